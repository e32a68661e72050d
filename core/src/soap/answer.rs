//! Answers: the result in its envelope, or what came in its place.

use super::{Contract, Payload, envelope, fault};
use crate::error::{Error, ErrorCode, ErrorKind, Retry};
use crate::http::{Response, problem};
use crate::message::{Attachments, Place, Record, Shape, Unknown, UnknownContent, Value, xml};
use crate::session::Session;
use crate::xml::{Event, Reader};

pub(crate) fn parse(
    contract: &Contract,
    shape: &'static Shape,
    session: &Session,
    response: &Response,
    attachments: &mut Attachments,
) -> Result<Value, Error> {
    read(contract, shape, session, response, attachments).map_err(|error| match error.code.kind() {
        // A fault that cannot be read: the status says more than what is wrong with its form.
        ErrorKind::Protocol if response.status >= 400 && error.server.is_none() => {
            problem::read(response, problem::Asked::default())
        }
        _ => error,
    })
}

fn read(
    contract: &Contract,
    shape: &'static Shape,
    session: &Session,
    response: &Response,
    attachments: &mut Attachments,
) -> Result<Value, Error> {
    // Without a target, as of an answer that is read from a file, there is nothing to hold the headers against.
    let target = contract.for_session(session).ok();
    let mut reader = envelope::reader(response, session)?;
    let (headers, start) = envelope::body(&mut reader)?;
    let Some(start) = start else {
        return Err(envelope::unexpected(response, "the SOAP body is empty"));
    };
    if let Some(version) = envelope::fault_version(&start) {
        let error = fault::read(&mut reader, version, response, contract, session)?;
        headers.check(target.as_ref(), true, response)?;
        return Err(error);
    }
    let Some(answered) = contract.answered(start.name.local) else {
        envelope::finish(&mut reader)?;
        return Err(envelope::unexpected(
            response,
            &format!(
                "the answer is {}, which is not the answer to this operation",
                start.name.local
            ),
        ));
    };
    let namespace = start.name.namespace.to_string();
    let result = match answered {
        Answered::Operation(name) => {
            let name = format!("{name}Result");
            result(&mut reader, shape, &name, &namespace, attachments)?
        }
        Answered::Upload => {
            let mut reading = xml::Reading::new(&mut reader, xml::Order::Any).with(attachments);
            Some(reading.record(shape, &start, &namespace)?)
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
        None if contract.reads => Err(Error::new(
            ErrorCode::EmptyResult,
            "Altinn answered without a result: it knows nothing by that reference, or the user may not see it",
        )),
        None => {
            let what = "Altinn answered without a result: look whether it did what was asked";
            Err(Error::new(ErrorCode::EmptyResult, what).retrying(Retry::CheckFirst))
        }
    }
}

/// What an element in the body is the answer to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Answered {
    /// The operation of that name, with a result inside.
    Operation(&'static str),
    /// An upload: the element is the result.
    Upload,
}

impl Contract {
    /// What an element is the answer to, in any of the flavours; nothing when it is none.
    pub(super) fn answered(&self, local: &str) -> Option<Answered> {
        if let Payload::Upload { answer, .. } = self.payload {
            return (local == answer).then_some(Answered::Upload);
        }
        let asked = local.strip_suffix("Response")?;
        let binding = self.bindings.iter().find(|binding| binding.name == asked)?;
        Some(Answered::Operation(binding.name))
    }
}

/// The content of `<...Result>`; nothing when it is absent or nil.
fn result(
    reader: &mut Reader<'_>,
    shape: &'static Shape,
    name: &str,
    namespace: &str,
    attachments: &mut Attachments,
) -> Result<Option<Record>, Error> {
    let mut found: Option<Record> = None;
    let mut beside = Unknown::new();
    loop {
        match reader.next_event().map_err(xml::refused)? {
            Event::End | Event::Eof => {
                // What has no result may still say something.
                if let (None, true) = (&found, shape.fields.is_empty() && !beside.is_empty()) {
                    found = Some(shape.empty());
                }
                return Ok(found.map(|mut record| {
                    record.unknown.append(&mut beside);
                    record
                }));
            }
            Event::Text(_) => {}
            Event::Start(start) if start.name.local != name => {
                let raw = reader.raw_element(&start).map_err(xml::refused)?;
                beside.push((start.name.local.to_owned(), UnknownContent::Xml(raw.into_string())));
            }
            Event::Start(start) if start.is_nil() => reader.skip_element().map_err(xml::refused)?,
            Event::Start(start) => {
                let whole = shape
                    .fields
                    .iter()
                    .enumerate()
                    .find(|(_, field)| field.place == Place::Whole);
                let mut reading = xml::Reading::new(reader, xml::Order::Any).with(attachments);
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
