//! Data elements: added, replaced, read.

use super::app::{Act, Call};
use super::instances::StoredInstance;
use super::{Ids, answer, query};
use crate::altinn3::app::{AppDataType, DataElement, DeletedData, FileScanResult, ResourceLinks};
use crate::date_time::DateTime;
use crate::http::Response;
use crate::rest::multipart::parameters;

/// What scanners agree to find in a file with this text (EICAR's test file).
const MALWARE: &[u8] = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

/// The bytes of a data element.
#[derive(Debug, Clone)]
pub(super) struct File {
    pub(super) bytes: Vec<u8>,
    /// When its scan is done, in milliseconds since 1970; `None` without a scan.
    scanned_at: Option<i64>,
}

impl File {
    pub(super) fn scanned(&self, now: i64) -> FileScanResult {
        match self.scanned_at {
            None => FileScanResult::NotApplicable,
            Some(at) if now < at => FileScanResult::Pending,
            Some(_) if self.bytes.windows(MALWARE.len()).any(|it| it == MALWARE) => FileScanResult::Infected,
            Some(_) => FileScanResult::Clean,
        }
    }
}

/// A data element to be added.
pub(super) struct NewElement<'e> {
    pub(super) data_type: &'e AppDataType,
    pub(super) content_type: String,
    pub(super) file_name: Option<String>,
    pub(super) content: Vec<u8>,
}

impl<'e> NewElement<'e> {
    /// A form that the app makes itself, to be filled in.
    pub(super) fn blank(data_type: &'e AppDataType) -> Self {
        Self {
            data_type,
            content_type: "application/xml".to_owned(),
            file_name: None,
            content: Vec::new(),
        }
    }
}

/// Whether a data type takes that media type; parameters such as the character set do not matter.
pub(super) fn is_allowed(data_type: &AppDataType, content_type: &str) -> bool {
    let plain = content_type.split(';').next().unwrap_or_default().trim();
    let form = data_type.app_logic.is_some() && matches!(plain, "application/json" | "application/xml" | "text/xml");
    let mut allowed = data_type.allowed_content_types.iter();
    form || (!plain.is_empty()
        && (data_type.allowed_content_types.is_empty() || allowed.any(|it| it.eq_ignore_ascii_case(plain))))
}

/// Adds an element, and gives its GUID.
pub(super) fn add(stored: &mut StoredInstance, act: &Act, ids: &mut Ids, new: NewElement<'_>) -> String {
    let guid = ids.next();
    let scan = new.data_type.enable_file_scan == Some(true);
    let file = file(act, scan, new.content);
    let now = Some(DateTime::from_unix_millis(act.now));
    let mut element = DataElement::new(guid.clone());
    element.instance_guid = Some(stored.guid.clone());
    element.data_type = Some(new.data_type.id.clone());
    element.filename = new.file_name.as_deref().map(kept);
    element.content_type = Some(new.content_type);
    element.size = i64::try_from(file.bytes.len()).ok();
    element.locked = Some(false);
    element.is_read = Some(true);
    element.created.clone_from(&now);
    element.created_by = Some(act.by.clone());
    element.last_changed = now;
    element.last_changed_by = Some(act.by.clone());
    let links = stored.instance.self_links.as_ref();
    element.self_links = links.map(|instance| {
        let mut links = ResourceLinks::new();
        let below = |address: &String| format!("{address}/data/{guid}");
        links.apps = instance.apps.as_ref().map(below);
        links.platform = instance.platform.as_ref().map(below);
        links
    });
    stored.files.insert(guid.clone(), file);
    stored.instance.data.push(element);
    stored.instance.last_changed = Some(DateTime::from_unix_millis(act.now));
    guid
}

/// `filename` alone: apps do not look at `filename*` in a `PUT`.
fn plain_file_name(header: &str) -> Option<String> {
    let found = parameters(header).into_iter().find(|(name, _)| name == "filename");
    found.map(|(_, value)| value)
}

/// A file name as Storage keeps it: it undoes percent-encoding once more, and takes a plus for a space.
fn kept(name: &str) -> String {
    query::decode(name)
}

fn file(act: &Act, scan: bool, bytes: Vec<u8>) -> File {
    let seconds = i64::from(act.app.scan_seconds.unwrap_or(0));
    File {
        bytes,
        scanned_at: scan.then(|| act.now + seconds * 1000),
    }
}

/// Answers `PUT data/{guid}`.
pub(super) fn put(stored: &mut StoredInstance, call: &Call<'_>, guid: &str) -> Result<Response, Response> {
    changeable(stored, call)?;
    let act = &call.act;
    let position = stored.instance.data.iter().position(|it| it.id == guid);
    let element = position
        .and_then(|at| stored.instance.data.get_mut(at))
        .ok_or_else(answer::not_found)?;
    let data_types = &act.app.metadata.data_types;
    let data_type = data_types.iter().find(|it| Some(&it.id) == element.data_type.as_ref());
    let content_type = call.request.get("content-type").unwrap_or_default();
    let data_type = data_type.filter(|it| is_allowed(it, content_type));
    let Some(data_type) = data_type else {
        let detail = format!("Invalid content type: {content_type}");
        return Err(call.refusal(400, "Bad Request", &detail));
    };
    let now = Some(DateTime::from_unix_millis(act.now));
    element.content_type = Some(content_type.to_owned());
    element.size = i64::try_from(call.request.body.len()).ok();
    element.last_changed.clone_from(&now);
    if let Some(name) = call.request.get("content-disposition").and_then(plain_file_name) {
        element.filename = Some(kept(&name));
    }
    let scan = data_type.enable_file_scan == Some(true);
    let file = file(act, scan, call.request.body.clone());
    let mut answered = element.clone();
    answered.file_scan_result = Some(file.scanned(act.now));
    stored.files.insert(guid.to_owned(), file);
    stored.instance.last_changed = now;
    let calculated = act.app.calculated_fields.clone();
    let calculated = calculated.filter(|_| data_type.app_logic.is_some());
    let status = match (&calculated, act.library().is_modern()) {
        (None, _) => 201,
        (Some(_), true) => 200,
        (Some(_), false) => 303,
    };
    answered.changed_fields = calculated;
    Ok(answer::message(status, answered))
}

/// Answers `DELETE data/{guid}`.
pub(super) fn delete(stored: &mut StoredInstance, call: &Call<'_>, guid: &str) -> Result<Response, Response> {
    changeable(stored, call)?;
    let mut elements = stored.instance.data.iter();
    let element = elements.find(|it| it.id == guid).ok_or_else(answer::not_found)?;
    let data_types = &call.act.app.metadata.data_types;
    let data_type = data_types.iter().find(|it| Some(&it.id) == element.data_type.as_ref());
    let library = call.act.library();
    if let Some(form) = data_type.filter(|it| it.app_logic.is_some()) {
        if !library.deletes_forms() {
            return Err(answer::plain(400, "Deleting form data is not possible at this moment."));
        }
        let only = (form.max_count, form.min_count) == (Some(1), Some(1));
        if only || form.app_logic.as_ref().and_then(|it| it.disallow_user_delete) == Some(true) {
            let detail = "Cannot delete the only data element of a class with app logic";
            return Err(call.refusal(400, "Cannot Delete main data element", detail));
        }
    }
    stored.instance.data.retain(|it| it.id != guid);
    stored.files.remove(guid);
    stored.instance.last_changed = Some(DateTime::from_unix_millis(call.act.now));
    if !library.deletes_forms() {
        return Ok(Response::new(200, ""));
    }
    let mut deleted = DeletedData::new();
    deleted.instance = Some(stored.seen(call.act.now));
    Ok(answer::message(200, deleted))
}

/// Answers `GET data/{guid}`.
pub(super) fn get(stored: &StoredInstance, guid: &str) -> Result<Response, Response> {
    let element = stored
        .instance
        .data
        .iter()
        .find(|it| it.id == guid)
        .ok_or_else(answer::not_found)?;
    let file = stored.files.get(guid).ok_or_else(answer::not_found)?;
    let content_type = element.content_type.clone().unwrap_or_default();
    Ok(Response::new(200, file.bytes.clone()).header("Content-Type", content_type))
}

/// Data can be changed in data tasks only, and while the instance is in use.
pub(super) fn changeable(stored: &StoredInstance, call: &Call<'_>) -> Result<(), Response> {
    let status = stored.instance.status.as_ref();
    if stored.archived.is_some() || status.and_then(|it| it.is_soft_deleted) == Some(true) {
        let detail = format!(
            "Cannot update data element of archived or deleted instance {}",
            stored.instance.id
        );
        return Err(call.refusal(409, "Instance Not Active", &detail));
    }
    if super::process::task(&call.act, stored.task) == Some("data") {
        return Ok(());
    }
    let detail = "The instance is not in a task where its data can be changed";
    Err(call.refusal(409, "Conflict", detail))
}
