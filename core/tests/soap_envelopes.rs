//! Made-up requests and answers of every SOAP operation and flavour, for validators that are not ours.
//!
//! With a file name in `ALTINNKIT_ENVELOPES`, writes one JSON object a line: service, flavour, operation, direction and the
//! envelope. `cargo xtask conformance` has them validated against schemas made of Altinn's contracts.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

#[path = "support/values.rs"]
mod values;

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Part;
use altinnkit_core::message::xml::Writing;
use altinnkit_core::message::{Kind, Place, Shape, Value};
use altinnkit_core::operation::{Moment, Wire};
use altinnkit_core::session::{Session, UsernameToken};
use altinnkit_core::soap::{Flavour, Payload, SOAP_11, SOAP_12, Target};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use serde_json::json;
use std::io::Write as _;
use values::Names;

/// How many of each.
const MANY: usize = 200;

#[test]
fn written_for_a_validator() {
    let Some(path) = std::env::var_os("ALTINNKIT_ENVELOPES") else {
        eprintln!("skipped: nobody asked for them");
        return;
    };
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    let basic = Session::new(Environment::Tt02).with_system("system", "p&<word");
    let ws = Session::new(Environment::Tt02).with_username_token(UsernameToken::new("system", "p&<word"));
    for operation in OPERATIONS {
        let Wire::Soap(contract) = &operation.wire else {
            continue;
        };
        for session in [&basic, &ws] {
            let Some(target) = contract.in_flavour(session.flavour()) else {
                continue;
            };
            let mut line = |direction: &str, envelope: &str| {
                let line = json!({"service": contract.service.name, "flavour": target.flavour.as_str(),
                    "operation": target.name, "direction": direction, "envelope": envelope});
                writeln!(file, "{line}").unwrap();
            };
            for value in made_up(operation.request, Names::Known) {
                let value = travelling(operation.request, value, target.flavour);
                let moment = Moment::new(0, [0; 32]);
                let request = operation.prepare(session, &moment, value).unwrap();
                let Some(Part::Bytes(bytes)) = request.body.parts().first() else {
                    panic!("{}: no envelope", operation.id);
                };
                let text = String::from_utf8_lossy(bytes);
                // Of a multipart body only the envelope.
                let start = text.find("<s:Envelope").unwrap();
                let end = text.find("</s:Envelope>").unwrap() + "</s:Envelope>".len();
                line("request", text.get(start..end).unwrap());
            }
            for value in made_up(operation.response, Names::Whole) {
                let value = travelling(operation.response, value, target.flavour);
                line("answer", &answer(&target, operation.response, &value));
            }
        }
    }
}

fn made_up(shape: &'static Shape, names: Names) -> impl Iterator<Item = Value> {
    let mut runner = TestRunner::deterministic();
    let strategy = values::record(shape, 3, names);
    let many = if shape.fields.is_empty() { 1 } else { MANY };
    (0..many).map(move |_| strategy.new_tree(&mut runner).unwrap().current())
}

/// The value without what the flavour does not know, at any depth.
fn travelling(shape: &'static Shape, value: Value, flavour: Flavour) -> Value {
    let Value::Record(mut record) = value else { return value };
    for (index, field) in shape.fields.iter().enumerate() {
        let inner = |value| match field.kind {
            Kind::Record(shape) => travelling(shape(), value, flavour),
            _ => value,
        };
        let value = match std::mem::take(record.get_mut(index).unwrap()) {
            _ if !field.travels_in(flavour) => Value::Absent,
            Value::List(items) => Value::List(items.into_iter().map(inner).collect()),
            value => inner(value),
        };
        record.set(index, value);
    }
    Value::Record(record)
}

/// An answer as the sandbox writes it.
fn answer(target: &Target<'_>, shape: &'static Shape, value: &Value) -> String {
    let record = value.as_record().unwrap();
    let envelope = if target.flavour.as_str() == "basic" {
        SOAP_11
    } else {
        SOAP_12
    };
    let (wrapper, result) = (format!("{}Response", target.name), format!("{}Result", target.name));
    let whole = shape.fields.iter().find(|field| field.place == Place::Whole);
    let mut writing = Writing::new();
    writing.raw().start("s:Envelope");
    writing.raw().attribute("xmlns:s", envelope).unwrap();
    writing.raw().start("s:Body");
    match (target.contract.payload, whole) {
        (Payload::Upload { answer, .. }, _) => {
            writing.open(answer, target.namespace).unwrap();
            writing.fields(shape, record, target.namespace).unwrap();
        }
        (_, Some(field)) => {
            writing.open(&wrapper, target.namespace).unwrap();
            writing.whole(&result, target.namespace, field, record.get(0)).unwrap();
        }
        (_, None) => {
            writing.open(&wrapper, target.namespace).unwrap();
            if !shape.fields.is_empty() {
                writing.record(&result, target.namespace, shape, record).unwrap();
            }
        }
    }
    writing.into_text()
}
