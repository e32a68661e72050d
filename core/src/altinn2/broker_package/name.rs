//! Names of files in a package: safe on every system that may unpack it, and no two of them the same file.

use super::refusal::{beyond, harmful, shown};
use crate::error::Error;
use std::collections::BTreeSet;

/// The names of a package so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// As a file system that ignores case sees them, with NUL, the least of all characters, between folders: what is in a
    /// folder comes right behind it.
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Names {
    /// Takes one more name; a folder's ends with a slash.
    ///
    /// # Errors
    /// [`UnsafePackage`](crate::error::ErrorCode::UnsafePackage) or
    /// [`LimitExceeded`](crate::error::ErrorCode::LimitExceeded).
    pub(super) fn add(&mut self, name: &str, max_bytes: usize) -> Result<(), Error> {
        if name.len() > max_bytes {
            return Err(beyond("max_name_bytes", max_bytes as u64));
        }
        let refuse = |what: &str| harmful(format!("the name {} {what}", shown(name)));
        check(name).map_err(refuse)?;
        let (path, is_folder) = name.strip_suffix('/').map_or((name, false), |path| (path, true));
        let key = folded(path);
        if self.files.contains(&key) || (is_folder && !self.folders.insert(key.clone())) {
            return Err(refuse("is there twice, or differs from another only in case"));
        }
        let is_inside_a_file = key
            .match_indices('\0')
            .any(|(at, _)| key.get(..at).is_some_and(|folder| self.files.contains(folder)));
        if is_inside_a_file {
            return Err(refuse("makes a folder of a file"));
        }
        if is_folder {
            return Ok(());
        }
        if self.folders.contains(&key) || holds_inside(&self.files, &key) || holds_inside(&self.folders, &key) {
            return Err(refuse("is that of a folder, too"));
        }
        self.files.insert(key);
        Ok(())
    }
}

fn holds_inside(names: &BTreeSet<String>, folder: &str) -> bool {
    let inside = format!("{folder}\0");
    let next = names.range(inside.clone()..).next();
    next.is_some_and(|next| next.starts_with(&inside))
}

/// What Windows makes of a path: case does not count, nor do dots and spaces at the end of a name.
fn folded(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').map(trimmed).collect();
    parts.join("\0").to_lowercase()
}

fn trimmed(part: &str) -> &str {
    part.trim_end_matches(['.', ' '])
}

fn check(name: &str) -> Result<(), &'static str> {
    let path = name.strip_suffix('/').unwrap_or(name);
    if path.is_empty() {
        return Err("is empty");
    }
    if path.starts_with('/') {
        return Err("is absolute");
    }
    if path.contains('\\') {
        return Err("has a backslash, which separates folders on Windows");
    }
    if path.contains(':') {
        return Err("has a colon, which names drives and hidden streams on Windows");
    }
    if path.chars().any(is_invisible) {
        return Err("has characters that are not seen");
    }
    for part in path.split('/') {
        if trimmed(part).is_empty() {
            return Err("climbs out of its folder, or has a folder without a name");
        }
        if is_device(part) {
            return Err("is that of a device on Windows");
        }
    }
    Ok(())
}

/// Controls, and those that turn the direction of writing: `exe.fdp` would look like `pdf.exe`.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_device(part: &str) -> bool {
    let stem = part
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_ascii_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device)
            .is_some_and(|number| number.chars().count() == 1 && number.contains(|c| "123456789¹²³".contains(c)))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered("COM") || numbered("LPT")
}
