//! Answers: the result in its envelope, or what came in its place.

use super::{Contract, Payload, envelope, fault};
use crate::error::{Error, ErrorCode, ServerReport};
use crate::http::Response;
use crate::message::{Place, Record, Shape, Value, xml};
use crate::session::Session;
use crate::xml::{Event, Reader};

pub(crate) fn parse(
    contract: &Contract,
    shape: &'static Shape,
    session: &Session,
    response: &Response,
) -> Result<Value, Error> {
    // Without a target, as of an answer that is read from a file, there is nothing to hold the headers against.
    let target = contract.for_session(session).ok();
    let mut reader = envelope::reader(response, session)?;
    let (headers, start) = envelope::body(&mut reader)?;
    let Some(start) = start else {
        return Err(envelope::unexpected(response, "the SOAP body is empty"));
    };
    if let Some(version) = envelope::fault_version(&start) {
        let error = fault::read(&mut reader, version, response.status, contract.faults)?;
        headers.check(target.as_ref(), true, response)?;
        return Err(error);
    }
    if !is_answer(contract, start.name.local) {
        envelope::finish(&mut reader)?;
        return Err(envelope::unexpected(
            response,
            &format!(
                "the answer is {}, which is not the answer to this operation",
                start.name.local
            ),
        ));
    }
    let namespace = start.name.namespace.to_string();
    let result = match contract.payload {
        Payload::Wrapped => {
            let name = format!("{}Result", start.name.local.trim_end_matches("Response"));
            result(&mut reader, shape, &name, &namespace)?
        }
        Payload::Upload { .. } => {
            Some(xml::Reading::new(&mut reader, xml::Order::Any).record(shape, &start, &namespace)?)
        }
    };
    envelope::finish(&mut reader)?;
    if response.status >= 400 {
        return Err(envelope::unexpected(
            response,
            "an answer without a fault came with an error status",
        ));
    }
    headers.check(target.as_ref(), false, response)?;
    match result {
        Some(record) => Ok(Value::Record(record)),
        None if shape.fields.is_empty() => Ok(Value::Record(shape.empty())),
        None => Err(Error::new(
            ErrorCode::EmptyResult,
            "Altinn answered without a result: it knows nothing by that reference, or the user may not see it",
        )),
    }
}

/// Whether an element is the answer, in any of the flavours.
fn is_answer(contract: &Contract, local: &str) -> bool {
    match contract.payload {
        Payload::Upload { answer, .. } => local == answer,
        Payload::Wrapped => contract
            .bindings
            .iter()
            .any(|binding| local.strip_suffix("Response") == Some(binding.name)),
    }
}

/// The content of `<...Result>`; nothing when it is absent or nil.
fn result(
    reader: &mut Reader<'_>,
    shape: &'static Shape,
    name: &str,
    namespace: &str,
) -> Result<Option<Record>, Error> {
    let mut found = None;
    loop {
        match reader.next_event().map_err(xml::refused)? {
            Event::End | Event::Eof => return Ok(found),
            Event::Text(_) => {}
            Event::Start(start) if start.name.local != name || start.is_nil() => {
                reader.skip_element().map_err(xml::refused)?;
            }
            Event::Start(start) => {
                let whole = shape
                    .fields
                    .iter()
                    .enumerate()
                    .find(|(_, field)| field.place == Place::Whole);
                let mut reading = xml::Reading::new(reader, xml::Order::Any);
                found = Some(match whole {
                    Some((index, field)) => {
                        let mut record = shape.empty();
                        record.set(index, reading.value(field, &start, namespace)?);
                        record
                    }
                    None => reading.record(shape, &start, namespace)?,
                });
            }
        }
    }
}

/// What the server said, when all there is is a status and bytes.
pub(crate) fn report(response: &Response) -> ServerReport {
    let mut report = ServerReport::new(i32::from(response.status));
    let text = String::from_utf8_lossy(&response.body);
    report.excerpt = Some(text.chars().take(1024).collect()).filter(|text: &String| !text.trim().is_empty());
    report.message.clone_from(&response.reason);
    report
}
