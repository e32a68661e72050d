//! LookUpExternal: lookups (innsynstjenester). Only with an enterprise certificate.

mod execute_look_up;

pub use execute_look_up::{ExecuteLookUp, LookUpAnswer, LookUpQuery};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

const NAMESPACE: &str = "http://www.altinn.no/services/ServiceEngine/LookUp/2016/02";

pub(crate) static SERVICE: Service = Service::new(
    "LookUpExternal",
    &[Endpoint::new(
        Flavour::Ec2,
        "/ServiceEngineExternal/LookUpExternalEC2.svc",
        NAMESPACE,
        "ILookUpExternalEC",
    )],
);

service_test!(TestLookUp, "altinn2.soap.look_up.test", [Binding::ec2("Test")]);
