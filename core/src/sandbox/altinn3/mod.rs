//! The Altinn 3 of the sandbox.

use super::{Incoming, SandboxSetup};
use crate::http::Response;

/// The state of Altinn 3.
#[derive(Debug)]
pub(super) struct Altinn3 {}

impl Altinn3 {
    pub(super) fn new(_setup: &SandboxSetup) -> Self {
        Self {}
    }

    pub(super) fn handle(&mut self, _request: &Incoming, _now: i64) -> Response {
        Response::new(404, "not here yet")
    }
}
