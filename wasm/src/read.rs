//! JavaScript objects as values of a shape.

use altinnkit_core::error::Error;
use altinnkit_core::message::json::{Problem, Reading, Style};
use altinnkit_core::message::{Shape, Value};
use serde::de::DeserializeSeed as _;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// Reads an object of this shape: host names, bytes as `Uint8Array`, an unknown member is a mistake.
pub(crate) fn message(shape: &'static Shape, object: JsValue) -> Result<Value, Error> {
    let problem = RefCell::new(Problem::default());
    let reading = Reading::new(shape, Style::Host, &problem);
    reading
        .deserialize(serde_wasm_bindgen::Deserializer::from(object))
        .map_err(|error| {
            let Problem { path, what } = problem.take();
            Error::input(path, if what.is_empty() { error.to_string() } else { what })
        })
}
