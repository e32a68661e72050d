//! ReporteeArchiveExternal: the archive of a reportee.

mod archived_correspondence;
mod archived_form_task;
mod archived_lookup;
mod get_archived_correspondence;
mod get_archived_form_task;
mod get_archived_lookup;
mod get_attachment_data;
mod signing_step;

pub use archived_correspondence::ArchivedCorrespondence;
pub use archived_form_task::{ArchiveTask, ArchivedAttachment, ArchivedForm, ArchivedFormTask, ArchivedKey};
pub use archived_lookup::ArchivedLookup;
pub use get_archived_correspondence::GetArchivedCorrespondence;
pub use get_archived_form_task::GetArchivedFormTask;
pub use get_archived_lookup::GetArchivedLookup;
pub use get_attachment_data::GetAttachmentData;
pub use signing_step::{ArchivedSigningStep, SigningRequirement};

use super::service_test::service_test;
use crate::error::{ErrorCode, FixableBy};
use crate::soap::{Binding, Endpoint, Flavour, KnownFault, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/Archive/ReporteeArchive/2010/10";

/// What reading the archive may end with. Altinn documents no numbers for these operations but those that all have in
/// common; number 5 is also what stands for an element that the user may not see.
pub(crate) const FAULTS: &[KnownFault] = &[KnownFault::new(
    5,
    ErrorCode::WrongCredentials,
    "Altinn could not authorise the call. Either there is no element or attachment of that number, or the user or the system has no right to it, or the system's user name or password is wrong or locked. Check the number, the user's roles for the reportee, and the system's registration; do not repeat the call as it is.",
    "Altinn kunne ikke autorisere kallet. Enten finnes det ikke noe element eller vedlegg med det nummeret, eller brukeren eller datasystemet mangler rettighet til det, eller datasystemets brukernavn eller passord er feil eller sperret. Kontroller nummeret, brukerens roller hos avgiveren og registreringen av datasystemet; ikke gjenta kallet slik det er.",
)
.fixable_by(FixableBy::Integrator)];

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
