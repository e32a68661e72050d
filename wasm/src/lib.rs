//! The WebAssembly face of altinnkit: converts types and hands over to `altinnkit-core`.
//!
//! JavaScript objects become [`Value`](altinnkit_core::message::Value)s by the shape of their message and back, so there is
//! no code per message here. What throws, throws a plain error report; `js/` makes real errors of it, and wraps the rest.

#[cfg(feature = "operations")]
pub mod answer;
#[cfg(feature = "broker-package")]
pub mod broker_package;
pub mod error;
#[cfg(feature = "operations")]
pub mod flow;
#[cfg(feature = "operations")]
mod http;
mod read;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "operations")]
pub mod session;
#[cfg(feature = "sandbox")]
pub mod text;
pub mod write;

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of this package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
