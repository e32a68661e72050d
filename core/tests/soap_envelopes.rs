//! Made-up requests and answers of every SOAP operation and flavour, for validators that are not ours.
//!
//! With a file name in `ALTINNKIT_ENVELOPES`, writes one JSON object a line: service, flavour, operation, direction and the
//! envelope. `cargo xtask conformance` has them validated against schemas made of Altinn's contracts.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[path = "support/values.rs"]
mod values;

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::message::{Shape, Value};
use altinnkit_core::operation::{Moment, Wire};
use altinnkit_core::sandbox::write_soap;
use altinnkit_core::session::{Session, UsernameToken};
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
                let value = values::travelling(operation.request, value, target.flavour);
                let moment = Moment::new(0, [0; 32]);
                let request = operation.prepare(session, &moment, value).unwrap();
                line("request", &envelope(request.body.as_bytes().unwrap()));
            }
            for value in made_up(operation.response, Names::Whole) {
                let value = values::travelling(operation.response, value, target.flavour);
                let response = write_soap(operation, target.flavour, value, None, 0).unwrap().unwrap();
                line("answer", &envelope(&response.body));
            }
        }
    }
}

/// The envelope, alone of a multipart body.
fn envelope(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let start = text.find("<s:Envelope").unwrap();
    let end = text.find("</s:Envelope>").unwrap() + "</s:Envelope>".len();
    text.get(start..end).unwrap().to_owned()
}

fn made_up(shape: &'static Shape, names: Names) -> impl Iterator<Item = Value> {
    let mut runner = TestRunner::deterministic();
    let strategy = values::record(shape, 3, names);
    let many = if shape.fields.is_empty() { 1 } else { MANY };
    (0..many).map(move |_| strategy.new_tree(&mut runner).unwrap().current())
}
