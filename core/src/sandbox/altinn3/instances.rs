//! Instances: made, read, deleted.

use super::app::{Act, Call};
use super::data::{self, File, NewElement};
use super::engine::Engine;
use super::parties::may_act_for;
use super::setup::{Altinn3Setup, SandboxParty};
use super::{Altinn3, Ids, answer, multipart, process, query};
use crate::altinn3::app::{
    DataElement, FileScanResult, Instance, InstanceOwner, InstanceStatus, InstanceTemplate, ReadStatus, ResourceLinks,
};
use crate::date_time::DateTime;
use crate::http::Response;
use crate::message::{Message as _, json};
use crate::sandbox::SandboxInstance;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// An instance and what only the sandbox knows of it.
#[derive(Debug, Clone)]
pub(super) struct StoredInstance {
    pub(super) instance: Instance,
    pub(super) guid: String,
    /// The party that it belongs to.
    pub(super) party_id: i32,
    /// The same by organisation number.
    pub(super) organisation: String,
    /// Position of the current task; beyond the last one when the process has ended.
    pub(super) task: usize,
    /// How many elements of the process it has reached.
    pub(super) flow: i32,
    /// The bytes of its data elements, by GUID.
    pub(super) files: BTreeMap<String, File>,
    /// When it was archived, in milliseconds since 1970.
    pub(super) archived: Option<i64>,
    /// What the workflow engine does with it, in apps that have one.
    pub(super) engine: Engine,
}

impl StoredInstance {
    /// Whether it is where the address says, and not deleted for good.
    pub(super) fn is_at(&self, call: &Call<'_>, party: &str) -> bool {
        let gone = self.instance.status.as_ref().and_then(|it| it.is_hard_deleted) == Some(true);
        let here = self.instance.app_id.as_deref() == Some(call.act.app.metadata.id.as_str());
        here && !gone && party == self.party_id.to_string()
    }

    /// What there is, for those who must know.
    pub(super) fn contents(&self) -> SandboxInstance<'_> {
        let bytes = |element: &DataElement| self.files.get(&element.id).map_or(&[][..], |file| &file.bytes);
        SandboxInstance {
            guid: &self.guid,
            instance: &self.instance,
            files: self.instance.data.iter().map(|it| (it, bytes(it))).collect(),
        }
    }

    /// The instance as it is seen now: scans may have come to an end.
    pub(super) fn seen(&self, now: i64) -> Instance {
        let mut instance = self.instance.clone();
        for element in &mut instance.data {
            if let Some(file) = self.files.get(&element.id) {
                element.file_scan_result = Some(file.scanned(now));
            }
        }
        instance
    }

    /// What the scan of an element says now.
    pub(super) fn scan(&self, element: &str, now: i64) -> FileScanResult {
        self.files
            .get(element)
            .map_or(FileScanResult::NotApplicable, |file| file.scanned(now))
    }
}

/// Answers `POST instances`.
pub(super) fn create(altinn: &mut Altinn3, call: &Call<'_>) -> Result<Response, Response> {
    let (setup, ids) = (&altinn.setup, &mut altinn.ids);
    let content_type = call.request.get("content-type").unwrap_or_default().to_owned();
    let (template, parts) = if content_type.to_ascii_lowercase().starts_with("multipart/form-data") {
        let parts = multipart::read(&content_type, &call.request.body)
            .ok_or_else(|| answer::problem(400, "Error reading request", "The multipart body is broken", json!({})))?;
        let (first, others): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| part.name == "instance");
        let first = first.first().map(|part| part.content.clone());
        (template(&first.unwrap_or_default())?, others)
    } else {
        (template(&call.request.body)?, Vec::new())
    };
    let party = owner(setup, &template)?;
    let organisation = party.organisation_number.clone().unwrap_or_default();
    if !may_act_for(setup, &call.caller, &organisation) {
        return Err(Response::new(403, ""));
    }
    let mut stored = blank(ids, call, party, organisation, &template);
    for data_type in &call.act.app.metadata.data_types {
        let creates = data_type.app_logic.as_ref().and_then(|it| it.auto_create) == Some(true);
        if creates && !parts.iter().any(|part| part.name == data_type.id) {
            data::add(&mut stored, &call.act, ids, NewElement::blank(data_type));
        }
    }
    for part in parts.into_iter().filter(|part| part.name != "notification") {
        let known = call.act.app.metadata.data_types.iter().find(|it| it.id == part.name);
        let wrong = |what: &str| {
            let text = format!("Error when comparing content to application metadata: {what}");
            answer::plain(400, text)
        };
        let Some(data_type) = known else {
            let what = format!(
                "The multipart section named {} has no corresponding element type in application metadata",
                part.name
            );
            return Err(wrong(&what));
        };
        let content_type = part.content_type.unwrap_or_default();
        if !data::is_allowed(data_type, &content_type) {
            return Err(wrong(&format!(
                "{content_type} is not among the allowed content types of {}",
                part.name
            )));
        }
        let element = NewElement {
            data_type,
            content_type,
            file_name: part.file_name,
            content: part.content,
        };
        data::add(&mut stored, &call.act, ids, element);
    }
    let instance = stored.seen(call.act.now);
    let location = instance
        .self_links
        .as_ref()
        .and_then(|it| it.apps.clone())
        .unwrap_or_default();
    let failed = altinn.failed_creation(&mut stored, call);
    if failed.as_ref().is_none_or(|(_, kept)| *kept) {
        altinn.instances.insert(stored.guid.clone(), stored);
    }
    if let Some((response, _)) = failed {
        return Err(response);
    }
    Ok(answer::message(201, instance).header("Location", location))
}

fn template(body: &[u8]) -> Result<InstanceTemplate, Response> {
    let read = json::from_text(InstanceTemplate::SHAPE, body, json::Style::Wire).ok();
    let template = read.and_then(|value| InstanceTemplate::from_value(value).ok());
    template.ok_or_else(|| answer::plain(400, "Failed to read instance template from the request body"))
}

fn owner<'s>(setup: &'s Altinn3Setup, template: &InstanceTemplate) -> Result<&'s SandboxParty, Response> {
    let wanted = &template.instance_owner;
    let given = [
        &wanted.party_id,
        &wanted.person_number,
        &wanted.organisation_number,
        &wanted.username,
        &wanted.external_identifier,
    ];
    if given.iter().filter(|it| it.is_some()).count() != 1 {
        return Err(answer::plain(
            400,
            "Error: instanceOwnerPartyId query parameter is empty and InstanceOwner is missing from instance template. You must populate instanceOwnerPartyId or InstanceOwner",
        ));
    }
    let mut parties = setup.parties.iter();
    let found = parties.find(|party| {
        wanted.party_id.as_deref() == Some(party.party_id.to_string().as_str())
            || (wanted.organisation_number.is_some() && wanted.organisation_number == party.organisation_number)
            || (wanted.person_number.is_some() && wanted.person_number == party.person_number)
    });
    found.ok_or_else(|| answer::plain(404, "Cannot lookup party: there is none of that identifier"))
}

fn blank(
    ids: &mut Ids,
    call: &Call<'_>,
    party: &SandboxParty,
    organisation: String,
    template: &InstanceTemplate,
) -> StoredInstance {
    let guid = ids.next();
    let Act { app, by, now } = &call.act;
    let app = &app.metadata.id;
    let now = DateTime::from_unix_millis(*now);
    let mut instance = Instance::new(format!("{}/{guid}", party.party_id));
    let mut owner = InstanceOwner::new();
    owner.party_id = Some(party.party_id.to_string());
    owner.organisation_number.clone_from(&party.organisation_number);
    owner.person_number.clone_from(&party.person_number);
    instance.instance_owner = Some(owner);
    instance.app_id = Some(app.clone());
    instance.org = app.split('/').next().map(ToOwned::to_owned);
    let mut links = ResourceLinks::new();
    links.apps = Some(format!("{}/{app}/instances/{}", origin(call), instance.id));
    links.platform = Some(format!("{}/storage/api/v1/instances/{}", origin(call), instance.id));
    instance.self_links = Some(links);
    instance.due_before.clone_from(&template.due_before);
    instance.visible_after.clone_from(&template.visible_after);
    instance.data_values = texts(template.data_values.as_ref());
    instance.presentation_texts = texts(template.presentation_texts.as_ref());
    let mut status = InstanceStatus::new();
    status.is_archived = Some(false);
    status.is_soft_deleted = Some(false);
    status.is_hard_deleted = Some(false);
    status.read_status = Some(ReadStatus::Read);
    instance.status = Some(status);
    instance.created = Some(now.clone());
    instance.created_by = Some(by.clone());
    instance.last_changed = Some(now);
    instance.last_changed_by = Some(by.clone());
    let mut stored = StoredInstance {
        instance,
        guid,
        party_id: party.party_id,
        organisation,
        task: 0,
        flow: 1,
        files: BTreeMap::new(),
        archived: None,
        engine: Engine::default(),
    };
    process::start(&mut stored, &call.act);
    stored
}

/// The template's texts, as the instance keeps them.
fn texts(texts: Option<&BTreeMap<String, String>>) -> Option<Json> {
    texts.map(|texts| texts.iter().map(|(name, text)| (name.clone(), text.clone())).collect())
}

/// Scheme and host of the request, as far as it names them.
fn origin(call: &Call<'_>) -> String {
    let url = &call.request.url;
    match url.split_once("://") {
        Some((scheme, rest)) => format!("{scheme}://{}", rest.split('/').next().unwrap_or_default()),
        None => format!("http://{}", call.request.get("host").unwrap_or("sandbox.invalid")),
    }
}

/// Answers `DELETE instances/{party}/{guid}`.
pub(super) fn delete(stored: &mut StoredInstance, call: &Call<'_>) -> Result<Response, Response> {
    let days = call.act.app.metadata.prevent_instance_deletion_for_days.unwrap_or(0);
    let until = stored.archived.map(|archived| archived + i64::from(days) * 86_400_000);
    if until.is_some_and(|until| call.act.now < until) {
        let text = "Instance cannot be deleted yet due to application restrictions.";
        return Err(answer::plain(403, text));
    }
    let query = query::pairs(call.request.query());
    let hard = query::find(&query, "hard").is_some_and(|it| it.eq_ignore_ascii_case("true"));
    let now = Some(DateTime::from_unix_millis(call.act.now));
    let status = stored.instance.status.get_or_insert_default();
    if hard {
        status.is_hard_deleted = Some(true);
        status.hard_deleted.clone_from(&now);
    }
    status.is_soft_deleted = Some(true);
    status.soft_deleted = now;
    Ok(answer::message(200, stored.seen(call.act.now)))
}
