//! Values as XML: WCF's data contracts and XmlSerializer forms, both directions.

use super::{
    Absent, Attachments, Blob, EnumShape, Field, Format, Kind, Many, Place, Record, Shape, UnknownContent, Value,
};
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::http::{Body, Encoding};
use crate::operation::Moment;
use crate::secret::Secret;
use crate::xml::{Event, Reader, Start, Writer, XSI_NAMESPACE, XmlError, value};
use std::borrow::Cow;
use std::ops::Range;

/// Namespace of the items of WCF's lists of texts and numbers.
pub const ARRAYS_NAMESPACE: &str = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

/// Namespace of `Include`, which stands where the bytes of a part belong (XOP 1.0, section 2.1).
pub const XOP_NAMESPACE: &str = "http://www.w3.org/2004/08/xop/include";

/// Writes values as elements, choosing prefixes and leaving holes for what the host holds.
#[derive(Debug, Default)]
pub struct Writing<'n> {
    writer: Writer,
    /// Namespaces in scope with their prefixes; the empty prefix is the default namespace.
    scope: Vec<(&'n str, String)>,
    holes: Vec<Hole>,
    /// Set when bytes go beside the document: the end of their content ids.
    included: Option<String>,
    blobs: Vec<Included>,
}

/// Bytes that the document only refers to.
#[derive(Debug)]
pub(crate) struct Included {
    /// Content id, without angle brackets.
    pub(crate) id: String,
    /// The bytes.
    pub(crate) blob: Blob,
}

/// Where in the text the host's bytes belong.
#[derive(Debug)]
struct Hole {
    at: usize,
    id: String,
    length: u64,
}

impl<'n> Writing<'n> {
    /// An empty document.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on bytes go beside the document (XOP, W3C Recommendation 2005, section 2): elements refer to them by content
    /// ids in WCF's form. The end of the ids is made of the moment.
    pub(crate) fn include_blobs(&mut self, moment: &Moment) {
        self.included = Some(moment.uuid("content id"));
    }

    /// What the document refers to, in the order of reference.
    pub(crate) fn take_included(&mut self) -> Vec<Included> {
        std::mem::take(&mut self.blobs)
    }

    /// The plain writer, for the envelope around messages.
    pub fn raw(&mut self) -> &mut Writer {
        &mut self.writer
    }

    /// Opens an element and makes its namespace the default one.
    ///
    /// # Errors
    /// When a name or namespace holds a character that XML cannot carry.
    pub fn open(&mut self, local: &str, namespace: &'n str) -> Result<(), XmlError> {
        self.writer.start(local);
        self.writer.attribute("xmlns", namespace)?;
        self.scope.push((namespace, String::new()));
        Ok(())
    }

    /// Closes an element opened by [`Self::open`].
    pub fn close(&mut self) {
        self.scope.pop();
        self.writer.end();
    }

    /// Writes the fields of a record as children of the open element.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidInput`] with the path of a text that XML cannot carry, or of a value that must be there.
    pub fn fields(&mut self, shape: &'static Shape, record: &Record, inherited: &'n str) -> Result<(), Error> {
        self.fields_where(|_| true, shape, record, inherited)
    }

    /// Writes those fields of a record that travel in one of some places.
    ///
    /// # Errors
    /// As [`Self::fields`].
    pub fn fields_where(
        &mut self,
        wanted: impl Fn(Place) -> bool,
        shape: &'static Shape,
        record: &Record,
        inherited: &'n str,
    ) -> Result<(), Error> {
        let namespace = shape.namespace.unwrap_or(inherited);
        for (index, field) in shape.fields.iter().enumerate().filter(|(_, field)| wanted(field.place)) {
            self.field(field, record.get(index), namespace, inherited)
                .map_err(|error| error.within(field.host))?;
        }
        Ok(())
    }

    /// Writes the one value of a field that is the whole of its message, as an element of this name: a server's result.
    ///
    /// # Errors
    /// As [`Self::fields`].
    pub fn whole(
        &mut self,
        local: &str,
        namespace: &'n str,
        field: &'static Field,
        value: &Value,
    ) -> Result<(), Error> {
        if value.is_absent() {
            return Ok(());
        }
        self.element(field, local, namespace, value, namespace)
    }

    /// Writes a record as an element of this name in the namespace of the open wrapper: a server's result.
    ///
    /// # Errors
    /// As [`Self::fields`].
    pub fn record(
        &mut self,
        local: &str,
        namespace: &'n str,
        shape: &'static Shape,
        record: &Record,
    ) -> Result<(), Error> {
        let depth = self.start(local, namespace, shape.namespace)?;
        self.fields(shape, record, namespace)?;
        self.end(depth);
        Ok(())
    }

    fn field(
        &mut self,
        field: &'static Field,
        value: &Value,
        namespace: &'n str,
        inherited: &'n str,
    ) -> Result<(), Error> {
        match (field.place, field.kind, value) {
            (Place::Inline, Kind::Record(shape), Value::Record(record)) => self.fields(shape(), record, inherited),
            (Place::Inline, ..) => Ok(()),
            (_, _, Value::Absent) => match field.absent {
                Absent::Omit => Ok(()),
                Absent::Nil => self.nil(&self.qualified(field.wire, namespace)),
                Absent::Refuse => Err(Error::input("", "is missing")),
            },
            (_, _, Value::List(items)) => match field.many {
                Some(Many::Wrapped {
                    item,
                    namespace: of_item,
                }) => {
                    let of_item = of_item.unwrap_or(namespace);
                    let depth = self.start(field.wire, namespace, Some(of_item))?;
                    for (index, value) in items.iter().enumerate() {
                        self.element(field, item, of_item, value, inherited)
                            .map_err(|error| error.within(&format!("[{index}]")))?;
                    }
                    self.end(depth);
                    Ok(())
                }
                _ => items.iter().enumerate().try_for_each(|(index, value)| {
                    self.element(field, field.wire, namespace, value, inherited)
                        .map_err(|error| error.within(&format!("[{index}]")))
                }),
            },
            _ => self.element(field, field.wire, namespace, value, inherited),
        }
    }

    fn element(
        &mut self,
        field: &'static Field,
        local: &str,
        namespace: &'n str,
        value: &Value,
        inherited: &'n str,
    ) -> Result<(), Error> {
        if let (Kind::Record(shape), Value::Record(record)) = (field.kind, value) {
            let shape = shape();
            let depth = self.start(local, namespace, shape.namespace)?;
            self.fields(shape, record, inherited)?;
            self.end(depth);
            return Ok(());
        }
        let depth = self.start(local, namespace, None)?;
        match value {
            Value::Text(text) if field.day_first => {
                let day_first = DateTime::parse(text).ok().and_then(|at| at.to_day_first());
                self.leaf(&day_first.map_or_else(|| value.clone(), Value::Text))?;
            }
            // `xs:dateTime` has no day alone: it begins at midnight, as .NET would read it.
            Value::Text(text) if matches!(field.kind, Kind::Text(Format::DateTime)) && !text.contains('T') => {
                let (day, zone) = text.trim().split_at_checked(10).unwrap_or((text, ""));
                self.leaf(&Value::Text(format!("{day}T00:00:00{zone}")))?;
            }
            _ => self.leaf(value)?,
        }
        self.end(depth);
        Ok(())
    }

    fn leaf(&mut self, value: &Value) -> Result<(), Error> {
        let refused = |error: XmlError| Error::input("", error.to_string());
        match value {
            Value::Bool(value) => self.writer.text(if *value { "true" } else { "false" }).map_err(refused),
            Value::Int(value) => self.writer.text(&value.to_string()).map_err(refused),
            Value::Float(value) => self.writer.text(&value.to_string()).map_err(refused),
            Value::Text(text) => self.writer.text(text).map_err(refused),
            Value::Secret(secret) => self.writer.text(secret.expose()).map_err(refused),
            Value::Blob(blob) if self.included.is_some() => self.include(blob).map_err(refused),
            Value::Bytes(bytes) | Value::Blob(Blob::Bytes(bytes)) => {
                self.writer.base64(bytes);
                Ok(())
            }
            Value::Blob(Blob::Held { id, length }) => {
                let at = self.writer.mark();
                self.holes.push(Hole {
                    at,
                    id: id.clone(),
                    length: *length,
                });
                Ok(())
            }
            Value::Absent | Value::Json(_) | Value::List(_) | Value::Record(_) => {
                Err(Error::input("", "is not a value that XML text can carry"))
            }
        }
    }

    fn include(&mut self, blob: &Blob) -> Result<(), XmlError> {
        let end = self.included.as_deref().unwrap_or_default();
        let id = format!("http://tempuri.org/{}/{end}", self.blobs.len() + 1);
        self.writer.start("xop:Include");
        self.writer.attribute("href", &format!("cid:{id}"))?;
        self.writer.attribute("xmlns:xop", XOP_NAMESPACE)?;
        self.writer.end();
        self.blobs.push(Included { id, blob: blob.clone() });
        Ok(())
    }

    /// Opens an element and declares the namespace of its content when it is not in scope yet.
    fn start(&mut self, local: &str, namespace: &'n str, content: Option<&'n str>) -> Result<usize, Error> {
        let depth = self.scope.len();
        let name = self.qualified(local, namespace);
        let undeclared = !self.knows(namespace);
        self.writer.start(&name);
        let mut declare = Vec::new();
        if undeclared {
            declare.push(namespace);
        }
        declare.extend(content.filter(|content| *content != namespace && !self.knows(content)));
        for namespace in declare {
            let prefix = self.next_prefix();
            self.writer
                .attribute(&format!("xmlns:{prefix}"), namespace)
                .map_err(|error| Error::input("", error.to_string()))?;
            self.scope.push((namespace, prefix));
        }
        Ok(depth)
    }

    fn end(&mut self, depth: usize) {
        self.scope.truncate(depth);
        self.writer.end();
    }

    fn nil(&mut self, name: &str) -> Result<(), Error> {
        let refused = |error: XmlError| Error::input("", error.to_string());
        self.writer.start(name);
        self.writer.attribute("xmlns:i", XSI_NAMESPACE).map_err(refused)?;
        self.writer.attribute("i:nil", "true").map_err(refused)?;
        self.writer.end();
        Ok(())
    }

    fn knows(&self, namespace: &str) -> bool {
        self.prefix(namespace).is_some()
    }

    fn prefix(&self, namespace: &str) -> Option<&str> {
        self.scope
            .iter()
            .rev()
            .find(|(known, _)| *known == namespace)
            .map(|(_, prefix)| prefix.as_str())
    }

    fn qualified(&self, local: &str, namespace: &str) -> String {
        match self.prefix(namespace) {
            Some("") => local.to_owned(),
            Some(prefix) => format!("{prefix}:{local}"),
            None => format!("{}:{local}", self.next_prefix()),
        }
    }

    /// `n1`, `n2` and so on, by depth: the same message gives the same prefixes.
    fn next_prefix(&self) -> String {
        format!("n{}", self.scope.len())
    }

    /// The document as text, all open elements closed. What the host holds is left out.
    #[must_use]
    pub fn into_text(self) -> String {
        self.writer.finish()
    }

    /// The document as a body: text, and the host's bytes as base64 where they belong.
    #[must_use]
    pub fn into_body(self) -> Body {
        let mut text = self.writer.finish().into_bytes();
        let mut tail = Vec::new();
        for hole in self.holes.into_iter().rev() {
            tail.push((hole.id, hole.length, text.split_off(hole.at.min(text.len()))));
        }
        let mut body = Body::bytes(text);
        for (id, length, rest) in tail.into_iter().rev() {
            body.push_held(id, length, Encoding::Base64);
            body.push_bytes(rest);
        }
        body
    }
}

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
        let mut turn = 0;
        loop {
            match self.reader.next_event().map_err(refused)? {
                Event::End | Event::Eof => return Ok(record),
                Event::Text(_) => {}
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
            record.unknown.push((name, UnknownContent::Xml(raw.to_string())));
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
            None => {
                let value = self.value(field, start, inherited)?;
                record.set(index, value);
            }
            Some(Many::Flat) => {
                let value = self.value(field, start, inherited)?;
                match record.get_mut(index) {
                    _ if value.is_absent() => {}
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
                        Event::Text(_) => {}
                        Event::Start(start)
                            if start.name.local == item
                                && (self.order == Order::Any || start.name.namespace.eq(of_item)) =>
                        {
                            let place = format!("[{}]", items.len());
                            let value = self
                                .value(field, &start, inherited)
                                .map_err(|error| error.within(&place))?;
                            items.extend(Some(value).filter(|value| !value.is_absent()));
                        }
                        Event::Start(start) => {
                            let name = format!("{}.{}", field.wire, start.name.local);
                            let raw = self.reader.raw_element(&start).map_err(refused)?;
                            record.unknown.push((name, UnknownContent::Xml(raw.to_string())));
                        }
                    }
                }
                // An empty list says no more than none at all, in every language.
                if !items.is_empty() {
                    record.set(index, Value::List(items));
                }
            }
        }
        Ok(())
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
                Kind::Enum(shape) => known_spelling(shape(), name),
                _ => name,
            })),
            value => Ok(value),
        }
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

/// Whether a namespace is one of Altinn's.
pub(crate) fn is_altinn(namespace: &str) -> bool {
    [
        "http://schemas.altinn.no/",
        "http://www.altinn.no/",
        "http://schemas.datacontract.org/2004/07/Altinn",
    ]
    .iter()
    .any(|root| namespace.starts_with(root))
}

/// The text of an element as a value of its field. Empty stands for "no value" wherever empty text is none.
fn leaf(field: &'static Field, text: &str) -> Result<Value, Error> {
    let invalid = |what: String| Error::new(ErrorCode::InvalidValue, what);
    let trimmed = text.trim();
    match field.kind {
        Kind::Text(Format::DateTime) if !trimmed.is_empty() => {
            if let Some(at) = DateTime::parse_day_first(trimmed).filter(|_| field.day_first) {
                return Ok(Value::Text(at.to_string()));
            }
            match DateTime::parse(trimmed) {
                Ok(_) => Ok(Value::Text(trimmed.to_owned())),
                Err(error) => Err(invalid(error.to_string())),
            }
        }
        Kind::Text(Format::Plain | Format::Xml) => Ok(Value::Text(text.to_owned())),
        Kind::Secret => Ok(Value::Secret(Secret::new(text))),
        Kind::Bytes => value::parse_base64(text)
            .map(Value::Bytes)
            .map_err(|error| invalid(error.to_string())),
        Kind::Blob => value::parse_base64(text)
            .map(|bytes| Value::Blob(Blob::Bytes(bytes)))
            .map_err(|error| invalid(error.to_string())),
        _ if trimmed.is_empty() => Ok(Value::Absent),
        Kind::Text(_) | Kind::Enum(_) => Ok(Value::Text(trimmed.to_owned())),
        Kind::Bool => value::parse_bool(trimmed)
            .map(Value::Bool)
            .map_err(|error| invalid(error.to_string())),
        Kind::I32 => value::parse_i32(trimmed)
            .map(|it| Value::Int(it.into()))
            .map_err(|error| invalid(error.to_string())),
        Kind::I64 => value::parse_i64(trimmed)
            .map(Value::Int)
            .map_err(|error| invalid(error.to_string())),
        Kind::U32 => match value::parse_i64(trimmed) {
            Ok(number) if u32::try_from(number).is_ok() => Ok(Value::Int(number)),
            _ => Err(invalid("is not an integer from 0 to 4294967295".to_owned())),
        },
        Kind::F64 => trimmed
            .parse()
            .map(Value::Float)
            .map_err(|_| invalid("is not a number".to_owned())),
        Kind::Json | Kind::Record(_) => Err(invalid("cannot be text".to_owned())),
    }
}

fn known_spelling(shape: &'static EnumShape, name: String) -> String {
    let mut known = shape.names.iter().map(|(known, _)| *known);
    known
        .find(|known| known.eq_ignore_ascii_case(&name))
        .map_or(name, ToOwned::to_owned)
}

/// What the XML reader refuses, in the family of errors.
#[must_use]
pub fn refused(error: XmlError) -> Error {
    let code = match error {
        XmlError::Doctype { .. } => ErrorCode::DoctypeRefused,
        XmlError::Limit { .. } => ErrorCode::LimitExceeded,
        XmlError::UnexpectedElement { .. } => ErrorCode::InvalidValue,
        _ => ErrorCode::MalformedXml,
    };
    Error::new(code, error.to_string())
}
