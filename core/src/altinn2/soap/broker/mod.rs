//! BrokerServiceExternal: broker files (formidlingstjenester), from announcing one to confirming its receipt.

mod check_if_available_files;
mod confirm_downloaded;
mod faults;
mod get_available_files;
mod initiate_broker_service;

pub use check_if_available_files::{BrokerFilePoll, BrokerFilesChecked, CheckIfAvailableFiles};
pub use confirm_downloaded::{BrokerDownloadConfirmed, ConfirmDownloaded};
pub use get_available_files::{
    AvailableBrokerFile, AvailableBrokerFiles, BrokerFileSearch, BrokerFileStatus, GetAvailableFiles,
};
pub use initiate_broker_service::{
    BrokerInitiation, BrokerManifest, BrokerManifestFile, BrokerManifestProperty, BrokerRecipient,
    BrokerServiceInitiated, InitiateBrokerService,
};

pub(super) use faults::{FAULT_LEVEL, FAULT_RECIPIENT, FAULT_REFERENCE, FAULT_REPORTEE, FAULT_SENDER, FAULT_USER};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/Broker/2015/06";

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
