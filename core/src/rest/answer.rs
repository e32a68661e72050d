//! Answers: the output, or what came in its place. A success is read as strictly as a failure: a web page is no text, and
//! nothing is no list.

use super::{AnswerForm, Contract, multipart};
use crate::check;
use crate::error::{Error, ErrorCode};
use crate::http::{Response, content, problem};
use crate::message::{Absent, Blob, Field, Format, Kind, Place, Record, Shape, Value, json};
use crate::secret::Secret;
use crate::session::Session;
use crate::soap::holds;
use problem::Asked;
use serde_json::Value as Json;
use std::collections::BTreeMap;

pub(crate) fn parse(
    contract: &Contract,
    shape: &'static Shape,
    session: &Session,
    response: &Response,
) -> Result<Value, Error> {
    let asked = Asked {
        secret: holds(shape, |kind| matches!(kind, Kind::Secret)),
    };
    if !contract.succeeded(response.status) {
        return Err(problem::read(response, asked));
    }
    if response.body.len() > session.limits.max_bytes && contract.answer != AnswerForm::Bytes {
        return Err(Error::new(
            ErrorCode::LimitExceeded,
            "the answer is larger than the session's maxBytes",
        ));
    }
    let is_page = match contract.answer {
        AnswerForm::Bytes => is_page_in_place_of_file(response),
        _ => content::is_page(response),
    };
    if is_page {
        let detail = format!("HTTP {} came with a web page instead of an answer", response.status);
        return Err(Error::new(ErrorCode::HtmlAnswer, detail).said(said(response, asked)));
    }
    let mut record = match (contract.answer, whole_field(shape)) {
        (AnswerForm::Nothing, _) => shape.empty(),
        (AnswerForm::Json, whole) => json_answer(contract, shape, whole, response, asked)?,
        (AnswerForm::Text, Some((_, field))) => whole(shape, text(field, response, asked)?),
        (AnswerForm::Bytes, Some(_)) => whole(shape, Value::Bytes(response.body.clone())),
        (AnswerForm::Text | AnswerForm::Bytes, None) => shape.empty(),
    };
    for (index, field) in shape.fields.iter().enumerate() {
        match field.place {
            Place::Status => record.set(index, Value::Int(response.status.into())),
            Place::Header => {
                if let Some(value) = response.get(field.wire) {
                    record.set(index, header_value(field, value));
                }
            }
            _ => {}
        }
    }
    Ok(Value::Record(record))
}

/// Whether a web page came where a file was asked for. A file that is one has a name; a page about maintenance or for signing
/// in has none.
pub(crate) fn is_page_in_place_of_file(response: &Response) -> bool {
    content::says_page(response) && response.get("content-disposition").is_none()
}

/// What the server said, without what may be a secret.
fn said(response: &Response, asked: Asked) -> crate::error::ServerReport {
    let mut report = problem::report(response);
    if asked.secret {
        report.excerpt = None;
    }
    report
}

fn header_value(field: &Field, value: &str) -> Value {
    match field.kind {
        _ if field.wire == "Content-Disposition" => {
            multipart::parse_file_name(value).map_or(Value::Absent, Value::Text)
        }
        Kind::I32 | Kind::I64 | Kind::U32 => value.trim().parse().map_or(Value::Absent, Value::Int),
        _ => Value::Text(value.to_owned()),
    }
}

fn whole_field(shape: &'static Shape) -> Option<(usize, &'static Field)> {
    shape
        .fields
        .iter()
        .enumerate()
        .find(|(_, field)| field.place == Place::Whole)
}

/// A record of which one field is the whole body.
fn whole(shape: &'static Shape, value: Value) -> Record {
    let mut record = shape.empty();
    if let Some((index, field)) = whole_field(shape) {
        record.set(
            index,
            match (field.kind, value) {
                (Kind::Blob, Value::Bytes(bytes)) => Value::Blob(Blob::Bytes(bytes)),
                (_, value) => value,
            },
        );
    }
    record
}

fn empty(response: &Response) -> Error {
    let detail = format!("HTTP {} came without a body", response.status);
    Error::new(ErrorCode::EmptyAnswer, detail).said(problem::report(response))
}

fn unexpected(what: &str) -> Error {
    Error::new(ErrorCode::UnexpectedAnswer, what)
}

/// A text, or the same as a JSON string, in the format that the contract promises.
fn text(field: &Field, response: &Response, asked: Asked) -> Result<Value, Error> {
    let body = content::trimmed(&response.body);
    let text = match serde_json::from_slice::<Json>(body) {
        _ if body.is_empty() => return Err(empty(response)),
        Ok(Json::String(text)) if text.trim().is_empty() => return Err(empty(response)),
        Ok(Json::String(text)) => text,
        Ok(other) => return Err(unexpected(&format!("the answer is {}, not a text", named(&other)))),
        Err(_) if matches!(body, [b'"' | b'{' | b'[', ..]) => {
            let broken = Error::new(ErrorCode::MalformedJson, "the answer is JSON that breaks off");
            return Err(broken.said(said(response, asked)));
        }
        Err(_) if body.starts_with(b"<") => {
            return Err(unexpected("the answer is XML, not a text").said(said(response, asked)));
        }
        Err(_) => std::str::from_utf8(body)
            .map_err(|_| unexpected("the answer is not UTF-8"))?
            .to_owned(),
    };
    match field.kind {
        Kind::Secret if is_signed_token(&text) => Ok(Value::Secret(Secret::new(text))),
        Kind::Secret => Err(unexpected("the answer is a text, but no token")),
        Kind::Text(Format::Uuid) if !check::is_uuid(&text) => {
            Err(unexpected("the answer is a text, but no identifier (UUID)").said(said(response, asked)))
        }
        _ => Ok(Value::Text(text)),
    }
}

fn named(json: &Json) -> &'static str {
    match json {
        Json::Null => "JSON null",
        Json::Bool(_) => "JSON true or false",
        Json::Number(_) => "a JSON number",
        Json::String(_) => "a JSON text",
        Json::Array(_) => "a JSON list",
        Json::Object(_) => "a JSON object",
    }
}

/// Whether a text may be a token: what RFC 6750, section 2.1, allows behind `Bearer`.
fn is_token(text: &str) -> bool {
    let unpadded = text.trim_end_matches('=');
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/');
    !unpadded.is_empty() && unpadded.bytes().all(allowed)
}

/// Whether a text may be a token of Altinn's own: a signed JWT, three parts with points between them (RFC 7515, section 3.1).
fn is_signed_token(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(letter))
}

/// Whether an error is about a value, and not about the whole text.
fn is_about_a_value(error: &Error) -> bool {
    matches!(error.code, ErrorCode::InvalidValue | ErrorCode::UnexpectedAnswer)
}

fn is_bare(record: &Record) -> bool {
    record.fields().iter().all(Value::is_absent)
}

/// Whether a JSON object has any of the members that an answer of this shape is known to have.
fn has_known_member(shape: &'static Shape, body: &[u8]) -> bool {
    let Ok(members) = serde_json::from_slice::<BTreeMap<String, serde::de::IgnoredAny>>(body) else {
        return true;
    };
    let known = |name: &String| shape.fields.iter().any(|field| field.wire.eq_ignore_ascii_case(name));
    members.keys().any(known)
}

fn json_answer(
    contract: &Contract,
    shape: &'static Shape,
    whole: Option<(usize, &'static Field)>,
    response: &Response,
    asked: Asked,
) -> Result<Record, Error> {
    let body = content::trimmed(&response.body);
    if whole.is_none() && shape.fields.iter().all(|field| field.place != Place::Member) {
        return Ok(shape.empty());
    }
    if body.is_empty() {
        let needed = |field: &Field| field.absent == Absent::Refuse && field.place == Place::Member;
        let may_be = contract.empty || (response.status == 204 && !shape.fields.iter().any(needed));
        return if may_be {
            Ok(shape.empty())
        } else {
            Err(empty(response))
        };
    }
    if body.starts_with(b"<") {
        return Err(unexpected("the answer is XML instead of JSON").said(said(response, asked)));
    }
    let wrong = |problem: json::Problem| {
        // A text that breaks off is found inside some field: what it is, only the whole text tells.
        let code = if problem.what.starts_with("recursion limit") {
            ErrorCode::LimitExceeded
        } else if serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err() {
            ErrorCode::MalformedJson
        } else {
            ErrorCode::InvalidValue
        };
        let error = Error::new(code, problem.what);
        if problem.path.is_empty() {
            error
        } else {
            error.at(problem.path)
        }
    };
    if body == b"null" {
        return Err(unexpected("the answer is JSON null"));
    }
    let read = match whole {
        Some((index, field)) => json::value_from_text(field, body, json::Style::Wire).map(|value| {
            let mut record = shape.empty();
            record.set(index, value);
            Value::Record(record)
        }),
        None => json::from_text(shape, body, json::Style::Wire),
    };
    let mut read = read.map_err(wrong);
    if shape.fields.iter().any(|field| field.page) {
        // What cannot be read may be some items of the list only.
        read = match read.and_then(|value| check::complete(shape, &value).map(|()| value)) {
            Err(error) if is_about_a_value(&error) => json::salvage(shape, body).map_err(|_| error),
            read => read,
        };
    }
    let record = match read? {
        // An object that is about something else is no answer: no list, and no process.
        Value::Record(record)
            if whole.is_none() && !contract.empty && is_bare(&record) && !has_known_member(shape, body) =>
        {
            return Err(unexpected(
                "the answer has none of the members that the contract promises",
            ));
        }
        Value::Record(record) => record,
        _ => return Err(unexpected("the answer is not a JSON object")),
    };
    for (index, field) in shape.fields.iter().enumerate() {
        match record.get(index) {
            Value::Secret(secret) if !is_token(secret.expose()) => {
                return Err(unexpected("is a text, but no token").at(field.host));
            }
            _ => {}
        }
    }
    Ok(record)
}
