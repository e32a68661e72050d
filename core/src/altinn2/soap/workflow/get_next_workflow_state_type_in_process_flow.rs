//! `GetNextWorkflowStateTypeInProcessFlowV2`: what comes after the step that a form task is in.

use super::{SERVICE, WorkflowState};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks what comes after the step that a form task is in, whoever may do it.
#[message(case = "camel")]
pub struct GetNextWorkflowStateTypeInProcessFlow {
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

impl Operation for GetNextWorkflowStateTypeInProcessFlow {
    type Output = WorkflowState;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetNextWorkflowStateTypeInProcessFlowBasicV2").documented(),
                Binding::ws("GetNextWorkflowStateTypeInProcessFlowV2").documented(),
            ],
        ),
    );
}
