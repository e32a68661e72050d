//! ReceiptExternal: what became of a shipment.

mod answer;
mod get_receipt;

pub use answer::{Receipt, ReceiptStatus, ReceiptType, Reference, ReferenceType};
pub use get_receipt::{GetReceipt, ReceiptSearch};

use crate::soap::{Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/Intermediary/Receipt/2015/06";

pub(crate) static SERVICE: Service = Service::new(
    "ReceiptExternal",
    &[Endpoint::new(
        Flavour::Basic,
        "/IntermediaryExternal/ReceiptExternalBasic.svc",
        "http://www.altinn.no/services/Intermediary/Receipt/2009/10",
        "IReceiptExternalBasic",
    )],
);
