//! The errors of packages.

use crate::error::{Error, ErrorCode, Retry};

/// The bytes are damaged, broken off, or of a kind that is not read.
pub(super) fn malformed(what: impl Into<String>) -> Error {
    Error::new(ErrorCode::MalformedPackage, what)
}

/// The package would harm whoever unpacks it, or says one thing here and another there.
pub(super) fn harmful(what: impl Into<String>) -> Error {
    Error::new(ErrorCode::UnsafePackage, what)
}

/// More than [`PackageLimits`](super::PackageLimits) allows.
pub(super) fn beyond(which: &str, limit: u64) -> Error {
    Error::new(
        ErrorCode::LimitExceeded,
        format!("the package is beyond the limit of {limit} for {which}"),
    )
    .retrying(Retry::Never)
}

/// A name for an error text: shortened, and with everything odd escaped.
pub(super) fn shown(name: &str) -> String {
    let short: String = name.chars().take(100).collect();
    format!("{short:?}")
}
