//! What became of a submission.

use crate::altinn3::app::{Instance, ValidationIssue};
use altinnkit_macros::message;

/// What became of a form.
#[message(case = "camel")]
pub struct FormOutcome {
    /// The verdict in a word.
    pub verdict: FormVerdict,
    /// What is wrong, when the verdict is `invalid`.
    pub issues: Vec<ValidationIssue>,
    /// Where a person goes on, when the verdict is `needsPerson` or `stopped`.
    pub needs_person: Option<NeedsPerson>,
    /// The instance as it was last seen: the receipt, when the verdict is `submitted`.
    pub instance: Option<Instance>,
    /// The reference that people are shown: the last twelve digits of the instance's GUID.
    pub reference: Option<String>,
    /// Instances with this submission's mark that turned up too late to be deleted: requests without an answer that took
    /// effect after all. They are drafts; delete them when you see fit.
    pub surplus_instances: Vec<String>,
    /// Data elements that are in the instance twice, for the same reason: identifiers.
    pub surplus_elements: Vec<String>,
}

/// The task that the process stands at, and where a person does it.
#[message(case = "camel")]
pub struct NeedsPerson {
    /// Where the person does it.
    pub url: String,
    /// What kind of task: `signing`, `payment` and others.
    pub task_type: Option<String>,
    /// Identifier of the task in the app's process.
    pub task_id: Option<String>,
}

/// A verdict on a form.
#[message(case = "camel")]
pub enum FormVerdict {
    /// The process has ended: the service owner has it.
    Submitted,
    /// The app found errors; the instance stays where it is.
    Invalid,
    /// A task wants a person, who goes on where `needsPerson` says.
    NeedsPerson,
    /// The scan found malware in a file.
    Infected,
    /// The process has come to the task that the flow was to stop before.
    Stopped,
    /// It is sent in, and the service owner's answer has not come in time. Go on later with `instanceId`.
    AwaitingFeedback,
}
