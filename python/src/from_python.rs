//! Python objects as values.

use crate::failure::Failure;
use crate::secret::Secret;
use crate::{class, date_time};
use altinnkit_core::error::Error;
use altinnkit_core::message::{Blob, Field, Format, Kind, Record, Shape, Unknown, Value, ungrouped};
use altinnkit_core::secret::Secret as CoreSecret;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMemoryView, PyString, PyTuple};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Byte sources that stay in Python, by the name under which they come back in a body plan.
pub(crate) type Held = BTreeMap<String, Py<PyAny>>;

/// Deeper than any message of Altinn's; only data that holds itself gets here.
const DEPTH: usize = 100;

/// Reads Python objects, and takes note of the byte sources among them.
#[derive(Default)]
pub(crate) struct Reading {
    /// The sources met.
    pub(crate) held: Held,
    depth: usize,
}

type Read<T> = Result<T, Failure>;

fn wrong<T>(what: impl Into<String>) -> Read<T> {
    Err(Error::input("", what).into())
}

impl Reading {
    /// A message out of the values of its fields, in the order of the shape.
    pub(crate) fn arguments(&mut self, shape: &'static Shape, values: &Bound<'_, PyTuple>) -> Read<Value> {
        Ok(Value::Record(Record::new(
            self.fields(shape, values.iter())?,
            Unknown::new(),
        )))
    }

    /// A message out of an instance of its class.
    pub(crate) fn message(&mut self, shape: &'static Shape, object: &Bound<'_, PyAny>) -> Read<Value> {
        let class = class::message(object.py(), shape.name)?;
        if !class.has(object)? {
            return wrong(format!("must be a {}, not {}", shape.name, object.get_type().name()?));
        }
        let mut values = class.read(object)?;
        let unknown = values.pop().map(|rest| self.unknown(&rest)).transpose()?;
        Ok(Value::Record(Record::new(
            self.fields(shape, values.into_iter())?,
            unknown.unwrap_or_default(),
        )))
    }

    fn fields<'py>(
        &mut self,
        shape: &'static Shape,
        values: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> Read<Vec<Value>> {
        if self.depth > DEPTH {
            return wrong("is nested too deeply");
        }
        self.depth += 1;
        let read = shape
            .fields
            .iter()
            .zip(values)
            .map(|(field, value)| self.field(field, &value).map_err(|failure| failure.within(field.host)))
            .collect();
        self.depth -= 1;
        read
    }

    fn field(&mut self, field: &'static Field, value: &Bound<'_, PyAny>) -> Read<Value> {
        if value.is_none() {
            return Ok(Value::Absent);
        }
        if field.many.is_none() {
            return self.one(field, value);
        }
        let items: Vec<Bound<'_, PyAny>> = if let Ok(list) = value.cast::<PyList>() {
            list.iter().collect()
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            tuple.iter().collect()
        } else {
            return wrong("must be a list");
        };
        if items.is_empty() && !field.tells_empty {
            return Ok(Value::Absent);
        }
        items
            .iter()
            .enumerate()
            .map(|(index, item)| {
                // Altinn may send a list with nil among its items; it goes back so.
                if item.is_none() {
                    return Ok(Value::Absent);
                }
                self.one(field, item)
                    .map_err(|failure| failure.within(&format!("[{index}]")))
            })
            .collect::<Read<_>>()
            .map(Value::List)
    }

    fn one(&mut self, field: &'static Field, value: &Bound<'_, PyAny>) -> Read<Value> {
        match field.kind {
            Kind::Bool => match value.cast::<PyBool>() {
                Ok(value) => Ok(Value::Bool(value.is_true())),
                Err(_) => wrong("must be true or false"),
            },
            Kind::I32 => match integer(value) {
                Some(number) if i32::try_from(number).is_ok() => Ok(Value::Int(number)),
                _ => wrong("must be a 32-bit integer"),
            },
            Kind::I64 => match integer(value) {
                Some(number) => Ok(Value::Int(number)),
                None => wrong("must be a 64-bit integer"),
            },
            Kind::U32 => match integer(value) {
                Some(number) if u32::try_from(number).is_ok() => Ok(Value::Int(number)),
                _ => wrong("must be an integer from 0 to 4294967295"),
            },
            Kind::F64 if value.is_instance_of::<PyBool>() => wrong("must be a number"),
            Kind::F64 if value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>() => {
                Ok(Value::Float(value.extract()?))
            }
            Kind::F64 => wrong("must be a number"),
            Kind::Text(Format::DateTime | Format::WrittenTime) if value.is_instance_of::<PyString>() => {
                Ok(Value::Text(text(value)?.to_owned()))
            }
            Kind::Text(Format::DateTime | Format::WrittenTime) => match date_time::from_python(value)? {
                Some(text) => Ok(Value::Text(text)),
                None => wrong("must be a datetime"),
            },
            Kind::Enum(_) => {
                let name = text(value)?.to_owned();
                let unknown = match value.getattr_opt("is_meant")? {
                    Some(meant) => meant.extract()?,
                    None => false,
                };
                Ok(if unknown {
                    Value::UnknownName(name)
                } else {
                    Value::Text(name)
                })
            }
            Kind::Text(_) => Ok(Value::Text(text(value)?.to_owned())),
            Kind::Bytes => match bytes(value)? {
                Some(bytes) => Ok(Value::Bytes(bytes)),
                None => wrong("must be bytes"),
            },
            Kind::Blob => match bytes(value)? {
                Some(bytes) => Ok(Value::Blob(Blob::Bytes(bytes))),
                None => self.held(value),
            },
            Kind::Secret => match value.cast::<Secret>() {
                Ok(secret) => Ok(Value::Secret(secret.get().core()?.clone())),
                Err(_) => Ok(Value::Secret(CoreSecret::new(text(value)?))),
            },
            Kind::Json | Kind::Texts => json(value, 0).map(Value::Json),
            Kind::Record(shape) => self.message(shape(), value),
            _ => wrong("is of a kind that this version does not know"),
        }
    }

    /// A source under its own name, or under the next free one.
    fn held(&mut self, value: &Bound<'_, PyAny>) -> Read<Value> {
        let source = value.py().import("altinnkit.blob")?.getattr("hold")?.call1((value,))?;
        if source.is_none() {
            return wrong("must be bytes, a path, a file open for reading bytes, or a Source");
        }
        let given = source.getattr("name")?;
        let given = if given.is_none() {
            None
        } else {
            Some(text(&given)?.to_owned())
        };
        let id = match given {
            Some(name) if !self.held.contains_key(&name) => name,
            Some(name) => return wrong(format!("there are two sources called {name:?}")),
            None => (1..)
                .map(|number| format!("source-{number}"))
                .find(|id| !self.held.contains_key(id))
                .unwrap_or_default(),
        };
        let length = source.getattr("length")?.extract()?;
        self.held.insert(id.clone(), source.unbind());
        Ok(Value::Blob(Blob::Held { id, length }))
    }

    fn unknown(&self, rest: &Bound<'_, PyAny>) -> Read<Unknown> {
        let Ok(rest) = rest.cast::<PyDict>() else {
            return Err(Failure::from(Error::input("unknown", "must be a dict")));
        };
        rest.iter()
            .map(|(name, content)| Ok(ungrouped(text(&name)?, json(&content, 0)?)))
            .collect::<Read<Vec<Unknown>>>()
            .map(|unknown| unknown.into_iter().flatten().collect())
    }
}

fn integer(value: &Bound<'_, PyAny>) -> Option<i64> {
    if !value.is_instance_of::<PyInt>() || value.is_instance_of::<PyBool>() {
        return None;
    }
    value.extract().ok()
}

/// A text, unless it has half a surrogate pair.
pub(crate) fn text<'a>(value: &'a Bound<'_, PyAny>) -> Result<&'a str, Failure> {
    let Ok(text) = value.cast::<PyString>() else {
        return wrong("must be a text");
    };
    match text.to_str() {
        Ok(text) => Ok(text),
        Err(_) => wrong("must be a text without lone surrogates"),
    }
}

fn bytes(value: &Bound<'_, PyAny>) -> PyResult<Option<Vec<u8>>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Some(bytes.as_bytes().to_vec()));
    }
    if value.is_instance_of::<PyByteArray>() || value.is_instance_of::<PyMemoryView>() {
        return Ok(Some(value.py().get_type::<PyBytes>().call1((value,))?.extract()?));
    }
    Ok(None)
}

fn json(value: &Bound<'_, PyAny>, depth: usize) -> Read<Json> {
    if depth > DEPTH {
        return wrong("is nested too deeply");
    }
    if value.is_none() {
        return Ok(Json::Null);
    }
    if let Ok(value) = value.cast::<PyBool>() {
        return Ok(Json::Bool(value.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        let number = value.extract::<i64>().map(Json::from);
        return match number.or_else(|_| value.extract::<u64>().map(Json::from)) {
            Ok(number) => Ok(number),
            Err(_) => wrong("must be an integer of 64 bits at most"),
        };
    }
    if let Ok(value) = value.cast::<PyFloat>() {
        return match serde_json::Number::from_f64(value.value()) {
            Some(number) => Ok(Json::Number(number)),
            None => wrong("must be a finite number"),
        };
    }
    if let Ok(members) = value.cast::<PyDict>() {
        return members
            .iter()
            .map(|(name, member)| {
                let name = text(&name)?.to_owned();
                let member = json(&member, depth + 1).map_err(|failure| failure.within(&name))?;
                Ok((name, member))
            })
            .collect::<Read<_>>()
            .map(Json::Object);
    }
    let items: Vec<Bound<'_, PyAny>> = if let Ok(list) = value.cast::<PyList>() {
        list.iter().collect()
    } else if let Ok(tuple) = value.cast::<PyTuple>() {
        tuple.iter().collect()
    } else if value.is_instance_of::<PyString>() {
        return Ok(Json::String(text(value)?.to_owned()));
    } else {
        return wrong("must be JSON: None, bool, int, float, str, list or dict");
    };
    items
        .iter()
        .enumerate()
        .map(|(index, item)| json(item, depth + 1).map_err(|failure| failure.within(&format!("[{index}]"))))
        .collect::<Read<_>>()
        .map(Json::Array)
}
