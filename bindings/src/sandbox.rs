//! The Altinn in memory.

use crate::error::CoreError;
use crate::http::{Header, HttpResponse, core_headers};
use crate::value::FfiValue;
use altinnkit_core::message::Message as _;
use altinnkit_core::sandbox::{Incoming, Sandbox, SandboxSetup};
use std::sync::{Mutex, PoisonError};

/// Internal: an Altinn in memory.
#[derive(uniffi::Object)]
pub struct CoreSandbox(Mutex<Sandbox>);

#[uniffi::export]
impl CoreSandbox {
    /// A fresh Altinn from a record of the shape `SandboxSetup`.
    ///
    /// # Errors
    /// Input errors.
    #[uniffi::constructor]
    pub fn new(setup: FfiValue) -> Result<Self, CoreError> {
        let setup = setup.into_core(SandboxSetup::SHAPE)?;
        Ok(Self(Mutex::new(Sandbox::from_value(setup)?)))
    }

    /// Answers a request. `now` is in milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn handle(&self, method: String, url: String, headers: Vec<Header>, body: Vec<u8>, now: i64) -> HttpResponse {
        let incoming = Incoming::new(method, url, core_headers(headers), body);
        let mut sandbox = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sandbox.handle(&incoming, now).into()
    }
}

/// Internal: where everything is when a sandbox is served at this origin, a record of the shape `Addresses`.
#[uniffi::export]
#[must_use]
pub fn sandbox_addresses(origin: String) -> FfiValue {
    Sandbox::addresses(&origin).into_value().into()
}
