//! `DownloadFileStreamed`: the content of a broker file, for a recipient.

use super::SERVICE;
use crate::altinn2::soap::broker::{FAULT_LEVEL, FAULT_RECIPIENT, FAULT_REFERENCE, FAULT_REPORTEE, FAULT_USER};
use crate::error::{ErrorCode, Retry};
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Downloads a broker file that `get_available_files` listed.
///
/// The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
/// `confirm_downloaded`: until then it is listed as new.
#[message(case = "camel")]
pub struct DownloadFileStreamed {
    /// Reference of the file, as `get_available_files` gave it.
    pub file_reference: String,
    /// The recipient: organisation number or national identity number. Altinn's documentation speaks of the sender, and of a
    /// recipient without rights where it lists the errors.
    #[wire(format = "reportee")]
    pub reportee: String,
}

/// The content of a broker file.
#[message(case = "camel")]
pub struct DownloadedBrokerFile {
    /// The content: a zip archive, as trustworthy as its sender. Unpack it with care.
    #[wire(whole)]
    pub content: Blob,
}

impl Operation for DownloadFileStreamed {
    type Output = DownloadedBrokerFile;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.broker_streamed.download_file_streamed",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("DownloadFileStreamedBasic"),
                Binding::ws("DownloadFileStreamed"),
                Binding::ec2("DownloadFileStreamedEC"),
            ],
        )
        .faults(FAULTS),
    );
}

const FAULTS: &[KnownFault] = &[
    KnownFault::new(
        40204,
        ErrorCode::AltinnFault,
        "The file is too large for this channel. Fetch it by SFTP.",
        "Filen er for stor for denne kanalen. Hent den med SFTP.",
    ),
    KnownFault::new(
        40207,
        ErrorCode::AltinnFault,
        "There is no file ready at this reference: not uploaded yet, or deleted again. List the available files anew.",
        "Det ligger ingen fil klar på denne referansen: den er ikke lastet opp ennå, eller den er slettet. Hent listen over \
         tilgjengelige filer på nytt.",
    )
    .retrying(Retry::After),
    FAULT_USER,
    FAULT_REFERENCE,
    FAULT_REPORTEE,
    FAULT_RECIPIENT,
    FAULT_LEVEL,
];
