//! Data elements: added, replaced, read.

use super::app::Call;
use super::instances::StoredInstance;
use super::{Ids, answer};
use crate::altinn3::app::{AppDataType, DataElement, FileScanResult, ResourceLinks, UploadedData};
use crate::date_time::DateTime;
use crate::http::Response;
use crate::rest::multipart::parse_file_name;
use serde_json::json;

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
pub(super) fn add(stored: &mut StoredInstance, call: &Call<'_>, ids: &mut Ids, new: NewElement<'_>) -> String {
    let guid = ids.next();
    let scan = new.data_type.enable_file_scan == Some(true);
    let file = file(call, scan, new.content);
    let now = Some(DateTime::from_unix_millis(call.now));
    let mut element = DataElement::new(guid.clone());
    element.instance_guid = Some(stored.guid.clone());
    element.data_type = Some(new.data_type.id.clone());
    element.filename = new.file_name;
    element.content_type = Some(new.content_type);
    element.size = i64::try_from(file.bytes.len()).ok();
    element.locked = Some(false);
    element.is_read = Some(true);
    element.created.clone_from(&now);
    element.created_by = Some(call.caller.name());
    element.last_changed = now;
    element.last_changed_by = Some(call.caller.name());
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
    guid
}

fn file(call: &Call<'_>, scan: bool, bytes: Vec<u8>) -> File {
    let seconds = i64::from(call.app.scan_seconds.unwrap_or(0));
    File {
        bytes,
        scanned_at: scan.then(|| call.now + seconds * 1000),
    }
}

/// Answers `POST data/type/{dataType}`.
pub(super) fn upload(
    stored: &mut StoredInstance,
    call: &Call<'_>,
    ids: &mut Ids,
    data_type: &str,
) -> Result<Response, Response> {
    in_data_task(stored, call)?;
    let bad = |detail: &str| answer::problem(400, "Bad Request", detail, json!({}));
    let data_types = &call.app.metadata.data_types;
    let Some(data_type) = data_types.iter().find(|it| it.id == data_type) else {
        return Err(bad(&format!(
            "Element type {data_type} not allowed for instance {}.",
            stored.instance.id
        )));
    };
    let content_type = call.request.get("content-type").unwrap_or_default();
    let file_name = call.request.get("content-disposition").and_then(parse_file_name);
    let refused = |code: &str, description: String| {
        let issue =
            json!({"severity": 1, "code": code, "description": description, "source": "DataRestrictionValidation"});
        let detail = "Common checks failed";
        answer::problem(
            400,
            "File validation failed",
            detail,
            json!({"uploadValidationIssues": [issue]}),
        )
    };
    if data_type.app_logic.is_none() && !file_name.as_ref().is_some_and(|name| name.contains('.')) {
        let text =
            "Invalid data provided. Error: The Content-Disposition header must contain a filename with an extension";
        return Err(refused("MissingFileName", text.to_owned()));
    }
    if !is_allowed(data_type, content_type) {
        return Err(refused(
            "ContentTypeNotAllowed",
            format!("Invalid content type: {content_type}"),
        ));
    }
    let limit = data_type.max_size.map(|megabytes| i64::from(megabytes) * 1024 * 1024);
    let size = i64::try_from(call.request.body.len()).unwrap_or(i64::MAX);
    if limit.is_some_and(|limit| size > limit) {
        let detail = format!("The file is larger than the {limit:?} bytes of the data type");
        return Err(answer::problem(413, "Request too large", &detail, json!({})));
    }
    let there = stored
        .instance
        .data
        .iter()
        .filter(|it| it.data_type.as_ref() == Some(&data_type.id))
        .count();
    let most = data_type
        .max_count
        .and_then(|most| usize::try_from(most).ok())
        .unwrap_or(0);
    if most > 0 && there >= most {
        return Err(refused(
            "TooManyDataElementsOfType",
            format!("There may be {most} of {}", data_type.id),
        ));
    }
    let new = NewElement {
        data_type,
        content_type: content_type.to_owned(),
        file_name,
        content: call.request.body.clone(),
    };
    let guid = add(stored, call, ids, new);
    let mut uploaded = UploadedData::new(guid);
    uploaded.instance = Some(stored.seen(call.now));
    Ok(answer::message(201, uploaded))
}

/// Answers `PUT data/{guid}`.
pub(super) fn put(stored: &mut StoredInstance, call: &Call<'_>, guid: &str) -> Result<Response, Response> {
    in_data_task(stored, call)?;
    let position = stored.instance.data.iter().position(|it| it.id == guid);
    let element = position
        .and_then(|at| stored.instance.data.get_mut(at))
        .ok_or_else(answer::not_found)?;
    let data_types = &call.app.metadata.data_types;
    let data_type = data_types.iter().find(|it| Some(&it.id) == element.data_type.as_ref());
    let content_type = call.request.get("content-type").unwrap_or_default();
    let data_type = data_type.filter(|it| is_allowed(it, content_type));
    let Some(data_type) = data_type else {
        let detail = format!("Invalid content type: {content_type}");
        return Err(answer::problem(400, "Bad Request", &detail, json!({})));
    };
    element.content_type = Some(content_type.to_owned());
    element.size = i64::try_from(call.request.body.len()).ok();
    element.last_changed = Some(DateTime::from_unix_millis(call.now));
    if let Some(name) = call.request.get("content-disposition").and_then(parse_file_name) {
        element.filename = Some(name);
    }
    let scan = data_type.enable_file_scan == Some(true);
    let file = file(call, scan, call.request.body.clone());
    let mut answered = element.clone();
    answered.file_scan_result = Some(file.scanned(call.now));
    stored.files.insert(guid.to_owned(), file);
    let calculated = call
        .app
        .calculated_fields
        .clone()
        .filter(|_| data_type.app_logic.is_some());
    let status = if calculated.is_some() { 200 } else { 201 };
    answered.changed_fields = calculated;
    Ok(answer::message(status, answered))
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

/// Data can be changed in data tasks only.
fn in_data_task(stored: &StoredInstance, call: &Call<'_>) -> Result<(), Response> {
    if super::process::task(call, stored.task) == Some("data") {
        return Ok(());
    }
    let detail = "The instance is not in a task where its data can be changed";
    Err(answer::problem(409, "Conflict", detail, json!({})))
}
