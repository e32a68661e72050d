//! Messages.

use super::{Altinn2, Caller, Refusal, Route, clock, numbered, route, soap};
use crate::date_time::DateTime;
use crate::sandbox::SandboxMessage;
use soap::correspondence::{
    AttachmentDestination, AttachmentFunction, CorrespondenceConfirmationSaved, EndUserCorrespondence,
    GetCorrespondenceForEndUserSystem, MessageAttachment, MessageContent, MessageLanguage,
    SaveCorrespondenceConfirmation,
};
use soap::reportee_element_list::MessageStatus;

pub(super) const ROUTES: &[Route] = &[
    route!(GetCorrespondenceForEndUserSystem, get_correspondence),
    route!(SaveCorrespondenceConfirmation, save_correspondence_confirmation),
];

/// The messages that lie in message boxes.
#[derive(Debug)]
pub(super) struct Inbox(Vec<Letter>);

/// One message and how far its reader has come.
#[derive(Debug)]
pub(super) struct Letter {
    pub(super) number: i32,
    pub(super) content: SandboxMessage,
    pub(super) sent: Option<DateTime>,
    pub(super) is_read: bool,
    pub(super) confirmed: Option<DateTime>,
}

impl Inbox {
    pub(super) fn new(messages: &[SandboxMessage]) -> Self {
        let start = DateTime::parse("2026-01-01T00:00:00").ok();
        let letter = |(index, content): (usize, &SandboxMessage)| Letter {
            number: numbered(2_000_001, index),
            content: content.clone(),
            sent: content.sent.clone().or_else(|| start.clone()),
            is_read: false,
            confirmed: None,
        };
        Self(messages.iter().enumerate().map(letter).collect())
    }

    pub(super) fn letters(&self) -> impl Iterator<Item = &Letter> {
        self.0.iter()
    }

    fn numbered(&mut self, number: i32) -> Option<&mut Letter> {
        self.0.iter_mut().find(|letter| letter.number == number)
    }
}

impl Letter {
    pub(super) fn status(&self) -> MessageStatus {
        match (self.is_read, &self.confirmed) {
            (_, Some(_)) => MessageStatus::Confirmed,
            (true, None) => MessageStatus::Read,
            (false, None) => MessageStatus::Created,
        }
    }

    pub(super) fn needs_confirmation(&self) -> bool {
        self.content.confirmation_needed == Some(true)
    }

    fn shown(&self, party: i32) -> EndUserCorrespondence {
        let mut message = MessageContent::new();
        message.allow_forwarding = Some(true);
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

    fn attachments(&self) -> Vec<MessageAttachment> {
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
    /// Reading a message marks it as read, and the answer shows it so.
    pub(super) fn get_correspondence(
        &mut self,
        caller: &Caller,
        operation: GetCorrespondenceForEndUserSystem,
    ) -> Result<Option<EndUserCorrespondence>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let Some(letter) = self.inbox.numbered(operation.correspondence_id) else {
            return Ok(None);
        };
        letter.is_read = true;
        Ok(Some(letter.shown(self.parties.number(&letter.content.reportee))))
    }

    pub(super) fn save_correspondence_confirmation(
        &mut self,
        caller: &Caller,
        operation: SaveCorrespondenceConfirmation,
    ) -> Result<Option<CorrespondenceConfirmationSaved>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let letter = self.inbox.numbered(operation.reportee_element_id);
        let letter = letter.ok_or_else(|| Refusal::parameters("reporteeElementID"))?;
        if letter.needs_confirmation() && letter.confirmed.is_none() {
            letter.confirmed = Some(clock::local(caller.now));
        }
        Ok(Some(CorrespondenceConfirmationSaved::new()))
    }
}
