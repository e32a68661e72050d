//! Node itself must be there; the packages of a lock file are installed by `npm ci`.

use crate::outcome::{Outcome, skip};
use crate::paths;
use crate::process::{cmd, find_program};
use std::path::Path;
use std::time::SystemTime;

/// Has the development tools of the npm package.
pub(crate) fn ensure() -> Outcome {
    install(&paths::root().join("wasm"))
}

/// `npm ci` in this folder, unless what is there is newer than the lock file.
pub(crate) fn install(folder: &Path) -> Outcome {
    if find_program("npm").is_none() {
        return skip("Node 20 or later, with npm, is not on PATH");
    }
    if changed(&folder.join("node_modules/.package-lock.json")) < changed(&folder.join("package-lock.json")) {
        cmd("npm")
            .args(["ci", "--no-fund", "--no-audit", "--loglevel=error"])
            .in_folder(folder)
            .run()?;
    }
    Ok(())
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|metadata| metadata.modified()).ok()
}
