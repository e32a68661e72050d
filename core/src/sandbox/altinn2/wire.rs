//! Requests as WCF reads them, and answers as it writes them.

use super::Incoming;
use super::refusal::Refusal;
use crate::error::{Error, ErrorCode};
use crate::http::Response;
use crate::message::{Absent, Blob, Field, Kind, Message, Place, Record, Shape, Value, convert, xml};
use crate::operation::{Operation, Wire};
use crate::secret::Secret;
use crate::soap::{Contract, CredentialBlock, Endpoint, Flavour, SOAP_11, Serializer};
use crate::xml::{Event, Limits, Reader, Start};
use altinnkit_macros::message;
use std::marker::PhantomData;

/// The system's credentials, first in a wrapper of the Basic flavour.
#[message(case = "camel")]
pub(super) struct SystemBlock {
    /// System user name (datasystem-ID).
    pub system_user_name: Option<String>,
    /// System password.
    pub system_password: Option<Secret>,
}

/// A wrapper: the credentials and the operation's own parameters.
struct Wrapper<O>(PhantomData<O>);

impl<O: Operation> Wrapper<O> {
    const FIELDS: &'static [Field] = &[
        convert::field::<SystemBlock>("system", "system", "", "").at(Place::Inline),
        Field::new("request", "request", "", Kind::Record(|| O::SHAPE), Absent::Refuse, "").at(Place::Inline),
    ];
    const SHAPE: Shape = Shape::new("", None, "", Self::FIELDS);
    const REF: &'static Shape = &Self::SHAPE;
}

/// How an operation travels in the Basic flavour.
pub(super) fn basic<O: Operation>() -> Option<(&'static Contract, &'static Endpoint, &'static str)> {
    match &O::DESCRIPTION.wire {
        Wire::Soap(contract) => {
            let (endpoint, name) = contract.in_flavour(Flavour::Basic)?;
            Some((contract, endpoint, name))
        }
        Wire::Rest(_) => None,
    }
}

/// Reads a request. What is out of order or in another namespace is dropped, and what is missing takes .NET's default.
pub(super) fn read<O: Operation>(request: &Incoming) -> Result<(SystemBlock, O), Refusal> {
    let Some((contract, endpoint, name)) = basic::<O>() else {
        return Err(Refusal::unknown_action(""));
    };
    let limits = Limits::default();
    let mut reader = Reader::new(&request.body, &limits).map_err(|_| Refusal::malformed())?;
    let start = wrapper(&mut reader)?;
    if !start.name.is(endpoint.namespace, name) {
        return Err(Refusal::formatter(&format!(
            "Error in deserializing body of request message for operation '{name}'. OperationFormatter encountered an \
             invalid Message body. Expected to find node type 'Element' with name '{name}' and namespace '{}'. Found \
             node type 'Element' with name '{}' and namespace '{}'",
            endpoint.namespace, start.name.local, start.name.namespace
        )));
    }
    let order = match contract.serializer {
        Serializer::Xml => xml::Order::XmlSerializer,
        Serializer::DataContract => xml::Order::Wcf,
    };
    let shape = Wrapper::<O>::REF;
    let mut record = xml::Reading::new(&mut reader, order)
        .record(shape, &start, endpoint.namespace)
        .map_err(|error| unreadable(&error, endpoint.namespace))?;
    finish(&mut reader)?;
    defaults(shape, &mut record).map_err(|what| Refusal::formatter(&what))?;
    let (fields, _) = record.into_parts();
    let mut fields = fields.into_iter();
    let (system, own) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
    let own = O::from_value(own).map_err(|wrong| Refusal::formatter(&wrong.to_string()))?;
    let system = if contract.credentials == CredentialBlock::System {
        SystemBlock::from_value(system).unwrap_or_default()
    } else {
        SystemBlock::new()
    };
    Ok((system, own))
}

/// The child of the SOAP body.
fn wrapper<'a>(reader: &mut Reader<'a>) -> Result<Start<'a>, Refusal> {
    let bad = |_| Refusal::malformed();
    match reader.next_event().map_err(bad)? {
        Event::Start(start) if start.name.is(SOAP_11, "Envelope") => {}
        Event::Start(start) => {
            return Err(Refusal::envelope(&format!(
                "Unrecognized message version: expected an Envelope in {SOAP_11}, found {}.",
                start.name.local
            )));
        }
        _ => return Err(Refusal::malformed()),
    }
    let mut in_body = false;
    loop {
        match reader.next_event().map_err(bad)? {
            Event::Start(start) if in_body => return Ok(start),
            Event::Start(start) if start.name.is(SOAP_11, "Body") => in_body = true,
            Event::Start(_) => reader.skip_element().map_err(bad)?,
            Event::Text(_) => {}
            Event::End | Event::Eof => {
                return Err(Refusal::formatter(
                    "OperationFormatter encountered an invalid Message body: it is empty.",
                ));
            }
        }
    }
}

/// Reads on to the end: a document that breaks off must not be acted on.
fn finish(reader: &mut Reader<'_>) -> Result<(), Refusal> {
    loop {
        match reader.next_event().map_err(|_| Refusal::malformed())? {
            Event::Eof => return Ok(()),
            Event::Start(_) | Event::Text(_) | Event::End => {}
        }
    }
}

fn unreadable(error: &Error, namespace: &str) -> Refusal {
    if error.code == ErrorCode::InvalidValue {
        let path = error.path.clone().unwrap_or_default();
        Refusal::formatter(&format!(
            "There was an error while trying to deserialize parameter {namespace}:{path}. The InnerException message \
             was '{}'. Please see InnerException for more details.",
            error.detail
        ))
    } else {
        Refusal::malformed()
    }
}

/// Gives what is missing and may not be null its default, as .NET does, and refuses names that an enumeration lacks.
fn defaults(shape: &'static Shape, record: &mut Record) -> Result<(), String> {
    for (index, field) in shape.fields.iter().enumerate() {
        let Some(value) = record.get_mut(index) else { continue };
        if value.is_absent() && field.absent == Absent::Refuse {
            *value = default(field);
        }
        match value {
            Value::List(items) => items.iter_mut().try_for_each(|item| settle(field, item))?,
            value => settle(field, value)?,
        }
    }
    Ok(())
}

fn settle(field: &'static Field, value: &mut Value) -> Result<(), String> {
    match (field.kind, value) {
        (Kind::Record(shape), Value::Record(record)) => defaults(shape(), record),
        (Kind::Enum(names), Value::Text(name)) if names().names.iter().all(|(known, _)| known != name) => Err(format!(
            "Invalid enum value '{name}' cannot be deserialized into type '{}'.",
            names().name
        )),
        _ => Ok(()),
    }
}

fn default(field: &'static Field) -> Value {
    match field.kind {
        Kind::Bool => Value::Bool(false),
        Kind::I32 | Kind::I64 => Value::Int(0),
        Kind::F64 => Value::Float(0.0),
        Kind::Text(_) => Value::Text(String::new()),
        Kind::Enum(names) => Value::Text(
            names()
                .names
                .first()
                .map(|(name, _)| (*name).to_owned())
                .unwrap_or_default(),
        ),
        Kind::Bytes => Value::Bytes(Vec::new()),
        Kind::Blob => Value::Blob(Blob::Bytes(Vec::new())),
        Kind::Secret => Value::Secret(Secret::new("")),
        Kind::Json => Value::Absent,
        Kind::Record(shape) => Value::Record(shape().empty()),
    }
}

/// Writes the answer; without an output, an answer without a result.
pub(super) fn answer<O: Operation>(output: Option<O::Output>) -> Result<Response, Error> {
    let refused = |error: crate::xml::XmlError| Error::input("", error.to_string());
    let Some((_, endpoint, name)) = basic::<O>() else {
        return Err(Error::input("", "does not travel over SOAP"));
    };
    let mut writing = xml::Writing::new();
    writing.raw().start("s:Envelope");
    writing.raw().attribute("xmlns:s", SOAP_11).map_err(refused)?;
    writing.raw().start("s:Body");
    writing
        .open(&format!("{name}Response"), endpoint.namespace)
        .map_err(refused)?;
    let shape = O::Output::SHAPE;
    if let Some(Value::Record(record)) = output.map(Message::into_value)
        && !shape.fields.is_empty()
    {
        writing.record(&format!("{name}Result"), endpoint.namespace, shape, &record)?;
    }
    Ok(Response::new(200, writing.into_text()).header("Content-Type", "text/xml; charset=utf-8"))
}
