//! Attachments of form tasks, one by one.

use super::intermediary_inbound::{part, rejection};
use super::progress::Stage;
use super::receipt_forms::streamed_receipt;
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use soap::intermediary_inbound::FormTaskAttachment;
use soap::intermediary_inbound_streamed::SubmitAttachmentStreamed;
use soap::receipt::StreamedReceipt;

pub(super) const ROUTES: &[Route] = &[route!(SubmitAttachmentStreamed, submit_attachment_streamed)];

/// One attachment may have so many bytes where the service has no rules of its own, as here: 30 MB.
const LARGEST: usize = 30 * 1024 * 1024;

impl Altinn2 {
    pub(super) fn submit_attachment_streamed(
        &mut self,
        caller: &Caller,
        operation: SubmitAttachmentStreamed,
    ) -> Result<Option<StreamedReceipt>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let refused = |reason: &str| {
            let mut receipt = streamed_receipt(&rejection(None, reason), caller.now);
            receipt.last_changed = clock::unset().map(Into::into);
            Ok(Some(receipt))
        };
        let number = self.shipments.receipt_number();
        let Some(shipment) = self.shipments.element_mut(operation.reportee_element_id) else {
            return Err(Refusal::parameters("ReporteeElementId"));
        };
        if shipment.stage() != Stage::FormFilling {
            return refused("The form task is not being filled in");
        }
        if operation.file_name.is_empty() || operation.file_name.contains([':', '\\']) {
            return refused("The file name is not valid");
        }
        let size = operation.data.as_bytes().map_or(0, <[u8]>::len);
        if size == 0 || size > LARGEST {
            return refused("The attachment is empty, or larger than 30 MB");
        }
        let name = operation.end_user_system_reference;
        let mut receipt = part(number, &shipment.receipt, name.as_deref(), None);
        receipt.last_changed = Some(clock::local(caller.now));
        let mut attachment = FormTaskAttachment::new(operation.file_name, operation.data);
        attachment.name = operation.name;
        attachment.end_user_system_reference = name;
        attachment.attachment_type_name = operation.attachment_type_name;
        attachment.checksum = operation.checksum;
        shipment.content.attachments.push(attachment);
        shipment.changed = caller.now;
        let answer = streamed_receipt(&receipt, caller.now);
        shipment.receipt.sub_receipts.push(receipt);
        Ok(Some(answer))
    }
}
