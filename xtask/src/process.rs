//! Running other programs: shown before they start, timed, and named when they fail.

use crate::paths;
use anyhow::{Context as _, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
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

    /// Runs it with its output kept back, and shown only if it fails: for installers, which talk a lot.
    pub(crate) fn run_quiet(self) -> Result<()> {
        println!("$ {}", self.shown);
        let start = Instant::now();
        self.read()?;
        println!("  ({:.1} s)", start.elapsed().as_secs_f64());
        Ok(())
    }

    /// Starts it with its standard input and output in our hands.
    pub(crate) fn spawn_piped(mut self) -> Result<std::process::Child> {
        println!("$ {}", self.shown);
        self.command
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| self.name())
    }

    /// Runs it silently and returns its standard output.
    pub(crate) fn read(mut self) -> Result<String> {
        let output = self
            .command
            .current_dir(&self.folder)
            .output()
            .with_context(|| self.name())?;
        if !output.status.success() {
            bail!("{}: {}\n{}", self.name(), output.status, last_lines(&output));
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

/// Paths inside the repository without its prefix; white space, and so scripts, on one line; what is very long, cut.
fn short(argument: &OsStr) -> String {
    let inside = Path::new(argument)
        .strip_prefix(paths::root())
        .map_or(argument, Path::as_os_str);
    let text = inside
        .to_string_lossy()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if text.chars().count() <= 120 {
        text
    } else {
        text.chars().take(100).chain("...".chars()).collect()
    }
}

/// The end of what a failed program said, error output last.
fn last_lines(output: &Output) -> String {
    const KEPT: usize = 30;
    let said = [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes).trim().to_owned())
        .join("\n");
    let lines: Vec<&str> = said.lines().collect();
    lines
        .split_at(lines.len().saturating_sub(KEPT))
        .1
        .join("\n")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{cmd, short};
    use std::ffi::OsStr;

    #[test]
    fn a_failure_names_the_command_and_repeats_what_it_said() {
        let error = cmd("sh")
            .args(["-c", "echo out; echo err >&2; exit 3"])
            .read()
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("`sh -c echo out; echo err >&2; exit 3` in "),
            "{error}"
        );
        assert!(error.contains("exit status: 3\nout\nerr"), "{error}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = format!("{:#}", cmd("no-such-program-here").run().unwrap_err());
        assert!(error.contains("no-such-program-here"), "{error}");
    }

    #[test]
    fn shown_commands_are_short() {
        assert_eq!(short(OsStr::new("set -e\n    mount it")), "set -e mount it");
        assert_eq!(short(crate::paths::root().join("wasm/pkg").as_os_str()), "wasm/pkg");
        assert!(short(OsStr::new(&"x".repeat(1000))).len() < 120);
    }
}
