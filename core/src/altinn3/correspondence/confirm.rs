//! `POST /correspondence/api/v1/correspondence/{correspondenceId}/confirm`.

use super::{CorrespondenceReference, READ};
use crate::operation::{Description, Operation};
use crate::rest::{AnswerForm, Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Confirms a message whose sender asked for it (`isConfirmationNeeded`).
///
/// 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
#[message(case = "camel")]
pub struct ConfirmCorrespondence {
    /// Identifier of the message.
    #[wire(path, format = "uuid")]
    pub correspondence_id: String,
}

impl Operation for ConfirmCorrespondence {
    type Output = CorrespondenceReference;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.correspondence.confirm",
        Contract::new(
            "POST",
            Base::Platform,
            "/correspondence/api/v1/correspondence/{correspondenceId}/confirm",
            TokenSlot::Altinn,
        )
        .scopes(READ)
        .answers(AnswerForm::Text),
    );
}
