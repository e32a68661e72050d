//! Messages.

use super::older_form::older_form;
use super::{Altinn2, Caller, Refusal, Route, clock, numbered, route, soap};
use crate::date_time::DateTime;
use crate::sandbox::SandboxMessage;
use soap::correspondence::{
    ArchiveCorrespondenceForEndUserSystem, AttachmentDestination, AttachmentFunction, CorrespondenceConfirmationSaved,
    CorrespondenceDeleted, CorrespondenceReceipt, DeleteCorrespondence, EndUserCorrespondence, EndUserCorrespondenceV1,
    GetCorrespondenceForEndUserSystem, GetCorrespondenceForEndUserSystemV1, MessageAttachment, MessageContent,
    MessageLanguage, SaveCorrespondenceConfirmation,
};
use soap::receipt::{ReceiptStatus, ReceiptType, ReferenceType, ReferenceV1};
use soap::reportee_element_list::MessageStatus;

pub(super) const ROUTES: &[Route] = &[
    route!(GetCorrespondenceForEndUserSystem, get_correspondence),
    route!(GetCorrespondenceForEndUserSystemV1, get_correspondence_v1),
    route!(SaveCorrespondenceConfirmation, save_correspondence_confirmation),
    route!(ArchiveCorrespondenceForEndUserSystem, archive_correspondence),
    route!(DeleteCorrespondence, delete_correspondence),
];

/// The messages that lie in message boxes.
#[derive(Debug)]
pub(super) struct Inbox(Vec<Letter>);

/// One message and how far its reader has come.
#[derive(Debug)]
pub(super) struct Letter {
    /// Number in the work list.
    pub(super) number: i32,
    pub(super) content: SandboxMessage,
    pub(super) sent: Option<DateTime>,
    pub(super) is_read: bool,
    pub(super) confirmed: Option<DateTime>,
    /// Set once archived: from then on the message is only read from the archive.
    pub(super) archived: Option<ArchivedLetter>,
}

/// How a message lies in the archive.
#[derive(Debug)]
pub(super) struct ArchivedLetter {
    /// Number in the archive; the one in the work list is no longer good for anything.
    pub(super) number: i32,
    /// `AR` and the number.
    pub(super) reference: String,
    /// When it was archived.
    pub(super) at: DateTime,
}

/// How far the numbers of archived messages are from those of the work list.
const ARCHIVE: i32 = 500_000;

impl Inbox {
    pub(super) fn new(messages: &[SandboxMessage]) -> Self {
        let start = DateTime::parse("2026-01-01T00:00:00").ok();
        let letter = |(index, content): (usize, &SandboxMessage)| Letter {
            number: numbered(2_000_001, index),
            content: content.clone(),
            sent: content.sent.clone().or_else(|| start.clone()),
            is_read: false,
            confirmed: None,
            archived: None,
        };
        Self(messages.iter().enumerate().map(letter).collect())
    }

    /// All messages, those of the work list and those of the archive.
    pub(super) fn letters(&self) -> impl Iterator<Item = &Letter> {
        self.0.iter()
    }

    /// The message of this number in the work list.
    fn active(&mut self, number: i32) -> Option<&mut Letter> {
        let mut letters = self.0.iter_mut();
        letters.find(|letter| letter.number == number && letter.archived.is_none())
    }

    /// The message of this number in the archive: what `GetArchivedCorrespondence` answers with.
    #[allow(dead_code)]
    pub(super) fn archived(&self, number: i32) -> Option<(&Letter, &ArchivedLetter)> {
        let mut letters = self
            .0
            .iter()
            .filter_map(|letter| Some((letter, letter.archived.as_ref()?)));
        letters.find(|(_, archived)| archived.number == number)
    }

    /// Deletes a message, if it is there and may be deleted.
    pub(super) fn delete(&mut self, is_it: impl Fn(&Letter) -> bool) -> bool {
        let found = self
            .0
            .iter()
            .position(|letter| is_it(letter) && letter.may_be_deleted());
        found.map(|index| self.0.remove(index)).is_some()
    }
}

impl Letter {
    pub(super) fn status(&self) -> MessageStatus {
        match (self.is_read, &self.confirmed, &self.archived) {
            (_, _, Some(_)) => MessageStatus::Archived,
            (_, Some(_), None) => MessageStatus::Confirmed,
            (true, None, None) => MessageStatus::Read,
            (false, None, None) => MessageStatus::Created,
        }
    }

    pub(super) fn needs_confirmation(&self) -> bool {
        self.content.confirmation_needed == Some(true)
    }

    pub(super) fn may_be_deleted(&self) -> bool {
        self.content.allow_delete != Some(false)
    }

    fn is_dealt_with(&self) -> bool {
        self.is_read && (self.confirmed.is_some() || !self.needs_confirmation())
    }

    fn archive(&mut self, at: DateTime) -> &ArchivedLetter {
        let number = self.number + ARCHIVE;
        let reference = format!("AR{number}");
        self.archived.insert(ArchivedLetter { number, reference, at })
    }

    fn shown(&self, party: i32) -> EndUserCorrespondence {
        let mut message = MessageContent::new();
        message.allow_forwarding = Some(true);
        message.archive_reference.clone_from(&self.content.archive_reference);
        message.confirmation_date.clone_from(&self.confirmed);
        message.correspondence_id = Some(self.number);
        message.correspondence_status = Some(self.status());
        message.correspondence_subject = Some(self.content.title.clone());
        message.correspondence_title = Some(self.content.title.clone());
        message.correspondence_text.clone_from(&self.content.text);
        message.date_sent.clone_from(&self.sent);
        message.description.clone_from(&self.content.sender);
        message.due_date.clone_from(&self.content.due_date);
        message.header = Some(self.content.title.clone());
        message.is_confirmation_needed = Some(self.needs_confirmation());
        message.language = Some(MessageLanguage::NorwegianBokmal);
        message.reportee = Some(party);
        message.sent_by.clone_from(&self.content.sender);
        message.sent_to = Some(party);
        let mut shown = EndUserCorrespondence::new();
        shown.correspondence = Some(message);
        shown.attachments = self.attachments();
        shown
    }

    pub(super) fn attachments(&self) -> Vec<MessageAttachment> {
        let attachment = |(index, content): (usize, &crate::sandbox::SandboxAttachment)| {
            let mut attachment = MessageAttachment::new();
            attachment.data = Some(content.data.clone().into());
            attachment.function = Some(AttachmentFunction::Unspecified);
            attachment.attachment_id = Some(numbered(self.number.saturating_mul(10), index));
            attachment.name = Some(content.name.clone());
            attachment.created_date_time.clone_from(&self.sent);
            attachment.destination_type = Some(AttachmentDestination::ShowToAll);
            attachment.file_name = Some(content.file_name.clone());
            attachment.is_encrypted = Some(false);
            attachment.reportee_element_id = Some(self.number);
            attachment
        };
        self.content.attachments.iter().enumerate().map(attachment).collect()
    }
}

impl Altinn2 {
    pub(super) fn get_correspondence(
        &mut self,
        caller: &Caller,
        operation: GetCorrespondenceForEndUserSystem,
    ) -> Result<Option<EndUserCorrespondence>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        Ok(self.read_letter(operation.correspondence_id))
    }

    pub(super) fn get_correspondence_v1(
        &mut self,
        caller: &Caller,
        operation: GetCorrespondenceForEndUserSystemV1,
    ) -> Result<Option<EndUserCorrespondenceV1>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        Ok(self.read_letter(operation.correspondence_id).and_then(older_form))
    }

    /// Reading a message marks it as read, and the answer shows it so.
    fn read_letter(&mut self, number: i32) -> Option<EndUserCorrespondence> {
        let letter = self.inbox.active(number)?;
        letter.is_read = true;
        Some(letter.shown(self.parties.number(&letter.content.reportee)))
    }

    pub(super) fn save_correspondence_confirmation(
        &mut self,
        caller: &Caller,
        operation: SaveCorrespondenceConfirmation,
    ) -> Result<Option<CorrespondenceConfirmationSaved>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let letter = self.inbox.active(operation.reportee_element_id);
        let letter = letter.ok_or_else(|| Refusal::parameters("reporteeElementID"))?;
        if letter.needs_confirmation() && letter.confirmed.is_none() {
            letter.confirmed = Some(clock::local(caller.now));
        }
        Ok(Some(CorrespondenceConfirmationSaved::new()))
    }

    /// Only what is dealt with is archived: read, and confirmed where that is wanted.
    pub(super) fn archive_correspondence(
        &mut self,
        caller: &Caller,
        operation: ArchiveCorrespondenceForEndUserSystem,
    ) -> Result<Option<CorrespondenceReceipt>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let number = self.shipments.receipt_number();
        let letter = self.inbox.active(operation.correspondence_id);
        let letter = letter.filter(|letter| letter.is_dealt_with());
        let letter = letter.ok_or_else(|| Refusal::parameters("CorrespondenceID"))?;
        let archived = letter.archive(clock::local(caller.now));
        let mut receipt = CorrespondenceReceipt::new();
        receipt.last_changed = Some(archived.at.clone());
        receipt.parent_receipt_id = Some(0);
        receipt.receipt_id = Some(number);
        receipt.receipt_status_code = Some(ReceiptStatus::Ok);
        receipt.receipt_text = Some("Meldingen er arkivert.".to_owned());
        receipt.receipt_type_name = Some(ReceiptType::Correspondence);
        let mut reference = ReferenceV1::new();
        reference.reference_type_name = Some(ReferenceType::ArchiveReference);
        reference.reference_value = Some(archived.reference.clone());
        receipt.references = vec![reference];
        Ok(Some(receipt))
    }

    pub(super) fn delete_correspondence(
        &mut self,
        caller: &Caller,
        operation: DeleteCorrespondence,
    ) -> Result<Option<CorrespondenceDeleted>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let number = operation.reportee_element_id;
        if self
            .inbox
            .delete(|letter| letter.archived.is_none() && letter.number == number)
        {
            Ok(Some(CorrespondenceDeleted::new()))
        } else {
            Err(Refusal::parameters("reporteeElementID"))
        }
    }
}
