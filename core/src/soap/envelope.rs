//! The envelope, and telling an answer from what comes in its place.

use super::addressing::ReplyHeaders;
use crate::error::{Error, ErrorCode};
use crate::http::{Response, content, problem};
use crate::message::xml::refused;
use crate::session::Session;
use crate::xml::{Event, Reader, Start};

/// Namespace of the SOAP 1.1 envelope (W3C Note, section 4).
pub const SOAP_11: &str = "http://schemas.xmlsoap.org/soap/envelope/";
/// Namespace of the SOAP 1.2 envelope (W3C Recommendation, part 1, section 5).
pub const SOAP_12: &str = "http://www.w3.org/2003/05/soap-envelope";

/// A reader over the answer, when there is XML in it.
pub(super) fn reader<'a>(response: &'a Response, session: &Session) -> Result<Reader<'a>, Error> {
    let body = content::trimmed(&response.body);
    let page = content::is_page(response);
    let status = response.status;
    if !(200..300).contains(&status) && (status < 400 || page || !body.starts_with(b"<")) {
        // A redirect, nothing, or what stands in front of the service: the status says more than the form.
        return Err(problem::read(response, problem::Asked::default()));
    }
    if page {
        let detail = format!("HTTP {status} came with a web page instead of a SOAP envelope");
        return Err(Error::new(ErrorCode::HtmlAnswer, detail).said(problem::report(response)));
    }
    if body.is_empty() {
        let detail = format!("HTTP {status} came without a body");
        return Err(Error::new(ErrorCode::EmptyAnswer, detail).said(problem::report(response)));
    }
    // What was cut out is known by its place, counted from here: `BlobText::finish` does the same.
    Reader::new(content::begun(&response.body), &session.limits).map_err(refused)
}

/// The headers, and the child of the SOAP body; nothing when the body is empty.
pub(super) fn body<'a>(reader: &mut Reader<'a>) -> Result<(ReplyHeaders, Option<Start<'a>>), Error> {
    let envelope = next_start(reader)?.filter(|start| is_soap(start, "Envelope"));
    let Some(envelope) = envelope else {
        // What is no XML at all, or an attack, is called that before it is called the wrong document.
        finish(reader)?;
        return Err(Error::new(
            ErrorCode::UnexpectedAnswer,
            "the answer is XML but no SOAP envelope",
        ));
    };
    let mut headers = ReplyHeaders::default();
    while let Some(start) = next_start(reader)? {
        if is_soap(&start, "Body") {
            return Ok((headers, next_start(reader)?));
        }
        if is_soap(&start, "Header") {
            headers = ReplyHeaders::read(reader, &envelope.name.namespace)?;
        } else {
            reader.skip_element().map_err(refused)?;
        }
    }
    Err(Error::new(ErrorCode::UnexpectedAnswer, "the SOAP envelope has no body"))
}

/// Reads on to the end, so that an answer that breaks off later counts as broken.
pub(super) fn finish(reader: &mut Reader<'_>) -> Result<(), Error> {
    loop {
        match reader.next_event().map_err(refused)? {
            Event::Eof => return Ok(()),
            Event::Start(start) if is_soap(&start, "Body") => {}
            Event::Start(_) => reader.skip_element().map_err(refused)?,
            Event::Text(_) | Event::End => {}
        }
    }
}

/// The next child of the open element; nothing at its end.
pub(super) fn next_start<'a>(reader: &mut Reader<'a>) -> Result<Option<Start<'a>>, Error> {
    loop {
        match reader.next_event().map_err(refused)? {
            Event::Start(start) => return Ok(Some(start)),
            Event::Text(_) => {}
            Event::End | Event::Eof => return Ok(None),
        }
    }
}

fn is_soap(start: &Start<'_>, local: &str) -> bool {
    start.name.is(SOAP_11, local) || start.name.is(SOAP_12, local)
}

/// The SOAP namespace of a fault, when the element is one.
pub(super) fn fault_version(start: &Start<'_>) -> Option<&'static str> {
    [SOAP_11, SOAP_12].into_iter().find(|soap| start.name.is(soap, "Fault"))
}

pub(super) fn unexpected(response: &Response, what: &str) -> Error {
    let mut said = problem::report(response);
    // A body that parsed as an answer may hold what others must not see.
    said.excerpt = None;
    Error::new(ErrorCode::UnexpectedAnswer, what).said(said)
}
