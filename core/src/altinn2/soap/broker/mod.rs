//! BrokerServiceExternal: broker files (formidlingstjenester), from announcing one to confirming its receipt.

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "BrokerServiceExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/BrokerServiceExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/Broker/2015/06",
            "IBrokerServiceExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/BrokerServiceExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/Broker/2015/06",
            "IBrokerServiceExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/BrokerServiceExternalEC2.svc",
            "http://www.altinn.no/services/ServiceEngine/Broker/2015/06",
            "IBrokerServiceExternalEC",
        ),
    ],
);

service_test!(
    TestBroker,
    "altinn2.soap.broker.test",
    [Binding::basic("Test"), Binding::ws("Test"), Binding::ec2("Test")]
);
