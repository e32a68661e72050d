//! `POST /correspondence/api/v1/correspondence/{correspondenceId}/markasread`.

use super::READ;
use crate::operation::{Description, Operation};
use crate::rest::{AnswerForm, Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Says that the recipient has read a message.
///
/// 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
#[message(case = "camel")]
pub struct MarkCorrespondenceAsRead {
    /// Identifier of the message.
    #[wire(path, format = "uuid")]
    pub correspondence_id: String,
}

/// The message that was acted upon.
#[message(case = "camel")]
pub struct CorrespondenceReference {
    /// Identifier of the message.
    #[wire(whole, format = "uuid")]
    pub correspondence_id: String,
}

impl Operation for MarkCorrespondenceAsRead {
    type Output = CorrespondenceReference;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.correspondence.mark_as_read",
        Contract::new(
            "POST",
            Base::Platform,
            "/correspondence/api/v1/correspondence/{correspondenceId}/markasread",
            TokenSlot::Altinn,
        )
        .scopes(READ)
        .answers(AnswerForm::Text),
    );
}
