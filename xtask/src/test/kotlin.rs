//! Kotlin: UniFFI's bindings, our sources and tests, compiled by the real compiler and run by JUnit 5 on the JVM.

use crate::build::workspace;
use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::setup::kotlin::Jars;
use crate::{paths, setup};
use anyhow::{Context as _, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The conformance runner, ready built.
pub(crate) fn runner() -> Outcome<Cmd> {
    crate::outcome::skip("the runner is not wired yet")
}

/// Runs them all.
pub(crate) fn test() -> Outcome {
    let jars = setup::kotlin::ensure()?;
    workspace::build()?;
    let generated = paths::fresh("kotlin/generated")?;
    let library = paths::built_library("altinnkit_bindings")?;
    cmd(paths::built_program("xtask-bindgen")?)
        .args(["generate", "--language", "kotlin", "--no-format", "--library"])
        .arg(&library)
        .arg("--out-dir")
        .arg(&generated)
        .run()?;

    let sources = paths::root().join("bindings/kotlin/src");
    let classes = paths::fresh("kotlin/classes")?;
    let test_classes = paths::fresh("kotlin/test-classes")?;
    compile(&jars, &[generated, sources.join("main/kotlin")], &[], &classes)?;
    compile(
        &jars,
        &[sources.join("test/kotlin")],
        std::slice::from_ref(&classes),
        &test_classes,
    )?;
    run_junit(&jars, &library, &classes, &test_classes)?;
    Ok(())
}

fn compile(jars: &Jars, sources: &[PathBuf], against: &[PathBuf], out: &Path) -> Result<()> {
    let mut files = Vec::new();
    for folder in sources {
        files.extend(paths::files_with_extension(folder, "kt")?);
    }
    cmd("java")
        .args(["-Xmx1g", "-cp"])
        .arg(class_path(&jars.compiler, &[])?)
        .arg("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler")
        .args(["-no-stdlib", "-no-reflect", "-jvm-target", "17", "-Werror", "-cp"])
        .arg(class_path(&jars.runtime, against)?)
        .arg("-d")
        .arg(out)
        .args(files)
        .run()
}

fn run_junit(jars: &Jars, library: &Path, classes: &Path, test_classes: &Path) -> Result<()> {
    let mut native = OsString::from("-Djna.library.path=");
    native.push(library.parent().context("the library is in no folder")?);
    cmd("java")
        .arg(native)
        .arg("-cp")
        .arg(class_path(
            &jars.runtime,
            &[classes.to_owned(), test_classes.to_owned()],
        )?)
        .args([
            "org.junit.platform.console.ConsoleLauncher",
            "--disable-banner",
            "--details=tree",
        ])
        .args(["--fail-if-no-tests", "--scan-classpath"])
        .arg(test_classes)
        .arg("--reports-dir")
        .arg(paths::target()?.join("kotlin/reports"))
        .run()
}

fn class_path(jars: &[PathBuf], classes: &[PathBuf]) -> Result<OsString> {
    std::env::join_paths(classes.iter().chain(jars)).context("a path holds the class path's separator")
}
