//! The Python face of altinnkit: converts types and hands over to `altinnkit-core`.
//!
//! Nothing here knows a message by name. [`to_python`] and [`from_python`] walk a [`Shape`](altinnkit_core::message::Shape)
//! and use the class that `altinnkit/types.py` (generated) has under the shape's name; the package around this module is in
//! `python/altinnkit`.

mod answer;
mod broker_package;
mod class;
mod date_time;
mod failure;
mod flow;
mod from_python;
mod json;
mod request;
mod sandbox;
mod secret;
mod session;
mod to_python;

/// The extension module `altinnkit._altinnkit`.
#[pyo3::pymodule(gil_used = false)]
mod _altinnkit {
    use altinnkit_core::error::ErrorCode;

    #[pymodule_export]
    use crate::answer::Reading;
    #[pymodule_export]
    use crate::broker_package::{Packing, Unpacking};
    #[pymodule_export]
    use crate::failure::{source_failed, unanswered};
    #[pymodule_export]
    use crate::flow::Machine;
    #[pymodule_export]
    use crate::json::{arguments, catalogue, from_json, to_json};
    #[pymodule_export]
    use crate::request::{HeldPart, HttpRequest, Needs};
    #[pymodule_export]
    use crate::sandbox::Memory;
    #[pymodule_export]
    use crate::secret::Secret;
    #[pymodule_export]
    use crate::session::Session;

    /// The version of this package.
    #[pyo3::pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// Every error code with its kind, in the order of the documentation.
    #[pyo3::pyfunction]
    fn error_codes() -> Vec<(&'static str, &'static str)> {
        ErrorCode::ALL
            .iter()
            .map(|code| (code.as_str(), code.kind().as_str()))
            .collect()
    }
}
