//! An Altinn in memory.

use crate::failure::Failure;
use crate::from_python::Reading;
use crate::request::{headers, pairs};
use crate::to_python;
use altinnkit_core::environment::Addresses;
use altinnkit_core::message::Message as _;
use altinnkit_core::sandbox::{Incoming, Sandbox, SandboxSetup};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use std::sync::{Mutex, PoisonError};

/// Status, reason phrase, headers and body.
type Answered<'py> = (u16, Option<String>, Vec<(String, String)>, Bound<'py, PyBytes>);

/// The machinery of `altinnkit.sandbox.Sandbox`; not for use on its own.
#[pyclass(frozen, module = "altinnkit._altinnkit")]
pub(crate) struct Memory(Mutex<Sandbox>);

#[pymethods]
impl Memory {
    #[new]
    #[pyo3(signature = (setup, /))]
    fn new(setup: &Bound<'_, PyAny>) -> PyResult<Self> {
        Reading::default()
            .message(SandboxSetup::SHAPE, setup)
            .and_then(|value| Ok(Sandbox::from_value(value)?))
            .map(|sandbox| Self(Mutex::new(sandbox)))
            .map_err(|failure: Failure| failure.raise(setup.py(), Some(SandboxSetup::SHAPE)))
    }

    /// Answers a request; `now` is in milliseconds since 1970.
    #[pyo3(name = "handle")]
    fn answer<'py>(
        &self,
        py: Python<'py>,
        method: String,
        url: String,
        request_headers: Vec<(String, String)>,
        body: Vec<u8>,
        now: i64,
    ) -> Answered<'py> {
        let incoming = Incoming::new(method, url, headers(request_headers), body);
        let response = py.detach(|| {
            let mut sandbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            sandbox.handle(&incoming, now)
        });
        (
            response.status,
            response.reason,
            pairs(response.headers),
            PyBytes::new(py, &response.body),
        )
    }

    /// The addresses of a sandbox that is served at an origin.
    #[staticmethod]
    fn addresses<'py>(py: Python<'py>, origin: &str) -> PyResult<Bound<'py, PyAny>> {
        to_python::message(py, Addresses::SHAPE, Sandbox::addresses(origin).into_value())
    }
}
