//! Kotlin: UniFFI's bindings, our sources and tests, compiled by the real compiler and run by JUnit 5 on the JVM.

use crate::build::workspace;
use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::setup::kotlin::Jars;
use crate::{paths, setup};
use anyhow::{Context as _, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What is compiled for every use: UniFFI's bindings and our own sources.
struct Library {
    jars: Jars,
    /// The shared library that the bindings load.
    native: PathBuf,
    classes: PathBuf,
}

/// The folders of our sources; `test`, `conformance` and the examples are compiled on top of them.
const SOURCES: [&str; 4] = ["library", "java-http", "okhttp", "sandbox"];

/// The conformance runner, ready built.
pub(crate) fn runner() -> Outcome<Cmd> {
    let library = Library::compiled()?;
    let classes = library.compile_on_top("conformance/src", "kotlin/runner-classes")?;
    Ok(library.java(&[classes])?.arg("no.altinnkit.conformance.RunnerKt"))
}

/// Runs them all.
pub(crate) fn test() -> Outcome {
    let library = Library::compiled()?;
    let tests = library.compile_on_top("tests/src", "kotlin/test-classes")?;
    library
        .java(std::slice::from_ref(&tests))?
        .args([
            "org.junit.platform.console.ConsoleLauncher",
            "--disable-banner",
            "--details=tree",
        ])
        .args(["--fail-if-no-tests", "--scan-classpath"])
        .arg(tests)
        .arg("--reports-dir")
        .arg(paths::target()?.join("kotlin/reports"))
        .run()?;
    let examples = library.compile_on_top("examples/kotlin", "kotlin/example-classes")?;
    library.java(&[examples])?.arg("MainJobKt").run()?;
    Ok(())
}

impl Library {
    fn compiled() -> Outcome<Self> {
        let jars = setup::kotlin::ensure()?;
        workspace::build()?;
        let generated = paths::fresh("kotlin/generated")?;
        let native = paths::built_library("altinnkit_bindings")?;
        cmd(paths::built_program("xtask-bindgen")?)
            .args(["generate", "--language", "kotlin", "--no-format", "--library"])
            .arg(&native)
            .arg("--out-dir")
            .arg(&generated)
            .run()?;
        let classes = paths::fresh("kotlin/classes")?;
        let modules = paths::root().join("bindings/kotlin");
        let mut sources = vec![generated];
        sources.extend(SOURCES.iter().map(|name| modules.join(name).join("src")));
        compile(&jars, &sources, None, &classes)?;
        Ok(Self { jars, native, classes })
    }

    /// Compiles a folder of `bindings/kotlin` that sees the library's internal declarations too.
    fn compile_on_top(&self, folder: &str, out: &str) -> Outcome<PathBuf> {
        let out = paths::fresh(out)?;
        let folder = paths::root().join("bindings/kotlin").join(folder);
        compile(&self.jars, &[folder], Some(&self.classes), &out)?;
        Ok(out)
    }

    fn java(&self, classes: &[PathBuf]) -> Result<Cmd> {
        let mut native = OsString::from("-Djna.library.path=");
        native.push(self.native.parent().context("the library is in no folder")?);
        let classes = [classes, std::slice::from_ref(&self.classes)].concat();
        Ok(cmd("java")
            .arg(native)
            .arg("-cp")
            .arg(class_path(&self.jars.runtime, &classes)?))
    }
}

fn compile(jars: &Jars, sources: &[PathBuf], on_top_of: Option<&PathBuf>, out: &Path) -> Result<()> {
    let mut files = Vec::new();
    for folder in sources {
        files.extend(paths::files_with_extension(folder, "kt")?);
    }
    let mut compiler = cmd("java")
        .args(["-Xmx1g", "-cp"])
        .arg(class_path(&jars.compiler, &[])?)
        .arg("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler")
        .args(["-no-stdlib", "-no-reflect", "-jvm-target", "17", "-Werror"])
        .args(["-module-name", "altinnkit"]);
    if let Some(library) = on_top_of {
        let mut friend = OsString::from("-Xfriend-paths=");
        friend.push(library);
        compiler = compiler.arg(friend);
    }
    compiler
        .arg("-cp")
        .arg(class_path(&jars.runtime, on_top_of.map_or(&[], std::slice::from_ref))?)
        .arg("-d")
        .arg(out)
        .args(files)
        .run()
}

fn class_path(jars: &[PathBuf], classes: &[PathBuf]) -> Result<OsString> {
    std::env::join_paths(classes.iter().chain(jars)).context("a path holds the class path's separator")
}
