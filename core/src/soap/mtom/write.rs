//! Writing `multipart/related` as a body plan.

use crate::http::{Body, Encoding, Part};
use crate::message::Blob;
use crate::message::xml::Included;
use crate::operation::Moment;

/// WCF's name for the part with the envelope.
const ROOT: &str = "http://tempuri.org/0";

/// An envelope with its attachments, ready to travel beside the header `MIME-Version: 1.0`.
#[derive(Debug)]
pub(crate) struct Related {
    /// The value of `Content-Type`.
    pub(crate) content_type: String,
    /// Envelope and attachments.
    pub(crate) body: Body,
}

/// Puts an envelope and what it refers to into one message. The media type is the envelope's without MTOM; of SOAP 1.2 a
/// request says its action too. The boundary comes from the moment.
pub(crate) fn package(
    envelope: Body,
    included: Vec<Included>,
    media_type: &str,
    action: Option<&str>,
    moment: &Moment,
) -> Related {
    let boundary = format!("uuid:{}+id=1", moment.uuid("mtom boundary"));
    let action = action.map(|action| format!(";action=\"{action}\"")).unwrap_or_default();
    let content_type = format!(
        "multipart/related; type=\"application/xop+xml\";start=\"<{ROOT}>\";boundary=\"{boundary}\";\
         start-info=\"{media_type}\"{action}"
    );
    let mut body = Body::bytes(format!(
        "\r\n--{boundary}\r\nContent-ID: <{ROOT}>\r\nContent-Transfer-Encoding: 8bit\r\n\
         Content-Type: application/xop+xml;charset=utf-8;type=\"{media_type}\"\r\n\r\n"
    ));
    for part in envelope.into_parts() {
        match part {
            Part::Bytes(bytes) => body.push_bytes(bytes),
            Part::Held { id, length, encoding } => body.push_held(id, length, encoding),
        }
    }
    for Included { id, blob } in included {
        body.push_bytes(
            format!(
                "\r\n--{boundary}\r\nContent-ID: <{id}>\r\nContent-Transfer-Encoding: binary\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
            .into_bytes(),
        );
        match blob {
            Blob::Bytes(bytes) => body.push_bytes(bytes),
            Blob::Held { id, length } => body.push_held(id, length, Encoding::Raw),
        }
    }
    body.push_bytes(format!("\r\n--{boundary}--\r\n").into_bytes());
    Related { content_type, body }
}
