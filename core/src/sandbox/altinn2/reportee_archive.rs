//! The archive.

use super::shipments::{Shipment, attachment_number, form_number};
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use soap::reportee_archive::{
    ArchiveTask, ArchivedAttachment, ArchivedForm, ArchivedFormTask, ArchivedKey, ArchivedSigningStep,
    GetArchivedFormTask, SigningRequirement,
};

pub(super) const ROUTES: &[Route] = &[route!(GetArchivedFormTask, get_archived_form_task)];

impl Altinn2 {
    pub(super) fn get_archived_form_task(
        &mut self,
        caller: &Caller,
        operation: GetArchivedFormTask,
    ) -> Result<Option<ArchivedFormTask>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let mut elements = self.shipments.elements();
        let found =
            elements.find(|(number, it)| *number == operation.reportee_element_id && it.archive_reference.is_some());
        let Some((number, shipment)) = found else {
            return Ok(None);
        };
        let party = self.parties.number(&shipment.content.reportee);
        Ok(Some(archived(number, party, shipment)))
    }
}

fn archived(number: i32, party: i32, shipment: &Shipment) -> ArchivedFormTask {
    let content = &shipment.content;
    let at = Some(clock::local(shipment.at));
    let mut task = ArchivedFormTask::new();
    task.archived_date_time.clone_from(&at);
    task.last_changed.clone_from(&at);
    task.external_service_code = Some(content.form_task.service_code.clone());
    task.external_service_edition_code = Some(content.form_task.service_edition);
    task.invoice_information = Some(0.0);
    task.reportee_element_id = Some(number);
    task.reportee_id = Some(party);
    task.reportee = Some(content.reportee.clone());
    task.forms = forms(number, shipment);
    task.attachments = attachments(number, shipment);
    task.signing_steps = content
        .signature
        .iter()
        .map(|_| signing_step(number, shipment))
        .collect();
    if let Some(keys) = &content.encrypted_key {
        let key = |text: &Option<String>| {
            let mut key = ArchivedKey::new();
            key.key.clone_from(text);
            key
        };
        task.reportee_key = keys.reportee_key.as_ref().map(|it| key(&it.key));
        task.service_owner_key = keys.service_owner_keys.first().map(|it| key(&it.key));
    }
    let mut step = ArchiveTask::new();
    step.last_changed = at;
    step.number_of_signatures_added = Some(i32::from(content.signature.is_some()));
    step.sent_complete = Some(true);
    step.task_id = Some(number);
    step.user_defined_number_of_signatures_required = content.user_defined_number_of_signatures_required;
    step.workflow_reference = Some(number.to_string());
    task.tasks = vec![step];
    task
}

fn forms(number: i32, shipment: &Shipment) -> Vec<ArchivedForm> {
    let forms = shipment.content.form_task.forms.iter().enumerate();
    forms
        .map(|(index, form)| {
            let mut archived = ArchivedForm::new();
            archived.data_format_id = Some(form.data_format_id.clone());
            archived.data_format_version = Some(form.data_format_version);
            archived.form_data = Some(form.form_data.clone());
            archived.form_id = Some(form_number(number, index));
            archived.name = Some(form.data_format_id.clone());
            archived.parent_reference = form.parent_reference;
            archived
        })
        .collect()
}

fn attachments(number: i32, shipment: &Shipment) -> Vec<ArchivedAttachment> {
    let attachments = shipment.content.attachments.iter().enumerate();
    attachments
        .map(|(index, attachment)| {
            let mut archived = ArchivedAttachment::new();
            archived.attachment_id = Some(attachment_number(number, index));
            archived.name = attachment.name.clone().or_else(|| Some(attachment.file_name.clone()));
            archived.created_date_time = Some(clock::local(shipment.at));
            archived.is_added_after_form_fillin = Some(false);
            archived.is_encrypted = Some(attachment.encrypted.unwrap_or_default());
            archived
        })
        .collect()
}

fn signing_step(number: i32, shipment: &Shipment) -> ArchivedSigningStep {
    let mut step = ArchivedSigningStep::new();
    step.created_date_time = Some(clock::local(shipment.at));
    step.is_signing_all_required = Some(SigningRequirement::AllForms);
    step.signature_id = Some(number);
    step.signed_by_user_name = Some(shipment.user.clone());
    step.signed_by_national_identity_number = Some(shipment.user_number.clone());
    step.signed_forms = forms(number, shipment)
        .into_iter()
        .filter_map(|form| form.form_id)
        .collect();
    let attachments = attachments(number, shipment).into_iter();
    step.signed_attachments = attachments.filter_map(|attachment| attachment.attachment_id).collect();
    step
}
