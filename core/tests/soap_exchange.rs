//! What a client writes, Altinn's side reads, and the other way round: for every SOAP operation in both flavours, 200 made-up
//! messages each, through whole envelopes with headers, credentials and MTOM parts.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/values.rs"]
mod values;

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::message::{Record, Shape, Value};
use altinnkit_core::operation::{Description, Moment, Wire};
use altinnkit_core::sandbox::{Incoming, read_soap, write_soap};
use altinnkit_core::session::{Session, UsernameToken};
use altinnkit_core::soap::{Contract, Flavour, Target};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use values::Names;

/// 2026-11-23T10:00:00Z.
const NOW: i64 = 1_795_428_000_000;

fn sessions() -> [Session; 2] {
    [
        Session::new(Environment::Tt02).with_system("system", "p&<word"),
        Session::new(Environment::Tt02).with_username_token(UsernameToken::new("system", "p&<word")),
    ]
}

/// Every operation in every flavour that a session can choose, with that session. What needs no credentials may go to Basic
/// in place of WS.
fn each(mut property: impl FnMut(&'static Description, &'static Contract, &Session, &Target<'_>)) {
    let mut seen = 0;
    for session in &sessions() {
        for operation in OPERATIONS {
            let Wire::Soap(contract) = &operation.wire else {
                continue;
            };
            if let Ok(target) = contract.for_session(session) {
                property(operation, contract, session, &target);
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen} operations and flavours");
}

fn check(
    what: &str,
    shape: &'static Shape,
    target: &Target<'_>,
    property: impl Fn(Record) -> Result<(), TestCaseError>,
) {
    let mut runner = TestRunner::new(Config {
        cases: if shape.fields.is_empty() { 1 } else { 200 },
        failure_persistence: None,
        ..Config::default()
    });
    // A server knows the names of its own time only.
    let result = runner.run(&values::record(shape, 3, Names::Known), |value| {
        let Value::Record(record) = values::travelling(shape, value, target.flavour) else {
            unreachable!()
        };
        property(record)
    });
    if let Err(error) = result {
        panic!("{what} {}: {error}", target.flavour.as_str());
    }
}

#[test]
fn a_request_is_read_as_it_was_written() {
    let moment = Moment::new(NOW, [7; 32]);
    each(|operation, contract, session, target| {
        check(operation.id, operation.request, target, |record| {
            let input = Value::Record(record);
            let request = operation.prepare(session, &moment, input.clone()).unwrap();
            let body = request.body.as_bytes().unwrap().to_vec();
            let incoming = Incoming::new(request.method, &request.url, request.headers.clone(), body);
            let (read_as, read) = match read_soap(&incoming, NOW) {
                Ok(read) => read,
                Err(refused) => return Err(TestCaseError::fail(String::from_utf8_lossy(&refused.body).into_owned())),
            };
            if contract.declared_by.is_none() {
                prop_assert_eq!(read_as.id, operation.id);
            }
            prop_assert_eq!(known(read), input, "{}", request);
            Ok(())
        });
    });
}

#[test]
fn an_answer_is_read_as_it_was_written() {
    let moment = Moment::new(NOW, [7; 32]);
    each(|operation, _, session, target| {
        check(operation.id, operation.response, target, |record| {
            let output = Value::Record(record);
            let is_ws = target.flavour == Flavour::Ws;
            let relates_to = is_ws.then(|| format!("urn:uuid:{}", moment.uuid("message id")));
            let mut response = write_soap(operation, target.flavour, output.clone(), relates_to.as_deref(), NOW)
                .unwrap()
                .unwrap();
            response.in_reply_to = relates_to;
            match operation.parse(session, &response) {
                Ok(read) => prop_assert_eq!(known(read), output),
                // A result that is one value, and absent, is no result.
                Err(error) if error.code.as_str() == "empty_result" => {
                    let Value::Record(record) = output else { unreachable!() };
                    prop_assert!(record.get(0).is_absent());
                }
                Err(error) => return Err(TestCaseError::fail(error.to_string())),
            }
            Ok(())
        });
    });
}

/// What the shape knows: the headers of a message are beside it.
fn known(value: Value) -> Value {
    match value {
        Value::Record(record) => Value::Record(Record::new(record.into_parts().0, Vec::new())),
        other => other,
    }
}
