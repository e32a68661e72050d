//! Everything that Altinn can be asked to do, in one list.

use crate::altinn2::soap;
use crate::operation::{Description, Operation};

/// Every operation, in the order of the documentation.
pub static OPERATIONS: &[&Description] = &[soap::receipt::GetReceipt::DESCRIPTION];

/// The operation of that name.
#[must_use]
pub fn operation(id: &str) -> Option<&'static Description> {
    OPERATIONS.iter().find(|operation| operation.id == id).copied()
}
