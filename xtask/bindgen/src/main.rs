//! The two binding generators in one program, so that neither has to be installed.
//!
//! ```text
//! xtask-bindgen wasm <input.wasm> <out-dir> web|nodejs
//! xtask-bindgen kotlin <cdylib> <out-dir> [<uniffi-config.toml>]
//! xtask-bindgen generate --library <cdylib> --language swift --out-dir <dir>   (UniFFI's own command line)
//! ```

mod kotlin;

use anyhow::{Context as _, bail};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["wasm", input, out_dir, target] => wasm(input, out_dir, target),
        ["wasm", ..] => bail!("usage: xtask-bindgen wasm <input.wasm> <out-dir> web|nodejs"),
        ["kotlin", library, out_dir] => kotlin(library, out_dir, None),
        ["kotlin", library, out_dir, config] => kotlin(library, out_dir, Some(config)),
        ["kotlin", ..] => bail!("usage: xtask-bindgen kotlin <cdylib> <out-dir> [<uniffi-config.toml>]"),
        _ => {
            uniffi::uniffi_bindgen_main();
            Ok(())
        }
    }
}

fn wasm(input: &str, out_dir: &str, target: &str) -> anyhow::Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(input)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    match target {
        "web" => bindgen.web(true)?,
        "nodejs" => bindgen.nodejs(true)?,
        other => bail!("unknown target `{other}`: web or nodejs"),
    };
    bindgen.generate(out_dir)
}

/// UniFFI's bindings, with nothing in them for others to see. A configuration overrides the crate's own.
fn kotlin(library: &str, out_dir: &str, config: Option<&str>) -> anyhow::Result<()> {
    uniffi::generate(uniffi::GenerateOptions {
        languages: vec![uniffi::TargetLanguage::Kotlin],
        source: library.into(),
        out_dir: out_dir.into(),
        config_override: config.map(Into::into),
        crate_filter: None,
        metadata_no_deps: false,
        format: false,
    })?;
    make_internal(Path::new(out_dir))
}

fn make_internal(folder: &Path) -> anyhow::Result<()> {
    let reading = || format!("reading {}", folder.display());
    for entry in std::fs::read_dir(folder).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        if path.is_dir() {
            make_internal(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "kt") {
            let source = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            std::fs::write(&path, kotlin::internal(&source)).with_context(|| format!("writing {}", path.display()))?;
        }
    }
    Ok(())
}
