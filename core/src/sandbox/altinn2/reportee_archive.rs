//! The archive.

use super::correspondence::{ArchivedLetter, Letter};
use super::progress::Signature;
use super::shipments::{Shipment, attachment_number, form_number};
use super::{Altinn2, Caller, Refusal, Route, clock, numbered, route, soap};
use crate::date_time::DateTime;
use crate::sandbox::SandboxLookup;
use soap::correspondence::{AttachmentFunction, AttachmentMimeType, MessageAttachment};
use soap::reportee_archive::{
    ArchiveTask, ArchivedAttachment, ArchivedCorrespondence, ArchivedForm, ArchivedFormTask, ArchivedKey,
    ArchivedLookup, ArchivedSigningStep, GetArchivedCorrespondence, GetArchivedFormTask, GetArchivedLookup,
    GetAttachmentData, SigningRequirement,
};
use soap::reportee_archive_streamed::{AttachmentStream, GetAttachmentDataStreamed};

pub(super) const ROUTES: &[Route] = &[
    route!(GetArchivedFormTask, get_archived_form_task),
    route!(GetAttachmentData, get_attachment_data),
    route!(GetArchivedLookup, get_archived_lookup),
    route!(GetArchivedCorrespondence, get_archived_correspondence),
    route!(GetAttachmentDataStreamed, get_attachment_data_streamed),
];

/// The lookups that lie in archives.
#[derive(Debug, Clone)]
pub(super) struct Lookups(Vec<SandboxLookup>);

impl Lookups {
    pub(super) fn new(lookups: &[SandboxLookup]) -> Self {
        Self(lookups.to_vec())
    }

    /// All of them with their numbers.
    pub(super) fn all(&self) -> impl Iterator<Item = (i32, &SandboxLookup)> {
        let numbers = (0..).map(|index| numbered(3_000_001, index));
        numbers.zip(&self.0)
    }
}

/// When a lookup was archived.
pub(super) fn archived_at(lookup: &SandboxLookup) -> Option<DateTime> {
    let start = || DateTime::parse("2026-01-01T00:00:00").ok();
    lookup.archived.clone().or_else(start)
}

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

    pub(super) fn get_attachment_data(
        &mut self,
        caller: &Caller,
        operation: GetAttachmentData,
    ) -> Result<Option<MessageAttachment>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        Ok(self.archived_attachment(operation.attachment_id))
    }

    pub(super) fn get_attachment_data_streamed(
        &mut self,
        caller: &Caller,
        operation: GetAttachmentDataStreamed,
    ) -> Result<Option<AttachmentStream>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let attachment = self.archived_attachment(operation.attachment_id);
        let attachment = attachment.ok_or_else(|| Refusal::parameters("attachmentId"))?;
        Ok(Some(AttachmentStream::new(attachment.data.unwrap_or_default())))
    }

    pub(super) fn get_archived_lookup(
        &mut self,
        caller: &Caller,
        operation: GetArchivedLookup,
    ) -> Result<Option<ArchivedLookup>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let found = self
            .lookups
            .all()
            .find(|(number, _)| *number == operation.reportee_element_id);
        Ok(found.map(|(number, lookup)| {
            let mut archived = ArchivedLookup::new();
            archived.allow_forwarding = Some(true);
            archived.archive_date_time = archived_at(lookup);
            archived.language_type_id = Some(1044);
            archived.lookup_id = Some(number);
            archived.pdf = Some(pdf(number, lookup));
            archived
        }))
    }

    pub(super) fn get_archived_correspondence(
        &mut self,
        caller: &Caller,
        operation: GetArchivedCorrespondence,
    ) -> Result<Option<ArchivedCorrespondence>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let found = self.inbox.archived(operation.archive_id);
        Ok(found.map(|(letter, archived)| message(letter, archived)))
    }

    /// An attachment of an archived element, whatever the element is.
    fn archived_attachment(&self, number: i32) -> Option<MessageAttachment> {
        let tasks = self
            .shipments
            .elements()
            .filter(|(_, it)| it.archive_reference.is_some());
        let mut of_tasks = tasks.filter_map(|(element, shipment)| attachment(element, shipment, number));
        let letters = self.inbox.letters().filter(|letter| letter.archived.is_some());
        let mut of_letters = letters.flat_map(Letter::attachments);
        of_tasks
            .next()
            .or_else(|| of_letters.find(|it| it.attachment_id == Some(number)))
    }
}

fn archived(number: i32, party: i32, shipment: &Shipment) -> ArchivedFormTask {
    let content = &shipment.content;
    let at = Some(clock::local(shipment.changed));
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
    let signatures = shipment.progress.signatures.iter().enumerate();
    task.signing_steps = signatures
        .map(|(index, signature)| signing_step(number, index, shipment, signature))
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
    step.number_of_signatures_added = Some(numbered(0, shipment.progress.signatures.len()));
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

/// The attachment of an archived form task that has this number, with its content.
fn attachment(element: i32, shipment: &Shipment, number: i32) -> Option<MessageAttachment> {
    let mut all = attachments(element, shipment)
        .into_iter()
        .zip(&shipment.content.attachments);
    let (archived, sent) = all.find(|(archived, _)| archived.attachment_id == Some(number))?;
    let mut attachment = MessageAttachment::new();
    attachment.data = Some(sent.data.clone());
    attachment.function = Some(AttachmentFunction::Unspecified);
    attachment.attachment_id = archived.attachment_id;
    attachment.name = archived.name;
    attachment.created_date_time = archived.created_date_time;
    attachment.file_name = Some(sent.file_name.clone());
    attachment.is_added_after_form_fillin = archived.is_added_after_form_fillin;
    attachment.is_associated_to_form_set = Some(true);
    attachment.is_encrypted = archived.is_encrypted;
    attachment.reportee_element_id = Some(element);
    attachment.senders_reference.clone_from(&sent.end_user_system_reference);
    Some(attachment)
}

fn message(letter: &Letter, archived: &ArchivedLetter) -> ArchivedCorrespondence {
    let content = &letter.content;
    let mut message = ArchivedCorrespondence::new();
    message.allow_forwarding = Some(true);
    message.archive_correspondence_id = Some(archived.number);
    message.archive_reference.clone_from(&content.archive_reference);
    message.confirmation_date.clone_from(&letter.confirmed);
    message.correspondence_subject = Some(content.title.clone());
    message.correspondence_text.clone_from(&content.text);
    message.correspondence_title = Some(content.title.clone());
    message.date_sent = Some(archived.at.clone());
    message.due_date.clone_from(&content.due_date);
    message.sent_by.clone_from(&content.sender);
    message.service_name.clone_from(&content.service_code);
    message.attachments = letter.attachments();
    message
}

fn pdf(number: i32, lookup: &SandboxLookup) -> MessageAttachment {
    let mut pdf = MessageAttachment::new();
    pdf.data = Some(lookup.pdf.clone().into());
    pdf.function = Some(AttachmentFunction::Unspecified);
    pdf.name = Some(lookup.title.clone());
    pdf.mime_type = Some(AttachmentMimeType::Pdf);
    pdf.file_name = Some("innsyn.pdf".to_owned());
    pdf.reportee_element_id = Some(number);
    pdf
}

fn signing_step(number: i32, index: usize, shipment: &Shipment, signature: &Signature) -> ArchivedSigningStep {
    let mut step = ArchivedSigningStep::new();
    step.created_date_time = Some(clock::local(signature.at));
    step.signature_id = Some(numbered(number.saturating_mul(10), index));
    step.signature_text.clone_from(&signature.text);
    step.signed_by_user_name = Some(signature.user.clone());
    step.signed_by_national_identity_number = Some(signature.user_number.clone());
    let forms: Vec<i32> = forms(number, shipment)
        .into_iter()
        .filter_map(|it| it.form_id)
        .collect();
    step.is_signing_all_required = Some(if signature.covers_all || forms == signature.forms {
        SigningRequirement::AllForms
    } else {
        SigningRequirement::ChosenForms
    });
    if signature.covers_all {
        let attachments = attachments(number, shipment).into_iter();
        step.signed_attachments = attachments.filter_map(|it| it.attachment_id).collect();
        step.signed_forms = forms;
    } else {
        step.signed_attachments.clone_from(&signature.attachments);
        step.signed_forms.clone_from(&signature.forms);
    }
    step
}
