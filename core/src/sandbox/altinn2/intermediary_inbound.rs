//! Submitting form tasks.

use super::shipments::Shipment;
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use crate::check;
use crate::identity::Reportee;
use crate::message::Blob;
use crate::xml::Limits;
use soap::intermediary_inbound::{FormTaskForm, FormTaskShipment, ShipmentReceipt, ShipmentReference, SubmitFormTask};
use soap::receipt::{Receipt, ReceiptStatus, ReceiptType, Reference, ReferenceType};

pub(super) const ROUTES: &[Route] = &[route!(SubmitFormTask, submit_form_task)];

/// All attachments of a shipment together may have so many bytes: 30 MB.
const ATTACHMENTS: u64 = 30 * 1024 * 1024;

impl Altinn2 {
    /// Since release 20.11 Altinn does all the work before it answers: the receipt is the final one.
    pub(super) fn submit_form_task(
        &mut self,
        caller: &Caller,
        operation: SubmitFormTask,
    ) -> Result<Option<ShipmentReceipt>, Refusal> {
        let user = self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let now = caller.now;
        let user_number = operation
            .user
            .map(|user| user.national_identity_number)
            .unwrap_or_default();
        let content = operation.shipment;
        if Reportee::parse(&content.reportee).is_err() {
            return Err(Refusal::parameters("Reportee"));
        }
        let party = self.parties.number(&content.reportee);
        if let Some(reason) = self.rejected(&content) {
            return Ok(Some(rejection(&content, party, reason)));
        }
        let receipt = self.receipt(&content, now);
        let progress = self.progress(&content, (&user_number, &user), now);
        let mut shipment = Shipment {
            system: caller.system.clone(),
            user,
            content,
            receipt,
            element: None,
            archive_reference: None,
            progress,
            at: now,
            changed: now,
        };
        if shipment.is_valid() {
            let element = self.shipments.element_number();
            shipment.element = Some(element);
            refer(
                &mut shipment.receipt,
                ReferenceType::WorkFlowReference,
                &element.to_string(),
            );
            shipment.fill_in(now);
        }
        let answer = told(&shipment.receipt, party);
        self.shipments.push(shipment);
        Ok(Some(answer))
    }

    /// Why the shipment is refused as a whole, if it is.
    fn rejected(&self, content: &FormTaskShipment) -> Option<&'static str> {
        let task = &content.form_task;
        let offered = |service: &soap::service_metadata::AvailableService| {
            service.external_service_code.as_deref() == Some(task.service_code.as_str())
                && service.external_service_edition_code == Some(task.service_edition)
        };
        if !self.services.is_empty() && !self.services.iter().any(offered) {
            return Some("There exist no valid services with given service code/edition code");
        }
        let case = content.case_id.filter(|number| *number != 0);
        let is_open = |number| {
            let case = self.cases.numbered(number);
            case.is_some_and(|case| case.reportee == content.reportee && !case.is_archived())
        };
        if case.is_some_and(|number| !is_open(number)) {
            return Some("The CaseID is not that of an active case of the reportee");
        }
        if task.forms.is_empty() {
            return Some("The shipment has no forms");
        }
        let size = |blob: &Blob| match blob {
            Blob::Bytes(bytes) => bytes.len() as u64,
            Blob::Held { length, .. } => *length,
        };
        if content.attachments.iter().map(|it| size(&it.data)).sum::<u64>() > ATTACHMENTS {
            return Some("The attachments are larger than 30 MB");
        }
        let earlier = self.earlier(content);
        earlier
            .is_some_and(Shipment::is_valid)
            .then_some("A shipment with this ExternalShipmentReference was received before")
    }

    fn earlier(&self, content: &FormTaskShipment) -> Option<&Shipment> {
        let reference = content.external_shipment_reference.as_deref()?;
        self.shipments.named(&content.reportee, reference)
    }

    /// The receipt, with a part for each form and attachment. A reference that is used again means the same shipment: its
    /// receipt is brought up to date, and the old text goes into the history.
    fn receipt(&mut self, content: &FormTaskShipment, now: i64) -> Receipt {
        let earlier = self.earlier(content).map(|shipment| shipment.receipt.clone());
        let number = earlier.as_ref().and_then(|receipt| receipt.receipt_id);
        let number = number.unwrap_or_else(|| self.shipments.receipt_number());
        let mut receipt = Receipt::new();
        receipt.receipt_id = Some(number);
        receipt.parent_receipt_id = Some(0);
        receipt.last_changed = Some(clock::local(now));
        receipt.receipt_type = Some(ReceiptType::FormTask);
        receipt.receipt_status = Some(ReceiptStatus::Ok);
        receipt.receipt_text = Some("Innsendingen er mottatt.".to_owned());
        receipt.receipt_history = earlier.map(|old| {
            let texts = [old.receipt_text, old.receipt_history];
            texts.into_iter().flatten().collect::<Vec<_>>().join("\n")
        });
        if let Some(reference) = &content.external_shipment_reference {
            refer(&mut receipt, ReferenceType::ExternalShipmentReference, reference);
        }
        refer(&mut receipt, ReferenceType::OwnerPartyReference, &content.reportee);
        for form in &content.form_task.forms {
            let trouble = self.trouble(form);
            let part = self.part(&receipt, form.end_user_system_reference.as_deref(), trouble);
            receipt.sub_receipts.push(part);
        }
        for attachment in &content.attachments {
            let part = self.part(&receipt, attachment.end_user_system_reference.as_deref(), None);
            receipt.sub_receipts.push(part);
        }
        receipt
    }

    fn part(&mut self, whole: &Receipt, reference: Option<&str>, trouble: Option<String>) -> Receipt {
        let mut part = Receipt::new();
        part.receipt_id = Some(self.shipments.receipt_number());
        part.parent_receipt_id = whole.receipt_id;
        part.last_changed.clone_from(&whole.last_changed);
        part.receipt_type = Some(ReceiptType::FormTask);
        part.receipt_status = Some(match trouble {
            None => ReceiptStatus::Ok,
            Some(_) => ReceiptStatus::ValidationFailed,
        });
        part.receipt_text = Some(trouble.unwrap_or_else(|| "Mottatt.".to_owned()));
        if let Some(reference) = reference {
            refer(&mut part, ReferenceType::SendersReference, reference);
        }
        part
    }

    /// What is wrong with a form.
    fn trouble(&self, form: &FormTaskForm) -> Option<String> {
        let name = format!("{}-{}", form.data_format_id, form.data_format_version);
        if let Err(error) = check::document(&form.form_data, &Limits::default()) {
            return Some(format!("Error {name}: {error}"));
        }
        let text = self
            .invalid_form_texts
            .iter()
            .find(|text| form.form_data.contains(*text))?;
        Some(format!("Error {name}: the value '{text}' is not valid"))
    }
}

fn refer(receipt: &mut Receipt, kind: ReferenceType, value: &str) {
    receipt.references.push(Reference::new(kind, value.to_owned()));
}

/// The receipt of a refused shipment: it has no number, no time and no parts.
fn rejection(content: &FormTaskShipment, party: i32, reason: &str) -> ShipmentReceipt {
    let mut receipt = Receipt::new();
    receipt.receipt_id = Some(0);
    receipt.parent_receipt_id = Some(0);
    receipt.last_changed = clock::unset();
    receipt.receipt_type = Some(ReceiptType::FormTask);
    receipt.receipt_status = Some(ReceiptStatus::Rejected);
    receipt.receipt_text = Some(reason.to_owned());
    if let Some(reference) = &content.external_shipment_reference {
        refer(&mut receipt, ReferenceType::ExternalShipmentReference, reference);
    }
    told(&receipt, party)
}

/// A receipt in the form that this service tells of it.
fn told(receipt: &Receipt, party: i32) -> ShipmentReceipt {
    let mut told = ShipmentReceipt::new();
    told.receipt_id = receipt.receipt_id;
    told.receipt_text.clone_from(&receipt.receipt_text);
    told.receipt_history.clone_from(&receipt.receipt_history);
    told.last_changed.clone_from(&receipt.last_changed);
    told.receipt_type_name.clone_from(&receipt.receipt_type);
    told.receipt_status_code.clone_from(&receipt.receipt_status);
    told.parent_receipt_id = receipt.parent_receipt_id;
    told.references = receipt
        .references
        .iter()
        .map(|reference| {
            let mut told = ShipmentReference::new();
            told.reference_value = Some(reference.reference_value.clone());
            told.reference_type_name = Some(reference.reference_type.clone());
            told.reportee_id = Some(party);
            told
        })
        .collect();
    told.sub_receipts = receipt
        .sub_receipts
        .iter()
        .map(|part| self::told(part, party))
        .collect();
    told
}
