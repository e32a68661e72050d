//! Every SOAP operation takes any answer in either flavour and gives an output or an error. The first two bytes choose
//! operation, status and flavour.
#![no_main]

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::session::{Session, UsernameToken};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [choice, status, body @ ..] = data else { return };
    let operations: Vec<_> = OPERATIONS.iter().filter(|it| it.generation() == "altinn2").collect();
    let operation = operations[usize::from(*choice) % operations.len()];
    let mut session = Session::new(Environment::Tt02);
    if status & 2 != 0 {
        session = session.with_username_token(UsernameToken::new("system", "password"));
    }
    let status = if status % 2 == 0 { 200 } else { 500 };
    let _ = operation.parse(&session, &Response::new(status, body));
});
