//! Hands the name of the host's target on to the program: `cargo xtask fuzz` builds for it by name.

fn main() {
    let target = std::env::var("TARGET").unwrap_or_default();
    println!("cargo::rustc-env=TARGET={target}");
    println!("cargo::rerun-if-changed=build.rs");
}
