//! IntermediaryInbound: submitting form tasks.
//!
//! WCF reads submissions and signatures with XmlSerializer: every type is in the namespace of the wrapper. The other operations
//! have data contracts.
//!
//! Altinn documents no errors of this service's own: what it refuses, it refuses in receipts (`altinn2.soap.receipt.outcome` reads
//! them), and the errors are the general ones.

mod complete_and_sign_shipment;
mod form_task;
mod form_task_update;
mod get_altinn_submission_status;
mod shipment;
mod shipment_receipt;
mod submit_form_task;
mod update_form_data;

pub use complete_and_sign_shipment::CompleteAndSignShipment;
pub use form_task::{FormTask, FormTaskAttachment, FormTaskForm};
pub use form_task_update::{FormTaskUpdate, FormUpdate};
pub use get_altinn_submission_status::{AltinnSubmissionStatus, GetAltinnSubmissionStatus};
pub use shipment::{
    DelegatedUser, EncryptedKey, FormTaskShipment, ReporteeKey, ServiceOwnerKey, ShipmentSignature, SigningOptions,
};
pub use shipment_receipt::{ShipmentReceipt, ShipmentReference};
pub use submit_form_task::SubmitFormTask;
pub use update_form_data::UpdateFormData;

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "IntermediaryInbound",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/IntermediaryExternal/IntermediaryInboundBasic.svc",
            "http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2009/10",
            "IIntermediaryInboundExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/IntermediaryExternal/IntermediaryInbound.svc",
            "http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2009/10",
            "IIntermediaryInboundExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/IntermediaryExternal/IntermediaryInboundExternalEC2.svc",
            "http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2010/10",
            "IIntermediaryInboundExternalEC",
        ),
    ],
);

service_test!(
    TestIntermediaryInbound,
    "altinn2.soap.intermediary_inbound.test",
    [
        Binding::basic("Test"),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
