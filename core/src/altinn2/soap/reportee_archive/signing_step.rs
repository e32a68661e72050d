//! Signatures of an archived form task.

use super::NAMESPACE;
use crate::date_time::DateTime;
use crate::message::xml::ARRAYS_NAMESPACE;
use altinnkit_macros::message;

/// A signature of an archived form task.
#[message(namespace = NAMESPACE)]
pub struct ArchivedSigningStep {
    /// Altinn's number of the signer's security level.
    #[wire(name = "AuthenticationLevelID")]
    pub authentication_level_id: Option<i32>,
    /// Altinn's number of the way the signer had signed in.
    pub authentication_method: Option<i32>,
    /// Who issued the certificate, when one was used.
    pub certificate_issued_by_name: Option<String>,
    /// Who the certificate was issued to.
    pub certificate_issued_for_name: Option<String>,
    /// From when the certificate is valid.
    pub certificate_valid_from: Option<DateTime>,
    /// Until when the certificate is valid.
    pub certificate_valid_to: Option<DateTime>,
    /// When it was signed, Norwegian local time.
    pub created_date_time: Option<DateTime>,
    /// What had to be signed.
    pub is_signing_all_required: Option<SigningRequirement>,
    /// Altinn's number of the step.
    #[wire(name = "ProcessStepID")]
    pub process_step_id: Option<i32>,
    /// The signature's bytes.
    pub signature: Option<Vec<u8>>,
    /// Its number.
    #[wire(name = "SignatureID")]
    pub signature_id: Option<i32>,
    /// What the signer agreed to.
    pub signature_text: Option<String>,
    /// Numbers of the attachments that it covers.
    #[wire(name = "SignedAttachmentList", item = "int", item_namespace = ARRAYS_NAMESPACE)]
    pub signed_attachments: Vec<i32>,
    /// Altinn's number of the signer.
    pub signed_by_user: Option<i32>,
    /// Name of the signer.
    pub signed_by_user_name: Option<String>,
    /// National identity number of the signer.
    #[wire(name = "SignedByUserSSN")]
    pub signed_by_national_identity_number: Option<String>,
    /// Numbers of the forms that it covers.
    #[wire(name = "SignedFromList", item = "int", item_namespace = ARRAYS_NAMESPACE)]
    pub signed_forms: Vec<i32>,
}

/// What had to be signed.
#[message(namespace = "http://schemas.altinn.no/services/ServiceEngine/Workflow/2010/10")]
pub enum SigningRequirement {
    /// Every form.
    #[wire(name = "YES")]
    AllForms,
    /// The forms that the signer chose.
    #[wire(name = "NO")]
    ChosenForms,
    /// Each form says whether it must be signed.
    #[wire(name = "SET_PER_FORM")]
    SetPerForm,
}
