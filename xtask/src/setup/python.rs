//! A virtual environment at `.venv`, with the tools of `python/requirements-dev.txt`.

use crate::outcome::{Outcome, skip};
use crate::paths;
use crate::process::{cmd, find_program};
use anyhow::Context as _;
use std::path::PathBuf;

/// A program of the virtual environment.
pub(crate) fn program(name: &str) -> PathBuf {
    paths::root().join(".venv/bin").join(name)
}

/// Has the virtual environment, with the tools that the requirements file names now.
pub(crate) fn ensure() -> Outcome {
    if find_program("python3").is_none() {
        return skip("python3 is not on PATH");
    }
    if !program("python").exists() {
        cmd("python3").args(["-m", "venv", ".venv"]).run()?;
    }
    let wanted_file = paths::root().join("python/requirements-dev.txt");
    let wanted = std::fs::read_to_string(&wanted_file).with_context(|| format!("reading {}", wanted_file.display()))?;
    let stamp = paths::root().join(".venv/requirements-dev.installed.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    cmd(program("python"))
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(&wanted_file)
        .run()?;
    std::fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))?;
    Ok(())
}
