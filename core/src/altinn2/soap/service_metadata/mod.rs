//! ServiceMetadataExternal: which services there are.

mod get_available_services;

pub use get_available_services::{
    AttachmentRule, AvailableService, AvailableServices, GetAvailableServices, ServiceType,
};

use crate::soap::{Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/ServiceMetaData/2013/06";

pub(crate) static SERVICE: Service = Service::new(
    "ServiceMetadataExternal",
    &[Endpoint::new(
        Flavour::Basic,
        "/ServiceEngineExternal/ServiceMetaDataExternalBasic.svc",
        "http://www.altinn.no/services/ServiceEngine/ServiceMetaData/2009/10",
        "IServiceMetaDataExternalBasic",
    )],
);
