//! ReporteeArchiveExternalStreamed: attachments of archived elements, of any size.

mod get_attachment_data_streamed;

pub use get_attachment_data_streamed::{AttachmentStream, GetAttachmentDataStreamed};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "ReporteeArchiveExternalStreamed",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ArchiveExternal/ReporteeArchiveExternalStreamedBasic.svc",
            "http://www.altinn.no/services/Archive/ReporteeArchive/2013/06",
            "IReporteeArchiveExternalStreamedBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ArchiveExternal/ReporteeArchiveExternalStreamed.svc",
            "http://www.altinn.no/services/Archive/ReporteeArchive/2013/06",
            "IReporteeArchiveExternalStreamed",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ArchiveExternal/ReporteeArchiveExternalStreamedEC2.svc",
            "http://www.altinn.no/services/Archive/ReporteeArchive/2013/06",
            "IReporteeArchiveExternalStreamedEC",
        ),
    ],
)
.mtom();

service_test!(
    TestReporteeArchiveStreamed,
    "altinn2.soap.reportee_archive_streamed.test",
    [
        Binding::basic("Test").derived(),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
