//! The steps of a workflow.
//!
//! The documentation has the names of the members; that they stand in the alphabet's order is the rule of Altinn's data
//! contracts, and their namespace is that of the workflow's types elsewhere.

use super::NAMESPACE;
use crate::altinn2::soap::reportee_element_list::TaskStatus;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// The workflow of a form task.
#[message(namespace = NAMESPACE)]
pub struct WorkflowSteps {
    /// The steps, in the order of the workflow.
    #[wire(name = "ProcessDetailsBEV3")]
    pub steps: Vec<WorkflowStep>,
}

/// One step of a form task's workflow.
#[message(namespace = NAMESPACE)]
pub struct WorkflowStep {
    /// What is done in it.
    #[wire(name = "ActivityTypeId")]
    pub activity: Option<WorkflowActivity>,
    /// When the form task came to it, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// Number of the end-user system that did it.
    #[wire(name = "EndUserSystemID")]
    pub end_user_system_id: Option<i32>,
    /// Whether the form task is in it now.
    pub is_current_step: Option<bool>,
    /// Whether signing is optional in this workflow.
    pub is_optional_signing_step: Option<bool>,
    /// Whether signing is optional in this step.
    pub is_optional_signing_step_indicator: Option<bool>,
    /// When something last changed in it, Norwegian local time.
    pub last_modified_date: Option<DateTime>,
    /// Which step is the user-controlled signing, if there is one.
    #[wire(name = "ParallelSigningSeqNumber")]
    pub parallel_signing_sequence_number: Option<i32>,
    /// Altinn's number of the step.
    pub process_step_id: Option<i32>,
    /// Altinn's number of the reportee.
    pub reportee_id: Option<i32>,
    /// Name of the reportee.
    pub reportee_name: Option<String>,
    /// Its place in the workflow.
    pub sequence_number: Option<i32>,
    /// Number of the service owner who did it.
    pub service_owner_id: Option<i32>,
    /// Number of the user who did it.
    pub user_id: Option<i32>,
}

/// What is done in a step: what the element list says of a task, and deletion.
#[message(namespace = NAMESPACE)]
pub enum WorkflowActivity {
    /// Not said.
    Default,
    /// Filling in (utfylling).
    FormFilling,
    /// Signing (signering).
    Signing,
    /// Sending (bekreft og send inn).
    SendIn,
    /// Signing by the users whom the submitter chose (brukerstyrt signering).
    ParallelSigning,
    /// Nothing more: it is archived.
    Archive,
    /// Nothing more: it is deleted.
    Deleted,
}

/// The workflow of a form task, in the form before `GetProcessDetailsV3`.
#[message(namespace = NAMESPACE)]
pub struct WorkflowStepsV2 {
    /// The steps, in the order of the workflow.
    #[wire(name = "ProcessDetailsBEV2")]
    pub steps: Vec<WorkflowStepV2>,
}

/// One step of a form task's workflow, in the form before `GetProcessDetailsV3`.
#[message(namespace = NAMESPACE)]
pub struct WorkflowStepV2 {
    /// What is done in it.
    #[wire(name = "ActivityTypeId")]
    pub activity: Option<TaskStatus>,
    /// When the form task came to it, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// Number of the end-user system that did it.
    #[wire(name = "EndUserSystemID")]
    pub end_user_system_id: Option<i32>,
    /// Whether the form task is in it now.
    pub is_current_step: Option<bool>,
    /// Whether signing is optional in this workflow.
    pub is_optional_signing_step: Option<bool>,
    /// Whether signing is optional in this step.
    pub is_optional_signing_step_indicator: Option<bool>,
    /// When something last changed in it, Norwegian local time.
    pub last_modified_date: Option<DateTime>,
    /// Which step is the user-controlled signing, if there is one.
    #[wire(name = "ParallelSigningSeqNumber")]
    pub parallel_signing_sequence_number: Option<i32>,
    /// Altinn's number of the step.
    pub process_step_id: Option<i32>,
    /// Altinn's number of the reportee.
    pub reportee_id: Option<i32>,
    /// Name of the reportee.
    pub reportee_name: Option<String>,
    /// Its place in the workflow.
    pub sequence_number: Option<i32>,
    /// Number of the service owner who did it.
    pub service_owner_id: Option<i32>,
    /// Number of the user who did it.
    pub user_id: Option<i32>,
}
