//! `GetReceiptList`: the older form of listing receipts.

use super::get_receipt_list::BAD_SEARCH;
use super::{NAMESPACE_V1, ReceiptType, ReceiptV1, SERVICE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
///
/// Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
#[message(case = "camel")]
pub struct GetReceiptListV1 {
    /// Which kind. `NotSet` is refused, and so is the kind left out; `BrokerService` is not known here.
    #[wire(name = "receiptTypeName")]
    pub receipt_type: ReceiptType,
    /// Only those that changed after this time.
    pub date_from: Option<DateTime>,
    /// Only those that changed before this time.
    pub date_to: Option<DateTime>,
}

/// The receipts found, in the older form; none is an empty list, not an error.
#[message(namespace = NAMESPACE_V1)]
pub struct ReceiptListV1 {
    /// The receipts, each with its sub-receipts.
    #[wire(name = "ReceiptExternal")]
    pub receipts: Vec<ReceiptV1>,
}

impl Operation for GetReceiptListV1 {
    type Output = ReceiptListV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.get_receipt_list_v1",
        Contract::new(
            &SERVICE,
            &[Binding::basic("GetReceiptListBasic"), Binding::ec2("GetReceiptListEC")],
        )
        .faults(BAD_SEARCH),
    );
}
