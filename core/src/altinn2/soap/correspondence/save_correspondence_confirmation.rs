//! `SaveCorrespondenceConfirmation`: confirms that a message was read.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Confirms a message (bekreft melding), which tells its sender that the user has read it.
#[message(case = "camel")]
pub struct SaveCorrespondenceConfirmation {
    /// Who confirms.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the message.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

/// The confirmation is saved. Altinn says nothing more.
#[message(case = "camel")]
pub struct CorrespondenceConfirmationSaved {}

impl Operation for SaveCorrespondenceConfirmation {
    type Output = CorrespondenceConfirmationSaved;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.correspondence.save_correspondence_confirmation",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("SaveCorrespondenceConfirmationBasic"),
                Binding::ws("SaveCorrespondenceConfirmationExternal").derived(),
                Binding::ec2("SaveCorrespondenceConfirmationEC"),
            ],
        ),
    );
}
