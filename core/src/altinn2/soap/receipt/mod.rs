//! ReceiptExternal: what became of a shipment.

mod get_receipt;
mod receipt;

pub use get_receipt::{GetReceipt, ReceiptSearch};
pub use receipt::{Receipt, ReceiptStatus, ReceiptType, Reference, ReferenceType};

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
