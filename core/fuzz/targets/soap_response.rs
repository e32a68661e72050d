//! Every SOAP operation takes any answer and gives an output or an error. The first two bytes choose operation and status.
#![no_main]

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::session::Session;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [choice, status, body @ ..] = data else { return };
    let operations: Vec<_> = OPERATIONS.iter().filter(|it| it.generation() == "altinn2").collect();
    let operation = operations[usize::from(*choice) % operations.len()];
    let status = if status % 2 == 0 { 200 } else { 500 };
    let _ = operation.parse(&Session::new(Environment::Tt02), &Response::new(status, body));
});
