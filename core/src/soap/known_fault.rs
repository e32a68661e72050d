//! Errors that Altinn documents, operation by operation.

use crate::error::{Advice, ErrorCode, FixableBy, Retry};

/// One error that Altinn documents for an operation: what it means to a program, and what to tell a person.
#[derive(Debug)]
#[non_exhaustive]
pub struct KnownFault {
    /// `ErrorID` of the AltinnFault.
    pub error_id: i32,
    /// What it is to a program.
    pub code: ErrorCode,
    /// Whether to try again.
    pub retry: Retry,
    /// Who can do something about it.
    pub fixable_by: FixableBy,
    /// What to tell a person.
    pub advice: Advice,
}

impl KnownFault {
    /// An error with the usual answers of its code to "may I try again" and "whose is it to fix".
    #[must_use]
    pub const fn new(error_id: i32, code: ErrorCode, en: &'static str, nb: &'static str) -> Self {
        Self {
            error_id,
            code,
            retry: code.retry(),
            fixable_by: code.fixable_by(),
            advice: Advice::new(en, nb),
        }
    }

    /// The same, to be fixed by somebody else than usual.
    #[must_use]
    pub const fn fixable_by(mut self, who: FixableBy) -> Self {
        self.fixable_by = who;
        self
    }

    /// The same, with another answer to "may I try again".
    #[must_use]
    pub const fn retrying(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }
}
