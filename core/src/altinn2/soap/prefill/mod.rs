//! PreFillEUSExternal: what Altinn already knows of what a form asks for (preutfylling).

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "PreFillEUSExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/PreFillEUSExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10",
            "IPreFillEUSExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/PreFillEUSExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10",
            "IPreFillEUSExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/PreFillEUSExternalEC2.svc",
            "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10",
            "IPreFillEUSExternalEC",
        ),
    ],
);

service_test!(
    TestPrefill,
    "altinn2.soap.prefill.test",
    [
        Binding::basic("Test"),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
