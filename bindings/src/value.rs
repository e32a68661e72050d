//! Messages as dynamic data that UniFFI can carry.

use altinnkit_core::error::Error;
use altinnkit_core::message::{Blob, Field, Kind, Record, Shape, UnknownContent, Value};
use altinnkit_core::secret::Secret;

/// Internal: one value of a message. The generated typed layer makes and reads these.
///
/// Has no `Debug`: it may hold a secret.
#[derive(Clone, uniffi::Enum)]
pub enum FfiValue {
    /// No value.
    Absent,
    /// A truth value.
    Bool(bool),
    /// An integer of 32 or 64 bits.
    Int(i64),
    /// A floating point number.
    Float(f64),
    /// A text, a date, a decimal or the name of an enum value.
    Text(String),
    /// A name that is meant although its open list does not have it.
    UnknownName(String),
    /// A text with half a surrogate pair, which UTF-8 cannot carry: it is refused where it stands.
    BrokenText,
    /// Bytes.
    Bytes(Vec<u8>),
    /// Bytes that the host holds.
    Held {
        /// The host's name for them.
        id: String,
        /// Their exact number.
        length: u64,
    },
    /// A text that must not be seen.
    Secret(String),
    /// Any JSON, as text.
    Json(String),
    /// A list.
    List(Vec<FfiValue>),
    /// A message: its fields by position in the shape, and what the wire had beyond the shape.
    Record {
        /// The fields, in the order of the shape.
        fields: Vec<FfiValue>,
        /// What no shape knows.
        unknown: Vec<UnknownField>,
    },
}

/// Internal: an element or a member that no shape knows.
#[derive(Clone, uniffi::Record)]
pub struct UnknownField {
    /// Its name on the wire.
    pub name: String,
    /// The whole element as XML, or the member's value as JSON.
    pub content: String,
    /// Whether the content is XML.
    pub is_xml: bool,
}

impl FfiValue {
    /// The core's value, by the shape that this one claims to have.
    ///
    /// # Errors
    /// Input errors for what a hand-made value can get wrong; the typed layer only ever sees those about JSON texts.
    pub(crate) fn into_core(self, shape: &'static Shape) -> Result<Value, Error> {
        let Self::Record { fields, unknown } = self else {
            return Err(Error::input("", "must be an object"));
        };
        if fields.len() != shape.fields.len() {
            return Err(Error::input(
                "",
                format!(
                    "is no {} of this version: the generated code is another version's",
                    shape.name
                ),
            ));
        }
        let fields = fields
            .into_iter()
            .zip(shape.fields)
            .map(|(value, field)| value.into_member(field).map_err(|error| error.within(field.host)))
            .collect::<Result<_, _>>()?;
        let unknown = unknown
            .into_iter()
            .map(UnknownField::into_core)
            .collect::<Result<_, _>>()?;
        Ok(Value::Record(Record::new(fields, unknown)))
    }

    /// A message out of an answer: its names that no list has may be handed back as they are.
    pub(crate) fn came(shape: &'static Shape, value: Value) -> Self {
        let Value::Record(record) = value else {
            return value.into();
        };
        let (fields, unknown) = record.into_parts();
        let one = |kind: Kind, value: Value| match (kind, value) {
            (Kind::Enum(names), Value::Text(name)) if !names().knows(&name) => Self::UnknownName(name),
            (Kind::Record(shape), value @ Value::Record(_)) => Self::came(shape(), value),
            (_, value) => value.into(),
        };
        let fields = fields
            .into_iter()
            .zip(shape.fields)
            .map(|(value, field)| match value {
                Value::List(items) => Self::List(items.into_iter().map(|item| one(field.kind, item)).collect()),
                value => one(field.kind, value),
            })
            .collect();
        Self::Record {
            fields,
            unknown: unknown.into_iter().map(UnknownField::from).collect(),
        }
    }

    fn into_member(self, field: &'static Field) -> Result<Value, Error> {
        match self {
            Self::List(items) if items.is_empty() && !field.tells_empty => Ok(Value::Absent),
            Self::List(items) => items
                .into_iter()
                .enumerate()
                .map(|(index, item)| {
                    item.into_one(field.kind)
                        .map_err(|error| error.within(&format!("[{index}]")))
                })
                .collect::<Result<_, _>>()
                .map(Value::List),
            one => one.into_one(field.kind),
        }
    }

    fn into_one(self, kind: Kind) -> Result<Value, Error> {
        Ok(match (self, kind) {
            (Self::Absent, _) => Value::Absent,
            (Self::Bool(value), _) => Value::Bool(value),
            (Self::Int(value), _) => Value::Int(value),
            (Self::Float(value), _) => Value::Float(value),
            (Self::Text(value), _) => Value::Text(value),
            (Self::UnknownName(value), _) => Value::UnknownName(value),
            (Self::BrokenText, _) => return Err(Error::input("", "must be a text without lone surrogates")),
            (Self::Bytes(bytes), Kind::Blob) => Value::Blob(Blob::Bytes(bytes)),
            (Self::Bytes(bytes), _) => Value::Bytes(bytes),
            (Self::Held { id, length }, _) => Value::Blob(Blob::Held { id, length }),
            (Self::Secret(text), _) => Value::Secret(Secret::new(text)),
            (Self::Json(text), _) => Value::Json(json(&text)?),
            (record @ Self::Record { .. }, Kind::Record(shape)) => record.into_core(shape())?,
            (Self::Record { .. } | Self::List(_), _) => return Err(Error::input("", "is of the wrong type")),
        })
    }
}

fn json(text: &str) -> Result<serde_json::Value, Error> {
    serde_json::from_str(text).map_err(|error| Error::input("", format!("is no JSON: {error}")))
}

impl UnknownField {
    fn into_core(self) -> Result<(String, UnknownContent), Error> {
        let content = if self.is_xml {
            UnknownContent::Xml(self.content)
        } else {
            UnknownContent::Json(json(&self.content).map_err(|error| error.within(&self.name).within("unknown"))?)
        };
        Ok((self.name, content))
    }
}

impl From<(String, UnknownContent)> for UnknownField {
    fn from((name, content): (String, UnknownContent)) -> Self {
        let (content, is_xml) = match content {
            UnknownContent::Xml(xml) => (xml, true),
            UnknownContent::Json(json) => (json.to_string(), false),
        };
        Self { name, content, is_xml }
    }
}

impl From<Value> for FfiValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Absent => Self::Absent,
            Value::Bool(value) => Self::Bool(value),
            Value::Int(value) => Self::Int(value),
            Value::Float(value) => Self::Float(value),
            Value::Text(text) => Self::Text(text),
            Value::UnknownName(name) => Self::UnknownName(name),
            Value::Bytes(bytes) | Value::Blob(Blob::Bytes(bytes)) => Self::Bytes(bytes),
            Value::Blob(Blob::Held { id, length }) => Self::Held { id, length },
            Value::Secret(secret) => Self::Secret(secret.expose().to_owned()),
            Value::Json(json) => Self::Json(json.to_string()),
            Value::List(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Record(record) => {
                let (fields, unknown) = record.into_parts();
                Self::Record {
                    fields: fields.into_iter().map(Self::from).collect(),
                    unknown: unknown.into_iter().map(UnknownField::from).collect(),
                }
            }
        }
    }
}
