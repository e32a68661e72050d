//! A data element: one form, attachment or receipt of an instance.

use super::ResourceLinks;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// One form, attachment or receipt of an instance: what is known about it, without the bytes.
#[message(case = "camel")]
pub struct DataElement {
    /// GUID of the element.
    pub id: String,
    /// GUID of the instance; usually absent inside an instance.
    pub instance_guid: Option<String>,
    /// Which of the app's data types it is, for example `ref-data-as-pdf` for the receipt.
    pub data_type: Option<String>,
    /// File name, for attachments.
    pub filename: Option<String>,
    /// Media type of the stored bytes.
    pub content_type: Option<String>,
    /// Where Altinn stores the bytes.
    pub blob_storage_path: Option<String>,
    /// Where the bytes can be fetched.
    pub self_links: Option<ResourceLinks>,
    /// Number of bytes.
    pub size: Option<i64>,
    /// MD5 of the bytes in base64 (not hexadecimal); not always there.
    pub content_hash: Option<String>,
    /// Whether it can no longer be changed.
    pub locked: Option<bool>,
    /// GUIDs of elements that it refers to.
    pub refs: Vec<String>,
    /// Whether it has been read.
    pub is_read: Option<bool>,
    /// Tags that users or the app put on it.
    pub tags: Vec<String>,
    /// Values that users put on it.
    pub user_defined_metadata: Vec<KeyValue>,
    /// Values that the app put on it.
    pub metadata: Vec<KeyValue>,
    /// Whether it is deleted.
    pub delete_status: Option<DeleteStatus>,
    /// What the virus scan found.
    pub file_scan_result: Option<FileScanResult>,
    /// What it was made from.
    pub references: Vec<DataElementReference>,
    /// After [`super::PutData`] only: the fields that the app calculated, by their path in the form, with their new
    /// values (null for a field that the app removed). Absent when the app changed nothing.
    pub changed_fields: Option<serde_json::Value>,
    /// When it was created.
    pub created: Option<DateTime>,
    /// Number of the user, or of the organisation, who created it.
    pub created_by: Option<String>,
    /// When it last changed.
    pub last_changed: Option<DateTime>,
    /// Number of the user, or of the organisation, who last changed it.
    pub last_changed_by: Option<String>,
}

/// A name and a value.
#[message(case = "camel")]
pub struct KeyValue {
    /// The name, unique in its list.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// Whether a data element is deleted.
#[message(case = "camel")]
pub struct DeleteStatus {
    /// Whether it is deleted for good.
    pub is_hard_deleted: Option<bool>,
    /// When it was marked so.
    pub hard_deleted: Option<DateTime>,
}

/// What the virus scan of a file found.
#[message]
pub enum FileScanResult {
    /// Files of this data type are not scanned.
    NotApplicable,
    /// The scan is not done: ask again.
    Pending,
    /// Nothing found.
    Clean,
    /// Malware: the file must be replaced.
    Infected,
}

/// What a data element was made from.
#[message(case = "camel")]
pub struct DataElementReference {
    /// Identifier of the other object.
    pub value: Option<String>,
    /// How the element is related to it.
    pub relation: Option<DataElementRelation>,
    /// What the other object is.
    pub value_type: Option<DataElementReferenceKind>,
}

/// How a data element is related to another object.
#[message]
pub enum DataElementRelation {
    /// Made from it, and deleted with it.
    GeneratedFrom,
}

/// What a data element refers to.
#[message]
pub enum DataElementReferenceKind {
    /// Another data element.
    DataElement,
    /// A task of the process.
    Task,
}
