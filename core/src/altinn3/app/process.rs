//! The process of an instance: the task it is in, and what may be done there.

use crate::date_time::DateTime;
use altinnkit_macros::message;

/// How far an instance has come.
///
/// `ProcessState` inside an instance; the process API adds the list of tasks and, on the current one, what the caller may do.
#[message(case = "camel")]
pub struct ProcessState {
    /// When the process started.
    pub started: Option<DateTime>,
    /// The event that started it.
    pub start_event: Option<String>,
    /// The task it is in; absent before it starts and after it ends.
    pub current_task: Option<ProcessElement>,
    /// When it ended: the submission is done.
    pub ended: Option<DateTime>,
    /// The event that ended it.
    pub end_event: Option<String>,
    /// Every task of the process; from the process API only.
    pub process_tasks: Vec<ProcessTask>,
    /// What the workflow engine is doing. From the process API of apps of version 9 only.
    pub workflow: Option<AppProcessWorkflowStatus>,
}

/// What the workflow engine of an app of version 9 is doing with an instance.
///
/// A process/next that answers 200 may still be at work: the instance is in its next task when the status is `idle`.
#[message(case = "camel")]
pub struct AppProcessWorkflowStatus {
    /// Whether it works, waits or failed. An ended process is always idle.
    pub status: Option<WorkflowActivityStatus>,
    /// The task that it is moving to.
    pub target_task: Option<String>,
    /// Whether a step failed and is tried again by the engine.
    pub retrying: Option<bool>,
    /// What it waits for.
    pub waiting_reason: Option<String>,
    /// How many steps are done.
    pub progress: Option<AppProcessWorkflowProgress>,
    /// When it began.
    pub started_at: Option<DateTime>,
    /// Why it failed.
    pub failure: Option<AppProcessWorkflowFailure>,
}

/// What a workflow engine is doing.
#[message(case = "camel")]
pub enum WorkflowActivityStatus {
    /// Nothing: the process may be moved.
    Idle,
    /// Moving the process: ask again.
    Processing,
    /// It gave up: [`super::ResumeProcess`] starts it again.
    Failed,
}

/// How far a workflow is.
#[message(case = "camel")]
pub struct AppProcessWorkflowProgress {
    /// How many steps are done.
    pub completed: Option<i32>,
    /// How many there are.
    pub total: Option<i32>,
}

/// Why a workflow failed, as the process API says it.
#[message(case = "camel")]
pub struct AppProcessWorkflowFailure {
    /// What kind of failure.
    pub kind: Option<WorkflowFailureKind>,
    /// UUID of the workflow.
    pub workflow_id: Option<String>,
    /// When it failed.
    pub occurred_at: Option<DateTime>,
}

/// Why a workflow failed.
#[message(case = "camel")]
pub enum WorkflowFailureKind {
    /// One of its steps failed.
    StepFailed,
    /// A workflow before it failed.
    DependencyFailed,
    /// The engine itself failed.
    EngineFault,
    /// The app stopped waiting: the engine goes on.
    Timeout,
}

/// The task that a process is in.
#[message(case = "camel")]
pub struct ProcessElement {
    /// Number of the task in the order in which the process reached its elements.
    pub flow: Option<i32>,
    /// When the task started.
    pub started: Option<DateTime>,
    /// Identifier in the process definition, for example `Task_1`.
    pub element_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// What kind of task: `data`, `confirmation`, `signing`, `feedback`, `payment` and others.
    pub altinn_task_type: Option<String>,
    /// When the task ended.
    pub ended: Option<DateTime>,
    /// What the last validation said; older apps only.
    pub validated: Option<TaskValidationStatus>,
    /// How the process came here.
    pub flow_type: Option<String>,
    /// What can be done, and whether the caller may: an object of names and truth values, for example
    /// `{"read":true,"write":true,"confirm":false}`. From the process API only.
    pub actions: Option<serde_json::Value>,
    /// What can be done, in more detail. From the process API only.
    pub user_actions: Vec<ProcessUserAction>,
    /// Whether the caller may read the data of the task. From the process API only.
    pub read: Option<bool>,
    /// Whether the caller may change the data of the task. From the process API only.
    pub write: Option<bool>,
    /// Kind of element in the process definition, for example `Task`. From the process API only.
    pub element_type: Option<String>,
}

/// What the last validation of a task said.
#[message(case = "camel")]
pub struct TaskValidationStatus {
    /// When it was made.
    pub timestamp: Option<DateTime>,
    /// Whether the task can be completed.
    pub can_complete_task: Option<bool>,
}

/// Something that can be done in a task.
#[message(case = "camel")]
pub struct ProcessUserAction {
    /// Name of the action.
    pub id: Option<String>,
    /// Whether the caller may.
    pub authorized: Option<bool>,
    /// Whether it moves the process or only runs code of the app.
    pub r#type: Option<ProcessActionType>,
}

/// What an action does.
#[message]
pub enum ProcessActionType {
    /// Moves the process.
    #[wire(number = 0)]
    ProcessAction,
    /// Runs code of the app.
    #[wire(number = 1)]
    ServerAction,
}

/// A task of the process definition.
#[message(case = "camel")]
pub struct ProcessTask {
    /// What kind of task.
    pub altinn_task_type: Option<String>,
    /// Identifier in the process definition.
    pub element_id: Option<String>,
    /// Kind of element in the process definition.
    pub element_type: Option<String>,
}
