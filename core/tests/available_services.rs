//! The largest recorded answer of Altinn II: nothing of it may be lost or unknown.
//!
//! The recording is not part of the repository; without it beside the checkout the test says so and passes.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use altinnkit_core::altinn2::soap::service_metadata::GetAvailableServices;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::message::{Record, Value};
use altinnkit_core::operation::Operation;
use altinnkit_core::session::Session;
use altinnkit_core::xml::{Event, Limits, Reader};
use sha2::{Digest as _, Sha256};
use std::path::Path;

/// As lxml finds them: services, leaf elements, and SHA-256 over the leaves' texts, joined by line feeds.
const SERVICES: usize = 2007;
const LEAVES: usize = 40_585;
const CHECKSUM: &str = "be63ce14224b72b8919e6e6687e88e836e0bf4b345f7e897bce2c411b0c893da";

#[test]
fn every_text_of_the_recording_is_read() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/reference/altinn2/soap/samples/GetAvailableServicesBasicV3.response.xml");
    let Ok(recording) = std::fs::read(&path) else {
        eprintln!("skipped: the recording is not here");
        return;
    };
    let raw = raw_leaves(&recording);
    assert_eq!((raw.len(), checksum(&raw)), (LEAVES, CHECKSUM.to_owned()));

    let session = Session::new(Environment::Tt02);
    let value = GetAvailableServices::DESCRIPTION
        .parse(&session, &Response::new(200, recording.clone()))
        .unwrap();
    let mut leaves = Vec::new();
    walk(&value, &mut leaves);
    assert_eq!((leaves.len(), checksum(&leaves)), (LEAVES, CHECKSUM.to_owned()));

    let typed = GetAvailableServices::response(&session, &Response::new(200, recording)).unwrap();
    assert_eq!(typed.services.len(), SERVICES);
    assert_eq!(
        typed.status_message.as_deref(),
        Some("2007 services found for specified input parameters.")
    );
}

/// The texts of the elements without children, by the plain reader.
fn raw_leaves(document: &[u8]) -> Vec<String> {
    let mut reader = Reader::new(document, &Limits::default()).unwrap();
    let (mut leaves, mut text, mut is_leaf) = (Vec::new(), String::new(), false);
    loop {
        match reader.next_event().unwrap() {
            Event::Start(_) => (text, is_leaf) = (String::new(), true),
            Event::Text(more) => text.push_str(&more),
            Event::End if is_leaf => {
                leaves.push(std::mem::take(&mut text));
                is_leaf = false;
            }
            Event::End => {}
            Event::Eof => return leaves,
        }
    }
}

/// The same texts, by what was read; an absent value stands for a nil element.
fn walk(value: &Value, leaves: &mut Vec<String>) {
    match value {
        Value::Record(record) => walk_record(record, leaves),
        Value::List(items) => items.iter().for_each(|item| walk(item, leaves)),
        Value::Absent => leaves.push(String::new()),
        Value::Bool(value) => leaves.push(value.to_string()),
        Value::Int(value) => leaves.push(value.to_string()),
        Value::Text(text) => leaves.push(text.clone()),
        other => panic!("{other:?} does not belong here"),
    }
}

fn walk_record(record: &Record, leaves: &mut Vec<String>) {
    assert!(record.unknown.is_empty(), "unknown: {:?}", record.unknown);
    let (fields, _) = record.clone().into_parts();
    fields.iter().for_each(|field| walk(field, leaves));
}

fn checksum(leaves: &[String]) -> String {
    Sha256::digest(leaves.join("\n"))
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
