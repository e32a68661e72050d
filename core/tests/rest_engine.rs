//! What the REST engine does whatever the operation: bodies that the host holds, names in addresses and headers, limits, secrets.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)] // a test may fail

use altinnkit_core::altinn3::app::{
    CreateInstanceWithData, GetApplicationMetadata, GetInstance, InstanceOwnerSelector, InstanceTemplate, PutData,
    UploadAttachment,
};
use altinnkit_core::altinn3::authentication::ExchangeToken;
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::{Encoding, Part, Request, Response};
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::rest::multipart::DataPart;
use altinnkit_core::session::{AccessToken, Session};

const GUID: &str = "9f6e8f3a-4f5b-4c8e-9d53-0c7a5a0d3c11";

fn session() -> Session {
    let mut session = Session::new(Environment::Tt02);
    session.tokens.altinn = Some(AccessToken::new("altinn-token".into()));
    session.tokens.maskinporten = Some(AccessToken::new("maskinporten-token".into()));
    session
}

fn request(operation: &impl Operation) -> Result<Request, Error> {
    operation.request(&session(), &Moment::new(0, [7; 32]))
}

fn held(length: u64) -> Blob {
    Blob::Held {
        id: "file-1".to_owned(),
        length,
    }
}

fn upload(data_type: &str, file_name: &str, content: Blob) -> UploadAttachment {
    let mut upload = UploadAttachment::new(
        "ttd".to_owned(),
        "leveranse".to_owned(),
        50_012_345,
        GUID.to_owned(),
        data_type.to_owned(),
        "application/pdf".to_owned(),
        content,
    );
    upload.file_name = Some(file_name.to_owned());
    upload
}

#[test]
fn a_held_file_is_one_raw_part_of_exact_length() {
    let sent = request(&upload("vedlegg", "a.pdf", held(500_000_000))).unwrap();
    assert_eq!(sent.body.length(), 500_000_000);
    let [Part::Held { id, length, encoding }] = sent.body.parts() else {
        panic!("{:?}", sent.body)
    };
    assert_eq!(
        (id.as_str(), *length, *encoding),
        ("file-1", 500_000_000, Encoding::Raw)
    );
}

#[test]
fn a_held_file_stands_between_the_other_parts_of_a_form() {
    let mut owner = InstanceOwnerSelector::new();
    owner.party_id = Some("50012345".to_owned());
    let template = InstanceTemplate::new(owner);
    let mut create = CreateInstanceWithData::new("ttd".to_owned(), "leveranse".to_owned(), template);
    create.data = vec![
        DataPart::new("vedlegg".to_owned(), "application/pdf".to_owned(), held(1000)),
        DataPart::new(
            "modell".to_owned(),
            "application/xml".to_owned(),
            Blob::Bytes(b"<a/>".to_vec()),
        ),
    ];
    let sent = request(&create).unwrap();
    let [Part::Bytes(before), Part::Held { length: 1000, .. }, Part::Bytes(after)] = sent.body.parts() else {
        panic!("{:?}", sent.body)
    };
    assert_eq!(sent.body.length(), (before.len() + 1000 + after.len()) as u64);
    let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    let boundary = sent
        .headers
        .iter()
        .find_map(|it| it.value.strip_prefix("multipart/form-data; boundary="));
    let boundary = boundary.unwrap();
    assert!(before.starts_with(&format!("--{boundary}\r\n")) && before.ends_with("application/pdf\r\n\r\n"));
    assert!(
        after.starts_with(&format!("\r\n--{boundary}\r\n")) && after.ends_with(&format!("<a/>\r\n--{boundary}--\r\n"))
    );
    // Another moment, another boundary: content cannot be made to hold it.
    let other = create.request(&session(), &Moment::new(0, [8; 32])).unwrap();
    assert!(other.headers.iter().all(|it| !it.value.contains(boundary)));
}

#[test]
fn names_cannot_leave_their_place_in_the_address() {
    let url = |data_type: &str| request(&upload(data_type, "a.pdf", Blob::default())).map(|it| it.url);
    let plain = url("vedlegg").unwrap();
    let (base, _) = plain.rsplit_once('/').unwrap();
    assert_eq!(url("a/../b?x=1#y").unwrap(), format!("{base}/a%2F..%2Fb%3Fx%3D1%23y"));
    assert_eq!(url("{org}").unwrap(), format!("{base}/%7Borg%7D"));
    for name in ["", ".", ".."] {
        assert_eq!(url(name).unwrap_err().path.as_deref(), Some("dataType"));
    }
    for org in ["evil.example/", "a@b", "a:b", "\u{e5}s", "{app}"] {
        let error = request(&GetApplicationMetadata::new(org.to_owned(), "app".to_owned())).unwrap_err();
        assert_eq!(
            (error.code, error.path.as_deref()),
            (ErrorCode::InvalidInput, Some("org")),
            "{org}"
        );
    }
}

#[test]
fn a_file_name_cannot_break_out_of_its_header() {
    for name in ["a\r\nX-Evil: 1.pdf", "a\n.pdf", "a\u{0}.pdf"] {
        let error = request(&upload("vedlegg", name, Blob::default())).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("fileName"));
    }
    let sent = request(&upload("vedlegg", "a\"; x=\".pdf", Blob::default())).unwrap();
    let header = sent.headers.iter().find(|it| it.name == "Content-Disposition").unwrap();
    assert_eq!(
        header.value,
        "attachment; filename=\"a\\\"; x=\\\".pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22.pdf"
    );
}

#[test]
fn the_token_is_the_operations_and_is_never_printed() {
    let sent = request(&ExchangeToken::new()).unwrap();
    assert_eq!(sent.headers[0].value, "Bearer maskinporten-token");
    assert!(!format!("{sent} {sent:?}").contains("maskinporten-token"));
    let get = GetInstance::new("ttd".to_owned(), "leveranse".to_owned(), 1, GUID.to_owned());
    assert_eq!(request(&get).unwrap().headers[0].value, "Bearer altinn-token");
}

#[test]
fn an_answer_beyond_the_limit_is_not_read() {
    let mut session = session();
    session.limits.max_bytes = 10;
    let error = GetInstance::response(&session, &Response::new(200, r#"{"id":"1/2","org":"ttd"}"#)).unwrap_err();
    assert_eq!(error.code, ErrorCode::LimitExceeded);
}

#[test]
fn json_that_nests_without_end_is_refused() {
    let deep = format!(
        "{{\"id\":\"1\",\"dataValues\":{}1{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let error = GetInstance::response(&session(), &Response::new(200, deep)).unwrap_err();
    assert_eq!(error.code, ErrorCode::LimitExceeded, "{error}");
}

#[test]
fn a_byte_order_mark_is_not_part_of_an_answer() {
    let answer = Response::new(200, "\u{feff}{\"id\":\"1/2\"}");
    assert_eq!(GetInstance::response(&session(), &answer).unwrap().id, "1/2");
}

#[test]
fn calculated_fields_are_read_whatever_the_status() {
    let body = format!(r#"{{"id":"{GUID}","changedFields":{{"sum":1}}}}"#);
    for status in [200, 201, 303] {
        let element = PutData::response(&session(), &Response::new(status, body.clone())).unwrap();
        assert!(element.changed_fields.is_some(), "{status}");
    }
    assert_eq!(
        PutData::response(&session(), &Response::new(302, body))
            .unwrap_err()
            .code,
        ErrorCode::UnexpectedAnswer
    );
}

#[test]
fn a_gateway_that_writes_latin_1_is_quoted_in_its_letters() {
    let mut answer = Response::new(503, b"Vedlikehold p\xe5g\xe5r".to_vec());
    answer = answer.header("Content-Type", "text/plain; charset=ISO-8859-1");
    let error = GetInstance::response(&session(), &answer).unwrap_err();
    assert_eq!(error.detail, "HTTP 503: Vedlikehold pågår");
}

#[test]
fn a_refusal_beyond_the_limit_is_told_by_its_status() {
    let mut session = session();
    session.limits.max_bytes = 16;
    let operation = GetInstance::DESCRIPTION;
    let mut reader = AnswerReader::new(operation, &session, 403, None, Vec::new());
    for piece in [&b"No, and this "[..], b"is why, at ", b"length"] {
        assert!(reader.push(piece).unwrap().is_empty());
    }
    assert!(reader.held() <= 16);
    assert_eq!(reader.finish().unwrap_err().code, ErrorCode::Forbidden);
}
