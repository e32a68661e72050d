//! What an app of version 9 says about its workflow engine in a problem document.

use super::{ProcessState, WorkflowFailureKind};
use crate::error::Error;
use crate::message::{Message as _, Value, json};
use altinnkit_macros::message;

/// What an app of version 9 adds to the problem document of a refused creation, process/next or process/resume.
///
/// Read from the error with [`ProcessProblem::of`]. Members that are not there, or that are of another kind than they should
/// be, are left out.
#[message(case = "camel")]
pub struct ProcessProblem {
    /// Why process/next is not possible right now (409). Then it is no plain conflict.
    pub process_next_state: Option<ProcessNextState>,
    /// What to do after a failed creation or start of a process (500).
    pub recommended_action: Option<WorkflowRecommendedAction>,
    /// How far the creation or the start came.
    pub initialization_state: Option<WorkflowInitializationState>,
    /// Whether the app deleted the new instance again.
    pub instance_deleted: Option<bool>,
    /// Whether the engine took the workflow.
    pub workflow_accepted: Option<bool>,
    /// Why the workflow failed.
    pub workflow_failure: Option<WorkflowFailure>,
    /// Why the engine did not take the workflow: `notAccepted`, or `unknown` when nobody knows whether it did.
    pub workflow_submission_failure_kind: Option<String>,
    /// The status that the engine answered with.
    pub workflow_submission_status_code: Option<i32>,
    /// Key of the engine's collection of workflows.
    pub workflow_collection_key: Option<String>,
    /// Whether the process moved although the call failed.
    pub process_state_changed: Option<bool>,
    /// Where the process is then.
    pub process_state: Option<ProcessState>,
    /// The instance, as `{instanceOwnerPartyId}/{instanceGuid}`, when it is there.
    pub instance_id: Option<String>,
    /// Number of the party that the instance belongs to.
    pub instance_owner_party_id: Option<i32>,
    /// GUID of the instance.
    pub instance_guid: Option<String>,
    /// Where to resume the workflow.
    pub resume_endpoint: Option<WorkflowResumeEndpoint>,
}

/// Why a process/next is not possible right now.
#[message(case = "camel")]
pub enum ProcessNextState {
    /// The engine tries an earlier step again by itself: wait, and read the process.
    Retrying,
    /// An earlier step failed for good: [`super::ResumeProcess`], or someone who looks after the app.
    ResumeRequired,
}

/// What to do after a failed creation or start of a process.
#[message(case = "camel")]
pub enum WorkflowRecommendedAction {
    /// Create the instance again: the failed one is gone.
    RetryInstanceCreation,
    /// Start the process of the instance again.
    RetryStartProcess,
    /// Look at the instance first: nobody knows how far it came.
    InspectInstance,
    /// Resume the workflow: [`super::ResumeProcess`].
    ResumeCurrentTask,
}

/// How far a creation or the start of a process came.
#[message(case = "camel")]
pub enum WorkflowInitializationState {
    /// The engine did not take the workflow.
    WorkflowNotAccepted,
    /// It is not known whether the engine took it.
    WorkflowAcceptanceUnknown,
    /// The engine took it, and it failed.
    WorkflowFailed,
}

/// Why a workflow failed, as a problem document says it.
#[message(case = "camel")]
pub struct WorkflowFailure {
    /// What kind of failure.
    pub kind: Option<WorkflowFailureKind>,
    /// UUID of the workflow.
    pub workflow_id: Option<String>,
    /// Name of the workflow's operation.
    pub workflow_operation_id: Option<String>,
    /// Name of the step that failed.
    pub step_operation_id: Option<String>,
    /// What the step does.
    pub command_type: Option<String>,
    /// How often the engine tried again.
    pub retry_count: Option<i32>,
    /// The last error, as the engine wrote it.
    pub last_error: Option<serde_json::Value>,
    /// How the engine can be made to try again.
    pub retry_action: Option<String>,
    /// UUID of the workflow that is to be tried again.
    pub retry_target_workflow_id: Option<String>,
}

/// Where to resume a workflow.
#[message(case = "camel")]
pub struct WorkflowResumeEndpoint {
    /// The method, `POST`.
    pub method: Option<String>,
    /// The path at the app's host.
    pub path: Option<String>,
}

impl ProcessProblem {
    /// What a refused call said about the app's workflow engine; `None` when it said nothing about it.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        let problem = error.server.as_ref()?.problem.as_ref()?.as_object()?;
        let mut record = Self::SHAPE.empty();
        let mut said = false;
        for (index, field) in Self::SHAPE.fields.iter().enumerate() {
            let Some(json) = problem.get(field.wire).filter(|it| !it.is_null()) else {
                continue;
            };
            // One member that is written in a new way hides no other.
            if let Ok(value) = json::value_from_text(field, json.to_string().as_bytes(), json::Style::Wire) {
                said = said || !value.is_absent();
                record.set(index, value);
            }
        }
        said.then(|| Self::from_value(Value::Record(record)).ok()).flatten()
    }
}
