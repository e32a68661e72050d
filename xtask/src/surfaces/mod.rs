//! `cargo xtask surfaces [--check]`: writes from the catalogue what no one should write by hand.

use std::process::ExitCode;

/// Writes the generated surfaces, or with `--check` fails if they are stale.
pub(crate) fn chore(_arguments: &[&str]) -> anyhow::Result<ExitCode> {
    // TODO: filled together with the catalogue.
    eprintln!("surfaces: not yet wired");
    Ok(ExitCode::FAILURE)
}
