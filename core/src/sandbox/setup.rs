//! How a sandbox starts out, as data.

use super::altinn3::Altinn3Setup;
use crate::altinn2::soap::service_metadata::{AvailableService, CodeList, FormSchemaDefinition};
use crate::altinn2::soap::system_authentication::ChallengeStatus;
use crate::date_time::DateTime;
use crate::secret::Secret;
use altinnkit_macros::message;

/// How a sandbox starts out.
#[message(case = "camel")]
pub struct SandboxSetup {
    /// What is to go wrong, in order.
    pub faults: Vec<Fault>,
    /// Altinn II: the end-user systems (datasystem) that may sign in. Without any, every name with the password `sandbox`.
    pub systems: Vec<SandboxSystem>,
    /// Altinn II: the end users. Without any, every national identity number with the password `sandbox`.
    pub users: Vec<SandboxUser>,
    /// Altinn II: the services there are. Without any, every service code is taken, and the list of services is empty.
    pub services: Vec<AvailableService>,
    /// Altinn II: the forms of services, with their XSDs.
    pub form_sets: Vec<SandboxFormSet>,
    /// Altinn II: code lists; several of one name are its versions and languages.
    pub code_lists: Vec<CodeList>,
    /// Altinn II: messages that lie in message boxes from the start.
    pub messages: Vec<SandboxMessage>,
    /// Altinn II: lookups that lie in archives from the start.
    pub lookups: Vec<SandboxLookup>,
    /// Altinn II: the certificates that sensitive fields are encrypted for.
    pub certificates: Vec<SandboxCertificate>,
    /// Altinn II: the payment information that everyone gets, XML. Without it there is none.
    pub payment_information: Option<String>,
    /// Altinn II: the workflows of services. Without one, a form task that is complete is sent in at once.
    pub workflows: Vec<SandboxWorkflow>,
    /// Altinn II: what is filled in beforehand, from the start.
    pub prefilled_form_tasks: Vec<SandboxPrefilledFormTask>,
    /// Altinn II: form data that contains one of these texts fails validation. Without any, `ugyldig="true"`.
    pub invalid_form_texts: Vec<String>,
    /// Altinn 3. Without it, one of each: a party, an app, a message.
    pub altinn3: Option<Altinn3Setup>,
}

/// An end-user system that may sign in to Altinn II.
#[message(case = "camel")]
pub struct SandboxSystem {
    /// System user name (datasystem-ID).
    pub name: String,
    /// System password.
    pub password: Secret,
}

/// An end user of Altinn II.
#[message(case = "camel")]
pub struct SandboxUser {
    /// National identity number.
    pub national_identity_number: String,
    /// Altinn password.
    pub password: Secret,
    /// Name; `Sandkasse` when not set.
    pub name: Option<String>,
    /// What a challenge ends with in place of a one-time code, for example `NoPhoneNumber`.
    pub challenge_status: Option<ChallengeStatus>,
}

/// The forms of a service of Altinn II.
#[message(case = "camel")]
pub struct SandboxFormSet {
    /// Code of the service (tjenestekode).
    pub service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub service_edition_code: i32,
    /// The forms, each with its XSD.
    pub forms: Vec<FormSchemaDefinition>,
}

/// The workflow of a service of Altinn II.
#[message(case = "camel")]
pub struct SandboxWorkflow {
    /// Code of the service (tjenestekode).
    pub service_code: String,
    /// Number of the service's edition (tjenesteutgavekode); all editions when not set.
    pub service_edition_code: Option<i32>,
    /// How many signing steps there are, each for another user; none when not set.
    pub signing_steps: Option<i32>,
    /// Whether there is a step that is signed by the users whom the submitter chooses (brukerstyrt signering).
    pub user_controlled_signing: Option<bool>,
    /// Whether a form task that is complete and needs no signature waits to be sent in.
    pub waits_for_sending: Option<bool>,
    /// What a signer agrees to.
    pub signing_text: Option<String>,
}

/// A form task that is filled in beforehand, in Altinn II.
#[message(case = "camel")]
pub struct SandboxPrefilledFormTask {
    /// Whose data: organisation number or national identity number.
    pub reportee: String,
    /// Code of the service (tjenestekode).
    pub service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub service_edition_code: i32,
    /// The forms: the main form first.
    pub forms: Vec<SandboxPrefilledForm>,
    /// What tells it from others of the same service and reportee.
    pub identity_fields: Vec<String>,
    /// Whether it comes from the registers; otherwise from the service owner.
    pub is_from_registers: Option<bool>,
    /// Code of the service owner.
    pub service_owner_code: Option<String>,
    /// From when it holds; always when not set.
    pub valid_from: Option<DateTime>,
    /// Until when it holds; for ever when not set.
    pub valid_to: Option<DateTime>,
}

/// A form that is filled in beforehand, in Altinn II.
#[message(case = "camel")]
pub struct SandboxPrefilledForm {
    /// The form's data format.
    pub data_format_id: String,
    /// Version of the data format.
    pub data_format_version: i32,
    /// The form itself: a whole XML document as text.
    #[wire(format = "xml")]
    pub form_data: String,
}

/// A message in a message box of Altinn II.
#[message(case = "camel")]
pub struct SandboxMessage {
    /// Whose message box: organisation number or national identity number.
    pub reportee: String,
    /// Title.
    pub title: String,
    /// Text.
    pub text: Option<String>,
    /// Code of the service (tjenestekode).
    pub service_code: Option<String>,
    /// Code of the service owner.
    pub service_owner_code: Option<String>,
    /// Name of the service owner.
    pub sender: Option<String>,
    /// Whether the reader must confirm it.
    pub confirmation_needed: Option<bool>,
    /// When it was sent, Norwegian local time; the start of 2026 when not set.
    pub sent: Option<DateTime>,
    /// When something must be done about it.
    pub due_date: Option<DateTime>,
    /// The collaboration that it belongs to. The first one that is opened has number 4000001.
    pub case_id: Option<i32>,
    /// The archive reference of the submission that it answers.
    pub archive_reference: Option<String>,
    /// Whether the reader may delete it; so when not set.
    pub allow_delete: Option<bool>,
    /// Its attachments.
    pub attachments: Vec<SandboxAttachment>,
}

/// An attachment of a message.
#[message(case = "camel")]
pub struct SandboxAttachment {
    /// Name, as the portal shows it.
    pub name: String,
    /// File name.
    pub file_name: String,
    /// Content.
    pub data: Vec<u8>,
}

/// An archived lookup (innsynstjeneste) of Altinn II.
#[message(case = "camel")]
pub struct SandboxLookup {
    /// Whose archive: organisation number or national identity number.
    pub reportee: String,
    /// Title.
    pub title: String,
    /// Code of the service (tjenestekode).
    pub service_code: Option<String>,
    /// When it was archived, Norwegian local time; the start of 2026 when not set.
    pub archived: Option<DateTime>,
    /// What was looked up, as a PDF document.
    pub pdf: Vec<u8>,
}

/// A certificate that sensitive fields of a service's forms are encrypted for.
#[message(case = "camel")]
pub struct SandboxCertificate {
    /// Code of the service (tjenestekode).
    pub service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub service_edition: i32,
    /// The certificate as text.
    pub certificate: String,
    /// Its number.
    pub certificate_id: i32,
    /// Altinn's number of the service owner.
    pub service_owner_id: Option<i32>,
}

/// One thing that is to go wrong.
#[message(case = "camel")]
pub struct Fault {
    /// Requests whose address or SOAPAction contains this text.
    pub matching: String,
    /// Only requests of this method; any when not set.
    pub method: Option<String>,
    /// How many matching requests to let pass first.
    pub after: Option<i32>,
    /// How many to hit then; 1 when not set.
    pub times: Option<i32>,
    /// The status to answer with.
    pub status: i32,
    /// A ready-made body to answer with, and its content type. What `contentType` and `body` say goes before it.
    pub page: Option<FaultPage>,
    /// The content type to answer with.
    pub content_type: Option<String>,
    /// The body to answer with.
    pub body: Option<String>,
    /// Seconds for a `Retry-After` header.
    pub retry_after_seconds: Option<i32>,
    /// Whether the request takes effect all the same: the fault strikes on the way back. False when not set.
    pub after_processing: Option<bool>,
    /// The request is kept on the way and takes effect only when so many seconds have passed, which the next request shows.
    /// Nobody hears that answer. Not at all when not set.
    pub delivered_after_seconds: Option<i32>,
}

/// A body that gateways and servers put in place of an answer.
#[message(case = "camel")]
pub enum FaultPage {
    /// The HTML page of a gateway. With status 200, a page of maintenance.
    Html,
    /// The JSON of an API gateway: `statusCode` and `message`.
    Gateway,
    /// WCF's `InternalServiceFault`, in the SOAP of the request: something went wrong, before or after the work was done.
    InternalServiceFault,
    /// A fault with the code `Server` (SOAP 1.2: `Receiver`), without details.
    ServerFault,
    /// The JSON value `null`.
    Null,
}
