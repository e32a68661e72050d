//! KeyManagementExternal: the certificates that sensitive fields are encrypted for.
//!
//! The WSDLs that are known are those of the certificate flavours: the contract namespace of the others is assumed to be the
//! same. A session can name another: `serviceNamespaces`.

mod get_certificates;

pub use get_certificates::{GetCertificates, ServiceOwnerCertificate, ServiceOwnerCertificates};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "KeyManagementExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ArchiveExternal/KeyManagementExternalBasic.svc",
            "http://www.altinn.no/services/Archive/KeyManagement/2010/10",
            "IKeyManagementExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ArchiveExternal/KeyManagementExternal.svc",
            "http://www.altinn.no/services/Archive/KeyManagement/2010/10",
            "IKeyManagementExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ArchiveExternal/KeyManagementEC2.svc",
            "http://www.altinn.no/services/Archive/KeyManagement/2010/10",
            "IKeyManagementExternalEC",
        ),
    ],
);

service_test!(
    TestKeyManagement,
    "altinn2.soap.key_management.test",
    [
        Binding::basic("Test").derived(),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
