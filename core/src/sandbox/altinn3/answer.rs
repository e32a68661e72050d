//! What the sandbox answers with.

use crate::http::Response;
use crate::message::{Message, Value, json};
use serde_json::{Value as Json, json};

/// A message as an app writes it in JSON.
pub(super) fn message<M: Message>(status: u16, message: M) -> Response {
    json_text(status, &text(message))
}

/// A message as Storage writes it in JSON: names where an app writes numbers.
pub(super) fn of_storage<M: Message>(status: u16, message: M) -> Response {
    json_text(status, &text_in(json::Style::Wire, message))
}

/// A list of messages as a JSON array.
pub(super) fn list<M: Message>(messages: Vec<M>) -> Response {
    let items: Vec<String> = messages.into_iter().map(text).collect();
    json_text(200, &format!("[{}]", items.join(",")))
}

/// A message as an app writes it.
pub(super) fn text<M: Message>(message: M) -> String {
    text_in(json::Style::App, message)
}

fn text_in<M: Message>(style: json::Style, message: M) -> String {
    match message.into_value() {
        Value::Record(record) => json::to_text(M::SHAPE, &record, style),
        _ => String::new(),
    }
}

pub(super) fn json_text(status: u16, text: &str) -> Response {
    Response::new(status, text).header("Content-Type", "application/json; charset=utf-8")
}

pub(super) fn plain(status: u16, text: impl Into<String>) -> Response {
    Response::new(status, text.into()).header("Content-Type", "text/plain; charset=utf-8")
}

/// ASP.NET's problem details, with further members.
pub(super) fn problem(status: u16, title: &str, detail: &str, more: Json) -> Response {
    let mut problem = json!({"title": title, "status": status, "detail": detail});
    if let (Some(problem), Json::Object(more)) = (problem.as_object_mut(), more) {
        problem.extend(more);
    }
    Response::new(status, problem.to_string()).header("Content-Type", "application/problem+json; charset=utf-8")
}

/// Refuses a token, with a reason in the header (RFC 6750); without one there was no token.
pub(super) fn unauthorized(reason: Option<&str>) -> Response {
    let challenge = reason.map_or_else(
        || "Bearer".to_owned(),
        |reason| format!("Bearer error=\"invalid_token\", error_description=\"{reason}\""),
    );
    Response::new(401, "").header("WWW-Authenticate", challenge)
}

pub(super) fn not_found() -> Response {
    Response::new(404, "")
}
