//! Every chore of this repository: `cargo xtask <chore>`.
//!
//! | to find | look in |
//! |---|---|
//! | what a runtime's tests run | `test/<runtime>.rs` |
//! | how a missing tool is installed | `setup/<tool>.rs` |
//! | how the workspace, the npm package and the Kotlin modules are built | `build/` |
//! | what writes the generated surfaces | `surfaces/` |
//! | how the flows are simulated | `simulate.rs`, `../core/tests/simulation` |
//! | how vectors are replayed | `conformance.rs` |

#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool

mod bench;
mod build;
mod conformance;
mod demo;
mod fuzz;
mod outcome;
mod paths;
mod process;
mod setup;
mod simulate;
mod surfaces;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <chore>

  test [runtime ...]              install what is missing, then run every test in every runtime
                                  runtimes: rust node browser python kotlin swift conformance
  test all                        the long tier: all of that, and android (the Android library's classes), simulation (a million
                                  runs) and fuzzers (a minute each), which can be named too
  ci                              the same as `test`
  package kotlin [--sign] [-D...] what Kotlin and Java programs take by coordinates, in target/maven; -D is handed to Maven
  demo                            submit a form to an Altinn in memory, and read the receipt
  conformance [--runtime NAME]    replay the vectors in rust, node, python, kotlin or swift
  surfaces [--check]              write the generated surfaces; --check fails if they are stale
  simulate [--runs N] [--flow F] [--plan P] [--seed N | --first N] [--threads N]
                                  run the flows over a network that fails by seed; one seed is told in full
  bench                           run the benchmarks
  fuzz [seconds]                  fuzz every parser for so long (60 seconds each)

environment: CARGO_TARGET_DIR   where everything generated goes (default: target)
             KOTLIN_PLATFORMS   what `package kotlin` builds native libraries for: linux-x86-64, linux-aarch64, darwin-aarch64,
                                darwin-x86-64, win32-x86-64, with commas (default: this machine's)
             KOTLIN_ANDROID_NATIVE  a folder of native libraries for Android, as cargo-ndk leaves them: the AAR takes them in
             ALTINNKIT_ABI      `write`: `test kotlin` writes bindings/kotlin/abi anew
             SWIFT_ROOT         where Swift's own root is kept (default: /opt/swift-root)
             CHROMIUM           the browser to test in (default: the first found on PATH)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> anyhow::Result<ExitCode> {
    match arguments {
        ["test", runtimes @ ..] => test::chore(runtimes),
        ["ci"] => test::chore(&[]),
        ["demo"] => demo::chore(),
        ["package", "kotlin", rest @ ..] => build::kotlin::package_chore(rest),
        ["conformance", rest @ ..] => conformance::chore(rest),
        ["surfaces", rest @ ..] => surfaces::chore(rest),
        ["simulate", rest @ ..] => simulate::chore(rest),
        ["bench", rest @ ..] => bench::chore(rest),
        ["fuzz", rest @ ..] => fuzz::chore(rest),
        [] | ["help" | "-h" | "--help"] => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        [unknown, ..] => {
            eprint!("unknown chore or arguments: `{unknown}`\n\n{USAGE}");
            Ok(ExitCode::from(2))
        }
    }
}
