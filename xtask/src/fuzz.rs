//! `cargo xtask fuzz [seconds]`: libFuzzer on every target of `core/fuzz`, with the stable compiler.

use crate::paths;
use crate::process::cmd;
use altinnkit_core::catalogue::{FLOWS, OPERATIONS};
use altinnkit_core::environment::Environment;
use altinnkit_core::message::json;
use altinnkit_core::session::Session;
use anyhow::{Context as _, Result, anyhow, bail};
use std::path::Path;
use std::process::ExitCode;

const TARGETS: [&str; 9] = [
    "xml_reader",
    "soap_response",
    "rest_response",
    "flow_restore",
    "sandbox_request",
    "broker_package",
    "multipart",
    "base64_text",
    "answer_reader",
];

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
            .args([
                "-max_len=65536",
                "-timeout=10",
                "-rss_limit_mb=2048",
                "-print_final_stats=1",
                "-verbosity=0",
            ])
            .arg(&corpus)
            .in_folder(&corpus)
            .run()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Instrumentation must not reach build scripts: naming the target keeps it from them.
const HOST: &str = env!("TARGET");

/// The vectors are good first inputs: hostile XML and archives for the readers, answers for the parsers, saved flows for the
/// restore.
fn seed(name: &str, corpus: &Path) -> Result<()> {
    let vectors = paths::root().join("tests/vectors");
    match name {
        "xml_reader" => seed_files(&vectors.join("negative"), "xml", corpus),
        "broker_package" => seed_files(&vectors.join("broker_packages"), "zip", corpus),
        "flow_restore" => seed_flows(&vectors, corpus),
        "multipart" => write(&corpus.join("seed"), MULTIPART.replace('\n', "\r\n").into_bytes()),
        "base64_text" => write(&corpus.join("seed"), BASE64_TEXT.as_bytes().to_vec()),
        "answer_reader" => seed_bodies(&vectors, "response", &[0, 0, 9], corpus),
        "sandbox_request" => seed_bodies(&vectors, "request", &[], corpus),
        _ => seed_bodies(&vectors, "response", &[0], corpus),
    }
}

/// A piece size, a content type and a message as WCF lays it out. The carriage return behind the content type is white space.
const MULTIPART: &str =
    "\x07multipart/related; type=\"application/xop+xml\";start=\"<0>\";boundary=b;start-info=\"text/xml\"

--b
Content-ID: <0>
Content-Transfer-Encoding: 8bit
Content-Type: application/xop+xml;charset=utf-8;type=\"text/xml\"

<a/>
--b
Content-ID: <1>
Content-Transfer-Encoding: base64

QUJD
--bX
--b--
";

/// A piece size, and base64 in every form that text can have.
const BASE64_TEXT: &str = "\x03QU<!-- > -->JD&#x51;&#13; <![CDATA[UJD]]><?go?></b:AttachmentData></b:AttachmentBEV2>\
    <b:AttachmentBEV2><b:AttachmentData i:nil='true'/></b:AttachmentBEV2><b:AttachmentBEV2><b:AttachmentData>QQ==";

fn seed_files(folder: &Path, extension: &str, corpus: &Path) -> Result<()> {
    for file in paths::files_with_extension(folder, extension)? {
        paths::copy(&file, &corpus.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// Every kind of flow as it is saved at its start, with room for an answer behind it.
fn seed_flows(vectors: &Path, corpus: &Path) -> Result<()> {
    let session = Session::new(Environment::Tt02).with_system("system", "password");
    for kind in FLOWS {
        let json = read(&vectors.join(format!("flows/{}.json", kind.id)))?;
        let start = json.get("start").map(ToString::to_string).unwrap_or_default();
        let start = json::from_text(kind.start, start.as_bytes(), json::Style::HostText)
            .map_err(|problem| anyhow!("{}: {}: {}", kind.id, problem.path, problem.what))?;
        let mut saved = kind.begin(&session, start)?.save();
        saved.extend_from_slice(b"\0{}");
        write(&corpus.join(kind.id), saved)?;
    }
    Ok(())
}

/// The bodies in one part of the vectors, behind the bytes that choose an operation.
fn seed_bodies(vectors: &Path, part: &str, choices: &[u8], corpus: &Path) -> Result<()> {
    for (index, file) in paths::files_with_extension(vectors, "json")?.iter().enumerate() {
        let json = read(file)?;
        let body = json.get(part).and_then(|part| part.get("bodyText")?.as_str());
        if let Some(body) = body {
            // The place of the vector's operation among those of its generation: what the targets choose by.
            let id = json
                .get("operation")
                .and_then(serde_json::Value::as_str)
                .unwrap_or_default();
            let generation = id.split('.').next().unwrap_or_default();
            let mut of_generation = OPERATIONS.iter().filter(|it| it.generation() == generation);
            let place = of_generation.position(|it| it.id == id).unwrap_or_default();
            let choice = u8::try_from(place % 256).unwrap_or_default();
            write(
                &corpus.join(format!("seed-{index}")),
                [&[choice], choices, body.as_bytes()].concat(),
            )?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<serde_json::Value> {
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no JSON", file.display()))
}

fn write(file: &Path, bytes: Vec<u8>) -> Result<()> {
    std::fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}
