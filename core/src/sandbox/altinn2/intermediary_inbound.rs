//! Form tasks: submitted, updated, completed.

use super::progress::{Signature, Stage};
use super::receipt_forms::{receipt_v1, refer, shipment_receipt, write};
use super::shipments::{Shipment, form_number};
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use crate::check;
use crate::identity::Reportee;
use crate::message::Blob;
use crate::xml::Limits;
use soap::intermediary_inbound::{
    AltinnSubmissionStatus, CompleteAndSignShipment, FormTaskForm, FormTaskShipment, FormUpdate,
    GetAltinnSubmissionStatus, ShipmentReceipt, SubmitFormTask, UpdateFormData,
};
use soap::receipt::{Receipt, ReceiptStatus, ReceiptType, ReceiptV1, ReferenceType};

pub(super) const ROUTES: &[Route] = &[
    route!(SubmitFormTask, submit_form_task),
    route!(UpdateFormData, update_form_data),
    route!(CompleteAndSignShipment, complete_and_sign_shipment),
    route!(GetAltinnSubmissionStatus, get_altinn_submission_status),
];

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
            let receipt = rejection(content.external_shipment_reference.as_deref(), &reason);
            return Ok(Some(shipment_receipt(&receipt, party)));
        }
        let receipt = self.receipt(&content, now);
        let progress = self.progress(&content, (&user_number, &user), now);
        let mut shipment = Shipment {
            system: caller.system.clone(),
            user,
            content,
            receipt,
            later: Vec::new(),
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
        let answer = shipment_receipt(&shipment.receipt, party);
        self.shipments.push(shipment);
        Ok(Some(answer))
    }

    /// The whole is received even when a form is not: that one keeps its old data, and its part of the receipt says why.
    pub(super) fn update_form_data(
        &mut self,
        caller: &Caller,
        operation: UpdateFormData,
    ) -> Result<Option<ReceiptV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let update = operation.update;
        let element = update.reportee_element_id;
        let name = update.external_shipment_reference.as_deref();
        let number = self.shipments.receipt_number();
        let mut receipt = received(number, "Oppdateringen er mottatt.", caller.now);
        let mut parts = Vec::new();
        for form in update.forms {
            let trouble = self.trouble(&form.data_format_id, form.data_format_version, &form.form_data);
            parts.push((self.shipments.receipt_number(), form, trouble));
        }
        let Some(shipment) = self.shipments.element_mut(element) else {
            return Err(Refusal::parameters("reporteeElementId"));
        };
        if shipment.stage() != Stage::FormFilling {
            return Ok(Some(receipt_v1(&rejection(
                name,
                "The form task is not being filled in",
            ))));
        }
        if let Some(name) = name {
            refer(&mut receipt, ReferenceType::ExternalShipmentReference, name);
        }
        refer(&mut receipt, ReferenceType::WorkFlowReference, &element.to_string());
        for (number, form, trouble) in parts {
            let name = form.end_user_system_reference.clone();
            let trouble = trouble.or_else(|| shipment.take(form, element));
            let part = part(number, &receipt, name.as_deref(), trouble);
            receipt.sub_receipts.push(part);
        }
        shipment.changed = caller.now;
        let answer = receipt_v1(&receipt);
        shipment.later.push(receipt);
        Ok(Some(answer))
    }

    /// What is completed and signed goes on in its workflow, to the archive when nothing else is to be done.
    pub(super) fn complete_and_sign_shipment(
        &mut self,
        caller: &Caller,
        operation: CompleteAndSignShipment,
    ) -> Result<Option<ShipmentReceipt>, Refusal> {
        let signer = self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let number = operation.user.map(|user| user.national_identity_number);
        let number = number.unwrap_or_default();
        let Some(shipment) = self.shipments.element(operation.reportee_element_id) else {
            return Err(Refusal::parameters("reporteeElementId"));
        };
        let party = self.parties.number(&shipment.content.reportee);
        let mut forms = shipment.content.form_task.forms.iter();
        let trouble =
            forms.find_map(|form| self.trouble(&form.data_format_id, form.data_format_version, &form.form_data));
        let Some(shipment) = self.shipments.element_mut(operation.reportee_element_id) else {
            return Err(Refusal::parameters("reporteeElementId"));
        };
        let name = shipment.content.external_shipment_reference.as_deref();
        if shipment.stage() != Stage::FormFilling {
            let receipt = rejection(name, "The form task is not being filled in");
            return Ok(Some(shipment_receipt(&receipt, party)));
        }
        if let Some(trouble) = trouble {
            let mut receipt = rejection(name, &format!("Form Validation Failed: {trouble}"));
            receipt.receipt_status = Some(ReceiptStatus::ValidationFailed);
            return Ok(Some(shipment_receipt(&receipt, party)));
        }
        for form in &mut shipment.content.form_task.forms {
            form.completed = true;
        }
        if !operation.signatures.is_empty() && shipment.progress.takes_along(&number) {
            let signature = Signature::of_all(&number, &signer, caller.now);
            shipment.progress.signatures.push(signature);
        }
        shipment.changed = caller.now;
        shipment.fill_in(caller.now);
        let text = match shipment.stage() {
            Stage::Archive => "SignAndSend Completed Successfully",
            _ => "The form task waits for the next step of its workflow",
        };
        write(&mut shipment.receipt, text.to_owned(), caller.now);
        Ok(Some(shipment_receipt(&shipment.receipt, party)))
    }

    /// Nothing ever waits here: all is done before the answer.
    pub(super) fn get_altinn_submission_status(
        &mut self,
        _: &Caller,
        _operation: GetAltinnSubmissionStatus,
    ) -> Result<Option<AltinnSubmissionStatus>, Refusal> {
        Ok(Some(AltinnSubmissionStatus::new(0)))
    }

    /// Why the shipment is refused as a whole, if it is.
    fn rejected(&self, content: &FormTaskShipment) -> Option<String> {
        let task = &content.form_task;
        let offered = |service: &soap::service_metadata::AvailableService| {
            service.external_service_code.as_deref() == Some(task.service_code.as_str())
                && service.external_service_edition_code == Some(task.service_edition)
        };
        if !self.services.is_empty() && !self.services.iter().any(offered) {
            return Some("There exist no valid services with given service code/edition code".to_owned());
        }
        let case = content.case_id.filter(|number| *number != 0);
        let is_open = |number| {
            let case = self.cases.numbered(number);
            case.is_some_and(|case| case.reportee == content.reportee && !case.is_archived())
        };
        if case.is_some_and(|number| !is_open(number)) {
            return Some("The CaseID is not that of an active case of the reportee".to_owned());
        }
        if task.forms.is_empty() {
            return Some("The shipment has no forms".to_owned());
        }
        let size = |blob: &Blob| match blob {
            Blob::Bytes(bytes) => bytes.len() as u64,
            Blob::Held { length, .. } => *length,
        };
        if content.attachments.iter().map(|it| size(&it.data)).sum::<u64>() > ATTACHMENTS {
            return Some("The attachments are larger than 30 MB".to_owned());
        }
        let earlier = self.earlier(content).filter(|earlier| earlier.is_valid())?;
        let name = earlier
            .content
            .external_shipment_reference
            .as_deref()
            .unwrap_or_default();
        Some(format!(
            "Shipment Already Exists : ::External Shipment Reference : {name}"
        ))
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
        let mut receipt = received(number, "Innsendingen er mottatt.", now);
        receipt.receipt_history = earlier.map(|old| {
            let texts = [old.receipt_text, old.receipt_history];
            texts.into_iter().flatten().collect::<Vec<_>>().join("\n")
        });
        if let Some(reference) = &content.external_shipment_reference {
            refer(&mut receipt, ReferenceType::ExternalShipmentReference, reference);
        }
        refer(&mut receipt, ReferenceType::OwnerPartyReference, &content.reportee);
        for form in &content.form_task.forms {
            let trouble = self.trouble(&form.data_format_id, form.data_format_version, &form.form_data);
            let name = form.end_user_system_reference.as_deref();
            let part = part(self.shipments.receipt_number(), &receipt, name, trouble);
            receipt.sub_receipts.push(part);
        }
        for attachment in &content.attachments {
            let name = attachment.end_user_system_reference.as_deref();
            let part = part(self.shipments.receipt_number(), &receipt, name, None);
            receipt.sub_receipts.push(part);
        }
        receipt
    }

    /// What is wrong with the data of a form.
    fn trouble(&self, format: &str, version: i32, data: &str) -> Option<String> {
        let name = format!("{format}-{version}");
        if let Err(error) = check::document(data, &Limits::default()) {
            return Some(format!("Error {name}: {error}"));
        }
        let text = self.invalid_form_texts.iter().find(|text| data.contains(*text))?;
        Some(format!("Error {name}: the value '{text}' is not valid"))
    }
}

impl Shipment {
    /// Takes new data for a form, or a new form; otherwise tells what is wrong.
    fn take(&mut self, update: FormUpdate, element: i32) -> Option<String> {
        let forms = &mut self.content.form_task.forms;
        match update.form_id.filter(|number| *number != 0) {
            Some(number) => {
                let mut known = (0..).zip(forms.iter_mut());
                let Some((_, form)) = known.find(|(index, _)| form_number(element, *index) == number) else {
                    return Some(format!("Error {number}: the form task has no such form"));
                };
                form.form_data = update.form_data;
                if update.end_user_system_reference.is_some() {
                    form.end_user_system_reference = update.end_user_system_reference;
                }
            }
            None => {
                let mut form = FormTaskForm::new(
                    true,
                    update.data_format_id,
                    update.data_format_version,
                    update.form_data,
                );
                form.end_user_system_reference = update.end_user_system_reference;
                forms.push(form);
            }
        }
        None
    }
}

/// A receipt that says yes.
fn received(number: i32, text: &str, now: i64) -> Receipt {
    let mut receipt = Receipt::new();
    receipt.receipt_id = Some(number);
    receipt.parent_receipt_id = Some(0);
    receipt.last_changed = Some(clock::local(now));
    receipt.receipt_type = Some(ReceiptType::FormTask);
    receipt.receipt_status = Some(ReceiptStatus::Ok);
    receipt.receipt_text = Some(text.to_owned());
    receipt
}

/// The part of a receipt for a form or an attachment.
pub(super) fn part(number: i32, whole: &Receipt, name: Option<&str>, trouble: Option<String>) -> Receipt {
    let mut part = Receipt::new();
    part.receipt_id = Some(number);
    part.parent_receipt_id = whole.receipt_id;
    part.last_changed.clone_from(&whole.last_changed);
    part.receipt_type = Some(ReceiptType::FormTask);
    part.receipt_status = Some(match trouble {
        None => ReceiptStatus::Ok,
        Some(_) => ReceiptStatus::ValidationFailed,
    });
    part.receipt_text = Some(trouble.unwrap_or_else(|| "Mottatt.".to_owned()));
    if let Some(name) = name {
        refer(&mut part, ReferenceType::SendersReference, name);
    }
    part
}

/// The receipt of what is refused: it has no number, no time and no parts.
pub(super) fn rejection(name: Option<&str>, reason: &str) -> Receipt {
    let mut receipt = Receipt::new();
    receipt.receipt_id = Some(0);
    receipt.parent_receipt_id = Some(0);
    receipt.last_changed = clock::unset();
    receipt.receipt_type = Some(ReceiptType::FormTask);
    receipt.receipt_status = Some(ReceiptStatus::Rejected);
    receipt.receipt_text = Some(reason.to_owned());
    if let Some(name) = name {
        refer(&mut receipt, ReferenceType::ExternalShipmentReference, name);
    }
    receipt
}
