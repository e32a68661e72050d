//! The forms and attachments of a shipment.

use crate::message::Blob;
use altinnkit_macros::message;

/// The forms of one service.
#[message]
pub struct FormTask {
    /// Code of the service (tjenestekode).
    pub service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub service_edition: i32,
    /// The forms: one main form, and sub forms that point at it.
    #[wire(item = "Form")]
    pub forms: Vec<FormTaskForm>,
}

/// One form (skjema) or sub form (underskjema).
#[message]
pub struct FormTaskForm {
    /// Whether the form is complete; one that is not is left in the work list, to be finished in the portal.
    pub completed: bool,
    /// The form's data format.
    pub data_format_id: String,
    /// Version of the data format.
    pub data_format_version: i32,
    /// The end-user system's name for the form, unique. The receipt gives it back as `SendersReference`.
    pub end_user_system_reference: Option<String>,
    /// Number of the main form, for sub forms.
    pub parent_reference: Option<i32>,
    /// The form itself: a whole XML document by the service's own XSD.
    #[wire(format = "xml")]
    pub form_data: String,
}

/// A file that goes with the forms. All files of a shipment together may have 30 MB.
#[message]
pub struct FormTaskAttachment {
    /// Name, as the portal shows it.
    pub name: Option<String>,
    /// The end-user system's name for the attachment, unique.
    pub end_user_system_reference: Option<String>,
    /// `endUserSystemReference` of the form that the attachment belongs to.
    pub parent_reference: Option<String>,
    /// File name, without `:` and `\`.
    pub file_name: String,
    /// Whether the content is encrypted.
    pub encrypted: Option<bool>,
    /// The content.
    #[wire(name = "AttachementData")]
    pub data: Blob,
    /// Name of the attachment rule it comes under, for services that have attachment rules.
    pub attachment_type_name: Option<String>,
    /// Checksum of the content, for services that ask for one.
    pub checksum: Option<String>,
}
