//! `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`: new content for a form or file.

use super::{DataElement, WRITE};
use crate::message::Blob;
use crate::operation::{Description, Operation};
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use altinnkit_macros::message;

/// Replaces the content of a data element.
///
/// The app may calculate further fields: then [`DataElement::changed_fields`] has them (HTTP 200; 303 from older apps;
/// 201 when nothing was calculated).
#[message(case = "camel")]
pub struct PutData {
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
    /// GUID of the data element.
    #[wire(path, format = "uuid")]
    pub data_guid: String,
    /// Media type: `application/xml` or `application/json` for a form, the file's own for an attachment.
    #[wire(header, name = "Content-Type", format = "media_type")]
    pub content_type: String,
    /// File name with extension; attachments must have one.
    #[wire(header, name = "Content-Disposition")]
    pub file_name: Option<String>,
    /// The bytes.
    #[wire(whole)]
    pub content: Blob,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

impl Operation for PutData {
    type Output = DataElement;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.put_data",
        Contract::new(
            "PUT",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
            TokenSlot::Altinn,
        )
        .scopes(WRITE)
        .sends(BodyForm::Whole)
        .also(&[303]),
    );
}
