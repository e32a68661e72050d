//! An instance: one use of an app, from the first draft to the archived submission.

use super::{DataElement, ProcessState};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// One use of an app: who it belongs to, how far it has come, and which data it holds.
///
/// `InstanceResponse` of the app API, `Instance` of the Storage API.
#[message(case = "camel")]
pub struct Instance {
    /// `{instanceOwnerPartyId}/{instanceGuid}`; records of Storage's own have the GUID only.
    pub id: String,
    /// The party that the instance belongs to.
    pub instance_owner: Option<InstanceOwner>,
    /// The app, as `{org}/{app}`.
    pub app_id: Option<String>,
    /// Short name of the service owner, in lower case.
    pub org: Option<String>,
    /// Where the instance is.
    pub self_links: Option<ResourceLinks>,
    /// When it should be sent in at the latest.
    pub due_before: Option<DateTime>,
    /// From when on its owner sees it.
    pub visible_after: Option<DateTime>,
    /// How far it has come.
    pub process: Option<ProcessState>,
    /// Archived, deleted, read; absent on older instances.
    pub status: Option<InstanceStatus>,
    /// Who has said that they are done with the instance.
    pub complete_confirmations: Vec<CompleteConfirmation>,
    /// The forms, attachments and receipts it holds.
    pub data: Vec<DataElement>,
    /// Texts for the inbox, by the name that the app gave them.
    pub presentation_texts: Option<serde_json::Value>,
    /// Values that the app copied out of the form, by the name that the app gave them.
    pub data_values: Option<serde_json::Value>,
    /// When it was created.
    pub created: Option<DateTime>,
    /// Number of the user, or of the organisation, who created it.
    pub created_by: Option<String>,
    /// When it last changed.
    pub last_changed: Option<DateTime>,
    /// Number of the user, or of the organisation, who last changed it.
    pub last_changed_by: Option<String>,
}

/// The party that an instance belongs to. One of the numbers is set, by the kind of party.
#[message(case = "camel")]
pub struct InstanceOwner {
    /// Number of the party in Altinn.
    pub party_id: Option<String>,
    /// National identity number, for a person.
    pub person_number: Option<String>,
    /// Organisation number, for an organisation.
    pub organisation_number: Option<String>,
    /// User name, for someone without a national identity number; newer ones are `epost:` and an address.
    pub username: Option<String>,
    /// Identifier outside Altinn, for someone without a national identity number.
    pub external_identifier: Option<String>,
    /// More about the party; newer apps only.
    pub party: Option<InstanceOwnerParty>,
}

/// More about the party that an instance belongs to.
#[message(case = "camel")]
pub struct InstanceOwnerParty {
    /// Number of the party.
    pub party_id: Option<i32>,
    /// UUID of the party.
    pub party_uuid: Option<String>,
    /// Kind of party; apps write the number.
    pub party_type_name: Option<InstanceOwnerPartyType>,
    /// National identity number, for a person.
    pub ssn: Option<String>,
    /// Organisation number, for an organisation.
    pub org_number: Option<String>,
    /// Form of the organisation, for example `AS`.
    pub unit_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Whether the party is deleted in its register.
    pub is_deleted: Option<bool>,
}

/// Kind of the party that an instance belongs to. Of the five numbers of Altinn's enumeration, these two were seen.
#[message]
pub enum InstanceOwnerPartyType {
    /// A person.
    #[wire(number = 1)]
    Person,
    /// An organisation.
    #[wire(number = 2)]
    Organisation,
}

/// Where a resource is.
#[message(case = "camel")]
pub struct ResourceLinks {
    /// Address in the app's API; absent in answers of the platform.
    pub apps: Option<String>,
    /// Address in the platform's Storage API.
    pub platform: Option<String>,
}

/// Archived, deleted, read.
#[message(case = "camel")]
pub struct InstanceStatus {
    /// Whether it is sent in and archived.
    pub is_archived: Option<bool>,
    /// When it was archived.
    pub archived: Option<DateTime>,
    /// Whether it lies in the bin.
    pub is_soft_deleted: Option<bool>,
    /// When it was put into the bin.
    pub soft_deleted: Option<DateTime>,
    /// Whether it is deleted for good.
    pub is_hard_deleted: Option<bool>,
    /// When it was marked as deleted for good.
    pub hard_deleted: Option<DateTime>,
    /// Whether its owner has read it.
    pub read_status: Option<ReadStatus>,
    /// What the service owner says about its own processing.
    pub substatus: Option<Substatus>,
}

/// Whether the owner of an instance has read it. Apps write the number, Storage the name.
#[message]
pub enum ReadStatus {
    /// Not yet.
    #[wire(number = 0)]
    Unread,
    /// Yes.
    #[wire(number = 1)]
    Read,
    /// It has changed since.
    #[wire(number = 2)]
    UpdatedSinceLastReview,
}

/// What the service owner says about its own processing.
#[message(case = "camel")]
pub struct Substatus {
    /// Key of a short text, in the app's text resources.
    pub label: Option<String>,
    /// Key of a longer text.
    pub description: Option<String>,
}

/// Someone is done with an instance, and does not need Altinn to keep it.
#[message(case = "camel")]
pub struct CompleteConfirmation {
    /// Who: usually the service owner's short name.
    pub stakeholder_id: Option<String>,
    /// When they said so.
    pub confirmed_on: Option<DateTime>,
}
