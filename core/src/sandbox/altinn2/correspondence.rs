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
use soap::receipt::{Receipt, ReceiptReference, ReceiptStatus, ReceiptType, Reference, ReferenceType, ReferenceV1};
use soap::reportee_element_list::MessageStatus;

pub(super) const ROUTES: &[Route] = &[
    route!(GetCorrespondenceForEndUserSystem, get_correspondence),
    route!(GetCorrespondenceForEndUserSystemV1, get_correspondence_v1),
    route!(SaveCorrespondenceConfirmation, save_correspondence_confirmation),
    route!(ArchiveCorrespondenceForEndUserSystem, archive_correspondence),
    route!(DeleteCorrespondence, delete_correspondence),
];

/// The messages that lie in message boxes.
#[derive(Debug, Clone)]
pub(super) struct Inbox {
    letters: Vec<Letter>,
    /// Receipts of messages that were archived, each with the system that archived it.
    receipts: Vec<(String, Receipt)>,
}

/// One message and how far its reader has come.
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
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
        Self {
            letters: messages.iter().enumerate().map(letter).collect(),
            receipts: Vec::new(),
        }
    }

    /// All messages, those of the work list and those of the archive.
    pub(super) fn letters(&self) -> impl Iterator<Item = &Letter> {
        self.letters.iter()
    }

    /// The receipts of the messages that a system has archived, the last one first.
    pub(super) fn receipts<'s>(&'s self, system: &'s str) -> impl Iterator<Item = &'s Receipt> {
        let receipts = self.receipts.iter().rev();
        receipts.filter(move |(by, _)| by == system).map(|(_, receipt)| receipt)
    }

    /// The same, to be changed.
    pub(super) fn receipts_mut<'s>(&'s mut self, system: &'s str) -> impl Iterator<Item = &'s mut Receipt> {
        let receipts = self.receipts.iter_mut().rev();
        receipts.filter(move |(by, _)| by == system).map(|(_, receipt)| receipt)
    }

    /// The message of this number in the work list.
    fn active(&mut self, number: i32) -> Option<&mut Letter> {
        let mut letters = self.letters.iter_mut();
        letters.find(|letter| letter.number == number && letter.archived.is_none())
    }

    /// The message of this number in the archive: what `GetArchivedCorrespondence` answers with.
    pub(super) fn archived(&self, number: i32) -> Option<(&Letter, &ArchivedLetter)> {
        let mut letters = self
            .letters
            .iter()
            .filter_map(|letter| Some((letter, letter.archived.as_ref()?)));
        letters.find(|(_, archived)| archived.number == number)
    }

    /// Deletes a message, if it is there and may be deleted.
    pub(super) fn delete(&mut self, is_it: impl Fn(&Letter) -> bool) -> bool {
        let found = self
            .letters
            .iter()
            .position(|letter| is_it(letter) && letter.may_be_deleted());
        found.map(|index| self.letters.remove(index)).is_some()
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
        let letter = self.inbox.active(operation.correspondence_id);
        let letter = letter.filter(|letter| letter.is_dealt_with());
        let letter = letter.ok_or_else(|| Refusal::parameters("CorrespondenceID"))?;
        let archived = letter.archive(clock::local(caller.now));
        let receipt = receipt_of(self.shipments.receipt_number(), archived);
        let answer = in_its_form(&receipt);
        self.inbox.receipts.push((caller.system.clone(), receipt));
        Ok(Some(answer))
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

fn receipt_of(number: i32, archived: &ArchivedLetter) -> Receipt {
    let mut receipt = Receipt::new();
    receipt.last_changed = Some(archived.at.clone());
    receipt.parent_receipt_id = Some(0);
    receipt.receipt_id = Some(number);
    receipt.receipt_status = Some(ReceiptStatus::Ok);
    receipt.receipt_text = Some("Meldingen er arkivert.".to_owned());
    receipt.receipt_type = Some(ReceiptType::Correspondence);
    let reference = Reference::new(ReferenceType::ArchiveReference, archived.reference.clone());
    receipt.references = vec![reference.into()];
    receipt
}

/// The receipt in the form that archiving answers with.
fn in_its_form(receipt: &Receipt) -> CorrespondenceReceipt {
    let mut told = CorrespondenceReceipt::new();
    told.last_changed.clone_from(&receipt.last_changed);
    told.parent_receipt_id = receipt.parent_receipt_id;
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
    told
}
