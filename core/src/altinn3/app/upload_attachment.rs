//! `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/type/{dataType}`: a new file or form.

use super::{Instance, ValidationIssue, WRITE};
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use altinnkit_macros::message;

/// Adds an attachment to an instance, or a form that the app did not make itself.
///
/// The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
/// extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
#[message(case = "camel")]
pub struct UploadAttachment {
    /// Short name of the service owner.
    #[wire(path)]
    pub org: String,
    /// Name of the app.
    #[wire(path)]
    pub app: String,
    /// Number of the party that the instance belongs to.
    #[wire(path)]
    pub instance_owner_party_id: i32,
    /// GUID of the instance.
    #[wire(path, format = "uuid")]
    pub instance_guid: String,
    /// Which of the app's data types it is.
    #[wire(path)]
    pub data_type: String,
    /// Media type, matching the file's extension.
    #[wire(header, name = "Content-Type", format = "media_type")]
    pub content_type: String,
    /// File name with extension; attachments must have one.
    #[wire(header, name = "Content-Disposition")]
    pub file_name: Option<String>,
    /// The bytes.
    #[wire(whole)]
    pub content: Blob,
    /// Names of validators to leave out, with commas between them.
    #[wire(query)]
    pub ignored_validators: Option<String>,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

/// What became of an upload (`DataPostResponse`).
#[message(case = "camel")]
pub struct UploadedData {
    /// GUID of the new data element.
    pub new_data_element_id: String,
    /// The instance with it.
    pub instance: Option<Instance>,
    /// What the validators found that look at new data, by validator.
    pub validation_issues: Vec<ValidationSource>,
    /// Forms that the app changed in consequence.
    pub new_data_models: Vec<DataModelPair>,
}

/// What one validator found.
#[message(case = "camel")]
pub struct ValidationSource {
    /// The validator.
    pub source: Option<String>,
    /// Its issues; none when it is content.
    pub issues: Vec<ValidationIssue>,
}

/// A form that an app changed.
#[message(case = "camel")]
pub struct DataModelPair {
    /// GUID of the data element.
    pub data_element_id: Option<String>,
    /// Its data now.
    pub data: Option<serde_json::Value>,
}

impl Operation for UploadAttachment {
    type Output = UploadedData;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.upload_attachment",
        Contract::new(
            "POST",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/type/{dataType}",
            TokenSlot::Altinn,
        )
        .scopes(WRITE)
        .sends(BodyForm::Whole),
    );
}
