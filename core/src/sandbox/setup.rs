//! How a sandbox starts out, as data.

use super::Incoming;
use crate::http::Response;
use altinnkit_macros::message;

/// How a sandbox starts out.
#[message(case = "camel")]
pub struct SandboxSetup {
    /// What is to go wrong, in order.
    pub faults: Vec<Fault>,
}

/// One thing that is to go wrong.
#[message(case = "camel")]
pub struct Fault {
    /// Requests whose address or SOAPAction contains this text.
    pub matching: String,
    /// Only requests of this method; any when not set.
    pub method: Option<String>,
    /// How many matching requests to let pass first.
    pub after: Option<i32>,
    /// How many to hit then; 1 when not set.
    pub times: Option<i32>,
    /// The status to answer with.
    pub status: i32,
    /// The content type to answer with.
    pub content_type: Option<String>,
    /// The body to answer with.
    pub body: Option<String>,
    /// Seconds for a `Retry-After` header.
    pub retry_after_seconds: Option<i32>,
}

impl Fault {
    pub(super) fn hits(&self, request: &Incoming) -> bool {
        let action = request.get("soapaction").unwrap_or_default();
        let method = self
            .method
            .as_deref()
            .is_none_or(|method| method.eq_ignore_ascii_case(&request.method));
        method && (request.url.contains(&self.matching) || action.contains(&self.matching))
    }

    /// Whether the request with this number, counted from one, is hit.
    pub(super) fn is_due(&self, number: u32) -> bool {
        let number = i64::from(number);
        let first = i64::from(self.after.unwrap_or(0)) + 1;
        let last = first + i64::from(self.times.unwrap_or(1)) - 1;
        (first..=last).contains(&number)
    }

    pub(super) fn response(&self) -> Response {
        let status = u16::try_from(self.status).unwrap_or(500);
        let mut response = Response::new(status, self.body.clone().unwrap_or_default());
        if let Some(content_type) = &self.content_type {
            response = response.header("Content-Type", content_type.clone());
        }
        match self.retry_after_seconds {
            Some(seconds) => response.header("Retry-After", seconds.to_string()),
            None => response,
        }
    }
}
