//! Debian packages, installed only when missing and only as root.

use crate::outcome::{Outcome, skip};
use crate::process::{cmd, find_program};
use std::sync::atomic::{AtomicBool, Ordering};

/// Has these packages on the machine, or says why not.
pub(crate) fn ensure(packages: &[&str]) -> Outcome {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if find_program("apt-get").is_none() {
        return skip(format!("missing, and no apt-get to install them: {names}"));
    }
    if !is_root() {
        return skip(format!("no root, so this cannot run: apt-get install {names}"));
    }
    if update().is_err() {
        return skip(format!("`apt-get update` failed, so these are missing: {names}"));
    }
    let install = cmd("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(&missing)
        .env("DEBIAN_FRONTEND", "noninteractive");
    match install.run_quiet() {
        Ok(()) => Ok(()),
        Err(error) => skip(format!("apt-get could not install {names}: {error:#}")),
    }
}

/// Do we have the powers of root?
pub(crate) fn is_root() -> bool {
    cmd("id").arg("-u").read().is_ok_and(|id| id.trim() == "0")
}

fn installed(package: &str) -> bool {
    cmd("dpkg-query")
        .args(["-W", "-f", "${Status}", package])
        .read()
        .is_ok_and(|status| status.ends_with(" installed"))
}

/// Reads the package lists, once a process.
fn update() -> anyhow::Result<()> {
    static UPDATED: AtomicBool = AtomicBool::new(false);
    if !UPDATED.load(Ordering::Relaxed) {
        cmd("apt-get").args(["update", "-qq"]).run_quiet()?;
        UPDATED.store(true, Ordering::Relaxed);
    }
    Ok(())
}
