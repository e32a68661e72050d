//! `DeleteCorrespondence`: deletes a message of the work list.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Deletes a message (melding) that is not archived.
///
/// A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
/// here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
/// its users to read first must see to that itself. The user needs the right to write to the message.
#[message(case = "camel")]
pub struct DeleteCorrespondence {
    /// Who deletes.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the message.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

/// The message is deleted. Altinn says nothing more.
#[message(case = "camel")]
pub struct CorrespondenceDeleted {}

impl Operation for DeleteCorrespondence {
    type Output = CorrespondenceDeleted;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.correspondence.delete_correspondence",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("DeleteCorrespondenceBasic"),
                Binding::ws("DeleteCorrespondenceExternal").derived(),
            ],
        ),
    );
}
