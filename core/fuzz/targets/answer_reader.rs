//! Every operation gives the same for an answer in pieces and whole. The first four bytes choose operation, status, content
//! type and the size of the pieces.
#![no_main]

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::session::Session;
use altinnkit_fuzz::in_pieces_as_whole;
use libfuzzer_sys::fuzz_target;

const STATUSES: [u16; 4] = [200, 500, 404, 202];
const CONTENT_TYPES: [&str; 5] = [
    "text/xml; charset=utf-8",
    "multipart/related; type=\"application/xop+xml\";start=\"<http://tempuri.org/0>\";boundary=\"b\";start-info=\"text/xml\"",
    "multipart/related; boundary=b",
    "application/json",
    "text/html",
];

fuzz_target!(|data: &[u8]| {
    let [choice, status, content_type, piece, body @ ..] = data else { return };
    let operation = OPERATIONS[usize::from(*choice) % OPERATIONS.len()];
    let status = STATUSES[usize::from(*status) % STATUSES.len()];
    let content_type = CONTENT_TYPES[usize::from(*content_type) % CONTENT_TYPES.len()];
    let mut session = Session::new(Environment::Tt02);
    session.limits.max_blobs = usize::MAX;
    let response = Response::new(status, body).header("Content-Type", content_type);
    in_pieces_as_whole(operation, &session, &response, usize::from(*piece).max(1));
});
