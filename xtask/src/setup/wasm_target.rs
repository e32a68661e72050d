//! Rust's standard library for wasm.

use crate::outcome::{Outcome, skip};
use crate::process::cmd;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Has the standard library of the wasm target.
pub(crate) fn ensure() -> Outcome {
    let folder = cmd("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .read()?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    match cmd("rustup").args(["target", "add", TARGET]).run() {
        Ok(()) => Ok(()),
        Err(error) => skip(format!("{error:#}")),
    }
}
