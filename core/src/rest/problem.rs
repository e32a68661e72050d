//! The four ways in which Altinn 3 says no: plain text, ASP.NET's problem details, Altinn's own, and OAuth's errors.

use crate::error::{Error, ErrorCode, Retry, ServerReport};
use crate::http::Response;
use crate::soap::report;
use serde_json::Value as Json;

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
    let retry = match code.retry() {
        Retry::After { .. } => Retry::After {
            seconds: response.get("retry-after").and_then(|it| it.trim().parse().ok()),
        },
        other => other,
    };
    Error::new(code, detail.chars().take(2048).collect::<String>())
        .said(report)
        .retrying(retry)
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
    report.extended_message = text("detail");
    report.trace_id = text("traceId");
    report.problem = Some(json);
    report
}

fn code(status: u16, report: &ServerReport, page: bool) -> ErrorCode {
    let has = |name: &str| {
        report
            .problem
            .as_ref()
            .is_some_and(|problem| problem.get(name).is_some_and(|it| !it.is_null()))
    };
    match status {
        _ if has("error") && has("error_description") => ErrorCode::TokenRefused,
        401 => ErrorCode::Unauthorized,
        403 => ErrorCode::Forbidden,
        404 if page => ErrorCode::HtmlAnswer,
        404 => ErrorCode::NotFound,
        409 | 422 | 400 if has("validationIssues") => ErrorCode::ValidationFailed,
        409 | 412 => ErrorCode::Conflict,
        410 => ErrorCode::Gone,
        429 => ErrorCode::TooManyRequests,
        499 | 502..=504 => ErrorCode::Unavailable,
        500.. => ErrorCode::ServerError,
        300..400 => ErrorCode::UnexpectedAnswer,
        _ => ErrorCode::BadRequest,
    }
}
