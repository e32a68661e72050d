//! The codes.

use super::{ErrorKind, FixableBy, Retry};

impl ErrorCode {
    /// Whether it says little more than that the request was refused, so that what is documented about the very error says
    /// more.
    pub(super) const fn is_general(self) -> bool {
        matches!(
            self,
            Self::BadRequest
                | Self::NotFound
                | Self::Conflict
                | Self::TokenRefused
                | Self::SoapFault
                | Self::AltinnFault
        )
    }
}

/// The table of codes: variant, code, kind, retry after an operation that only reads, retry otherwise, who can fix it,
/// meaning.
macro_rules! codes {
    ($($variant:ident $code:literal $kind:ident $reads:ident $changes:ident, $fixable:ident, $doc:literal;)*) => {
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
            /// Whether to try again, unless the answer said more: of an operation that changes something, and where it is
            /// not known what the operation does.
            #[must_use]
            pub const fn retry(self) -> Retry {
                match self { $(Self::$variant => $changes,)* }
            }
            /// The same of an operation that only reads: asking again does no harm.
            #[must_use]
            pub const fn retry_reading(self) -> Retry {
                match self { $(Self::$variant => $reads,)* }
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
const LATER: Retry = Retry::After;
const CHECK: Retry = Retry::CheckFirst;

codes! {
    InvalidInput "invalid_input" Input NEVER NEVER, Integrator, "A field is missing, unknown, or of the wrong type or format.";
    InvalidIdentity "invalid_identity" Input NEVER NEVER, User, "An organisation number, national identity number, account number or KID fails its check.";
    SyntheticIdentity "synthetic_identity" Input NEVER NEVER, Integrator, "A synthetic identity number was about to be sent to production.";
    UnknownOperation "unknown_operation" Input NEVER NEVER, Integrator, "There is no operation or flow of that name.";
    SourceFailed "source_failed" Input CHECK CHECK, Integrator, "A source of bytes could not be read while a request was sent, or had not as many as it was said to have; part of the request may have left.";
    MissingCredentials "missing_credentials" Configuration NEVER NEVER, Integrator, "The session has no credentials of the kind that the operation needs.";
    MissingToken "missing_token" Configuration NEVER NEVER, Integrator, "The session has no token of the kind that the operation needs.";
    TokenExpired "token_expired" Configuration NEVER NEVER, Integrator, "The session's token has run out; fetch a new one.";
    EnvironmentMismatch "environment_mismatch" Configuration NEVER NEVER, Integrator, "Credentials or a token of one environment were about to be used in another.";
    UnsupportedFlavour "unsupported_flavour" Configuration NEVER NEVER, Integrator, "Altinn does not offer the operation for this kind of credentials.";
    TransportFailed "transport_failed" Transport LATER CHECK, Altinn, "No answer came: the connection failed or timed out.";
    EmptyAnswer "empty_answer" Protocol LATER CHECK, Altinn, "The answer has no body where the contract wants one.";
    HtmlAnswer "html_answer" Protocol LATER CHECK, Altinn, "A web page came instead of an answer: maintenance, a proxy or a wrong address.";
    MalformedXml "malformed_xml" Protocol LATER CHECK, Altinn, "The answer is not well-formed XML in UTF-8.";
    DoctypeRefused "doctype_refused" Protocol NEVER CHECK, Altinn, "The answer carries a document type declaration, which is refused as an attack.";
    LimitExceeded "limit_exceeded" Protocol NEVER CHECK, Integrator, "The answer, or a broker package, is larger or deeper than the limits allow.";
    MalformedMultipart "malformed_multipart" Protocol LATER CHECK, Altinn, "The answer is not a well-formed multipart message, or refers to a part that it does not have.";
    MalformedJson "malformed_json" Protocol LATER CHECK, Altinn, "The answer is not JSON.";
    UnexpectedAnswer "unexpected_answer" Protocol LATER CHECK, Altinn, "The answer is well-formed but not the one that the contract promises.";
    InvalidValue "invalid_value" Protocol LATER CHECK, Altinn, "A value in the answer is not of its declared type.";
    MalformedPackage "malformed_package" Protocol CHECK CHECK, Integrator, "The bytes are no broker package: broken off, damaged, without a manifest, or no zip archive of stored and deflated files.";
    UnsafePackage "unsafe_package" Protocol NEVER NEVER, Integrator, "A broker package with dangerous or ambiguous names, links, encrypted files, or headers that contradict each other.";
    EmptyResult "empty_result" Rejected NEVER NEVER, User, "Altinn answered without a result: there is nothing of that reference.";
    SoapFault "soap_fault" Rejected NEVER NEVER, Integrator, "The service refused the message with a SOAP fault that carries no Altinn detail.";
    AltinnFault "altinn_fault" Rejected NEVER NEVER, Integrator, "Altinn refused the call with an error of its own; see errorId and the texts.";
    AltinnInternal "altinn_internal" Unavailable CHECK CHECK, Altinn, "Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid.";
    WrongCredentials "wrong_credentials" Authentication NEVER NEVER, User, "User name, password or one-time code is wrong or has run out; repeating locks the user.";
    AccessDenied "access_denied" Authorization NEVER NEVER, User, "The user or the system has no right to this.";
    SecuritySession "security_session" Authentication LATER LATER, Integrator, "The security of the message was not accepted: the secure conversation is gone and a new one has to be started, or the sender's clock is wrong.";
    Unauthorized "unauthorized" Authentication NEVER NEVER, Integrator, "The token is missing, wrong or has run out (HTTP 401).";
    Forbidden "forbidden" Authorization NEVER NEVER, User, "The token's owner lacks a right, a scope or an authentication level (HTTP 403).";
    NotFound "not_found" Rejected NEVER NEVER, Integrator, "There is nothing at that address (HTTP 404).";
    Conflict "conflict" Rejected CHECK CHECK, Integrator, "The state has changed meanwhile (HTTP 409 or 412).";
    AlreadyDone "already_done" Rejected NEVER NEVER, Integrator, "It was done before: nothing is left to do.";
    Gone "gone" Rejected NEVER NEVER, Integrator, "It has been removed for good (HTTP 410).";
    ValidationFailed "validation_failed" Rejected NEVER NEVER, User, "The form has errors; the issues say which.";
    BadRequest "bad_request" Rejected NEVER NEVER, Integrator, "Altinn, or a gateway, refused the request as it stands (another HTTP 4xx).";
    TokenRefused "token_refused" Authentication NEVER NEVER, Integrator, "Maskinporten refused the grant; its MP number is in the detail where it gave one.";
    TooManyRequests "too_many_requests" Unavailable LATER LATER, Integrator, "Too many requests (HTTP 429).";
    ServerError "server_error" Unavailable LATER CHECK, Altinn, "Altinn failed (HTTP 5xx, or a SOAP fault of class Server or Receiver).";
    Unavailable "unavailable" Unavailable LATER CHECK, Altinn, "Altinn or a gateway is down or too busy for the moment (HTTP 408, 502, 503, 504).";
    FlowInput "flow_input" Flow NEVER NEVER, Integrator, "The flow was given something that it did not ask for.";
    FlowRestore "flow_restore" Flow NEVER NEVER, Integrator, "The bytes are no saved flow of this version.";
}
