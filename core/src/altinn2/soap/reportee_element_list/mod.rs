//! ReporteeElementList: the message box, that is the work list and the archive of a reportee.

mod element;
mod get_reportee_element_list;

pub use element::{
    LastChangeType, MessageStatus, ReporteeElement, ReporteeElementStatus, ReporteeElementType, RoleRequirement,
    TaskStatus,
};
pub use get_reportee_element_list::{GetReporteeElementList, ReporteeElementList, ReporteeElementSearch};

use crate::soap::{Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10";

pub(crate) static SERVICE: Service = Service::new(
    "ReporteeElementList",
    &[Endpoint::new(
        Flavour::Basic,
        "/ServiceEngineExternal/ReporteeElementListExternalBasic.svc",
        "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2009/10",
        "IReporteeElementListExternalBasic",
    )],
);
