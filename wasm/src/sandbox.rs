//! The Altinn in memory.

use crate::error::report;
use crate::{http, read, write};
use altinnkit_core::environment::Addresses;
use altinnkit_core::message::Message;
use altinnkit_core::sandbox::{Incoming, Sandbox as CoreSandbox, SandboxSetup};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// An Altinn in memory.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SandboxMachine(CoreSandbox);

#[wasm_bindgen]
impl SandboxMachine {
    /// A fresh Altinn from an object of the shape of `SandboxSetup`.
    ///
    /// # Errors
    /// A report: a field that does not fit.
    #[wasm_bindgen(constructor)]
    pub fn new(setup: JsValue) -> Result<Self, JsValue> {
        read::message(SandboxSetup::SHAPE, setup)
            .and_then(CoreSandbox::from_value)
            .map(Self)
            .map_err(report)
    }

    /// Answers a request; headers are names and values in turn, `now` is in milliseconds since 1970.
    pub fn handle(&mut self, method: &str, url: &str, headers: Vec<String>, body: Vec<u8>, now: f64) -> JsValue {
        let request = Incoming::new(method, url, http::pairs(headers), body);
        #[allow(clippy::cast_possible_truncation)]
        let response = self.0.handle(&request, now as i64);
        let headers: Array = response
            .headers
            .iter()
            .map(|it| Array::of2(&JsValue::from_str(&it.name), &JsValue::from_str(&it.value)))
            .collect();
        write::object([
            ("status", JsValue::from_f64(f64::from(response.status))),
            ("headers", headers.into()),
            ("body", Uint8Array::from(response.body.as_slice()).into()),
        ])
    }
}

/// The addresses of a sandbox that is served at an origin.
#[wasm_bindgen(js_name = sandboxAddresses)]
#[must_use]
pub fn sandbox_addresses(origin: &str) -> JsValue {
    write::message(Addresses::SHAPE, &CoreSandbox::addresses(origin).into_value()).unwrap_or(JsValue::UNDEFINED)
}
