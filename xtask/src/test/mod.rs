//! `cargo xtask test [runtime ...]`: every test in every runtime; `cargo xtask test all` does more of what takes long. A failure in one does not stop the others, and what
//! this machine cannot have is skipped with the reason, never passed.

mod android;
mod browser;
pub(crate) mod kotlin;
mod ktlint;
mod node;
pub(crate) mod python;
mod rust;
pub(crate) mod swift;

use crate::outcome::{Outcome, Stop};
use crate::{conformance, fuzz, simulate};
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

/// What the long tier does besides.
const LONG: [Runtime; 3] = [
    Runtime {
        name: "android",
        test: android::test,
    },
    Runtime {
        name: "simulation",
        test: || Ok(simulate::run(&["--runs", simulate::LONG])?),
    },
    Runtime {
        name: "fuzzers",
        test: || fuzz::chore(&[]).map(drop).map_err(Stop::from),
    },
];

/// Tests the named runtimes, or every one; `all` is the long tier, whose parts can be named too.
pub(crate) fn chore(names: &[&str]) -> anyhow::Result<ExitCode> {
    let every = || RUNTIMES.iter().chain(&LONG);
    let is_known = |name: &str| names == ["all"] || every().any(|runtime| runtime.name == name);
    if let Some(unknown) = names.iter().find(|name| !is_known(name)) {
        let known: Vec<&str> = every().map(|runtime| runtime.name).collect();
        bail!("unknown runtime `{unknown}`: {} all", known.join(" "));
    }
    let chosen = every().enumerate().filter(|(place, runtime)| match names {
        [] => *place < RUNTIMES.len(),
        ["all"] => true,
        names => names.contains(&runtime.name),
    });
    let verdicts: Vec<Verdict> = chosen.map(|(_, runtime)| run(runtime)).collect();
    print!("\n{}", summary(&verdicts));
    let failed = verdicts
        .iter()
        .any(|verdict| matches!(verdict.outcome, Err(Stop::Fail(_))));
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
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

/// One line a runtime, and a last one that counts.
fn summary(verdicts: &[Verdict]) -> String {
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    let mut lines = String::new();
    for Verdict { name, outcome, seconds } in verdicts {
        let line = match outcome {
            Ok(()) => {
                passed += 1;
                format!("passed   ({seconds} s)")
            }
            Err(Stop::Fail(error)) => {
                failed += 1;
                let first = format!("{error:#}");
                format!("failed   ({seconds} s)  {}", first.lines().next().unwrap_or_default())
            }
            Err(Stop::Skip(reason)) => {
                skipped += 1;
                format!("skipped  {}", reason.lines().next().unwrap_or_default())
            }
        };
        lines.push_str(&format!("{name:<11} {line}\n"));
    }
    format!("{lines}{passed} passed, {failed} failed, {skipped} skipped\n")
}

#[cfg(test)]
mod tests {
    use super::{Verdict, summary};
    use crate::outcome::{Stop, skip};

    #[test]
    fn the_summary_has_one_line_a_runtime_and_never_counts_a_skip_as_passed() {
        let verdicts = [
            Verdict {
                name: "rust",
                outcome: Ok(()),
                seconds: 123,
            },
            Verdict {
                name: "node",
                outcome: Err(Stop::Fail(anyhow::anyhow!("`node --test`: 1\nmore"))),
                seconds: 2,
            },
            Verdict {
                name: "swift",
                outcome: skip("no root, so debootstrap cannot run"),
                seconds: 0,
            },
        ];
        let expected = "\
rust        passed   (123 s)
node        failed   (2 s)  `node --test`: 1
swift       skipped  no root, so debootstrap cannot run
1 passed, 1 failed, 1 skipped
";
        assert_eq!(summary(&verdicts), expected);
    }
}
