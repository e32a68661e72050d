//! Measured side by side in one run, as ratios: machines differ, and are noisy.
//!
//! `cargo bench -p altinnkit-core`, or with the peers in other languages `cargo xtask bench`.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    missing_docs
)]

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment, SubmitFormTask,
};
use altinnkit_core::altinn2::soap::service_metadata::GetAvailableServices;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::session::Session;
use altinnkit_core::xml::{Event, Limits, Reader};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// What a job cost.
#[derive(Clone, Copy)]
struct Cost {
    time: Duration,
    /// The most memory that its first run needed beyond what was there, where the system tells (Linux).
    bytes: Option<u64>,
}

/// What each job cost: the middle of so many runs, taken in turns so that noise hits all of them alike.
fn costs(rounds: usize, jobs: &mut [&mut dyn FnMut()]) -> Vec<Cost> {
    let peaks: Vec<_> = jobs.iter_mut().map(|job| peak(&mut **job)).collect();
    let mut times = vec![Vec::new(); jobs.len()];
    for _ in 0..rounds {
        for (job, times) in jobs.iter_mut().zip(&mut times) {
            let start = Instant::now();
            job();
            times.push(start.elapsed());
        }
    }
    let median = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    times
        .into_iter()
        .zip(peaks)
        .map(|(times, bytes)| Cost {
            time: median(times),
            bytes,
        })
        .collect()
}

fn peak(job: &mut dyn FnMut()) -> Option<u64> {
    let reset = std::fs::write("/proc/self/clear_refs", "5"); // the peak is counted from here
    let before = memory("VmRSS:");
    job();
    reset.ok()?;
    memory("VmHWM:")?.checked_sub(before?)
}

fn memory(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

fn head(what: &str) {
    println!("{what:<58} {:>9}      {:>6} {:>12}", "ms", "ratio", "extra MB");
}

fn row(what: &str, cost: Cost, base: Cost) {
    let (time, base) = (cost.time.as_secs_f64(), base.time.as_secs_f64());
    let extra = cost
        .bytes
        .map_or("-".to_owned(), |bytes| format!("{:.1}", bytes as f64 / 1e6));
    println!("  {what:<56} {:>9.2}    {:>6.2} x {extra:>12}", time * 1e3, time / base);
}

fn main() {
    let session = Session::new(Environment::Tt02).with_system("system", "password");
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/reference/altinn2/soap/samples/GetAvailableServicesBasicV3.response.xml");
    match std::fs::read(&sample) {
        Ok(bytes) => parse(&session, bytes),
        Err(_) => println!("skipped: the recorded answer of GetAvailableServices is not beside the repository"),
    }
    build(&session);
}

fn parse(session: &Session, bytes: Vec<u8>) {
    head(&format!(
        "reading an answer of {:.1} MB (GetAvailableServices)",
        bytes.len() as f64 / 1e6
    ));
    let text = std::str::from_utf8(&bytes).unwrap().to_owned();
    let response = Response::new(200, bytes.clone());
    let limits = Limits::default();
    let costs = costs(
        15,
        &mut [
            &mut || {
                let mut reader = quick_xml::NsReader::from_str(&text);
                while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
            },
            &mut || {
                let mut reader = Reader::new(&bytes, &limits).unwrap();
                while !matches!(reader.next_event().unwrap(), Event::Eof) {}
            },
            &mut || {
                black_box(GetAvailableServices::DESCRIPTION.parse(session, &response).unwrap());
            },
            &mut || {
                black_box(GetAvailableServices::response(session, &response).unwrap());
            },
        ],
    );
    let [tokens, reader, value, typed] = costs[..] else {
        return;
    };
    row("quick-xml, bare tokens", tokens, tokens);
    row("our reader, all checks", reader, tokens);
    row("our parse to values", value, tokens);
    row("our parse to typed messages", typed, tokens);
}

fn build(session: &Session) {
    const SIZE: usize = 30 * 1024 * 1024;
    head("building a submission with an attachment of 30 MB");
    let bytes = vec![0x5a; SIZE];
    let moment = Moment::new(1_795_000_000_000, [7; 32]);
    let operation = |content: Blob| {
        let mut task = FormTask::new("3225".to_owned(), 2);
        task.forms = vec![FormTaskForm::new(
            true,
            "RF-1086".to_owned(),
            10043,
            "<melding/>".to_owned(),
        )];
        let mut shipment = FormTaskShipment::new("910000004".to_owned(), task);
        shipment.attachments = vec![FormTaskAttachment::new("vedlegg.pdf".to_owned(), content)];
        let user = EndUser::new(
            "15908600182".to_owned(),
            "password".into(),
            "code".into(),
            "SMSPin".to_owned(),
        );
        SubmitFormTask::new(user, shipment)
    };
    let costs = costs(
        5,
        &mut [
            &mut || {
                use base64::Engine as _;
                black_box(base64::engine::general_purpose::STANDARD.encode(&bytes));
            },
            &mut || {
                black_box(operation(Blob::Bytes(bytes.clone())).request(session, &moment).unwrap());
            },
            &mut || {
                let held = Blob::Held {
                    id: "attachment".to_owned(),
                    length: SIZE as u64,
                };
                black_box(operation(held).request(session, &moment).unwrap());
            },
        ],
    );
    let [bare, given, held] = costs[..] else { return };
    row("base64 of the bytes, nothing else", bare, bare);
    row("our request, bytes given", given, bare);
    row("our request, bytes held by the host", held, bare);
}
