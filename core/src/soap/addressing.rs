//! WS-Addressing 1.0: the headers of a request, and what the headers of an answer must say.

use super::Target;
use crate::error::{Error, ErrorCode};
use crate::http::Response;
use crate::message::xml::refused;
use crate::operation::Moment;
use crate::xml::{Event, Reader, Start, Writer, XmlError};

/// Namespace of WS-Addressing 1.0 (W3C Recommendation, core, section 1.2).
pub const ADDRESSING: &str = "http://www.w3.org/2005/08/addressing";
const ANONYMOUS: &str = "http://www.w3.org/2005/08/addressing/anonymous";

/// The id of a request; the answer relates to it.
pub(super) fn message_id(moment: &Moment) -> String {
    format!("urn:uuid:{}", moment.uuid("message id"))
}

/// Writes the addressing headers; the prefixes `s` and `a` are in scope.
pub(super) fn write(writer: &mut Writer, action: &str, id: &str, to: &str) -> Result<(), XmlError> {
    let must_understand = |writer: &mut Writer, name: &str, text: &str| {
        writer.start(name);
        writer.attribute("s:mustUnderstand", "1")?;
        writer.text(text)?;
        writer.end();
        Ok(())
    };
    must_understand(writer, "a:Action", action)?;
    writer.element("a:MessageID", id)?;
    writer.start("a:ReplyTo");
    writer.element("a:Address", ANONYMOUS)?;
    writer.end();
    must_understand(writer, "a:To", to)
}

/// What the headers of an answer said.
#[derive(Debug, Default)]
pub(super) struct ReplyHeaders {
    action: Option<String>,
    relates_to: Option<String>,
    /// A block that must be understood, and is not.
    not_understood: Option<String>,
}

impl ReplyHeaders {
    /// Reads the content of the header that was just opened.
    pub(super) fn read(reader: &mut Reader<'_>, soap: &str) -> Result<Self, Error> {
        let mut headers = Self::default();
        loop {
            match reader.next_event().map_err(refused)? {
                Event::End | Event::Eof => return Ok(headers),
                Event::Text(_) => {}
                Event::Start(start) => headers.block(reader, &start, soap)?,
            }
        }
    }

    fn block(&mut self, reader: &mut Reader<'_>, start: &Start<'_>, soap: &str) -> Result<(), Error> {
        let slot = match start.name.local {
            "Action" if start.name.namespace.eq(ADDRESSING) => &mut self.action,
            "RelatesTo" if start.name.namespace.eq(ADDRESSING) => &mut self.relates_to,
            local => {
                let known =
                    start.name.namespace.eq(ADDRESSING) || start.name.is(super::username_token::EXTENSION, "Security");
                let must = matches!(start.attribute(soap, "mustUnderstand"), Some("1" | "true"));
                if must && !known {
                    self.not_understood = Some(local.to_owned());
                }
                return reader.skip_element().map_err(refused);
            }
        };
        *slot = Some(reader.text().map_err(refused)?.trim().to_owned());
        Ok(())
    }

    /// Refuses an answer to something else (WS-Addressing 1.0, core, section 3.4; SOAP 1.2, part 1, section 5.2.3).
    pub(super) fn check(&self, target: Option<&Target<'_>>, is_fault: bool, response: &Response) -> Result<(), Error> {
        let wrong = |what: String| Err(Error::new(ErrorCode::UnexpectedAnswer, what));
        if let Some(block) = &self.not_understood {
            return wrong(format!(
                "the answer has a header {block} that must be understood, and altinnkit does not know it"
            ));
        }
        if let (Some(sent), Some(answered)) = (&response.in_reply_to, &self.relates_to)
            && sent != answered
        {
            return wrong("the answer relates to another message than the one that was sent".to_owned());
        }
        match (&self.action, target.map(Target::reply_action)) {
            (Some(action), Some(wanted)) if !is_fault && *action != wanted => wrong(format!(
                "the answer's action is {action}, which is not that of this operation's answer"
            )),
            _ => Ok(()),
        }
    }
}
