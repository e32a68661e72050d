//! The protocol's JSON forms of moments, requests and answers.

use altinnkit_core::date_time::DateTime;
use altinnkit_core::error::Error;
use altinnkit_core::http::{Header, Part, Request, Response};
use altinnkit_core::operation::Moment;
use altinnkit_core::sandbox::Incoming;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};

pub(crate) fn moment(order: &Json) -> Result<Moment, Error> {
    let moment = order
        .get("moment")
        .ok_or_else(|| Error::input("moment", "is missing"))?;
    let now = moment
        .get("now")
        .and_then(Json::as_str)
        .ok_or_else(|| Error::input("moment.now", "is missing"))?;
    Ok(Moment::new(
        instant(now)?,
        bytes(moment.get("entropy"), "moment.entropy")?,
    ))
}

pub(crate) fn instant(text: &str) -> Result<i64, Error> {
    DateTime::parse(text)
        .ok()
        .and_then(|time| time.to_unix_millis())
        .ok_or_else(|| Error::input("now", "must be a time with a zone, such as 2026-11-23T10:00:00Z"))
}

/// The request as it would be sent; a body with parts that the host holds is a list.
pub(crate) fn request(request: &Request) -> String {
    let body = match request.body.as_bytes() {
        Some(bytes) => json!(STANDARD.encode(bytes)),
        None => request
            .body
            .parts()
            .iter()
            .map(|part| match part {
                Part::Bytes(bytes) => json!({"bytes": STANDARD.encode(bytes)}),
                Part::Held { id, length, encoding } => {
                    json!({"held": id, "length": length, "encoding": encoding.as_str()})
                }
            })
            .collect(),
    };
    let (method, url, headers) = (
        json!(request.method),
        json!(request.url),
        json!(pairs(&request.headers)),
    );
    format!("{{\"method\":{method},\"url\":{url},\"headers\":{headers},\"body\":{body}}}")
}

pub(crate) fn response(value: &Json) -> Result<Response, Error> {
    let status = value
        .get("status")
        .and_then(Json::as_u64)
        .and_then(|status| u16::try_from(status).ok())
        .ok_or_else(|| Error::input("response.status", "must be an HTTP status code"))?;
    let mut response = Response::new(status, bytes(value.get("body"), "response.body")?);
    response.headers = headers(value.get("headers"), "response.headers")?;
    response.reason = value.get("reason").and_then(Json::as_str).map(ToOwned::to_owned);
    Ok(response)
}

pub(crate) fn incoming(value: &Json) -> Result<Incoming, Error> {
    let text = |name: &str| {
        value
            .get(name)
            .and_then(Json::as_str)
            .ok_or_else(|| Error::input(format!("request.{name}"), "must be a text"))
    };
    let headers = headers(value.get("headers"), "request.headers")?;
    Ok(Incoming::new(
        text("method")?,
        text("url")?,
        headers,
        bytes(value.get("body"), "request.body")?,
    ))
}

pub(crate) fn answered(response: &Response) -> String {
    let (headers, body) = (json!(pairs(&response.headers)), json!(STANDARD.encode(&response.body)));
    format!(
        "{{\"status\":{},\"headers\":{headers},\"body\":{body}}}",
        response.status
    )
}

fn pairs(headers: &[Header]) -> Vec<[&str; 2]> {
    headers
        .iter()
        .map(|header| [header.name.as_str(), header.value.as_str()])
        .collect()
}

fn headers(value: Option<&Json>, path: &str) -> Result<Vec<Header>, Error> {
    let wrong = || Error::input(path, "must be a list of [name, value]");
    let Some(value) = value else { return Ok(Vec::new()) };
    value
        .as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(|pair| match pair.as_array().map(Vec::as_slice) {
            Some([Json::String(name), Json::String(value)]) => Ok(Header::new(name.as_str(), value.as_str())),
            _ => Err(wrong()),
        })
        .collect()
}

fn bytes(value: Option<&Json>, path: &str) -> Result<Vec<u8>, Error> {
    match value {
        None | Some(Json::Null) => Ok(Vec::new()),
        Some(Json::String(text)) => STANDARD.decode(text).map_err(|_| Error::input(path, "must be base64")),
        Some(_) => Err(Error::input(path, "must be a text in base64")),
    }
}
