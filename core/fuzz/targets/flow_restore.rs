//! A flow restored from any bytes is an error or a flow; a flow steps on any answer, and what it saves restores.
#![no_main]

use altinnkit_core::environment::Environment;
use altinnkit_core::flow::{AnyFlow, Input, Step, seal};
use altinnkit_core::http::Response;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::Session;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let (saved, answer) = match data.iter().position(|byte| *byte == 0) {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &b""[..]),
    };
    let _ = AnyFlow::restore(saved);
    // Beyond the checksum: the first line is the flow's address, the rest its journal and its state.
    let line = saved.iter().position(|byte| *byte == b'\n').unwrap_or(saved.len());
    let (id, content) = saved.split_at(line);
    let content = content.get(1..).unwrap_or_default();
    let Ok(mut flow) = AnyFlow::restore(&seal(&String::from_utf8_lossy(id), content)) else { return };
    let session = Session::new(Environment::Tt02).with_system("system", "password");
    let mut input = Input::Proceed;
    for round in 0..8 {
        match flow.step(&session, &Moment::new(round * 60_000, [0; 32]), input) {
            Step::Send(_) => input = Input::Response(Response::new(200, answer)),
            Step::Sign(_) => input = Input::Signature(answer.to_vec()),
            Step::Ask(_) => input = Input::Answer(String::from_utf8_lossy(answer).into_owned().into()),
            Step::Wait { .. } | Step::Item(_) => input = Input::Proceed,
            _ => break,
        }
        AnyFlow::restore(&flow.save()).expect("what a flow saves restores");
    }
});
