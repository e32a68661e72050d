//! `GetCorrespondenceForEndUserSystem`, first version: reads one message. On the wire the name is plural, other than in
//! Altinn's tables.

use super::{EndUserCorrespondenceV1, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
///
/// Altinn marks the message as read by this.
#[message(case = "camel")]
pub struct GetCorrespondenceForEndUserSystemV1 {
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

impl Operation for GetCorrespondenceForEndUserSystemV1 {
    type Output = EndUserCorrespondenceV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1",
        Contract::new(&SERVICE, &[Binding::basic("GetCorrespondenceForEndUserSystemsBasic")]),
    );
}
