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

/// Elements or members that no shape knows: kept, so that a newer Altinn loses nothing in an older altinnkit.
pub type Unknown = Vec<(String, UnknownContent)>;

/// The content of something unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnknownContent {
    /// The whole element as XML that parses on its own.
    Xml(String),
    /// The member's JSON value.
    Json(serde_json::Value),
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

    /// The field at a position of the shape; absent beyond the end.
    #[must_use]
    pub fn get(&self, index: usize) -> &Value {
        self.fields.get(index).unwrap_or(&Value::Absent)
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
            Self::Text(text) => Some(text),
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
