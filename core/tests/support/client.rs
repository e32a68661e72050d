//! A program with an Altinn in memory, in the Basic or the WS flavour.

#![allow(unreachable_pub, dead_code, clippy::unwrap_used)]

use altinnkit_core::environment::Environment;
use altinnkit_core::error::Error;
use altinnkit_core::http::{Encoding, Part, Request, Response};
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{Incoming, Sandbox, SandboxSetup};
use altinnkit_core::session::{Session, UsernameToken};

/// 2026-11-23T10:00:00Z.
pub const NOW: i64 = 1_795_428_000_000;

/// A program with an Altinn in memory.
pub struct Client {
    pub sandbox: Sandbox,
    pub session: Session,
    /// Milliseconds since 1970.
    pub now: i64,
}

/// One session a flavour.
pub fn sessions() -> [Session; 2] {
    let session = || Session::new(Environment::Tt02);
    [
        session().with_system("1234", "sandbox"),
        session().with_username_token(UsernameToken::new("1234", "sandbox")),
    ]
}

impl Client {
    pub fn new(session: Session, setup: SandboxSetup) -> Self {
        Self {
            sandbox: Sandbox::new(setup),
            session,
            now: NOW,
        }
    }

    pub fn ask<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        let request = operation.request(&self.session, &self.moment()).unwrap();
        let response = self.carry(&request, |body| body);
        O::response(&self.session, &response)
    }

    /// As [`Self::ask`], with something in the body replaced on the way: what the client would not send.
    pub fn ask_with<O: Operation>(&mut self, operation: &O, from: &str, to: &str) -> Result<O::Output, Error> {
        let request = operation.request(&self.session, &self.moment()).unwrap();
        let response = self.carry(&request, |body| {
            let text = String::from_utf8(body).unwrap();
            assert!(text.contains(from), "{text}");
            text.replace(from, to).into_bytes()
        });
        O::response(&self.session, &response)
    }

    pub fn moment(&self) -> Moment {
        Moment::new(self.now, self.now.to_be_bytes().repeat(4))
    }

    /// Carries a request, with its body changed on the way. Held blobs are as many zeros.
    pub fn carry(&mut self, request: &Request, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Response {
        let mut body = Vec::new();
        for part in request.body.parts() {
            match part {
                Part::Bytes(bytes) => body.extend_from_slice(bytes),
                Part::Held { length, encoding, .. } => {
                    assert_eq!(*encoding, Encoding::Raw);
                    body.resize(body.len() + usize::try_from(*length).unwrap(), 0);
                }
            }
        }
        let incoming = Incoming::new(
            request.method,
            request.url.as_str(),
            request.headers.clone(),
            change(body),
        );
        self.sandbox.handle(&incoming, self.now)
    }
}
