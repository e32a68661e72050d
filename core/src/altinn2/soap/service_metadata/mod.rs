//! ServiceMetadataExternal: which services there are, the XSDs of their forms, and code lists.

mod code_list;
mod get_available_services;
mod get_available_services_v1;
mod get_available_services_v2;
mod get_code_list;
mod get_filtered_code_list;
mod get_form_task_schema_definitions;
mod schema_files;

pub use code_list::{CodeList, CodeListRow};
pub use get_available_services::{
    AttachmentRule, AvailableService, AvailableServices, GetAvailableServices, ServiceType,
};
pub use get_available_services_v1::{AvailableServiceV1, AvailableServicesV1, GetAvailableServicesV1};
pub use get_available_services_v2::{AvailableServiceV2, AvailableServicesV2, GetAvailableServicesV2};
pub use get_code_list::GetCodeList;
pub use get_filtered_code_list::{FilterMatchType, GetFilteredCodeList};
pub use get_form_task_schema_definitions::{
    FormSchemaDefinition, FormTaskSchemaDefinitions, GetFormTaskSchemaDefinitions,
};
pub use schema_files::{SchemaFile, SchemaFileList, SchemaFiles};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/ServiceMetaData/2013/06";
const NAMESPACE_2010: &str = "http://schemas.altinn.no/services/ServiceEngine/ServiceMetaData/2010/10";
const NAMESPACE_2009: &str = "http://schemas.altinn.no/services/ServiceEngine/ServiceMetaData/2009/10";

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
