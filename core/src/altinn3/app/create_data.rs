//! `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data?dataType=`: a new file or form, in every app.

use super::{DataElement, WRITE};
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use altinnkit_macros::message;

/// Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
///
/// Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
/// [`super::UploadAttachment`]; some agencies document this one only. What is wrong with the file comes as a text or a list
/// of texts, not as a problem document.
#[message(case = "camel")]
pub struct CreateData {
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
    #[wire(query)]
    pub data_type: String,
    /// Media type: the one that belongs to the file's extension, without a character set; `application/xml` or
    /// `application/json` for a form.
    #[wire(header, name = "Content-Type", format = "media_type")]
    pub content_type: String,
    /// File name with extension; attachments must have one.
    #[wire(header, name = "Content-Disposition")]
    pub file_name: Option<String>,
    /// The bytes.
    #[wire(whole)]
    pub content: Blob,
}

impl Operation for CreateData {
    type Output = DataElement;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.create_data",
        Contract::new(
            "POST",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data",
            TokenSlot::Altinn,
        )
        .scopes(WRITE)
        .sends(BodyForm::Whole),
    );
}
