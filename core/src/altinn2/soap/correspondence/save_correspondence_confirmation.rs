//! `SaveCorrespondenceConfirmation`: confirms that a message was read.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Evidence, Operation, Wire};
use crate::soap::{Contract, Flavour};
use altinnkit_macros::message;

/// Confirms a message (bekreft melding), which tells its sender that the user has read it.
#[message(case = "camel")]
pub struct SaveCorrespondenceConfirmation {
    /// Who confirms.
    #[wire(inline)]
    pub user: EndUser,
    /// Number of the message.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

/// The confirmation is saved. Altinn says nothing more.
#[message(case = "camel")]
pub struct CorrespondenceConfirmationSaved {}

impl Operation for SaveCorrespondenceConfirmation {
    type Output = CorrespondenceConfirmationSaved;
    const DESCRIPTION: &'static Description = &Description::new::<Self>(
        "altinn2.soap.correspondence.save_correspondence_confirmation",
        Evidence::Contract,
        Wire::Soap(Contract::new(
            &SERVICE,
            &[(Flavour::Basic, "SaveCorrespondenceConfirmationBasic")],
        )),
    );
}
