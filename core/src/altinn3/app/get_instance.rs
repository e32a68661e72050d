//! `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`: an instance as it is now.

use super::{Instance, READ};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Asks for an instance: its process, its status and what data it holds.
#[message(case = "camel")]
pub struct GetInstance {
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
}

impl Operation for GetInstance {
    type Output = Instance;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.get_instance",
        Contract::new(
            "GET",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}",
            TokenSlot::Altinn,
        )
        .scopes(READ),
    );
}
