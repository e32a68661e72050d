//! Forms and attachments of a form task.

use super::{NAMESPACE, NAMESPACE_2009};
use crate::altinn2::soap::correspondence::{AttachmentDestination, AttachmentMimeType};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// A form or an attachment of a form task, without its content.
#[message(namespace = NAMESPACE)]
pub struct FormSetElement {
    /// Number of the user who made it.
    #[wire(name = "CreatedByUserID")]
    pub created_by_user_id: Option<i32>,
    /// When it was made, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// Who gets to see it, for attachments.
    pub destination_type: Option<AttachmentDestination>,
    /// Media type.
    #[wire(name = "IconFileName")]
    pub mime_type: Option<AttachmentMimeType>,
    /// Whether it was attached after the form was filled in.
    pub is_added_after_form_fillin: Option<bool>,
    /// Whether it belongs to the form task; `false` for what was uploaded and then not attached.
    pub is_associated_to_form_set: Option<bool>,
    /// Whether the form must be signed. Holds when the signing step leaves that to the forms.
    pub is_signing_mandatory: Option<bool>,
    /// Number of the form or the attachment.
    #[wire(name = "ItemID")]
    pub item_id: Option<i32>,
    /// Its name.
    pub item_name: Option<String>,
    /// What it is.
    pub item_type: Option<FormSetItemType>,
    /// Its address in the portal.
    #[wire(name = "ItemURL")]
    pub item_url: Option<String>,
    /// Whether the form holds good.
    #[wire(name = "ValidationStatusType")]
    pub validation_status: Option<FormValidationStatus>,
}

/// A form or an attachment of a form task, in the older form.
#[message(namespace = NAMESPACE_2009)]
pub struct FormSetElementV1 {
    /// Media type.
    #[wire(name = "IconFileName")]
    pub mime_type: Option<AttachmentMimeType>,
    /// Number of the form or the attachment.
    #[wire(name = "ItemID")]
    pub item_id: Option<i32>,
    /// Its name.
    pub item_name: Option<String>,
    /// What it is.
    pub item_type: Option<FormSetItemType>,
    /// Its address in the portal.
    #[wire(name = "ItemURL")]
    pub item_url: Option<String>,
    /// Whether the form holds good.
    #[wire(name = "ValidationStatusType")]
    pub validation_status: Option<FormValidationStatus>,
}

/// What a part of a form task is.
#[message(namespace = NAMESPACE)]
pub enum FormSetItemType {
    /// The main form.
    MainForm,
    /// A form under the main form (underskjema).
    SubForm,
    /// An attachment.
    BinaryAttachment,
}

/// Whether a form holds good.
#[message(namespace = "http://schemas.altinn.no/services/serviceEntity/2010/10")]
pub enum FormValidationStatus {
    /// Not said.
    NotSet,
    /// It does.
    Valid,
    /// It has errors.
    NonValid,
    /// Nobody has looked yet.
    NotValidated,
    /// There is nothing to validate.
    NotApplicable,
    /// It does, with warnings.
    ValidWithWarning,
}
