//! `CheckIfAvailableFiles`: whether anything lies ready.

use super::SERVICE;
use crate::message::xml::ARRAYS_NAMESPACE;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
///
/// Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
/// wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
#[message(case = "camel")]
pub struct CheckIfAvailableFiles {
    /// For whom.
    #[wire(name = "pollParameters")]
    pub poll: BrokerFilePoll,
}

/// For whom to look for broker files.
#[message(namespace = "http://schemas.altinn.no/services/ServiceEngine/Broker/2020/01")]
pub struct BrokerFilePoll {
    /// Only files of this service (tjenestekode).
    #[wire(flavours = "basic")]
    pub external_service_code: Option<String>,
    /// Only files of this edition of the service (tjenesteutgavekode).
    #[wire(flavours = "basic")]
    pub external_service_edition_code: Option<i32>,
    /// The recipients, one at least: organisation numbers or national identity numbers.
    #[wire(item = "string", item_namespace = ARRAYS_NAMESPACE, format = "reportee", required)]
    pub recipients: Vec<String>,
}

/// Whether broker files lie ready.
#[message(case = "camel")]
pub struct BrokerFilesChecked {
    /// Whether one recipient at least has a file to download.
    #[wire(whole)]
    pub any_available: bool,
}

impl Operation for CheckIfAvailableFiles {
    type Output = BrokerFilesChecked;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.broker.check_if_available_files",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("CheckIfAvailableFilesBasic"),
                Binding::ec2("CheckIfAvailableFilesEC"),
            ],
        ),
    );
}
