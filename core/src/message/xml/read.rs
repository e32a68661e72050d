//! XML to values.

use super::leaf::leaf;
use super::{XOP_NAMESPACE, is_altinn, refused};
use crate::error::{Error, ErrorCode};
use crate::message::{Attachments, Blob, Field, Format, Kind, Many, Place, Record, Shape, UnknownContent, Value};
use crate::soap::holds;
use crate::xml::{Event, Reader, Start, XML_NAMESPACE, XSI_NAMESPACE, XmlError};
use std::borrow::Cow;
use std::ops::Range;

/// How a reader takes the children of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    /// As they come, in any of Altinn's namespaces: what a client should do.
    Any,
    /// As WCF's DataContractSerializer does: an element that comes after its turn is dropped without a word, and one in
    /// another namespace is unknown.
    Wcf,
    /// As WCF's XmlSerializer does: as they come, in their own namespace only.
    XmlSerializer,
}

/// Reads elements as values.
#[derive(Debug)]
pub struct Reading<'r, 'a> {
    reader: &'r mut Reader<'a>,
    order: Order,
    attachments: Option<&'r mut Attachments>,
}

impl<'r, 'a> Reading<'r, 'a> {
    /// Reads on from where the reader stands.
    pub const fn new(reader: &'r mut Reader<'a>, order: Order) -> Self {
        Self {
            reader,
            order,
            attachments: None,
        }
    }

    /// Takes bytes that do not stand in the text from here.
    #[must_use]
    pub const fn with(mut self, attachments: &'r mut Attachments) -> Self {
        self.attachments = Some(attachments);
        self
    }

    /// Reads the content of the element that was just opened, up to its end, as a record.
    ///
    /// # Errors
    /// What the reader refuses, or [`ErrorCode::InvalidValue`] with the path of a value that is not of its type.
    pub fn record(&mut self, shape: &'static Shape, start: &Start<'a>, inherited: &str) -> Result<Record, Error> {
        let mut record = shape.empty();
        let namespace = shape.namespace.unwrap_or(inherited);
        for (index, field) in shape.fields.iter().enumerate() {
            if let (Place::Attribute, Some(text)) = (field.place, start.attribute("", field.wire)) {
                record.set(index, self.leaf(field, text).map_err(|error| error.within(field.host))?);
            }
        }
        if self.order == Order::Any {
            let known = |name: &str| {
                shape
                    .fields
                    .iter()
                    .any(|it| it.place == Place::Attribute && it.wire == name)
            };
            unknown_attributes(start, "", &known, &mut record);
        }
        let mut turn = 0;
        loop {
            match self.reader.next_event().map_err(refused)? {
                Event::End | Event::Eof => return Ok(record),
                Event::Text(text) => self.stray(&text, "#text", &mut record),
                Event::Start(start) => self.child(shape, &mut record, &start, namespace, inherited, &mut turn)?,
            }
        }
    }

    /// Reads the child that was just opened into its field. `turn` is the place of the child before it, counted over all
    /// fields, those of inline records included.
    fn child(
        &mut self,
        shape: &'static Shape,
        record: &mut Record,
        start: &Start<'a>,
        namespace: &str,
        inherited: &str,
        turn: &mut usize,
    ) -> Result<(), Error> {
        let place = if self.takes(start, namespace) {
            let is_it = |field: &Field| self.is_named(field, start);
            place(shape, &is_it, 0, &(*turn..usize::MAX)).or_else(|| place(shape, &is_it, 0, &(0..*turn)))
        } else {
            None
        };
        let Some(place) = place else {
            let name = start.name.local.to_string();
            let raw = self.reader.raw_element(start).map_err(refused)?;
            record.unknown.push((name, UnknownContent::Xml(raw.into_string())));
            return Ok(());
        };
        if self.order == Order::Wcf && place < *turn {
            return self.reader.skip_element().map_err(refused);
        }
        *turn = place;
        self.at(shape, record, place, start, inherited)
    }

    /// Whether an element in this namespace counts. Altinn's flavours and ages disagree on the namespaces of types, never
    /// on whose they are: to a client, any of them counts.
    fn takes(&self, start: &Start<'_>, namespace: &str) -> bool {
        start.name.namespace.eq(namespace) || (self.order == Order::Any && is_altinn(&start.name.namespace))
    }

    /// Whether the child is the field's element: to a client, in any flavour.
    fn is_named(&self, field: &Field, start: &Start<'_>) -> bool {
        let local: &str = start.name.local;
        is_element(field) && (local == field.wire || (self.order == Order::Any && field.also == Some(local)))
    }

    /// Reads the child into the field at a place, looked up in inline records too.
    fn at(
        &mut self,
        shape: &'static Shape,
        record: &mut Record,
        place: usize,
        start: &Start<'a>,
        inherited: &str,
    ) -> Result<(), Error> {
        let mut before = 0;
        for (index, field) in shape.fields.iter().enumerate() {
            let width = width(field);
            if place >= before + width {
                before += width;
                continue;
            }
            let Some(inner) = inlined(field) else {
                return self
                    .field(field, record, index, start, inherited)
                    .map_err(|error| error.within(field.host));
            };
            let mut nested = match record.get_mut(index).map(std::mem::take) {
                Some(Value::Record(nested)) => nested,
                _ => inner.empty(),
            };
            let read = self.at(inner, &mut nested, place - before, start, inherited);
            record.set(index, Value::Record(nested));
            return read;
        }
        Ok(())
    }

    fn field(
        &mut self,
        field: &'static Field,
        record: &mut Record,
        index: usize,
        start: &Start<'a>,
        inherited: &str,
    ) -> Result<(), Error> {
        match field.many {
            // Another element where only one belongs: the first counts, as for WCF. With large bytes in it the last does, for
            // those may have left the text by now.
            None if self.order == Order::Any && !record.get(index).is_absent() && !holds_bytes(field) => {
                let raw = self.reader.raw_element(start).map_err(refused)?;
                let name = start.name.local.to_owned();
                record.unknown.push((name, UnknownContent::Xml(raw.into_string())));
            }
            None => {
                let value = self.one(field, start, inherited, record)?;
                record.set(index, value);
            }
            Some(Many::Flat) => {
                let value = self.item(field, start, inherited, record)?;
                match record.get_mut(index) {
                    Some(Value::List(items)) => items.push(value),
                    _ => record.set(index, Value::List(vec![value])),
                }
            }
            Some(Many::Wrapped { item, namespace }) => {
                let of_item = namespace.unwrap_or(&start.name.namespace);
                let mut items = Vec::new();
                loop {
                    match self.reader.next_event().map_err(refused)? {
                        Event::End | Event::Eof => break,
                        Event::Text(text) => self.stray(&text, &format!("{}.#text", field.wire), record),
                        Event::Start(start)
                            if start.name.local == item
                                && (self.order == Order::Any || start.name.namespace.eq(of_item)) =>
                        {
                            let place = format!("[{}]", items.len());
                            let value = self
                                .item(field, &start, inherited, record)
                                .map_err(|error| error.within(&place))?;
                            items.push(value);
                        }
                        Event::Start(start) => {
                            let name = format!("{}.{}", field.wire, start.name.local);
                            let raw = self.reader.raw_element(&start).map_err(refused)?;
                            record.unknown.push((name, UnknownContent::Xml(raw.into_string())));
                        }
                    }
                }
                // An empty list says no more than none at all, in every language.
                match record.get_mut(index) {
                    _ if items.is_empty() => {}
                    Some(Value::List(before)) => before.append(&mut items),
                    _ => record.set(index, Value::List(items)),
                }
            }
        }
        Ok(())
    }

    /// An item of a list: one that is nil keeps its place.
    fn item(
        &mut self,
        field: &'static Field,
        start: &Start<'a>,
        inherited: &str,
        record: &mut Record,
    ) -> Result<Value, Error> {
        match self.one(field, start, inherited, record)? {
            Value::Absent => Ok(field.nil_item()),
            value => Ok(value),
        }
    }

    /// One value of a field, and what else its element has: that is unknown to the record that holds it.
    fn one(
        &mut self,
        field: &'static Field,
        start: &Start<'a>,
        inherited: &str,
        record: &mut Record,
    ) -> Result<Value, Error> {
        let is_plain = !matches!(
            field.kind,
            Kind::Record(_) | Kind::Blob | Kind::Bytes | Kind::Text(Format::Xml)
        );
        if self.order != Order::Any || start.is_nil() || !is_plain {
            return self.value(field, start, inherited);
        }
        unknown_attributes(start, field.wire, &|_| false, record);
        let mut text = Cow::Borrowed("");
        loop {
            match self.reader.next_event().map_err(refused)? {
                Event::End | Event::Eof => return self.leaf(field, &text),
                Event::Text(piece) if text.trim().is_empty() => text = piece,
                Event::Text(piece) => text.to_mut().push_str(&piece),
                Event::Start(child) => {
                    let name = format!("{}.{}", field.wire, child.name.local);
                    let raw = self.reader.raw_element(&child).map_err(refused)?;
                    record.unknown.push((name, UnknownContent::Xml(raw.into_string())));
                }
            }
        }
    }

    /// Text where only elements belong.
    fn stray(&self, text: &str, name: &str, record: &mut Record) {
        if self.order == Order::Any && !text.trim().is_empty() {
            let text = serde_json::Value::String(text.trim().to_owned());
            record.unknown.push((name.to_owned(), UnknownContent::Json(text)));
        }
    }

    /// Reads the element that was just opened as one value of a field.
    ///
    /// # Errors
    /// As [`Self::record`].
    pub fn value(&mut self, field: &'static Field, start: &Start<'a>, inherited: &str) -> Result<Value, Error> {
        if start.is_nil() {
            self.reader.skip_element().map_err(refused)?;
            return Ok(Value::Absent);
        }
        if let Kind::Record(shape) = field.kind {
            return self.record(shape(), start, inherited).map(Value::Record);
        }
        if let Kind::Blob | Kind::Bytes = field.kind {
            return self.bytes(field);
        }
        if let (Kind::Text(Format::Xml), Order::Any) = (field.kind, self.order) {
            return self.document().map(Value::Text);
        }
        let text = self.reader.text().map_err(refused)?;
        self.leaf(field, &text)
    }

    /// A document: as text, which is Altinn's habit, or else as elements, which are taken for their text.
    fn document(&mut self) -> Result<String, Error> {
        let mut document = String::new();
        loop {
            match self.reader.next_event().map_err(refused)? {
                Event::Text(piece) => document.push_str(&piece),
                Event::Start(child) => {
                    document.push_str(self.reader.raw_element(&child).map_err(refused)?.as_str());
                }
                Event::End | Event::Eof => return Ok(document),
            }
        }
    }

    /// Bytes: as base64 text, or elsewhere, with an `xop:Include` in place of the text or with nothing at all.
    fn bytes(&mut self, field: &'static Field) -> Result<Value, Error> {
        let from = self.reader.position();
        let mut text = Cow::Borrowed("");
        let mut elsewhere = None;
        loop {
            match self.reader.next_event().map_err(refused)? {
                Event::Text(piece) if elsewhere.is_none() || !piece.trim().is_empty() => text = piece,
                Event::Text(_) => {}
                Event::End | Event::Eof => break,
                Event::Start(child) if child.name.is(XOP_NAMESPACE, "Include") && elsewhere.is_none() => {
                    let href = child.attribute("", "href").unwrap_or_default();
                    elsewhere = Some(match &mut self.attachments {
                        Some(attachments) => attachments.take_part(href)?,
                        None => Attachments::default().take_part(href)?,
                    });
                    self.reader.skip_element().map_err(refused)?;
                }
                Event::Start(child) => {
                    return Err(refused(XmlError::UnexpectedElement {
                        name: child.name.local.chars().take(64).collect(),
                        position: self.reader.position(),
                    }));
                }
            }
        }
        let here = from..self.reader.position();
        let cut = self.attachments.as_mut().and_then(|it| it.take_cut(&here));
        let both = elsewhere.is_some() && (cut.is_some() || !text.trim().is_empty());
        match (elsewhere.or(cut), field.kind) {
            (None, _) => self.leaf(field, &text),
            (Some(_), _) if both => Err(Error::new(
                ErrorCode::InvalidValue,
                "has bytes both in the text and in a part of the message",
            )),
            (Some(blob), Kind::Blob) => Ok(Value::Blob(blob)),
            (Some(Blob::Bytes(bytes)), _) => Ok(Value::Bytes(bytes)),
            // Bytes are never handed on while they come: see `crate::answer`.
            (Some(Blob::Held { .. }), _) => Err(Error::new(ErrorCode::InvalidValue, "is not held in memory")),
        }
    }

    /// A client takes an empty element for no value wherever empty text is none; Altinn's own reader does not.
    fn leaf(&self, field: &'static Field, text: &str) -> Result<Value, Error> {
        match leaf(field, text)? {
            Value::Absent if self.order != Order::Any => match field.kind {
                Kind::Text(format) if format != Format::DateTime => Ok(Value::Text(String::new())),
                _ => Err(Error::new(
                    ErrorCode::InvalidValue,
                    "the text is empty, which is no value of the type",
                )),
            },
            // Some of Altinn's servers disagree on the case of names; programs compare with the known spelling.
            Value::Text(name) if self.order == Order::Any => Ok(Value::Text(match field.kind {
                Kind::Enum(shape) => shape().known_spelling(name),
                _ => name,
            })),
            value => Ok(value),
        }
    }
}

/// Keeps the attributes of an element that no field knows. Those that say how to read the document are no content: `xsi`,
/// `xml`, and the numbers that .NET gives objects.
fn unknown_attributes(start: &Start<'_>, of: &str, known: &dyn Fn(&str) -> bool, record: &mut Record) {
    const ABOUT_THE_DOCUMENT: [&str; 4] = [
        XSI_NAMESPACE,
        XML_NAMESPACE,
        "http://schemas.microsoft.com/2003/10/Serialization/",
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd",
    ];
    for (name, text) in start.attributes() {
        let is_content = !ABOUT_THE_DOCUMENT.iter().any(|namespace| name.namespace.eq(*namespace));
        if is_content && !(name.namespace.is_empty() && known(name.local)) {
            let text = serde_json::Value::String(text.to_owned());
            record
                .unknown
                .push((format!("{of}@{}", name.local), UnknownContent::Json(text)));
        }
    }
}

/// Whether a value of the field may hold bytes of any size.
fn holds_bytes(field: &Field) -> bool {
    match field.kind {
        Kind::Blob => true,
        Kind::Record(shape) => holds(shape(), |kind| matches!(kind, Kind::Blob)),
        _ => false,
    }
}

/// The place of the field that an element is: its index, with the fields of inline records counted in their stead.
/// `first` is the place of the shape's first field, `is_it` tells whether a field is looked for.
fn place(shape: &'static Shape, is_it: &dyn Fn(&Field) -> bool, first: usize, wanted: &Range<usize>) -> Option<usize> {
    let mut here = first;
    for field in shape.fields {
        let found = match inlined(field) {
            Some(inner) => place(inner, is_it, here, wanted),
            None => Some(here).filter(|here| wanted.contains(here) && is_it(field)),
        };
        if found.is_some() {
            return found;
        }
        here += width(field);
    }
    None
}

/// Whether a field is an element: a child, or a header block.
fn is_element(field: &Field) -> bool {
    matches!(field.place, Place::Member | Place::Header)
}

/// How many places a field takes up.
fn width(field: &Field) -> usize {
    inlined(field).map_or(1, |inner| inner.fields.iter().map(width).sum())
}

/// The shape of a record without an element of its own.
fn inlined(field: &Field) -> Option<&'static Shape> {
    match (field.place, field.kind) {
        (Place::Inline, Kind::Record(shape)) => Some(shape()),
        _ => None,
    }
}
