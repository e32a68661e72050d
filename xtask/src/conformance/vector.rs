//! The vectors: what an operation must send, and what it must make of an answer.
//!
//! A file of `tests/vectors/altinn2`, `tests/vectors/altinn3` or `tests/vectors/sandbox` is one JSON object:
//! `name`, `operation`, `session`, `moment`, `input`, and a `request` to be built of them; a `response` and the `output` or
//! `error` to be made of it, with the request's message id as `inReplyTo` where that matters. Texts of bodies stand as `bodyText`. A sandbox vector has `setup` and `exchanges`, a list of
//! `request`, `now` and what is expected of the `response`. A function's vector, in `tests/vectors/functions`, has `function`,
//! `input` and the `output` or `error`; `session` and `moment` where they matter. Expected objects may leave members out.

use super::replay::Runner;
use crate::paths;
use anyhow::{Context as _, Result};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

pub(super) struct Vector {
    pub(super) name: String,
    pub(super) json: Json,
}

/// Every vector, in the order of the file names.
pub(super) fn all() -> Result<Vec<Vector>> {
    let folder = paths::root().join("tests/vectors");
    let mut vectors = Vec::new();
    for wing in ["altinn2", "altinn3", "functions", "sandbox"] {
        for file in paths::files_with_extension(&folder.join(wing), "json")? {
            let text = std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
            let json = serde_json::from_str(&text).with_context(|| format!("{} is no JSON", file.display()))?;
            let name = file.strip_prefix(&folder).unwrap_or(&file).display().to_string();
            vectors.push(Vector { name, json });
        }
    }
    Ok(vectors)
}

/// Operations and functions of the catalogue that no vector covers.
pub(super) fn without_a_vector(runner: &mut Runner, vectors: &[Vector]) -> Result<Vec<String>> {
    let catalogue = runner.ask(&json!({"do": "catalogue"}))?;
    let mut uncovered = Vec::new();
    for (list, member) in [("operations", "operation"), ("functions", "function")] {
        let covered: BTreeSet<&str> = vectors
            .iter()
            .filter_map(|vector| vector.json.get(member)?.as_str())
            .collect();
        let entries = catalogue
            .get(list)
            .and_then(Json::as_array)
            .with_context(|| format!("the catalogue lists no {list}"))?;
        let ids = entries.iter().filter_map(|entry| entry.get("id")?.as_str());
        uncovered.extend(
            ids.filter(|id| !covered.contains(id))
                .map(|id| format!("{id} has no vector")),
        );
    }
    Ok(uncovered)
}
