//! ReporteeElementList: the message box, that is the work list and the archive of a reportee.

mod element;
mod get_reportee_element_list;

pub use element::{
    LastChangeType, MessageStatus, ReporteeElement, ReporteeElementStatus, ReporteeElementType, RoleRequirement,
    TaskStatus,
};
pub use get_reportee_element_list::{GetReporteeElementList, ReporteeElementList, ReporteeElementSearch};

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
