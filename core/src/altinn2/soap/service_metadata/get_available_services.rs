//! `GetAvailableServicesV3`: every service that Altinn offers.
//!
//! No WSDL of the third version is known: the contract comes from a recorded request and its answer. Altinn's documentation
//! speaks of search parameters and of the WS flavour; their form on the wire is unknown, so there are none here.

use super::{NAMESPACE, SERVICE};
use crate::date_time::DateTime;
use crate::error::ErrorCode;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
/// 3 MB.
#[message(case = "camel")]
pub struct GetAvailableServices {}

/// The services that Altinn offers.
#[message(namespace = NAMESPACE)]
pub struct AvailableServices {
    /// The services.
    #[wire(name = "AvailableServices", item = "AvailableServiceBEV3")]
    pub services: Vec<AvailableService>,
    /// How many were found, or why none, as a sentence.
    pub status_message: Option<String>,
}

/// A service that Altinn offers.
#[message(namespace = NAMESPACE)]
pub struct AvailableService {
    /// Rules for what may be attached. (Altinn's documentation calls them `AttachmentRuleTypeBEList`.)
    #[wire(name = "AttachmentRuleTypeList", item = "AttachmentRuleTypeBE")]
    pub attachment_rules: Vec<AttachmentRule>,
    /// Altinn's version of the deployed service.
    pub build_package_version: Option<i32>,
    /// Code of the service (tjenestekode).
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: Option<i32>,
    /// Altinn's own.
    pub is_matched: Option<bool>,
    /// Number of the edition's version.
    pub service_edition_version_id: Option<i32>,
    /// Name of the edition's version.
    pub service_edition_version_name: Option<String>,
    /// Name of the service.
    pub service_name: Option<String>,
    /// Code of the service owner.
    pub service_owner_code: Option<String>,
    /// Name of the service owner.
    pub service_owner_name: Option<String>,
    /// What kind of service it is.
    pub service_type: Option<ServiceType>,
    /// From when it may be used, Norwegian local time.
    pub valid_from: Option<DateTime>,
    /// Until when it may be used, Norwegian local time.
    pub valid_to: Option<DateTime>,
}

/// A rule for what may be attached to a submission.
#[message(namespace = NAMESPACE)]
pub struct AttachmentRule {
    /// File name endings, with commas between them; `*.*` for all.
    pub allowed_file_types: Option<String>,
    /// Name of the rule: `attachmentTypeName` of the attachment.
    pub attachment_type_name: Option<String>,
    /// Name to show to users.
    pub attachment_type_name_language: Option<String>,
    /// Whether attachments may carry a checksum.
    #[wire(name = "IsCheckSumAllowed")]
    pub is_checksum_allowed: Option<bool>,
    /// Whether Altinn validates attachments by an XSD of the service owner's.
    #[wire(name = "IsXSDValidationRequired")]
    pub is_xsd_validation_required: Option<bool>,
    /// Most attachments of this rule in one submission.
    pub max_attachment_count: Option<i32>,
    /// Largest size of one attachment, in MB.
    pub max_file_size: Option<i32>,
    /// Fewest attachments of this rule in one submission.
    pub min_attachment_count: Option<i32>,
}

/// What kind of service it is.
#[message(namespace = "http://schemas.altinn.no/ServiceDevelopment/Service/2010/10")]
pub enum ServiceType {
    /// None of them.
    None,
    /// Messages (meldingstjeneste).
    Correspondence,
    /// Form tasks (innsendingstjeneste).
    Reporting,
    /// Collaborations (samhandlingstjeneste).
    Collaboration,
    /// Lookups (innsynstjeneste).
    Lookup,
}

impl Operation for GetAvailableServices {
    type Output = AvailableServices;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.service_metadata.get_available_services",
        Contract::new(&SERVICE, &[Binding::basic("GetAvailableServicesBasicV3").recorded()]).faults(FAULTS),
    );
}

/// They are all about the search parameters.
const FAULTS: &[KnownFault] = &[
    KnownFault::new(
        30005,
        ErrorCode::AltinnFault,
        "The code of the service owner is not of the right form. Search with a code as the list of services has it.",
        "Koden for tjenesteeier har feil format. Søk med en kode slik den står i listen over tjenester.",
    ),
    KnownFault::new(
        30013,
        ErrorCode::AltinnFault,
        "The service code is not of the right form. Search with a code as the list of services has it.",
        "Tjenestekoden har feil format. Søk med en kode slik den står i listen over tjenester.",
    ),
    KnownFault::new(
        40039,
        ErrorCode::AltinnFault,
        "A service edition code was given without a service code. Give both, or neither.",
        "Tjenesteutgavekode er oppgitt uten tjenestekode. Oppgi begge eller ingen av dem.",
    ),
];
