//! Errors on their way to the host.

use crate::value::FfiValue;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::TransportFailure;

/// Internal: what a call failed with. The typed layer makes its own error classes of the report.
#[derive(thiserror::Error, uniffi::Error)]
pub enum CoreError {
    /// The core's error.
    #[error("altinnkit failed")]
    Failed {
        /// A record of the shape `ErrorReport`.
        report: FfiValue,
    },
}

/// A report may quote what a server said: it is not printed by accident.
impl std::fmt::Debug for CoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CoreError")
    }
}

impl From<Error> for CoreError {
    fn from(error: Error) -> Self {
        Self::Failed {
            report: error.into_value().into(),
        }
    }
}

/// Internal: a code that an error can have.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ErrorCodeInfo {
    /// The code, for example `altinn_fault`.
    pub code: String,
    /// Which part of the conversation it belongs to.
    pub kind: String,
    /// Whether to try again: `never`, `after` or `checkFirst`.
    pub retry: String,
    /// Who can do something about it.
    pub fixable_by: String,
    /// What it means, in a sentence.
    pub meaning: String,
}

/// Internal: every code that an error can have.
#[uniffi::export]
#[must_use]
pub fn error_codes() -> Vec<ErrorCodeInfo> {
    ErrorCode::ALL
        .iter()
        .map(|code| ErrorCodeInfo {
            code: code.as_str().to_owned(),
            kind: code.kind().as_str().to_owned(),
            retry: code.retry().as_str().to_owned(),
            fixable_by: code.fixable_by().as_str().to_owned(),
            meaning: code.meaning().to_owned(),
        })
        .collect()
}

/// Internal: the error of a transport that got no answer, a record of the shape `ErrorReport`.
#[uniffi::export]
#[must_use]
pub fn transport_failed(operation: String, detail: String, not_sent: bool) -> FfiValue {
    let failure = TransportFailure::new(detail).knowing(not_sent);
    catalogue::unanswered(&operation, failure).into_value().into()
}

/// Internal: the error of a source of bytes that failed while a request was sent, a record of the shape `ErrorReport`.
#[uniffi::export]
#[must_use]
pub fn source_failed(operation: String, detail: String) -> FfiValue {
    catalogue::source_failed(&operation, detail).into_value().into()
}
