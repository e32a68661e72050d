//! The WebAssembly face of altinnkit: converts types and hands over to `altinnkit-core`.

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of this package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The version of the sandbox, an Altinn in memory.
#[cfg(feature = "sandbox")]
#[wasm_bindgen(js_name = sandboxVersion)]
#[must_use]
pub fn sandbox_version() -> String {
    version()
}
