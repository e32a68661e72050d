//! Running other programs: shown before they start, timed, and named when they fail.

use crate::paths;
use anyhow::{Context as _, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// A command about to run, in the repository's root unless told otherwise, with nothing on its standard input.
pub(crate) struct Cmd {
    command: Command,
    folder: PathBuf,
    shown: String,
}

/// Starts describing a command.
pub(crate) fn cmd(program: impl AsRef<OsStr>) -> Cmd {
    let program = program.as_ref();
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    Cmd {
        command,
        folder: paths::root().to_owned(),
        shown: short(program),
    }
}

impl Cmd {
    /// Adds one argument.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&short(argument.as_ref()));
        self.command.arg(argument);
        self
    }

    /// Adds arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(self, arguments: impl IntoIterator<Item = A>) -> Self {
        arguments.into_iter().fold(self, Self::arg)
    }

    /// Sets an environment variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs in this folder.
    pub(crate) fn in_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = folder.into();
        self
    }

    /// Runs it with its output on the terminal.
    pub(crate) fn run(mut self) -> Result<()> {
        println!("$ {}", self.shown);
        let start = Instant::now();
        let status = self
            .command
            .current_dir(&self.folder)
            .status()
            .with_context(|| self.name())?;
        if !status.success() {
            bail!("{}: {status}", self.name());
        }
        println!("  ({:.1} s)", start.elapsed().as_secs_f64());
        Ok(())
    }

    /// Runs it silently and returns its standard output.
    pub(crate) fn read(mut self) -> Result<String> {
        let output = self
            .command
            .current_dir(&self.folder)
            .output()
            .with_context(|| self.name())?;
        if !output.status.success() {
            bail!(
                "{}: {}\n{}",
                self.name(),
                output.status,
                String::from_utf8_lossy(&output.stderr).trim()
            );
        }
        String::from_utf8(output.stdout).with_context(|| self.name())
    }

    fn name(&self) -> String {
        format!("`{}` in {}", self.shown, self.folder.display())
    }
}

/// The program of this name on `PATH`.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Paths inside the repository without its prefix, and very long arguments (class paths) cut.
fn short(argument: &OsStr) -> String {
    let inside = Path::new(argument)
        .strip_prefix(paths::root())
        .map(Path::as_os_str)
        .unwrap_or(argument);
    let text = inside.to_string_lossy();
    if text.chars().count() <= 120 {
        text.into_owned()
    } else {
        text.chars().take(100).chain("...".chars()).collect()
    }
}
