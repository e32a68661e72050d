//! What Altinn answers when asked what can be done, or what comes next.

use super::NAMESPACE;
use altinnkit_macros::message;

/// What can be done with a form task.
#[message]
pub struct WorkflowState {
    /// The action.
    #[wire(whole)]
    pub action: WorkflowAction,
}

/// What a user can do with a form task (`UserCurrentActionV2`).
///
/// The documentation lists the names and does not say in what form they travel; that it is the text of the result is
/// assumed.
#[message(namespace = NAMESPACE)]
pub enum WorkflowAction {
    /// Nothing.
    NoAction,
    /// Sign it; others sign after this.
    Sign,
    /// Fill it in.
    FormFilling,
    /// Send it in.
    SendIn,
    /// Sign it; with that it is sent in.
    SignAndSendIn,
    /// Choose who signs (brukerstyrt signering).
    DoSignDelegation,
}
