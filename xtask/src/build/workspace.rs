//! The workspace, built once with one fixed set of features. Its programs are then run directly: `cargo run -p` would
//! resolve features anew and recompile.

use crate::process::cmd;
use anyhow::Result;
use std::sync::atomic::{AtomicBool, Ordering};

/// The set of features of every step that builds or tests the workspace.
pub(crate) const SCOPE: [&str; 2] = ["--workspace", "--all-features"];

/// Builds the workspace, unless this process already has.
pub(crate) fn build() -> Result<()> {
    static BUILT: AtomicBool = AtomicBool::new(false);
    if !BUILT.load(Ordering::Relaxed) {
        cmd("cargo").arg("build").args(SCOPE).run()?;
        BUILT.store(true, Ordering::Relaxed);
    }
    Ok(())
}
