//! `GetReceiptV2`: the receipt of a shipment, by its number or by a reference.

use super::{NAMESPACE, Receipt, Reference, SERVICE};
use crate::error::ErrorCode;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Asks for a receipt and its sub-receipts.
///
/// Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
/// `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
#[message(case = "camel")]
pub struct GetReceipt {
    /// Which receipt.
    #[wire(name = "receipt")]
    pub search: ReceiptSearch,
}

/// Which receipt: by number, or by references.
#[message(namespace = NAMESPACE)]
pub struct ReceiptSearch {
    /// The receipt's number.
    pub receipt_id: Option<i32>,
    /// References that the receipt has. Altinn looks at the first one only, and searches by `ArchiveReference`,
    /// `OutboundShipmentReference`, `BatchReference`, `EndUserSystemReference`, `ExternalShipmentReference` and
    /// `SendersReference`.
    #[wire(item = "Reference")]
    pub references: Vec<Reference>,
}

/// What Altinn says when there is no such receipt.
pub(super) const NOT_FOUND: &[KnownFault] = &[KnownFault::new(
    30008,
    ErrorCode::EmptyResult,
    "Altinn has no receipt of that number or reference, or the system may not see it. Check the reference; a submission that is only seconds old may not have one yet.",
    "Altinn har ingen kvittering med dette nummeret eller denne referansen, eller systemet har ikke tilgang til den. Kontroller referansen; en innsending som bare er noen sekunder gammel, har kanskje ingen ennå.",
)];

impl Operation for GetReceipt {
    type Output = Receipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.get_receipt",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetReceiptBasicV2"),
                Binding::ws("GetReceiptV2").derived(),
                Binding::ec2("GetReceiptECV2"),
            ],
        )
        .faults(NOT_FOUND),
    );
}
