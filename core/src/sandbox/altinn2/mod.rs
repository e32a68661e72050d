//! The Altinn II of the sandbox.

use super::{Incoming, SandboxSetup};
use crate::http::Response;

/// The state of Altinn II.
#[derive(Debug)]
pub(super) struct Altinn2 {}

impl Altinn2 {
    pub(super) fn new(_setup: &SandboxSetup) -> Self {
        Self {}
    }

    pub(super) fn handle(&mut self, _request: &Incoming, _now: i64) -> Response {
        Response::new(404, "not here yet")
    }
}
