//! What an app says about itself.

use crate::date_time::DateTime;
use altinnkit_macros::message;

/// What an app says about itself: its data types, who may use it, and how it shows up in the inbox.
#[message(case = "camel")]
pub struct ApplicationMetadata {
    /// The app, as `{org}/{app}`.
    pub id: String,
    /// Version of the app.
    pub version_id: Option<String>,
    /// Short name of the service owner.
    pub org: Option<String>,
    /// Title, by language code.
    pub title: Option<serde_json::Value>,
    /// From when on it can be used.
    pub valid_from: Option<DateTime>,
    /// Until when it can be used.
    pub valid_to: Option<DateTime>,
    /// Name of its process definition.
    pub process_id: Option<String>,
    /// The forms, attachments and receipts that an instance may hold.
    pub data_types: Vec<AppDataType>,
    /// Who may own an instance; everyone when absent.
    pub party_types_allowed: Option<PartyTypesAllowed>,
    /// Whether an instance is deleted as soon as it is sent in.
    pub auto_delete_on_process_end: Option<bool>,
    /// For how many days an instance cannot be deleted.
    pub prevent_instance_deletion_for_days: Option<i32>,
    /// Fields that are shown in the inbox.
    pub presentation_fields: Vec<AppDataField>,
    /// Fields whose values are copied to the instance.
    pub data_fields: Vec<AppDataField>,
    /// What goes out by eFormidling.
    pub e_formidling: Option<EFormidlingContract>,
    /// What a person sees first.
    pub on_entry: Option<OnEntry>,
    /// How instances show up in the inbox.
    pub message_box_config: Option<MessageBoxConfig>,
    /// Whether and how an archived instance can be copied.
    pub copy_instance_settings: Option<CopyInstanceSettings>,
    /// Scopes of the app's own, instead of `altinn:instances.read` and `altinn:instances.write`.
    pub api_scopes: Option<ApplicationApiScopes>,
    /// Number of a storage account other than the usual one.
    pub storage_account_number: Option<i32>,
    /// Whether only the service owner may create instances.
    pub disallow_user_instantiation: Option<bool>,
    /// The app's home page.
    pub homepage: Option<String>,
    /// Key words.
    pub keywords: Vec<AppKeyword>,
    /// Description, by language code.
    pub description: Option<serde_json::Value>,
    /// How rights to the app can be delegated.
    pub access: Option<AppAccess>,
    /// Whom to ask about the app.
    pub contact_points: Vec<AppContactPoint>,
    /// Features of the app library and whether they are on, by name.
    pub features: Option<serde_json::Value>,
    /// The service owner's logo.
    pub logo: Option<AppLogo>,
    /// Version of the app library: `major.minor.patch.build`.
    pub altinn_nuget_version: Option<String>,
    /// When a person is asked which party to act for; apps of version 9.
    pub prompt_for_party: Option<String>,
    /// Names of the external APIs that the app lets its users call.
    pub external_api_ids: Vec<String>,
    /// When the metadata were created.
    pub created: Option<DateTime>,
    /// Who created them.
    pub created_by: Option<String>,
    /// When they last changed.
    pub last_changed: Option<DateTime>,
    /// Who last changed them.
    pub last_changed_by: Option<String>,
}

/// A kind of form, attachment or receipt that an instance may hold.
#[message(case = "camel")]
pub struct AppDataType {
    /// Name, unique in the app.
    pub id: String,
    /// Description, by language code.
    pub description: Option<serde_json::Value>,
    /// Media types that it may have; any when empty.
    pub allowed_content_types: Vec<String>,
    /// Who may contribute, as `key:value`; anyone when empty. The name that Altinn misspelled first.
    pub allowed_contributers: Vec<String>,
    /// Who may contribute, as `key:value`; anyone when empty.
    pub allowed_contributors: Vec<String>,
    /// The right that reading takes, when it is not the usual one.
    pub action_required_to_read: Option<String>,
    /// The right that writing takes, when it is not the usual one.
    pub action_required_to_write: Option<String>,
    /// How the app treats it: set for forms, absent for attachments.
    pub app_logic: Option<ApplicationLogic>,
    /// The task in which it is filled in.
    pub task_id: Option<String>,
    /// Largest size in megabytes; none when absent.
    pub max_size: Option<i32>,
    /// How many there may be; 0 means any number.
    pub max_count: Option<i32>,
    /// How many there must be.
    pub min_count: Option<i32>,
    /// Heading under which it is shown, or the key of it in the text resources.
    pub grouping: Option<String>,
    /// Whether a PDF is made of it.
    pub enable_pdf_creation: Option<bool>,
    /// Whether files are scanned for malware.
    pub enable_file_scan: Option<bool>,
    /// Whether a scan that is not done counts as a validation error.
    pub validation_error_on_pending_file_scan: Option<bool>,
    /// Analysers that look into the files.
    pub enabled_file_analysers: Vec<String>,
    /// Validators that judge the files.
    pub enabled_file_validators: Vec<String>,
    /// Keys that users may put on it; any when empty.
    pub allowed_keys_for_user_defined_metadata: Vec<String>,
}

/// How an app treats a form.
#[message(case = "camel")]
pub struct ApplicationLogic {
    /// Whether it is created with the instance, or when its task starts.
    pub auto_create: Option<bool>,
    /// Class of the form's data in the app's code.
    pub class_ref: Option<String>,
    /// Where the schema is.
    pub schema_ref: Option<String>,
    /// Whether it may be used without an instance and without signing in.
    pub allow_anonymous_on_stateless: Option<bool>,
    /// Whether it is deleted when the process ends.
    pub auto_delete_on_process_end: Option<bool>,
    /// Whether users may not create it.
    pub disallow_user_create: Option<bool>,
    /// Whether users may not delete it.
    pub disallow_user_delete: Option<bool>,
    /// Fields that are left out of what is sent in.
    pub shadow_fields: Option<ShadowFields>,
}

/// Fields that are left out of what is sent in.
#[message(case = "camel")]
pub struct ShadowFields {
    /// How their names begin.
    pub prefix: Option<String>,
    /// The data type that the rest is saved as; the same one when absent.
    pub save_to_data_type: Option<String>,
}

/// Who may own an instance. When no kind is true, everyone may.
#[message(case = "camel")]
pub struct PartyTypesAllowed {
    /// A bankruptcy estate (konkursbo).
    pub bankruptcy_estate: Option<bool>,
    /// An organisation.
    pub organisation: Option<bool>,
    /// A person.
    pub person: Option<bool>,
    /// A sub unit of an organisation (underenhet).
    pub sub_unit: Option<bool>,
}

/// A field of a form with a name of its own.
#[message(case = "camel")]
pub struct AppDataField {
    /// The name.
    pub id: Option<String>,
    /// Path of the field in the form.
    pub path: Option<String>,
    /// The form.
    pub data_type_id: Option<String>,
}

/// What goes out by eFormidling when an instance is sent in.
#[message(case = "camel")]
pub struct EFormidlingContract {
    /// Service.
    pub service_id: Option<String>,
    /// DPF shipment type, by which the receiver routes it.
    pub dpf_shipment_type: Option<String>,
    /// Organisation number of the receiver.
    pub receiver: Option<String>,
    /// The task after which it goes out.
    pub send_after_task_id: Option<String>,
    /// Process.
    pub process: Option<String>,
    /// Document standard.
    pub standard: Option<String>,
    /// Version of the document type.
    pub type_version: Option<String>,
    /// Document type, for example `arkivmelding`.
    pub r#type: Option<String>,
    /// Security level.
    pub security_level: Option<i32>,
    /// Data types that go along.
    pub data_types: Vec<String>,
}

/// What a person sees first.
#[message(case = "camel")]
pub struct OnEntry {
    /// `new-instance`, `select-instance` or the name of a form without instance.
    pub show: Option<String>,
    /// How the choice among instances looks.
    pub instance_selection: Option<InstanceSelection>,
}

/// How the choice among instances looks.
#[message(case = "camel")]
pub struct InstanceSelection {
    /// Choices for the number of rows on a page.
    pub rows_per_page_options: Vec<i32>,
    /// The number of rows at first.
    pub default_rows_per_page: Option<i32>,
    /// Which of the choices is taken at first.
    pub default_selected_option: Option<i32>,
    /// `asc` or `desc`.
    pub sort_direction: Option<String>,
}

/// How instances show up in the inbox.
#[message(case = "camel")]
pub struct MessageBoxConfig {
    /// When they do not.
    pub hide_settings: Option<MessageBoxHideSettings>,
    /// What is copied to Dialogporten.
    pub sync_adapter_settings: Option<DialogSyncSettings>,
}

/// When instances do not show up in the inbox.
#[message(case = "camel")]
pub struct MessageBoxHideSettings {
    /// Never.
    pub hide_always: Option<bool>,
    /// Not while in these tasks.
    pub hide_on_task: Vec<String>,
}

/// What is copied from instances to dialogs in Dialogporten. Everything that is not switched off.
#[message(case = "camel")]
pub struct DialogSyncSettings {
    /// Switches everything off.
    pub disable_sync: Option<bool>,
    /// Takes the dialog's identifier from the instance.
    pub enable_user_supplied_dialog_id: Option<bool>,
    /// Creates no dialogs.
    pub disable_create: Option<bool>,
    /// Deletes no dialogs.
    pub disable_delete: Option<bool>,
    /// Adds no activities.
    pub disable_add_activities: Option<bool>,
    /// Adds no transmissions.
    pub disable_add_transmissions: Option<bool>,
    /// Leaves the due date alone.
    pub disable_sync_due_at: Option<bool>,
    /// Leaves the status alone.
    pub disable_sync_status: Option<bool>,
    /// Does not set the status to completed upon confirmation.
    pub disable_mark_completed_when_confirmed: Option<bool>,
    /// Leaves the title alone.
    pub disable_sync_content_title: Option<bool>,
    /// Leaves the summary alone.
    pub disable_sync_content_summary: Option<bool>,
    /// Leaves the additional information alone.
    pub disable_sync_content_additional_information: Option<bool>,
    /// Leaves the extended status alone.
    pub disable_sync_content_extended_status: Option<bool>,
    /// Leaves the attachments alone.
    pub disable_sync_attachments: Option<bool>,
    /// Leaves the actions for programs alone.
    pub disable_sync_api_actions: Option<bool>,
    /// Leaves the actions for people alone.
    pub disable_sync_gui_actions: Option<bool>,
}

/// Whether and how an archived instance can be copied.
#[message(case = "camel")]
pub struct CopyInstanceSettings {
    /// Whether it can.
    pub enabled: Option<bool>,
    /// Data types that are left out.
    pub excluded_data_types: Vec<String>,
    /// Fields that are left out.
    pub excluded_data_fields: Vec<String>,
    /// Whether attachments are copied too.
    pub include_attachments: Option<bool>,
}

/// Scopes of an app's own.
#[message(case = "camel")]
pub struct ApplicationApiScopes {
    /// For users and system users.
    pub users: Option<ApiScopes>,
    /// For service owners.
    pub service_owners: Option<ApiScopes>,
    /// Key of the text that is shown when a scope is missing.
    pub error_message_text_resource_key: Option<String>,
}

/// The scopes that reading and writing take. `[app]` stands for the app's name.
#[message(case = "camel")]
pub struct ApiScopes {
    /// For reading.
    pub read: Option<String>,
    /// For writing.
    pub write: Option<String>,
    /// Key of the text that is shown when a scope is missing.
    pub error_message_text_resource_key: Option<String>,
}

/// A key word.
#[message(case = "camel")]
pub struct AppKeyword {
    /// The word.
    pub word: Option<String>,
    /// Its language.
    pub language: Option<String>,
}

/// How rights to an app can be delegated.
#[message(case = "camel")]
pub struct AppAccess {
    /// What the right is about, by language code.
    pub right_description: Option<serde_json::Value>,
    /// Whether it can be delegated at all.
    pub delegable: Option<bool>,
    /// Whether the app is shown to those who delegate.
    pub visible: Option<bool>,
}

/// Whom to ask about an app.
#[message(case = "camel")]
pub struct AppContactPoint {
    /// What they help with.
    pub category: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Web page.
    pub contact_page: Option<String>,
}

/// The service owner's logo.
#[message(case = "camel")]
pub struct AppLogo {
    /// Whether the service owner's name stands beside it.
    pub display_app_owner_name_in_header: Option<bool>,
    /// Where the picture's address comes from.
    pub source: Option<String>,
    /// `small`, `medium` or `large`.
    pub size: Option<String>,
}
