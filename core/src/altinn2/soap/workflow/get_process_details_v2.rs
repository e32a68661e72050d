//! `GetProcessDetailsV2`: the steps of a form task's workflow, in the form before `GetProcessDetailsV3`.
//!
//! Altinn's table of addresses puts the Basic operation at the address of WS; here it is at that of its Basic neighbours.

use super::{SERVICE, WorkflowStepsV2};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart.
#[message(case = "camel")]
pub struct GetProcessDetailsV2 {
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

impl Operation for GetProcessDetailsV2 {
    type Output = WorkflowStepsV2;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.get_process_details_v2",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetProcessDetailsBasicV2").documented(),
                Binding::ws("GetProcessDetailsV2").documented(),
            ],
        ),
    );
}
