//! What the conformance runners need of Rust: the envelopes of the protocol (`docs/conformance.md`) taken apart. What an
//! order asks for, a runner does through its own typed layer.

use crate::error::CoreError;
use crate::http::{Header, HttpResponse};
use crate::json::{MessageOf, value_from_json};
use crate::operation::Moment;
use crate::value::FfiValue;
use altinnkit_core::date_time::DateTime;
use altinnkit_core::error::Error;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;

/// Internal: what a line of the conformance protocol asks for.
#[derive(Clone, uniffi::Enum)]
pub enum ConformanceOrder {
    /// The catalogue.
    Catalogue,
    /// A request for an input.
    Prepare {
        /// The operation's id.
        operation: String,
        /// A record of the shape `SessionConfig`.
        session: FfiValue,
        /// Clock and entropy.
        moment: Moment,
        /// A record of the operation's request shape.
        input: FfiValue,
    },
    /// The output of an answer.
    Parse {
        /// The operation's id.
        operation: String,
        /// A record of the shape `SessionConfig`.
        session: FfiValue,
        /// The answer.
        response: HttpResponse,
    },
    /// What a function works out.
    Call {
        /// The function's id.
        function: String,
        /// A record of the shape `SessionConfig`.
        session: FfiValue,
        /// Clock and entropy.
        moment: Moment,
        /// A record of the function's input shape.
        input: FfiValue,
    },
    /// A fresh sandbox.
    Setup {
        /// A record of the shape `SandboxSetup`.
        setup: FfiValue,
    },
    /// The sandbox's answer.
    Handle {
        /// The method.
        method: String,
        /// The address.
        url: String,
        /// Headers in order.
        headers: Vec<Header>,
        /// The whole body.
        body: Vec<u8>,
        /// Milliseconds since 1970-01-01T00:00:00Z.
        now: i64,
    },
}

/// Internal: the catalogue as JSON.
#[uniffi::export]
#[must_use]
pub fn catalogue_json() -> String {
    altinnkit_core::schema::catalogue().to_string()
}

/// Internal: a line of the conformance protocol, taken apart.
///
/// # Errors
/// Input errors: a line that is none, or a member that does not fit.
#[uniffi::export]
pub fn conformance_order(line: String) -> Result<ConformanceOrder, CoreError> {
    let order: Json =
        serde_json::from_str(&line).map_err(|error| Error::input("", format!("the line is no JSON: {error}")))?;
    let operation = || text(&order, "operation", "operation");
    let session = || message(MessageOf::Session, member(&order, "session")?);
    match order.get("do").and_then(Json::as_str) {
        Some("catalogue") => Ok(ConformanceOrder::Catalogue),
        Some("prepare") => {
            let operation = operation()?;
            let of = MessageOf::Request {
                operation: operation.clone(),
            };
            of.shape()?;
            Ok(ConformanceOrder::Prepare {
                operation,
                session: session()?,
                moment: moment(&order)?,
                input: message(of, member(&order, "input")?)?,
            })
        }
        Some("parse") => Ok(ConformanceOrder::Parse {
            operation: operation()?,
            response: HttpResponse {
                in_reply_to: order.get("inReplyTo").and_then(Json::as_str).map(ToOwned::to_owned),
                ..response(member(&order, "response")?)?
            },
            session: session()?,
        }),
        Some("call") => {
            let function = text(&order, "function", "function")?;
            let of = MessageOf::FunctionInput {
                function: function.clone(),
            };
            of.shape()?;
            Ok(ConformanceOrder::Call {
                function,
                session: session()?,
                moment: moment(&order)?,
                input: message(of, member(&order, "input")?)?,
            })
        }
        Some("sandbox") => match order.get("setup") {
            Some(setup) => Ok(ConformanceOrder::Setup {
                setup: message(MessageOf::Sandbox, setup)?,
            }),
            None => handle(&order),
        },
        _ => Err(Error::input("do", "must be catalogue, prepare, parse, call or sandbox").into()),
    }
}

fn message(of: MessageOf, value: &Json) -> Result<FfiValue, CoreError> {
    value_from_json(of, value.to_string())
}

fn moment(order: &Json) -> Result<Moment, Error> {
    let moment = member(order, "moment")?;
    Ok(Moment {
        now: instant(&text(moment, "now", "moment.now")?)?,
        entropy: bytes(moment.get("entropy"), "moment.entropy")?,
    })
}

fn response(value: &Json) -> Result<HttpResponse, Error> {
    let status = value.get("status").and_then(Json::as_u64);
    Ok(HttpResponse {
        status: status
            .and_then(|status| u16::try_from(status).ok())
            .ok_or_else(|| Error::input("response.status", "must be an HTTP status code"))?,
        reason: value.get("reason").and_then(Json::as_str).map(ToOwned::to_owned),
        headers: headers(value.get("headers"), "response.headers")?,
        body: bytes(value.get("body"), "response.body")?,
        in_reply_to: None,
    })
}

fn handle(order: &Json) -> Result<ConformanceOrder, CoreError> {
    let request = member(order, "request")?;
    Ok(ConformanceOrder::Handle {
        method: text(request, "method", "request.method")?,
        url: text(request, "url", "request.url")?,
        headers: headers(request.get("headers"), "request.headers")?,
        body: bytes(request.get("body"), "request.body")?,
        now: instant(&text(order, "now", "now")?)?,
    })
}

fn instant(text: &str) -> Result<i64, Error> {
    DateTime::parse(text)
        .ok()
        .and_then(|time| time.to_unix_millis())
        .ok_or_else(|| Error::input("now", "must be a time with a zone, such as 2026-11-23T10:00:00Z"))
}

fn headers(value: Option<&Json>, path: &str) -> Result<Vec<Header>, Error> {
    let wrong = || Error::input(path, "must be a list of [name, value]");
    let Some(value) = value else { return Ok(Vec::new()) };
    value
        .as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(|pair| match pair.as_array().map(Vec::as_slice) {
            Some([Json::String(name), Json::String(value)]) => Ok(Header {
                name: name.clone(),
                value: value.clone(),
            }),
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

fn member<'o>(order: &'o Json, name: &str) -> Result<&'o Json, Error> {
    order.get(name).ok_or_else(|| Error::input(name, "is missing"))
}

fn text(of: &Json, name: &str, path: &str) -> Result<String, Error> {
    match of.get(name) {
        Some(Json::String(text)) => Ok(text.clone()),
        Some(_) => Err(Error::input(path, "must be a text")),
        None => Err(Error::input(path, "is missing")),
    }
}
