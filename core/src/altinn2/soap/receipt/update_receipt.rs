//! `UpdateReceipt`: a new status and text on a receipt.

use super::{NAMESPACE, Receipt, ReceiptStatus, Reference, SERVICE};
use crate::error::ErrorCode;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
/// sender so.
///
/// The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
/// number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
/// touch, give an AltinnFault with number 0, told apart by its text only.
#[message(case = "camel")]
pub struct UpdateReceipt {
    /// Which receipt, and what is new.
    #[wire(name = "receipt")]
    pub update: ReceiptUpdate,
}

/// Which receipt, and what is new.
#[message(namespace = NAMESPACE)]
pub struct ReceiptUpdate {
    /// The receipt, by the archive reference; of several that have it the newest.
    pub archive_reference: Option<String>,
    /// The receipt, by its number.
    pub receipt_id: Option<i32>,
    /// The new status. `NotSet` is not one.
    pub receipt_status: ReceiptStatus,
    /// The new text.
    pub receipt_text: String,
    /// References to add; of any kind but `NotSet` and `OwnerPartyReference`.
    #[wire(item = "Reference")]
    pub references: Vec<Reference>,
    /// Sub-receipts to update with it, each by its number. New ones cannot be made so.
    #[wire(item = "ReceiptSave")]
    pub sub_receipts: Vec<ReceiptUpdate>,
}

/// What Altinn refuses in an update.
pub(super) const NOTHING_TO_UPDATE: &[KnownFault] = &[KnownFault::new(
    30008,
    ErrorCode::EmptyResult,
    "There is no receipt of that number or archive reference, so nothing was updated. Check the number.",
    "Det finnes ingen kvittering med dette nummeret eller denne arkivreferansen, så ingenting er oppdatert. Kontroller nummeret.",
)];

impl Operation for UpdateReceipt {
    type Output = Receipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.update_receipt",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("UpdateReceiptBasic"),
                Binding::ws("UpdateReceipt").derived(),
                Binding::ec2("UpdateReceiptEC"),
            ],
        )
        .faults(NOTHING_TO_UPDATE),
    );
}
