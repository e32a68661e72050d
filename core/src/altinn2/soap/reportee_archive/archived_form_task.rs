//! An archived form task.

use super::{ArchivedSigningStep, NAMESPACE};
use crate::altinn2::soap::correspondence::{AttachmentFunction, AttachmentMimeType};
use crate::date_time::DateTime;
use altinnkit_macros::message;

const FORMS: &str = "http://schemas.altinn.no/services/Archive/ReporteeArchive/2009/10";
const KEYS: &str = "http://schemas.altinn.no/services/Archive/KeyManagement/2010/10";

/// An archived form task (arkivert skjemasett).
#[message(namespace = NAMESPACE)]
pub struct ArchivedFormTask {
    /// The steps of its workflow.
    #[wire(name = "ArchiveTaskList", item = "ArchiveTaskV2")]
    pub tasks: Vec<ArchiveTask>,
    /// What was attached, without the content.
    #[wire(name = "ArchivedAttachmentList", item = "ArchivedAttachmentBEV2")]
    pub attachments: Vec<ArchivedAttachment>,
    /// When it was archived, Norwegian local time.
    pub archived_date_time: Option<DateTime>,
    /// The forms.
    #[wire(name = "ArchivedFormList", item = "ArchivedFormBE", item_namespace = FORMS)]
    pub forms: Vec<ArchivedForm>,
    /// The signatures.
    #[wire(name = "ArchivedFormTaskSigningStepList", item = "ArchivedFormTaskSigningStepBEV2")]
    pub signing_steps: Vec<ArchivedSigningStep>,
    /// Code of the service (tjenestekode).
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: Option<i32>,
    /// What there is to pay.
    pub invoice_information: Option<f64>,
    /// When it last changed, Norwegian local time.
    pub last_changed: Option<DateTime>,
    /// The key to sensitive fields, encrypted with a password of the reportee's.
    #[wire(name = "PasswordEncryptedSymmetricKey")]
    pub reportee_key: Option<ArchivedKey>,
    /// Number of the element.
    #[wire(name = "ReporteeElementID")]
    pub reportee_element_id: Option<i32>,
    /// Altinn's number of the reportee.
    #[wire(name = "ReporteeID")]
    pub reportee_id: Option<i32>,
    /// The key to sensitive fields, encrypted with the service owner's certificate.
    #[wire(name = "SOEncryptedSymmetricdKey")]
    pub service_owner_key: Option<ArchivedKey>,
    /// The service owner.
    pub service_owner: Option<String>,
    /// Organisation number or national identity number of the reportee.
    #[wire(name = "ssnOrgNumber")]
    pub reportee: Option<String>,
}

/// A step of an archived form task's workflow.
#[message(namespace = NAMESPACE)]
pub struct ArchiveTask {
    /// Number of the end-user system it came from.
    #[wire(name = "EndUserSystemID")]
    pub end_user_system_id: Option<i32>,
    /// When it last changed, Norwegian local time.
    pub last_changed: Option<DateTime>,
    /// How many signatures there are.
    pub number_of_signatures_added: Option<i32>,
    /// Altinn's number of the step.
    #[wire(name = "ProcessStepID_FK")]
    pub process_step_id: Option<i32>,
    /// Whether the end-user system sent it complete.
    pub sent_complete: Option<bool>,
    /// Number of the element.
    #[wire(name = "TaskID")]
    pub task_id: Option<i32>,
    /// How many signatures a user-controlled signing step takes.
    pub user_defined_number_of_signatures_required: Option<i32>,
    /// Altinn's name for the workflow.
    pub workflow_reference: Option<String>,
}

/// What was attached to an archived form task. The content is read on its own.
#[message(namespace = NAMESPACE)]
pub struct ArchivedAttachment {
    /// What it is for.
    #[wire(name = "AttachmentFunctionType")]
    pub function: Option<AttachmentFunction>,
    /// Its number.
    #[wire(name = "AttachmentID")]
    pub attachment_id: Option<i32>,
    /// Name, as the portal shows it.
    #[wire(name = "AttachmentName")]
    pub name: Option<String>,
    /// Number of the user who attached it.
    #[wire(name = "CreatedByUserID")]
    pub created_by_user_id: Option<i32>,
    /// When it was attached, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// Whether it was attached after the form was filled in.
    pub is_added_after_form_fillin: Option<bool>,
    /// Whether the content is encrypted.
    pub is_encrypted: Option<bool>,
    /// Media type.
    #[wire(name = "MimeTypeName")]
    pub mime_type: Option<AttachmentMimeType>,
}

/// A form of an archived form task.
#[message(namespace = FORMS)]
pub struct ArchivedForm {
    /// The form's data format.
    pub data_format_id: Option<String>,
    /// Version of the data format.
    pub data_format_version: Option<i32>,
    /// The form itself: a whole XML document as text.
    #[wire(name = "FormDataXML")]
    pub form_data: Option<String>,
    /// Its number.
    #[wire(name = "FormID")]
    pub form_id: Option<i32>,
    /// Its name.
    #[wire(name = "FormName")]
    pub name: Option<String>,
    /// What there is to pay.
    pub form_payment_info: Option<String>,
    /// What the presentation field holds.
    pub form_presentation_field_value: Option<String>,
    /// What it is about.
    pub form_summary: Option<String>,
    /// Number of the main form, for sub forms.
    pub parent_reference: Option<i32>,
    /// The receipt for a payment, in the E2B format.
    #[wire(name = "PaymentInformationE2B")]
    pub payment_information_e2b: Option<String>,
    /// The receipt for a payment, as HTML.
    #[wire(name = "PaymentInformationHTML")]
    pub payment_information_html: Option<String>,
}

/// The symmetric key to sensitive fields, encrypted.
#[message(namespace = KEYS)]
pub struct ArchivedKey {
    /// Thumbprint of the certificate it is encrypted with.
    pub certificate_thumbprint: Option<String>,
    /// The encrypted key.
    pub key: Option<String>,
    /// Its number.
    #[wire(name = "KeyID")]
    pub key_id: Option<i32>,
}
