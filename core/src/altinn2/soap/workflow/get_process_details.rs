//! `GetProcessDetailsV3`: the steps of a form task's workflow.

use super::{SERVICE, WorkflowSteps};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come.
#[message(case = "camel")]
pub struct GetProcessDetails {
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

impl Operation for GetProcessDetails {
    type Output = WorkflowSteps;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.get_process_details",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetProcessDetailsBasicV3").documented(),
                Binding::ws("GetProcessDetailsV3").documented(),
            ],
        ),
    );
}
