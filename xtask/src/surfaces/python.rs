//! Python: `types.py`, `operations.py` and `codes.py` of the package `altinnkit`.

mod operations;
mod text;
mod types;

use super::{Generated, Model};
use altinnkit_core::message::{Field, Format, Kind};
use std::path::PathBuf;

const HEADER: &str = "# Written by `cargo xtask surfaces`; changes belong in the core.\n";

/// The files of this language.
pub(crate) fn generate(model: &Model) -> Vec<Generated> {
    let file = |name: &str, text: String| (PathBuf::from("python/python/altinnkit").join(name), text);
    vec![
        file("types.py", types::file(model)),
        file("operations.py", operations::file(model)),
        file("codes.py", codes(model)),
    ]
}

fn codes(model: &Model) -> String {
    let mut out = format!(
        "{HEADER}\"\"\"The codes that an error can have.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from typing import ClassVar\n\n\
         from ._record import OpenEnum, known\n\n\
         __all__ = [\"ErrorCode\"]\n\n\n\
         class ErrorCode(OpenEnum):\n    \"\"\"What went wrong. Codes are stable: a program may branch on them.\"\"\"\n\n    \
         __slots__ = ()\n"
    );
    for code in model.codes {
        let name = code.as_str();
        out += &format!("\n    {}: ClassVar[ErrorCode] = known({name:?})\n", name.to_uppercase());
        out += &text::docstring(code.meaning(), 4);
    }
    out
}

/// A field's name in Python: `from` is `from_`.
pub(crate) fn attribute(name: &str) -> String {
    const TAKEN: [&str; 37] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "self", "try", "unknown", "while", "with", "yield",
    ];
    if TAKEN.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// The type of one value as a reader sees it. `prefix` leads to the generated types; `written` says whether programs
/// write such a value too.
fn read_type(field: &Field, prefix: &str, written: bool) -> String {
    match field.kind {
        Kind::Bool => "bool".to_owned(),
        Kind::I32 | Kind::I64 | Kind::U32 => "int".to_owned(),
        Kind::F64 => "float".to_owned(),
        Kind::Text(Format::DateTime) => "datetime".to_owned(),
        Kind::Text(Format::WrittenTime) => "datetime | str".to_owned(),
        Kind::Text(_) => "str".to_owned(),
        Kind::Bytes => "bytes".to_owned(),
        Kind::Blob if written => "BlobInput".to_owned(),
        Kind::Blob => "BlobOutput".to_owned(),
        Kind::Secret => "Secret".to_owned(),
        Kind::Json => "Any".to_owned(),
        Kind::Texts => "dict[str, str]".to_owned(),
        Kind::Enum(shape) => format!("{prefix}{}", shape().name),
        Kind::Record(shape) => format!("{prefix}{}", shape().name),
        _ => "object".to_owned(),
    }
}

/// The type of one value as a writer may give it.
fn written_type(field: &Field, prefix: &str) -> String {
    let plain = read_type(field, prefix, true);
    match field.kind {
        Kind::Secret | Kind::Enum(_) => format!("{plain} | str"),
        _ => plain,
    }
}

/// A parameter with its type and default.
fn parameter(field: &Field, prefix: &str) -> String {
    let (name, one) = (attribute(field.name), written_type(field, prefix));
    match (field.many, super::is_required(field)) {
        (Some(_), _) if field.tells_empty => format!("{name}: Sequence[{one}] | None = None"),
        (Some(_), _) => format!("{name}: Sequence[{one}] = ()"),
        (None, true) => format!("{name}: {one}"),
        // `Any` takes None already.
        (None, false) if one == "Any" => format!("{name}: Any = None"),
        (None, false) => format!("{name}: {one} | None = None"),
    }
}
