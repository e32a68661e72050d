//! Zig as a linker, from PyPI: it links for an older glibc than this machine's, and for other systems.

use crate::outcome::{Outcome, skip};
use crate::paths;
use crate::process::{cmd, find_program};
use std::ffi::OsString;

const TOOLS: [&str; 2] = ["ziglang==0.17.1", "cargo-zigbuild==0.24.1"];

/// Has `cargo zigbuild`; gives the `PATH` that it is found on.
pub(crate) fn ensure() -> Outcome<OsString> {
    if find_program("python3").is_none() {
        return skip("python3 is not on PATH, so Zig cannot be installed");
    }
    // A folder a version: what is there is whole, as its last file is written last.
    let folder = paths::target()?.join("tools").join(TOOLS.join("-").replace('=', ""));
    let programs = folder.join("bin");
    if !programs.join("cargo-zigbuild").exists() {
        cmd("python3").args(["-m", "venv"]).arg(&folder).run()?;
        cmd(programs.join("python"))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(TOOLS)
            .run()?;
    }
    let mut path = programs.into_os_string();
    if let Some(before) = std::env::var_os("PATH") {
        path.push(":");
        path.push(before);
    }
    Ok(path)
}
