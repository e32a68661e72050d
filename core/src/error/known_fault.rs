//! Errors that Altinn documents.

use super::{Advice, ErrorCode, FixableBy, Retry};

/// One error that Altinn documents: what it means to a program, and what to tell a person.
#[derive(Debug)]
#[non_exhaustive]
pub struct KnownFault {
    /// Its number: `ErrorID` of an AltinnFault, or what stands behind the letters in `CORR-01025` and `MP-121`.
    pub error_id: i32,
    /// What it is to a program.
    pub code: ErrorCode,
    /// Whether to try again, when that is not what the code says.
    pub retry: Option<Retry>,
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
            retry: None,
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
        self.retry = Some(retry);
        self
    }

    /// Whether to try again, for an operation that only reads or that changes something.
    #[must_use]
    pub fn retry(&self, reads: bool) -> Retry {
        let usual = if reads {
            self.code.retry_reading()
        } else {
            self.code.retry()
        };
        self.retry.unwrap_or(usual)
    }
}
