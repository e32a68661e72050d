//! ReporteeArchiveExternal: the archive of a reportee.

mod archived_form_task;
mod get_archived_form_task;
mod signing_step;

pub use archived_form_task::{ArchiveTask, ArchivedAttachment, ArchivedForm, ArchivedFormTask, ArchivedKey};
pub use get_archived_form_task::GetArchivedFormTask;
pub use signing_step::{ArchivedSigningStep, SigningRequirement};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/Archive/ReporteeArchive/2010/10";

pub(crate) static SERVICE: Service = Service::new(
    "ReporteeArchiveExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ArchiveExternal/ReporteeArchiveExternalBasic.svc",
            "http://www.altinn.no/services/Archive/ReporteeArchive/2009/10",
            "IReporteeArchiveExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ArchiveExternal/ReporteeArchiveExternal.svc",
            "http://www.altinn.no/services/Archive/ReporteeArchive/2009/10",
            "IReporteeArchiveExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ArchiveExternal/ReporteeArchiveExternalEC2.svc",
            "http://www.altinn.no/services/Archive/ReporteeArchive/2010/10",
            "IReporteeArchiveExternalEC",
        ),
    ],
);

service_test!(
    TestReporteeArchive,
    "altinn2.soap.reportee_archive.test",
    [
        Binding::basic("Test").derived(),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
