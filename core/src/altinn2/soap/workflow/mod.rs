//! WorkflowServiceExternal: signing, sending in, and what comes next.
//!
//! No WSDL of the service is known: operations and parameters come from Altinn's documentation, and the contract namespace is
//! assumed from that of its neighbours (`docs/decisions/0007-evidence.md`). A session can name another: `serviceNamespaces`.
//!
//! `GetSigningSummaryHTML`, which the documentation describes last, is not here: it is in neither the documentation's own
//! list of this service's operations nor its table of addresses, and was made for the portal's signing page.

mod do_sending_in_action;
mod do_signing;
mod get_available_actions;
mod get_next_workflow_state_type_in_process_flow;
mod get_process_details;
mod get_process_details_v2;
mod get_process_step_id_for_parallel_signing;
mod get_signing_text;
mod next_steps;
mod prepare_user_controlled_signing;
mod set_back_to_form_filling;
mod state;
mod step;

pub use do_sending_in_action::{DoSendingInAction, FormTaskSentIn};
pub use do_signing::{DoSigning, FormTaskSigned};
pub use get_available_actions::GetAvailableActions;
pub use get_next_workflow_state_type_in_process_flow::GetNextWorkflowStateTypeInProcessFlow;
pub use get_process_details::GetProcessDetails;
pub use get_process_details_v2::GetProcessDetailsV2;
pub use get_process_step_id_for_parallel_signing::{GetProcessStepIdForParallelSigning, ParallelSigningStep};
pub use get_signing_text::{GetSigningText, SigningText};
pub use next_steps::{NextStep, NextStepKind, NextSteps, WorkflowNextSteps};
pub use prepare_user_controlled_signing::{ChosenSigner, PrepareUserControlledSigning, UserControlledSigningPrepared};
pub use set_back_to_form_filling::{FormTaskSetBack, SetBackToFormFilling};
pub use state::{WorkflowAction, WorkflowState};
pub use step::{WorkflowActivity, WorkflowStep, WorkflowStepV2, WorkflowSteps, WorkflowStepsV2};

use super::service_test::service_test;
use crate::error::{ErrorCode, FixableBy, Retry};
use crate::soap::{Binding, Endpoint, Flavour, KnownFault, Service};

/// The namespace in which the element list and the archive have types of the workflow's.
pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/Workflow/2010/10";

/// What the operations that end in the archive have in common.
const ALREADY_ARCHIVED: KnownFault = KnownFault::new(
    60035,
    ErrorCode::Conflict,
    "The form task is already archived: it was sent in before. Look for it in the archive; there is nothing left to do.",
    "Skjemasettet er allerede arkivert: det er sendt inn tidligere. Finn det i arkivet; det er ikke mer å gjøre.",
)
.fixable_by(FixableBy::User)
.retrying(Retry::Never);

pub(crate) static SERVICE: Service = Service::new(
    "WorkflowServiceExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/WorkflowServiceExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/Workflow/2009/10",
            "IWorkflowServiceExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/WorkflowServiceExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/Workflow/2009/10",
            "IWorkflowServiceExternal",
        ),
    ],
);

service_test!(
    TestWorkflow,
    "altinn2.soap.workflow.test",
    [Binding::basic("Test").derived(), Binding::ws("Test").derived()]
);
