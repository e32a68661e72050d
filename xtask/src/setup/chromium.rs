//! A browser to test in: `CHROMIUM`, the first one on `PATH`, or Debian's.

use super::apt;
use crate::outcome::{Outcome, skip};
use crate::process::find_program;
use std::path::PathBuf;

/// The browser's program.
pub(crate) fn ensure() -> Outcome<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(chosen));
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::ensure(&["chromium"])?;
    find().map_or_else(|| skip("chromium is installed, but not on PATH"), Ok)
}

fn find() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(find_program)
}
