//! `InitiateBrokerService`: announcing a broker file.

use super::{FAULT_LEVEL, FAULT_USER, NAMESPACE, SERVICE};
use crate::error::{ErrorCode, FixableBy};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
///
/// The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
#[message(case = "camel")]
pub struct InitiateBrokerService {
    /// What is announced.
    #[wire(name = "brokerServiceInitiation")]
    pub initiation: BrokerInitiation,
}

/// What a broker file is, and for whom.
#[message(namespace = NAMESPACE)]
pub struct BrokerInitiation {
    /// What it is, and from whom.
    pub manifest: BrokerManifest,
    /// For whom it is, one at least.
    #[wire(name = "RecipientList", item = "Recipient", required)]
    pub recipients: Vec<BrokerRecipient>,
}

/// What a broker file is, and from whom. The manifest inside a package has the same content, in another namespace.
#[message(namespace = NAMESPACE)]
pub struct BrokerManifest {
    /// Code of the broker service (tjenestekode).
    pub external_service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: i32,
    /// The files of the package. Altinn does not look at the list. (Some programs call it `ArrayOfFile`, as its type is
    /// called; Altinn seems to drop that without a word.)
    #[wire(name = "FileList", item = "File")]
    pub files: Vec<BrokerManifestFile>,
    /// What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list.
    #[wire(name = "PropertyList", item = "Property")]
    pub properties: Vec<BrokerManifestProperty>,
    /// Who sends: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// The sender's reference, which should be unique: receipts are found by it.
    pub senders_reference: String,
}

/// A file of a package, as its announcement names it.
#[message(namespace = NAMESPACE)]
pub struct BrokerManifestFile {
    /// Checksum of the file, in a form that sender and recipients agreed on.
    pub check_sum: Option<String>,
    /// Name of the file in the package.
    pub file_name: String,
}

/// Something that sender and recipients agreed to say about a file.
#[message(namespace = NAMESPACE)]
pub struct BrokerManifestProperty {
    /// Name of the property.
    pub property_key: String,
    /// Value of the property.
    pub property_value: String,
}

/// Someone for whom a broker file is.
#[message(namespace = NAMESPACE)]
pub struct BrokerRecipient {
    /// Organisation number or national identity number.
    #[wire(format = "reportee")]
    pub party_number: String,
}

/// Where a broker file is to be uploaded to.
#[message(case = "camel")]
pub struct BrokerServiceInitiated {
    /// Reference for the upload, a GUID.
    #[wire(whole)]
    pub reference: String,
}

impl Operation for InitiateBrokerService {
    type Output = BrokerServiceInitiated;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.broker.initiate_broker_service",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("InitiateBrokerServiceBasic"),
                Binding::ws("InitiateBrokerService"),
                Binding::ec2("InitiateBrokerServiceEC"),
            ],
        )
        .faults(FAULTS),
    );
}

const FAULTS: &[KnownFault] = &[
    super::FAULT_SENDER,
    KnownFault::new(
        40202,
        ErrorCode::AltinnFault,
        "One of the recipients does not exist, or may not receive files of this service. Check the recipients' numbers; the \
         service owner decides who may receive.",
        "En av mottakerne finnes ikke, eller har ikke rett til å motta filer fra denne tjenesten. Kontroller numrene til \
         mottakerne; tjenesteeier bestemmer hvem som kan motta.",
    )
    .fixable_by(FixableBy::User),
    KnownFault::new(
        40210,
        ErrorCode::AltinnFault,
        "Service code or edition code is missing or zero, or is not that of a broker service. Correct the codes.",
        "Tjenestekode eller tjenesteutgavekode mangler, er 0, eller tilhører ikke en formidlingstjeneste. Rett kodene.",
    ),
    FAULT_USER,
    FAULT_LEVEL,
];
