//! `GetCorrespondenceForEndUserSystemV2`: reads one message. On the wire the name is plural, other than in Altinn's tables.

use super::{EndUserCorrespondence, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Evidence, Operation, Wire};
use crate::soap::{Contract, Flavour};
use altinnkit_macros::message;

/// Reads one message (melding) with its attachments. Altinn marks it as read by this.
#[message(case = "camel")]
pub struct GetCorrespondenceForEndUserSystem {
    /// Who asks.
    #[wire(inline)]
    pub user: EndUser,
    /// Number of the message: `reporteeElementId` of the element list.
    #[wire(name = "correspondenceID")]
    pub correspondence_id: i32,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for GetCorrespondenceForEndUserSystem {
    type Output = EndUserCorrespondence;
    const DESCRIPTION: &'static Description = &Description::new::<Self>(
        "altinn2.soap.correspondence.get_correspondence_for_end_user_system",
        Evidence::Contract,
        Wire::Soap(Contract::new(
            &SERVICE,
            &[(Flavour::Basic, "GetCorrespondenceForEndUserSystemsBasicV2")],
        )),
    );
}
