//! `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process`: which task, and what may be done.

use super::{ProcessState, READ};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Asks how far the process of an instance has come, and what the caller may do there.
///
/// Ask this too when [`super::ProcessNext`] got no answer, before trying it again.
#[message(case = "camel")]
pub struct GetProcess {
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
    /// `false` leaves out `workflow`, and saves the app a question to its engine. Apps of version 9 only.
    #[wire(query)]
    pub include_workflow_status: Option<bool>,
}

impl Operation for GetProcess {
    type Output = ProcessState;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.get_process",
        Contract::new(
            "GET",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process",
            TokenSlot::Altinn,
        )
        .scopes(READ),
    );
}
