//! `GetAvailableFiles`: what lies ready for a recipient.

use super::{NAMESPACE, SERVICE};
use crate::date_time::DateTime;
use crate::error::ErrorCode;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Lists the broker files that a recipient can download.
///
/// Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
/// sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
/// ask.
#[message(case = "camel")]
pub struct GetAvailableFiles {
    /// Which files.
    #[wire(name = "searchParameters")]
    pub search: BrokerFileSearch,
}

/// Which broker files.
#[message(namespace = NAMESPACE)]
pub struct BrokerFileSearch {
    /// Only files of this service (tjenestekode); with the edition code, or not at all.
    pub external_service_code: Option<String>,
    /// Only files of this edition of the service (tjenesteutgavekode); with the service code, or not at all.
    pub external_service_edition_code: Option<i32>,
    /// Files that are new to the recipient, or files whose download was confirmed.
    pub file_status: BrokerFileStatus,
    /// Only files that were sent before this time, Norwegian local time.
    pub max_sent_date_time: Option<DateTime>,
    /// Only files that were sent after this time, Norwegian local time.
    pub min_sent_date_time: Option<DateTime>,
    /// The recipient: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
}

/// Broker files that a recipient can download.
#[message(namespace = NAMESPACE)]
pub struct AvailableBrokerFiles {
    /// The files.
    #[wire(name = "BrokerServiceAvailableFile")]
    pub files: Vec<AvailableBrokerFile>,
}

/// A broker file that a recipient can download.
#[message(namespace = NAMESPACE)]
pub struct AvailableBrokerFile {
    /// Code of the broker service (tjenestekode).
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: Option<i32>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Reference to download it by.
    #[wire(format = "uuid")]
    pub file_reference: Option<String>,
    /// Size in bytes.
    pub file_size: Option<i64>,
    /// Whether the recipient has confirmed its download.
    pub file_status: Option<BrokerFileStatus>,
    /// Whether it is too large for anything but SFTP.
    pub is_sftp_download_only: Option<bool>,
    /// Number of the recipient's receipt, a part of the sender's.
    #[wire(name = "ReceiptID")]
    pub receipt_id: Option<i32>,
    /// Who sent it: organisation number or national identity number.
    pub reportee: Option<String>,
    /// The sender's reference.
    pub senders_reference: Option<String>,
    /// When it was sent, Norwegian local time.
    pub sent_date: Option<DateTime>,
}

/// How far a broker file has come, for one recipient.
#[message(namespace = "http://schemas.altinn.no/services/serviceEntity/2015/06")]
pub enum BrokerFileStatus {
    /// Uploaded by the sender, and new to the recipient.
    Uploaded,
    /// Downloaded by the recipient, who may do so again for a time.
    Downloaded,
}

impl Operation for GetAvailableFiles {
    type Output = AvailableBrokerFiles;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.broker.get_available_files",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAvailableFilesBasic"),
                Binding::ws("GetAvailableFiles"),
                Binding::ec2("GetAvailableFilesEC"),
            ],
        )
        .faults(FAULTS),
    );
}

const FAULTS: &[KnownFault] = &[
    KnownFault::new(
        40210,
        ErrorCode::AltinnFault,
        "Service code or edition code is missing or zero. Give both, or neither.",
        "Tjenestekode eller tjenesteutgavekode mangler eller er 0. Oppgi begge eller ingen av dem.",
    ),
    KnownFault::new(
        40214,
        ErrorCode::AltinnFault,
        "The recipient's number has not the form of an organisation number or a national identity number. Correct it.",
        "Nummeret til mottakeren har ikke form som et organisasjonsnummer eller fødselsnummer. Rett det.",
    ),
];
