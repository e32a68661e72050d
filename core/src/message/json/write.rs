//! Values to JSON.

use super::Style;
use crate::message::{Absent, Blob, Field, Kind, Place, Record, Shape, Unknown, UnknownContent, Value, float, grouped};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

/// A value together with its shape, to be written.
#[derive(Debug, Clone, Copy)]
pub struct Writing<'a> {
    shape: &'static Shape,
    record: &'a Record,
    style: Style,
}

impl<'a> Writing<'a> {
    /// Writes a record in a style. Secrets are written out: that is what both sides need of it.
    #[must_use]
    pub const fn new(shape: &'static Shape, record: &'a Record, style: Style) -> Self {
        Self { shape, record, style }
    }
}

impl Serialize for Writing<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (index, field) in self.shape.fields.iter().enumerate() {
            let value = self.record.get(index);
            match self.style {
                Style::Wire | Style::App if field.place != Place::Member => {}
                Style::Wire | Style::App if value.is_absent() && field.absent == Absent::Nil => {
                    map.serialize_entry(field.wire, &())?;
                }
                _ if value.is_absent() => {}
                Style::Wire | Style::App => map.serialize_entry(
                    field.wire,
                    &WritingValue {
                        field,
                        value,
                        style: self.style,
                    },
                )?,
                _ => map.serialize_entry(
                    field.host,
                    &WritingValue {
                        field,
                        value,
                        style: self.style,
                    },
                )?,
            }
        }
        if self.style.is_wire() {
            for (name, content) in &self.record.unknown {
                if let UnknownContent::Json(json) = content {
                    map.serialize_entry(name, json)?;
                }
            }
        } else if !self.record.unknown.is_empty() {
            map.serialize_entry("unknown", &WritingUnknown(&self.record.unknown))?;
        }
        map.end()
    }
}

struct WritingUnknown<'a>(&'a Unknown);

impl Serialize for WritingUnknown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, contents) in grouped(self.0) {
            match contents.as_slice() {
                [content] => map.serialize_entry(name, &WritingContent(content))?,
                contents => {
                    let contents: Vec<WritingContent<'_>> = contents.iter().map(|it| WritingContent(it)).collect();
                    map.serialize_entry(name, &contents)?;
                }
            }
        }
        map.end()
    }
}

struct WritingContent<'a>(&'a UnknownContent);

impl Serialize for WritingContent<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            UnknownContent::Xml(xml) => serializer.serialize_str(xml),
            UnknownContent::Json(json) => json.serialize(serializer),
        }
    }
}

struct WritingValue<'a> {
    field: &'a Field,
    value: &'a Value,
    style: Style,
}

impl Serialize for WritingValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = |bytes: &[u8], serializer: S| match self.style {
            Style::Host => serializer.serialize_bytes(bytes),
            _ => serializer.serialize_str(&STANDARD.encode(bytes)),
        };
        if let (Style::App, Kind::Enum(shape), Some(name)) = (self.style, self.field.kind, self.value.as_text())
            && let Some(number) = shape().number_of(name)
        {
            return serializer.serialize_i64(number);
        }
        match self.value {
            Value::Absent => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(value) => serializer.serialize_i64(*value),
            // JavaScript has numbers that JSON does not have.
            Value::Float(value) if !value.is_finite() && self.style != Style::Host => {
                serializer.serialize_str(&float::text(*value))
            }
            Value::Float(value) => serializer.serialize_f64(*value),
            Value::Text(value) | Value::UnknownName(value) => serializer.serialize_str(value),
            Value::Secret(value) => serializer.serialize_str(value.expose()),
            Value::Bytes(value) | Value::Blob(Blob::Bytes(value)) => bytes(value, serializer),
            Value::Blob(Blob::Held { id, length }) => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("held", id)?;
                map.serialize_entry("length", length)?;
                map.end()
            }
            Value::Json(value) => value.serialize(serializer),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for value in items {
                    list.serialize_element(&WritingValue {
                        field: self.field,
                        value,
                        style: self.style,
                    })?;
                }
                list.end()
            }
            Value::Record(record) if record.is_nil() => serializer.serialize_unit(),
            Value::Record(record) => match self.field.kind {
                Kind::Record(shape) => Writing::new(shape(), record, self.style).serialize(serializer),
                _ => serializer.serialize_unit(),
            },
        }
    }
}
