//! IntermediaryInboundStreamed: attachments of any size, to a form task that lies in the message box.
//!
//! Altinn documents no errors of this service's own: they are the general ones.

mod submit_attachment_streamed;

pub use submit_attachment_streamed::SubmitAttachmentStreamed;

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "IntermediaryInboundStreamed",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/IntermediaryExternal/IntermediaryInboundBasicStreamed.svc",
            "http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2013/06",
            "IIntermediaryInboundExternalBasicStreamed",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/IntermediaryExternal/IntermediaryInboundStreamed.svc",
            "http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2013/06",
            "IIntermediaryInboundExternalStreamed",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/IntermediaryExternal/IntermediaryInboundExternalEC2Streamed.svc",
            "http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2013/06",
            "IIntermediaryInboundExternalECStreamed",
        ),
    ],
)
.mtom();

service_test!(
    TestIntermediaryInboundStreamed,
    "altinn2.soap.intermediary_inbound_streamed.test",
    [
        Binding::basic("Test").derived(),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
