//! The receipt of a streamed upload.

use super::{ReceiptStatus, ReceiptType};
use crate::date_time::WrittenTime;
use altinnkit_macros::message;

/// The receipt of a streamed upload: an attachment of a form task, or a file of a broker service.
///
/// It has no parts and no references.
#[message]
pub struct StreamedReceipt {
    /// When the receipt last changed, Norwegian local time to the second. Altinn writes it as a text, `31.12.2026 23:59:59`;
    /// the documentation says ISO 8601, which is read too. A text that is no time, such as `?`, is kept.
    pub last_changed: Option<WrittenTime>,
    /// Number of the receipt that this one is part of; 0 when it is none's.
    pub parent_receipt_id: Option<i32>,
    /// Earlier texts, the newest first.
    pub receipt_history: Option<String>,
    /// Number of the receipt; 0 when the upload was refused.
    pub receipt_id: Option<i32>,
    /// The outcome so far.
    pub receipt_status_code: Option<ReceiptStatus>,
    /// What a person should read.
    pub receipt_text: Option<String>,
    /// What kind of receipt it is.
    pub receipt_type_name: Option<ReceiptType>,
}
