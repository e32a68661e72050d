//! The Kotlin and Swift face of altinnkit: converts types and hands over to `altinnkit-core`.
//!
//! What is exported here is **plumbing**: dynamic values, positions instead of names. Programs use the typed layer that
//! `cargo xtask surfaces` writes on top of it (`bindings/kotlin`, `bindings/swift`), which turns a `Receipt` into an
//! [`value::FfiValue`] and back. Keeping the nine hundred types out of UniFFI keeps the library small and the generated code
//! readable.

mod answer;
#[cfg(feature = "broker-package")]
mod broker_package;
#[cfg(feature = "conformance")]
mod conformance;
mod error;
mod flow;
mod http;
mod json;
mod operation;
#[cfg(feature = "sandbox")]
mod sandbox;
mod session;
mod value;

pub use answer::{BlobChunk, CoreReader};
#[cfg(feature = "broker-package")]
pub use broker_package::{CorePackageEvent, CorePackageReader, CorePackageWriter, PackageFileDue};
#[cfg(feature = "conformance")]
pub use conformance::{ConformanceOrder, catalogue_json, conformance_order};
pub use error::{CoreError, ErrorCodeInfo, error_codes, source_failed, transport_failed};
pub use flow::{CoreFlow, FlowInput, FlowStep};
pub use http::{BodyPart, Header, HttpRequest, HttpResponse, Needs};
pub use json::{MessageOf, value_from_json, value_to_json};
pub use operation::{Moment, parse, prepare, work_out};
#[cfg(feature = "sandbox")]
pub use sandbox::{CoreSandbox, sandbox_addresses};
pub use session::CoreSession;
pub use value::{FfiValue, UnknownField};

uniffi::setup_scaffolding!("altinnkit");

/// The version of this package.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
