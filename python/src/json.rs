//! Messages as JSON text, and the catalogue.

use crate::failure::Failure;
use crate::from_python::{self, Reading};
use crate::session::WORTH_DETACHING;
use crate::to_python;
use altinnkit_core::altinn2::broker_package::{BrokerPackage, BrokerPackageLimits};
use altinnkit_core::catalogue::{self as core_catalogue, FLOWS, FUNCTIONS, OPERATIONS};
use altinnkit_core::error::{Error, ErrorCode, ErrorReport};
use altinnkit_core::flow::{Prompt, SignRequest};
use altinnkit_core::message::{Kind, Message as _, Shape, Value, json};
use altinnkit_core::sandbox::SandboxSetup;
use altinnkit_core::schema;
use altinnkit_core::session::SessionConfig;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use std::collections::BTreeMap;
use std::sync::OnceLock;

static SHAPES: OnceLock<BTreeMap<&'static str, &'static Shape>> = OnceLock::new();

/// The shape of that name. Only JSON starts from a class; everything else starts from an operation.
fn shape(name: &str) -> Result<&'static Shape, Error> {
    let shapes = SHAPES.get_or_init(|| {
        let mut shapes = BTreeMap::new();
        let operations = OPERATIONS.iter().flat_map(|it| [it.request, it.response]);
        let functions = FUNCTIONS.iter().flat_map(|it| [it.input, it.output]);
        let flows = FLOWS.iter().flat_map(|it| [it.start, it.output]);
        let others = [
            SessionConfig::SHAPE,
            SandboxSetup::SHAPE,
            BrokerPackage::SHAPE,
            BrokerPackageLimits::SHAPE,
            ErrorReport::SHAPE,
            SignRequest::SHAPE,
            Prompt::SHAPE,
        ];
        operations
            .chain(functions)
            .chain(flows)
            .chain(others)
            .for_each(|shape| collect(shape, &mut shapes));
        shapes
    });
    shapes
        .get(name)
        .copied()
        .ok_or_else(|| Error::new(ErrorCode::InvalidInput, format!("{name} is no message of altinnkit")))
}

fn collect(shape: &'static Shape, shapes: &mut BTreeMap<&'static str, &'static Shape>) {
    if shapes.insert(shape.name, shape).is_none() {
        for field in shape.fields {
            if let Kind::Record(inner) = field.kind {
                collect(inner(), shapes);
            }
        }
    }
}

fn read(py: Python<'_>, shape: &'static Shape, text: &Bound<'_, PyString>) -> Result<Value, Failure> {
    let text = from_python::text(text)?;
    let read = || json::from_text(shape, text.as_bytes(), json::Style::HostText);
    let value = if text.len() >= WORTH_DETACHING {
        py.detach(read)
    } else {
        read()
    };
    value.map_err(|problem| Error::input(problem.path, problem.what).into())
}

/// A message as JSON text: the same in every language, names in camelCase, bytes in base64, secrets in the clear.
#[pyfunction]
#[pyo3(signature = (message, /))]
pub(crate) fn to_json(message: &Bound<'_, PyAny>) -> PyResult<String> {
    let name = message.get_type().name()?.to_string();
    shape(&name)
        .map_err(Failure::from)
        .and_then(|shape| Ok((shape, Reading::default().message(shape, message)?)))
        .map(|(shape, value)| {
            value
                .as_record()
                .map(|record| json::to_text(shape, record, json::Style::HostText))
                .unwrap_or_default()
        })
        .map_err(|failure| failure.raise(message.py(), None))
}

/// A message of a class from JSON text.
#[pyfunction]
#[pyo3(signature = (type_, text, /))]
pub(crate) fn from_json<'py>(type_: &Bound<'py, PyType>, text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    let py = type_.py();
    let name = type_.name()?.to_string();
    let (shape, value) = shape(&name)
        .map_err(Failure::from)
        .and_then(|shape| Ok((shape, read(py, shape, text)?)))
        .map_err(|failure| failure.raise(py, None))?;
    to_python::draft(py, shape, value)
}

/// The arguments of an operation, a function or a flow from JSON text, in the order of its parameters.
#[pyfunction]
#[pyo3(signature = (operation, text, /))]
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    operation: &str,
    text: &Bound<'py, PyString>,
) -> PyResult<Vec<(&'static str, Bound<'py, PyAny>)>> {
    let shape = core_catalogue::operation(operation)
        .map(|found| found.request)
        .or_else(|unknown| {
            core_catalogue::function(operation)
                .map(|found| found.input)
                .or_else(|_| core_catalogue::flow(operation).map(|found| found.start))
                .map_err(|_| unknown)
        });
    let (shape, value) = shape
        .map_err(Failure::from)
        .and_then(|shape| Ok((shape, read(py, shape, text)?)))
        .map_err(|failure| failure.raise(py, None))?;
    // Arguments have no place for what no field takes.
    if let Ok(description) = core_catalogue::operation(operation) {
        shape
            .refuse_unknown(&value)
            .map_err(|error| Failure::from(error.during(description.id)).raise(py, None))?;
    }
    let values = to_python::draft_fields(py, shape, value)?;
    Ok(shape.fields.iter().map(|field| field.name).zip(values).collect())
}

/// Every operation, function and flow with the JSON Schemas of what goes in and what comes out, as JSON text.
#[pyfunction]
pub(crate) fn catalogue() -> String {
    schema::catalogue().to_string()
}
