//! `SaveReceipt`: the older form of updating a receipt.

use super::update_receipt::NOTHING_TO_UPDATE;
use super::{NAMESPACE_V1, ReceiptStatus, ReceiptV1, ReferenceV1, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
///
/// Altinn's documentation calls it outdated and says that it may go.
#[message(case = "camel")]
pub struct SaveReceipt {
    /// Which receipt, and what is new.
    #[wire(name = "receipt")]
    pub update: ReceiptUpdateV1,
}

/// Which receipt, and what is new, in the older form.
#[message(namespace = NAMESPACE_V1)]
pub struct ReceiptUpdateV1 {
    /// The receipt, by the archive reference; of several that have it the newest.
    pub archive_reference: Option<String>,
    /// The receipt, by its number.
    pub receipt_id: Option<i32>,
    /// The new status. Altinn needs it.
    pub receipt_status_code: Option<ReceiptStatus>,
    /// The new text. Altinn needs it.
    pub receipt_text: Option<String>,
    /// References to add; of any kind but `NotSet` and `OwnerPartyReference`.
    #[wire(item = "Reference")]
    pub references: Vec<ReferenceV1>,
    /// Sub-receipts to update with it, each by its number. New ones cannot be made so.
    #[wire(item = "ReceiptSaveExternal")]
    pub sub_receipts: Vec<ReceiptUpdateV1>,
}

impl Operation for SaveReceipt {
    type Output = ReceiptV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.save_receipt",
        Contract::new(
            &SERVICE,
            &[Binding::basic("SaveReceiptBasic"), Binding::ec2("SaveReceiptEC")],
        )
        .faults(NOTHING_TO_UPDATE),
    );
}
