//! `ArchiveCorrespondenceForEndUserSystem`: moves a message to the archive.
//!
//! Altinn's documentation has `From` in the name where the wire has `For`, and on EC2 the number travels as
//! `reporteeElementID`.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::receipt::{ReceiptStatus, ReceiptType, ReferenceV1};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Moves a message (melding) to the reportee's archive.
///
/// Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
/// then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
#[message(case = "camel")]
pub struct ArchiveCorrespondenceForEndUserSystem {
    /// Who archives.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the message: `reporteeElementId` of the element list.
    #[wire(name = "CorrespondenceID")]
    pub correspondence_id: i32,
}

/// What became of a message that was to be archived.
#[message(namespace = "http://schemas.altinn.no/services/Intermediary/Receipt/2009/10")]
pub struct CorrespondenceReceipt {
    /// When the receipt last changed, Norwegian local time.
    pub last_changed: Option<DateTime>,
    /// Number of the receipt that this one is part of.
    pub parent_receipt_id: Option<i32>,
    /// Earlier texts, the newest first.
    pub receipt_history: Option<String>,
    /// Number of the receipt.
    pub receipt_id: Option<i32>,
    /// The outcome.
    pub receipt_status_code: Option<ReceiptStatus>,
    /// Template of the text.
    pub receipt_template: Option<String>,
    /// What a person should read.
    pub receipt_text: Option<String>,
    /// What kind of receipt it is.
    pub receipt_type_name: Option<ReceiptType>,
    /// The names that the message goes by, the archive reference among them.
    #[wire(item = "Reference")]
    pub references: Vec<ReferenceV1>,
    /// Receipts of the parts.
    #[wire(item = "Receipt")]
    pub sub_receipts: Vec<CorrespondenceReceipt>,
}

impl Operation for ArchiveCorrespondenceForEndUserSystem {
    type Output = CorrespondenceReceipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.correspondence.archive_correspondence_for_end_user_system",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("ArchiveCorrespondenceForEndUserSystemBasic"),
                Binding::ws("ArchiveCorrespondenceForEndUserSystemExternal").derived(),
                Binding::ec2("ArchiveCorrespondenceForEndUserSystemEC"),
            ],
        ),
    );
}
