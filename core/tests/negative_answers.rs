//! Hostile documents in place of an answer: each is refused for what it is.

#![allow(clippy::unwrap_used)]

use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{ErrorCode, ErrorKind};
use altinnkit_core::http::Response;
use altinnkit_core::session::Session;
use std::path::Path;

#[test]
fn every_operation_refuses_every_hostile_document_for_what_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/negative");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_none_or(|it| it != "xml") {
            continue;
        }
        seen += 1;
        let body = std::fs::read(&path).unwrap();
        for operation in catalogue::OPERATIONS.iter().filter(|it| it.generation() == "altinn2") {
            let answer = operation.parse(&Session::new(Environment::Tt02), &Response::new(200, body.clone()));
            let error = answer.unwrap_err();
            let expected = match name.as_str() {
                "billion-laughs" | "internal-entity" | "xxe-external-dtd" | "xxe-external-entity" => {
                    ErrorCode::DoctypeRefused
                }
                "deep-nesting-100k" | "many-attributes" => ErrorCode::LimitExceeded,
                // Plain data, only not an answer.
                "xinclude" => ErrorCode::UnexpectedAnswer,
                _ => ErrorCode::MalformedXml,
            };
            assert_eq!(error.code, expected, "{name}, {}: {error}", operation.id);
            assert_eq!(error.code.kind(), ErrorKind::Protocol);
        }
    }
    assert!(seen > 15, "{seen} documents");
}
