//! `GetAvailableActionsV2`: what this user can do now with a form task.

use super::{SERVICE, WorkflowState};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
///
/// The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
#[message(case = "camel")]
pub struct GetAvailableActions {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

impl Operation for GetAvailableActions {
    type Output = WorkflowState;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.get_available_actions",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAvailableActionsBasicV2").documented(),
                Binding::ws("GetAvailableActionsV2").documented(),
            ],
        ),
    );
}
