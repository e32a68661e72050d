//! `GET /storage/api/v1/instances`: the instances of a party.

use crate::altinn3::app::Instance;
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Lists instances of one owner, newest change first.
///
/// Name the owner by `ownerPartyId` or by `owner`, never by both. A page can be empty and still have a next one.
#[message(case = "camel")]
pub struct ListInstances {
    /// Only of this app, as `org/app`.
    #[wire(query)]
    pub app_id: Option<String>,
    /// Number of the party that owns them.
    #[wire(query, name = "instanceOwner.partyId")]
    pub owner_party_id: Option<i32>,
    /// The party that owns them: `Organisation:` or `Person:` and its number.
    #[wire(header, name = "X-Ai-InstanceOwnerIdentifier")]
    pub owner: Option<String>,
    /// Only those whose process has ended, or has not.
    #[wire(query, name = "process.isComplete")]
    pub is_complete: Option<bool>,
    /// Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
    #[wire(query)]
    pub created: Vec<String>,
    /// How many on a page; 100 when not set.
    #[wire(query)]
    pub size: Option<i32>,
    /// Where the page begins, from the `next` of the one before.
    #[wire(query)]
    pub continuation_token: Option<String>,
    /// `2` for forms that were moved from Altinn II; `3` when not set.
    #[wire(query)]
    pub main_version_include: Option<i32>,
}

/// A page of instances.
#[message(case = "camel")]
pub struct InstancePage {
    /// How many are on the page.
    pub count: Option<i32>,
    /// Address of the next page; absent on the last.
    pub next: Option<String>,
    /// The instances.
    pub instances: Vec<Instance>,
}

impl Operation for ListInstances {
    type Output = InstancePage;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.storage.list_instances",
        Contract::new("GET", Base::Platform, "/storage/api/v1/instances", TokenSlot::Altinn)
            .scopes(&["altinn:instances.read"]),
    );
}
