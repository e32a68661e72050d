//! How the Altinn 3 of the sandbox starts out, as data.

use crate::altinn3::app::{ApplicationMetadata, WorkflowRecommendedAction};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// How the Altinn 3 of a sandbox starts out. What is left out gets one of each from `demo`: a party, an app, a message.
#[message(case = "camel")]
pub struct Altinn3Setup {
    /// The clients of Maskinporten. Without any, every client may ask for any scope, as an organisation of its own.
    pub clients: Vec<SandboxClient>,
    /// The system users. Without any, every party has one, without an external reference.
    pub system_users: Vec<SandboxSystemUser>,
    /// The people and organisations that Altinn knows.
    pub parties: Vec<SandboxParty>,
    /// The apps.
    pub apps: Vec<SandboxApp>,
    /// The messages.
    pub correspondences: Vec<SandboxCorrespondence>,
}

/// A client of Maskinporten.
#[message(case = "camel")]
pub struct SandboxClient {
    /// Its identifier.
    pub client_id: String,
    /// The organisation that it belongs to.
    #[wire(format = "organisation_number")]
    pub organisation_number: String,
    /// The scopes that it was given; any when empty.
    pub scopes: Vec<String>,
}

/// A system user.
#[message(case = "camel")]
pub struct SandboxSystemUser {
    /// The organisation that it belongs to.
    #[wire(format = "organisation_number")]
    pub organisation_number: String,
    /// The reference that it was asked for with; a grant must have the same one, or none if this is not set.
    pub external_ref: Option<String>,
    /// Organisations that it acts for beside its own: an accountant's clients.
    pub acts_for: Vec<String>,
}

/// A party.
#[message(case = "camel")]
pub struct SandboxParty {
    /// Its number in Altinn.
    pub party_id: i32,
    /// Its name.
    pub name: String,
    /// Its organisation number.
    #[wire(format = "organisation_number")]
    pub organisation_number: Option<String>,
    /// Its national identity number, for a person.
    #[wire(format = "national_identity_number")]
    pub person_number: Option<String>,
}

/// An app.
#[message(case = "camel")]
pub struct SandboxApp {
    /// What it says about itself. Data types with `appLogic` are forms; those with `autoCreate` come with every instance.
    ///
    /// `altinnNugetVersion` chooses the version of the app library, and so what the app can do and how it says no: 8.12.0
    /// when not set. Apps before 8.0.0 do not tell it when they are asked.
    pub metadata: ApplicationMetadata,
    /// The kinds of its tasks, in order: `data`, `confirmation`, `signing`. One data task when empty.
    pub tasks: Vec<String>,
    /// Lets system users sign; otherwise a signing task wants a person.
    pub system_users_sign: Option<bool>,
    /// A form that holds this text is invalid.
    pub invalid_marker: Option<String>,
    /// What the app calculates whenever a form is put: fields and values, for `changedFields`.
    pub calculated_fields: Option<serde_json::Value>,
    /// For how many seconds a file's scan takes; 0 when not set.
    pub scan_seconds: Option<i32>,
    /// Apps before version 8: what a refused process/next answers with, a text or XML. The library's own text when not set.
    pub conflict_body: Option<String>,
    /// Apps of version 9: what their workflow engine does.
    pub engine: Option<SandboxProcessEngine>,
}

/// What the workflow engine of an app of version 9 does. It works at once and without failure when nothing is set.
#[message(case = "camel")]
pub struct SandboxProcessEngine {
    /// For how many seconds it is still at work after process/next has answered 200. Meanwhile `workflow.status` is
    /// `processing`, and another process/next gets 409 with `processNextState` `retrying`.
    pub processing_seconds: Option<i32>,
    /// What `workflow.retrying` says while it is at work.
    pub retrying: Option<bool>,
    /// How many times process/next gets 504, in each instance. The engine goes on: the process has moved when
    /// `processingSeconds` are over.
    pub timeouts: Option<i32>,
    /// How many times the engine gives up, in each instance, before it times out or works. process/next gets 500 with
    /// `workflowFailure`, then 409 with `processNextState` `resumeRequired`; process/resume moves the process.
    pub failures: Option<i32>,
    /// How many creations in the app get 500.
    pub failed_creations: Option<i32>,
    /// What they recommend: `retryInstanceCreation` (the instance is gone; so when not set), `inspectInstance` (it is there
    /// and works), `resumeCurrentTask` (it is there, and its first task must be resumed).
    pub recommended_action: Option<WorkflowRecommendedAction>,
}

/// A message.
#[message(case = "camel")]
pub struct SandboxCorrespondence {
    /// The service that it belongs to.
    pub resource_id: String,
    /// Organisation number of its recipient.
    #[wire(format = "organisation_number")]
    pub recipient: String,
    /// Subject.
    pub title: String,
    /// Text, in Markdown.
    pub body: Option<String>,
    /// Organisation number of its sender.
    pub sender: Option<String>,
    /// Whether the recipient must confirm it.
    pub confirmation_needed: Option<bool>,
    /// When it is published: not to be seen before. From the start when not set.
    pub published: Option<DateTime>,
    /// Its attachments.
    pub attachments: Vec<SandboxCorrespondenceAttachment>,
}

/// An attachment of a message.
#[message(case = "camel")]
pub struct SandboxCorrespondenceAttachment {
    /// File name.
    pub file_name: String,
    /// Media type.
    pub content_type: String,
    /// The bytes.
    pub content: Vec<u8>,
}
