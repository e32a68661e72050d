//! `ConfirmDownloaded`: a recipient has the whole file.

use super::{FAULT_LEVEL, FAULT_RECIPIENT, FAULT_REFERENCE, FAULT_REPORTEE, FAULT_USER, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
/// new to the recipient.
#[message(case = "camel")]
pub struct ConfirmDownloaded {
    /// Reference of the file, as `get_available_files` gave it.
    pub file_reference: String,
    /// The recipient: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
}

/// The confirmation was taken. Altinn says nothing more.
#[message(case = "camel")]
pub struct BrokerDownloadConfirmed {}

impl Operation for ConfirmDownloaded {
    type Output = BrokerDownloadConfirmed;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.broker.confirm_downloaded",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("ConfirmDownloadedBasic"),
                Binding::ws("ConfirmDownloaded"),
                Binding::ec2("ConfirmDownloadedEC"),
            ],
        )
        .faults(FAULTS),
    );
}

const FAULTS: &[KnownFault] = &[
    FAULT_USER,
    FAULT_REFERENCE,
    FAULT_REPORTEE,
    FAULT_RECIPIENT,
    FAULT_LEVEL,
];
