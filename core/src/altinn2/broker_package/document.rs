//! The two XML documents of a package, between text and message.

use crate::check::{self, Rules};
use crate::error::{Error, ErrorCode};
use crate::message::xml::{Order, Reading, Writing, refused};
use crate::message::{Conversion, Message, Value};
use crate::session::Session;
use crate::xml::{Event, Limits, Reader};

/// Namespace of both documents, `schema.` without an s: `targetNamespace` of Altinn's two XSDs.
pub const NAMESPACE: &str = "http://schema.altinn.no/services/ServiceEngine/Broker/2015/06";

/// The namespace of the same types in Altinn's SOAP services. Senders mix the two up, so reading takes both.
const SOAP_NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/Broker/2015/06";

pub(super) fn write<T: Message>(root: &str, message: T, session: &Session) -> Result<String, Error> {
    let mut value = message.into_value();
    check::input(T::SHAPE, &mut value, &Rules::writing(session))?;
    let Value::Record(record) = value else {
        return Err(Error::input("", "must be an object"));
    };
    let mut writing = Writing::new();
    writing.raw().raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    writing.open(root, NAMESPACE).map_err(refused)?;
    writing.fields(T::SHAPE, &record, NAMESPACE)?;
    writing.close();
    Ok(writing.into_text())
}

pub(super) fn parse<T: Message>(root: &str, xml: &[u8], limits: &Limits) -> Result<T, Error> {
    let mut reader = Reader::new(xml, limits).map_err(refused)?;
    let start = loop {
        match reader.next_event().map_err(refused)? {
            Event::Start(start) => break start,
            Event::Text(_) => {}
            Event::End | Event::Eof => return Err(unexpected(root)),
        }
    };
    if !start.name.is(NAMESPACE, root) && !start.name.is(SOAP_NAMESPACE, root) {
        return Err(unexpected(root));
    }
    let record = Reading::new(&mut reader, Order::Any).record(T::SHAPE, &start, NAMESPACE)?;
    while !matches!(reader.next_event().map_err(refused)?, Event::Eof) {}
    T::from_value(Value::Record(record)).map_err(wrong)
}

fn wrong(conversion: Conversion) -> Error {
    Error::new(ErrorCode::InvalidValue, conversion.what).at(conversion.path)
}

fn unexpected(root: &str) -> Error {
    Error::new(
        ErrorCode::UnexpectedAnswer,
        format!("the document's root is not {root} in {NAMESPACE}"),
    )
}
