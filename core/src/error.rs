//! One family of errors: what happened, whose it is to fix, and whether to try again.

use crate::message::{Conversion, Message as _, Value};
use crate::soap::KnownFault;
use altinnkit_macros::message;
use std::fmt;

/// Which part of the conversation an error belongs to. Hosts have one error class a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// What the program handed over does not fit: found before any request exists.
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
    /// Yes, after a while.
    After {
        /// How long to wait, when Altinn said so (`Retry-After`).
        seconds: Option<u32>,
    },
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
            Self::After { .. } => "after",
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

/// The table of codes: variant, code, kind, retry, who can fix it, meaning.
macro_rules! codes {
    ($($variant:ident $code:literal $kind:ident $retry:expr, $fixable:ident, $doc:literal;)*) => {
        /// Every code an error can have. Codes are stable: a program may branch on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode { $(#[doc = $doc] $variant,)* }

        impl ErrorCode {
            /// All of them, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as every language spells it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
            /// The part of the conversation it belongs to.
            #[must_use]
            pub const fn kind(self) -> ErrorKind {
                match self { $(Self::$variant => ErrorKind::$kind,)* }
            }
            /// Whether to try again, unless the answer said more.
            #[must_use]
            pub const fn retry(self) -> Retry {
                match self { $(Self::$variant => $retry,)* }
            }
            /// Who can do something about it.
            #[must_use]
            pub const fn fixable_by(self) -> FixableBy {
                match self { $(Self::$variant => FixableBy::$fixable,)* }
            }
            /// What it means, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $doc,)* }
            }
        }
    };
}

const NEVER: Retry = Retry::Never;
const LATER: Retry = Retry::After { seconds: None };
const CHECK: Retry = Retry::CheckFirst;

codes! {
    InvalidInput "invalid_input" Input NEVER, Integrator, "A field is missing, unknown, or of the wrong type or format.";
    InvalidIdentity "invalid_identity" Input NEVER, User, "An organisation number, national identity number, account number or KID fails its check.";
    SyntheticIdentity "synthetic_identity" Input NEVER, Integrator, "A synthetic identity number was about to be sent to production.";
    UnknownOperation "unknown_operation" Input NEVER, Integrator, "There is no operation or flow of that name.";
    MissingCredentials "missing_credentials" Configuration NEVER, Integrator, "The session has no credentials of the kind that the operation needs.";
    MissingToken "missing_token" Configuration NEVER, Integrator, "The session has no token of the kind that the operation needs.";
    TokenExpired "token_expired" Configuration NEVER, Integrator, "The session's token has run out; fetch a new one.";
    EnvironmentMismatch "environment_mismatch" Configuration NEVER, Integrator, "Credentials or a token of one environment were about to be used in another.";
    UnsupportedFlavour "unsupported_flavour" Configuration NEVER, Integrator, "Altinn does not offer the operation for this kind of credentials.";
    TransportFailed "transport_failed" Transport CHECK, Altinn, "No answer came: the connection failed or timed out.";
    EmptyAnswer "empty_answer" Protocol CHECK, Altinn, "The answer has no body where the contract wants one.";
    HtmlAnswer "html_answer" Protocol LATER, Altinn, "A web page came instead of an answer: maintenance, a proxy or a wrong address.";
    MalformedXml "malformed_xml" Protocol CHECK, Altinn, "The answer is not well-formed XML in UTF-8.";
    DoctypeRefused "doctype_refused" Protocol NEVER, Altinn, "The answer carries a document type declaration, which is refused as an attack.";
    LimitExceeded "limit_exceeded" Protocol NEVER, Integrator, "The answer, or a broker package, is larger or deeper than the limits allow.";
    MalformedMultipart "malformed_multipart" Protocol CHECK, Altinn, "The answer is not a well-formed multipart message, or refers to a part that it does not have.";
    MalformedJson "malformed_json" Protocol CHECK, Altinn, "The answer is not JSON.";
    UnexpectedAnswer "unexpected_answer" Protocol CHECK, Altinn, "The answer is well-formed but not the one that the contract promises.";
    InvalidValue "invalid_value" Protocol CHECK, Altinn, "A value in the answer is not of its declared type.";
    MalformedPackage "malformed_package" Protocol CHECK, Integrator, "The bytes are no broker package: broken off, damaged, without a manifest, or no zip archive of stored and deflated files.";
    UnsafePackage "unsafe_package" Protocol NEVER, Integrator, "A broker package with dangerous or ambiguous names, links, encrypted files, or headers that contradict each other.";
    EmptyResult "empty_result" Rejected NEVER, User, "Altinn answered without a result: there is nothing of that reference.";
    SoapFault "soap_fault" Rejected NEVER, Integrator, "The service refused the message with a SOAP fault that carries no Altinn detail.";
    AltinnFault "altinn_fault" Rejected NEVER, Integrator, "Altinn refused the call with an error of its own; see errorId and the texts.";
    AltinnInternal "altinn_internal" Unavailable CHECK, Altinn, "Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid.";
    WrongCredentials "wrong_credentials" Authentication NEVER, User, "User name, password or one-time code is wrong or has run out; repeating locks the user.";
    AccessDenied "access_denied" Authorization NEVER, User, "The user or the system has no right to this.";
    SecuritySession "security_session" Authentication LATER, Integrator, "The secure conversation is gone; start a new one and send the request again.";
    Unauthorized "unauthorized" Authentication NEVER, Integrator, "The token is missing, wrong or has run out (HTTP 401).";
    Forbidden "forbidden" Authorization NEVER, User, "The token's owner lacks a right, a scope or an authentication level (HTTP 403).";
    NotFound "not_found" Rejected NEVER, Integrator, "There is nothing at that address (HTTP 404).";
    Conflict "conflict" Rejected CHECK, Integrator, "The state has changed meanwhile (HTTP 409 or 412).";
    Gone "gone" Rejected NEVER, Integrator, "It has been removed for good (HTTP 410).";
    ValidationFailed "validation_failed" Rejected NEVER, User, "The form has errors; the issues say which.";
    BadRequest "bad_request" Rejected NEVER, Integrator, "Altinn refused the request as it stands (HTTP 4xx).";
    TokenRefused "token_refused" Authentication NEVER, Integrator, "Maskinporten refused the grant; the detail has its MP code.";
    TooManyRequests "too_many_requests" Unavailable LATER, Integrator, "Too many requests (HTTP 429).";
    ServerError "server_error" Unavailable CHECK, Altinn, "Altinn failed (HTTP 5xx).";
    Unavailable "unavailable" Unavailable LATER, Altinn, "Altinn or a gateway is down for the moment (HTTP 502, 503, 504).";
    FlowInput "flow_input" Flow NEVER, Integrator, "The flow was given something that it did not ask for.";
    FlowRestore "flow_restore" Flow NEVER, Integrator, "The bytes are no saved flow of this version.";
}

/// What went wrong, for a program and for a person. Never holds a secret.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The stable code.
    pub code: ErrorCode,
    /// Whether to try again: the code's, or what the answer said.
    pub retry: Retry,
    /// What happened and what to do, in a sentence or two.
    pub detail: String,
    /// The operation or flow, when one was at work.
    pub operation: Option<&'static str>,
    /// The field, from the outside in with dots, when one is at fault.
    pub path: Option<String>,
    /// What the server said, when it said something.
    pub server: Option<Box<ServerReport>>,
    /// Who can do something about it: the code's, or what Altinn's documentation of the operation says.
    pub fixable_by: FixableBy,
    /// What to tell a person, for errors that Altinn documents.
    pub advice: Option<&'static Advice>,
}

/// What to tell a person, in the languages that altinnkit speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// English.
    pub en: &'static str,
    /// Norwegian bokmål.
    pub nb: &'static str,
}

impl Advice {
    /// The same advice in both languages.
    #[must_use]
    pub const fn new(en: &'static str, nb: &'static str) -> Self {
        Self { en, nb }
    }
}

/// [`Advice`] as the hosts get it.
#[message(case = "camel")]
#[derive(Eq)]
pub struct AdviceText {
    /// English.
    pub en: String,
    /// Norwegian bokmål.
    pub nb: String,
}

impl From<Advice> for AdviceText {
    fn from(advice: Advice) -> Self {
        Self::new(advice.en.to_owned(), advice.nb.to_owned())
    }
}

/// What Altinn, or whatever answered in its place, said about an error.
#[message(case = "camel")]
pub struct ServerReport {
    /// HTTP status code.
    pub status: i32,
    /// `ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation.
    pub error_id: Option<i32>,
    /// `ErrorGuid` of an AltinnFault: Altinn's support finds the case by it.
    pub error_guid: Option<String>,
    /// Altinn's message: `AltinnErrorMessage`, a problem's `title`, or the fault string.
    pub message: Option<String>,
    /// The same in the user's language: `AltinnLocalizedErrorMessage`.
    pub localized_message: Option<String>,
    /// More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`.
    pub extended_message: Option<String>,
    /// `faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`.
    pub code: Option<String>,
    /// A problem's `traceId`.
    pub trace_id: Option<String>,
    /// The whole problem document of an Altinn 3 answer.
    pub problem: Option<serde_json::Value>,
    /// The beginning of the body, when it was none of the above (at most 1,024 characters).
    pub excerpt: Option<String>,
}

/// An [`Error`] as the hosts get it.
#[message(case = "camel")]
pub struct ErrorReport {
    /// The stable code, for example `altinn_fault`.
    pub code: String,
    /// Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`.
    pub kind: String,
    /// `never`, `after` or `checkFirst`.
    pub retry: String,
    /// With `after`: seconds to wait, when Altinn said so.
    pub retry_after_seconds: Option<i32>,
    /// `user`, `integrator`, `serviceOwner` or `altinn`.
    pub fixable_by: String,
    /// What happened and what to do.
    pub detail: String,
    /// The operation or flow at work.
    pub operation: Option<String>,
    /// The field at fault.
    pub path: Option<String>,
    /// What the server said.
    pub server: Option<ServerReport>,
    /// What to tell a person, for errors that Altinn documents.
    pub advice: Option<AdviceText>,
}

impl Error {
    /// An error of this code.
    #[must_use]
    pub fn new(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            retry: code.retry(),
            detail: detail.into(),
            operation: None,
            path: None,
            server: None,
            fixable_by: code.fixable_by(),
            advice: None,
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

    /// The same error, with what Altinn documents about it.
    #[must_use]
    pub fn documented(mut self, known: &'static KnownFault) -> Self {
        self.retry = known.retry;
        self.fixable_by = known.fixable_by;
        self.advice = Some(&known.advice);
        self
    }

    /// The same error, with another answer to "may I try again".
    #[must_use]
    pub fn retrying(mut self, retry: Retry) -> Self {
        self.retry = retry;
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
        if let Retry::After { seconds } = self.retry {
            report.retry_after_seconds = seconds.and_then(|seconds| i32::try_from(seconds).ok());
        }
        report.operation = self.operation.map(ToOwned::to_owned);
        report.path.clone_from(&self.path);
        report.server = self.server.as_deref().cloned();
        report.advice = self.advice.copied().map(AdviceText::from);
        report
    }

    /// The form in which hosts get it, as a value of the shape of [`ErrorReport`].
    #[must_use]
    pub fn into_value(self) -> Value {
        self.report().into_value()
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

/// A typed value that did not come together: the answer's fault when it came from one, otherwise the host's.
impl From<Conversion> for Error {
    fn from(wrong: Conversion) -> Self {
        Self::input(wrong.path, wrong.what)
    }
}
