//! The receipt that a submission gives.

use crate::altinn2::soap::receipt::{ReceiptStatus, ReceiptType, ReferenceType};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// The receipt that a submission gives. Altinn's other services tell of the same receipt in another form, `Receipt`.
#[message]
pub struct ShipmentReceipt {
    /// Number of the receipt; 0 when the shipment was refused.
    pub receipt_id: Option<i32>,
    /// What a person should read.
    pub receipt_text: Option<String>,
    /// Earlier texts, the newest first.
    pub receipt_history: Option<String>,
    /// When the receipt last changed, Norwegian local time.
    pub last_changed: Option<DateTime>,
    /// What kind of receipt it is.
    pub receipt_type_name: Option<ReceiptType>,
    /// The outcome so far.
    pub receipt_status_code: Option<ReceiptStatus>,
    /// Number of the receipt that this one is part of.
    pub parent_receipt_id: Option<i32>,
    /// The names that the shipment goes by.
    #[wire(item = "ReferenceBE")]
    pub references: Vec<ShipmentReference>,
    /// Receipts of the parts; their outcome may differ from the whole's.
    #[wire(item = "ReceiptExternalBE")]
    pub sub_receipts: Vec<ShipmentReceipt>,
}

/// A name that a shipment or one of its parts goes by.
#[message]
pub struct ShipmentReference {
    /// The name.
    pub reference_value: Option<String>,
    /// Whose name it is.
    pub reference_type_name: Option<ReferenceType>,
    /// Altinn's number of the reportee.
    #[wire(name = "ReporteeID")]
    pub reportee_id: Option<i32>,
}
