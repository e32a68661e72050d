//! The Kotlin package's types, its tree of operations, and the dispatch of its conformance runner.

mod dispatch;
mod operations;
mod text;
mod types;

use super::{Generated, Model};
use std::path::Path;

const HEAD: &str = "// Written by `cargo xtask surfaces` from the catalogue. Do not edit.\n\n";

/// A line of generated code.
macro_rules! line {
    ($out:expr, $($format:tt)*) => {{
        // Writing to a string cannot fail.
        let _ = writeln!($out, $($format)*);
    }};
}

use line;

/// The files of this language.
pub(crate) fn generate(model: &Model) -> Vec<Generated> {
    let modules = Path::new("bindings/kotlin");
    let package = modules.join("library/src/main/kotlin/no/altinnkit/generated");
    let runner = modules.join("conformance/src/main/kotlin/no/altinnkit/conformance");
    vec![
        (package.join("Types.kt"), types::file(model)),
        (package.join("Operations.kt"), operations::file(model)),
        (runner.join("Dispatch.kt"), dispatch::file(model)),
    ]
}
