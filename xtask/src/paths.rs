//! Where things are. Everything generated goes under the target folder, except `node_modules`, `.venv` and `wasm/pkg`.

use crate::process::cmd;
use anyhow::{Context as _, Result};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The repository.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Cargo's target folder: `CARGO_TARGET_DIR`, a cargo configuration, or `target`.
pub(crate) fn target() -> Result<PathBuf> {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    if let Some(known) = TARGET.get() {
        return Ok(known.clone());
    }
    let metadata = cmd("cargo")
        .args(["metadata", "--no-deps", "--format-version=1"])
        .read()?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("reading `cargo metadata`")?;
    let target = metadata
        .get("target_directory")
        .and_then(serde_json::Value::as_str)
        .context("`cargo metadata` names no target_directory")?;
    Ok(TARGET.get_or_init(|| PathBuf::from(target)).clone())
}

/// A program of this workspace, as `cargo build --workspace` left it.
pub(crate) fn built_program(name: &str) -> Result<PathBuf> {
    Ok(target()?
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// A shared library of this workspace, as `cargo build --workspace` left it.
pub(crate) fn built_library(name: &str) -> Result<PathBuf> {
    use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
    Ok(target()?.join("debug").join(format!("{DLL_PREFIX}{name}{DLL_SUFFIX}")))
}

/// A folder below the target folder, emptied.
pub(crate) fn fresh(below_target: &str) -> Result<PathBuf> {
    let folder = target()?.join(below_target);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    Ok(folder)
}

/// Copies a folder with everything in it; a source that does not exist is an empty one (git keeps no empty folders).
pub(crate) fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("creating {}", to.display()))?;
    for entry in entries(from)? {
        let name = entry.file_name().unwrap_or_default();
        if entry.is_dir() {
            copy_tree(&entry, &to.join(name))?;
        } else {
            copy(&entry, &to.join(name))?;
        }
    }
    Ok(())
}

/// Makes a folder the same as another, apart from hidden files. What already is the same keeps its time, so that build tools
/// find nothing to do.
pub(crate) fn mirror(from: &Path, to: &Path) -> Result<()> {
    for present in entries(to)? {
        let name = present.file_name().unwrap_or_default();
        let is_hidden = name.to_string_lossy().starts_with('.');
        if !is_hidden && !from.join(name).exists() {
            let removed = if present.is_dir() {
                std::fs::remove_dir_all(&present)
            } else {
                std::fs::remove_file(&present)
            };
            removed.with_context(|| format!("removing {}", present.display()))?;
        }
    }
    for entry in entries(from)? {
        let target = to.join(entry.file_name().unwrap_or_default());
        if entry.is_dir() {
            mirror(&entry, &target)?;
        } else if std::fs::read(&entry).ok() != std::fs::read(&target).ok() {
            copy(&entry, &target)?;
        }
    }
    Ok(())
}

/// Copies one file, creating the folder it goes to.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        std::fs::create_dir_all(parent).with_context(|| format!("creating {}", parent.display()))?;
    }
    std::fs::copy(from, to).with_context(|| format!("copying {} to {}", from.display(), to.display()))?;
    Ok(())
}

/// Every file below a folder with this extension, sorted.
pub(crate) fn files_with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in entries(folder)? {
        if entry.is_dir() {
            found.extend(files_with_extension(&entry, extension)?);
        } else if entry.extension().is_some_and(|e| e == extension) {
            found.push(entry);
        }
    }
    Ok(found)
}

/// Removes every file below a folder whose name begins so: a file and its checksums.
pub(crate) fn remove_named(folder: &Path, beginning: &str) -> Result<()> {
    for entry in entries(folder)? {
        if entry.is_dir() {
            remove_named(&entry, beginning)?;
        } else if entry
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with(beginning))
        {
            std::fs::remove_file(&entry).with_context(|| format!("removing {}", entry.display()))?;
        }
    }
    Ok(())
}

/// A number of the names and contents of files and folders, to see whether they changed. No protection against malice.
pub(crate) fn fingerprint(of: &[&Path]) -> Result<String> {
    fn add(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
        path.hash(hasher);
        if path.is_dir() {
            entries(path)?.iter().try_for_each(|entry| add(entry, hasher))
        } else {
            let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
            bytes.hash(hasher);
            Ok(())
        }
    }
    let mut hasher = DefaultHasher::new();
    of.iter().try_for_each(|path| add(path, &mut hasher))?;
    Ok(format!("{:016x}", hasher.finish()))
}

/// What is in a folder, sorted; nothing if there is no folder.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let reading = || format!("reading {}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(reading)? {
        found.push(entry.with_context(reading)?.path());
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::mirror;
    use std::fs::{create_dir_all, read_to_string, write};

    #[test]
    fn a_mirror_has_what_is_there_and_nothing_else_and_leaves_alone_what_is_the_same() {
        let base = std::env::temp_dir().join(format!("xtask-mirror-{}", std::process::id()));
        let (from, to) = (base.join("from"), base.join("to"));
        for (file, text) in [
            ("from/a/same", "1"),
            ("from/new", "2"),
            ("to/a/same", "1"),
            ("to/old/x", "3"),
            ("to/.build", "4"),
        ] {
            let file = base.join(file);
            create_dir_all(file.parent().unwrap()).unwrap();
            write(file, text).unwrap();
        }
        let before = to.join("a/same").metadata().unwrap().modified().unwrap();
        mirror(&from, &to).unwrap();
        assert_eq!(to.join("a/same").metadata().unwrap().modified().unwrap(), before);
        assert_eq!(read_to_string(to.join("new")).unwrap(), "2");
        assert!(!to.join("old").exists());
        assert!(to.join(".build").exists());
        std::fs::remove_dir_all(base).unwrap();
    }
}
