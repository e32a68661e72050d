//! `GetProcessStepIDForParallelSigning`: which step of a form task's workflow is the user-controlled signing.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering).
#[message(case = "camel")]
pub struct GetProcessStepIdForParallelSigning {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

/// The step of user-controlled signing.
#[message]
pub struct ParallelSigningStep {
    /// Altinn's number of the step; 0 when the workflow has no such step.
    #[wire(whole)]
    pub process_step_id: i32,
}

impl Operation for GetProcessStepIdForParallelSigning {
    type Output = ParallelSigningStep;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.get_process_step_id_for_parallel_signing",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetProcessStepIDForParallelSigningBasic").documented(),
                Binding::ws("GetProcessStepIDForParallelSigning").documented(),
            ],
        ),
    );
}
