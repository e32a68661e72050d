//! ReporteeElementList: the message box, that is the work list and the archive of a reportee.
//!
//! Altinn lists no errors for its operations, only the general ones that every service has.

mod delete_reportee_element;
mod element;
mod element_v1;
mod form_set_element;
mod get_correspondence_list_for_archive_ref;
mod get_correspondence_list_for_reportee;
mod get_form_set_data;
mod get_form_set_elements;
mod get_form_set_elements_v1;
mod get_reportee_element_list;
mod get_reportee_element_list_v1;
mod search;

pub use delete_reportee_element::{DeleteReporteeElement, ReporteeElementDeleted};
pub use element::{
    LastChangeType, MessageStatus, ReporteeElement, ReporteeElementStatus, ReporteeElementType, RoleRequirement,
    TaskStatus,
};
pub use element_v1::{ReporteeElementListV1, ReporteeElementV1};
pub use form_set_element::{FormSetElement, FormSetElementV1, FormSetItemType, FormValidationStatus};
pub use get_correspondence_list_for_archive_ref::GetCorrespondenceListForArchiveRef;
pub use get_correspondence_list_for_reportee::GetCorrespondenceListForReportee;
pub use get_form_set_data::{FormSetData, FormSetForm, GetFormSetData};
pub use get_form_set_elements::{FormSetElements, GetFormSetElements};
pub use get_form_set_elements_v1::{FormSetElementsV1, GetFormSetElementsV1};
pub use get_reportee_element_list::{GetReporteeElementList, ReporteeElementList, ReporteeElementSearch};
pub use get_reportee_element_list_v1::{GetReporteeElementListV1, ReporteeElementSearchV1};
pub use search::{CollaborationKind, ReporteeElementState, SearchReporteeElements};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10";
pub(crate) const NAMESPACE_2009: &str = "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2009/10";

pub(crate) static SERVICE: Service = Service::new(
    "ReporteeElementList",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/ReporteeElementListExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2009/10",
            "IReporteeElementListExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/ReporteeElementListExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2009/10",
            "IReporteeElementListExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/ReporteeElementListEC2.svc",
            "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10",
            "IReporteeElementListEC",
        ),
    ],
);

service_test!(
    TestReporteeElementList,
    "altinn2.soap.reportee_element_list.test",
    [Binding::basic("Test"), Binding::ws("Test"), Binding::ec2("Test")]
);
