//! Values to XML.

use super::XOP_NAMESPACE;
use crate::date_time::DateTime;
use crate::error::Error;
use crate::http::{Body, Encoding};
use crate::message::float;
use crate::message::{Absent, Blob, Field, Format, Kind, Many, Place, Record, Shape, Value};
use crate::operation::Moment;
use crate::xml::{Writer, XSI_NAMESPACE, XmlError};

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
    /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) with the path of a text that XML cannot carry, or of a value that must be there.
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
            if record.is_nil() {
                return self.nil(&self.qualified(local, namespace));
            }
            let shape = shape();
            let depth = self.start(local, namespace, shape.namespace)?;
            self.fields(shape, record, inherited)?;
            self.end(depth);
            return Ok(());
        }
        let depth = self.start(local, namespace, None)?;
        match value {
            Value::Text(text) if matches!(field.kind, Kind::Text(Format::WrittenTime)) => {
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
            Value::Float(value) => self.writer.text(&float::text(*value)).map_err(refused),
            Value::Text(text) | Value::UnknownName(text) => self.writer.text(text).map_err(refused),
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
