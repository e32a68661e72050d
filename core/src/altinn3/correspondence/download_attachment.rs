//! `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachment/{attachmentId}/download`.

use super::READ;
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::rest::{AnswerForm, Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Downloads an attachment of a message.
///
/// There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
#[message(case = "camel")]
pub struct DownloadCorrespondenceAttachment {
    /// Identifier of the message.
    #[wire(path, format = "uuid")]
    pub correspondence_id: String,
    /// Identifier of the attachment.
    #[wire(path, format = "uuid")]
    pub attachment_id: String,
}

/// The bytes of an attachment.
#[message(case = "camel")]
pub struct CorrespondenceAttachmentContent {
    /// Media type.
    #[wire(header, name = "Content-Type")]
    pub content_type: Option<String>,
    /// File name.
    #[wire(header, name = "Content-Disposition")]
    pub file_name: Option<String>,
    /// The bytes.
    #[wire(whole)]
    pub content: Blob,
}

impl Operation for DownloadCorrespondenceAttachment {
    type Output = CorrespondenceAttachmentContent;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.correspondence.download_attachment",
        Contract::new(
            "GET",
            Base::Platform,
            "/correspondence/api/v1/correspondence/{correspondenceId}/attachment/{attachmentId}/download",
            TokenSlot::Altinn,
        )
        .scopes(READ)
        .answers(AnswerForm::Bytes),
    );
}
