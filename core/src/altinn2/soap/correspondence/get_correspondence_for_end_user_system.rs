//! `GetCorrespondenceForEndUserSystemV2`: reads one message. On the wire the name is plural, other than in Altinn's tables;
//! on EC2 the number travels as `reporteeElementID`.

use super::{EndUserCorrespondence, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads one message (melding) with its attachments. Altinn marks it as read by this.
#[message(case = "camel")]
pub struct GetCorrespondenceForEndUserSystem {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the message: `reporteeElementId` of the element list.
    #[wire(name = "correspondenceID")]
    pub correspondence_id: i32,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for GetCorrespondenceForEndUserSystem {
    type Output = EndUserCorrespondence;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.correspondence.get_correspondence_for_end_user_system",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetCorrespondenceForEndUserSystemsBasicV2"),
                Binding::ws("GetCorrespondenceForEndUserSystemsExternalV2").derived(),
                Binding::ec2("GetCorrespondenceForEndUserSystemsEC"),
            ],
        ),
    );
}
