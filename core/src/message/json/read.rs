//! JSON to values.

use super::salvage::is_item_of;
use super::{Problem, Style};
use crate::message::{Blob, Field, Kind, Place, Shape, Unknown, UnknownContent, Value, float, ungrouped};
use crate::secret::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt;

/// Reads a record of a shape.
#[derive(Clone, Copy)]
pub struct Reading<'p> {
    pub(super) shape: &'static Shape,
    pub(super) style: Style,
    pub(super) problem: &'p RefCell<Problem>,
    /// Where items that cannot be read are kept ([`super::salvage`]): nothing when one of them refuses the whole.
    pub(super) kept: Option<&'p RefCell<Unknown>>,
}

impl<'p> Reading<'p> {
    /// Reads a record in a style. When reading fails, `problem` says where and why.
    #[must_use]
    pub const fn new(shape: &'static Shape, style: Style, problem: &'p RefCell<Problem>) -> Self {
        Self {
            shape,
            style,
            problem,
            kept: None,
        }
    }

    fn fail<E: serde::de::Error>(&self, what: impl Into<String>) -> E {
        let what = what.into();
        let error = E::custom(&what);
        *self.problem.borrow_mut() = Problem {
            path: String::new(),
            what,
        };
        error
    }

    /// Marks where an error of the data source itself came up, when nothing more precise is known.
    fn within<T, E: fmt::Display>(&self, name: &str, result: Result<T, E>) -> Result<T, E> {
        result.inspect_err(|error| {
            let mut problem = self.problem.borrow_mut();
            if problem.what.is_empty() {
                problem.what = error.to_string();
            }
            problem.within(name);
        })
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", self.shape.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut record = self.shape.empty();
        while let Some(name) = map.next_key::<String>()? {
            let known = self.shape.fields.iter().position(|field| match self.style {
                Style::Wire | Style::App => field.wire == name && field.place == Place::Member,
                Style::Host | Style::HostText => field.host == name,
            });
            match known.and_then(|index| self.shape.fields.get(index).map(|field| (index, field))) {
                Some((index, field)) => {
                    let seed = ReadingValue {
                        field,
                        list: field.many.is_some(),
                        item: false,
                        of: self,
                    };
                    let value = self.within(&name, map.next_value_seed(seed))?;
                    if let (true, Some(kept)) = (field.page, self.kept) {
                        // Of members that say the same name, the last counts.
                        record.unknown.retain(|(name, _)| !is_item_of(field, name));
                        record.unknown.append(&mut kept.borrow_mut());
                    }
                    if field.tells_empty && self.style.is_wire() {
                        record.unknown.retain(|(known, _)| *known != name);
                        // Neither a list nor nothing at all.
                        if value.is_absent() {
                            record
                                .unknown
                                .push((name, UnknownContent::Json(serde_json::Value::Null)));
                        }
                    }
                    record.set(index, value);
                }
                None if self.style.is_wire() => {
                    let content = self.within(&name, map.next_value::<serde_json::Value>())?;
                    // Of members that say the same name, the last counts, as for those that are known.
                    record.unknown.retain(|(known, _)| *known != name);
                    record.unknown.push((name, UnknownContent::Json(content)));
                }
                None if name == "unknown" => {
                    record.unknown = self.within(&name, map.next_value::<Members>())?.0;
                }
                None => {
                    let names: Vec<&str> = self.shape.fields.iter().map(|field| field.host).collect();
                    let what = format!(
                        "is no field of {}{}",
                        self.shape.name,
                        crate::check::alternatives(&name, &names)
                    );
                    return self.within(&name, Err(self.fail(what)));
                }
            }
        }
        Ok(Value::Record(record))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Absent)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Absent)
    }
}

/// What no shape knows, in the order of its coming.
struct Members(Unknown);

impl<'de> serde::Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reading;

        impl<'de> Visitor<'de> for Reading {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Unknown::new();
                while let Some((name, content)) = map.next_entry::<String, serde_json::Value>()? {
                    members.extend(ungrouped(&name, content));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reading)
    }
}

#[derive(Clone, Copy)]
pub(super) struct ReadingValue<'p> {
    pub(super) field: &'static Field,
    pub(super) list: bool,
    /// An item of a list, which Altinn's documentation shows wrapped in a list of its own (authorized parties).
    pub(super) item: bool,
    pub(super) of: Reading<'p>,
}

impl ReadingValue<'_> {
    fn wants(&self) -> &'static str {
        if self.list {
            return "a list";
        }
        match self.field.kind {
            Kind::Bool => "true or false",
            Kind::I32 => "a 32-bit integer",
            Kind::I64 => "a 64-bit integer",
            Kind::U32 => "an integer from 0 to 4294967295",
            Kind::F64 => "a number",
            Kind::Text(_) => "a text",
            Kind::Bytes => "bytes",
            Kind::Blob => "bytes, or an object of held and length",
            Kind::Secret => "a text that is kept secret",
            Kind::Json => "any JSON",
            Kind::Texts => "an object of texts",
            Kind::Enum(_) => "a name",
            Kind::Record(_) => "an object",
        }
    }

    fn mismatch<T, E: serde::de::Error>(&self) -> Result<T, E> {
        Err(self.of.fail(format!("must be {}", self.wants())))
    }
}

impl<'de> DeserializeSeed<'de> for ReadingValue<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.field.kind {
            Kind::Json | Kind::Texts if !self.list => {
                use serde::Deserialize as _;
                let json = serde_json::Value::deserialize(deserializer)?;
                Ok(if json.is_null() {
                    Value::Absent
                } else {
                    Value::Json(json)
                })
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for ReadingValue<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wants())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Absent)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Value, E> {
        match self.field.kind {
            Kind::Bool if !self.list => Ok(Value::Bool(value)),
            _ => self.mismatch(),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        match self.field.kind {
            _ if self.list => self.mismatch(),
            Kind::I32 if i32::try_from(value).is_ok() => Ok(Value::Int(value)),
            Kind::U32 if u32::try_from(value).is_ok() => Ok(Value::Int(value)),
            Kind::I64 => Ok(Value::Int(value)),
            #[allow(clippy::cast_precision_loss)]
            Kind::F64 => Ok(Value::Float(value as f64)),
            // Apps write the number of a name, Storage the name.
            Kind::Enum(shape) if self.of.style.is_wire() => Ok(Value::Text(
                shape()
                    .of_number(value)
                    .map_or_else(|| value.to_string(), ToOwned::to_owned),
            )),
            // Altinn 3 sends some codes as a number that its documentation calls a text.
            Kind::Text(_) if self.of.style.is_wire() => Ok(Value::Text(value.to_string())),
            _ => self.mismatch(),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.mismatch(),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        match self.field.kind {
            _ if self.list => self.mismatch(),
            Kind::F64 => Ok(Value::Float(value)),
            // JavaScript has one kind of number.
            #[allow(clippy::cast_possible_truncation)]
            Kind::I32 | Kind::I64 | Kind::U32 if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 => {
                self.visit_i64(value as i64)
            }
            _ => self.mismatch(),
        }
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<Value, E> {
        match self.field.kind {
            _ if self.list => self.mismatch(),
            Kind::Enum(shape) if self.of.style.is_wire() => Ok(Value::Text(shape().known_spelling(value))),
            Kind::Text(_) | Kind::Enum(_) => Ok(Value::Text(value)),
            Kind::Secret => Ok(Value::Secret(Secret::new(value))),
            // JSON has no number for them (`INF`, `-INF`, `NaN`), and .NET has names of its own.
            Kind::F64 if self.of.style.is_wire() || !value.contains(|it: char| it.is_ascii_digit()) => {
                float::read(&value).map_or_else(|| self.mismatch(), |value| Ok(Value::Float(value)))
            }
            Kind::Bytes | Kind::Blob if self.of.style != Style::Host => match STANDARD.decode(&value) {
                Ok(bytes) => self.visit_byte_buf(bytes),
                Err(_) => Err(self.of.fail("must be bytes in base64")),
            },
            Kind::I32 | Kind::I64 | Kind::U32 if self.of.style.is_wire() => match value.parse::<i64>() {
                Ok(value) => self.visit_i64(value),
                Err(_) => self.mismatch(),
            },
            _ => self.mismatch(),
        }
    }

    fn visit_bytes<E: serde::de::Error>(self, value: &[u8]) -> Result<Value, E> {
        self.visit_byte_buf(value.to_vec())
    }

    fn visit_byte_buf<E: serde::de::Error>(self, value: Vec<u8>) -> Result<Value, E> {
        match self.field.kind {
            _ if self.list => self.mismatch(),
            Kind::Bytes => Ok(Value::Bytes(value)),
            Kind::Blob => Ok(Value::Blob(Blob::Bytes(value))),
            _ => self.mismatch(),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let wrapped = self.item && self.of.style.is_wire();
        if !(self.list || wrapped) {
            return self.mismatch();
        }
        if let (true, true, Some(kept)) = (self.list, self.field.page, self.of.kept) {
            return self.salvage(kept, list);
        }
        let mut items = Vec::new();
        let item = ReadingValue {
            list: false,
            item: self.list,
            ..self
        };
        while let Some(value) = self
            .of
            .within(&format!("[{}]", items.len()), list.next_element_seed(item))?
        {
            match value {
                Value::List(wrapped) => items.extend(wrapped),
                Value::Absent if self.list => items.push(self.field.nil_item()),
                value => items.push(value),
            }
        }
        // An empty list says no more than none at all, in every language, where the contract does not tell them apart.
        Ok(match items.as_slice() {
            [] if self.list && !self.field.tells_empty => Value::Absent,
            _ => Value::List(items),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        match self.field.kind {
            _ if self.list => self.mismatch(),
            Kind::Record(shape) => Reading {
                shape: shape(),
                ..self.of
            }
            .visit_map(map),
            // A host says that a name is meant although its list does not have it.
            Kind::Enum(_) if self.of.style != Style::Wire => {
                let mut name = None;
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "unknown" => name = Some(map.next_value::<String>()?),
                        _ => return self.mismatch(),
                    }
                }
                name.map_or_else(|| self.mismatch(), |name| Ok(Value::UnknownName(name)))
            }
            Kind::Blob => {
                let (mut id, mut length) = (None, None);
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "held" => id = Some(map.next_value::<String>()?),
                        "length" => length = Some(map.next_value::<f64>()?),
                        _ => return self.mismatch(),
                    }
                }
                match (id, length) {
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                    (Some(id), Some(length)) if length >= 0.0 && length.fract() == 0.0 && length < 9e15 => {
                        Ok(Value::Blob(Blob::Held {
                            id,
                            length: length as u64,
                        }))
                    }
                    _ => self.mismatch(),
                }
            }
            _ => self.mismatch(),
        }
    }
}
