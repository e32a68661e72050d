//! Rust: formatting, lints, unit, integration and documentation tests, licences.

use crate::build::workspace::{self, SCOPE};
use crate::outcome::Outcome;
use crate::process::{cmd, find_program};

/// Runs them all.
pub(crate) fn test() -> Outcome {
    cmd("cargo").args(["fmt", "--all", "--check"]).run()?;
    cmd("cargo")
        .arg("clippy")
        .args(SCOPE)
        .args(["--all-targets", "--", "-D", "warnings"])
        .run()?;
    workspace::build()?;
    if find_program("cargo-nextest").is_some() {
        cmd("cargo")
            .args(["nextest", "run"])
            .args(SCOPE)
            .arg("--no-tests=pass")
            .run()?;
    } else {
        cmd("cargo")
            .arg("test")
            .args(SCOPE)
            .args(["--lib", "--bins", "--tests"])
            .run()?;
    }
    cmd("cargo")
        .args(["test", "--doc"])
        .args(SCOPE)
        .args(["--exclude", "altinnkit-python"])
        .run()?;
    if find_program("cargo-deny").is_some() {
        cmd("cargo")
            .args(["deny", "check", "licenses", "bans", "sources"])
            .run()?;
    } else {
        println!("cargo-deny is not installed: the licence check is skipped");
    }
    Ok(())
}
