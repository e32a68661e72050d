//! How a step ends: passed, failed, or skipped with a reason.

use std::fmt;

/// Why a step did not pass.
pub(crate) enum Stop {
    /// This machine cannot have what the step needs. Never a verdict on the code.
    Skip(String),
    /// Something is wrong.
    Fail(anyhow::Error),
}

/// What a step returns.
pub(crate) type Outcome<T = ()> = Result<T, Stop>;

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        Self::Fail(error)
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Skip(reason) => f.write_str(reason),
            Self::Fail(error) => write!(f, "{error:#}"),
        }
    }
}

/// Shorthand for [`Stop::Skip`].
pub(crate) fn skip<T>(reason: impl Into<String>) -> Outcome<T> {
    Err(Stop::Skip(reason.into()))
}
