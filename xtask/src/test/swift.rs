//! Swift: the package of `bindings/swift` with UniFFI's bindings added, put together below the target folder, its XCTest
//! tests, its example, and its conformance runner (`.build/debug/conformance` in that package).

use crate::build::workspace;
use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::setup::swift::{Swift, in_private_mounts};
use crate::{paths, setup};
use anyhow::Result;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const LIBRARY: &str = "altinnkit_bindings";

/// Runs them all.
pub(crate) fn test() -> Outcome {
    let package = Package::built()?;
    // `--disable-swift-testing`: its closing line says "0 tests" below XCTest's own.
    package
        .swift(&["test", "--skip-build", "--disable-swift-testing"])
        .run()?;
    package.program("MainJob").run()?;
    Ok(())
}

/// The conformance runner, ready built.
pub(crate) fn runner() -> Outcome<Cmd> {
    Ok(Package::built()?.program("conformance"))
}

/// The package as a user would get it, below the target folder.
struct Package {
    folder: PathBuf,
    swift: Swift,
}

impl Package {
    fn built() -> Outcome<Self> {
        let swift = setup::swift::ensure()?;
        workspace::build()?;
        let package = Self {
            folder: assemble()?,
            swift,
        };
        package.swift(&["build", "--build-tests"]).run()?;
        Ok(package)
    }

    fn swift(&self, arguments: &[&str]) -> Cmd {
        let libraries = match self.swift {
            Swift::OnPath => self.folder.join("lib").into_os_string(),
            Swift::InRoot(_) => "/build/lib".into(),
        };
        let mut search = OsString::from("-L");
        search.push(libraries);
        let link = [
            OsString::from("-Xlinker"),
            search,
            "-Xlinker".into(),
            format!("-l{LIBRARY}").into(),
        ];
        self.command("swift").args(arguments).args(link)
    }

    fn program(&self, name: &str) -> Cmd {
        self.command(&format!(".build/debug/{name}"))
    }

    /// A command in the package's folder, which is `/build` in a root of its own.
    fn command(&self, program: &str) -> Cmd {
        match &self.swift {
            Swift::OnPath => {
                let libraries = self.folder.join("lib");
                let command = cmd(program)
                    .env("LD_LIBRARY_PATH", &libraries)
                    .env("DYLD_LIBRARY_PATH", &libraries)
                    .in_folder(&self.folder);
                match recordings() {
                    Some(recordings) => command.env(RECORDINGS, recordings),
                    None => command,
                }
            }
            Swift::InRoot(root) => in_root(root, &self.folder).arg(program),
        }
    }
}

/// Where the recordings are that are not part of the repository. Tests that want them are skipped without.
const RECORDINGS: &str = "ALTINNKIT_REFERENCE";

fn recordings() -> Option<PathBuf> {
    let told = std::env::var_os(RECORDINGS).map(PathBuf::from);
    told.or_else(|| Some(paths::root().parent()?.join("shared/reference")))
        .filter(|folder| folder.is_dir())
}

/// In the root, the package is mounted at /build, the recordings at /reference, and /proc, without which swift does not
/// start.
fn in_root(root: &Path, package: &Path) -> Cmd {
    const SCRIPT: &str = r#"
        set -e
        root=$1 package=$2 recordings=$3; shift 3
        mkdir -p "$root/build" "$root/reference"
        mount --bind "$package" "$root/build"
        mount -t proc proc "$root/proc"
        told=
        if [ -n "$recordings" ]; then
            mount --bind "$recordings" "$root/reference"
            told=ALTINNKIT_REFERENCE=/reference
        fi
        exec chroot "$root" env -i PATH=/usr/bin:/bin HOME=/tmp LD_LIBRARY_PATH=/build/lib $told \
            sh -c 'cd /build && exec "$@"' sh "$@"
    "#;
    let recordings = recordings().unwrap_or_default();
    in_private_mounts(SCRIPT).arg(root).arg(package).arg(recordings)
}

/// Our sources, the generated ones, and the library.
fn assemble() -> Result<PathBuf> {
    let generated = paths::fresh("swift/generated")?;
    let library = paths::built_library(LIBRARY)?;
    cmd(paths::built_program("xtask-bindgen")?)
        .args(["generate", "--language", "swift", "--no-format", "--library"])
        .arg(&library)
        .arg("--out-dir")
        .arg(&generated)
        .run()?;

    let staged = paths::fresh("swift/staged")?;
    paths::copy_tree(&paths::root().join("bindings/swift"), &staged)?;
    let (core, ffi) = (
        staged.join("Sources/AltinnKitCore"),
        staged.join("Sources/AltinnKitFFI"),
    );
    paths::copy(
        &generated.join("AltinnKitCore.swift"),
        &core.join("AltinnKitCore.swift"),
    )?;
    paths::copy(&generated.join("AltinnKitFFI.h"), &ffi.join("AltinnKitFFI.h"))?;
    paths::copy(&generated.join("AltinnKitFFI.modulemap"), &ffi.join("module.modulemap"))?;
    let name = library.file_name().unwrap_or_default();
    paths::copy(&library, &staged.join("lib").join(name))?;

    let package = paths::target()?.join("swift/package");
    paths::mirror(&staged, &package)?;
    Ok(package)
}
