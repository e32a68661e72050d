//! `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`: a file or form less.

use super::{DataModelPair, Instance, ValidationSource, WRITE};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Deletes a data element: an attachment, or one of several forms of a data type.
///
/// 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
#[message(case = "camel")]
pub struct DeleteData {
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
    /// Names of validators to leave out, with commas between them.
    #[wire(query)]
    pub ignored_validators: Option<String>,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

/// What became of a deletion. Apps before 8.5.0 answer without a body: then nothing is set.
#[message(case = "camel")]
pub struct DeletedData {
    /// The instance without the element.
    pub instance: Option<Instance>,
    /// What the validators found that look at the change, by validator.
    pub validation_issues: Vec<ValidationSource>,
    /// Forms that the app changed in consequence.
    pub new_data_models: Vec<DataModelPair>,
}

impl Operation for DeleteData {
    type Output = DeletedData;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.delete_data",
        Contract::new(
            "DELETE",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}",
            TokenSlot::Altinn,
        )
        .scopes(WRITE)
        .may_be_empty(),
    );
}
