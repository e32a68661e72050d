//! A message in its older form.

use super::{
    AttachmentFunction, AttachmentMimeType, MessageLanguage, MessageLink, MessageNotification, NAMESPACE_2009,
    NOTIFICATION,
};
use crate::altinn2::soap::reportee_element_list::{self, MessageStatus};
use crate::date_time::DateTime;
use crate::message::Blob;
use altinnkit_macros::message;

/// A message with all that belongs to it, in the older form.
#[message(namespace = NAMESPACE_2009)]
pub struct EndUserCorrespondenceV1 {
    /// The message itself.
    pub correspondence: Option<MessageContentV1>,
    /// Its attachments.
    #[wire(
        name = "CorrespondenceAttachments",
        item = "AttachmentBE",
        item_namespace = reportee_element_list::NAMESPACE_2009
    )]
    pub attachments: Vec<MessageAttachmentV1>,
    /// Its links.
    #[wire(name = "CorrespondenceLinks", item = "CorrespondenceLink")]
    pub links: Vec<MessageLink>,
    /// The notifications (varsler) that went with it.
    #[wire(name = "CorrespondenceNotifications", item = "InternalNotification", item_namespace = NOTIFICATION)]
    pub notifications: Vec<MessageNotification>,
}

/// The message itself, in the older form.
#[message(namespace = NAMESPACE_2009)]
pub struct MessageContentV1 {
    /// Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own.
    pub archive_reference: Option<String>,
    /// Number of the user who confirmed it.
    pub authenticated_user: Option<i32>,
    /// When it was confirmed.
    pub confirmation_date: Option<DateTime>,
    /// Its number.
    #[wire(name = "CorrespondenceID")]
    pub correspondence_id: Option<i32>,
    /// Name of the message service.
    pub correspondence_name: Option<String>,
    /// How far the reportee has come with it.
    pub correspondence_status: Option<MessageStatus>,
    /// Subject.
    pub correspondence_subject: Option<String>,
    /// Summary (ingress).
    pub correspondence_summary: Option<String>,
    /// Title.
    pub correspondence_title: Option<String>,
    /// Text.
    #[wire(name = "CorrespondenceTxt")]
    pub correspondence_text: Option<String>,
    /// What the service owner and the end-user systems agreed on.
    pub custom_message_data: Option<String>,
    /// When it was sent, Norwegian local time.
    pub date_sent: Option<DateTime>,
    /// Name of the service owner.
    pub description: Option<String>,
    /// When something must be done about it.
    pub due_date: Option<DateTime>,
    /// The service owner's name for it.
    pub external_system_reference: Option<String>,
    /// Heading.
    pub header: Option<String>,
    /// Whether the reader must confirm it.
    pub is_confirmation_needed: Option<bool>,
    /// Its language.
    #[wire(name = "LanguageID")]
    pub language: Option<MessageLanguage>,
    /// Altinn's number of the reportee.
    pub reportee: Option<i32>,
    /// The sender.
    pub sent_by: Option<String>,
    /// Altinn's number of the receiver.
    pub sent_to: Option<i32>,
    /// Number of the user who confirmed it.
    #[wire(name = "UserID")]
    pub user_id: Option<i32>,
}

/// An attachment of a message in the older form, with its content.
#[message(namespace = reportee_element_list::NAMESPACE_2009)]
pub struct MessageAttachmentV1 {
    /// The content.
    #[wire(name = "AttachmentData")]
    pub data: Option<Blob>,
    /// What it is for.
    #[wire(name = "AttachmentFunctionTypeID")]
    pub function: Option<AttachmentFunction>,
    /// Its number.
    #[wire(name = "AttachmentID")]
    pub attachment_id: Option<i32>,
    /// Name, as the portal shows it.
    #[wire(name = "AttachmentName")]
    pub name: Option<String>,
    /// Media type.
    #[wire(name = "AttachmentTypeID")]
    pub mime_type: Option<AttachmentMimeType>,
    /// When it was attached, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// File name.
    pub file_name: Option<String>,
    /// Whether the content is encrypted.
    pub is_encrypted: Option<bool>,
    /// Number of the message it belongs to.
    #[wire(name = "ReporteeElementID")]
    pub reportee_element_id: Option<i32>,
    /// The sender's name for it.
    pub senders_reference: Option<String>,
}
