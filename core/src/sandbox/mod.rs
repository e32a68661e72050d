//! An Altinn in memory, for tests and demonstrations: `Sandbox::handle(request, now) -> response`.
//!
//! It keeps state as Altinn does (one-time code sessions, shipments, receipts, messages, instances, processes) and reads
//! requests as strictly, or as carelessly, as Altinn does. It does no I/O either: whoever serves it brings the socket.

mod altinn2;
mod altinn3;
mod contents;
mod fault;
mod setup;

pub use altinn2::{read_soap, write_soap};
pub use altinn3::{
    Altinn3Setup, SandboxApp, SandboxClient, SandboxCorrespondence, SandboxCorrespondenceAttachment, SandboxParty,
    SandboxProcessEngine, SandboxSystemUser,
};
pub use contents::{SandboxInstance, SandboxShipment};
pub use setup::{
    Fault, FaultPage, SandboxAttachment, SandboxCertificate, SandboxFormSet, SandboxLookup, SandboxMessage,
    SandboxPrefilledForm, SandboxPrefilledFormTask, SandboxSetup, SandboxSystem, SandboxUser, SandboxWorkflow,
};

use crate::environment::Addresses;
use crate::error::Error;
use crate::http::{Header, Response, header};
use crate::message::{Message as _, Value};
use fault::Fate;

/// A request as a server gets it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Incoming {
    /// `GET`, `POST` and so on.
    pub method: String,
    /// Path and query, or the whole address; scheme and host are not looked at.
    pub url: String,
    /// Headers in order.
    pub headers: Vec<Header>,
    /// The whole body.
    pub body: Vec<u8>,
}

impl Incoming {
    /// A request as a server gets it.
    #[must_use]
    pub fn new(
        method: impl Into<String>,
        url: impl Into<String>,
        headers: Vec<Header>,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            method: method.into(),
            url: url.into(),
            headers,
            body: body.into(),
        }
    }

    /// The first header of that name, whatever its case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The path, without scheme, host and query.
    #[must_use]
    pub fn path(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| {
            rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/")
        });
        rest.split(['?', '#']).next().unwrap_or("/")
    }

    /// The query, without the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        self.url.split_once('?').map_or("", |(_, query)| query)
    }
}

/// An Altinn in memory.
#[derive(Debug, Clone)]
pub struct Sandbox {
    setup: SandboxSetup,
    /// How many requests each fault has let pass or hit so far.
    faults: Vec<u32>,
    /// Requests on their way that take effect later, with the time.
    late: Vec<(i64, Incoming)>,
    altinn2: altinn2::Altinn2,
    altinn3: altinn3::Altinn3,
}

impl Sandbox {
    /// A fresh Altinn. The same setup and the same requests give the same answers.
    #[must_use]
    pub fn new(setup: SandboxSetup) -> Self {
        Self {
            faults: vec![0; setup.faults.len()],
            late: Vec::new(),
            altinn2: altinn2::Altinn2::new(&setup),
            altinn3: altinn3::Altinn3::new(&setup),
            setup,
        }
    }

    /// A fresh Altinn from what a host wrote: a value of the shape of [`SandboxSetup`].
    ///
    /// # Errors
    /// [`crate::error::ErrorCode::InvalidInput`] for a field that does not fit.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        SandboxSetup::from_value(value).map(Self::new).map_err(Error::from)
    }

    /// Where everything is when the sandbox is served at an origin such as `http://127.0.0.1:8080`: the addresses of a
    /// custom environment.
    #[must_use]
    pub fn addresses(origin: &str) -> Addresses {
        let origin = origin.trim_end_matches('/');
        Addresses::new(
            origin.to_owned(),
            origin.to_owned(),
            origin.to_owned(),
            format!("{origin}/maskinporten"),
        )
    }

    /// Answers a request. `now` is in milliseconds since 1970-01-01T00:00:00Z. What a fault has kept on the way up to now
    /// takes effect first.
    pub fn handle(&mut self, request: &Incoming, now: i64) -> Response {
        self.deliver(now);
        let Some(index) = self.struck(request) else {
            return self.process(request, now);
        };
        let Some(fault) = self.setup.faults.get(index) else {
            return self.process(request, now);
        };
        let response = fault.response(request);
        match fault.fate(now) {
            Fate::Lost => {}
            Fate::Processed => drop(self.process(request, now)),
            Fate::Late(at) => self.late.push((at, request.clone())),
        }
        response
    }

    /// Lets what was kept on the way take effect, in the order of its times.
    fn deliver(&mut self, now: i64) {
        while let Some(next) = (0..self.late.len()).min_by_key(|index| self.late.get(*index).map(|(at, _)| *at)) {
            if self.late.get(next).is_none_or(|(at, _)| *at > now) {
                return;
            }
            let (at, request) = self.late.remove(next);
            drop(self.process(&request, at));
        }
    }

    fn process(&mut self, request: &Incoming, now: i64) -> Response {
        if request.path().to_ascii_lowercase().ends_with(".svc") {
            self.altinn2.handle(request, now)
        } else {
            self.altinn3.handle(request, now)
        }
    }

    /// The fault that strikes a request; those before it count it too.
    fn struck(&mut self, request: &Incoming) -> Option<usize> {
        let mut faults = self.setup.faults.iter().zip(&mut self.faults);
        faults.position(|(fault, seen)| {
            fault.hits(request) && {
                *seen += 1;
                fault.is_due(*seen)
            }
        })
    }
}
