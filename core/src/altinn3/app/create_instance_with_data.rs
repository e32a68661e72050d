//! `POST /{org}/{app}/instances` with several parts: starts a new form together with its data.

use super::{Instance, InstanceOwnerSelector, InstantiationNotification, WRITE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::rest::multipart::DataPart;
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use altinnkit_macros::message;
use std::collections::BTreeMap;

/// Creates an instance of an app together with form data and attachments, in one request.
///
/// The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
/// [`super::UploadAttachment`]. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
/// among the owner's active instances before trying again.
#[message(case = "camel")]
pub struct CreateInstanceWithData {
    /// Short name of the service owner.
    #[wire(path)]
    pub org: String,
    /// Name of the app.
    #[wire(path)]
    pub app: String,
    /// Who it will belong to, and when.
    #[wire(part)]
    pub instance: InstanceTemplate,
    /// How to tell its owner.
    #[wire(part)]
    pub notification: Option<InstantiationNotification>,
    /// Form data and attachments.
    #[wire(part)]
    pub data: Vec<DataPart>,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(query, format = "language")]
    pub language: Option<String>,
}

/// What an app reads of an instance that is to be made.
#[message(case = "camel")]
pub struct InstanceTemplate {
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
}

impl Operation for CreateInstanceWithData {
    type Output = Instance;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.create_instance_with_data",
        Contract::new("POST", Base::App, "/{org}/{app}/instances", TokenSlot::Altinn)
            .scopes(WRITE)
            .sends(BodyForm::Multipart),
    );
}
