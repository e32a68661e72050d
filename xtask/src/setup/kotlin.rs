//! The Kotlin compiler from npm; JNA, JUnit 5 and OkHttp from Debian; a JDK that must be there.

use super::{apt, node};
use crate::outcome::{Outcome, skip};
use crate::paths;
use crate::process::find_program;
use std::path::PathBuf;

/// The jars, by what they are for.
pub(crate) struct Jars {
    /// What runs the compiler.
    pub(crate) compiler: Vec<PathBuf>,
    /// What the library and its tests compile against and run with.
    pub(crate) runtime: Vec<PathBuf>,
}

const COMPILER: [&str; 6] = [
    "kotlin-compiler",
    "kotlin-stdlib",
    "kotlin-script-runtime",
    "kotlin-reflect",
    "kotlinx-coroutines-core-jvm",
    "annotations-13.0",
];

const RUNTIME: [&str; 4] = [
    "kotlin-stdlib",
    "kotlin-test",
    "kotlin-test-junit5",
    "kotlinx-coroutines-core-jvm",
];

const DEBIAN_PACKAGES: [&str; 4] = ["libjna-java", "junit5", "libokhttp-java", "libokio-java"];

const DEBIAN_JARS: [&str; 15] = [
    "jna",
    "okhttp",
    "okio",
    "junit-jupiter-api",
    "junit-jupiter-engine",
    "junit-platform-commons",
    "junit-platform-engine",
    "junit-platform-launcher",
    "junit-platform-console",
    "junit-platform-reporting",
    "opentest4j",
    "opentest4j-reporting-events",
    "opentest4j-reporting-schema",
    "apiguardian-api",
    "picocli",
];

/// Has the compiler and the libraries.
pub(crate) fn ensure() -> Outcome<Jars> {
    if find_program("java").is_none() {
        return skip("no JDK: java is not on PATH");
    }
    let folder = paths::root().join("bindings/kotlin");
    node::install(&folder)?;
    apt::ensure(&DEBIAN_PACKAGES)?;

    let from_npm = |name: &&str| {
        folder
            .join("node_modules/kotlin-compiler/lib")
            .join(format!("{name}.jar"))
    };
    let from_debian = |name: &&str| PathBuf::from("/usr/share/java").join(format!("{name}.jar"));
    Ok(Jars {
        compiler: COMPILER.iter().map(from_npm).collect(),
        runtime: RUNTIME
            .iter()
            .map(from_npm)
            .chain(DEBIAN_JARS.iter().map(from_debian))
            .collect(),
    })
}
