//! Not yet written.

use super::{Generated, Model};

/// The files of this language.
pub(crate) fn generate(_model: &Model) -> Vec<Generated> {
    Vec::new()
}
