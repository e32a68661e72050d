//! An element of the message box in its older form.

use super::{
    LastChangeType, MessageStatus, NAMESPACE_2009, ReporteeElementStatus, ReporteeElementType, RoleRequirement,
    TaskStatus,
};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// Elements in their older form.
#[message(namespace = NAMESPACE_2009)]
pub struct ReporteeElementListV1 {
    /// The elements.
    #[wire(name = "ReporteeElementBE", also = "ReporteeElementBEV2")]
    pub elements: Vec<ReporteeElementV1>,
}

/// An element of the work list or of the archive, as the older operations list it.
///
/// On EC2 they list the newer `ReporteeElement`; what it has more is here too, and only set there.
#[message(namespace = NAMESPACE_2009)]
pub struct ReporteeElementV1 {
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
    #[wire(name = "CaseID", flavours = "ec2")]
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
    #[wire(flavours = "ec2")]
    pub is_case_archived: Option<bool>,
    /// Altinn's own.
    #[wire(flavours = "ec2")]
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
    #[wire(flavours = "ec2")]
    pub notice: Option<String>,
    /// Name of its collaboration.
    #[wire(flavours = "ec2")]
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
    #[wire(name = "SEReporteeElementID", flavours = "ec2")]
    pub se_reportee_element_id: Option<i32>,
    /// Version of the service.
    #[wire(flavours = "ec2")]
    pub service_edition_version: Option<i32>,
    /// Number of the service owner.
    pub service_owner: Option<i32>,
    /// Code of the service owner.
    pub service_owner_code: Option<String>,
    /// Name of the service owner.
    #[wire(flavours = "ec2")]
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
