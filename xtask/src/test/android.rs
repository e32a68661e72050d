//! Android without Android: what the AAR holds goes through R8 with the rules that come with it, and the shrunk program must still do
//! its job; it goes through D8; it needs nothing newer than Android 8 (animal-sniffer); and what is called on the main thread leaves
//! it (Robolectric). The module `bindings/kotlin/android` has the last two, the program, and the tools.

use crate::build::android::{self, Aar};
use crate::build::kotlin::Work;
use crate::outcome::Outcome;
use crate::paths;
use crate::process::{Cmd, cmd, find_program};
use anyhow::{Context as _, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The oldest Android that it runs on.
const API: &str = "26";

/// Runs them all.
pub(crate) fn test() -> Outcome {
    let work = Work::for_tests()?;
    work.mvn()
        .args(["-Pandroid", "-pl", "android", "-am", "package"])
        .run()?;
    let output = paths::fresh("kotlin/android")?;
    let aar = android::assemble(&work, &output)?;
    size(&aar.file)?;
    let checks = Checks {
        module: work.module("altinnkit-android-checks"),
        program: work.jar("altinnkit-android-checks", ""),
        aar,
        output,
    };
    let shrunk = checks.shrink("shrunk.jar", &["--classfile".into()])?;
    checks.run_against_sandbox(&shrunk, &work.native("library"))?;
    let dex = checks.output.join("dex-shrunk");
    checks.shrink("dex-shrunk", &checks.for_android())?;
    size(&dex.join("classes.dex"))?;
    checks.dex()?;
    Ok(())
}

struct Checks {
    /// Where Maven left tools and dependencies.
    module: PathBuf,
    program: PathBuf,
    aar: Aar,
    output: PathBuf,
}

impl Checks {
    /// R8 over program, AAR and what they need, by the rules in the AAR.
    fn shrink(&self, output: &str, arguments: &[OsString]) -> Result<PathBuf> {
        let output = self.output.join(output);
        if output.extension().is_none() {
            std::fs::create_dir_all(&output).with_context(|| format!("creating {}", output.display()))?;
        }
        self.tool("com.android.tools.r8.R8", arguments)?
            .arg("--pg-conf")
            .arg(&self.aar.rules)
            .arg("--pg-conf")
            .arg(paths::root().join("bindings/kotlin/android/checks.pro"))
            .arg("--output")
            .arg(&output)
            .args(self.libraries()?)
            .arg(&self.program)
            .arg(&self.aar.classes)
            .run()?;
        if output.is_file() {
            size(&output)?;
        }
        Ok(output)
    }

    /// D8 over the AAR alone, unshrunk.
    fn dex(&self) -> Result<()> {
        let output = self.output.join("dex");
        std::fs::create_dir_all(&output).with_context(|| format!("creating {}", output.display()))?;
        let mut tool = self.tool("com.android.tools.r8.D8", &self.for_android())?;
        for library in self.libraries()? {
            tool = tool.arg("--classpath").arg(library);
        }
        tool.arg("--output").arg(&output).arg(&self.aar.classes).run()?;
        size(&output.join("classes.dex"))
    }

    /// What makes dex for the oldest Android, with Android's classes before the JDK's.
    fn for_android(&self) -> [OsString; 4] {
        let android = self.module.join("tools/android.jar");
        ["--min-api".into(), API.into(), "--lib".into(), android.into()]
    }

    /// R8 or D8, with the JDK as what will be there. Android's own classes alone lack what JNA and OkHttp name but never load.
    fn tool(&self, class: &str, arguments: &[OsString]) -> Result<Cmd> {
        let java = find_program("java").context("there is no `java` on PATH")?;
        let java = java.canonicalize().with_context(|| java.display().to_string())?;
        let home = java.parent().and_then(Path::parent).context("`java` is in no JDK")?;
        Ok(cmd("java")
            .arg("-cp")
            .arg(self.module.join("tools/r8.jar"))
            .arg(class)
            .arg("--release")
            .args(arguments)
            .arg("--lib")
            .arg(home))
    }

    /// The dependencies that are not ours.
    fn libraries(&self) -> Result<Vec<PathBuf>> {
        let mut jars = paths::files_with_extension(&self.module.join("lib"), "jar")?;
        jars.retain(|jar| {
            !jar.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("altinnkit"))
        });
        Ok(jars)
    }

    /// The shrunk program on this JVM, over HTTP; the sandbox is in another.
    fn run_against_sandbox(&self, shrunk: &Path, native: &Path) -> Result<()> {
        let joining = "a path holds the class path's separator";
        let server = std::env::join_paths([&self.program, &self.module.join("lib/*")]).context(joining)?;
        let program = std::env::join_paths([shrunk, native]).context(joining)?;
        cmd("java")
            .arg("-cp")
            .arg(server)
            .arg("no.altinnkit.android.ServerKt")
            .arg(program)
            .run()
    }
}

fn size(file: &Path) -> Result<()> {
    let bytes = std::fs::metadata(file)
        .with_context(|| file.display().to_string())?
        .len();
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
    let name = Path::new(folder).join(file.file_name().unwrap_or_default());
    println!("size  {:<44} {bytes:>9}", name.display());
    Ok(())
}
