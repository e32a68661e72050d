//! Python: the built wheel in a virtual environment; pytest, `mypy --strict`, and the stubs against the real module.

use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::{paths, setup};
use anyhow::Context as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

/// Runs them all.
pub(crate) fn test() -> Outcome {
    installed()?;
    python(&["-m", "pytest", "--quiet", "-p", "no:cacheprovider"]).run()?;
    let cache = paths::target()?.join("mypy");
    python(&["-m", "mypy", "--strict", "--cache-dir"])
        .arg(cache)
        .args(["python/altinnkit", "tests"])
        .run()?;
    python(&["-m", "mypy.stubtest", "altinnkit"]).run()?;
    Ok(())
}

/// The interpreter that has the package installed, built and installed once a process.
pub(crate) fn installed() -> Outcome<PathBuf> {
    static INSTALLED: AtomicBool = AtomicBool::new(false);
    if !INSTALLED.load(Ordering::Relaxed) {
        setup::python::ensure()?;
        install_wheel(&build_wheel()?)?;
        INSTALLED.store(true, Ordering::Relaxed);
    }
    Ok(setup::python::program("python"))
}

fn build_wheel() -> anyhow::Result<PathBuf> {
    let out = paths::fresh("python/wheel")?;
    python(&[
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        ".",
        "--wheel-dir",
    ])
    .arg(&out)
    .run()?;
    let wheel = paths::files_with_extension(&out, "whl")?
        .pop()
        .context("pip left no wheel")?;
    let bytes = wheel
        .metadata()
        .with_context(|| format!("looking at {}", wheel.display()))?
        .len();
    println!(
        "size  wheel {} {bytes} bytes",
        wheel.file_name().unwrap_or_default().to_string_lossy()
    );
    Ok(wheel)
}

fn install_wheel(wheel: &PathBuf) -> anyhow::Result<()> {
    python(&[
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--force-reinstall",
        "--no-deps",
    ])
    .arg(wheel)
    .run()?;
    python(&["-m", "pip", "check", "--disable-pip-version-check"]).run()
}

fn python(arguments: &[&str]) -> Cmd {
    cmd(setup::python::program("python"))
        .args(arguments)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .in_folder(paths::root().join("python"))
}
