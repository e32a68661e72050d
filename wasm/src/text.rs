//! The catalogue, and messages as JSON text, for tools and for keeping messages.

use crate::error::report;
use crate::{read, write};
use altinnkit_core::altinn2::broker_package::{BrokerPackage, BrokerPackageLimits};
use altinnkit_core::catalogue::{FLOWS, FUNCTIONS, OPERATIONS};
use altinnkit_core::error::{Error, ErrorReport};
use altinnkit_core::message::json::{self, Style};
use altinnkit_core::message::{Kind, Message as _, Shape};
use altinnkit_core::sandbox::SandboxSetup;
use altinnkit_core::schema;
use altinnkit_core::session::SessionConfig;
use std::collections::BTreeSet;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Every operation, function and flow with their JSON Schemas, as JSON text.
#[wasm_bindgen]
#[must_use]
pub fn catalogue() -> String {
    schema::catalogue().to_string()
}

/// A message as JSON text: bytes in base64, secrets in clear.
///
/// # Errors
/// A report: no message is called that, or the object does not fit it.
#[wasm_bindgen(js_name = toJson)]
pub fn to_json(name: &str, object: JsValue) -> Result<String, JsValue> {
    let write = || -> Result<String, Error> {
        let shape = find(name)?;
        let value = read::message(shape, object)?;
        Ok(value
            .as_record()
            .map(|record| json::to_text(shape, record, Style::HostText))
            .unwrap_or_default())
    };
    write().map_err(report)
}

/// A message from JSON text.
///
/// # Errors
/// A report: no message is called that, or the text does not fit it.
#[wasm_bindgen(js_name = fromJson)]
pub fn from_json(name: &str, text: &str) -> Result<JsValue, JsValue> {
    let read = || -> Result<JsValue, Error> {
        let shape = find(name)?;
        let value = json::from_text(shape, text.as_bytes(), Style::HostText)
            .map_err(|problem| Error::input(problem.path, problem.what))?;
        write::input(shape, &value)
    };
    read().map_err(report)
}

/// The message of that name, wherever in the catalogue it is.
fn find(name: &str) -> Result<&'static Shape, Error> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&'static Shape> = vec![SessionConfig::SHAPE, SandboxSetup::SHAPE, ErrorReport::SHAPE];
    open.extend([BrokerPackage::SHAPE, BrokerPackageLimits::SHAPE]);
    open.extend(OPERATIONS.iter().flat_map(|it| [it.request, it.response]));
    open.extend(FUNCTIONS.iter().flat_map(|it| [it.input, it.output]));
    open.extend(FLOWS.iter().flat_map(|it| [it.start, it.output]));
    while let Some(shape) = open.pop() {
        if shape.name == name {
            return Ok(shape);
        }
        if seen.insert(shape.name) {
            open.extend(shape.fields.iter().filter_map(|field| match field.kind {
                Kind::Record(inner) => Some(inner()),
                _ => None,
            }));
        }
    }
    let name: String = name.chars().take(100).collect();
    Err(Error::input(
        "",
        format!("there is no message {name:?} in the catalogue"),
    ))
}
