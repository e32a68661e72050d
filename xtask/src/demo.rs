//! `cargo xtask demo`: the main job against the Altinn in memory, everything that is sent and received printed.

use crate::process::cmd;
use anyhow::Result;
use std::process::ExitCode;

/// Builds and runs the core's example.
pub(crate) fn chore() -> Result<ExitCode> {
    cmd("cargo")
        .args([
            "run",
            "--quiet",
            "--package",
            "altinnkit-core",
            "--features",
            "sandbox",
            "--example",
            "main_job",
        ])
        .run()?;
    Ok(ExitCode::SUCCESS)
}
