//! `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/validate`: what is still wrong.

use super::{READ, ValidationIssue};
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Validates the forms and attachments of an instance, and the instance as a whole.
///
/// 409 when the process has ended or has not started.
#[message(case = "camel")]
pub struct ValidateInstance {
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
    /// Names of validators to leave out, with commas between them.
    #[wire(query)]
    pub ignored_validators: Option<String>,
    /// Whether to leave out the validators that do not run on partial changes.
    #[wire(query)]
    pub only_incremental_validators: Option<bool>,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

/// What a validation found.
#[message(case = "camel")]
pub struct InstanceValidation {
    /// The issues; the instance is valid when none is an error.
    #[wire(whole, page)]
    pub issues: Vec<ValidationIssue>,
}

impl Operation for ValidateInstance {
    type Output = InstanceValidation;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.validate_instance",
        Contract::new(
            "GET",
            Base::App,
            "/{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/validate",
            TokenSlot::Altinn,
        )
        .scopes(READ),
    );
}
