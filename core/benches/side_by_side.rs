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
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::path::Path;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

/// The system's allocator, counting.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// Loads and stores: this program has one thread, and counting must not cost what it measures.
fn count(freed: usize, taken: usize) {
    let in_use = IN_USE.load(Relaxed).wrapping_sub(freed).wrapping_add(taken);
    IN_USE.store(in_use, Relaxed);
    if in_use > PEAK.load(Relaxed) {
        PEAK.store(in_use, Relaxed);
    }
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(0, layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(0, layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(layout.size(), size);
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(layout.size(), 0);
        unsafe { System.dealloc(pointer, layout) };
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What a job cost.
#[derive(Clone, Copy)]
struct Cost {
    time: Duration,
    /// The most bytes that were allocated at once, beyond those that were before.
    bytes: usize,
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

fn peak(job: &mut dyn FnMut()) -> usize {
    let before = IN_USE.load(Relaxed);
    PEAK.store(before, Relaxed);
    job();
    PEAK.load(Relaxed) - before
}

fn head(what: &str) {
    println!("{what:<58} {:>9}      {:>6} {:>12}", "ms", "ratio", "extra MB");
}

fn row(what: &str, cost: Cost, base: Cost) {
    let (time, base) = (cost.time.as_secs_f64(), base.time.as_secs_f64());
    let extra = cost.bytes as f64 / 1e6;
    println!(
        "  {what:<56} {:>9.2}    {:>6.2} x {extra:>12.1}",
        time * 1e3,
        time / base
    );
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
