//! Node: the packed npm package in a fresh consumer, as ES module and as CommonJS, and its types under `tsc --strict`.

use crate::build::npm;
use crate::outcome::Outcome;
use crate::paths;
use crate::process::cmd;

/// Runs them all.
pub(crate) fn test() -> Outcome {
    npm::build()?;
    let consumer = npm::consumer()?;
    let tools = npm::folder().join("node_modules");
    for project in ["tsconfig.json", "tsconfig.bundler.json"] {
        cmd(tools.join(".bin/tsc"))
            .args(["--project", project, "--typeRoots"])
            .arg(tools.join("@types"))
            .in_folder(&consumer)
            .run()?;
    }
    // Recorded answers that may not be in the repository; the tests that want them are skipped where there are none.
    let reference = paths::root().join("../shared/reference");
    npm::node_test(&consumer.join("node"))?
        .env("REFERENCE", reference)
        .env("TOOLS", npm::folder().join("node_modules"))
        .run()?;
    // The example as a user has it: in a project with the package installed.
    let example = consumer.join("main-job.mjs");
    paths::copy(&npm::folder().join("examples/main-job.mjs"), &example)?;
    cmd("node").arg(example).run()?;
    Ok(())
}
