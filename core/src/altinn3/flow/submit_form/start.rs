//! What a submission starts with.

use crate::altinn3::app::InstanceOwnerSelector;
use crate::altinn3::flow::MaskinportenTokenStart;
use crate::error::Error;
use crate::flow::FlowBounds;
use crate::message::Blob;
use altinnkit_macros::message;
use std::collections::BTreeMap;

/// Submits a form to an app and follows it to the end of its process.
///
/// Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
/// errors, and a task that wants a person, are outcomes and not errors.
///
/// Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
/// the same key goes on with the first one's instance and makes no other.
#[message(case = "camel")]
pub struct FormSubmission {
    /// Short name of the service owner.
    pub org: String,
    /// Name of the app.
    pub app: String,
    /// The party that the form is for.
    pub instance_owner: InstanceOwnerSelector,
    /// The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
    /// its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
    pub submission_key: Option<String>,
    /// Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when not set. Without
    /// the mark, an instance whose making got no answer cannot be told from others: the flow ends with a conflict then.
    pub mark: Option<bool>,
    /// An instance to go on with in place of making one: `{partyId}/{guid}`.
    pub instance_id: Option<String>,
    /// The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is added where there is
    /// none.
    pub forms: Vec<FormContent>,
    /// The attachments.
    pub attachments: Vec<AttachmentContent>,
    /// Values for the new instance, by name: some apps read them.
    pub data_values: Option<BTreeMap<String, String>>,
    /// Texts for the inbox, by name.
    pub presentation_texts: Option<BTreeMap<String, String>>,
    /// Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's process (`Task_2`). Go on
    /// later with `instanceId`.
    pub stop_before: Option<String>,
    /// How to get tokens, when the session brings none.
    pub token: Option<MaskinportenTokenStart>,
    /// Language of texts: `nb`, `nn` or `en`.
    #[wire(format = "language")]
    pub language: Option<String>,
    /// How long the flow goes on, and how much it sends.
    pub bounds: Option<FlowBounds>,
}

/// A form to fill in.
#[message(case = "camel")]
pub struct FormContent {
    /// The data type, as the app's metadata names it.
    pub data_type: String,
    /// `application/xml` or `application/json`.
    #[wire(format = "media_type")]
    pub content_type: String,
    /// File name with extension; only for a data type without a form model.
    pub file_name: Option<String>,
    /// The form data.
    pub content: Blob,
}

/// A file to attach.
#[message(case = "camel")]
pub struct AttachmentContent {
    /// The data type, as the app's metadata names it.
    pub data_type: String,
    /// Media type, matching the file's extension.
    #[wire(format = "media_type")]
    pub content_type: String,
    /// File name with extension.
    pub file_name: String,
    /// The bytes.
    pub content: Blob,
}

impl FormSubmission {
    /// Looks over what only this flow knows to be wrong.
    pub(super) fn check(&self) -> Result<(), Error> {
        self.owner()?;
        if let Some(bounds) = &self.bounds {
            bounds.check()?;
        }
        if self.forms.is_empty() && self.attachments.is_empty() && self.instance_id.is_none() {
            return Err(Error::input("forms", "is missing: there is nothing to submit"));
        }
        if let Some(key) = &self.submission_key {
            let length = key.chars().count();
            if key.trim() != key || !(1..=200).contains(&length) || key.chars().any(char::is_control) {
                return Err(Error::input(
                    "submissionKey",
                    "must be 1 to 200 characters without control characters and without spaces around it",
                ));
            }
        }
        if self.stop_before.as_ref().is_some_and(|task| task.trim().is_empty()) {
            return Err(Error::input("stopBefore", "must name a kind of task or a task"));
        }
        if let Some(id) = &self.instance_id
            && key_of(id).is_none()
        {
            return Err(Error::input(
                "instanceId",
                "must be a party's number, a slash and a GUID",
            ));
        }
        Ok(())
    }

    /// How Storage wants the owner named.
    pub(super) fn owner(&self) -> Result<Owner, Error> {
        let owner = &self.instance_owner;
        match (&owner.party_id, &owner.organisation_number, &owner.person_number) {
            (Some(id), None, None) => id
                .parse()
                .map(Owner::Party)
                .map_err(|_| Error::input("instanceOwner.partyId", "must be a number")),
            (None, Some(number), None) => Ok(Owner::Named(format!("Organisation:{number}"))),
            (None, None, Some(number)) => Ok(Owner::Named(format!("Person:{number}"))),
            _ => Err(Error::input(
                "instanceOwner",
                "must be one of partyId, organisationNumber and personNumber",
            )),
        }
    }

    /// The bounds, given or default.
    pub(super) fn bounds(&self) -> FlowBounds {
        self.bounds.clone().unwrap_or_default()
    }
}

/// How Storage wants an owner named.
pub(super) enum Owner {
    Party(i32),
    Named(String),
}

/// Party and GUID of an instance, from `{partyId}/{guid}`.
pub(super) fn key_of(id: &str) -> Option<(i32, String)> {
    let (party, guid) = id.split_once('/')?;
    let hex = |c: char| c == '-' || c.is_ascii_hexdigit();
    (guid.len() == 36 && guid.chars().all(hex)).then_some(())?;
    Some((party.parse().ok()?, guid.to_owned()))
}
