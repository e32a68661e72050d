//! The ways in which Altinn, and whatever stands in front of it, says no: plain text, ASP.NET's problem details, Altinn's
//! own, OAuth's errors, lists of issues, a gateway's JSON, XML, a web page, or nothing.
//!
//! A status means the same whatever it comes with, over REST and over SOAP.

mod document;
mod token;

use super::{Response, content};
use crate::error::{Error, ErrorCode, Retry, ServerReport};
use serde_json::Value as Json;

/// The longest detail of an error, in characters.
const LONGEST: usize = 2048;

/// What was asked, as far as it matters for reading a refusal.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Asked {
    /// Whether the answer would have been a secret: then nothing of it is quoted.
    pub(crate) secret: bool,
}

/// What the server said, when all there is is a status and bytes.
pub(crate) fn report(response: &Response) -> ServerReport {
    let mut report = ServerReport::new(i32::from(response.status));
    report.excerpt = content::excerpt(response);
    report.message.clone_from(&response.reason);
    report
}

/// Makes an error of an answer with another status than the contract's.
pub(crate) fn read(response: &Response, asked: Asked) -> Error {
    let text = content::text(response);
    let body = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let page = content::is_page(response);
    let mut report = match serde_json::from_str::<Json>(body) {
        Ok(Json::String(text)) => said(response, &text),
        Ok(json @ (Json::Object(_) | Json::Array(_))) => document::read(response, json, asked),
        Ok(_) => report(response),
        Err(_) if page || body.is_empty() => report(response),
        Err(_) => said(response, body),
    };
    challenge(response, &mut report);
    if asked.secret {
        token::redact(&mut report);
    }
    refusal(response, report, page, asked)
}

/// The error of a status, with what was said beside it.
fn refusal(response: &Response, mut report: ServerReport, page: bool, asked: Asked) -> Error {
    let status = response.status;
    let code = code(status, &report, asked);
    let number = report.documented_code.as_ref().filter(|number| {
        let said = [&report.code, &report.message, &report.extended_message];
        !said.into_iter().flatten().any(|text| text.contains(number.as_str()))
    });
    let head = [Some(format!("HTTP {status}")), report.code.clone(), number.cloned()];
    let head = head.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let texts = match (&report.message, &report.extended_message) {
        (Some(message), Some(more)) => format!("{message}: {more}"),
        (Some(text), None) | (None, Some(text)) => text.clone(),
        (None, None) => String::new(),
    };
    report.location = redirection(response);
    let detail = match &report.location {
        Some(location) => format!("{head}: the answer leads elsewhere, to {location}; redirects are not followed"),
        None if !texts.is_empty() => format!("{head}: {texts}"),
        None if page => format!("{head}: a web page came instead of an answer. {}", code.meaning()),
        None => format!("{head}: {}", code.meaning()),
    };
    let error = Error::new(code, detail.chars().take(LONGEST).collect::<String>()).said(report);
    match status {
        // What the server does not know how to do, it has not begun.
        501 | 505 => error.retrying(Retry::Never),
        _ => error,
    }
}

/// A text that says why; XML counts by its texts.
fn said(response: &Response, text: &str) -> ServerReport {
    let mut report = report(response);
    report.message = readable(text).or(report.message);
    report
}

/// A text for people; nothing when it is empty or a web page.
fn readable(text: &str) -> Option<String> {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    let text = text.get(..end).unwrap_or_default().trim();
    if !text.starts_with('<') {
        return (!text.is_empty()).then(|| text.to_owned());
    }
    if content::is_page(&Response::new(0, text)) {
        return None;
    }
    content::texts(text).or_else(|| Some(text.to_owned()))
}

/// Where a redirect leads, without what may be secret in it: user, query and fragment.
fn redirection(response: &Response) -> Option<String> {
    let location = response
        .get("location")
        .filter(|_| (300..400).contains(&response.status))?;
    let (place, cut) = match location.split_once(['?', '#']) {
        Some((place, _)) => (place, "?…"),
        None => (location, ""),
    };
    let place = match place.split_once("//") {
        Some((scheme, rest)) => {
            let host = rest.split('/').next().unwrap_or_default();
            let user = host.rfind('@').map_or(0, |at| at + 1);
            format!("{scheme}//{}", rest.get(user..).unwrap_or_default())
        }
        None => place.to_owned(),
    };
    Some(format!("{}{cut}", place.chars().take(500).collect::<String>()))
}

/// An answer may say why in its `WWW-Authenticate` header (RFC 6750, section 3): that is better than nothing.
fn challenge(response: &Response, report: &mut ServerReport) {
    let Some(challenge) = response.get("www-authenticate") else {
        return;
    };
    let parameter = |name: &str| {
        let at = challenge.match_indices(name).find_map(|(at, _)| {
            let before = challenge.get(..at)?.chars().next_back();
            let after = challenge.get(at + name.len()..)?.trim_start().strip_prefix('=')?;
            before
                .is_none_or(|c| matches!(c, ' ' | ','))
                .then(|| after.trim_start())
        })?;
        let value = match at.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => at.split([',', ' ']).next(),
        };
        value.map(ToOwned::to_owned).filter(|value| !value.is_empty())
    };
    if report.message.is_none() || report.message == response.reason {
        report.message = parameter("error_description").or_else(|| report.message.take());
    }
    if report.code.is_none() {
        report.code = parameter("error");
    }
    if report.extended_message.is_none() && report.code.as_deref() == Some("insufficient_scope") {
        report.extended_message = parameter("scope").map(|scope| format!("the token needs {scope}"));
    }
}

/// What a status is to a program.
pub(crate) fn of_status(status: u16) -> ErrorCode {
    match status {
        401 => ErrorCode::Unauthorized,
        403 => ErrorCode::Forbidden,
        404 => ErrorCode::NotFound,
        408 | 499 | 502..=504 => ErrorCode::Unavailable,
        409 | 412 => ErrorCode::Conflict,
        410 => ErrorCode::Gone,
        429 => ErrorCode::TooManyRequests,
        400..500 => ErrorCode::BadRequest,
        500.. => ErrorCode::ServerError,
        _ => ErrorCode::UnexpectedAnswer,
    }
}

fn code(status: u16, report: &ServerReport, asked: Asked) -> ErrorCode {
    match status {
        400..=403 if token::is_refusal(report, asked) => ErrorCode::TokenRefused,
        400 | 409 | 413 | 422 if report.problem.as_ref().is_some_and(document::has_issues) => {
            ErrorCode::ValidationFailed
        }
        status => of_status(status),
    }
}
