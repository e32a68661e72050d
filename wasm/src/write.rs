//! Values of a shape as JavaScript objects: host names, bytes as `Uint8Array`, secrets as `Secret`, absent members left out.

use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::message::{Blob, Field, Kind, Record, Shape, UnknownContent, Value, grouped};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

thread_local! {
    /// Makes a `Secret` of a text.
    static SECRET: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// The field names as JavaScript strings, by address and length: made once, not once a record.
    static NAMES: RefCell<BTreeMap<(usize, usize), JsValue>> = const { RefCell::new(BTreeMap::new()) };
}

/// Tells how secrets are wrapped: a function from the text to the object that hides it.
#[wasm_bindgen(js_name = wrapSecretsWith)]
pub fn wrap_secrets_with(wrap: Function) {
    SECRET.set(Some(wrap));
}

/// A record as an object.
///
/// # Errors
/// A number that JavaScript cannot hold exactly.
pub(crate) fn message(shape: &'static Shape, value: &Value) -> Result<JsValue, Error> {
    shown(shape, value, Marks::Left)
}

/// As [`message`], for what is to be sent: a name that is marked as unknown stays marked.
///
/// # Errors
/// A number that JavaScript cannot hold exactly.
#[cfg(feature = "sandbox")]
pub(crate) fn input(shape: &'static Shape, value: &Value) -> Result<JsValue, Error> {
    shown(shape, value, Marks::Kept)
}

/// What becomes of the mark of a name that no list has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    #[cfg(feature = "sandbox")]
    Kept,
    Left,
}

fn shown(shape: &'static Shape, value: &Value, marks: Marks) -> Result<JsValue, Error> {
    match value {
        Value::Record(found) => record(shape, found, marks),
        _ => Ok(JsValue::UNDEFINED),
    }
}

fn record(shape: &'static Shape, record: &Record, marks: Marks) -> Result<JsValue, Error> {
    let object = Object::new();
    for (index, field) in shape.fields.iter().enumerate() {
        let value = record.get(index);
        if !value.is_absent() {
            let value = one(field, value, marks).map_err(|error| error.within(field.host))?;
            set(&object, &name(field.host), &value);
        }
    }
    if !record.unknown.is_empty() {
        let unknown = Object::new();
        for (name, contents) in grouped(&record.unknown) {
            let content = match contents.as_slice() {
                [content] => unknown_content(content),
                contents => contents
                    .iter()
                    .map(|content| unknown_content(content))
                    .collect::<Array>()
                    .into(),
            };
            define(&unknown, &JsValue::from_str(name), &content);
        }
        set(&object, &name("unknown"), &unknown);
    }
    Ok(object.into())
}

fn unknown_content(content: &UnknownContent) -> JsValue {
    match content {
        UnknownContent::Xml(xml) => JsValue::from_str(xml),
        UnknownContent::Json(json) => parsed(json),
    }
}

fn one(field: &'static Field, value: &Value, marks: Marks) -> Result<JsValue, Error> {
    Ok(match value {
        Value::Absent => JsValue::UNDEFINED,
        Value::Bool(value) => JsValue::from_bool(*value),
        Value::Int(value) => integer(*value)?,
        Value::Float(value) => JsValue::from_f64(*value),
        #[cfg(feature = "sandbox")]
        Value::UnknownName(text) if marks == Marks::Kept => {
            let object = Object::new();
            set(&object, &name("unknown"), &JsValue::from_str(text));
            object.into()
        }
        Value::Text(text) | Value::UnknownName(text) => JsValue::from_str(text),
        Value::Bytes(bytes) | Value::Blob(Blob::Bytes(bytes)) => Uint8Array::from(bytes.as_slice()).into(),
        Value::Blob(Blob::Held { id, length }) => {
            let object = Object::new();
            set(&object, &name("held"), &JsValue::from_str(id));
            set(&object, &name("length"), &length_of(*length));
            object.into()
        }
        Value::Secret(secret) => SECRET.with_borrow(|wrap| match wrap {
            Some(wrap) => wrap
                .call1(&JsValue::UNDEFINED, &JsValue::from_str(secret.expose()))
                .unwrap_or(JsValue::UNDEFINED),
            None => JsValue::UNDEFINED,
        }),
        Value::Json(json) => parsed(json),
        Value::List(items) => {
            let list = Array::new();
            for (index, item) in items.iter().enumerate() {
                list.push(&one(field, item, marks).map_err(|error| error.within(&format!("[{index}]")))?);
            }
            list.into()
        }
        Value::Record(found) => match field.kind {
            Kind::Record(shape) => record(shape(), found, marks)?,
            _ => JsValue::UNDEFINED,
        },
        // A kind of value from a newer core: what cannot be shown is left out.
        #[allow(unreachable_patterns)]
        _ => JsValue::UNDEFINED,
    })
}

/// JavaScript has one kind of number, exact up to 2^53.
fn integer(value: i64) -> Result<JsValue, Error> {
    const EXACT: i64 = 9_007_199_254_740_992;
    if (-EXACT..=EXACT).contains(&value) {
        #[allow(clippy::cast_precision_loss)] // checked just above
        return Ok(JsValue::from_f64(value as f64));
    }
    Err(Error::new(
        ErrorCode::InvalidValue,
        format!("{value} is beyond what a JavaScript number holds exactly (2^53)"),
    )
    .at(""))
}

/// A length of something held: below 2^53 because JavaScript gave it.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn length_of(length: u64) -> JsValue {
    JsValue::from_f64(length as f64)
}

/// Any JSON, by JavaScript's own parser.
fn parsed(json: &serde_json::Value) -> JsValue {
    js_sys::JSON::parse(&json.to_string()).unwrap_or(JsValue::NULL)
}

/// A name that is known at compile time.
pub(crate) fn name(text: &'static str) -> JsValue {
    NAMES.with_borrow_mut(|names| {
        names
            .entry((text.as_ptr() as usize, text.len()))
            .or_insert_with(|| JsValue::from_str(text))
            .clone()
    })
}

/// Defines a member whose name came over the wire: setting one called `__proto__` would change the object's prototype.
fn define(object: &Object, member: &JsValue, value: &JsValue) {
    let descriptor = Object::new();
    set(&descriptor, &name("value"), value);
    for flag in ["writable", "enumerable", "configurable"] {
        set(&descriptor, &name(flag), &JsValue::TRUE);
    }
    let _ = Reflect::define_property(object, member, &descriptor);
}

/// An object of these members.
pub(crate) fn object<const N: usize>(members: [(&'static str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (member, value) in &members {
        set(&object, &name(member), value);
    }
    object.into()
}

/// Sets a member of a fresh object, which nothing can refuse.
pub(crate) fn set(object: &Object, name: &JsValue, value: &JsValue) {
    let _ = Reflect::set(object, name, value);
}
