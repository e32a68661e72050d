//! An archived lookup.

use crate::altinn2::soap::correspondence::MessageAttachment;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// An archived lookup (arkivert innsynstjeneste).
#[message(namespace = "http://schemas.altinn.no/services/Archive/ArchiveCommon/2010/10")]
pub struct ArchivedLookup {
    /// Whether it may be forwarded in the portal.
    pub allow_forwarding: Option<bool>,
    /// When it was archived, Norwegian local time.
    pub archive_date_time: Option<DateTime>,
    /// LCID of its language.
    pub language_type_id: Option<i32>,
    /// Its number in the archive.
    #[wire(name = "LookupID")]
    pub lookup_id: Option<i32>,
    /// What was looked up, as a PDF document. Altinn sets the names, the content, the media type and the number of the
    /// element, and nothing else.
    #[wire(name = "LookupPDF")]
    pub pdf: Option<MessageAttachment>,
}
