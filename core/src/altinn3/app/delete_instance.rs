//! `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`: into the bin, or for good.

use super::{CompleteConfirmation, DataElement, InstanceOwner, InstanceStatus, ProcessState, ResourceLinks, WRITE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
///
/// Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
#[message(case = "camel")]
pub struct DeleteInstance {
    /// Short name of the service owner.
    #[wire(path)]
    pub org: String,
    /// Name of the app.
    #[wire(path)]
    pub app: String,
    /// Number of the party that the instance belongs to.
    #[wire(path)]
    pub instance_owner_party_id: i32,
    /// GUID of the instance.
    #[wire(path, format = "uuid")]
    pub instance_guid: String,
    /// Whether to delete for good; into the bin when not set.
    #[wire(query)]
    pub hard: Option<bool>,
}

/// A deleted instance: nothing at all when the app answered without a body.
#[message(case = "camel")]
pub struct DeletedInstance {
    /// `{instanceOwnerPartyId}/{instanceGuid}`.
    pub id: Option<String>,
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

impl Operation for DeleteInstance {
    type Output = DeletedInstance;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.delete_instance",
        Contract::new(
            "DELETE",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}",
            TokenSlot::Altinn,
        )
        .scopes(WRITE)
        .may_be_empty(),
    );
}
