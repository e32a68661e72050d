//! `GetAttachmentDataStreamed`: the bytes of an attachment of an archived element.
//!
//! On EC2 Altinn's tables call it `GetAttachmentDataStreamedEC`; on the wire it is `GetAttachmentDataECStreamed`. The
//! contracts of the Basic and WS flavours are derived from that of EC2, which has no user block.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::reportee_archive::FAULTS;
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads the content of one attachment of an archived element, of any size.
#[message(case = "camel")]
pub struct GetAttachmentDataStreamed {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the attachment: `attachmentId` of an archived form task's attachments.
    pub attachment_id: i32,
}

/// The content of an attachment. Its name and all else is in the archived form task.
#[message(case = "camel")]
pub struct AttachmentStream {
    /// The content.
    #[wire(whole)]
    pub data: Blob,
}

impl Operation for GetAttachmentDataStreamed {
    type Output = AttachmentStream;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAttachmentDataStreamedBasic").derived(),
                Binding::ws("GetAttachmentDataExternalStreamed").derived(),
                Binding::ec2("GetAttachmentDataECStreamed"),
            ],
        )
        .faults(FAULTS),
    );
}
