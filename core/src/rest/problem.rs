//! The four ways in which Altinn 3 says no: plain text, ASP.NET's problem details, Altinn's own, and OAuth's errors.

use crate::error::{Error, ErrorCode, ServerReport};
use crate::http::Response;
use crate::soap::report;
use serde_json::Value as Json;

/// The longest detail of an error, in characters.
const LONGEST: usize = 2048;

/// Makes an error of an answer with an error status.
pub(crate) fn read(response: &Response) -> Error {
    let body = response.body.trim_ascii();
    let page = body.starts_with(b"<");
    let mut report = match serde_json::from_slice::<Json>(body) {
        Ok(json @ Json::Object(_)) => details(response, json),
        Ok(Json::String(text)) => {
            let mut plain = ServerReport::new(i32::from(response.status));
            plain.message = Some(text);
            plain
        }
        _ => report(response),
    };
    if report.message.is_none() && !page {
        report.message.clone_from(&report.excerpt);
    }
    if body.is_empty() {
        challenge(response, &mut report);
    }
    let code = code(response.status, &report, page);
    let text = [&report.message, &report.extended_message]
        .into_iter()
        .flatten()
        .cloned()
        .collect::<Vec<_>>()
        .join(": ");
    let detail = match (&report.code, text.is_empty()) {
        (_, true) => format!("HTTP {}: {}", response.status, code.meaning()),
        (Some(own), false) => format!("HTTP {}, {own}: {text}", response.status),
        (None, false) => format!("HTTP {}: {text}", response.status),
    };
    Error::new(code, detail.chars().take(LONGEST).collect::<String>())
        .said(report)
        .waiting(response.get("retry-after").and_then(|it| it.trim().parse().ok()))
}

/// Problem details of any kind, or an OAuth error. Codes are numbers or texts; both are taken.
fn details(response: &Response, json: Json) -> ServerReport {
    let text = |name: &str| match json.get(name) {
        Some(Json::String(text)) => Some(text.clone()),
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let mut report = ServerReport::new(i32::from(response.status));
    report.code = text("code").or_else(|| text("error")).or_else(|| text("errorCode"));
    report.message = text("title").or_else(|| text("error_description"));
    report.extended_message = text("detail").or_else(|| {
        let parts: Vec<String> = [
            fields(&json),
            items(&json, "validationErrors", "detail"),
            items(&json, "validationIssues", "description"),
            items(&json, "uploadValidationIssues", "description"),
        ]
        .concat();
        (!parts.is_empty()).then(|| parts.join("; "))
    });
    report.trace_id = text("traceId");
    report.problem = Some(json);
    report
}

/// What `errors{field: [texts]}` says.
fn fields(problem: &Json) -> Vec<String> {
    let Some(Json::Object(fields)) = problem.get("errors") else {
        return Vec::new();
    };
    let texts = |value: &Json| match value {
        Json::Array(items) => items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", "),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    fields
        .iter()
        .map(|(name, value)| format!("{name}: {}", texts(value)))
        .collect()
}

/// What a list of issues says.
fn items(problem: &Json, list: &str, text: &str) -> Vec<String> {
    let Some(Json::Array(items)) = problem.get(list) else {
        return Vec::new();
    };
    let says = |item: &Json| item.get(text).and_then(Json::as_str).map(ToOwned::to_owned);
    items.iter().filter_map(says).collect()
}

/// An answer without a body may still say why, in its `WWW-Authenticate` header (RFC 6750).
fn challenge(response: &Response, report: &mut ServerReport) {
    let Some(challenge) = response.get("www-authenticate") else {
        return;
    };
    let parameter = |name: &str| {
        let (_, rest) = challenge.split_once(&format!("{name}=\""))?;
        rest.split('"').next().map(ToOwned::to_owned)
    };
    report.message = parameter("error_description").or_else(|| report.message.take());
    report.code = parameter("error");
}

fn code(status: u16, report: &ServerReport, page: bool) -> ErrorCode {
    let has = |name: &str| {
        report
            .problem
            .as_ref()
            .is_some_and(|problem| problem.get(name).is_some_and(|it| !it.is_null()))
    };
    match status {
        400..=403 if has("error") && has("error_description") => ErrorCode::TokenRefused,
        401 => ErrorCode::Unauthorized,
        403 => ErrorCode::Forbidden,
        404 if page => ErrorCode::HtmlAnswer,
        404 => ErrorCode::NotFound,
        400 | 409 | 422 if has("validationIssues") || has("uploadValidationIssues") => ErrorCode::ValidationFailed,
        409 | 412 => ErrorCode::Conflict,
        410 => ErrorCode::Gone,
        429 => ErrorCode::TooManyRequests,
        499 | 502..=504 => ErrorCode::Unavailable,
        500.. => ErrorCode::ServerError,
        300..400 => ErrorCode::UnexpectedAnswer,
        _ => ErrorCode::BadRequest,
    }
}
