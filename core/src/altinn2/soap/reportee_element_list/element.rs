//! An element of the message box.

use super::NAMESPACE;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// An element of the work list or of the archive: a form task, a message, a lookup or a collaboration.
#[message(namespace = NAMESPACE)]
pub struct ReporteeElement {
    /// Whether the user may delete it.
    pub allow_delete: Option<bool>,
    /// Whether a new form task may be made out of it.
    pub allow_new_copy: Option<bool>,
    /// From the first Altinn: number in its archive.
    pub altinn1_archive_unit_id: Option<i64>,
    /// From the first Altinn: the form.
    pub altinn1_form_code: Option<i32>,
    /// From the first Altinn: the form's version.
    pub altinn1_form_id: Option<i32>,
    /// From the first Altinn: number of the element.
    #[wire(name = "Altinn1FormInstanceID")]
    pub altinn1_form_instance_id: Option<i64>,
    /// From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret).
    #[wire(name = "Altinn1FormORNo")]
    pub altinn1_form_or_no: Option<i64>,
    /// From the first Altinn: the user.
    #[wire(name = "Altinn1ParticipantID")]
    pub altinn1_participant_id: Option<String>,
    /// From the first Altinn: kind of reference.
    pub altinn1_reference_type: Option<i32>,
    /// From the first Altinn: the workflow.
    pub altinn1_workflow_process_id: Option<i64>,
    /// Number in the archive.
    pub archive_id: Option<i32>,
    /// Archive reference: `AR` and a number.
    pub archive_reference: Option<String>,
    /// The collaboration it belongs to.
    #[wire(name = "CaseID")]
    pub case_id: Option<i32>,
    /// How far the reportee has come with it, for messages.
    pub correspondence_status: Option<MessageStatus>,
    /// When it must be done. Not set in the archive.
    pub due_date: Option<DateTime>,
    /// Number of the end-user system it came from.
    #[wire(name = "EndUserSystemID")]
    pub end_user_system_id: Option<i32>,
    /// Code of the service (tjenestekode).
    pub external_service_code: Option<String>,
    /// Whether its collaboration is archived.
    pub is_case_archived: Option<bool>,
    /// Altinn's own.
    pub is_matched: Option<bool>,
    /// What the last change was.
    pub last_change_type: Option<LastChangeType>,
    /// Who changed it last.
    pub last_changed_by: Option<String>,
    /// Number of whoever changed it last.
    #[wire(name = "LastChangedByID")]
    pub last_changed_by_id: Option<i32>,
    /// When it last changed, Norwegian local time.
    pub last_changed_date: Option<DateTime>,
    /// A remark, in collaborations.
    pub notice: Option<String>,
    /// Name of its collaboration.
    pub parent_case_name: Option<String>,
    /// Number of the element: what other operations take.
    pub reportee_element_id: Option<i32>,
    /// Altinn's number of the reportee.
    pub reportee_element_owner: Option<i32>,
    /// What it is.
    pub reportee_element_type: Option<ReporteeElementType>,
    /// Name of the reportee.
    pub reportee_name: Option<String>,
    /// What the user's role allows in the next step.
    pub role_requirement: Option<RoleRequirement>,
    /// From the first Altinn: the role that the next step needs.
    pub role_requirement_altinn1_element: Option<String>,
    /// Number of the element before it was archived.
    #[wire(name = "SEReporteeElementID")]
    pub se_reportee_element_id: Option<i32>,
    /// Version of the service.
    pub service_edition_version: Option<i32>,
    /// Number of the service owner.
    pub service_owner: Option<i32>,
    /// Code of the service owner.
    pub service_owner_code: Option<String>,
    /// Name of the service owner.
    pub service_owner_description: Option<String>,
    /// Where it stands.
    pub status: Option<ReporteeElementStatus>,
    /// The same as text, in the language asked for.
    pub status_name: Option<String>,
    /// Which step of the workflow it is in, for form tasks.
    pub task_status: Option<TaskStatus>,
    /// Title, as the message box shows it.
    pub title: Option<String>,
}

/// How far the reportee has come with a message.
#[message(namespace = "http://schemas.altinn.no/services/serviceEntity/2010/10")]
pub enum MessageStatus {
    /// Not said: the element is no message.
    Default,
    /// Not read yet.
    Created,
    /// Read.
    Read,
    /// Answered.
    Replied,
    /// Changed by the service owner.
    ChangedByGovAgency,
    /// Changed by the reportee.
    ChangedByUser,
    /// Confirmed by the reader.
    Confirmed,
    /// Deleted by the reportee.
    DeletedByUser,
    /// Deleted by Altinn.
    DeletedByAltinn,
    /// Archived.
    Archived,
}

/// What the last change of an element was.
#[message(namespace = NAMESPACE)]
pub enum LastChangeType {
    /// Not said.
    Default,
    /// It was sent.
    Sent,
    /// It was saved.
    Saved,
    /// It was archived.
    Archived,
}

/// What an element is.
#[message(namespace = NAMESPACE)]
pub enum ReporteeElementType {
    /// Not said.
    Default,
    /// A message (melding).
    Correspondence,
    /// A form task (innsendingstjeneste).
    FormTask,
    /// None of them.
    None,
    /// A collaboration (samhandlingstjeneste).
    Collaboration,
    /// A lookup (innsynstjeneste).
    LookUp,
}

/// What the user's role allows.
#[message(namespace = NAMESPACE)]
pub enum RoleRequirement {
    /// Not said.
    Default,
    /// To read.
    Read,
    /// To read, and not to take the next step.
    ReadButNotPerformNextStep,
    /// To read and to take the next step.
    ReadAndPerformNextStep,
}

/// Where an element stands.
#[message(namespace = "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2009/10")]
pub enum ReporteeElementStatus {
    /// Not said.
    Default,
    /// A message that nobody has opened.
    NotOpenedNoConfirmationReq,
    /// A message that nobody has opened and that must be confirmed.
    NotOpenedConfirmationReq,
    /// A message that was opened.
    OpenedNoConfirmedReq,
    /// A message that was opened and is still to be confirmed.
    OpenedNotConfirmed,
    /// A message that was confirmed.
    Confirmed,
    /// A form task to fill in (utfylling).
    FillIn,
    /// A form task to sign (signering).
    SignIn,
    /// Archived.
    Archive,
    /// A form task to send (bekreft og send inn).
    SendIn,
}

/// Which step of the workflow a form task is in.
#[message(namespace = "http://schemas.altinn.no/services/ServiceEngine/Workflow/2010/10")]
pub enum TaskStatus {
    /// Not said.
    Default,
    /// Being filled in.
    FormFilling,
    /// To be signed.
    Signing,
    /// To be sent.
    SendIn,
    /// To be signed by the users whom the submitter chose (brukerstyrt signering).
    ParallelSigning,
    /// Archived.
    Archive,
}
