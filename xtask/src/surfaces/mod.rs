//! `cargo xtask surfaces [--check]`: writes from the catalogue what no one should write by hand.
//!
//! [`Model`] walks the catalogue once, in a stable order; one file a language turns it into text.

mod docs;
mod kotlin;
mod model;
mod python;
mod swift;
mod typescript;

pub(crate) use model::{Group, Message, Model, camel, is_required, leaf, pascal};

use crate::paths;
use anyhow::{Context as _, Result, bail, ensure};
use std::path::PathBuf;
use std::process::ExitCode;

/// A generated file: its path from the root of the repository, and all of its text.
pub(crate) type Generated = (PathBuf, String);

/// What turns the model into files, language by language.
const LANGUAGES: [fn(&Model) -> Vec<Generated>; 5] = [
    typescript::generate,
    python::generate,
    kotlin::generate,
    swift::generate,
    docs::generate,
];

/// Writes the generated surfaces, or with `--check` fails if they are stale.
pub(crate) fn chore(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        [] => write()?,
        ["--check"] => check()?,
        _ => bail!("surfaces takes nothing but --check"),
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes what is stale.
fn write() -> Result<()> {
    for (path, text) in stale()? {
        let file = paths::root().join(&path);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
        }
        std::fs::write(&file, text).with_context(|| format!("writing {}", path.display()))?;
        println!("written: {}", path.display());
    }
    Ok(())
}

/// Fails if anything is stale.
pub(crate) fn check() -> Result<()> {
    let stale: Vec<String> = stale()?
        .into_iter()
        .map(|(path, _)| path.display().to_string())
        .collect();
    ensure!(
        stale.is_empty(),
        "stale, run `cargo xtask surfaces`: {}",
        stale.join(", ")
    );
    Ok(())
}

/// The generated files that are not what the catalogue says now.
fn stale() -> Result<Vec<Generated>> {
    let model = Model::of_catalogue()?;
    let present = |path: &PathBuf| std::fs::read_to_string(paths::root().join(path)).ok();
    Ok(LANGUAGES
        .iter()
        .flat_map(|generate| generate(&model))
        .filter(|(path, text)| present(path).as_ref() != Some(text))
        .collect())
}
