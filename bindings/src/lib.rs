//! The Kotlin and Swift face of altinnkit: converts types and hands over to `altinnkit-core`.

uniffi::setup_scaffolding!("altinnkit");

/// The version of this package.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
