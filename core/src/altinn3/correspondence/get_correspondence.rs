//! `GET /correspondence/api/v1/correspondence/{correspondenceId}`: a message.

use super::{CorrespondenceOverview, READ};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Fetches a message. For its recipient this sets the status `Fetched`.
///
/// 404 with code `CORR-01001` also when it is not yet published, or deleted.
#[message(case = "camel")]
pub struct GetCorrespondence {
    /// Identifier of the message.
    #[wire(path, format = "uuid")]
    pub correspondence_id: String,
}

impl Operation for GetCorrespondence {
    type Output = CorrespondenceOverview;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.correspondence.get_correspondence",
        Contract::new(
            "GET",
            Base::Platform,
            "/correspondence/api/v1/correspondence/{correspondenceId}",
            TokenSlot::Either,
        )
        .scopes(READ),
    );
}
