//! Names, types and comments of Kotlin.

use super::line;
use crate::surfaces::is_required;
use altinnkit_core::message::{Field, Format, Kind, Shape};
use std::fmt::Write as _;

/// Names of hand-written types, and of Kotlin's own that hand-written or generated code uses: a message of that name would
/// hide one.
const TAKEN: &[&str] = &[
    "Altinn",
    "AltinnBody",
    "AltinnDateTime",
    "AltinnException",
    "AltinnFlow",
    "AltinnOperations",
    "AltinnRequest",
    "AltinnResponse",
    "AltinnTransport",
    "Any",
    "Blob",
    "BlockingTransport",
    "Boolean",
    "ByteArray",
    "AnswerReader",
    "Call",
    "Chunk",
    "Credentials",
    "Double",
    "Environment",
    "ErrorCode",
    "Exception",
    "FfiValue",
    "Fields",
    "FlowInput",
    "HttpHeader",
    "Int",
    "Json",
    "Kept",
    "List",
    "Long",
    "Map",
    "Message",
    "Nothing",
    "OpenEnum",
    "Pair",
    "Reader",
    "Retry",
    "Sandbox",
    "Secret",
    "OutputStream",
    "Step",
    "StreamedAnswer",
    "String",
    "TransportFailure",
    "TransportNeeds",
    "Unit",
    "UnknownMember",
];

/// Required first, then the optional ones with their defaults.
pub(super) fn ordered(shape: &Shape) -> impl Iterator<Item = &Field> {
    let required = shape.fields.iter().filter(|field| is_required(field));
    required.chain(shape.fields.iter().filter(|field| !is_required(field)))
}

pub(super) fn parameter(field: &Field) -> String {
    let (name, one) = (word(field.host), one(field));
    match (field.many, is_required(field)) {
        (Some(_), _) if field.tells_empty => format!("{name}: List<{one}>? = null"),
        (Some(_), _) => format!("{name}: List<{one}> = emptyList()"),
        (None, true) => format!("{name}: {one}"),
        (None, false) => format!("{name}: {one}? = null"),
    }
}

pub(super) fn one(field: &Field) -> String {
    match field.kind {
        Kind::Bool => "Boolean",
        Kind::I32 => "Int",
        Kind::I64 | Kind::U32 => "Long",
        Kind::F64 => "Double",
        Kind::Text(Format::DateTime | Format::WrittenTime) => "AltinnDateTime",
        Kind::Text(_) => "String",
        Kind::Bytes => "ByteArray",
        Kind::Blob => "Blob",
        Kind::Secret => "Secret",
        Kind::Enum(shape) => type_name(shape().name),
        Kind::Record(shape) => type_name(shape().name),
        // `Json`, and whatever comes after it.
        _ => "Json",
    }
    .to_owned()
}

/// The name of a type, unless the package has another one of that name.
pub(super) fn type_name(name: &'static str) -> &'static str {
    assert!(
        !TAKEN.contains(&name),
        "{name} is a type of the Kotlin package: give the message another name"
    );
    name
}

/// Kotlin's hard keywords, and the names that would hide something in a generated function.
const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

pub(super) fn word(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// The constant for a name of an open list: `OK` is `OK`, `NotSet` is `NOT_SET`, `RegisterDLS` is `REGISTER_DLS`.
pub(super) fn constant(wire: &str) -> String {
    let letters: Vec<char> = wire.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| letters.get(index)).copied();
    let mut name = String::new();
    for (index, letter) in letters.iter().copied().enumerate() {
        let (before, after) = (at(index.checked_sub(1)), at(index.checked_add(1)));
        let begins = letter.is_uppercase()
            && (before.is_some_and(|it| it.is_lowercase() || it.is_ascii_digit())
                || before.is_some_and(char::is_uppercase) && after.is_some_and(char::is_lowercase));
        if begins && !name.ends_with('_') {
            name.push('_');
        }
        if letter.is_alphanumeric() {
            name.extend(letter.to_uppercase());
        } else if !name.ends_with('_') {
            name.push('_');
        }
    }
    match name.as_str() {
        "" => "EMPTY".to_owned(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$")
    )
}

pub(super) fn doc(out: &mut String, indent: &str, text: &str) {
    let text = plain(text);
    let rows: Vec<&str> = text.lines().map(str::trim_end).collect();
    match rows.as_slice() {
        [] => {}
        [row] => line!(out, "{indent}/** {row} */"),
        rows => {
            line!(out, "{indent}/**");
            for row in rows {
                line!(out, "{}", format!("{indent} * {row}").trim_end());
            }
            line!(out, "{indent} */");
        }
    }
}

/// Rust's links to items are only names elsewhere, and nothing may end the comment.
pub(super) fn plain(text: &str) -> String {
    text.trim()
        .replace("[`", "`")
        .replace("`]", "`")
        .replace("`super::", "`")
        .replace("*/", "* /")
        .replace("/*", "/ *")
}

#[cfg(test)]
mod tests {
    use super::{constant, quoted, word};

    #[test]
    fn names_of_constants() {
        for (wire, name) in [
            ("OK", "OK"),
            ("NotSet", "NOT_SET"),
            ("RegisterDLS", "REGISTER_DLS"),
            ("DLSRegister", "DLS_REGISTER"),
            ("UnExpectedError", "UN_EXPECTED_ERROR"),
            ("not_found", "NOT_FOUND"),
            ("application/pdf", "APPLICATION_PDF"),
            ("Altinn1Reference", "ALTINN1_REFERENCE"),
            ("1", "_1"),
            ("", "EMPTY"),
        ] {
            assert_eq!(constant(wire), name, "{wire}");
        }
        assert_eq!(word("in"), "`in`");
        assert_eq!(quoted(r#"a"$b"#), r#""a\"\$b""#);
    }
}
