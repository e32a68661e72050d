//! A message as dynamic data.

use super::Blob;
use crate::secret::Secret;

/// One value of a message. Which one it is, its [`Shape`](super::Shape) says.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// No value: not given, or nil on the wire.
    #[default]
    Absent,
    /// A truth value.
    Bool(bool),
    /// An integer of 32 or 64 bits.
    Int(i64),
    /// A floating point number.
    Float(f64),
    /// A text, a date, a decimal or the name of an enum value, as it is spelled on the wire.
    Text(String),
    /// A name that is meant although its open list does not have it: what `Unknown(..)` of an enum becomes. A name that is
    /// only a [`Value::Text`] must be one of the list before it is sent.
    UnknownName(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Bytes that the host may hold.
    Blob(Blob),
    /// Something that must not be seen.
    Secret(Secret),
    /// Any JSON.
    Json(serde_json::Value),
    /// A list.
    List(Vec<Value>),
    /// A message.
    Record(Record),
}

/// The fields of a message, in the order of its shape, and what else came with it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    fields: Vec<Value>,
    /// What the wire carried beyond the shape, in the order of its coming.
    pub unknown: Unknown,
}

/// What no shape knows, by name, in the order of its coming: kept, so that a newer Altinn loses nothing in an older altinnkit.
///
/// Elements and members have their name; an unknown item of a list has the names of both, joined with a dot. Of XML also
/// attributes (`@name`, on a plain value `element@name`) and text where elements belong (`#text`) are kept. A name may come
/// more than once.
pub type Unknown = Vec<(String, UnknownContent)>;

/// The name under which an item of a list says that it is nil.
const NIL: &str = "@nil";

/// The content of something unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnknownContent {
    /// The whole element as XML that parses on its own.
    Xml(String),
    /// The member's JSON value; an attribute or a text as JSON text.
    Json(serde_json::Value),
}

/// What no shape knows as hosts without a list of their own show it: one content for each name, in the order of the first.
/// A name that came once has its content, one that came several times the list of them.
#[must_use]
pub fn grouped(unknown: &Unknown) -> Vec<(&str, Vec<&UnknownContent>)> {
    let mut groups: Vec<(&str, Vec<&UnknownContent>)> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for (name, content) in unknown {
        let place = *places.entry(name.as_str()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, contents)) => contents.push(content),
            None => groups.push((name, vec![content])),
        }
    }
    groups
}

/// The way back from [`grouped`]: XML begins with `<`, a list of such texts came under one name, everything else was JSON.
#[must_use]
pub fn ungrouped(name: &str, content: serde_json::Value) -> Unknown {
    use serde_json::Value as Json;
    let is_xml = |content: &Json| content.as_str().is_some_and(|text| text.starts_with('<'));
    let one = |content: Json| match content {
        Json::String(xml) if xml.starts_with('<') => (name.to_owned(), UnknownContent::Xml(xml)),
        json => (name.to_owned(), UnknownContent::Json(json)),
    };
    match content {
        Json::Array(contents) if contents.len() > 1 && (contents.iter().all(is_xml) || is_of_xml(name)) => {
            contents.into_iter().map(one).collect()
        }
        content => vec![one(content)],
    }
}

/// Whether only XML has such a name: an attribute, or text.
fn is_of_xml(name: &str) -> bool {
    name.contains('@') || name == "#text"
}

impl Record {
    /// A record of so many absent fields.
    #[must_use]
    pub fn of(len: usize) -> Self {
        Self {
            fields: vec![Value::Absent; len],
            unknown: Unknown::new(),
        }
    }

    /// A record of these fields, in the order of its shape.
    #[must_use]
    pub fn new(fields: Vec<Value>, unknown: Unknown) -> Self {
        Self { fields, unknown }
    }

    /// An item of a list that is nil: it keeps its place there, as a record of absent fields that says `@nil` among what is
    /// unknown.
    #[must_use]
    pub fn nil(len: usize) -> Self {
        let says = UnknownContent::Json(serde_json::Value::String("true".to_owned()));
        Self {
            fields: vec![Value::Absent; len],
            unknown: vec![(NIL.to_owned(), says)],
        }
    }

    /// Whether this is a nil item of a list.
    #[must_use]
    pub fn is_nil(&self) -> bool {
        matches!(self.unknown.as_slice(), [(name, _)] if name == NIL) && self.fields.iter().all(Value::is_absent)
    }

    /// The field at a position of the shape; absent beyond the end.
    #[must_use]
    pub fn get(&self, index: usize) -> &Value {
        self.fields.get(index).unwrap_or(&Value::Absent)
    }

    /// The fields, in the order of the shape.
    #[must_use]
    pub fn fields(&self) -> &[Value] {
        &self.fields
    }

    /// The field at a position, to be changed.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut Value> {
        self.fields.get_mut(index)
    }

    /// Sets a field. A position beyond the shape is ignored.
    pub fn set(&mut self, index: usize, value: Value) {
        if let Some(field) = self.fields.get_mut(index) {
            *field = value;
        }
    }

    /// The fields and the unknown rest.
    #[must_use]
    pub fn into_parts(self) -> (Vec<Value>, Unknown) {
        (self.fields, self.unknown)
    }
}

impl Value {
    /// Whether there is no value.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The text, when it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::UnknownName(text) => Some(text),
            _ => None,
        }
    }

    /// The record, when it is one.
    #[must_use]
    pub fn as_record(&self) -> Option<&Record> {
        match self {
            Self::Record(record) => Some(record),
            _ => None,
        }
    }
}
