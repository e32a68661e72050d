//! What comes in place of an answer is told for what it is, in one piece or in many, and quotes no secret.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use altinnkit_core::answer::AnswerReader;
use altinnkit_core::catalogue::{OPERATIONS, operation};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::known::{FAMILIES, by_code};
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::http::{Header, Response};
use altinnkit_core::message::{Message as _, json};
use altinnkit_core::session::{AccessToken, Session, SessionConfig, UsernameToken};
use std::collections::BTreeSet;

const FAULT: &str = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>s:Client\
    </faultcode><faultstring>x</faultstring><detail>\
    <AltinnFault xmlns=\"http://www.altinn.no/services/common/fault/2009/10\"><AltinnErrorMessage>no</AltinnErrorMessage>\
    <ErrorID>989</ErrorID></AltinnFault></detail></s:Fault></s:Body></s:Envelope>";
const PROBLEM: &str =
    "{\"title\":\"Nei\",\"status\":409,\"validationIssues\":[{\"severity\":1,\"description\":\"Mangler\"}]}";
const PAGE: &str = "<!DOCTYPE html><html><body>Vedlikehold</body></html>";

fn session() -> Session {
    Session::new(Environment::Tt02)
}

fn utf_16(text: &str, little: bool) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units
        .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
        .collect()
}

fn parse(id: &str, response: &Response) -> Error {
    operation(id).unwrap().parse(&session(), response).unwrap_err()
}

#[test]
fn a_refusal_is_the_same_with_and_without_a_mark_and_in_utf_16() {
    let forms = |text: &str| {
        [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            format!("\u{feff}\u{feff}\r\n{text}").into_bytes(),
            utf_16(text, true),
            utf_16(text, false),
        ]
    };
    for body in forms(FAULT) {
        for id in [
            "altinn2.soap.receipt.get_receipt",
            "altinn2.soap.broker_streamed.download_file_streamed",
        ] {
            let error = parse(id, &Response::new(500, body.clone()).header("Content-Type", "text/xml"));
            assert_eq!(
                (error.code, error.retry),
                (ErrorCode::WrongCredentials, Retry::Never),
                "{id}"
            );
        }
    }
    for body in forms(PROBLEM) {
        let error = parse("altinn3.app.process_next", &Response::new(409, body));
        assert_eq!((error.code, error.retry), (ErrorCode::ValidationFailed, Retry::Never));
    }
    let declared = utf_16(&format!("<?xml version=\"1.0\" encoding=\"utf-16\"?>{FAULT}"), true);
    let error = parse("altinn2.soap.receipt.get_receipt", &Response::new(500, declared));
    assert_eq!(error.code, ErrorCode::WrongCredentials);
}

#[test]
fn an_answer_in_utf_16_is_told_to_be_one() {
    for (id, body) in [
        ("altinn3.app.get_process", "{}"),
        ("altinn3.authentication.exchange_token", "e30.e30.c2ln"),
        ("altinn2.soap.receipt.get_receipt", FAULT),
    ] {
        let error = parse(id, &Response::new(200, utf_16(body, true)));
        assert!(error.detail.contains("UTF-16"), "{error}");
    }
}

/// Every operation, everything that may come in place of its answer: the same error read whole and read in pieces.
#[test]
fn an_error_is_the_same_in_one_piece_and_in_many() {
    let marked = format!("\u{feff}{FAULT}");
    let multipart = "multipart/related; boundary=x; type=\"application/xop+xml\"";
    let cases: [(u16, &str, &[u8]); 15] = [
        (200, "text/html", PAGE.as_bytes()),
        (200, "text/xml", PAGE.as_bytes()),
        (200, "application/json", b""),
        (204, "application/json", b""),
        (200, "application/json", b"null"),
        (200, "text/xml", FAULT.as_bytes()),
        (500, "text/xml", marked.as_bytes()),
        (500, "text/xml", b"\xff\xfe<\0s\0"),
        (200, "text/xml", b"\xff\xfe<\0s\0"),
        (503, "text/html", PAGE.as_bytes()),
        (302, "text/html", PAGE.as_bytes()),
        (429, "text/plain", b"For mange kall"),
        (413, multipart, b"--x\r\n\r\n<html>--x--"),
        (409, "application/json", PROBLEM.as_bytes()),
        (500, "text/xml", b"<s:Envelope"),
    ];
    let session = session();
    for operation in OPERATIONS {
        for (status, content_type, body) in cases {
            let response = Response::new(status, body)
                .header("Content-Type", content_type)
                .header("Retry-After", "7");
            let whole = operation.parse(&session, &response);
            for size in [1, 1000] {
                let headers = vec![
                    Header::new("Content-Type", content_type),
                    Header::new("Retry-After", "7"),
                ];
                let mut reader = AnswerReader::new(operation, &session, status, None, headers);
                let pushed = body.chunks(size).try_for_each(|piece| reader.push(piece).map(|_| ()));
                let pieces = pushed.and_then(|()| reader.finish());
                let what = || format!("{} {status} {}", operation.id, String::from_utf8_lossy(body));
                match (&whole, &pieces) {
                    (Err(whole), Err(pieces)) => assert_eq!(whole, pieces, "{}", what()),
                    // A file streamed in pieces is not in the output.
                    (Ok(_), Ok(_)) => {}
                    _ => panic!("{}: {whole:?} {pieces:?}", what()),
                }
            }
        }
    }
}

#[test]
fn a_page_null_and_nothing_are_never_an_output() {
    for operation in OPERATIONS {
        for (content_type, body) in [
            ("text/html", PAGE),
            ("text/html", "Vedlikehold"),
            ("application/json", "null"),
            ("text/plain", ""),
        ] {
            let answer = operation.parse(
                &session(),
                &Response::new(200, body).header("Content-Type", content_type),
            );
            // A file may hold anything, and a deletion needs no word.
            let file = operation.id.ends_with("download_attachment") && content_type != "text/html";
            let deletion = operation.id.contains(".delete_") && body.is_empty();
            assert!(
                answer.is_err() || file || deletion,
                "{} {body:?} {answer:?}",
                operation.id
            );
        }
    }
}

#[test]
fn no_error_quotes_a_secret() {
    let mut session = Session::new(Environment::Tt02).with_username_token(UsernameToken::new("4711", "hemmelig-ord"));
    session.tokens.altinn = Some(AccessToken::new("altinn-token-1".into()));
    session.tokens.maskinporten = Some(AccessToken::new("maskinporten-token-2".into()));
    let secrets = ["hemmelig-ord", "altinn-token-1", "maskinporten-token-2"];
    for secret in secrets {
        let bodies = [
            format!("Bearer {secret} ble ikke godtatt"),
            format!(
                "{{\"title\":\"{secret}\",\"detail\":\"a {secret}\",\"code\":\"{secret}\",\"errors\":{{\"x\":[\"{secret}\"]}}}}"
            ),
            FAULT.replace("no</Altinn", &format!("{secret}</Altinn")),
            format!("<html>{secret}</html>"),
        ];
        for body in bodies {
            for operation in OPERATIONS {
                for status in [200, 400, 403, 503] {
                    if let Err(error) = operation.parse(&session, &Response::new(status, body.as_str())) {
                        let shown = format!("{error} {:?}", error.report());
                        assert!(!shown.contains(secret), "{} {status}: {shown}", operation.id);
                    }
                }
            }
        }
    }
}

#[test]
fn what_may_be_a_token_is_not_quoted() {
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl";
    for id in [
        "altinn3.authentication.exchange_token",
        "altinn3.maskinporten.request_token",
    ] {
        for body in [
            format!("\"{token}"),
            format!("{{\"access_token\":\"{token}\",\"error\":\"x\"}}"),
            format!("{{\"access_token\":\"{token}"),
            format!("<html>{token}</html>"),
            format!("[\"{token}\"]"),
            format!("token {token} refused"),
        ] {
            for status in [200, 400, 500] {
                let answer = operation(id)
                    .unwrap()
                    .parse(&session(), &Response::new(status, body.as_str()));
                if let Err(error) = answer {
                    let shown = format!("{error} {:?}", error.report());
                    assert!(!shown.contains("c2lnbmF0dXJl"), "{id} {status}: {shown}");
                }
            }
        }
    }
}

#[test]
fn a_date_counts_from_when_the_host_got_the_answer() {
    let mut response = Response::new(503, "").header("Retry-After", "Mon, 23 Nov 2026 10:00:30 GMT");
    assert_eq!(parse("altinn3.app.get_instance", &response).retry_after, None);
    response.received_at = Some(1_795_428_000_000);
    assert_eq!(parse("altinn3.app.get_instance", &response).retry_after, Some(30));
}

#[test]
fn documented_errors_have_one_row_each_and_advice_in_two_languages() {
    let mut seen = BTreeSet::new();
    for family in FAMILIES {
        for known in family.errors {
            let code = family.code(known.error_id);
            assert!(seen.insert(code.clone()), "{code} twice");
            assert!(std::ptr::eq(by_code(&code).unwrap(), known), "{code}");
            for text in [known.advice.en, known.advice.nb] {
                assert!(text.ends_with('.') && text.len() > 12, "{code}: {text}");
            }
            assert_ne!(known.advice.en, known.advice.nb, "{code}");
        }
    }
    assert!(seen.len() > 330, "{}", seen.len());
    for code in ["CORR-01041", "CORR-01040", "CORR-01014", "AM-00016", "AUTH-00004"] {
        let known = by_code(code).unwrap();
        assert_eq!(
            (known.code, known.retry(false)),
            (ErrorCode::AlreadyDone, Retry::Never),
            "{code}"
        );
    }
    for code in ["", "CORR", "CORR-", "CORR-99999", "XXX-00001", "AM.VLD-x"] {
        assert!(by_code(code).is_none(), "{code}");
    }
    assert!(by_code("AM.VLD-00001").is_some() && by_code("MP-121").is_some());
}

#[test]
fn a_session_takes_nothing_that_it_does_not_know() {
    let text = br#"{"environment": "tt02", "unknown": {"scopes": "x"}}"#;
    let config = json::from_text(SessionConfig::SHAPE, text, json::Style::HostText).unwrap();
    let error = Session::from_value(config).unwrap_err();
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidInput, Some("session.unknown"))
    );
}
