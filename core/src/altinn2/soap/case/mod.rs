//! CaseExternal: collaborations (samhandlingstjenester).
//!
//! The WSDLs that are known are those of the certificate flavours: the contract namespace of the others is assumed to be the
//! same. A session can name another: `serviceNamespaces`.

mod archive_case;
mod get_case_list;
mod instantiate_collaboration;

pub use archive_case::{ArchiveCase, CaseArchived};
pub use get_case_list::{Collaboration, CollaborationList, GetCaseList};
pub use instantiate_collaboration::{CollaborationInstantiated, InstantiateCollaboration};

use super::service_test::service_test;
use crate::error::ErrorCode;
use crate::soap::{Binding, Endpoint, Flavour, KnownFault, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/Case/2010/10";

/// What the operations that take the number of a collaboration have in common.
const NO_SUCH_CASE: KnownFault = KnownFault::new(
    60001,
    ErrorCode::NotFound,
    "Altinn does not know a collaboration of this number. Check the number: it is caseId in the element list and in get_case_list.",
    "Altinn kjenner ingen samhandlingstjeneste med denne ID-en. Kontroller ID-en mot meldingsboksen.",
);

pub(crate) static SERVICE: Service = Service::new(
    "CaseExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/CaseExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/Case/2010/10",
            "ICaseExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/CaseExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/Case/2010/10",
            "ICaseExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/CaseEC2.svc",
            "http://www.altinn.no/services/ServiceEngine/Case/2010/10",
            "ICaseEC",
        ),
    ],
);

service_test!(
    TestCase,
    "altinn2.soap.case.test",
    [
        Binding::basic("Test").derived(),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
