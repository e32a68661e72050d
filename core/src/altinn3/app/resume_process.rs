//! `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/resume`: a failed workflow, again.

use super::{ProcessState, WRITE};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
///
/// For when [`super::GetProcess`] shows `workflow.status` `failed`, or [`super::ProcessNext`] answered 409 with
/// `processNextState` `resumeRequired` ([`super::ProcessProblem`]). It takes the same right as process/next. 409 says that
/// there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
/// those who look after an app: offer it to someone, and do not repeat it by a program.
#[message(case = "camel")]
pub struct ResumeProcess {
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

impl Operation for ResumeProcess {
    type Output = ProcessState;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.resume_process",
        Contract::new(
            "POST",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/resume",
            TokenSlot::Altinn,
        )
        .scopes(WRITE),
    );
}
