//! Values as Python objects.

use crate::secret::Secret;
use crate::{class, date_time};
use altinnkit_core::message::{Blob, Field, Format, Kind, Shape, UnknownContent, Value, grouped};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};
use serde_json::Value as Json;

/// A message that came from Altinn or from the core: everything in it is of its declared type.
pub(crate) fn message<'py>(py: Python<'py>, shape: &'static Shape, value: Value) -> PyResult<Bound<'py, PyAny>> {
    Building { py, strict: true }.message(shape, value)
}

/// A message that a host wrote as JSON: a text that is no date stays a text, to be refused where it is used.
pub(crate) fn draft<'py>(py: Python<'py>, shape: &'static Shape, value: Value) -> PyResult<Bound<'py, PyAny>> {
    Building { py, strict: false }.message(shape, value)
}

/// The fields of such a message, in the order of its shape.
pub(crate) fn draft_fields<'py>(
    py: Python<'py>,
    shape: &'static Shape,
    value: Value,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let building = Building { py, strict: false };
    let (values, _) = parts(value);
    shape
        .fields
        .iter()
        .zip(values)
        .map(|(field, value)| building.field(field, value))
        .collect()
}

struct Building<'py> {
    py: Python<'py>,
    strict: bool,
}

fn parts(value: Value) -> (Vec<Value>, altinnkit_core::message::Unknown) {
    match value {
        Value::Record(record) => record.into_parts(),
        _ => Default::default(),
    }
}

impl<'py> Building<'py> {
    fn message(&self, shape: &'static Shape, value: Value) -> PyResult<Bound<'py, PyAny>> {
        let (values, rest) = parts(value);
        let unknown = PyDict::new(self.py);
        for (name, contents) in grouped(&rest) {
            let contents: Vec<Bound<'py, PyAny>> = contents
                .into_iter()
                .map(|content| unknown_content(self.py, content))
                .collect::<PyResult<_>>()?;
            match contents.as_slice() {
                [content] => unknown.set_item(name, content)?,
                contents => unknown.set_item(name, PyList::new(self.py, contents)?)?,
            }
        }
        let values = shape
            .fields
            .iter()
            .zip(values)
            .map(|(field, value)| self.field(field, value));
        class::message(self.py, shape.name)?.make(self.py, values, unknown)
    }

    fn field(&self, field: &'static Field, value: Value) -> PyResult<Bound<'py, PyAny>> {
        match value {
            Value::List(items) => {
                let items: Vec<Bound<'py, PyAny>> = items
                    .into_iter()
                    .map(|item| self.one(field, item))
                    .collect::<PyResult<_>>()?;
                Ok(PyList::new(self.py, items)?.into_any())
            }
            Value::Absent if field.many.is_some() && !field.tells_empty => Ok(PyList::empty(self.py).into_any()),
            value => self.one(field, value),
        }
    }

    fn one(&self, field: &'static Field, value: Value) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match value {
            Value::Absent => py.None().into_bound(py),
            Value::Bool(value) => value.into_pyobject(py)?.to_owned().into_any(),
            Value::Int(value) => PyInt::new(py, value).into_any(),
            Value::Float(value) => PyFloat::new(py, value).into_any(),
            Value::UnknownName(text) => match field.kind {
                Kind::Enum(shape) => class::name(py, shape().name, &text, true)?,
                _ => PyString::new(py, &text).into_any(),
            },
            Value::Text(text) => match field.kind {
                // What an answer has may be handed back; what a host wrote is looked over when it is sent.
                Kind::Enum(shape) => class::name(py, shape().name, &text, self.strict && !shape().knows(&text))?,
                Kind::Text(Format::DateTime) => match date_time::to_python(py, &text)? {
                    Some(time) => time,
                    None if self.strict => return Err(PyValueError::new_err(format!("{}: no date", field.name))),
                    None => PyString::new(py, &text).into_any(),
                },
                // A text that is mostly a time, and a time then.
                Kind::Text(Format::WrittenTime) => match date_time::to_python(py, &text)? {
                    Some(time) => time,
                    None => PyString::new(py, &text).into_any(),
                },
                _ => PyString::new(py, &text).into_any(),
            },
            Value::Bytes(bytes) | Value::Blob(Blob::Bytes(bytes)) => PyBytes::new(py, &bytes).into_any(),
            Value::Blob(Blob::Held { id, length }) => {
                py.import("altinnkit.blob")?.getattr("elsewhere")?.call1((id, length))?
            }
            Value::Secret(secret) => Bound::new(py, Secret::from(secret))?.into_any(),
            Value::Json(value) => json(py, &value)?,
            Value::List(_) => py.None().into_bound(py),
            Value::Record(record) => match field.kind {
                Kind::Record(shape) => self.message(shape(), Value::Record(record))?,
                _ => py.None().into_bound(py),
            },
        })
    }
}

fn unknown_content<'py>(py: Python<'py>, content: &UnknownContent) -> PyResult<Bound<'py, PyAny>> {
    match content {
        UnknownContent::Xml(xml) => Ok(PyString::new(py, xml).into_any()),
        UnknownContent::Json(value) => json(py, value),
    }
}

/// JSON as `json.loads` would give it.
fn json<'py>(py: Python<'py>, value: &Json) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Json::Null => py.None().into_bound(py),
        Json::Bool(value) => value.into_pyobject(py)?.to_owned().into_any(),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => PyInt::new(py, value).into_any(),
            (None, Some(value)) => PyInt::new(py, value).into_any(),
            (None, None) => PyFloat::new(py, number.as_f64().unwrap_or(f64::NAN)).into_any(),
        },
        Json::String(text) => PyString::new(py, text).into_any(),
        Json::Array(items) => {
            let items: Vec<Bound<'py, PyAny>> = items.iter().map(|item| json(py, item)).collect::<PyResult<_>>()?;
            PyList::new(py, items)?.into_any()
        }
        Json::Object(members) => {
            let object = PyDict::new(py);
            for (name, member) in members {
                object.set_item(name, json(py, member)?)?;
            }
            object.into_any()
        }
    })
}
