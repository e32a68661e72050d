//! What one submission carries.

use super::{FormTask, FormTaskAttachment};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// A shipment (forsendelse): what one submission carries.
#[message]
pub struct FormTaskShipment {
    /// On whose behalf: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// The end-user system's name for the shipment, unique. A lost answer is found again by it.
    pub external_shipment_reference: Option<String>,
    /// The forms.
    #[wire(name = "FormTasks")]
    pub form_task: FormTask,
    /// Files that go with the forms.
    #[wire(item = "Attachment")]
    pub attachments: Vec<FormTaskAttachment>,
    /// The signature, when the end user signed in the end-user system.
    #[wire(name = "Signatures")]
    pub signature: Option<ShipmentSignature>,
    /// Locks the user-controlled signing step (brukerstyrt signering). Only for trusted partners.
    pub is_user_delegation_locked: Option<bool>,
    /// How many signatures the user-controlled signing step takes.
    pub user_defined_number_of_signatures_required: Option<i32>,
    /// Who may sign in the user-controlled signing step.
    #[wire(item = "DelegatedUserBE")]
    pub users: Vec<DelegatedUser>,
    /// The key to sensitive fields, encrypted for those who may read them.
    pub encrypted_key: Option<EncryptedKey>,
    /// The collaboration (samhandlingstjeneste) that the shipment belongs to.
    #[wire(name = "CaseID")]
    pub case_id: Option<i32>,
}

/// A signature made in the end-user system.
#[message]
pub struct ShipmentSignature {
    /// The end-user system's name for the signature, unique.
    pub end_user_system_reference: Option<String>,
    /// Who signed, as the end-user system knows them.
    pub end_user_system_user_id: Option<String>,
    /// When the user signed in to the end-user system.
    pub end_user_system_login_date_time: Option<DateTime>,
    /// When the user signed.
    pub end_user_system_signature_date_time: Option<DateTime>,
    /// Version of the end-user system.
    pub end_user_system_version: Option<String>,
    /// The entry of the end-user system's log about the signature.
    pub end_user_system_signature_log_id: Option<String>,
}

/// Someone who may sign in the user-controlled signing step.
#[message]
pub struct DelegatedUser {
    /// National identity number.
    #[wire(name = "SSN", format = "national_identity_number")]
    pub national_identity_number: Option<String>,
    /// Altinn user name.
    pub user_name: Option<String>,
    /// Organisation number.
    #[wire(name = "OrgNumber", format = "organisation_number")]
    pub organisation_number: Option<String>,
    /// Last name.
    pub name: Option<String>,
    /// How many times the user may sign.
    pub number_of_signatures_allowed: Option<u32>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// What the user is to sign.
    pub signing_options: SigningOptions,
}

/// What a user is to sign.
#[message]
pub enum SigningOptions {
    /// Nothing said.
    None,
    /// What the user chooses.
    UserControlled,
    /// All attachments.
    AllAttachments,
    /// All forms.
    AllForms,
    /// Everything.
    All,
}

/// The symmetric key to sensitive fields, encrypted for those who may read them.
#[message]
pub struct EncryptedKey {
    /// The key for the reportee.
    #[wire(name = "ReporteeSymmetricKey")]
    pub reportee_key: Option<ReporteeKey>,
    /// The key for each service owner that receives the forms.
    #[wire(name = "ServiceOwnerSymmetricKeys", item = "ServiceOwnerSymmetricKeyBE")]
    pub service_owner_keys: Vec<ServiceOwnerKey>,
}

/// The key to sensitive fields, encrypted with a password of the reportee's.
#[message]
pub struct ReporteeKey {
    /// The encrypted key.
    pub key: Option<String>,
    /// Organisation number or national identity number of the reportee.
    pub reportee_id: Option<String>,
}

/// The key to sensitive fields, encrypted with a service owner's certificate.
#[message]
pub struct ServiceOwnerKey {
    /// Code of the service owner.
    pub service_owner_code: Option<String>,
    /// Altinn's number of the certificate.
    pub certificate_id: Option<i32>,
    /// The encrypted key.
    pub key: Option<String>,
}
