//! What one side writes, the other reads, for every message of the catalogue: values are made up from the shapes.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/values.rs"]
mod values;

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::message::json::{self, Style};
use altinnkit_core::message::{Kind, Many, Place, Record, Shape, Value};
use altinnkit_core::operation::{Moment, Wire};
use altinnkit_core::session::{AccessToken, Session};
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
