//! What a JSON document says about a refusal. Names are taken in any case: .NET has written both.

use super::{Asked, Response, readable, token};
use crate::error::ServerReport;
use serde_json::Value as Json;

/// Lists of issues, by the names that apps and APIs give them.
const LISTS: [&str; 4] = [
    "validationErrors",
    "validationIssues",
    "uploadValidationIssues",
    "issues",
];

/// Members of a version 9 app that say how the process stands, worth more to a reader than the text beside them.
const STATES: [&str; 4] = ["processNextState", "recommendedAction", "instanceId", "workflowFailure"];

/// Problem details of any kind, an OAuth error, a gateway's, or a bare list.
pub(super) fn read(response: &Response, json: Json, asked: Asked) -> ServerReport {
    let mut report = ServerReport::new(i32::from(response.status));
    if json.is_array() {
        report.message = join(issues(&json)).or_else(|| join(obligations(&json)));
        report.message = report.message.or_else(|| response.reason.clone());
        report.problem = Some(json);
        return report;
    }
    // Some wrap what they have to say: `{"error": {"code", "message"}}`.
    let inner = member(&json, "error").filter(|it| it.is_object());
    let text = |name: &str| text(&json, name).or_else(|| text(inner?, name));
    report.code = text("code").or_else(|| text("error")).or_else(|| text("errorCode"));
    report.message = text("title")
        .or_else(|| text("error_description"))
        .or_else(|| text("message"));
    let mut more: Vec<String> = Vec::new();
    let mut add = |part: Option<String>| more.extend(part.filter(|it| Some(it) != report.message.as_ref()));
    add(text("detail").and_then(|it| readable(&it)));
    add(text("message").and_then(|it| readable(&it)));
    add(text("exceptionMessage"));
    add(join(fields(&json)));
    for list in LISTS {
        add(member(&json, list).and_then(|it| join(issues(it))));
    }
    add(join(obligations(&json)));
    add(instantiation(&json));
    for state in STATES {
        add(member(&json, state)
            .and_then(state_of)
            .map(|it| format!("{state}: {it}")));
    }
    more.dedup();
    if report.message.is_none() && more.is_empty() && !asked.secret {
        more = members(&json);
    }
    report.extended_message = join(more);
    report.message = report
        .message
        .and_then(|it| readable(&it))
        .or_else(|| response.reason.clone());
    report.trace_id = ["traceId", "trace_id", "correlationId", "requestId", "activityId"]
        .iter()
        .find_map(|name| text(name))
        .or_else(|| token::trace_id(report.message.as_deref()?));
    report.documented_code = token::number(&json);
    report.problem = Some(json);
    report
}

/// Whether a document is about what is wrong with a form or a file: it holds issues, or is a list of them.
pub(super) fn has_issues(problem: &Json) -> bool {
    let some = |it: &Json| match it {
        Json::Array(items) => !items.is_empty(),
        Json::Object(items) => !items.is_empty(),
        _ => false,
    };
    match problem {
        Json::Array(_) => !issues(problem).is_empty(),
        _ => ["validationIssues", "uploadValidationIssues"]
            .iter()
            .any(|list| member(problem, list).is_some_and(some)),
    }
}

fn member<'j>(json: &'j Json, name: &str) -> Option<&'j Json> {
    json.get(name).or_else(|| {
        let members = json.as_object()?.iter();
        members
            .into_iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, it)| it)
    })
}

fn text(json: &Json, name: &str) -> Option<String> {
    match member(json, name)? {
        Json::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), ToOwned::to_owned)
}

/// What a state is, in its own words.
fn state_of(json: &Json) -> Option<String> {
    match json {
        Json::Null => None,
        Json::Object(_) => ["message", "detail", "kind"].iter().find_map(|name| text(json, name)),
        other => Some(plain(other)),
    }
}

fn join(parts: Vec<String>) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// What `errors` says: by field (`{field: [texts]}`), or as a list.
fn fields(problem: &Json) -> Vec<String> {
    let texts = |value: &Json| match value {
        Json::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => plain(other),
    };
    match member(problem, "errors").or_else(|| member(problem, "modelState")) {
        Some(Json::Object(fields)) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", texts(value)))
            .collect(),
        Some(list) => issues(list),
        None => Vec::new(),
    }
}

/// Members that say nothing about the reason.
const SILENT: [&str; 7] = ["type", "status", "statusCode", "instance", "code", "error", "traceId"];

/// The most members of an unknown document that are told.
const MOST: usize = 8;

/// What the members of a document say that is of no known kind: texts, and lists of texts as of ASP.NET's model state.
fn members(problem: &Json) -> Vec<String> {
    let texts = |value: &Json| match value {
        Json::String(text) => readable(text),
        Json::Array(items) => join(items.iter().filter_map(|it| readable(it.as_str()?)).collect()),
        _ => None,
    };
    let told = |name: &String| !SILENT.iter().any(|silent| silent.eq_ignore_ascii_case(name));
    let members = problem.as_object().into_iter().flatten();
    let members = members.filter(|(name, _)| told(name));
    let members = members.filter_map(|(name, value)| Some(format!("{name}: {}", texts(value)?)));
    members.take(MOST).collect()
}

/// What a list of issues says; texts, issues, or groups of issues by the validator that found them.
fn issues(list: &Json) -> Vec<String> {
    match list {
        Json::Array(items) => items.iter().flat_map(issue).collect(),
        Json::Object(groups) => groups.values().flat_map(issues).collect(),
        _ => Vec::new(),
    }
}

fn issue(item: &Json) -> Vec<String> {
    if let Json::String(text) = item {
        return vec![text.clone()];
    }
    if let Some(inner @ Json::Array(_)) = member(item, "issues") {
        return issues(inner);
    }
    let said = ["description", "detail", "message"]
        .iter()
        .find_map(|name| text(item, name));
    let Some(said) = said
        .or_else(|| text(item, "customTextKey"))
        .or_else(|| text(item, "code"))
    else {
        return Vec::new();
    };
    let place = member(item, "paths").and_then(Json::as_array).map(|paths| {
        let paths: Vec<String> = paths.iter().map(plain).collect();
        paths.join(", ")
    });
    let place = place.or_else(|| text(item, "field")).filter(|place| !place.is_empty());
    vec![match place {
        Some(place) => format!("{place}: {said}"),
        None => said,
    }]
}

/// The authentication level that a policy wants, in the spellings of a refusal: a member, or an attribute of an XACML
/// obligation.
const LEVELS: [&str; 4] = [
    "RequiredAuthenticationLevel",
    "RequiredAuthenticationLevelOrg",
    "urn:altinn:minimum-authenticationlevel",
    "urn:altinn:minimum-authenticationlevel-org",
];

/// The obligations of the access policy that were not met.
fn obligations(json: &Json) -> Vec<String> {
    let mut found = Vec::new();
    collect_levels(json, &mut found);
    if let Some(Json::Array(failed)) = member(json, "failedObligations") {
        found.extend(failed.iter().map(|it| format!("not met: {}", plain(it))));
    }
    found.dedup();
    found
}

fn collect_levels(json: &Json, found: &mut Vec<String>) {
    let level = |name: &str, value: &Json| format!("authentication level {} is required ({name})", plain(value));
    let is_level = |name: &str| LEVELS.iter().any(|it| it.eq_ignore_ascii_case(name));
    match json {
        Json::Array(items) => items.iter().for_each(|item| collect_levels(item, found)),
        Json::Object(members) => {
            let names = ["category", "attributeId", "id", "key"];
            let named = names.iter().find_map(|name| text(json, name).filter(|it| is_level(it)));
            if let (Some(name), Some(value)) = (named, member(json, "value")) {
                found.push(level(&name, value));
                return;
            }
            for (name, value) in members {
                if is_level(name) && (value.is_string() || value.is_number()) {
                    found.push(level(name, value));
                } else {
                    collect_levels(value, found);
                }
            }
        }
        _ => {}
    }
}

/// What an app says beside its message when it refuses to create an instance: the key of a text of its own, and for whom it
/// would create one. National identity numbers are left out.
fn instantiation(json: &Json) -> Option<String> {
    member(json, "valid")?;
    let key = text(json, "customTextKey").map(|key| format!("the app's text {key}"));
    let parties = member(json, "validParties").and_then(Json::as_array).map(|parties| {
        let party = |it: &Json| {
            let number = text(it, "orgNumber").or_else(|| text(it, "partyId"));
            [text(it, "name"), number]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        };
        parties
            .iter()
            .map(party)
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
    });
    let parties = parties.and_then(join).map(|parties| format!("possible for {parties}"));
    join([key, parties].into_iter().flatten().collect())
}
