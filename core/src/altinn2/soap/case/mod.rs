//! CaseExternal: collaborations (samhandlingstjenester).
//!
//! The WSDLs that are known are those of the certificate flavours: the contract namespace of the others is assumed to be the
//! same. A session can name another: `serviceNamespaces`.

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

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
