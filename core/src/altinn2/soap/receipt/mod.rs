//! ReceiptExternal: what became of a shipment.

mod answer;
mod get_receipt;
mod get_receipt_list;
mod get_receipt_list_v1;
mod get_receipt_v1;
mod outcome;
mod outcome_reason;
mod poll_advice;
mod receipt_v1;
mod save_receipt;
mod streamed_receipt;
mod update_receipt;

pub use answer::{Receipt, ReceiptReference, ReceiptStatus, ReceiptType, Reference, ReferenceType};
pub use get_receipt::{GetReceipt, ReceiptSearch};
pub use get_receipt_list::{GetReceiptList, ReceiptList};
pub use get_receipt_list_v1::{GetReceiptListV1, ReceiptListV1, ReceiptTypeV1};
pub use get_receipt_v1::{GetReceiptV1, ReceiptSearchV1};
pub use outcome::{OutcomeOfReceipt, ReceiptOutcome, ReceiptPartOutcome, ReceiptVerdict};
pub use outcome_reason::ReceiptReason;
pub use poll_advice::{PollAdvice, PollSubject, ReceiptPollAdvice};
pub use receipt_v1::{ReceiptV1, ReferenceV1};
pub use save_receipt::{ReceiptUpdateV1, SaveReceipt};
pub use streamed_receipt::StreamedReceipt;
pub use update_receipt::{ReceiptUpdate, UpdateReceipt};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/Intermediary/Receipt/2015/06";

/// Namespace of the types of the first versions.
pub(crate) const NAMESPACE_V1: &str = "http://schemas.altinn.no/services/Intermediary/Receipt/2009/10";

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
