//! Kotlin and Java: the modules and their tests by Maven, then the examples, which take them by coordinates as a user does.

use super::ktlint;
use crate::build::kotlin::{BUILT, Work, mvn};
use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::{paths, setup};
use anyhow::{Context as _, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

/// The conformance runner, ready built.
pub(crate) fn runner() -> Outcome<Cmd> {
    let work = Work::for_tests()?;
    work.build_runner()?;
    Ok(work.runner()?)
}

/// Runs them all.
pub(crate) fn test() -> Outcome {
    setup::kotlin::ensure()?;
    ktlint::check()?;
    let work = Work::for_tests()?;
    let repository = paths::fresh("kotlin/repository")?;
    work.deploy(&repository, &[])?;
    paths::remove_named(&repository, "maven-metadata.xml")?; // it holds the time of day
    BUILT.store(true, Ordering::Relaxed);
    let example = Example::built("kotlin", &repository)?;
    example.on_class_path().run()?;
    example.on_module_path("example.mainjob/example.MainJobKt")?.run()?;
    let example = Example::built("java", &repository)?;
    example.on_class_path().run()?;
    example.on_module_path("example.mainjob/example.MainJob")?.run()?;
    for command in example.on_newest_jdk("example.MainJob")? {
        command.run()?;
    }
    Ok(())
}

/// A Maven project of its own in `bindings/kotlin/examples`, built with nothing but the coordinates and a folder.
struct Example {
    jar: PathBuf,
    libraries: PathBuf,
}

impl Example {
    fn built(name: &str, repository: &Path) -> Result<Self> {
        let build = paths::target()?.join("kotlin/examples").join(name);
        let property = |name: &str, value: &Path| {
            let mut property = OsString::from(name);
            property.push(value);
            property
        };
        let source = paths::root().join("bindings/kotlin/examples").join(name);
        let example = Self {
            jar: build.join("main-job.jar"),
            libraries: build.join("lib"),
        };
        // Maven would need its ten seconds to find that nothing changed.
        let stamp = build.join("made-of");
        let made_of = paths::fingerprint(&[&source.join("pom.xml"), &source.join("src"), repository])?;
        if std::fs::read_to_string(&stamp).is_ok_and(|before| before == made_of) {
            return Ok(example);
        }
        mvn(&source)
            .arg(property("-Daltinnkit.repository=file://", repository))
            .arg(property("-Dexample.build=", &build))
            .arg(property("-Dmaven.repo.local=", &consumers_cache()?))
            .args(["clean", "package"])
            .run()?;
        std::fs::write(&stamp, made_of).with_context(|| format!("writing {}", stamp.display()))?;
        Ok(example)
    }

    fn on_class_path(&self) -> Cmd {
        cmd("java").arg("-jar").arg(&self.jar)
    }

    /// With native access granted in both ways, and refused to whom it is not granted.
    fn on_newest_jdk(&self, class: &str) -> Result<Vec<Cmd>> {
        let Some((version, java)) = newest_jdk() else {
            return Ok(Vec::new());
        };
        println!("example on JDK {version}");
        let class_path = std::env::join_paths([self.jar.clone(), self.libraries.join("*")])
            .context("a path holds the path's separator")?;
        let java = || {
            let command = cmd(&java);
            if version < REFUSES_NATIVE_ACCESS {
                return command;
            }
            command.arg("--illegal-native-access=deny")
        };
        let by_flag = java()
            .arg("--enable-native-access=ALL-UNNAMED")
            .arg("-cp")
            .arg(class_path)
            .arg(class);
        Ok(vec![java().arg("-jar").arg(&self.jar), by_flag])
    }

    /// Java refuses jars that share a package.
    fn on_module_path(&self, module: &str) -> Result<Cmd> {
        let path = std::env::join_paths([&self.libraries, &self.jar]).context("a path holds the path's separator")?;
        Ok(cmd("java")
            .arg("--module-path")
            .arg(path)
            .args(["--add-modules", "ALL-MODULE-PATH", "--module", module]))
    }
}

/// The first JDK that can refuse native access.
const REFUSES_NATIVE_ACCESS: u32 = 24;

/// The newest JDK of the machine: its version and its `java`. They are where Linux has them, and in `JAVA_HOME` and its likes,
/// as GitHub's machines have them.
fn newest_jdk() -> Option<(u32, PathBuf)> {
    let named = std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("JAVA_HOME"));
    let installed = std::fs::read_dir("/usr/lib/jvm").into_iter().flatten().flatten();
    named
        .map(|(_, home)| PathBuf::from(home))
        .chain(installed.map(|entry| entry.path()))
        .filter_map(|home| {
            let release = std::fs::read_to_string(home.join("release")).ok()?;
            let version = release.lines().find_map(|line| line.strip_prefix("JAVA_VERSION=\""))?;
            let version = version.split(['.', '"', '-', '+']).next()?.parse().ok()?;
            Some((version, home.join("bin/java")))
        })
        .max()
}

/// The user's Maven cache, but with a place of its own for what is ours: the user's is not filled with it, and Maven, which
/// never looks again for a version that it has, takes what was just built.
fn consumers_cache() -> Result<PathBuf> {
    let cache = paths::fresh("kotlin/consumers-cache")?;
    if let Some(users) = users_cache() {
        link_entries(&users, &cache, "no")?;
        link_entries(&users.join("no"), &cache.join("no"), "altinnkit")?;
    }
    Ok(cache)
}

/// Where Maven keeps what it downloaded, if it has.
fn users_cache() -> Option<PathBuf> {
    let options = std::env::var("MAVEN_OPTS").unwrap_or_default();
    let chosen = options
        .split_whitespace()
        .find_map(|option| option.strip_prefix("-Dmaven.repo.local="))
        .map(PathBuf::from);
    chosen.or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".m2/repository")))
}

/// Links what is in a folder into another, except one.
fn link_entries(from: &Path, to: &Path, except: &str) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("creating {}", to.display()))?;
    let Ok(entries) = std::fs::read_dir(from) else {
        return Ok(()); // there is no such folder
    };
    for entry in entries {
        let entry = entry.with_context(|| format!("reading {}", from.display()))?;
        #[cfg(unix)]
        if entry.file_name() != except {
            std::os::unix::fs::symlink(entry.path(), to.join(entry.file_name())).context("linking a Maven cache")?;
        }
    }
    Ok(())
}
