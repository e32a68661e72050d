//! ServiceMetadataExternal: which services there are.

mod get_available_services;

pub use get_available_services::{
    AttachmentRule, AvailableService, AvailableServices, GetAvailableServices, ServiceType,
};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/ServiceMetaData/2013/06";

pub(crate) static SERVICE: Service = Service::new(
    "ServiceMetadataExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/ServiceMetaDataExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/ServiceMetaData/2009/10",
            "IServiceMetaDataExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/ServiceMetaDataExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/ServiceMetaData/2009/10",
            "IServiceMetaDataExternal",
        ),
    ],
);

service_test!(
    TestServiceMetadata,
    "altinn2.soap.service_metadata.test",
    [Binding::basic("Test"), Binding::ws("Test")]
);
