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
use anyhow::{Context as _, Result, bail};
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
    let only_check = match arguments {
        [] => false,
        ["--check"] => true,
        _ => bail!("surfaces takes nothing but --check"),
    };
    let model = Model::of_catalogue()?;
    let mut stale = false;
    for (path, text) in LANGUAGES.iter().flat_map(|generate| generate(&model)) {
        let file = paths::root().join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|present| present == text) {
            continue;
        }
        if only_check {
            eprintln!("stale: {} (run `cargo xtask surfaces`)", path.display());
            stale = true;
        } else {
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
            }
            std::fs::write(&file, text).with_context(|| format!("writing {}", path.display()))?;
            println!("written: {}", path.display());
        }
    }
    Ok(if stale { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
