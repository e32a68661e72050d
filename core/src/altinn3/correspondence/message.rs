//! A message and its attachments.

use super::CorrespondenceNotification;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// A message: what it says, from whom it is, and what its reader has done with it.
#[message(case = "camel")]
pub struct CorrespondenceOverview {
    /// Identifier of the message.
    pub correspondence_id: String,
    /// The service that it belongs to.
    pub resource_id: Option<String>,
    /// The sending organisation, as a URN or as `0192:` and its number.
    pub sender: Option<String>,
    /// The sender's own reference.
    pub senders_reference: Option<String>,
    /// Name to show instead of the sender's.
    pub message_sender: Option<String>,
    /// Who it is for, as a URN or as `0192:` and an organisation number.
    pub recipient: Option<String>,
    /// What it says.
    pub content: Option<CorrespondenceContent>,
    /// When it was, or will be, published.
    pub requested_publish_time: Option<DateTime>,
    /// When the recipient should have answered.
    pub due_date_time: Option<DateTime>,
    /// Things that it is about.
    pub external_references: Vec<CorrespondenceExternalReference>,
    /// Values that the sender put on it, by name.
    pub property_list: Option<serde_json::Value>,
    /// How to answer.
    pub reply_options: Vec<CorrespondenceReplyOption>,
    /// How the recipient is told.
    pub notification: Option<CorrespondenceNotification>,
    /// Whether it is sent although the recipient has opted out of digital communication.
    pub ignore_reservation: Option<bool>,
    /// Whether the recipient must confirm it ([`super::ConfirmCorrespondence`]).
    pub is_confirmation_needed: Option<bool>,
    /// Whether it is confidential.
    pub is_confidential: Option<bool>,
    /// Whether the recipient may forward it.
    pub allow_forwarding: Option<bool>,
    /// When it was created.
    pub created: Option<DateTime>,
    /// How far it has come.
    pub status: Option<CorrespondenceStatus>,
    /// The same in words.
    pub status_text: Option<String>,
    /// When the status last changed.
    pub status_changed: Option<DateTime>,
    /// Notifications that were ordered for it.
    pub notifications: Vec<CorrespondenceNotificationOverview>,
    /// Altinn II's number of it, for a message that was moved from there.
    #[wire(name = "altinn2CorrespondenceId")]
    pub altinn2_correspondence_id: Option<i32>,
    /// When it was published; absent until then.
    pub published: Option<DateTime>,
    /// When the recipient first read it; absent until then.
    pub read: Option<DateTime>,
}

/// How far a message has come.
#[message]
pub enum CorrespondenceStatus {
    /// Made, but not complete.
    Initialized,
    /// Complete, but not yet to be seen.
    ReadyForPublish,
    /// To be seen by the recipient.
    Published,
    /// Fetched by the recipient's system.
    Fetched,
    /// Read by the recipient.
    Read,
    /// Answered by the recipient.
    Replied,
    /// Confirmed by the recipient.
    Confirmed,
    /// Deleted by the recipient.
    PurgedByRecipient,
    /// Deleted by Altinn.
    PurgedByAltinn,
    /// Archived.
    Archived,
    /// Not sent: the recipient has opted out of digital communication.
    Reserved,
    /// Failed on its way.
    Failed,
    /// The recipient has downloaded the attachments.
    AttachmentsDownloaded,
    /// Forwarded by the recipient.
    Forwarded,
}

/// What a message says.
#[message(case = "camel")]
pub struct CorrespondenceContent {
    /// Language, as ISO 639-1.
    pub language: Option<String>,
    /// Subject, plain text.
    pub message_title: Option<String>,
    /// Summary, plain text.
    pub message_summary: Option<String>,
    /// Text, in Markdown (CommonMark).
    pub message_body: Option<String>,
    /// Attachments.
    pub attachments: Vec<CorrespondenceAttachment>,
}

/// An attachment: what is known about it, without the bytes.
#[message(case = "camel")]
pub struct CorrespondenceAttachment {
    /// Identifier of the attachment.
    pub id: String,
    /// File name.
    pub file_name: Option<String>,
    /// Name that is shown in the inbox.
    pub display_name: Option<String>,
    /// Whether the sender has encrypted it.
    pub is_encrypted: Option<bool>,
    /// MD5 of the bytes in hexadecimal, when the sender gave it.
    pub checksum: Option<String>,
    /// The sender's own reference.
    pub senders_reference: Option<String>,
    /// For how many days it stays.
    pub expiration_in_days: Option<i32>,
    /// When it was created.
    pub created: Option<DateTime>,
    /// Where the bytes are.
    pub data_location_type: Option<CorrespondenceAttachmentLocation>,
    /// How far it has come.
    pub status: Option<CorrespondenceAttachmentStatus>,
    /// The same in words.
    pub status_text: Option<String>,
    /// When the status last changed.
    pub status_changed: Option<DateTime>,
    /// Media type.
    pub data_type: Option<String>,
    /// Until when it can be downloaded.
    pub expiration_time: Option<DateTime>,
}

/// Where the bytes of an attachment are.
#[message]
pub enum CorrespondenceAttachmentLocation {
    /// At Altinn.
    AltinnCorrespondenceAttachment,
    /// With the sender.
    ExternalStorage,
}

/// How far an attachment has come.
#[message]
pub enum CorrespondenceAttachmentStatus {
    /// Announced, without bytes.
    Initialized,
    /// Being scanned.
    UploadProcessing,
    /// Can be downloaded.
    Published,
    /// Deleted.
    Purged,
    /// Refused, for example by the virus scan.
    Failed,
    /// Run out.
    Expired,
}

/// Something that a message is about.
#[message(case = "camel")]
pub struct CorrespondenceExternalReference {
    /// The reference.
    pub reference_value: Option<String>,
    /// What it refers to.
    pub reference_type: Option<CorrespondenceExternalReferenceType>,
}

/// What a message is about.
#[message]
pub enum CorrespondenceExternalReferenceType {
    /// Anything.
    Generic,
    /// An instance of an app.
    AltinnAppInstance,
    /// A file transfer of Altinn Broker.
    AltinnBrokerFileTransfer,
    /// A dialog in Dialogporten.
    DialogportenDialogId,
    /// A process in Dialogporten.
    DialogportenProcessId,
    /// A transmission in Dialogporten.
    DialogportenTransmissionId,
    /// A type of transmission in Dialogporten.
    DialogportenTransmissionType,
}

/// A way to answer a message.
#[message(case = "camel")]
pub struct CorrespondenceReplyOption {
    /// Address to go to.
    #[wire(name = "linkURL")]
    pub link_url: Option<String>,
    /// Text of the link.
    pub link_text: Option<String>,
}

/// A notification that was ordered for a message.
#[message(case = "camel")]
pub struct CorrespondenceNotificationOverview {
    /// Identifier of the order.
    pub notification_order_id: Option<String>,
    /// Whether it is a reminder.
    pub is_reminder: Option<bool>,
}
