//! `GetReceipt`: the older form of asking for a receipt.

use super::get_receipt::NOT_FOUND;
use super::{NAMESPACE_V1, ReceiptV1, ReferenceV1, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
///
/// Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
#[message(case = "camel")]
pub struct GetReceiptV1 {
    /// Which receipt.
    #[wire(name = "receipt")]
    pub search: ReceiptSearchV1,
}

/// Which receipt: by number, or by references.
#[message(namespace = NAMESPACE_V1)]
pub struct ReceiptSearchV1 {
    /// The receipt's number.
    pub receipt_id: Option<i32>,
    /// References that the receipt has. Altinn looks at the first one only.
    #[wire(item = "Reference")]
    pub references: Vec<ReferenceV1>,
}

impl Operation for GetReceiptV1 {
    type Output = ReceiptV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.get_receipt_v1",
        Contract::new(
            &SERVICE,
            &[Binding::basic("GetReceiptBasic"), Binding::ec2("GetReceiptEC")],
        )
        .faults(NOT_FOUND),
    );
}
