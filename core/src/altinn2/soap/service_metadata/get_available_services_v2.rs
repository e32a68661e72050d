//! `GetAvailableServicesV2`: the newest version in the WS flavour.

use super::{NAMESPACE_2010, SERVICE, ServiceType};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
/// and is there in the Basic flavour only.
///
/// Altinn documents no errors of it.
#[message(case = "camel")]
pub struct GetAvailableServicesV2 {
    /// Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

/// The services that Altinn offers, as the second version tells of them.
#[message(namespace = NAMESPACE_2010)]
pub struct AvailableServicesV2 {
    /// The services.
    #[wire(name = "AvailableServiceV2")]
    pub services: Vec<AvailableServiceV2>,
}

/// A service that Altinn offers, as the second version tells of it.
#[message(namespace = NAMESPACE_2010)]
pub struct AvailableServiceV2 {
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

impl Operation for GetAvailableServicesV2 {
    type Output = AvailableServicesV2;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.service_metadata.get_available_services_v2",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAvailableServicesBasicV2"),
                Binding::ws("GetAvailableServicesV2"),
            ],
        ),
    );
}
