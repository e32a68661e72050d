//! The conformance runner of the Rust face: one JSON object a line in, one out.
//!
//! `docs/conformance.md` describes the protocol. Every other runtime has a runner of its own that speaks it, and
//! `cargo xtask conformance` compares what they say, byte for byte.

mod wire;

use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode, ErrorReport};
use altinnkit_core::message::{Message, Shape, Value, json};
use altinnkit_core::sandbox::Sandbox;
use altinnkit_core::schema;
use altinnkit_core::session::{Session, SessionConfig};
use serde_json::Value as Json;
use std::io::{BufRead as _, Write as _};

fn main() -> std::io::Result<()> {
    let mut sandbox = Sandbox::new(altinnkit_core::sandbox::SandboxSetup::new());
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = answer(&line?, &mut sandbox).unwrap_or_else(failure);
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(line: &str, sandbox: &mut Sandbox) -> Result<String, Error> {
    let order: Json =
        serde_json::from_str(line).map_err(|error| Error::input("", format!("the line is no JSON: {error}")))?;
    match order.get("do").and_then(Json::as_str) {
        Some("catalogue") => Ok(schema::catalogue().to_string()),
        Some("prepare") => {
            let operation = catalogue::operation(text(&order, "operation")?)?;
            let (session, moment) = (session(&order)?, wire::moment(&order)?);
            let input = message(operation.request, member(&order, "input")?)?;
            Ok(wire::request(&operation.prepare(&session, &moment, input)?))
        }
        Some("parse") => {
            let operation = catalogue::operation(text(&order, "operation")?)?;
            let mut response = wire::response(member(&order, "response")?)?;
            response.in_reply_to = order.get("inReplyTo").and_then(Json::as_str).map(ToOwned::to_owned);
            if order.get("moment").is_some() {
                response.received_at = Some(wire::moment(&order)?.now);
            }
            let output = operation.parse(&session(&order)?, &response)?;
            Ok(format!("{{\"output\":{}}}", printed(operation.response, &output)))
        }
        Some("call") => {
            let function = catalogue::function(text(&order, "function")?)?;
            let (session, moment) = (session(&order)?, wire::moment(&order)?);
            let input = message(function.input, member(&order, "input")?)?;
            let output = function.call(&session, &moment, input)?;
            Ok(format!("{{\"output\":{}}}", printed(function.output, &output)))
        }
        Some("sandbox") => match order.get("setup") {
            Some(setup) => {
                let shape = altinnkit_core::sandbox::SandboxSetup::SHAPE;
                *sandbox = Sandbox::from_value(message(shape, setup)?)?;
                Ok("{\"ok\":true}".to_owned())
            }
            None => {
                let incoming = wire::incoming(member(&order, "request")?)?;
                let now = wire::instant(text(&order, "now")?)?;
                Ok(wire::answered(&sandbox.handle(&incoming, now)))
            }
        },
        _ => Err(Error::input("do", "must be catalogue, prepare, parse, call or sandbox")),
    }
}

fn failure(error: Error) -> String {
    format!("{{\"error\":{}}}", printed(ErrorReport::SHAPE, &error.into_value()))
}

fn printed(shape: &'static Shape, value: &Value) -> String {
    value
        .as_record()
        .map(|record| json::to_text(shape, record, json::Style::HostText))
        .unwrap_or_default()
}

fn session(order: &Json) -> Result<Session, Error> {
    Session::from_value(message(SessionConfig::SHAPE, member(order, "session")?)?)
}

fn message(shape: &'static Shape, value: &Json) -> Result<Value, Error> {
    json::from_text(shape, value.to_string().as_bytes(), json::Style::HostText)
        .map_err(|problem| Error::input(problem.path, problem.what))
}

fn member<'o>(order: &'o Json, name: &str) -> Result<&'o Json, Error> {
    order.get(name).ok_or_else(|| Error::input(name, "is missing"))
}

fn text<'o>(order: &'o Json, name: &str) -> Result<&'o str, Error> {
    member(order, name)?
        .as_str()
        .ok_or_else(|| Error::new(ErrorCode::InvalidInput, "must be a text").at(name))
}
