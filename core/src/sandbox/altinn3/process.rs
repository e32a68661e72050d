//! The process of an instance.

use super::app::{Act, Call};
use super::data::{self, NewElement};
use super::instances::StoredInstance;
use super::{Ids, answer, engine, query, validation};
use crate::altinn3::app::{AppDataType, ProcessElement, ProcessState, ProcessTask, ValidationIssue};
use crate::date_time::DateTime;
use crate::http::Response;
use serde_json::{Value as Json, json};

/// The data type of the receipt that people keep.
const RECEIPT: &str = "ref-data-as-pdf";

/// The kind of the task at a position; `None` beyond the last one. An app without tasks has one data task.
pub(super) fn task(act: &Act, position: usize) -> Option<&str> {
    match (act.app.tasks.as_slice(), position) {
        ([], 0) => Some("data"),
        (tasks, position) => tasks.get(position).map(String::as_str),
    }
}

/// Starts the process of a new instance.
pub(super) fn start(stored: &mut StoredInstance, act: &Act) {
    let mut state = ProcessState::new();
    state.started = Some(DateTime::from_unix_millis(act.now));
    state.start_event = Some("StartEvent_1".to_owned());
    stored.instance.process = Some(state);
    enter(stored, act, 0);
}

/// Moves to the task at a position, or ends the process beyond the last one.
fn enter(stored: &mut StoredInstance, act: &Act, position: usize) {
    stored.task = position;
    stored.flow += 1;
    let now = DateTime::from_unix_millis(act.now);
    let kind = task(act, position);
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
        stored.archived = Some(act.now);
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

pub(super) fn element_id(position: usize) -> String {
    format!("Task_{}", position + 1)
}

/// What the process API says: the state, every task, and what the caller may do.
pub(super) fn state(stored: &StoredInstance, call: &Call<'_>) -> ProcessState {
    let mut state = stored.instance.process.clone().unwrap_or_default();
    let act = &call.act;
    if !act.library().is_modern() {
        return state;
    }
    let query = query::pairs(call.request.query());
    let asked = query::find(&query, "includeWorkflowStatus").is_none_or(|it| !it.eq_ignore_ascii_case("false"));
    if act.library().has_engine() && asked {
        state.workflow = Some(engine::status(stored, act));
    }
    let kinds = (0..).map_while(|position| task(act, position).map(|kind| (position, kind.to_owned())));
    state.process_tasks = kinds
        .map(|(position, kind)| {
            let mut task = ProcessTask::new();
            task.altinn_task_type = Some(kind);
            task.element_id = Some(element_id(position));
            task.element_type = Some("Task".to_owned());
            task
        })
        .collect();
    if let (Some(element), Some(kind)) = (&mut state.current_task, task(act, stored.task)) {
        let action = usual_action(kind);
        let mut actions = json!({"read": true, "write": kind == "data"});
        if let (Some(actions), true) = (actions.as_object_mut(), action != "write") {
            actions.insert(action.to_owned(), Json::Bool(may(act, action)));
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
fn may(act: &Act, action: &str) -> bool {
    match action {
        "sign" => act.app.system_users_sign == Some(true),
        "pay" => false,
        _ => true,
    }
}

/// What is asked for in the current task, when it is allowed: its action, or a rejection.
pub(super) fn allowed(stored: &StoredInstance, call: &Call<'_>, wanted: Option<&str>) -> Result<bool, Response> {
    let Some(kind) = task(&call.act, stored.task) else {
        return Err(call.refusal(409, "Conflict", "Process is ended."));
    };
    let usual = usual_action(kind);
    let action = wanted.unwrap_or(usual);
    let rejects = action == "reject" && kind == "confirmation";
    if (action == usual || rejects) && may(&call.act, action) {
        return Ok(rejects);
    }
    let detail = format!(
        "User is not authorized to perform process next. Task ID: {}. Task type: {kind}. Action: {action}",
        element_id(stored.task)
    );
    Err(call.refusal(403, "Unauthorized", &detail))
}

/// Answers `PUT process/next`.
pub(super) fn next(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids) -> Result<Response, Response> {
    let library = call.act.library();
    let body: Json = match call.request.body.trim_ascii() {
        // Apps before version 8 know no actions: they do not look at the body.
        _ if !library.is_modern() => Json::Null,
        [] => Json::Null,
        body => serde_json::from_slice(body)
            .map_err(|_| answer::problem(400, "Bad Request", "The body is no JSON", json!({})))?,
    };
    let rejects = allowed(stored, call, body.get("action").and_then(Json::as_str))?;
    if library.has_engine() {
        engine::ready(stored)?;
    }
    let position = if rejects { 0 } else { stored.task + 1 };
    if !rejects {
        let errors = validation::issues(stored, call);
        if !errors.is_empty() {
            return Err(invalid(stored, call, errors));
        }
    }
    if library.has_engine() {
        return Ok(engine::advance(stored, call, ids, position));
    }
    go(stored, &call.act, ids, position);
    Ok(answer::message(200, state(stored, call)))
}

/// Moves to the task at a position; beyond the last one there is a receipt.
pub(super) fn go(stored: &mut StoredInstance, act: &Act, ids: &mut Ids, position: usize) {
    enter(stored, act, position);
    if stored.archived.is_some() {
        receipt(stored, act, ids);
    }
}

/// Refuses to move on. Apps before version 8 say no more than that there is something wrong, or what their agency made of it.
fn invalid(stored: &StoredInstance, call: &Call<'_>, errors: Vec<ValidationIssue>) -> Response {
    let task = element_id(stored.task);
    if !call.act.library().is_modern() {
        return match &call.act.app.conflict_body {
            Some(body) if body.trim_start().starts_with('<') => {
                Response::new(409, body.clone()).header("Content-Type", "application/xml; charset=utf-8")
            }
            Some(body) => answer::plain(409, body.clone()),
            None => answer::plain(
                409,
                format!(
                    "Cannot complete/close current task {task}. The data element(s) assigned to the task are not valid!"
                ),
            ),
        };
    }
    let detail = format!("{} validation errors found for task {task}", errors.len());
    let issues = errors.into_iter().map(answer::text);
    let issues: Vec<Json> = issues.filter_map(|text| serde_json::from_str(&text).ok()).collect();
    let more = json!({"validationIssues": issues});
    answer::problem(409, "Validation failed for task", &detail, more)
}

/// The receipt that comes with the end of the process.
fn receipt(stored: &mut StoredInstance, act: &Act, ids: &mut Ids) {
    let mut data_type = AppDataType::new(RECEIPT.to_owned());
    data_type.allowed_content_types = vec!["application/pdf".to_owned()];
    let new = NewElement {
        data_type: &data_type,
        content_type: "application/pdf".to_owned(),
        file_name: Some("kvittering.pdf".to_owned()),
        content: b"%PDF-1.7\n% made by a sandbox\n".to_vec(),
    };
    data::add(stored, act, ids, new);
}
