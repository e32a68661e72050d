//! `GetAvailableServices`, the first version.

use super::{NAMESPACE_2009, SERVICE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
/// this one is there in the WS flavour too.
///
/// Altinn documents no errors of it.
#[message(case = "camel")]
pub struct GetAvailableServicesV1 {
    /// Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

/// The services that Altinn offers, as the first version tells of them.
#[message(namespace = NAMESPACE_2009)]
pub struct AvailableServicesV1 {
    /// The services.
    #[wire(name = "AvailableService")]
    pub services: Vec<AvailableServiceV1>,
}

/// A service that Altinn offers, as the first version tells of it.
#[message(namespace = NAMESPACE_2009)]
pub struct AvailableServiceV1 {
    /// Altinn's version of the deployed service.
    pub build_package_version: Option<i32>,
    /// Code of the service (tjenestekode).
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: Option<i32>,
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
    /// From when it may be used, Norwegian local time.
    pub valid_from: Option<DateTime>,
    /// Until when it may be used, Norwegian local time.
    pub valid_to: Option<DateTime>,
}

impl Operation for GetAvailableServicesV1 {
    type Output = AvailableServicesV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.service_metadata.get_available_services_v1",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAvailableServicesBasic"),
                Binding::ws("GetAvailableServices"),
            ],
        ),
    );
}
