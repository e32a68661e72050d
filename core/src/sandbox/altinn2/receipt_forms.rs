//! A receipt in the forms in which the services tell of it.

use super::{clock, soap};
use soap::intermediary_inbound::{ShipmentReceipt, ShipmentReference};
use soap::receipt::{Receipt, ReceiptReference, ReceiptV1, Reference, ReferenceType, ReferenceV1, StreamedReceipt};

/// The form of submissions and signatures.
pub(super) fn shipment_receipt(receipt: &Receipt, party: i32) -> ShipmentReceipt {
    let mut told = ShipmentReceipt::new();
    told.receipt_id = receipt.receipt_id;
    told.receipt_text.clone_from(&receipt.receipt_text);
    told.receipt_history.clone_from(&receipt.receipt_history);
    told.last_changed.clone_from(&receipt.last_changed);
    told.receipt_type_name.clone_from(&receipt.receipt_type);
    told.receipt_status_code.clone_from(&receipt.receipt_status);
    told.parent_receipt_id = receipt.parent_receipt_id;
    let reference = |reference: &ReceiptReference| {
        let mut told = ShipmentReference::new();
        told.reference_value.clone_from(&reference.reference_value);
        told.reference_type_name.clone_from(&reference.reference_type);
        told.reportee_id = Some(party);
        told
    };
    told.references = receipt.references.iter().map(reference).collect();
    let parts = receipt.sub_receipts.iter();
    told.sub_receipts = parts.map(|part| shipment_receipt(part, party)).collect();
    told
}

/// The older form.
pub(super) fn receipt_v1(receipt: &Receipt) -> ReceiptV1 {
    let mut told = ReceiptV1::new();
    told.last_changed.clone_from(&receipt.last_changed);
    told.parent_receipt_id = receipt.parent_receipt_id;
    told.receipt_history.clone_from(&receipt.receipt_history);
    told.receipt_id = receipt.receipt_id;
    told.receipt_status_code.clone_from(&receipt.receipt_status);
    told.receipt_text.clone_from(&receipt.receipt_text);
    told.receipt_type_name.clone_from(&receipt.receipt_type);
    let reference = |reference: &ReceiptReference| {
        let mut told = ReferenceV1::new();
        told.reference_type_name.clone_from(&reference.reference_type);
        told.reference_value.clone_from(&reference.reference_value);
        told
    };
    told.references = receipt.references.iter().map(reference).collect();
    told.sub_receipts = receipt.sub_receipts.iter().map(receipt_v1).collect();
    told
}

/// The form of streamed uploads.
pub(super) fn streamed_receipt(receipt: &Receipt, now: i64) -> StreamedReceipt {
    let mut told = StreamedReceipt::new();
    told.last_changed = Some(clock::local_to_the_second(now).into());
    told.parent_receipt_id = receipt.parent_receipt_id;
    told.receipt_history.clone_from(&receipt.receipt_history);
    told.receipt_id = receipt.receipt_id;
    told.receipt_status_code.clone_from(&receipt.receipt_status);
    told.receipt_text.clone_from(&receipt.receipt_text);
    told.receipt_type_name.clone_from(&receipt.receipt_type);
    told
}

/// Gives a receipt one more name.
pub(super) fn refer(receipt: &mut Receipt, kind: ReferenceType, value: &str) {
    receipt.references.push(Reference::new(kind, value.to_owned()).into());
}

/// Puts a new text on a receipt; the old one goes to the top of the history.
pub(super) fn write(receipt: &mut Receipt, text: String, now: i64) {
    let texts = [receipt.receipt_text.replace(text), receipt.receipt_history.take()];
    let history = texts.into_iter().flatten().collect::<Vec<_>>().join("\n");
    receipt.receipt_history = Some(history).filter(|history| !history.is_empty());
    receipt.last_changed = Some(clock::local(now));
}
