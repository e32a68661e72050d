//! JavaScript objects as values of a shape.

use altinnkit_core::error::Error;
use altinnkit_core::message::json::{Problem, Reading, Style};
use altinnkit_core::message::{Blob, Shape, Value};
use js_sys::{Array, Object, Uint8Array};
use serde::de::DeserializeSeed as _;
use std::cell::RefCell;
use wasm_bindgen::{JsCast as _, JsValue};

/// Reads an object of this shape: host names, bytes as `Uint8Array`, an unknown member is a mistake.
pub(crate) fn message(shape: &'static Shape, object: JsValue) -> Result<Value, Error> {
    let problem = RefCell::new(Problem::default());
    let reading = Reading::new(shape, Style::Host, &problem);
    let value = reading
        .deserialize(serde_wasm_bindgen::Deserializer::from(object.clone()))
        .map_err(|error| {
            let Problem { path, what } = problem.take();
            Error::input(path, if what.is_empty() { error.to_string() } else { what })
        })?;
    // Reading puts U+FFFD in the place of half a surrogate pair; looking at every text in JavaScript would be slow.
    if replaced(&value)
        && let Some(path) = broken_text(&object, 0)
    {
        return Err(Error::input(path, "must be a text without lone surrogates"));
    }
    Ok(value)
}

fn replaced(value: &Value) -> bool {
    const PUT_IN: char = '\u{fffd}';
    match value {
        Value::Text(text) | Value::UnknownName(text) => text.contains(PUT_IN),
        Value::Secret(secret) => secret.expose().contains(PUT_IN),
        Value::Json(json) => json.to_string().contains(PUT_IN),
        Value::Blob(Blob::Held { id, .. }) => id.contains(PUT_IN),
        Value::List(items) => items.iter().any(replaced),
        Value::Record(record) => record.fields().iter().any(replaced),
        _ => false,
    }
}

/// Deeper than any message of Altinn's; only data that holds itself gets here, and reading refuses it.
const DEPTH: usize = 100;

/// Where a text with half a surrogate pair is: reading would put a question mark in its place.
fn broken_text(value: &JsValue, depth: usize) -> Option<String> {
    if let Some(text) = value.dyn_ref::<js_sys::JsString>() {
        return (!text.is_valid_utf16()).then(String::new);
    }
    if !value.is_object() || value.is_instance_of::<Uint8Array>() || depth > DEPTH {
        return None;
    }
    let within = |name: &str, member: &JsValue| broken_text(member, depth + 1).map(|inner| path(name, &inner));
    if let Some(items) = value.dyn_ref::<Array>() {
        return items
            .iter()
            .enumerate()
            .find_map(|(index, item)| within(&format!("[{index}]"), &item));
    }
    Object::entries(value.unchecked_ref::<Object>())
        .iter()
        .find_map(|entry| {
            let entry: Array = entry.unchecked_into();
            within(&entry.get(0).as_string().unwrap_or_default(), &entry.get(1))
        })
}

fn path(outer: &str, inner: &str) -> String {
    match inner {
        "" => outer.to_owned(),
        _ if inner.starts_with('[') => format!("{outer}{inner}"),
        _ => format!("{outer}.{inner}"),
    }
}
