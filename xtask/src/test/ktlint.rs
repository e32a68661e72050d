//! ktlint over the Kotlin that is written by hand; `.editorconfig` says which rules.

use crate::build::kotlin::mvn;
use crate::paths;
use crate::process::cmd;
use anyhow::Result;

const VERSION: &str = "1.8.0";

/// Looks at every file that no generator writes.
pub(crate) fn check() -> Result<()> {
    let folder = paths::target()?.join("kotlin/tools");
    let jar = folder.join(format!("ktlint-cli-{VERSION}-all.jar"));
    if !jar.exists() {
        mvn(paths::root())
            .arg("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy")
            .arg(format!("-Dartifact=com.pinterest.ktlint:ktlint-cli:{VERSION}:jar:all"))
            .arg(format!("-DoutputDirectory={}", folder.display()))
            .run()?;
    }
    cmd("java")
        .arg("-jar")
        .arg(jar)
        .args(["--log-level=error", "bindings/kotlin/**/*.kt"])
        .args(["!**/generated/**", "!**/conformance/Dispatch.kt"])
        .run()
}
