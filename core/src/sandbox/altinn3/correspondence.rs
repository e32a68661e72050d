//! Messages of agencies.

use super::parties::may_act_for;
use super::setup::{Altinn3Setup, SandboxCorrespondence};
use super::token::{Caller, caller};
use super::{Ids, answer, query};
use crate::altinn3::correspondence::{
    CorrespondenceAttachment, CorrespondenceAttachmentStatus, CorrespondenceContent, CorrespondenceList,
    CorrespondenceOverview, CorrespondenceRole, CorrespondenceStatus,
};
use crate::date_time::DateTime;
use crate::http::Response;
use crate::rest::multipart::file_name;
use crate::sandbox::Incoming;
use serde_json::json;

const SCOPE: &str = "altinn:correspondence.read";

/// A message, and what its recipient has done with it and when (milliseconds since 1970).
#[derive(Debug, Clone)]
pub(super) struct StoredMessage {
    message: SandboxCorrespondence,
    id: String,
    attachment_ids: Vec<String>,
    fetched: Option<i64>,
    read: Option<i64>,
    confirmed: Option<i64>,
}

impl StoredMessage {
    pub(super) fn new(message: SandboxCorrespondence, ids: &mut Ids) -> Self {
        Self {
            id: ids.next(),
            attachment_ids: message.attachments.iter().map(|_| ids.next()).collect(),
            message,
            fetched: None,
            read: None,
            confirmed: None,
        }
    }

    fn published(&self) -> i64 {
        self.message
            .published
            .as_ref()
            .and_then(DateTime::to_unix_millis)
            .unwrap_or(0)
    }

    fn status(&self) -> (CorrespondenceStatus, i64) {
        let steps = [
            (CorrespondenceStatus::Confirmed, self.confirmed),
            (CorrespondenceStatus::Read, self.read),
            (CorrespondenceStatus::Fetched, self.fetched),
        ];
        let reached = steps.into_iter().find_map(|(status, at)| at.map(|at| (status, at)));
        reached.unwrap_or((CorrespondenceStatus::Published, self.published()))
    }

    fn overview(&self) -> CorrespondenceOverview {
        let at = |millis: i64| Some(DateTime::from_unix_millis(millis));
        let (status, changed) = self.status();
        let mut shown = CorrespondenceOverview::new(self.id.clone());
        shown.resource_id = Some(self.message.resource_id.clone());
        shown.recipient = Some(format!(
            "urn:altinn:organization:identifier-no:{}",
            self.message.recipient
        ));
        shown.sender = Some(format!(
            "0192:{}",
            self.message.sender.as_deref().unwrap_or("310000000")
        ));
        shown.senders_reference = Some(format!("sandbox-{}", self.message.resource_id));
        shown.is_confirmation_needed = Some(self.message.confirmation_needed.unwrap_or(false));
        shown.status_text = Some(status.as_str().to_owned());
        shown.status = Some(status);
        shown.status_changed = at(changed);
        shown.created = at(self.published());
        shown.requested_publish_time = at(self.published());
        shown.published = at(self.published());
        shown.read = self.read.and_then(at);
        let mut content = CorrespondenceContent::new();
        content.language = Some("nb".to_owned());
        content.message_title = Some(self.message.title.clone());
        content.message_summary = Some(String::new());
        content.message_body = Some(self.message.body.clone().unwrap_or_default());
        for (id, attachment) in self.attachment_ids.iter().zip(&self.message.attachments) {
            let mut shown = CorrespondenceAttachment::new(id.clone());
            shown.file_name = Some(attachment.file_name.clone());
            shown.display_name = Some(attachment.file_name.clone());
            shown.data_type = Some(attachment.content_type.clone());
            shown.is_encrypted = Some(false);
            shown.status = Some(CorrespondenceAttachmentStatus::Published);
            shown.created = at(self.published());
            content.attachments.push(shown);
        }
        shown.content = Some(content);
        shown
    }
}

/// A refusal with one of Correspondence's own codes.
fn refusal(status: u16, title: &str, code: u16, detail: &str) -> Response {
    let more = json!({"code": format!("CORR-{code:05}"), "errorCode": code, "traceId": "00-sandbox-00"});
    answer::problem(status, title, detail, more)
}

fn bad(code: u16, detail: &str) -> Response {
    refusal(400, "Bad Request", code, detail)
}

fn no_access() -> Response {
    refusal(
        401,
        "Unauthorized",
        4001,
        "You must use an Altinn token, DialogToken or log in to IDPorten as someone with access to the resource and organization in Altinn Authorization",
    )
}

/// Answers everything below `/correspondence/api/v1/correspondence`.
pub(super) fn handle(
    setup: &Altinn3Setup,
    messages: &mut [StoredMessage],
    request: &Incoming,
    method: &str,
    rest: &[&str],
    now: i64,
) -> Response {
    inner(setup, messages, request, method, rest, now).unwrap_or_else(|refused| refused)
}

fn inner(
    setup: &Altinn3Setup,
    messages: &mut [StoredMessage],
    request: &Incoming,
    method: &str,
    rest: &[&str],
    now: i64,
) -> Result<Response, Response> {
    let caller = caller(request, now)?;
    if !caller.has_scope(SCOPE) {
        return Err(Response::new(403, ""));
    }
    if (method, rest) == ("GET", &[]) {
        return list(setup, messages, request, &caller, now);
    }
    let [id, rest @ ..] = rest else {
        return Err(answer::not_found());
    };
    let overview = (method, rest) == ("GET", &[]);
    if !overview && !caller.is_exchanged() {
        return Err(answer::unauthorized(Some(
            "The token is not Altinn's own: exchange it first",
        )));
    }
    let there = messages.iter_mut().find(|it| it.id == *id && it.published() <= now);
    let message = there.ok_or_else(|| refusal(404, "Not Found", 1001, "The requested correspondence was not found"))?;
    if !may_act_for(setup, &caller, &message.message.recipient) {
        return Err(no_access());
    }
    let done = |id: &str| answer::json_text(200, &json!(id).to_string());
    match (method, rest) {
        ("GET", []) => {
            message.fetched.get_or_insert(now);
            Ok(answer::message(200, message.overview()))
        }
        ("GET", ["attachment", attachment, "download"]) => download(message, attachment),
        ("POST", ["markasread"]) => {
            if message.fetched.is_none() {
                return Err(bad(1024, "Correspondence must be fetched before it can be read"));
            }
            if message.read.is_some() {
                return Err(bad(1040, "Correspondence is already marked as read"));
            }
            message.read = Some(now);
            Ok(done(&message.id))
        }
        ("POST", ["confirm"]) => {
            if message.fetched.is_none() {
                return Err(bad(1025, "Correspondence must be fetched before it can be confirmed"));
            }
            if message.confirmed.is_some() {
                return Err(bad(1041, "Correspondence has already been confirmed"));
            }
            message.confirmed = Some(now);
            Ok(done(&message.id))
        }
        _ => Err(answer::not_found()),
    }
}

fn list(
    setup: &Altinn3Setup,
    messages: &[StoredMessage],
    request: &Incoming,
    caller: &Caller,
    now: i64,
) -> Result<Response, Response> {
    let query = query::pairs(request.query());
    let find = |name: &str| query::find(&query, name);
    let invalid = |name: &str, what: String| {
        let mut errors = serde_json::Map::new();
        errors.insert(name.to_owned(), json!([what]));
        let title = "One or more validation errors occurred.";
        answer::problem(400, title, "", json!({"errors": errors}))
    };
    let not_valid = |name: &str| {
        invalid(
            name,
            format!("The value '{}' is not valid.", find(name).unwrap_or_default()),
        )
    };
    let resource = find("resourceId").filter(|it| !it.is_empty());
    let resource = resource.ok_or_else(|| invalid("resourceId", "The resourceId field is required.".to_owned()))?;
    let role = find("role").map(|role| CorrespondenceRole::from(role.to_owned()));
    let role = role.filter(|role| !matches!(role, CorrespondenceRole::Unknown(_)));
    let role = role.ok_or_else(|| not_valid("role"))?;
    let time = |name: &str| {
        let text = find(name);
        let time = text.map(|text| DateTime::parse(text).ok().and_then(|it| it.to_unix_millis()));
        time.map(|time| time.ok_or_else(|| not_valid(name))).transpose()
    };
    let (from, to) = (time("from")?, time("to")?);
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(bad(1027, "From date cannot be after to date"));
    }
    let recipient = match find("onBehalfOf") {
        Some(party) => party.rsplit(':').next(),
        None => caller.organisation(),
    };
    let recipient = recipient
        .filter(|number| may_act_for(setup, caller, number))
        .ok_or_else(no_access)?;
    let mut found = CorrespondenceList::new();
    if role != CorrespondenceRole::Sender {
        let wanted = messages.iter().filter(|it| {
            let at = it.published();
            at <= now
                && it.message.resource_id == resource
                && it.message.recipient == recipient
                && from.is_none_or(|from| from <= at)
                && to.is_none_or(|to| at <= to)
                && find("status").is_none_or(|status| it.status().0.as_str() == status)
        });
        found.ids = wanted.map(|it| it.id.clone()).take(1000).collect();
    }
    // An empty list is a list all the same.
    let body = json!({"ids": found.ids});
    Ok(answer::json_text(200, &body.to_string()))
}

fn download(message: &StoredMessage, id: &str) -> Result<Response, Response> {
    let mut attachments = message.attachment_ids.iter().zip(&message.message.attachments);
    let (_, attachment) = attachments
        .find(|(known, _)| *known == id)
        .ok_or_else(|| refusal(404, "Not Found", 2001, "The requested attachment was not found"))?;
    Ok(Response::new(200, attachment.content.clone())
        .header("Content-Type", attachment.content_type.clone())
        .header(
            "Content-Disposition",
            format!("attachment; {}", file_name(&attachment.file_name)),
        ))
}
