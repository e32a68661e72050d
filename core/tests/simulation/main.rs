//! A simulation of every flow against the sandbox, over a network that fails by plan and by seed, in programs that die, beside
//! others who work for the same owner: `cargo xtask simulate`.
//!
//! | to find | look in |
//! |---|---|
//! | what goes wrong, by name | `list.rs`, `plans.rs`, `strike.rs` |
//! | the network, the clock, and what really happened | `world.rs` |
//! | the program that saves, dies and restores | `process.rs` |
//! | what must be true afterwards | `altinn3.rs`, `altinn2.rs`, `run.rs` |
//!
//! A run that breaks an invariant prints its flow, plan and seed, and what happened.

#![allow(
    clippy::print_stdout,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::expect_used
)]

mod altinn2;
mod altinn3;
mod list;
mod plans;
mod process;
mod random;
mod run;
mod strike;
mod table;
mod world;

use list::PLANS;
use plans::{Plan, Subject};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use table::Table;

/// How many runs `cargo test` does.
const RUNS: u64 = if cfg!(debug_assertions) { 600 } else { 20_000 };

struct Options {
    runs: u64,
    flow: Option<String>,
    plan: Option<String>,
    /// The only seed, when given: then the run is told in full.
    seed: Option<u64>,
    first: u64,
    threads: usize,
}

fn main() -> ExitCode {
    let mut options = Options {
        runs: RUNS,
        flow: None,
        plan: None,
        seed: None,
        first: 1,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--list" {
            // How cargo-nextest asks what there is.
            if !std::env::args().any(|it| it == "--ignored") {
                println!("simulation: test");
            }
            return ExitCode::SUCCESS;
        }
        let known = ["--runs", "--flow", "--plan", "--seed", "--first", "--threads"];
        if !known.contains(&name.as_str()) {
            // What test runners pass on, such as a filter.
            continue;
        }
        let Some(text) = arguments.next() else { return usage() };
        let number = text.replace('_', "").parse::<u64>();
        match (name.as_str(), number) {
            ("--flow", _) => options.flow = Some(text),
            ("--plan", _) => options.plan = Some(text),
            ("--runs", Ok(number)) => options.runs = number,
            ("--seed", Ok(number)) => options.seed = Some(number),
            ("--first", Ok(number)) => options.first = number,
            ("--threads", Ok(number)) => options.threads = usize::try_from(number).unwrap_or(1).max(1),
            _ => return usage(),
        }
    }
    simulate(&options)
}

fn usage() -> ExitCode {
    println!("usage: simulate [--runs N] [--flow F] [--plan P] [--seed N | --first N] [--threads N]");
    ExitCode::from(2)
}

fn simulate(options: &Options) -> ExitCode {
    let fits = |subject: &Subject| options.flow.as_deref().is_none_or(|flow| subject.id().contains(flow));
    let named = |plan: &Plan| options.plan.as_deref().is_none_or(|name| plan.name == name);
    let pairs: Vec<(Subject, &'static Plan)> = PLANS
        .iter()
        .filter(|plan| named(plan))
        .flat_map(|plan| {
            plan.subjects
                .iter()
                .filter(|it| fits(it))
                .map(move |subject| (*subject, plan))
        })
        .collect();
    if pairs.is_empty() {
        println!(
            "there is no such flow or plan; plans: {}",
            PLANS.iter().map(|it| it.name).collect::<Vec<_>>().join(" ")
        );
        return ExitCode::from(2);
    }
    // A panic is one more broken invariant: what it says is in the report.
    if options.seed.is_none() {
        std::panic::set_hook(Box::new(|_| {}));
    }
    let started = Instant::now();
    let count = if options.seed.is_some() {
        pairs.len() as u64
    } else {
        options.runs.max(1)
    };
    let next = AtomicU64::new(0);
    let tables: Vec<Table> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..options.threads)
            .map(|_| scope.spawn(|| work(options, &pairs, &next, count)))
            .collect();
        workers.into_iter().map(|it| it.join().unwrap_or_default()).collect()
    });
    let mut table = Table::default();
    for other in tables {
        table.add(other);
    }
    print!("{}", table.text());
    println!("{count} runs in {} s", started.elapsed().as_secs());
    table.tell_failures();
    if table.is_clean() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn work(options: &Options, pairs: &[(Subject, &'static Plan)], next: &AtomicU64, count: u64) -> Table {
    let mut table = Table::default();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        if index >= count {
            return table;
        }
        let (subject, plan) = pairs[(index % pairs.len() as u64) as usize];
        let seed = options.seed.unwrap_or(options.first + index / pairs.len() as u64);
        let traced = options.seed.is_some();
        let report = std::panic::catch_unwind(|| run::run(subject, plan, seed, traced));
        let report = report.map_err(|cause| {
            let text = cause.downcast_ref::<String>().cloned();
            text.or_else(|| cause.downcast_ref::<&str>().map(|it| (*it).to_owned()))
                .unwrap_or_default()
        });
        if traced && let Ok(report) = &report {
            println!("{}\n", report.trace.join("\n"));
        }
        table.record(subject, plan.name, seed, report);
    }
}
