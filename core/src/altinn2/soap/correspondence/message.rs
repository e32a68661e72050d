//! A message as its receiver gets it.

use super::{MessageAttachment, MessageNotification, NAMESPACE, NAMESPACE_2009, NOTIFICATION};
use crate::altinn2::soap::reportee_element_list::MessageStatus;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// A message with all that belongs to it.
#[message(namespace = NAMESPACE)]
pub struct EndUserCorrespondence {
    /// The message itself.
    pub correspondence: Option<MessageContent>,
    /// Its attachments.
    #[wire(name = "CorrespondenceAttachments", item = "AttachmentBEV2", item_namespace = ATTACHMENTS)]
    pub attachments: Vec<MessageAttachment>,
    /// Its links.
    #[wire(name = "CorrespondenceLinks", item = "CorrespondenceLink", item_namespace = NAMESPACE_2009)]
    pub links: Vec<MessageLink>,
    /// The notifications (varsler) that went with it.
    #[wire(name = "CorrespondenceNotifications", item = "InternalNotification", item_namespace = NOTIFICATION)]
    pub notifications: Vec<MessageNotification>,
}

const ATTACHMENTS: &str = crate::altinn2::soap::reportee_element_list::NAMESPACE;

/// The message itself.
#[message(namespace = NAMESPACE)]
pub struct MessageContent {
    /// Whether it may be forwarded.
    pub allow_forwarding: Option<bool>,
    /// Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own.
    pub archive_reference: Option<String>,
    /// Number of the user who confirmed it.
    pub authenticated_user: Option<i32>,
    /// The collaboration it belongs to.
    #[wire(name = "CaseID")]
    pub case_id: Option<i32>,
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

/// The language of a message.
#[message(namespace = "http://schemas.altinn.no/ServiceDevelopment/Service/2009/10")]
pub enum MessageLanguage {
    /// Not said.
    Default,
    /// English.
    English,
    /// Norwegian bokmål.
    #[wire(name = "NorwegianNO")]
    NorwegianBokmal,
    /// Norwegian nynorsk.
    #[wire(name = "NorwegianNN")]
    NorwegianNynorsk,
    /// Sami.
    Sami,
}

/// A link in a message.
#[message(namespace = NAMESPACE_2009)]
pub struct MessageLink {
    /// The text to show.
    #[wire(name = "LinkText")]
    pub text: Option<String>,
    /// What it leads to.
    #[wire(name = "LinkType")]
    pub link_type: Option<MessageLinkType>,
    /// The address.
    #[wire(name = "LinkURL")]
    pub url: Option<String>,
}

/// What a link leads to.
#[message(namespace = "http://schemas.altinn.no/services/serviceEntity/2009/10")]
pub enum MessageLinkType {
    /// A form.
    Form,
    /// A service of Altinn's.
    ServiceCode,
    /// A page elsewhere.
    #[wire(name = "ServiceURL")]
    ServiceUrl,
    /// An archived element.
    ArchiveReference,
}
