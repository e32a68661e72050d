//! Every REST operation takes any answer and gives an output or an error. The first two bytes choose operation and status.
#![no_main]

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::session::Session;
use libfuzzer_sys::fuzz_target;

const STATUSES: [u16; 8] = [200, 201, 204, 400, 403, 409, 429, 503];

fuzz_target!(|data: &[u8]| {
    let [choice, status, body @ ..] = data else { return };
    let operations: Vec<_> = OPERATIONS.iter().filter(|it| it.generation() == "altinn3").collect();
    let Some(operation) = operations.get(usize::from(*choice) % operations.len().max(1)) else { return };
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let _ = operation.parse(&Session::new(Environment::Tt02), &Response::new(status, body));
});
