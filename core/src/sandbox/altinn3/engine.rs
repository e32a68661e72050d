//! The workflow engine of apps of version 9: it moves the process behind the same calls, in its own time.

use super::app::{Act, Call};
use super::instances::StoredInstance;
use super::setup::SandboxProcessEngine;
use super::{Altinn3, Ids, answer, process};
use crate::altinn3::app::{
    AppProcessWorkflowFailure, AppProcessWorkflowStatus, WorkflowActivityStatus, WorkflowFailureKind,
    WorkflowRecommendedAction,
};
use crate::date_time::DateTime;
use crate::http::Response;
use serde_json::{Value as Json, json};

/// What the engine does with one instance.
#[derive(Debug, Clone, Default)]
pub(super) struct Engine {
    /// Since when it is at work, and until when.
    busy: Option<(i64, i64)>,
    /// The task that the process moves to when the engine is done.
    arrives: Option<usize>,
    /// It gave up: since when, and under which identifier.
    failed: Option<(i64, String)>,
    /// How many calls were not waited for.
    timeouts: i32,
    /// How often it gave up.
    failures: i32,
}

fn plan(act: &Act) -> SandboxProcessEngine {
    act.app.engine.clone().unwrap_or_default()
}

/// What the process API says about the engine.
pub(super) fn status(stored: &StoredInstance, act: &Act) -> AppProcessWorkflowStatus {
    let mut status = AppProcessWorkflowStatus::new();
    let engine = &stored.engine;
    let target = engine.arrives.unwrap_or(stored.task);
    status.status = Some(WorkflowActivityStatus::Idle);
    if let Some((since, workflow)) = &engine.failed {
        let mut failure = AppProcessWorkflowFailure::new();
        failure.kind = Some(WorkflowFailureKind::StepFailed);
        failure.workflow_id = Some(workflow.clone());
        failure.occurred_at = Some(DateTime::from_unix_millis(*since));
        status.status = Some(WorkflowActivityStatus::Failed);
        status.target_task = Some(process::element_id(target));
        status.failure = Some(failure);
    } else if let Some((since, _)) = engine.busy {
        status.status = Some(WorkflowActivityStatus::Processing);
        status.target_task = Some(process::element_id(target));
        status.retrying = plan(act).retrying;
        status.started_at = Some(DateTime::from_unix_millis(since));
    }
    status
}

/// Whether the process may be moved: not while the engine works, nor after it gave up.
pub(super) fn ready(stored: &StoredInstance) -> Result<(), Response> {
    let (state, title) = if stored.engine.failed.is_some() {
        ("resumeRequired", "Task must be resumed before it can continue.")
    } else if stored.engine.busy.is_some() {
        ("retrying", "Task is being processed.")
    } else {
        return Ok(());
    };
    let more = json!({"validationIssues": null, "processNextState": state});
    Err(answer::problem(
        409,
        title,
        "The workflow of the current task is not done.",
        more,
    ))
}

/// Moves the process, in the way that the app's setup says.
pub(super) fn advance(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids, position: usize) -> Response {
    let plan = plan(&call.act);
    let now = call.act.now;
    let until = now + i64::from(plan.processing_seconds.unwrap_or(0)) * 1000;
    if stored.engine.failures < plan.failures.unwrap_or(0) {
        stored.engine.failures += 1;
        stored.engine.arrives = Some(position);
        stored.engine.failed = Some((now, ids.next()));
        return broken(500, "A workflow step failed.", &failure(stored, "stepFailed"));
    }
    if stored.engine.timeouts < plan.timeouts.unwrap_or(0) {
        stored.engine.timeouts += 1;
        stored.engine.arrives = Some(position);
        stored.engine.busy = Some((now, until));
        let detail = "Timeout while waiting for workflows to complete.";
        return broken(504, detail, &json!({"kind": "timeout"}));
    }
    process::go(stored, &call.act, ids, position);
    if until > now && stored.archived.is_none() {
        stored.engine.busy = Some((now, until));
    }
    answer::message(200, process::state(stored, call))
}

fn failure(stored: &StoredInstance, kind: &str) -> Json {
    let workflow = stored.engine.failed.as_ref().map(|(_, workflow)| workflow);
    json!({"kind": kind, "workflowId": workflow, "retryCount": 3})
}

fn broken(status: u16, detail: &str, failure: &Json) -> Response {
    let title = "Something went wrong while moving to the next task.";
    answer::problem(status, title, detail, json!({"workflowFailure": failure}))
}

/// Answers `POST process/resume`.
pub(super) fn resume(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids) -> Result<Response, Response> {
    process::allowed(stored, call, None)?;
    if stored.engine.failed.is_none() {
        ready(stored)?;
        let title = "Task does not need to be resumed.";
        let detail = "The current task does not have a failed workflow that can be resumed.";
        return Err(answer::problem(409, title, detail, json!({"validationIssues": null})));
    }
    stored.engine.failed = None;
    if let Some(position) = stored.engine.arrives.take() {
        process::go(stored, &call.act, ids, position);
    }
    Ok(answer::message(200, process::state(stored, call)))
}

impl Altinn3 {
    /// Lets the engines finish what is due.
    pub(super) fn settle(&mut self, now: i64) {
        for stored in self.instances.values_mut() {
            let Some((_, until)) = stored.engine.busy.filter(|(_, until)| *until <= now) else {
                continue;
            };
            stored.engine.busy = None;
            let mut apps = self.setup.apps.iter();
            let app = apps.find(|app| stored.instance.app_id.as_deref() == Some(app.metadata.id.as_str()));
            if let (Some(position), Some(app)) = (stored.engine.arrives.take(), app) {
                let act = Act {
                    app: app.clone(),
                    by: stored.instance.last_changed_by.clone().unwrap_or_default(),
                    now: until,
                };
                process::go(stored, &act, &mut self.ids, position);
            }
        }
    }

    /// A creation in an app of version 9 that fails by plan: what to answer, and whether the instance is there.
    pub(super) fn failed_creation(&mut self, stored: &mut StoredInstance, call: &Call<'_>) -> Option<(Response, bool)> {
        let plan = plan(&call.act);
        let failed = self
            .failed_creations
            .entry(call.act.app.metadata.id.clone())
            .or_default();
        if !call.act.library().has_engine() || *failed >= plan.failed_creations.unwrap_or(0) {
            return None;
        }
        *failed += 1;
        let action = plan.recommended_action;
        let action = action.unwrap_or(WorkflowRecommendedAction::RetryInstanceCreation);
        let kept = action != WorkflowRecommendedAction::RetryInstanceCreation;
        let resumes = action == WorkflowRecommendedAction::ResumeCurrentTask;
        let state = match (kept, resumes) {
            (false, _) => "workflowNotAccepted",
            (true, true) => "workflowFailed",
            (true, false) => "workflowAcceptanceUnknown",
        };
        let mut more = json!({
            "initializationState": state, "recommendedAction": action.as_str(), "instanceDeleted": !kept,
            "instanceId": stored.instance.id, "instanceGuid": stored.guid, "instanceOwnerPartyId": stored.party_id,
        });
        if resumes {
            stored.engine.failed = Some((call.act.now, self.ids.next()));
            let path = format!(
                "/{}/instances/{}/process/resume",
                call.act.app.metadata.id, stored.instance.id
            );
            let endpoint = json!({"method": "POST", "path": path});
            let members = more.as_object_mut()?;
            members.insert("workflowAccepted".to_owned(), Json::Bool(true));
            members.insert("workflowFailure".to_owned(), failure(stored, "stepFailed"));
            members.insert("resumeEndpoint".to_owned(), endpoint);
        }
        let detail = "The instance was made, but its first workflow did not start as it should.";
        let response = answer::problem(500, "Instance creation failed", detail, more);
        Some((response, kept))
    }
}
