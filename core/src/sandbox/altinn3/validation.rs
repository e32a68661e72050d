//! What an app finds wrong with an instance.

use super::app::Call;
use super::instances::StoredInstance;
use super::{answer, process};
use crate::altinn3::app::{DataElement, FileScanResult, ValidationIssue, ValidationSeverity};
use crate::http::Response;
use crate::xml::{Event, Limits, Reader};

/// Answers `GET validate`.
pub(super) fn answer(stored: &StoredInstance, call: &Call<'_>) -> Result<Response, Response> {
    if process::task(&call.act, stored.task).is_none() {
        let detail = "Unable to validate instance without a started process.";
        return Err(call.refusal(409, "Validation error", detail));
    }
    Ok(answer::list(issues(stored, call)))
}

/// What is wrong with the forms and files of an instance.
pub(super) fn issues(stored: &StoredInstance, call: &Call<'_>) -> Vec<ValidationIssue> {
    let mut found = Vec::new();
    for data_type in &call.act.app.metadata.data_types {
        let of_type = |element: &&DataElement| element.data_type.as_ref() == Some(&data_type.id);
        let elements: Vec<&DataElement> = stored.instance.data.iter().filter(of_type).collect();
        let least = data_type
            .min_count
            .and_then(|least| usize::try_from(least).ok())
            .unwrap_or(0);
        if elements.len() < least {
            let text = format!("There must be {least} of {}", data_type.id);
            found.push(issue(None, "TooFewDataElementsOfType", &text, "DataElements"));
        }
        for element in elements {
            let bytes = stored
                .files
                .get(&element.id)
                .map(|file| file.bytes.as_slice())
                .unwrap_or_default();
            if data_type.app_logic.is_some() {
                found.extend(form(element, bytes, call));
            }
            match stored.scan(&element.id, call.act.now) {
                FileScanResult::Infected => {
                    let text = "The file holds malware";
                    found.push(issue(Some(element), "DataElementFileInfected", text, "File-Scan"));
                }
                FileScanResult::Pending if data_type.validation_error_on_pending_file_scan == Some(true) => {
                    let text = "The file is not scanned yet";
                    found.push(issue(Some(element), "DataElementFileScanPending", text, "File-Scan"));
                }
                _ => {}
            }
        }
    }
    found
}

fn form(element: &DataElement, bytes: &[u8], call: &Call<'_>) -> Option<ValidationIssue> {
    let json = element
        .content_type
        .as_deref()
        .is_some_and(|it| it.starts_with("application/json"));
    let well_formed = if json {
        serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok()
    } else {
        is_xml(bytes)
    };
    if !well_formed {
        return Some(issue(Some(element), "malformed", "The form cannot be read", "Schema"));
    }
    let marker = call.act.app.invalid_marker.as_deref().filter(|it| !it.is_empty())?;
    let text = String::from_utf8_lossy(bytes);
    text.contains(marker).then(|| {
        let description = format!("The form holds {marker}");
        issue(Some(element), "marker", &description, "Marker")
    })
}

fn is_xml(bytes: &[u8]) -> bool {
    let limits = Limits::default();
    let Ok(mut reader) = Reader::new(bytes, &limits) else {
        return false;
    };
    loop {
        match reader.next_event() {
            Ok(Event::Eof) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

fn issue(element: Option<&DataElement>, code: &str, description: &str, source: &str) -> ValidationIssue {
    let mut issue = ValidationIssue::new();
    issue.severity = Some(ValidationSeverity::Error);
    issue.data_element_id = element.map(|element| element.id.clone());
    issue.code = Some(code.to_owned());
    issue.description = Some(description.to_owned());
    issue.source = Some(source.to_owned());
    issue
}
