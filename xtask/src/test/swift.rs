//! Swift: the package of `bindings/swift` with UniFFI's bindings added, put together below the target folder, and its
//! XCTest tests.

use crate::build::workspace;
use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::setup::swift::{Swift, in_private_mounts};
use crate::{paths, setup};
use anyhow::Result;
use std::path::{Path, PathBuf};

const LIBRARY: &str = "altinnkit_bindings";

/// The conformance runner, ready built.
pub(crate) fn runner() -> Outcome<Cmd> {
    crate::outcome::skip("the runner is not wired yet")
}

/// Runs them all.
pub(crate) fn test() -> Outcome {
    let swift = setup::swift::ensure()?;
    workspace::build()?;
    let package = assemble()?;
    match swift {
        Swift::OnPath => test_here(&package)?,
        Swift::InRoot(root) => test_in_root(&root, &package)?,
    }
    Ok(())
}

/// The package as a user would get it: our sources, the generated ones, and the library.
fn assemble() -> Result<PathBuf> {
    let generated = paths::fresh("swift/generated")?;
    let library = paths::built_library(LIBRARY)?;
    cmd(paths::built_program("xtask-bindgen")?)
        .args(["generate", "--language", "swift", "--no-format", "--library"])
        .arg(&library)
        .arg("--out-dir")
        .arg(&generated)
        .run()?;

    let package = paths::target()?.join("swift/package");
    for stale in ["Sources", "Tests"] {
        paths::fresh(&format!("swift/package/{stale}"))?; // .build stays: it makes the next run short
    }
    paths::copy_tree(&paths::root().join("bindings/swift"), &package)?;
    paths::copy(
        &generated.join("AltinnKit.swift"),
        &package.join("Sources/AltinnKit/AltinnKit.swift"),
    )?;
    let ffi = package.join("Sources/AltinnKitFFI");
    paths::copy(&generated.join("AltinnKitFFI.h"), &ffi.join("AltinnKitFFI.h"))?;
    paths::copy(&generated.join("AltinnKitFFI.modulemap"), &ffi.join("module.modulemap"))?;
    let name = library.file_name().unwrap_or_default();
    paths::copy(&library, &package.join("lib").join(name))?;
    Ok(package)
}

/// `--disable-swift-testing`: its closing line says "0 tests" below XCTest's own.
fn arguments(libraries: &str) -> Vec<String> {
    let link = format!("-Xlinker -L{libraries} -Xlinker -l{LIBRARY}");
    ["test", "--disable-swift-testing"]
        .into_iter()
        .chain(link.split(' '))
        .map(str::to_owned)
        .collect()
}

fn test_here(package: &Path) -> Result<()> {
    let libraries = package.join("lib");
    cmd("swift")
        .args(arguments(&libraries.to_string_lossy()))
        .env("LD_LIBRARY_PATH", &libraries)
        .env("DYLD_LIBRARY_PATH", &libraries)
        .in_folder(package)
        .run()
}

/// The package is mounted at /build in the root, and /proc too, without which swift does not start.
fn test_in_root(root: &Path, package: &Path) -> Result<()> {
    const SCRIPT: &str = r#"
        set -e
        root=$1 package=$2; shift 2
        mkdir -p "$root/build"
        mount --bind "$package" "$root/build"
        mount -t proc proc "$root/proc"
        exec chroot "$root" env -i PATH=/usr/bin:/bin HOME=/tmp LD_LIBRARY_PATH=/build/lib \
            sh -c 'cd /build && exec swift "$@"' sh "$@"
    "#;
    in_private_mounts(SCRIPT)
        .arg(root)
        .arg(package)
        .args(arguments("/build/lib"))
        .run()
}
