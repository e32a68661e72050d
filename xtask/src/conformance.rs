//! `cargo xtask conformance [--runtime NAME]`: replays the vectors of `tests/vectors` in every runtime's runner, and
//! compares what the runners say with the vectors and with each other.

mod replay;
mod vector;

use crate::build::workspace;
use crate::outcome::{Outcome, Stop};
use crate::process::{Cmd, cmd};
use crate::{paths, setup, test};
use anyhow::{Result, bail};
use replay::Runner;
use std::process::ExitCode;

/// A runtime and how its runner starts, ready built.
struct Runtime {
    name: &'static str,
    start: fn() -> Outcome<Cmd>,
}

/// Rust first: the others are compared with it.
const RUNTIMES: [Runtime; 5] = [
    Runtime {
        name: "rust",
        start: rust,
    },
    Runtime {
        name: "node",
        start: node,
    },
    Runtime {
        name: "python",
        start: python,
    },
    Runtime {
        name: "kotlin",
        start: test::kotlin::runner,
    },
    Runtime {
        name: "swift",
        start: test::swift::runner,
    },
];

/// Replays the vectors in one runtime or in all.
pub(crate) fn chore(arguments: &[&str]) -> Result<ExitCode> {
    let only = match arguments {
        [] => None,
        ["--runtime", name] if RUNTIMES.iter().any(|runtime| runtime.name == *name) => Some(*name),
        _ => bail!("usage: cargo xtask conformance [--runtime rust|node|python|kotlin|swift]"),
    };
    match run(only) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Stop::Skip(reason)) => bail!("{reason}"),
        Err(Stop::Fail(error)) => Err(error),
    }
}

/// The `conformance` step of `cargo xtask test`: all runtimes.
pub(crate) fn test() -> Outcome {
    run(None)
}

fn run(only: Option<&str>) -> Outcome {
    workspace::build()?;
    let vectors = vector::all()?;
    let mut rust: Option<Vec<serde_json::Value>> = None;
    let mut failures = Vec::new();
    for runtime in RUNTIMES
        .iter()
        .filter(|runtime| runtime.name == "rust" || only.is_none_or(|only| only == runtime.name))
    {
        let command = match (runtime.start)() {
            Ok(command) => command,
            Err(Stop::Skip(reason)) if only.is_none() => {
                println!("{:<8} skipped  {reason}", runtime.name);
                continue;
            }
            Err(stop) => return Err(stop),
        };
        let mut runner = Runner::start(command)?;
        let replayed = replay::all(&mut runner, &vectors)?;
        let mut found = replayed.failures;
        match &rust {
            None => {
                found.extend(vector::without_a_vector(&mut runner, &vectors)?);
                rust = Some(replayed.answers);
            }
            Some(rust) => found.extend(replay::differences(rust, &replayed.answers, &replayed.asked)),
        }
        println!(
            "{:<8} {} answers, {} wrong",
            runtime.name,
            replayed.asked.len(),
            found.len()
        );
        failures.extend(found.into_iter().map(|failure| format!("{}: {failure}", runtime.name)));
    }
    if only.is_none() {
        validate_against_schemas()?;
    }
    for failure in failures.iter().take(40) {
        println!("  {failure}");
    }
    match failures.len() {
        0 => Ok(()),
        wrong => Err(Stop::Fail(anyhow::anyhow!("{wrong} answers are wrong"))),
    }
}

/// The SOAP vectors and the documents of broker packages against Altinn's own schemas, where those are beside the checkout;
/// skipped, and said so, where not. Broker packages against Python's own zip library.
fn validate_against_schemas() -> Outcome {
    setup::python::ensure()?;
    cmd("cargo")
        .args(["build", "--quiet", "--example", "broker_package"])
        .args(workspace::SCOPE)
        .run()?;
    let envelopes = paths::target()?.join("envelopes.jsonl");
    println!("making up requests and answers of every SOAP operation");
    cmd("cargo")
        .args([
            "test",
            "--quiet",
            "-p",
            "altinnkit-core",
            "--all-features",
            "--test",
            "soap_envelopes",
        ])
        .env("ALTINNKIT_ENVELOPES", &envelopes)
        .run()?;
    cmd(setup::python::program("python"))
        .args([
            "-m",
            "pytest",
            "--quiet",
            "-rs",
            "-p",
            "no:cacheprovider",
            "tests/python/validate_soap.py",
            "tests/python/broker_package.py",
            "tests/python/validate_envelopes.py",
            "tests/python/schemas_and_prepare.py",
        ])
        .env("CONFORMANCE", paths::built_program("conformance")?)
        .env("BROKER_PACKAGE", paths::target()?.join("debug/examples/broker_package"))
        .env("ALTINNKIT_ENVELOPES", &envelopes)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .run()?;
    Ok(())
}

fn rust() -> Outcome<Cmd> {
    Ok(cmd(paths::built_program("conformance")?))
}

fn node() -> Outcome<Cmd> {
    setup::node::ensure()?;
    crate::build::npm::build()?;
    Ok(cmd("node").arg("tests/runners/node.mjs"))
}

fn python() -> Outcome<Cmd> {
    let python = test::python::installed()?;
    Ok(cmd(python).arg("tests/runners/python_runner.py"))
}
