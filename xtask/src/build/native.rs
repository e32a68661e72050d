//! The native libraries of the Kotlin modules, and UniFFI's bindings to each: two builds of one crate. The published library
//! has no sandbox in it, and bindings fit only the features that they were made from (docs/decisions/0014-two-native-libraries.md).

use super::workspace;
use crate::outcome::{Outcome, Stop};
use crate::process::{Cmd, cmd};
use crate::{paths, setup};
use anyhow::{Context as _, anyhow};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const CRATE: &str = "altinnkit_bindings";

/// A Kotlin module with a native library of its own.
struct Set {
    /// The module's folder.
    module: &'static str,
    /// The library's name there.
    library: &'static str,
    features: &'static [&'static str],
    /// What its bindings have other than `bindings/uniffi.toml`.
    config: Option<&'static str>,
}

const LIBRARY: Set = Set {
    module: "library",
    library: CRATE,
    features: &["--no-default-features", "--features", "broker-package"],
    config: None,
};

const SANDBOX: Set = Set {
    module: "sandbox",
    library: "altinnkit_sandbox",
    features: &["--all-features"],
    config: Some("bindings/uniffi-sandbox.toml"),
};

/// A system that the published libraries are built for.
struct Platform {
    /// JNA's name of it: the folder in the jar.
    jna: &'static str,
    /// Rust's name of it.
    triple: &'static str,
    /// The oldest glibc that will do, which is that of manylinux2014.
    glibc: &'static str,
    prefix: &'static str,
    suffix: &'static str,
}

const PLATFORMS: [Platform; 5] = [
    Platform {
        jna: "linux-x86-64",
        triple: "x86_64-unknown-linux-gnu",
        glibc: ".2.17",
        prefix: "lib",
        suffix: ".so",
    },
    Platform {
        jna: "linux-aarch64",
        triple: "aarch64-unknown-linux-gnu",
        glibc: ".2.17",
        prefix: "lib",
        suffix: ".so",
    },
    Platform {
        jna: "darwin-aarch64",
        triple: "aarch64-apple-darwin",
        glibc: "",
        prefix: "lib",
        suffix: ".dylib",
    },
    Platform {
        jna: "darwin-x86-64",
        triple: "x86_64-apple-darwin",
        glibc: "",
        prefix: "lib",
        suffix: ".dylib",
    },
    Platform {
        jna: "win32-x86-64",
        triple: "x86_64-pc-windows-gnu",
        glibc: "",
        prefix: "",
        suffix: ".dll",
    },
];

/// The platforms to publish for, by JNA's names with commas between.
pub(crate) const WANTED: &str = "KOTLIN_PLATFORMS";

/// Debug builds for this machine, in `<work>/bindings/<module>` and `<work>/native/<module>/<jna-platform>`. What is the same
/// already keeps its time.
pub(crate) fn for_tests(work: &Path) -> Outcome {
    let host = host()?;
    for (set, built) in debug_builds(host)? {
        bindings(set, &built, work)?;
        put(set, host, &built, work)?;
    }
    Ok(())
}

/// Both sets, built for this machine.
fn debug_builds(host: &Platform) -> anyhow::Result<[(&'static Set, PathBuf); 2]> {
    workspace::build()?;
    // With a target named, the build goes to a folder of its own: the workspace's keeps all features.
    cmd("cargo")
        .args(["build", "-p", "altinnkit-bindings", "--target", host.triple])
        .args(LIBRARY.features)
        .run()?;
    let library = paths::target()?
        .join(host.triple)
        .join("debug")
        .join(format!("{}{CRATE}{}", host.prefix, host.suffix));
    Ok([(&LIBRARY, library), (&SANDBOX, paths::built_library(CRATE)?)])
}

/// Stripped release builds for every platform that is wanted (`KOTLIN_PLATFORMS`, this machine's if not set), in the same places.
pub(crate) fn for_publication(work: &Path) -> Outcome {
    let host = host()?;
    // UniFFI reads symbols, which the release builds have no more.
    for (set, built) in debug_builds(host)? {
        bindings(set, &built, work)?;
    }
    let path = setup::zig::ensure()?;
    let wanted = std::env::var(WANTED).unwrap_or_else(|_| host.jna.to_owned());
    for name in wanted.split(',') {
        let platform = platform(name)?;
        cmd("rustup").args(["target", "add", platform.triple]).run_quiet()?;
        for set in [&LIBRARY, &SANDBOX] {
            release(set, platform, &path)?.run()?;
            let built = paths::target()?
                .join(platform.triple)
                .join("native")
                .join(format!("{}{CRATE}{}", platform.prefix, platform.suffix));
            let bytes = std::fs::metadata(&built)
                .with_context(|| built.display().to_string())?
                .len();
            println!("size  {:<14} {:<44} {bytes:>9}", platform.jna, set.library);
            put(set, platform, &built, work)?;
        }
    }
    Ok(())
}

/// No path of this machine is in what it builds, so that two clones build the same.
fn release(set: &Set, platform: &Platform, path: &OsString) -> anyhow::Result<Cmd> {
    let home = std::env::var_os("CARGO_HOME").map_or_else(
        || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cargo"),
        PathBuf::from,
    );
    let mut flags = OsString::new();
    for (from, to) in [
        (home.as_path(), "/cargo"),
        (&paths::target()?, "/target"),
        (paths::root(), "/altinnkit"),
    ] {
        if !flags.is_empty() {
            flags.push("\u{1f}"); // Cargo's own separator, as a path may have blanks
        }
        flags.push("--remap-path-prefix=");
        flags.push(from);
        flags.push("=");
        flags.push(to);
    }
    Ok(cmd("cargo")
        .args([
            "zigbuild",
            "-p",
            "altinnkit-bindings",
            "--profile",
            "native",
            "--target",
        ])
        .arg(format!("{}{}", platform.triple, platform.glibc))
        .args(set.features)
        .env("PATH", path)
        .env("CARGO_ENCODED_RUSTFLAGS", flags))
}

fn bindings(set: &Set, built: &Path, work: &Path) -> anyhow::Result<()> {
    let generated = paths::fresh("kotlin/generated")?;
    cmd(paths::built_program("xtask-bindgen")?)
        .arg("kotlin")
        .arg(built)
        .arg(&generated)
        .args(set.config)
        .run()?;
    paths::mirror(&generated, &work.join("bindings").join(set.module))
}

fn put(set: &Set, platform: &Platform, built: &Path, work: &Path) -> anyhow::Result<()> {
    let place = work
        .join("native")
        .join(set.module)
        .join(platform.jna)
        .join(format!("{}{}{}", platform.prefix, set.library, platform.suffix));
    if std::fs::read(&place).ok() != std::fs::read(built).ok() {
        paths::copy(built, &place)?;
    }
    Ok(())
}

/// This machine.
fn host() -> Outcome<&'static Platform> {
    use std::env::consts::{ARCH, OS};
    let os = if OS == "macos" { "darwin" } else { OS };
    PLATFORMS
        .iter()
        .find(|it| it.triple.starts_with(ARCH) && it.triple.contains(os))
        .ok_or_else(|| Stop::Skip(format!("no native library is built for {OS} on {ARCH}")))
}

fn platform(name: &str) -> anyhow::Result<&'static Platform> {
    PLATFORMS.iter().find(|it| it.jna == name).ok_or_else(|| {
        let known: Vec<&str> = PLATFORMS.iter().map(|it| it.jna).collect();
        anyhow!("{WANTED}: unknown platform `{name}`: {}", known.join(", "))
    })
}
