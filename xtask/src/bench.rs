//! `cargo xtask bench`: ours beside others, in one run, as ratios; never a threshold. `docs/benchmarks.md` has how to read it.

mod job;
mod memory;
mod table;

use crate::build::npm;
use crate::outcome::{Outcome, Stop, skip};
use crate::process::cmd;
use crate::test::python;
use crate::{paths, setup};
use anyhow::{Context as _, Result, bail};
use job::{Job, Program, side_by_side};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use table::Table;

/// Size of the attachment in the submissions.
const ATTACHMENT: usize = 30 * 1024 * 1024;

/// Measures everything that this machine can.
pub(crate) fn chore(arguments: &[&str]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("bench takes no arguments");
    }
    cmd("cargo")
        .args([
            "bench",
            "--quiet",
            "--package",
            "altinnkit-core",
            "--bench",
            "side_by_side",
        ])
        .run()?;
    let jobs = jobs()?;
    let python = face("python", "zeep", &jobs, python_program, zeep);
    let node = face("node", "soap", &jobs, node_program, soap);
    println!("\n== rust: peak memory of the process by the size of an attachment");
    cmd("cargo")
        .args(["run", "--quiet", "--release", "--package", "altinnkit-core"])
        .args(["--all-features", "--example", "stream_memory"])
        .run()?;
    let moved = [
        ("python", python_moving as fn(&Path) -> Outcome<Program>),
        ("node", node_moving),
    ];
    let moved = moved
        .iter()
        .fold(true, |good, (name, program)| moving(name, *program) && good);
    let good = python && node && moved;
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Measures one face beside its peer; false when that went wrong.
fn face(
    name: &str,
    peer_name: &str,
    jobs: &[Job],
    ours: fn(&Path) -> Outcome<Program>,
    peer: fn(&Path) -> Outcome<Program>,
) -> bool {
    println!("\n== {name}: altinnkit beside {peer_name}");
    match measured(jobs, ours, peer) {
        Ok(table) => {
            print!("{table}");
            true
        }
        Err(stop) => {
            println!("== {name}: {stop}");
            matches!(stop, Stop::Skip(_))
        }
    }
}

fn measured(jobs: &[Job], ours: fn(&Path) -> Outcome<Program>, peer: fn(&Path) -> Outcome<Program>) -> Outcome<Table> {
    let scripts = paths::root().join("tests/bench");
    let ours = ours(&scripts)?;
    let peer = if jobs.iter().any(|job| job.wsdl.is_some()) {
        peer(&scripts)
    } else {
        skip("the WSDLs for the peer are not beside the repository")
    };
    let peer = match peer {
        Ok(program) => Some(program),
        Err(Stop::Skip(reason)) => {
            println!("skipped  peer: {reason}");
            None
        }
        Err(failure) => return Err(failure),
    };
    let mut table = Table::default();
    for job in jobs {
        table.add(side_by_side(job, &ours, peer.as_ref())?);
    }
    Ok(table)
}

/// Measures what attachments cost one face in memory; false when that went wrong.
fn moving(name: &str, program: fn(&Path) -> Outcome<Program>) -> bool {
    let measured = program(&paths::root().join("tests/bench")).and_then(|it| Ok(memory::measure(name, &it)?));
    match measured {
        Ok(()) => true,
        Err(stop) => {
            println!("== {name}: {stop}");
            matches!(stop, Stop::Skip(_))
        }
    }
}

fn python_moving(scripts: &Path) -> Outcome<Program> {
    Ok(Program {
        script: scripts.join("memory.py"),
        ..python_program(scripts)?
    })
}

fn node_moving(scripts: &Path) -> Outcome<Program> {
    Ok(Program {
        script: copied(scripts, "memory.mjs", &npm::consumer()?)?,
        ..node_program(scripts)?
    })
}

/// The jobs, with what they work on.
fn jobs() -> Result<Vec<Job>> {
    let reference = paths::root().join("../shared/reference/altinn2/soap");
    let answer = reference.join("samples/GetAvailableServicesBasicV3.response.xml");
    let inbound = reference.join("wsdl/IntermediaryInbound-Basic/IntermediaryInboundBasicSF.wsdl");
    let inbound = inbound.exists().then_some(inbound);
    let attachment = attachment()?;
    let mut jobs = Vec::new();
    if answer.exists() {
        jobs.push(Job {
            name: "read",
            shown: "read an answer of 3.4 MB",
            runs: 5,
            input: answer,
            wsdl: Some(paths::root().join("tests/bench/GetAvailableServicesBasicV3.wsdl")),
        });
    } else {
        println!("skipped  read: the recorded answer is not beside the repository");
    }
    jobs.push(Job {
        name: "build",
        shown: "build a request, 30 MB attachment in memory",
        runs: 3,
        input: attachment.clone(),
        wsdl: inbound.clone(),
    });
    jobs.push(Job {
        name: "build-from-file",
        shown: "build a request, 30 MB attachment in a file",
        runs: 3,
        input: attachment,
        wsdl: inbound,
    });
    Ok(jobs)
}

/// A file of bytes that look like chance.
fn attachment() -> Result<PathBuf> {
    let mut state = 1_u64;
    let bytes: Vec<u8> = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    })
    .take(ATTACHMENT)
    .collect();
    let file = paths::fresh("bench-input")?.join("attachment.bin");
    fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}

fn python_program(scripts: &Path) -> Outcome<Program> {
    Ok(Program {
        interpreter: python::installed()?,
        script: scripts.join("altinnkit_jobs.py"),
    })
}

/// zeep, in a virtual environment of its own.
fn zeep(scripts: &Path) -> Outcome<Program> {
    let environment = paths::target()?.join("bench-zeep");
    let interpreter = environment.join("bin/python");
    if !interpreter.exists() {
        cmd("python3").args(["-m", "venv"]).arg(&environment).run()?;
    }
    let installed = cmd(&interpreter)
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(scripts.join("requirements.txt"))
        .run_quiet();
    if let Err(error) = installed {
        return skip(format!("zeep could not be installed: {error:#}"));
    }
    Ok(Program {
        interpreter,
        script: scripts.join("zeep_jobs.py"),
    })
}

/// Scripts for Node are copied to where the packages are: imports are resolved from a script's own folder.
fn node_program(scripts: &Path) -> Outcome<Program> {
    npm::build()?;
    Ok(Program {
        interpreter: "node".into(),
        script: copied(scripts, "altinnkit_jobs.mjs", &npm::consumer()?)?,
    })
}

/// `soap`, in a folder of its own.
fn soap(scripts: &Path) -> Outcome<Program> {
    setup::node::ensure()?;
    let folder = paths::target()?.join("bench-soap");
    paths::copy(&scripts.join("package.json"), &folder.join("package.json"))?;
    let installed = cmd("npm")
        .args([
            "install",
            "--no-package-lock",
            "--no-fund",
            "--no-audit",
            "--loglevel=error",
        ])
        .in_folder(&folder)
        .run_quiet();
    if let Err(error) = installed {
        return skip(format!("soap could not be installed: {error:#}"));
    }
    Ok(Program {
        interpreter: "node".into(),
        script: copied(scripts, "soap_jobs.mjs", &folder)?,
    })
}

fn copied(scripts: &Path, script: &str, folder: &Path) -> Result<PathBuf> {
    paths::copy(&scripts.join("measure.mjs"), &folder.join("measure.mjs"))?;
    let copy = folder.join(script);
    paths::copy(&scripts.join(script), &copy)?;
    Ok(copy)
}
