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
    ProcessAction,
    /// Runs code of the app.
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
