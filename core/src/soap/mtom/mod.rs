//! MTOM: a SOAP envelope and the bytes that belong into it as the parts of one `multipart/related` message (SOAP Message
//! Transmission Optimization Mechanism, XOP 1.0, RFC 2387), laid out as WCF's MTOM encoder does.

mod head;
mod read;
mod write;

pub use head::Head;
pub use read::{Event, RelatedReader};
pub(crate) use write::package;

use crate::error::{Error, ErrorCode};
use crate::message::{Attachments, Blob};
use crate::xml::Limits;

/// Whether a content type is that of a message of several related parts.
#[must_use]
pub fn is_related(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("multipart/related")
}

/// Takes a whole message apart: the envelope, and what it refers to.
///
/// # Errors
/// As [`RelatedReader`].
pub fn unpack(content_type: &str, body: &[u8], limits: &Limits) -> Result<(Vec<u8>, Attachments), Error> {
    let mut reader = RelatedReader::new(content_type, limits)?;
    let events = reader.push(body)?;
    reader.finish()?;
    let (mut envelope, mut attachments) = (Vec::new(), Attachments::default());
    let (mut open, mut content) = (None, Vec::new());
    for event in events {
        match event {
            Event::Part(head) => open = Some(head),
            Event::Content(bytes) if content.is_empty() => content = bytes,
            Event::Content(bytes) => content.extend(bytes),
            Event::End => {
                let content = std::mem::take(&mut content);
                match open.take() {
                    Some(Head { root: true, .. }) => envelope = content,
                    Some(Head {
                        content_id: Some(id), ..
                    }) => attachments.push_part(id, Blob::Bytes(content)),
                    // Nothing can refer to it.
                    _ => {}
                }
            }
        }
    }
    Ok((envelope, attachments))
}

/// Altinn's, or whatever stands between, sent what is no message.
fn broken(what: &str) -> Error {
    Error::new(
        ErrorCode::MalformedMultipart,
        format!("the answer is a broken multipart message: {what}"),
    )
}
