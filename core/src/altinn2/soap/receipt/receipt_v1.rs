//! The older form of a receipt.

use super::{NAMESPACE_V1, ReceiptStatus, ReceiptType, ReferenceType};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// What became of a shipment, and of each of its parts, in the older form. `UpdateFormData` and the older operations answer
/// with it.
#[message(namespace = NAMESPACE_V1)]
pub struct ReceiptV1 {
    /// When the receipt last changed, Norwegian local time. Not set (year 1) when the shipment was refused.
    pub last_changed: Option<DateTime>,
    /// Number of the receipt that this one is part of; 0 when it is none's.
    pub parent_receipt_id: Option<i32>,
    /// Earlier texts, the newest first.
    pub receipt_history: Option<String>,
    /// Number of the receipt; 0 when the shipment was refused.
    pub receipt_id: Option<i32>,
    /// The outcome so far.
    pub receipt_status_code: Option<ReceiptStatus>,
    /// What a person should read.
    pub receipt_text: Option<String>,
    /// What kind of receipt it is.
    pub receipt_type_name: Option<ReceiptType>,
    /// The names that the shipment goes by, the archive reference among them.
    #[wire(item = "Reference")]
    pub references: Vec<ReferenceV1>,
    /// Receipts of the parts; their outcome may differ from the whole's.
    #[wire(item = "ReceiptExternal")]
    pub sub_receipts: Vec<ReceiptV1>,
}

/// A name that something goes by, in the older form.
#[message(namespace = NAMESPACE_V1)]
pub struct ReferenceV1 {
    /// Whose name it is.
    pub reference_type_name: Option<ReferenceType>,
    /// The name.
    pub reference_value: Option<String>,
}
