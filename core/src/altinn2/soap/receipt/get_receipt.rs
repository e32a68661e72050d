//! `GetReceiptV2`: the receipt of a shipment, by its number or by a reference.

use super::{NAMESPACE, Receipt, Reference, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
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
    /// References that the receipt has; one is enough.
    #[wire(item = "Reference")]
    pub references: Vec<Reference>,
}

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
        ),
    );
}
