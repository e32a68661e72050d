//! `GET /correspondence/api/v1/correspondence`: the messages of one service.

use super::{CorrespondenceStatus, READ};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Asks for the identifiers of messages of one service.
///
/// At most 1,000 come, without pages: narrow the time for more.
#[message(case = "camel")]
pub struct ListCorrespondences {
    /// The service.
    #[wire(query)]
    pub resource_id: String,
    /// As whom the caller asks.
    #[wire(query)]
    pub role: CorrespondenceRole,
    /// Not before this time.
    #[wire(query)]
    pub from: Option<DateTime>,
    /// Not after this time.
    #[wire(query)]
    pub to: Option<DateTime>,
    /// Only in this status.
    #[wire(query)]
    pub status: Option<CorrespondenceStatus>,
    /// For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:` and the number, or
    /// `0192:` and the number.
    #[wire(query)]
    pub on_behalf_of: Option<String>,
    /// Only with this reference of the sender's.
    #[wire(query)]
    pub senders_reference: Option<String>,
    /// Only with this key of the sender's.
    #[wire(query, format = "uuid")]
    pub idempotent_key: Option<String>,
    /// Only the message that had this number in Altinn II.
    #[wire(query, name = "altinn2CorrespondenceId")]
    pub altinn2_correspondence_id: Option<i32>,
}

/// As whom the caller asks for messages.
#[message]
pub enum CorrespondenceRole {
    /// Messages to the caller.
    Recipient,
    /// Messages from the caller.
    Sender,
    /// Both.
    RecipientAndSender,
}

/// Identifiers of messages.
#[message(case = "camel")]
pub struct CorrespondenceList {
    /// The identifiers.
    #[wire(page)]
    pub ids: Vec<String>,
}

impl Operation for ListCorrespondences {
    type Output = CorrespondenceList;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.correspondence.list_correspondences",
        Contract::new(
            "GET",
            Base::Platform,
            "/correspondence/api/v1/correspondence",
            TokenSlot::Either,
        )
        .scopes(READ),
    );
}
