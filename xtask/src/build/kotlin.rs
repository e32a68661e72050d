//! The Kotlin modules, by Maven (`bindings/kotlin/pom.xml`). What is not Maven's to make, UniFFI's bindings and the native
//! libraries, is put into a work folder first; what Maven makes goes beside it.

use super::{android, native};
use crate::outcome::{Outcome, Stop};
use crate::process::{Cmd, cmd};
use crate::{paths, setup};
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// A work folder that is ready for Maven.
pub(crate) struct Work {
    folder: PathBuf,
}

impl Work {
    /// For tests: debug builds. It is kept from run to run, and Maven makes only what changed.
    pub(crate) fn for_tests() -> Outcome<Self> {
        setup::kotlin::ensure()?;
        let work = Self {
            folder: paths::target()?.join("kotlin/test"),
        };
        native::for_tests(&work.folder)?;
        Ok(work)
    }

    /// For the publication: release builds, and an empty folder, as Maven's plugins keep jars that look new enough.
    pub(crate) fn for_publication() -> Outcome<Self> {
        setup::kotlin::ensure()?;
        let work = Self {
            folder: paths::fresh("kotlin/package")?,
        };
        native::for_publication(&work.folder)?;
        Ok(work)
    }

    /// Maven over all modules. It goes to the network for what its cache has not.
    pub(crate) fn mvn(&self) -> Cmd {
        let mut work = OsString::from("-Daltinnkit.work=");
        work.push(&self.folder);
        mvn(&paths::root().join("bindings/kotlin")).arg(work)
    }

    /// Where Maven leaves what it makes of a module.
    pub(crate) fn module(&self, artifact: &str) -> PathBuf {
        self.folder.join("maven").join(artifact)
    }

    /// A module's jar; `-sources` and `-javadoc` are other ones.
    pub(crate) fn jar(&self, artifact: &str, classifier: &str) -> PathBuf {
        let version = env!("CARGO_PKG_VERSION");
        self.module(artifact)
            .join(format!("{artifact}-{version}{classifier}.jar"))
    }

    /// A folder for the class path, with the native library of a module.
    pub(crate) fn native(&self, module: &str) -> PathBuf {
        self.folder.join("native").join(module)
    }

    /// Builds, tests and deploys all modules to a folder.
    pub(crate) fn deploy(&self, folder: &Path, arguments: &[&str]) -> Result<()> {
        check_version()?;
        let mut repository = OsString::from("-DaltDeploymentRepository=altinnkit::file://");
        repository.push(folder);
        self.mvn().args(arguments).arg(repository).arg("deploy").run()
    }

    /// Starts a program of the conformance runner's class path, without Maven.
    pub(crate) fn runner(&self) -> Result<Cmd> {
        let module = self.module("altinnkit-conformance");
        let class_path = [module.join("classes"), module.join("lib/*")];
        let class_path = std::env::join_paths(class_path).context("a path holds the class path's separator")?;
        Ok(cmd("java")
            .arg("-cp")
            .arg(class_path)
            .arg("no.altinnkit.conformance.RunnerKt"))
    }

    /// Builds the conformance runner, unless this process already has, as a part of `deploy` or alone.
    pub(crate) fn build_runner(&self) -> Result<()> {
        if !BUILT.load(Ordering::Relaxed) {
            self.mvn()
                .args(["-pl", "conformance", "-am", "-DskipTests", "package"])
                .run()?;
        }
        Ok(())
    }
}

/// Whether this process has built all modules for tests.
pub(crate) static BUILT: AtomicBool = AtomicBool::new(false);

/// Maven in a folder, without questions and without a line for each download.
pub(crate) fn mvn(folder: &Path) -> Cmd {
    cmd("mvn")
        .args(["--batch-mode", "--no-transfer-progress"])
        .in_folder(folder)
}

/// `cargo xtask package kotlin [--sign] [-D...]`: what a program takes by coordinates, in `target/maven`.
pub(crate) fn package_chore(arguments: &[&str]) -> Result<std::process::ExitCode> {
    match package(arguments) {
        Ok(()) => Ok(std::process::ExitCode::SUCCESS),
        Err(Stop::Skip(reason)) => bail!("{reason}"),
        Err(Stop::Fail(error)) => Err(error),
    }
}

fn package(arguments: &[&str]) -> Outcome {
    let mut to_maven = vec!["-Ppublication", "-pl", "!tests,!conformance"];
    for argument in arguments {
        match *argument {
            "--sign" => to_maven.push("-Psigning"),
            property if property.starts_with("-D") => to_maven.push(property),
            other => return Err(anyhow!("package kotlin takes --sign and -Dname=value, not `{other}`").into()),
        }
    }
    let work = Work::for_publication()?;
    let folder = paths::fresh("maven")?;
    work.deploy(&folder, &to_maven)?;
    android::deploy(&work, &folder, arguments)?;
    // Repositories make their own, and these hold the time of day.
    paths::remove_named(&folder, "maven-metadata.xml")?;
    let aar = paths::files_with_extension(&folder, "aar")?;
    for jar in paths::files_with_extension(&folder, "jar")?.into_iter().chain(aar) {
        let name = jar.file_name().unwrap_or_default().to_string_lossy().into_owned();
        println!(
            "size  {name:<44} {:>9}",
            std::fs::metadata(&jar).context(name.clone())?.len()
        );
    }
    println!("written: {}", folder.display());
    Ok(())
}

/// One version for all packages: the poms have it in one place.
fn check_version() -> Result<()> {
    let pom = paths::root().join("bindings/kotlin/pom.xml");
    let text = std::fs::read_to_string(&pom).with_context(|| format!("reading {}", pom.display()))?;
    let expected = concat!("<revision>", env!("CARGO_PKG_VERSION"), "</revision>");
    ensure!(
        text.contains(expected),
        "bindings/kotlin/pom.xml: the workspace's version is {expected}"
    );
    Ok(())
}
