//! The npm package: three wasm files of one crate, each with its glue (`glue.mjs`, the same for Node, browsers and
//! bundlers) in `wasm/pkg/`; then packed, and installed into a fresh consumer below the target folder.

use super::workspace;
use crate::outcome::Outcome;
use crate::process::{Cmd, cmd};
use crate::{paths, setup};
use anyhow::{Context as _, Result, ensure};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

const MODULE: &str = "altinnkit_wasm";

/// One of the wasm files.
struct Flavour {
    name: &'static str,
    features: &'static [&'static str],
}

const FLAVOURS: [Flavour; 3] = [
    Flavour {
        name: "default",
        features: &[],
    },
    Flavour {
        name: "sandbox",
        features: &["--features", "sandbox"],
    },
    Flavour {
        name: "broker-package",
        features: &["--no-default-features", "--features", "broker-package"],
    },
];

/// The folder of the npm package.
pub(crate) fn folder() -> PathBuf {
    paths::root().join("wasm")
}

/// The consumer project that has the packed tarball installed.
pub(crate) fn consumer() -> Result<PathBuf> {
    Ok(paths::target()?.join("npm-consumer"))
}

/// Runs the `*.test.mjs` and `*.test.cjs` files of a folder, named one by one: what `node --test <folder>` means differs
/// between versions of Node.
pub(crate) fn node_test(folder: &Path) -> Result<Cmd> {
    let mut files = paths::files_with_extension(folder, "mjs")?;
    files.extend(paths::files_with_extension(folder, "cjs")?);
    files.retain(|file| file.to_string_lossy().contains(".test."));
    ensure!(!files.is_empty(), "no test file in {}", folder.display());
    Ok(cmd("node").arg("--test").args(files).in_folder(folder))
}

/// Builds, packs and installs the package into the consumer, unless this process already has.
pub(crate) fn build() -> Outcome {
    static BUILT: AtomicBool = AtomicBool::new(false);
    if BUILT.load(Ordering::Relaxed) {
        return Ok(());
    }
    setup::wasm_target::ensure()?;
    setup::node::ensure()?;
    workspace::build()?;
    for flavour in &FLAVOURS {
        build_flavour(flavour)?;
    }
    print_sizes()?;
    install_packed()?;
    BUILT.store(true, Ordering::Relaxed);
    Ok(())
}

fn build_flavour(flavour: &Flavour) -> Result<()> {
    cmd("cargo")
        .args([
            "build",
            "-p",
            "altinnkit-wasm",
            "--profile",
            "wasm",
            "--target",
            "wasm32-unknown-unknown",
        ])
        .args(flavour.features)
        .run()?;
    let compiled = paths::target()?
        .join("wasm32-unknown-unknown/wasm")
        .join(format!("{MODULE}.wasm"));
    let web = paths::fresh(&format!("bindgen/{}", flavour.name))?;
    cmd(paths::built_program("xtask-bindgen")?)
        .arg("wasm")
        .arg(compiled)
        .arg(&web)
        .arg("web")
        .run()?;

    let wasm = format!("{MODULE}_bg.wasm");
    let package = folder().join("pkg").join(flavour.name);
    paths::copy(&web.join(format!("{MODULE}.js")), &package.join("glue.mjs"))?;
    // No feature flags: wasm-opt reads the right set from the file, and more than that Node refuses.
    cmd(folder().join("node_modules/.bin/wasm-opt"))
        .arg("-Oz")
        .arg(web.join(&wasm))
        .arg("-o")
        .arg(package.join(&wasm))
        .run()
}

fn print_sizes() -> Result<()> {
    const SCRIPT: &str = "
        const { readFileSync } = require('fs'), { gzipSync, brotliCompressSync } = require('zlib');
        for (const file of process.argv.slice(1)) {
            const raw = readFileSync(file), size = n => String(n).padStart(9);
            console.log(`size  ${file.padEnd(44)} raw ${size(raw.length)}  gzip ${size(gzipSync(raw, { level: 9 }).length)}`
                + `  brotli ${size(brotliCompressSync(raw).length)}`);
        }";
    let files = FLAVOURS
        .iter()
        .map(|flavour| format!("wasm/pkg/{}/{MODULE}_bg.wasm", flavour.name));
    print!("{}", cmd("node").args(["-e", SCRIPT]).args(files).read()?);
    Ok(())
}

fn install_packed() -> Result<()> {
    let consumer = paths::fresh("npm-consumer")?;
    paths::copy_tree(&folder().join("test/consumer"), &consumer)?;
    let packed = cmd("npm")
        .args(["pack", "--silent", "--pack-destination"])
        .arg(&consumer)
        .in_folder(folder())
        .read()?;
    let tarball = consumer.join(packed.trim());
    let bytes = std::fs::metadata(&tarball)
        .with_context(|| format!("looking at {}", tarball.display()))?
        .len();
    println!("size  npm tarball {} {bytes} bytes", packed.trim());
    cmd("npm")
        .args(["install", "--no-save", "--no-package-lock", "--offline"])
        .arg(tarball)
        .in_folder(consumer)
        .run()
}
