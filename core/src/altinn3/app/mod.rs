//! The API that every Altinn 3 app has: fill in a form, attach files, validate, sign and send in.
//!
//! The address is the app's own: `https://{org}.apps.altinn.no/{org}/{app}`. Every call but the one for the app's
//! metadata takes Altinn's own token ([`crate::altinn3::authentication::ExchangeToken`]); a token as issued by Maskinporten is refused.

mod create_data;
mod create_instance;
mod create_instance_with_data;
mod data_element;
mod delete_data;
mod delete_instance;
mod get_application_metadata;
mod get_instance;
mod get_process;
mod instance;
mod metadata;
mod notification;
mod process;
mod process_next;
mod process_problem;
mod put_data;
mod resume_process;
mod upload_attachment;
mod validate_instance;
mod validation;

pub use create_data::CreateData;
pub use create_instance::{CreateInstance, InstanceOwnerSelector};
pub use create_instance_with_data::{CreateInstanceWithData, InstanceTemplate};
pub use data_element::{
    DataElement, DataElementReference, DataElementReferenceKind, DataElementRelation, DeleteStatus, FileScanResult,
    KeyValue,
};
pub use delete_data::{DeleteData, DeletedData};
pub use delete_instance::{DeleteInstance, DeletedInstance};
pub use get_application_metadata::GetApplicationMetadata;
pub use get_instance::GetInstance;
pub use get_process::GetProcess;
pub use instance::{
    CompleteConfirmation, Instance, InstanceOwner, InstanceOwnerParty, InstanceOwnerPartyType, InstanceStatus,
    ReadStatus, ResourceLinks, Substatus,
};
pub use metadata::{
    ApiScopes, AppAccess, AppContactPoint, AppDataField, AppDataType, AppKeyword, AppLogo, ApplicationApiScopes,
    ApplicationLogic, ApplicationMetadata, CopyInstanceSettings, DialogSyncSettings, EFormidlingContract,
    InstanceSelection, MessageBoxConfig, MessageBoxHideSettings, OnEntry, PartyTypesAllowed, ShadowFields,
};
pub use notification::{
    InstantiationNotification, InstantiationNotificationReminder, NotificationChannel, NotificationEmail,
    NotificationSms, NotificationText,
};
pub use process::{
    AppProcessWorkflowFailure, AppProcessWorkflowProgress, AppProcessWorkflowStatus, ProcessActionType, ProcessElement,
    ProcessState, ProcessTask, ProcessUserAction, TaskValidationStatus, WorkflowActivityStatus, WorkflowFailureKind,
};
pub use process_next::ProcessNext;
pub use process_problem::{
    ProcessNextState, ProcessProblem, WorkflowFailure, WorkflowInitializationState, WorkflowRecommendedAction,
    WorkflowResumeEndpoint,
};
pub use put_data::PutData;
pub use resume_process::ResumeProcess;
pub use upload_attachment::{DataModelPair, UploadAttachment, UploadedData, ValidationSource};
pub use validate_instance::{InstanceValidation, ValidateInstance};
pub use validation::{ValidationIssue, ValidationSeverity};

/// What reading an instance takes, unless the app's metadata names scopes of its own (`apiScopes`).
pub(crate) const READ: &[&str] = &["altinn:instances.read"];
/// What changing an instance takes, unless the app's metadata names scopes of its own (`apiScopes`).
pub(crate) const WRITE: &[&str] = &["altinn:instances.write"];
