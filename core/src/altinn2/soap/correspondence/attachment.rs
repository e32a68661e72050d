//! Attachments of messages.

use super::NAMESPACE;
use crate::altinn2::soap::reportee_element_list;
use crate::date_time::DateTime;
use crate::message::Blob;
use altinnkit_macros::message;

/// An attachment of a message or of an archived element, with its content.
#[message(namespace = reportee_element_list::NAMESPACE)]
pub struct MessageAttachment {
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
    /// Number of the user who attached it.
    #[wire(name = "CreatedByUserID")]
    pub created_by_user_id: Option<i32>,
    /// When it was attached, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// Who gets to see it.
    pub destination_type: Option<AttachmentDestination>,
    /// File name.
    pub file_name: Option<String>,
    /// Whether it was attached after the form was filled in.
    pub is_added_after_form_fillin: Option<bool>,
    /// Whether it belongs to a form task.
    pub is_associated_to_form_set: Option<bool>,
    /// Whether the content is encrypted.
    pub is_encrypted: Option<bool>,
    /// Number of the element it belongs to.
    #[wire(name = "ReporteeElementID")]
    pub reportee_element_id: Option<i32>,
    /// The sender's name for it.
    pub senders_reference: Option<String>,
}

/// What an attachment is for.
#[message(namespace = "http://schemas.altinn.no/services/ServiceEngine/Subscription/2010/10")]
pub enum AttachmentFunction {
    /// Not said.
    Default,
    /// Nothing in particular.
    Unspecified,
    /// An invoice.
    Invoice,
}

/// Who gets to see an attachment.
#[message(namespace = NAMESPACE)]
pub enum AttachmentDestination {
    /// Everyone.
    Default,
    /// Those who read in the portal.
    PortalOnly,
    /// Those who read in an end-user system.
    EndUserSystemOnly,
    /// Everyone.
    ShowToAll,
}

/// Media type of an attachment, in Altinn's spelling.
#[message(namespace = "http://schemas.altinn.no/services/serviceEntity/2009/10")]
pub enum AttachmentMimeType {
    /// None.
    #[wire(name = "application_None")]
    None,
    /// `application/pdf`.
    #[wire(name = "application_pdf")]
    Pdf,
    /// `application/msword`.
    #[wire(name = "application_msword")]
    MsWord,
    /// `application/vnd.ms-excel`.
    #[wire(name = "application_vnd_ms_excel")]
    MsExcel,
    /// `application/vnd.oasis.opendocument.text`.
    #[wire(name = "application_vnd_oasis_opendocument_text")]
    OpenDocumentText,
    /// `application/vnd.oasis.opendocument.presentation`.
    #[wire(name = "application_vnd_oasis_opendocument_presentation")]
    OpenDocumentPresentation,
    /// `application/vnd.oasis.opendocument.spreadsheet`.
    #[wire(name = "application_vnd_oasis_opendocument_spreadsheet")]
    OpenDocumentSpreadsheet,
    /// `application/rtf`.
    #[wire(name = "application_rtf")]
    ApplicationRtf,
    /// `application/vnd.ms-powerpoint`.
    #[wire(name = "application_vnd_ms_powerpoint")]
    MsPowerpoint,
    /// `application/postscript`.
    #[wire(name = "application_postscript")]
    Postscript,
    /// `application/zip`.
    #[wire(name = "application_zip")]
    Zip,
    /// `text/plain`.
    #[wire(name = "text_plain")]
    PlainText,
    /// `text/html`.
    #[wire(name = "text_html")]
    Html,
    /// `text/xml`.
    #[wire(name = "text_xml")]
    Xml,
    /// `text/rtf`.
    #[wire(name = "text_rtf")]
    TextRtf,
    /// `text/richtext`.
    #[wire(name = "text_richtext")]
    RichText,
    /// Any bytes.
    #[wire(name = "binary_octet_stream")]
    OctetStream,
    /// Does not apply.
    #[wire(name = "not_Applicable")]
    NotApplicable,
    /// MTOM.
    #[wire(name = "MTOM")]
    Mtom,
    /// Base64.
    #[wire(name = "BASE64")]
    Base64,
    /// `image/jpeg`.
    #[wire(name = "image_jpeg")]
    Jpeg,
    /// `image/gif`.
    #[wire(name = "image_gif")]
    Gif,
    /// `image/bmp`.
    #[wire(name = "image_bmp")]
    Bmp,
    /// A form task as PDF.
    #[wire(name = "formtask_pdf")]
    FormTaskPdf,
}
