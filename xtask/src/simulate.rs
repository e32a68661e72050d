//! `cargo xtask simulate`: the flows against the sandbox over a network that fails by seed (`core/tests/simulation`).

use crate::process::cmd;
use anyhow::Result;
use std::process::ExitCode;

/// How many runs the short tier of the tests does, and the long one.
pub(crate) const SHORT: &str = "20000";
pub(crate) const LONG: &str = "1000000";

/// Runs the simulation, built for release, with these arguments: `--runs`, `--flow`, `--plan`, `--seed`, `--first`, `--threads`.
pub(crate) fn chore(arguments: &[&str]) -> Result<ExitCode> {
    run(arguments).map(|()| ExitCode::SUCCESS)
}

/// The same for the tests.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    cmd("cargo")
        .args(["test", "--quiet", "--release", "--package", "altinnkit-core"])
        .args(["--features", "sandbox", "--test", "simulation", "--"])
        .args(arguments)
        .run()
}
