//! Rust: formatting, lints, generated surfaces, documentation, unit, integration and documentation tests, the simulation of flows, licences.

use crate::build::workspace::{self, SCOPE};
use crate::outcome::Outcome;
use crate::process::{cmd, find_program};
use crate::{simulate, surfaces};
use anyhow::{Result, anyhow};

/// Runs them all; a badly formatted file does not hide a failing test.
pub(crate) fn test() -> Outcome {
    let steps = [
        formatting(),
        lints(),
        surfaces::check(),
        tests(),
        simulate::run(&["--runs", simulate::SHORT]),
        documentation(),
        documentation_tests(),
        licences(),
    ];
    let failures: Vec<String> = steps
        .into_iter()
        .filter_map(Result::err)
        .map(|error| format!("{error:#}"))
        .collect();
    if failures.is_empty() {
        Ok(())
    } else {
        Err(anyhow!(failures.join("; ")).into())
    }
}

fn formatting() -> Result<()> {
    cmd("cargo").args(["fmt", "--all", "--check"]).run()
}

fn lints() -> Result<()> {
    cmd("cargo")
        .arg("clippy")
        .args(SCOPE)
        .args(["--all-targets", "--", "-D", "warnings"])
        .run()
}

fn tests() -> Result<()> {
    workspace::build()?;
    if find_program("cargo-nextest").is_some() {
        cmd("cargo")
            .args(["nextest", "run", "--no-fail-fast", "--no-tests=pass"])
            .args(SCOPE)
            .run()
    } else {
        cmd("cargo")
            .args(["test", "--no-fail-fast", "--lib", "--bins", "--tests"])
            .args(SCOPE)
            .run()
    }
}

/// The core's documentation: a link that leads nowhere is an error.
fn documentation() -> Result<()> {
    cmd("cargo")
        .args([
            "doc",
            "--quiet",
            "--no-deps",
            "--all-features",
            "--package",
            "altinnkit-core",
        ])
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}

/// Those of every library; the Python extension is none.
fn documentation_tests() -> Result<()> {
    cmd("cargo")
        .args(["test", "--doc"])
        .args(SCOPE)
        .args(["--exclude", "altinnkit-python"])
        .run()
}

fn licences() -> Result<()> {
    if find_program("cargo-deny").is_none() {
        println!("cargo-deny is not installed: the licence check is skipped");
        return Ok(());
    }
    cmd("cargo")
        .args(["deny", "check", "licenses", "bans", "sources"])
        .run()
}
