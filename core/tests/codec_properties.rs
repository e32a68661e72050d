//! What one side writes, the other reads, for every message of the catalogue: values are made up from the shapes.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/values.rs"]
mod values;

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::message::json::{self, Style};
use altinnkit_core::message::xml::{Order, Reading, Writing};
use altinnkit_core::message::{Kind, Many, Place, Record, Shape, Value};
use altinnkit_core::operation::{Description, Moment, Wire};
use altinnkit_core::session::{AccessToken, Session, UsernameToken};
use altinnkit_core::soap::{Contract, Payload, SOAP_11, SOAP_12, Serializer};
use altinnkit_core::xml::{Event, Limits, Reader};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use values::Names;

/// Runs one property for so many made-up values of a shape.
fn check(what: &str, shape: &'static Shape, property: impl Fn(&Record) -> Result<(), TestCaseError>) {
    let mut runner = TestRunner::new(Config {
        cases: 200,
        failure_persistence: None,
        ..Config::default()
    });
    let result = runner.run(&values::record(shape, 3, Names::Any), |value| {
        property(value.as_record().unwrap())
    });
    if let Err(error) = result {
        panic!("{what}: {error}");
    }
}

/// The fields alone: what the wire carries beside them is not compared.
fn fields(record: &Record) -> Vec<Value> {
    record.clone().into_parts().0
}

#[test]
fn host_text_reads_back_as_the_same_value() {
    for operation in OPERATIONS {
        for shape in [operation.request, operation.response] {
            check(operation.id, shape, |record| {
                let text = json::to_text(shape, record, Style::HostText);
                let read = json::from_text(shape, text.as_bytes(), Style::HostText);
                prop_assert_eq!(read, Ok(Value::Record(record.clone())), "{}", text);
                Ok(())
            });
        }
    }
}

#[test]
fn a_soap_request_reads_back_as_the_same_value_the_way_wcf_reads_in_every_flavour() {
    let basic = Session::new(Environment::Tt02).with_system("system", "p&<word");
    let ws = Session::new(Environment::Tt02).with_username_token(UsernameToken::new("system", "p&<word"));
    for (operation, contract) in soap() {
        for session in [&basic, &ws] {
            let Ok(target) = contract.for_session(session) else {
                continue;
            };
            if contract.service.mtom {
                // Whole in `streaming.rs`: the bytes travel beside the document.
                continue;
            }
            let order = match contract.serializer {
                Serializer::Xml => Order::XmlSerializer,
                _ => Order::Wcf,
            };
            check(operation.id, operation.request, |record| {
                let mut record = record.clone();
                let travelling = operation.request.fields.iter().enumerate();
                for (index, _) in travelling.filter(|(_, field)| !field.travels_in(target.flavour)) {
                    record.set(index, Value::Absent);
                }
                let input = Value::Record(record.clone());
                let request = operation.prepare(session, &Moment::new(0, [0; 32]), input).unwrap();
                let body = request.body.as_bytes().unwrap();
                let (read, name) = in_body(body, operation.request, order);
                prop_assert_eq!(name.as_str(), target.wrapper());
                prop_assert_eq!(fields(&read), fields(&record), "{}", String::from_utf8_lossy(body));
                Ok(())
            });
        }
    }
}

/// `xs:dateTime` has no day alone.
#[test]
fn a_day_alone_is_written_as_its_midnight() {
    let session = Session::new(Environment::Tt02).with_system("system", "password");
    let description = OPERATIONS
        .iter()
        .find(|it| it.id.ends_with("get_correspondence_list_for_reportee"))
        .unwrap();
    for (given, written) in [
        ("2026-11-23", "2026-11-23T00:00:00"),
        (" 2026-11-23+01:00 ", "2026-11-23T00:00:00+01:00"),
        ("2026-11-23T10:00:00", "2026-11-23T10:00:00"),
    ] {
        let input = format!(
            r#"{{"user":{{"nationalIdentityNumber":"15908600182","password":"p","pinCode":"1","authMethod":"SMSPin"}},
                "reportee":"910000004","fromDate":"{given}"}}"#
        );
        let input = json::from_text(description.request, input.as_bytes(), Style::HostText).unwrap();
        let request = description.prepare(&session, &Moment::new(0, [0; 32]), input).unwrap();
        let text = String::from_utf8_lossy(request.body.as_bytes().unwrap()).into_owned();
        assert!(text.contains(&format!("<fromDate>{written}</fromDate>")), "{text}");
    }
}

#[test]
fn a_soap_answer_reads_as_what_was_written_in_every_flavour() {
    let basic = Session::new(Environment::Tt02).with_system("system", "p&<word");
    let ws = Session::new(Environment::Tt02).with_username_token(UsernameToken::new("system", "p&<word"));
    for (operation, contract) in soap() {
        for (session, envelope) in [(&basic, SOAP_11), (&ws, SOAP_12)] {
            let Ok(target) = contract.for_session(session) else {
                continue;
            };
            if operation.response.fields.is_empty() || !matches!(contract.payload, Payload::Wrapped) {
                continue;
            }
            let whole = operation
                .response
                .fields
                .iter()
                .find(|field| field.place == Place::Whole);
            let result = format!("{}Result", target.name);
            check(operation.id, operation.response, |record| {
                if whole.is_some() && record.get(0).is_absent() {
                    return Ok(());
                }
                let mut writing = Writing::new();
                let writer = writing.raw();
                writer.start("s:Envelope");
                writer.attribute("xmlns:s", envelope).unwrap();
                writer.start("s:Body");
                writing
                    .open(&format!("{}Response", target.name), target.namespace)
                    .unwrap();
                match whole {
                    Some(field) => writing.whole(&result, target.namespace, field, record.get(0)).unwrap(),
                    None => writing
                        .record(&result, target.namespace, operation.response, record)
                        .unwrap(),
                }
                let text = writing.into_text();
                let read = operation.parse(session, &Response::new(200, text.as_bytes()));
                prop_assert_eq!(read, Ok(Value::Record(record.clone())), "{}", text);
                Ok(())
            });
        }
    }
}

#[test]
fn a_rest_body_reads_back_as_the_same_members() {
    let mut session = Session::new(Environment::Tt02);
    session.tokens.altinn = Some(AccessToken::new("a.b.c".into()));
    session.tokens.maskinporten = Some(AccessToken::new("a.b.c".into()));
    for operation in OPERATIONS.iter().filter(|it| matches!(it.wire, Wire::Rest(_))) {
        check(operation.id, operation.response, |record| {
            let text = json::to_text(operation.response, record, Style::Wire);
            let read = json::from_text(operation.response, text.as_bytes(), Style::Wire).unwrap();
            for (index, field) in operation
                .response
                .fields
                .iter()
                .enumerate()
                .filter(|(_, it)| it.place == Place::Member)
            {
                prop_assert_eq!(
                    read.as_record().unwrap().get(index),
                    record.get(index),
                    "{}: {}",
                    field.host,
                    text
                );
            }
            Ok(())
        });
    }
}

fn soap() -> impl Iterator<Item = (&'static Description, &'static Contract)> {
    OPERATIONS.iter().filter_map(|operation| match &operation.wire {
        Wire::Soap(contract) => Some((*operation, contract)),
        _ => None,
    })
}

/// Reads the wrapper in a SOAP body as a record, and gives its name.
fn in_body(body: &[u8], shape: &'static Shape, order: Order) -> (Record, String) {
    let limits = Limits::default();
    let mut reader = Reader::new(body, &limits).unwrap();
    let mut depth = 0;
    loop {
        match reader.next_event().unwrap() {
            Event::Start(start) if start.name.local == "Header" && depth == 1 => reader.skip_element().unwrap(),
            Event::Start(start) if depth == 2 => {
                let (name, namespace) = (start.name.local.to_owned(), start.name.namespace.to_string());
                let read = Reading::new(&mut reader, order)
                    .record(shape, &start, &namespace)
                    .unwrap();
                return (read, name);
            }
            Event::Start(_) => depth += 1,
            Event::Eof => panic!("no wrapper"),
            _ => {}
        }
    }
}

/// Guards against a shape that no property covers: lists of every form are among the messages.
#[test]
fn the_catalogue_has_lists_of_every_form() {
    let mut flat = false;
    let mut wrapped = false;
    for operation in OPERATIONS {
        let mut shapes = vec![operation.request, operation.response];
        let mut seen = Vec::new();
        while let Some(shape) = shapes.pop() {
            if seen.contains(&shape.name) {
                continue;
            }
            seen.push(shape.name);
            for field in shape.fields {
                flat |= field.many == Some(Many::Flat);
                wrapped |= matches!(field.many, Some(Many::Wrapped { .. }));
                if let Kind::Record(inner) = field.kind {
                    shapes.push(inner());
                }
            }
        }
    }
    assert!(flat && wrapped);
}
