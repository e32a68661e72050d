//! `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`: one step further.

use super::{ProcessState, WRITE};
use crate::operation::{Description, Operation};
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use altinnkit_macros::message;

/// Completes the current task of an instance and moves to the next; repeat until `ended` is set.
///
/// The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
/// not idempotent: when no answer comes (making the PDF may take half a minute), ask [`super::GetProcess`] first.
/// Signing tasks may want a person: then a system user gets 403.
///
/// Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
/// it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
/// ([`super::ProcessProblem`], [`super::ResumeProcess`]).
#[message(case = "camel")]
pub struct ProcessNext {
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
    /// What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not needed in a data task.
    pub action: Option<String>,
    /// Organisation number of the party on whose behalf.
    #[wire(format = "organisation_number")]
    pub action_on_behalf_of: Option<String>,
    /// Language of the PDF and of error texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

impl Operation for ProcessNext {
    type Output = ProcessState;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.process_next",
        Contract::new(
            "PUT",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next",
            TokenSlot::Altinn,
        )
        .scopes(WRITE)
        .sends(BodyForm::Json),
    );
}
