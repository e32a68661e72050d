//! `cargo xtask bench`: the benchmarks.

use std::process::ExitCode;

/// Runs the benchmarks.
pub(crate) fn chore(_arguments: &[&str]) -> anyhow::Result<ExitCode> {
    // TODO: `cargo bench -p altinnkit-core`, once core has benches.
    eprintln!("bench: not yet wired");
    Ok(ExitCode::FAILURE)
}
