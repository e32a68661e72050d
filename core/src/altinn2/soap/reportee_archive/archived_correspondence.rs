//! An archived message.

use crate::altinn2::soap::correspondence::{MessageAttachment, MessageLink};
use crate::altinn2::soap::reportee_element_list;
use crate::date_time::DateTime;
use altinnkit_macros::message;

const LINKS: &str = "http://schemas.altinn.no/services/ServiceEngine/Correspondence/2009/10";

/// An archived message (arkivert melding).
#[message(namespace = "http://schemas.altinn.no/services/Archive/ReporteeArchive/2019/07")]
pub struct ArchivedCorrespondence {
    /// Whether it may be forwarded.
    pub allow_forwarding: Option<bool>,
    /// Its number in the archive.
    #[wire(name = "ArchiveCorrespondenceID")]
    pub archive_correspondence_id: Option<i32>,
    /// What it answers, when it is the answer to something submitted: that one's archive reference.
    pub archive_reference: Option<String>,
    /// The collaboration it belongs to.
    pub case_id: Option<i32>,
    /// When its receiver confirmed it, Norwegian local time.
    pub confirmation_date: Option<DateTime>,
    /// Subject.
    pub correspondence_subject: Option<String>,
    /// Summary (ingress).
    pub correspondence_summary: Option<String>,
    /// Text.
    pub correspondence_text: Option<String>,
    /// Title.
    pub correspondence_title: Option<String>,
    /// What the service owner and the end-user systems agreed on.
    pub custom_message_data: Option<String>,
    /// When it was archived, by Altinn's documentation; by its name, when it was sent. Norwegian local time.
    pub date_sent: Option<DateTime>,
    /// Until when it had to be confirmed.
    pub due_date: Option<DateTime>,
    /// The service owner's name for it.
    pub external_system_reference: Option<String>,
    /// The sender.
    pub sent_by: Option<String>,
    /// Name of the message service.
    pub service_name: Option<String>,
    /// Its attachments.
    #[wire(name = "CorrespondenceAttachments", item = "AttachmentBEV2", item_namespace = reportee_element_list::NAMESPACE)]
    pub attachments: Vec<MessageAttachment>,
    /// Its links, for example to a form that answers it.
    #[wire(name = "CorrespondenceLinks", item = "CorrespondenceLink", item_namespace = LINKS)]
    pub links: Vec<MessageLink>,
}
