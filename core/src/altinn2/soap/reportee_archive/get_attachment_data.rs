//! `GetAttachmentDataV2`: reads an attachment of an archived element.
//!
//! The contracts of the Basic and WS flavours are derived from that of EC2, which has no user block.

use super::{FAULTS, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::correspondence::MessageAttachment;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads one attachment of an archived element, with its content.
///
/// The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
/// gives it as plain bytes, without what is known of it.
#[message(case = "camel")]
pub struct GetAttachmentData {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the attachment: `attachmentId` of an archived form task's attachments.
    pub attachment_id: i32,
}

impl Operation for GetAttachmentData {
    type Output = MessageAttachment;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_archive.get_attachment_data",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAttachmentDataBasicV2").derived(),
                Binding::ws("GetAttachmentDataExternalV2").derived(),
                Binding::ec2("GetAttachmentDataEC"),
            ],
        )
        .faults(FAULTS),
    );
}
