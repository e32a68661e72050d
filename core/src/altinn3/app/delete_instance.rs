//! `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`: into the bin, or for good.

use super::{Instance, WRITE};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Deletes an instance, and answers with it as it is then.
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

impl Operation for DeleteInstance {
    type Output = Instance;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.delete_instance",
        Contract::new(
            "DELETE",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}",
            TokenSlot::Altinn,
        )
        .scopes(WRITE),
    );
}
