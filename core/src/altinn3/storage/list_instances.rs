//! `GET /storage/api/v1/instances`: the instances of a party.

use crate::altinn3::app::Instance;
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Lists instances of one owner, newest change first when nothing else is asked for.
///
/// Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
/// have a next one.
#[message(case = "camel", one_of = "owner_party_id, owner")]
pub struct ListInstances {
    /// Only of this app, as `org/app`.
    #[wire(query)]
    pub app_id: Option<String>,
    /// Number of the party that owns them.
    #[wire(query, name = "instanceOwner.partyId")]
    pub owner_party_id: Option<i32>,
    /// The party that owns them: `Organisation:` or `Person:` and its number.
    #[wire(header, name = "X-Ai-InstanceOwnerIdentifier", format = "instance_owner")]
    pub owner: Option<String>,
    /// Only those whose process has ended, or has not.
    #[wire(query, name = "process.isComplete")]
    pub is_complete: Option<bool>,
    /// Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
    #[wire(query, format = "time_filter")]
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
    /// `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II.
    #[wire(query)]
    pub main_version_exclude: Option<i32>,
    /// Only of this service owner: its short name.
    #[wire(query)]
    pub org: Option<String>,
    /// Only those in this task, for example `Task_1`.
    #[wire(query, name = "process.currentTask")]
    pub current_task: Option<String>,
    /// Only those that ended with this event, for example `EndEvent_1`.
    #[wire(query, name = "process.endEvent")]
    pub end_event: Option<String>,
    /// Only those that ended at such a time, written as in `created`.
    #[wire(query, name = "process.ended", format = "time_filter")]
    pub ended: Vec<String>,
    /// Only those that last changed at such a time, written as in `created`.
    #[wire(query, format = "time_filter")]
    pub last_changed: Vec<String>,
    /// Only those that became visible at such a time, written as in `created`.
    #[wire(query, format = "time_filter")]
    pub visible_after: Vec<String>,
    /// Only those that are due at such a time, written as in `created`.
    #[wire(query, format = "time_filter")]
    pub due_before: Vec<String>,
    /// Only those that are sent in and archived, or are not.
    #[wire(query, name = "status.isArchived")]
    pub is_archived: Option<bool>,
    /// Only those in the bin, or not in it.
    #[wire(query, name = "status.isSoftDeleted")]
    pub is_soft_deleted: Option<bool>,
    /// Only those that are deleted for good, or are not.
    #[wire(query, name = "status.isHardDeleted")]
    pub is_hard_deleted: Option<bool>,
    /// `false`: only those that the asking service owner has not confirmed.
    #[wire(query)]
    pub confirmed: Option<bool>,
    /// Only those that this stakeholder has not confirmed: usually a service owner's short name.
    #[wire(query)]
    pub exclude_confirmed_by: Option<String>,
    /// Only the one with this reference, which is shown to people: the last twelve digits of its GUID.
    #[wire(query, name = "A3Ref")]
    pub a3_ref: Option<String>,
    /// Only the one that had this archive reference in Altinn II.
    #[wire(query, name = "dataValues.A2ArchRef")]
    pub a2_arch_ref: Option<String>,
    /// Only those whose texts hold this text.
    #[wire(query)]
    pub search_string: Option<String>,
    /// `false` leaves out the data elements, which makes the answer smaller.
    #[wire(query)]
    pub include_data_elements: Option<bool>,
    /// `desc:lastChanged` or `asc:lastChanged`; the former when not set.
    #[wire(query)]
    pub order: Option<String>,
}

/// A page of instances.
#[message(case = "camel")]
pub struct InstancePage {
    /// How many are on the page.
    pub count: Option<i64>,
    /// Address of the next page; absent on the last.
    pub next: Option<String>,
    /// The instances.
    #[wire(page)]
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
