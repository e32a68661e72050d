//! Reading loses nothing: whatever stands in an answer beside what its type knows arrives, as values and as JSON.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/values.rs"]
mod values;

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::message::json::{self, Style};
use altinnkit_core::message::{Absent, Kind, Record, Shape, UnknownContent, Value, grouped, ungrouped};
use altinnkit_core::operation::{Description, Wire};
use altinnkit_core::sandbox::write_soap;
use altinnkit_core::session::Session;
use altinnkit_core::soap::Flavour;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use values::Names;

fn session() -> Session {
    Session::new(Environment::Tt02).with_system("system", "password")
}

/// Random answers of an operation, as they are written.
fn answers(operation: &'static Description, property: impl Fn(String, Response) -> Result<(), TestCaseError>) {
    let mut runner = TestRunner::new(Config {
        cases: 60,
        failure_persistence: None,
        ..Config::default()
    });
    let shape = operation.response;
    let result = runner.run(&values::record(shape, 3, Names::Known), |value| {
        let value = values::travelling(shape, value, Flavour::Basic);
        let response = write_soap(operation, Flavour::Basic, value, None, 0).unwrap().unwrap();
        match String::from_utf8(response.body.clone()) {
            Ok(text) if text.starts_with('<') => property(text, response),
            _ => Ok(()),
        }
    });
    if let Err(error) = result {
        panic!("{}: {error}", operation.id);
    }
}

fn soap() -> impl Iterator<Item = &'static Description> {
    let session = session();
    OPERATIONS
        .iter()
        .copied()
        .filter(move |operation| match &operation.wire {
            Wire::Soap(contract) => contract
                .for_session(&session)
                .is_ok_and(|target| target.flavour == Flavour::Basic),
            _ => false,
        })
}

/// Puts an element that nobody knows behind the last child of every element within the body; twice the same name, each time
/// with another number.
fn with_unknown(text: &str) -> (String, usize) {
    let (mut mixed, mut seen) = (String::new(), 0);
    let end = text.rfind("</s:Body>").unwrap_or(text.len());
    let mut before = text.get(..end).unwrap();
    let begin = before.find("Body>").map_or(0, |at| at + 5);
    mixed.push_str(before.get(..begin).unwrap());
    before = before.get(begin..).unwrap();
    while let Some(at) = before.find("></") {
        mixed.push_str(before.get(..=at).unwrap());
        // An empty element has no last child.
        let own = mixed.rsplit('<').next().unwrap().to_owned();
        if own.starts_with('/') || own.ends_with("/>") {
            for _ in 0..2 {
                mixed.push_str(&format!("<nytt xmlns=\"urn:x\">nr-{seen}-nr</nytt>"));
                seen += 1;
            }
        }
        before = before.get(at + 1..).unwrap();
        mixed.push_str("</");
        before = before.get(2..).unwrap();
    }
    mixed.push_str(before);
    mixed.push_str(text.get(end..).unwrap());
    (mixed, seen)
}

#[test]
fn unknown_elements_of_one_name_all_arrive_wherever_they_stand() {
    let session = session();
    let kept = std::cell::Cell::new(0);
    for operation in soap() {
        answers(operation, |text, mut response| {
            let (mixed, seen) = with_unknown(&text);
            response.body = mixed.clone().into_bytes();
            let read = match operation.parse(&session, &response) {
                Ok(read) => read,
                Err(error) if error.code.as_str() == "empty_result" => return Ok(()),
                Err(error) => return Err(TestCaseError::fail(format!("{error}: {mixed}"))),
            };
            let record = read.as_record().unwrap();
            let json = json::to_text(operation.response, record, Style::HostText);
            for number in 0..seen {
                let found = json.matches(&format!("nr-{number}-nr")).count();
                prop_assert_eq!(found, 1, "nr-{} of {}: {} of {}", number, seen, &json, &mixed);
            }
            let again = json::from_text(operation.response, json.as_bytes(), Style::HostText).unwrap();
            let again = json::to_text(operation.response, again.as_record().unwrap(), Style::HostText);
            prop_assert_eq!(again, json);
            kept.set(kept.get() + seen);
            Ok(())
        });
    }
    assert!(kept.get() > 10_000, "{} elements", kept.get());
}

/// What a nil item is, every list of records can hold.
#[test]
fn nil_items_keep_their_place_in_every_list() {
    fn check(shape: &'static Shape, seen: &mut Vec<&'static str>) {
        if seen.contains(&shape.name) {
            return;
        }
        seen.push(shape.name);
        for (index, field) in shape.fields.iter().enumerate() {
            let Kind::Record(inner) = field.kind else { continue };
            check(inner(), seen);
            if field.many.is_none() || inner().fields.iter().any(|field| field.absent == Absent::Refuse) {
                continue;
            }
            let mut record = shape.empty();
            record.set(index, Value::List(vec![field.nil_item(), field.nil_item()]));
            let text = json::to_text(shape, &record, Style::HostText);
            assert_eq!(text, format!("{{\"{}\":[null,null]}}", field.host), "{}", shape.name);
            let read = json::from_text(shape, text.as_bytes(), Style::HostText).unwrap();
            assert_eq!(read, Value::Record(record), "{}", shape.name);
        }
    }
    let mut seen = Vec::new();
    OPERATIONS
        .iter()
        .for_each(|operation| check(operation.response, &mut seen));
    assert!(seen.len() > 100);
}

#[test]
fn numbers_that_json_does_not_have_are_texts_there() {
    let operation = OPERATIONS
        .iter()
        .find(|it| it.id.ends_with("get_archived_form_task"))
        .unwrap();
    let (index, field) = operation
        .response
        .fields
        .iter()
        .enumerate()
        .find(|(_, field)| matches!(field.kind, Kind::F64))
        .unwrap();
    for (number, text) in [(f64::INFINITY, "INF"), (f64::NEG_INFINITY, "-INF"), (f64::NAN, "NaN")] {
        let mut record = operation.response.empty();
        record.set(index, Value::Float(number));
        for style in [Style::HostText, Style::Wire] {
            let json = json::to_text(operation.response, &record, style);
            assert!(json.contains(&format!(":\"{text}\"")), "{json}");
            let read = json::from_text(operation.response, json.as_bytes(), style).unwrap();
            let Value::Float(read) = read.as_record().unwrap().get(index) else {
                panic!("{}", field.host)
            };
            assert_eq!(read.to_bits(), number.to_bits());
        }
    }
}

#[test]
fn of_json_members_of_one_name_the_last_counts() {
    let shape = OPERATIONS
        .iter()
        .find(|it| it.id == "altinn3.app.get_instance")
        .unwrap()
        .response;
    let text = r#"{"id":"1/a","new":1,"new":[2],"org":"a","org":"b"}"#;
    let Value::Record(read) = json::from_text(shape, text.as_bytes(), Style::Wire).unwrap() else {
        panic!()
    };
    let org = shape.fields.iter().position(|field| field.wire == "org").unwrap();
    assert_eq!(read.get(org), &Value::Text("b".to_owned()));
    let new = UnknownContent::Json(serde_json::json!([2]));
    assert_eq!(read.unknown, [("new".to_owned(), new)]);
}

#[test]
fn a_nil_item_is_told_from_an_empty_one() {
    assert!(Record::nil(3).is_nil());
    assert!(!Record::of(3).is_nil());
}

#[test]
fn what_came_under_one_name_stays_apart_on_the_way_to_a_host_and_back() {
    let xml = |text: &str| UnknownContent::Xml(text.to_owned());
    let text = |text: &str| UnknownContent::Json(serde_json::Value::String(text.to_owned()));
    let came = vec![
        ("A".to_owned(), xml("<A>1</A>")),
        ("A".to_owned(), xml("<A>2</A>")),
        ("B.@c".to_owned(), text("3")),
        ("B.@c".to_owned(), text("4")),
    ];
    let mut back = Vec::new();
    for (name, contents) in grouped(&came) {
        let shown = contents.iter().map(|content| match content {
            UnknownContent::Xml(xml) => serde_json::Value::String(xml.clone()),
            UnknownContent::Json(json) => json.clone(),
        });
        back.extend(ungrouped(name, shown.collect()));
    }
    assert_eq!(back, came);
}

/// nil items keep their place when they are read and when they are written, in a list of its own and among neighbours.
#[test]
fn nil_items_keep_their_place_both_ways() {
    let namespace = "http://schemas.altinn.no/services/Intermediary/Receipt/2015/06";
    let receipts = "<a:Receipt><a:ReceiptId>1</a:ReceiptId></a:Receipt><a:Receipt i:nil=\"true\"/>\
        <a:Receipt><a:ReceiptId>2</a:ReceiptId></a:Receipt>";
    let wrapped = format!("<a:SubReceipts>{receipts}</a:SubReceipts>");
    for (id, name, content) in [
        ("get_receipt", "GetReceiptBasicV2", wrapped.as_str()),
        ("get_receipt_list", "GetReceiptListBasicV2", receipts),
    ] {
        let operation = altinnkit_core::catalogue::operation(&format!("altinn2.soap.receipt.{id}")).unwrap();
        let body = format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
             <{name}Response xmlns=\"http://www.altinn.no/services/Intermediary/Receipt/2009/10\">\
             <{name}Result xmlns:a=\"{namespace}\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">{content}</{name}Result>\
             </{name}Response></s:Body></s:Envelope>"
        );
        let read = operation.parse(&session(), &Response::new(200, body)).unwrap();
        let lists = read.as_record().unwrap().fields().iter().filter_map(|it| match it {
            Value::List(items) => Some(items),
            _ => None,
        });
        let nil: Vec<Vec<bool>> = lists
            .map(|items| items.iter().map(|it| it.as_record().unwrap().is_nil()).collect())
            .collect();
        assert_eq!(nil, [[false, true, false]], "{id}");
        let written = write_soap(operation, Flavour::Basic, read.clone(), None, 0)
            .unwrap()
            .unwrap();
        assert_eq!(operation.parse(&session(), &written), Ok(read), "{id}");
    }
}
