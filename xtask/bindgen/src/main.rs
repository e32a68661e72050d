//! The two binding generators in one program, so that neither has to be installed.
//!
//! ```text
//! xtask-bindgen wasm <input.wasm> <out-dir> web|nodejs
//! xtask-bindgen generate --library <cdylib> --language kotlin|swift --out-dir <dir>   (UniFFI's own command line)
//! ```

use anyhow::bail;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["wasm", input, out_dir, target] => wasm(input, out_dir, target),
        ["wasm", ..] => bail!("usage: xtask-bindgen wasm <input.wasm> <out-dir> web|nodejs"),
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
