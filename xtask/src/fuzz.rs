//! `cargo xtask fuzz [seconds]`: libFuzzer on every target of `core/fuzz`, with the stable compiler.

use crate::paths;
use crate::process::cmd;
use anyhow::{Context as _, Result, bail};
use std::process::ExitCode;

const TARGETS: [&str; 5] = ["xml_reader", "soap_response", "rest_response", "flow_restore", "sandbox_request"];

/// What `cargo fuzz` would set, without the sanitizer, which needs a nightly compiler.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Fuzzes each target for that many seconds (60), starting from the vectors.
pub(crate) fn chore(arguments: &[&str]) -> Result<ExitCode> {
    let seconds: u32 = match arguments {
        [] => 60,
        [seconds] => seconds.parse().context("usage: cargo xtask fuzz [seconds]")?,
        _ => bail!("usage: cargo xtask fuzz [seconds]"),
    };
    let target = paths::target()?.join("fuzz");
    cmd("cargo")
        .args(["build", "--quiet", "--release", "--target", HOST, "--manifest-path"])
        .arg(paths::root().join("core/fuzz/Cargo.toml"))
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_TARGET_DIR", &target)
        .run()?;
    for name in TARGETS {
        let corpus = target.join("corpus").join(name);
        std::fs::create_dir_all(&corpus).with_context(|| format!("creating {}", corpus.display()))?;
        seed(name, &corpus)?;
        cmd(target.join(HOST).join("release").join(name))
            .arg(format!("-max_total_time={seconds}"))
            .args(["-max_len=65536", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=0"])
            .arg(&corpus)
            .in_folder(&corpus)
            .run()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Instrumentation must not reach build scripts: naming the target keeps it from them.
const HOST: &str = env!("TARGET");

/// The vectors are good first inputs: hostile XML for the reader, answers for the parsers.
fn seed(name: &str, corpus: &std::path::Path) -> Result<()> {
    let vectors = paths::root().join("tests/vectors");
    if name == "xml_reader" {
        for file in paths::files_with_extension(&vectors.join("negative"), "xml")? {
            paths::copy(&file, &corpus.join(file.file_name().unwrap_or_default()))?;
        }
        return Ok(());
    }
    for (index, file) in paths::files_with_extension(&vectors, "json")?.iter().enumerate() {
        let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        let Ok(json) = serde_json::from_str::<serde_json::Value>(&text) else { continue };
        let part = if name == "sandbox_request" { "request" } else { "response" };
        let body = json.get(part).and_then(|part| part.get("bodyText")).and_then(serde_json::Value::as_str);
        if let Some(body) = body {
            let choice = u8::try_from(index % 256).unwrap_or_default();
            let mut bytes = vec![choice];
            if name != "sandbox_request" {
                bytes.push(0);
            }
            bytes.extend_from_slice(body.as_bytes());
            let file = corpus.join(format!("seed-{index}"));
            std::fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
        }
    }
    Ok(())
}
