//! `cargo xtask test [runtime ...]`: every test in every runtime. A failure in one does not stop the others, and what
//! this machine cannot have is skipped with the reason, never passed.

mod browser;
mod kotlin;
mod node;
mod python;
mod rust;
mod swift;

use crate::conformance;
use crate::outcome::{Outcome, Stop};
use anyhow::bail;
use std::process::ExitCode;
use std::time::Instant;

struct Runtime {
    name: &'static str,
    test: fn() -> Outcome,
}

const RUNTIMES: [Runtime; 7] = [
    Runtime {
        name: "rust",
        test: rust::test,
    },
    Runtime {
        name: "node",
        test: node::test,
    },
    Runtime {
        name: "browser",
        test: browser::test,
    },
    Runtime {
        name: "python",
        test: python::test,
    },
    Runtime {
        name: "kotlin",
        test: kotlin::test,
    },
    Runtime {
        name: "swift",
        test: swift::test,
    },
    Runtime {
        name: "conformance",
        test: conformance::test,
    },
];

/// Tests the named runtimes, or all.
pub(crate) fn chore(names: &[&str]) -> anyhow::Result<ExitCode> {
    if let Some(unknown) = names
        .iter()
        .find(|name| RUNTIMES.iter().all(|runtime| runtime.name != **name))
    {
        let known: Vec<&str> = RUNTIMES.iter().map(|runtime| runtime.name).collect();
        bail!("unknown runtime `{unknown}`: {}", known.join(" "));
    }
    let chosen = RUNTIMES
        .iter()
        .filter(|runtime| names.is_empty() || names.contains(&runtime.name));
    let verdicts: Vec<Verdict> = chosen.map(run).collect();
    Ok(summary(&verdicts))
}

struct Verdict {
    name: &'static str,
    outcome: Outcome,
    seconds: u64,
}

fn run(runtime: &Runtime) -> Verdict {
    let name = runtime.name;
    println!("\n== {name}");
    let start = Instant::now();
    let outcome = (runtime.test)();
    if let Err(stop) = &outcome {
        println!("== {name}: {stop}");
    }
    Verdict {
        name,
        outcome,
        seconds: start.elapsed().as_secs(),
    }
}

fn summary(verdicts: &[Verdict]) -> ExitCode {
    println!();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for Verdict { name, outcome, seconds } in verdicts {
        match outcome {
            Ok(()) => {
                passed += 1;
                println!("{name:<11} passed   ({seconds} s)");
            }
            Err(Stop::Fail(error)) => {
                failed += 1;
                println!("{name:<11} failed   ({seconds} s) {error:#}");
            }
            Err(Stop::Skip(reason)) => {
                skipped += 1;
                println!("{name:<11} skipped  {reason}");
            }
        }
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
