//! One family of errors: what happened, whose it is to fix, and whether to try again.

mod code;
pub mod known;
mod known_fault;
mod report;

pub use code::ErrorCode;
pub use known_fault::KnownFault;
pub use report::{Advice, AdviceText, ErrorReport, ServerReport};

use crate::http::TransportFailure;
use crate::message::{Conversion, Message as _, Value};
use crate::secret::Secret;
use std::fmt;

/// Which part of the conversation an error belongs to. Hosts have one error class a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// What the program handed over does not fit: found before any request exists, but for [`ErrorCode::SourceFailed`].
    Input,
    /// The session lacks something or mixes environments: found before any request exists.
    Configuration,
    /// The transport failed: nobody knows whether Altinn got the request.
    Transport,
    /// An answer came that is not what the contract says.
    Protocol,
    /// The credentials or the token were refused.
    Authentication,
    /// The user, the system user or the system lacks a right.
    Authorization,
    /// Altinn understood and refused: a fault, a problem, a validation.
    Rejected,
    /// Altinn cannot at the moment: too many requests, maintenance, an error of its own.
    Unavailable,
    /// A flow was given something that it did not ask for, or a saved flow that is none.
    Flow,
}

/// Whether the same request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// No: it would fail again, or do harm (a wrong password locks the user for an hour).
    Never,
    /// Yes, after a while: it was surely not processed, or processing it twice does no harm. How long to wait is
    /// [`Error::retry_after`].
    After,
    /// Not blindly: find out first whether the request took effect.
    CheckFirst,
}

/// Who can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FixableBy {
    /// The person in front of the program.
    User,
    /// Whoever wrote or set up the program.
    Integrator,
    /// The agency that owns the service.
    ServiceOwner,
    /// Altinn.
    Altinn,
}

impl ErrorKind {
    /// The name in every language, as in `Input`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Configuration => "configuration",
            Self::Transport => "transport",
            Self::Protocol => "protocol",
            Self::Authentication => "authentication",
            Self::Authorization => "authorization",
            Self::Rejected => "rejected",
            Self::Unavailable => "unavailable",
            Self::Flow => "flow",
        }
    }
}

impl Retry {
    /// The name in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::After => "after",
            Self::CheckFirst => "checkFirst",
        }
    }
}

impl FixableBy {
    /// The name in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Integrator => "integrator",
            Self::ServiceOwner => "serviceOwner",
            Self::Altinn => "altinn",
        }
    }
}

/// What went wrong, for a program and for a person. Never holds a secret.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The stable code.
    pub code: ErrorCode,
    /// Whether to try again: the code's, or what the answer said. Knows whether the operation only reads.
    pub retry: Retry,
    /// Seconds to wait before asking again or looking, when Altinn or a gateway said so (`Retry-After`).
    pub retry_after: Option<u32>,
    /// What happened and what to do, in a sentence or two.
    pub detail: String,
    /// The operation or flow, when one was at work.
    pub operation: Option<&'static str>,
    /// The field, from the outside in with dots, when one is at fault.
    pub path: Option<String>,
    /// What the server said, when it said something.
    pub server: Option<Box<ServerReport>>,
    /// What may be meant, when several things may be: identifiers of instances or receipts, to be looked at before anything
    /// is sent again.
    pub candidates: Vec<String>,
    /// Who can do something about it: the code's, or what Altinn's documentation of the operation says.
    pub fixable_by: FixableBy,
    /// What to tell a person, for errors that Altinn documents.
    pub advice: Option<Box<AdviceText>>,
    /// Whether `retry` was said of this very error, so that what the operation does no longer matters.
    settled: bool,
}

impl Error {
    /// An error of this code.
    #[must_use]
    pub fn new(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            retry: code.retry(),
            retry_after: None,
            detail: detail.into(),
            operation: None,
            path: None,
            server: None,
            candidates: Vec::new(),
            fixable_by: code.fixable_by(),
            advice: None,
            settled: false,
        }
    }

    /// A field that does not fit.
    #[must_use]
    pub fn input(path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(ErrorCode::InvalidInput, detail).at(path)
    }

    /// The same error, at a field.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The same error, seen from one level further out: its path gets one more name in front.
    #[must_use]
    pub fn within(mut self, name: &str) -> Self {
        self.path = Some(path(name, self.path.as_deref().unwrap_or_default()));
        self
    }

    /// The same error, in an operation.
    #[must_use]
    pub fn during(mut self, operation: &'static str) -> Self {
        self.operation.get_or_insert(operation);
        self
    }

    /// The same error, with what the server said.
    #[must_use]
    pub fn said(mut self, server: ServerReport) -> Self {
        self.server = Some(Box::new(server));
        self
    }

    /// The same error, with what Altinn documents about it. Where the status says what it is to a program, it stays that.
    #[must_use]
    pub fn documented(mut self, known: &'static KnownFault) -> Self {
        self.retry = known.retry(false);
        self.settled |= known.retry.is_some();
        if self.code.is_general() || known.code == ErrorCode::AlreadyDone {
            self.code = known.code;
        }
        self.fixable_by = known.fixable_by;
        self.advice = Some(Box::new(known.advice.into()));
        self
    }

    /// The same error, with the code under which it is documented, where the answer does not say it itself.
    #[must_use]
    pub(crate) fn under(mut self, code: String) -> Self {
        if let Some(server) = self.server.as_deref_mut()
            && !code.is_empty()
            && server.code.as_ref() != Some(&code)
        {
            server.documented_code = Some(code);
        }
        self
    }

    /// The same error, with another answer to "may I try again", whatever the operation does.
    #[must_use]
    pub fn retrying(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self.settled = true;
        self
    }

    /// The same error, with the seconds to wait that the answer named.
    #[must_use]
    pub fn waiting(mut self, seconds: Option<u32>) -> Self {
        self.retry_after = seconds;
        self
    }

    /// The same error of an operation that only reads, or that changes something: decides whether it may be sent again,
    /// unless that was said of this very error.
    #[must_use]
    pub(crate) fn of_operation(mut self, reads: bool) -> Self {
        if !self.settled {
            self.retry = if reads {
                self.code.retry_reading()
            } else {
                self.code.retry()
            };
        }
        self
    }

    /// The same error without secrets that a server may have sent back.
    #[must_use]
    pub(crate) fn hiding(mut self, secrets: &[&Secret]) -> Self {
        for secret in secrets
            .iter()
            .map(|it| it.expose())
            .filter(|it| it.len() >= SHORTEST_SECRET)
        {
            hide(&mut self.detail, secret);
            if let Some(server) = self.server.as_deref_mut() {
                server.hide(secret);
            }
        }
        self
    }

    /// The form in which hosts get it.
    #[must_use]
    pub fn report(&self) -> ErrorReport {
        let mut report = ErrorReport::new(
            self.code.as_str().to_owned(),
            self.code.kind().as_str().to_owned(),
            self.retry.as_str().to_owned(),
            self.fixable_by.as_str().to_owned(),
            self.detail.clone(),
        );
        if self.retry != Retry::Never {
            report.retry_after_seconds = self.retry_after.and_then(|seconds| i32::try_from(seconds).ok());
        }
        report.operation = self.operation.map(ToOwned::to_owned);
        report.path.clone_from(&self.path);
        report.candidates.clone_from(&self.candidates);
        report.server = self.server.as_deref().cloned();
        report.advice = self.advice.as_deref().cloned();
        report
    }

    /// The form in which hosts get it, as a value of the shape of [`ErrorReport`].
    #[must_use]
    pub fn into_value(self) -> Value {
        self.report().into_value()
    }
}

/// A shorter text is no secret that could be told from others, and would tear holes into every sentence.
const SHORTEST_SECRET: usize = 4;

/// Hides every occurrence of a secret.
fn hide(text: &mut String, secret: &str) {
    if text.contains(secret) {
        *text = text.replace(secret, "[redacted]");
    }
}

/// A path from the outside in: names joined with dots, `[index]` of a list item straight behind its list.
pub(crate) fn path(outer: &str, inner: &str) -> String {
    match inner {
        "" => outer.to_owned(),
        _ if inner.starts_with('[') => format!("{outer}{inner}"),
        _ => format!("{outer}.{inner}"),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation {
            write!(f, "{operation}: ")?;
        }
        if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        write!(f, "{} ({})", self.detail, self.code.as_str())
    }
}

impl std::error::Error for Error {}

/// Of a request of which nothing more is known: [`Description::unanswered`](crate::operation::Description::unanswered) knows
/// the operation.
impl From<TransportFailure> for Error {
    fn from(failure: TransportFailure) -> Self {
        let error = Self::new(ErrorCode::TransportFailed, failure.detail);
        if failure.not_sent {
            error.retrying(Retry::After)
        } else {
            error
        }
    }
}

/// A typed value that did not come together: the answer's fault when it came from one, otherwise the host's.
impl From<Conversion> for Error {
    fn from(wrong: Conversion) -> Self {
        Self::input(wrong.path, wrong.what)
    }
}
