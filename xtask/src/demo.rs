//! `cargo xtask demo`: one submission to the Altinn in memory, with no account and no network.

use std::process::ExitCode;

/// Runs the demo.
pub(crate) fn chore() -> anyhow::Result<ExitCode> {
    // TODO: `cargo run -q -p altinnkit-core --example <name> --features sandbox`, once core has the sandbox.
    eprintln!("demo: not yet wired");
    Ok(ExitCode::FAILURE)
}
