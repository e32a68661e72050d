//! `UploadFileStreamed`: the content of an announced broker file.

use super::SERVICE;
use crate::altinn2::soap::broker::{FAULT_LEVEL, FAULT_REFERENCE, FAULT_REPORTEE, FAULT_SENDER, FAULT_USER};
use crate::altinn2::soap::receipt::StreamedReceipt;
use crate::error::{ErrorCode, FixableBy, Retry};
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, CredentialBlock, Flavour, KnownFault, Payload};
use altinnkit_macros::message;

/// Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
///
/// The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
/// number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
#[message]
pub struct UploadFileStreamed {
    /// Name of the file.
    #[wire(header)]
    pub file_name: String,
    /// The reference that `initiate_broker_service` gave.
    #[wire(header)]
    pub reference: String,
    /// Who sends, as announced: organisation number or national identity number.
    #[wire(header, format = "reportee")]
    pub reportee: String,
    /// The content: a zip archive. Its directory should have its names in UTF-8.
    #[wire(name = "DataStream")]
    pub content: Blob,
}

impl Operation for UploadFileStreamed {
    type Output = StreamedReceipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.broker_streamed.upload_file_streamed",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("UploadFileStreamedBasic"),
                Binding::ws("UploadFileStreamed"),
                Binding::ec2("UploadFileStreamedEC"),
            ],
        )
        .credentials(CredentialBlock::CapitalSystem)
        .payload(Payload::Upload {
            wrappers: &[
                (Flavour::Basic, "StreamedPayloadBasicBE"),
                (Flavour::Ws, "StreamedPayloadExternalBE"),
                (Flavour::Ec2, "StreamedPayloadECBE"),
            ],
            answer: "ReceiptExternalStreamedBE",
        })
        .faults(FAULTS),
    );
}

const FAULTS: &[KnownFault] = &[
    FAULT_SENDER,
    KnownFault::new(
        40204,
        ErrorCode::AltinnFault,
        "The file is too large for this channel. Divide it, or use SFTP.",
        "Filen er for stor for denne kanalen. Del den opp, eller bruk SFTP.",
    ),
    KnownFault::new(
        40205,
        ErrorCode::AltinnFault,
        "No content arrived. Check that the file is not empty, and send it again to the same reference.",
        "Altinn mottok ikke noe innhold. Kontroller at filen ikke er tom, og send den på nytt til samme referanse.",
    ),
    KnownFault::new(
        40206,
        ErrorCode::AltinnFault,
        "The file is no zip archive. Pack it, and send it again to the same reference.",
        "Filen er ikke et ZIP-arkiv. Pakk den, og send den på nytt til samme referanse.",
    ),
    KnownFault::new(
        40208,
        ErrorCode::AltinnFault,
        "A file was uploaded to this reference before. If an answer was lost, look for the receipt: the file may have \
         arrived. Another file needs an announcement of its own.",
        "Det er allerede lastet opp en fil på denne referansen. Hvis et svar gikk tapt, se etter kvitteringen: filen kan være \
         mottatt. En annen fil må varsles for seg.",
    )
    .retrying(Retry::CheckFirst),
    KnownFault::new(
        40209,
        ErrorCode::AltinnFault,
        "Altinn's virus scan stopped the file. Do not send it again before it is clean.",
        "Altinns virussjekk stoppet filen. Ikke send den på nytt før den er ren.",
    )
    .fixable_by(FixableBy::User),
    FAULT_USER,
    FAULT_REFERENCE,
    FAULT_REPORTEE,
    FAULT_LEVEL,
];
