//! BrokerServiceExternalStreamed: the content of broker files (formidlingstjenester).

mod download_file_streamed;
mod upload_file_streamed;

pub use download_file_streamed::{DownloadFileStreamed, DownloadedBrokerFile};
pub use upload_file_streamed::UploadFileStreamed;

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "BrokerServiceExternalStreamed",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/BrokerServiceExternalBasicStreamed.svc",
            "http://www.altinn.no/services/ServiceEngine/Broker/2015/06",
            "IBrokerServiceExternalBasicStreamed",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/BrokerServiceExternalStreamed.svc",
            "http://www.altinn.no/services/ServiceEngine/Broker/2015/06",
            "IBrokerServiceExternalStreamed",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/BrokerServiceExternalEC2Streamed.svc",
            "http://www.altinn.no/services/ServiceEngine/Broker/2015/06",
            "IBrokerServiceExternalECStreamed",
        ),
    ],
)
.mtom();

service_test!(
    TestBrokerStreamed,
    "altinn2.soap.broker_streamed.test",
    [Binding::basic("Test"), Binding::ws("Test"), Binding::ec2("Test")]
);
