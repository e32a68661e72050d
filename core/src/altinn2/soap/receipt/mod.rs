//! ReceiptExternal: what became of a shipment.

mod answer;
mod get_receipt;
mod poll_advice;

pub use answer::{Receipt, ReceiptStatus, ReceiptType, Reference, ReferenceType};
pub use get_receipt::{GetReceipt, ReceiptSearch};
pub use poll_advice::{PollAdvice, ReceiptPollAdvice};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/Intermediary/Receipt/2015/06";

pub(crate) static SERVICE: Service = Service::new(
    "ReceiptExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/IntermediaryExternal/ReceiptExternalBasic.svc",
            "http://www.altinn.no/services/Intermediary/Receipt/2009/10",
            "IReceiptExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/IntermediaryExternal/ReceiptExternal.svc",
            "http://www.altinn.no/services/Intermediary/Receipt/2009/10",
            "IReceiptExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/IntermediaryExternal/ReceiptExternalEC2.svc",
            "http://www.altinn.no/services/Intermediary/Receipt/2009/10",
            "IReceiptExternalEC",
        ),
    ],
);

service_test!(
    TestReceipt,
    "altinn2.soap.receipt.test",
    [
        Binding::basic("Test"),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
