//! The WS flavour's headers against the vectors that WCF and WSS4J agree on, and what an answer's headers must say.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use altinnkit_core::altinn2::soap::receipt::{GetReceipt, ReceiptSearch};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::ErrorCode;
use altinnkit_core::http::{Request, Response};
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::session::{Session, UsernameToken};
use std::path::Path;

/// 2026-01-15T12:00:00Z, the vectors' time.
const NOW: i64 = 1_768_478_400_000;

fn session(change: impl FnOnce(&mut UsernameToken)) -> Session {
    let mut token = UsernameToken::new("412", "p&ss<w>ørd");
    change(&mut token);
    Session::new(Environment::Tt02).with_username_token(token)
}

fn request(session: &Session) -> Request {
    let operation = GetReceipt::new(ReceiptSearch::new());
    operation.request(session, &Moment::new(NOW, [7; 32])).unwrap()
}

fn body(request: &Request) -> String {
    String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap()
}

/// A vector with everything of one message put in place of another's: action, address, ids.
fn vector(name: &str, ours: &str) -> Option<String> {
    let root = std::env::var_os("ALTINN_REFERENCE").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference"),
        Into::into,
    );
    let text = std::fs::read_to_string(root.join("security/vectors/usernametoken").join(name)).ok()?;
    let id = |text: &str, start: &str, end: &str| {
        let from = text.find(start).unwrap() + start.len();
        let rest = text.get(from..).unwrap();
        rest.get(..rest.find(end).unwrap()).unwrap().to_owned()
    };
    let mut text = text;
    for (start, end) in [
        ("<a:Action s:mustUnderstand=\"1\">", "<"),
        ("<a:To s:mustUnderstand=\"1\">", "<"),
        ("<a:MessageID>", "<"),
        ("<o:UsernameToken u:Id=\"", "\""),
    ] {
        text = text.replace(&id(&text, start, end), &id(ours, start, end));
    }
    Some(text)
}

fn head(text: &str) -> &str {
    text.get(..text.find("<s:Body>").unwrap()).unwrap()
}

#[test]
fn headers_are_those_of_the_vectors_byte_for_byte() {
    let with: Session = session(|_| {});
    let without = session(|token| token.timestamp = false);
    for (name, session) in [
        ("ws-usernametoken-wcf.xml", with),
        ("ws-usernametoken-no-timestamp.xml", without),
    ] {
        let ours = body(&request(&session));
        match vector(name, &ours) {
            Some(theirs) => assert_eq!(head(&ours), head(&theirs), "{name}"),
            None => eprintln!("skipped: the reference folder is not here"),
        }
    }
}

#[test]
fn a_nonce_comes_with_the_time_of_its_making_and_differs_from_message_to_message() {
    let session = session(|token| token.nonce = true);
    let one = body(&request(&session));
    let operation = GetReceipt::new(ReceiptSearch::new());
    let other = body(&operation.request(&session, &Moment::new(NOW, [8; 32])).unwrap());
    let nonce = |text: &str| {
        text.split("#Base64Binary\">")
            .nth(1)
            .unwrap()
            .split('<')
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(nonce(&one).len(), 24, "sixteen bytes in base64");
    assert_ne!(nonce(&one), nonce(&other));
    assert!(one.contains("</o:Nonce><u:Created>2026-01-15T12:00:00.000Z</u:Created></o:UsernameToken>"));
}

#[test]
fn the_action_is_in_the_content_type_and_no_soapaction_is_sent() {
    let request = request(&session(|_| {}));
    let header = |name: &str| {
        let found = request.headers.iter().find(|it| it.name.eq_ignore_ascii_case(name));
        found.map(|it| it.value.clone())
    };
    assert_eq!(
        header("content-type").unwrap(),
        "application/soap+xml; charset=utf-8; action=\"http://www.altinn.no/services/Intermediary/Receipt/2009/10/IReceiptExternal/GetReceiptV2\""
    );
    assert_eq!(header("soapaction"), None);
    assert!(!format!("{request} {request:?}").contains("p&ss<w>ørd"));
    assert!(!format!("{request}").contains("p&amp;ss&lt;w&gt;ørd"));
}

fn answer(headers: &str) -> Response {
    let text = format!(
        "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\"http://www.w3.org/2005/08/addressing\">\
         <s:Header>{headers}</s:Header><s:Body><GetReceiptV2Response \
         xmlns=\"http://www.altinn.no/services/Intermediary/Receipt/2009/10\"><GetReceiptV2Result \
         xmlns:r=\"http://schemas.altinn.no/services/Intermediary/Receipt/2015/06\"><r:ReceiptId>7</r:ReceiptId>\
         </GetReceiptV2Result></GetReceiptV2Response></s:Body></s:Envelope>"
    );
    Response::new(200, text)
}

const ACTION: &str = "http://www.altinn.no/services/Intermediary/Receipt/2009/10/IReceiptExternal/GetReceiptV2Response";

#[test]
fn an_answer_to_this_message_is_read() {
    let session = session(|_| {});
    let request = request(&session);
    let id = request.message_id.clone().unwrap();
    let headers = format!(
        "<a:Action s:mustUnderstand=\"1\">{ACTION}</a:Action><a:RelatesTo>{id}</a:RelatesTo><o:Security \
         s:mustUnderstand=\"1\" xmlns:o=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\"/>"
    );
    let receipt = GetReceipt::response(&session, &answer(&headers).to(&request)).unwrap();
    assert_eq!(receipt.receipt_id, Some(7));
    // An answer that says nothing about itself is taken for what HTTP says it is.
    assert!(GetReceipt::response(&session, &answer("").to(&request)).is_ok());
}

#[test]
fn an_answer_to_something_else_is_refused() {
    let session = session(|_| {});
    let request = request(&session);
    for (headers, part) in [
        (
            "<a:RelatesTo>urn:uuid:0</a:RelatesTo>".to_owned(),
            "relates to another message",
        ),
        (
            "<a:Action>urn:other</a:Action>".to_owned(),
            "the answer's action is urn:other",
        ),
        (
            "<x:New xmlns:x=\"urn:x\" s:mustUnderstand=\"true\"/>".to_owned(),
            "header New that must be understood",
        ),
    ] {
        let error = GetReceipt::response(&session, &answer(&headers).to(&request)).unwrap_err();
        assert_eq!(error.code, ErrorCode::UnexpectedAnswer, "{error}");
        assert!(error.detail.contains(part), "{error}");
    }
}
