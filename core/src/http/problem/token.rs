//! Refused tokens: OAuth's errors (RFC 6749, section 5.2) as Maskinporten writes them.

use super::Asked;
use crate::error::ServerReport;
use serde_json::Value as Json;

/// The words of RFC 6749 and RFC 9396, and Maskinporten's own.
const WORDS: [&str; 9] = [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "invalid_authorization_details",
    "invalid_altinn_customer_configuration",
    "invalid_target",
];

/// The words of a token that was refused by whom it was shown to (RFC 6750, section 3.1): not by who issues tokens.
const BEARER: [&str; 2] = ["invalid_token", "insufficient_scope"];

/// Whether a problem is the refusal of a grant.
pub(super) fn is_refusal(report: &ServerReport, asked: Asked) -> bool {
    let Some(problem) = &report.problem else { return false };
    let text = |name: &str| problem.get(name).and_then(Json::as_str).filter(|it| !it.is_empty());
    text("error").is_some_and(|word| {
        let described = text("error_description").is_some() || text("error_uri").is_some();
        !BEARER.contains(&word) && (asked.secret || described || WORDS.contains(&word))
    })
}

/// Maskinporten's number of an error, `MP-121`: the last part of `error_uri`, or else somewhere in the description.
pub(super) fn number(problem: &Json) -> Option<String> {
    let text = |name: &str| problem.get(name).and_then(Json::as_str);
    let uri = text("error_uri").and_then(|uri| uri.trim_end_matches('/').rsplit('/').next());
    uri.filter(|it| find_number(it).is_some_and(|found| found.len() == it.len()))
        .or_else(|| text("error_description").and_then(find_number))
        .map(ToOwned::to_owned)
}

fn find_number(text: &str) -> Option<&str> {
    text.match_indices("MP-").find_map(|(at, prefix)| {
        let digits = text.get(at + prefix.len()..)?;
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        (length > 0).then(|| text.get(at..at + prefix.len() + length)).flatten()
    })
}

/// The id for support that stands in a description, as in `(trace_id: 0123…)` or `(correlation id: …)`.
pub(super) fn trace_id(description: &str) -> Option<String> {
    let lower = description.to_ascii_lowercase();
    [
        "trace_id",
        "trace id",
        "traceid",
        "correlation_id",
        "correlation id",
        "correlationid",
    ]
    .iter()
    .find_map(|name| {
        let at = lower.find(name)? + name.len();
        let rest = description
            .get(at..)?
            .trim_start()
            .strip_prefix([':', '='])?
            .trim_start();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        rest.get(..end.unwrap_or(rest.len())).filter(|id| !id.is_empty())
    })
    .map(ToOwned::to_owned)
}

/// Members of a refusal that hold no token.
const HARMLESS: [&str; 14] = [
    "error",
    "error_description",
    "error_uri",
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "errorCode",
    "message",
    "statusCode",
    "traceId",
    "validationErrors",
];

/// What was asked for was a secret: of what came instead, only what is known to be none is kept.
pub(super) fn redact(report: &mut ServerReport) {
    report.excerpt = None;
    match &mut report.problem {
        Some(Json::Object(members)) => members.retain(|name, _| HARMLESS.contains(&name.as_str())),
        other => *other = None,
    }
    for text in [&mut report.message, &mut report.extended_message]
        .into_iter()
        .flatten()
    {
        *text = without_tokens(text);
    }
}

/// A text in which every signed token is hidden: three parts of base64url, of which the first is a JSON object.
fn without_tokens(text: &str) -> String {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("eyJ") {
        let (before, token) = rest.split_at(at);
        let end = token.find(|c| !part(c)).unwrap_or(token.len());
        let (token, behind) = token.split_at(end);
        shown.push_str(before);
        shown.push_str(if token.len() > 20 { "[redacted]" } else { token });
        rest = behind;
    }
    shown + rest
}

#[cfg(test)]
mod tests {
    use super::{number, trace_id, without_tokens};
    use serde_json::json;

    #[test]
    fn the_number_of_an_error() {
        let uri = |uri: &str| number(&json!({"error_uri": uri}));
        assert_eq!(
            uri("https://test.maskinporten.no/errors/MP-121").as_deref(),
            Some("MP-121")
        );
        assert_eq!(uri("https://maskinporten.no/errors/MP-200/").as_deref(), Some("MP-200"));
        assert_eq!(uri("https://docs.digdir.no/"), None);
        let described = json!({"error_uri": "https://docs.digdir.no/", "error_description": "nei (MP-303)"});
        assert_eq!(number(&described).as_deref(), Some("MP-303"));
        assert_eq!(number(&json!({"error_description": "MP-"})), None);
    }

    #[test]
    fn the_id_for_support() {
        assert_eq!(trace_id("Nei. (trace_id: 0123abcd)").as_deref(), Some("0123abcd"));
        assert_eq!(trace_id("Nei (correlation id: 01-ab)").as_deref(), Some("01-ab"));
        assert_eq!(trace_id("no trace"), None);
    }

    #[test]
    fn a_token_is_not_quoted() {
        let text = "bad token eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln, sorry; eyJ is none";
        assert_eq!(without_tokens(text), "bad token [redacted], sorry; eyJ is none");
    }
}
