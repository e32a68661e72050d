//! The process of an instance.

use super::app::Call;
use super::data::{self, NewElement};
use super::instances::StoredInstance;
use super::{Ids, answer, validation};
use crate::altinn3::app::{AppDataType, ProcessElement, ProcessState, ProcessTask};
use crate::date_time::DateTime;
use crate::http::Response;
use serde_json::{Value as Json, json};

/// The data type of the receipt that people keep.
const RECEIPT: &str = "ref-data-as-pdf";

/// The kind of the task at a position; `None` beyond the last one. An app without tasks has one data task.
pub(super) fn task<'c>(call: &'c Call<'_>, position: usize) -> Option<&'c str> {
    match (call.app.tasks.as_slice(), position) {
        ([], 0) => Some("data"),
        (tasks, position) => tasks.get(position).map(String::as_str),
    }
}

/// Starts the process of a new instance.
pub(super) fn start(stored: &mut StoredInstance, call: &Call<'_>) {
    let mut state = ProcessState::new();
    state.started = Some(DateTime::from_unix_millis(call.now));
    state.start_event = Some("StartEvent_1".to_owned());
    stored.instance.process = Some(state);
    enter(stored, call, 0);
}

/// Moves to the task at a position, or ends the process beyond the last one.
fn enter(stored: &mut StoredInstance, call: &Call<'_>, position: usize) {
    stored.task = position;
    stored.flow += 1;
    let now = DateTime::from_unix_millis(call.now);
    let kind = task(call, position);
    let editable = kind == Some("data");
    for element in &mut stored.instance.data {
        element.locked = Some(!editable);
    }
    stored.instance.last_changed = Some(now.clone());
    let state = stored.instance.process.get_or_insert_default();
    let Some(kind) = kind else {
        state.current_task = None;
        state.ended = Some(now.clone());
        state.end_event = Some("EndEvent_1".to_owned());
        let status = stored.instance.status.get_or_insert_default();
        status.is_archived = Some(true);
        status.archived = Some(now);
        stored.archived = Some(call.now);
        return;
    };
    let mut element = ProcessElement::new();
    element.flow = Some(stored.flow);
    element.started = Some(now);
    element.element_id = Some(element_id(position));
    element.name = Some(kind.to_owned());
    element.altinn_task_type = Some(kind.to_owned());
    element.flow_type = Some("CompleteCurrentMoveToNext".to_owned());
    state.current_task = Some(element);
}

fn element_id(position: usize) -> String {
    format!("Task_{}", position + 1)
}

/// What the process API says: the state, every task, and what the caller may do.
pub(super) fn state(stored: &StoredInstance, call: &Call<'_>) -> ProcessState {
    let mut state = stored.instance.process.clone().unwrap_or_default();
    let kinds = (0..).map_while(|position| task(call, position).map(|kind| (position, kind.to_owned())));
    state.process_tasks = kinds
        .map(|(position, kind)| {
            let mut task = ProcessTask::new();
            task.altinn_task_type = Some(kind);
            task.element_id = Some(element_id(position));
            task.element_type = Some("Task".to_owned());
            task
        })
        .collect();
    if let (Some(element), Some(kind)) = (&mut state.current_task, task(call, stored.task)) {
        let action = usual_action(kind);
        let mut actions = json!({"read": true, "write": kind == "data"});
        if let (Some(actions), true) = (actions.as_object_mut(), action != "write") {
            actions.insert(action.to_owned(), Json::Bool(may(call, action)));
            actions.insert("reject".to_owned(), Json::Bool(kind == "confirmation"));
        }
        element.actions = Some(actions);
        element.read = Some(true);
        element.write = Some(kind == "data");
        element.element_type = Some("Task".to_owned());
    }
    state
}

/// What completes a task of that kind.
fn usual_action(kind: &str) -> &'static str {
    match kind {
        "confirmation" => "confirm",
        "signing" => "sign",
        "payment" => "pay",
        _ => "write",
    }
}

/// Signing may want a person; a system user is none.
fn may(call: &Call<'_>, action: &str) -> bool {
    match action {
        "sign" => call.app.system_users_sign == Some(true),
        "pay" => false,
        _ => true,
    }
}

/// Answers `PUT process/next`.
pub(super) fn next(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids) -> Result<Response, Response> {
    let Some(kind) = task(call, stored.task).map(ToOwned::to_owned) else {
        return Err(answer::problem(409, "Conflict", "Process is ended.", json!({})));
    };
    let body: Json = match call.request.body.trim_ascii() {
        [] => Json::Null,
        body => serde_json::from_slice(body)
            .map_err(|_| answer::problem(400, "Bad Request", "The body is no JSON", json!({})))?,
    };
    let usual = usual_action(&kind);
    let action = body.get("action").and_then(Json::as_str).unwrap_or(usual).to_owned();
    let rejects = action == "reject" && kind == "confirmation";
    if (action != usual && !rejects) || !may(call, &action) {
        let detail = format!(
            "User is not authorized to perform process next. Task ID: {}. Task type: {kind}. Action: {action}",
            element_id(stored.task)
        );
        return Err(answer::problem(403, "Unauthorized", &detail, json!({})));
    }
    if rejects {
        enter(stored, call, 0);
        return Ok(answer::message(200, state(stored, call)));
    }
    let errors = validation::issues(stored, call);
    if !errors.is_empty() {
        let detail = format!(
            "{} validation errors found for task {}",
            errors.len(),
            element_id(stored.task)
        );
        let issues = errors.into_iter().map(answer::text);
        let issues: Vec<Json> = issues.filter_map(|text| serde_json::from_str(&text).ok()).collect();
        let more = json!({"validationIssues": issues});
        return Err(answer::problem(409, "Validation failed for task", &detail, more));
    }
    enter(stored, call, stored.task + 1);
    if stored.archived.is_some() {
        receipt(stored, call, ids);
    }
    Ok(answer::message(200, state(stored, call)))
}

/// The receipt that comes with the end of the process.
fn receipt(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids) {
    let mut data_type = AppDataType::new(RECEIPT.to_owned());
    data_type.allowed_content_types = vec!["application/pdf".to_owned()];
    let new = NewElement {
        data_type: &data_type,
        content_type: "application/pdf".to_owned(),
        file_name: Some("kvittering.pdf".to_owned()),
        content: b"%PDF-1.7\n% made by a sandbox\n".to_vec(),
    };
    data::add(stored, call, ids, new);
}
