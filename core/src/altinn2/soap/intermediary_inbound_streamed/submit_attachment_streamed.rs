//! `SubmitAttachmentStreamed`: an attachment of any size, for a form task that lies in the message box.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::receipt::StreamedReceipt;
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, Flavour, Payload};
use altinnkit_macros::message;

/// Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
///
/// The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
/// with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
#[message]
pub struct SubmitAttachmentStreamed {
    /// Who adds it.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Name of the attachment rule it comes under, for services that have attachment rules.
    #[wire(header)]
    pub attachment_type_name: Option<String>,
    /// Checksum of the content.
    #[wire(header, name = "CheckSum")]
    pub checksum: Option<String>,
    /// The end-user system's name for the attachment, unique.
    #[wire(header, name = "EndUserSystemreference")]
    pub end_user_system_reference: Option<String>,
    /// File name, without `:` and `\`.
    #[wire(header)]
    pub file_name: String,
    /// Name, as the portal shows it.
    #[wire(header)]
    pub name: Option<String>,
    /// Number of the element in the message box (the receipt's `WorkFlowReference`).
    #[wire(header)]
    pub reportee_element_id: i32,
    /// The content.
    #[wire(name = "dataStream")]
    pub data: Blob,
}

impl Operation for SubmitAttachmentStreamed {
    type Output = StreamedReceipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("SubmitAttachmentStreamedBasic").derived(),
                Binding::ws("SubmitAttachmentStreamed").derived(),
                Binding::ec2("SubmitAttachmentStreamedEC"),
            ],
        )
        .payload(Payload::Upload {
            wrappers: &[
                (Flavour::Basic, "StreamedAttachmentBasicBE"),
                (Flavour::Ws, "StreamedAttachmentExternalBE"),
                (Flavour::Ec2, "StreamedAttachmentECBE"),
            ],
            answer: "ReceiptExternalStreamedBE",
        }),
    );
}
