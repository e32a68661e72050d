//! `GetReceiptListV2`: the receipts of a kind.

use super::{NAMESPACE, Receipt, ReceiptType, SERVICE};
use crate::date_time::DateTime;
use crate::error::ErrorCode;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Lists the receipts of a kind, those that changed in a period when one is given.
#[message(case = "camel")]
pub struct GetReceiptList {
    /// Which kind. `NotSet` is refused.
    #[wire(name = "receiptTypeName")]
    pub receipt_type: ReceiptType,
    /// Only those that changed after this time.
    pub date_from: Option<DateTime>,
    /// Only those that changed before this time.
    pub date_to: Option<DateTime>,
}

/// The receipts found; none is an empty list, not an error.
#[message(namespace = NAMESPACE)]
pub struct ReceiptList {
    /// The receipts, each with its sub-receipts.
    #[wire(name = "Receipt")]
    pub receipts: Vec<Receipt>,
}

/// What Altinn refuses in a search for receipts.
pub(super) const BAD_SEARCH: &[KnownFault] = &[
    KnownFault::new(
        30101,
        ErrorCode::BadRequest,
        "The kind of receipt is missing or NotSet. Say which kind is wanted, for example FormTask.",
        "Kvitteringstypen mangler eller er NotSet. Oppgi hvilken type som skal hentes, for eksempel FormTask.",
    ),
    KnownFault::new(
        30102,
        ErrorCode::BadRequest,
        "The period ends before it begins. Swap or correct the two dates.",
        "Fra-datoen er senere enn til-datoen. Bytt om på datoene eller rett dem.",
    ),
];

impl Operation for GetReceiptList {
    type Output = ReceiptList;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.get_receipt_list",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetReceiptListBasicV2"),
                Binding::ws("GetReceiptListV2").derived(),
                Binding::ec2("GetReceiptListECV2"),
            ],
        )
        .faults(BAD_SEARCH),
    );
}
