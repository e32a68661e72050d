//! `POST /{org}/{app}/instances` with JSON: starts a new form.

use super::{Instance, WRITE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use altinnkit_macros::message;
use std::collections::BTreeMap;

/// Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
///
/// There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
#[message(case = "camel")]
pub struct CreateInstance {
    /// Short name of the service owner.
    #[wire(path)]
    pub org: String,
    /// Name of the app.
    #[wire(path)]
    pub app: String,
    /// The party that it will belong to.
    pub instance_owner: InstanceOwnerSelector,
    /// When it should be sent in at the latest.
    pub due_before: Option<DateTime>,
    /// From when on its owner sees it.
    pub visible_after: Option<DateTime>,
    /// Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
    /// example `inntektsaar`.
    pub data_values: Option<BTreeMap<String, String>>,
    /// Texts for the inbox, by name (`presentationTexts`). The app may change them.
    pub presentation_texts: Option<BTreeMap<String, String>>,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

/// The party that an instance will belong to: exactly one of these.
#[message(
    case = "camel",
    one_of = "party_id, person_number, organisation_number, username, external_identifier"
)]
pub struct InstanceOwnerSelector {
    /// Number of the party in Altinn.
    #[wire(format = "party_id")]
    pub party_id: Option<String>,
    /// National identity number of a person.
    #[wire(format = "national_identity_number")]
    pub person_number: Option<String>,
    /// Organisation number.
    #[wire(format = "organisation_number")]
    pub organisation_number: Option<String>,
    /// User name of someone without a national identity number.
    pub username: Option<String>,
    /// Identifier outside Altinn of someone without a national identity number.
    pub external_identifier: Option<String>,
}

impl Operation for CreateInstance {
    type Output = Instance;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.create_instance",
        Contract::new("POST", Base::App, "/{org}/{app}/instances", TokenSlot::Altinn)
            .scopes(WRITE)
            .sends(BodyForm::Json),
    );
}
