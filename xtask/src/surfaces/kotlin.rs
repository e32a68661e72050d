//! The Kotlin package's types, its tree of operations, and the dispatch of its conformance runner.

use super::{Generated, Group, Message, Model, camel, is_required, leaf, pascal};
use altinnkit_core::message::{Field, Format, Kind, Shape};
use std::fmt::Write as _;
use std::path::Path;

const HEAD: &str = "// Written by `cargo xtask surfaces` from the catalogue. Do not edit.\n\n";

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

macro_rules! line {
    ($out:expr, $($format:tt)*) => {{
        // Writing to a string cannot fail.
        let _ = writeln!($out, $($format)*);
    }};
}

/// The files of this language.
pub(crate) fn generate(model: &Model) -> Vec<Generated> {
    let modules = Path::new("bindings/kotlin");
    let package = modules.join("library/src/main/kotlin/no/altinnkit/generated");
    let runner = modules.join("conformance/src/main/kotlin/no/altinnkit/conformance");
    vec![
        (package.join("Types.kt"), types(model)),
        (package.join("Operations.kt"), operations(model)),
        (runner.join("Dispatch.kt"), dispatch(model)),
    ]
}

fn types(model: &Model) -> String {
    let mut out = format!("{HEAD}package no.altinnkit\n\nimport no.altinnkit.ffi.FfiValue\n");
    for message in &model.messages {
        data_class(&mut out, message);
    }
    for names in &model.enums {
        let known = names.names.iter().map(|(name, doc)| (*name, *doc));
        open_enum(&mut out, type_name(names.name), names.doc, known);
    }
    let codes = model.codes.iter().map(|code| (code.as_str(), code.meaning()));
    open_enum(
        &mut out,
        "ErrorCode",
        "Every code that an error can have. Codes are stable: a program may branch on them.",
        codes,
    );
    out
}

fn data_class(out: &mut String, message: &Message) {
    let (shape, name) = (message.shape, type_name(message.shape.name));
    out.push('\n');
    doc(out, "", shape.doc);
    if shape.fields.is_empty() && !message.read {
        line!(out, "class {name} : Message {{");
        line!(out, "    override fun equals(other: Any?): Boolean = other is {name}\n");
        out.push_str("    override fun hashCode(): Int = 0\n\n");
        line!(out, "    override fun toString(): String = \"{name}()\"\n");
    } else {
        line!(out, "data class {name}(");
        for field in ordered(shape) {
            doc(out, "    ", field.doc);
            line!(out, "    val {},", parameter(field));
        }
        if message.read {
            out.push_str("    /** What came beside all that. */\n");
            out.push_str("    val unknown: List<UnknownMember> = emptyList(),\n");
        }
        out.push_str(") : Message {\n");
    }
    if shape.fields.iter().any(|field| matches!(field.kind, Kind::Bytes)) {
        equality(out, message, name);
    }
    conversion(out, message, name);
    out.push_str("}\n");
}

/// A data class compares arrays by identity; bytes are equal when they are the same bytes.
fn equality(out: &mut String, message: &Message, name: &str) {
    let mut names: Vec<String> = message.shape.fields.iter().map(|field| word(field.host)).collect();
    if message.read {
        names.push("unknown".to_owned());
    }
    line!(out, "    override fun equals(other: Any?): Boolean =");
    line!(
        out,
        "        other is {name} &&\n            {}\n",
        names
            .iter()
            .map(|field| format!("same({field}, other.{field})"))
            .collect::<Vec<_>>()
            .join(" &&\n            ")
    );
    line!(out, "    override fun hashCode(): Int = hash({})\n", names.join(", "));
}

fn conversion(out: &mut String, message: &Message, name: &str) {
    let fields = message.shape.fields;
    let unknown = if message.read { "unknown" } else { "emptyList()" };
    out.push_str("    internal fun ffi(kept: Kept): FfiValue = record(\n");
    line!(out, "        {unknown},");
    for field in fields {
        line!(out, "        {},", written(field));
    }
    line!(out, "    )\n\n    internal companion object : Reader<{name}> {{");
    line!(
        out,
        "        override fun read(value: FfiValue): {name} = Fields(value, {}, {}).run {{",
        fields.len(),
        quoted(name)
    );
    line!(out, "            {name}(");
    for field in fields {
        line!(out, "                {} = {},", word(field.host), read(field));
    }
    if message.read {
        out.push_str("                unknown = unknown,\n");
    }
    out.push_str("            )\n        }\n    }\n");
}

fn written(field: &Field) -> String {
    let name = word(field.host);
    let call = match field.kind {
        Kind::Record(_) | Kind::Blob => "ffi(kept)",
        _ => "ffi()",
    };
    match (field.many, is_required(field)) {
        (Some(_), _) if field.tells_empty => format!("{name}.optionalList {{ it.{call} }}"),
        (Some(_), _) => format!("{name}.list {{ it.{call} }}"),
        (None, true) => format!("{name}.{call}"),
        (None, false) => format!("{name}?.{call} ?: FfiValue.Absent"),
    }
}

fn read(field: &Field) -> String {
    let how = match (field.many, is_required(field)) {
        (Some(_), _) if field.tells_empty => "optionalList",
        (Some(_), _) => "list",
        (None, true) => "required",
        (None, false) => "optional",
    };
    let reader = match field.kind {
        Kind::Bool => "booleans".to_owned(),
        Kind::I32 => "ints".to_owned(),
        Kind::I64 | Kind::U32 => "longs".to_owned(),
        Kind::F64 => "doubles".to_owned(),
        Kind::Text(Format::DateTime | Format::WrittenTime) => "dateTimes".to_owned(),
        Kind::Text(_) => "texts".to_owned(),
        Kind::Bytes => "byteArrays".to_owned(),
        Kind::Blob => "blobs".to_owned(),
        Kind::Secret => "secrets".to_owned(),
        Kind::Enum(shape) => format!("names(::{0}, {0}::unknown)", type_name(shape().name)),
        Kind::Record(shape) => type_name(shape().name).to_owned(),
        // `Json`, and whatever comes after it.
        _ => "jsons".to_owned(),
    };
    format!("{how}({}, {reader})", quoted(field.host))
}

fn open_enum<'a>(out: &mut String, name: &str, text: &str, names: impl Iterator<Item = (&'a str, &'a str)>) {
    out.push('\n');
    doc(out, "", text);
    line!(
        out,
        "class {name} private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {{\n    /** A known name. Others are refused where they would be sent. */\n    constructor(value: String) : this(value, false)\n"
    );
    out.push_str("    /** The names that are known today. */\n    companion object {\n");
    out.push_str("        /** A name that is meant although this version does not know it: it is sent as it is. */\n");
    line!(
        out,
        "        @JvmStatic\n        fun unknown(value: String): {name} = {name}(value, true)\n"
    );
    let mut all = Vec::new();
    for (known, text) in names {
        let constant = constant(known);
        doc(out, "        ", text);
        line!(
            out,
            "        @JvmField\n        val {constant}: {name} = {name}({})\n",
            quoted(known)
        );
        all.push(constant);
    }
    out.push_str("        /** All of them, in the order of the documentation. */\n");
    line!(
        out,
        "        @JvmField\n        val all: List<{name}> = listOf(\n            {},\n        )\n    }}\n}}",
        all.join(",\n            ")
    );
}

fn operations(model: &Model) -> String {
    let mut out = format!("{HEAD}package no.altinnkit\n\n");
    out.push_str("/** Everything that Altinn can be asked to do, and what can be worked out without asking; [Altinn] is the one that has it. */\n");
    out.push_str("abstract class AltinnOperations internal constructor() {\n");
    out.push_str("    internal abstract val altinn: Altinn\n");
    for group in &model.root.groups {
        member(&mut out, "", group);
    }
    out.push_str("}\n");
    for group in &model.root.groups {
        group_class(&mut out, "", group);
    }
    out
}

/// `altinn.soap`, and below it `altinn.soap.receipt`.
fn member(out: &mut String, above: &str, group: &Group) {
    let name = camel(&group.name);
    line!(out, "\n    /** Operations below `{name}`. */");
    let class = format!("{above}{}Operations", pascal(&group.name));
    line!(out, "    val {}: {class}\n        get() = {class}(altinn)", word(&name));
}

fn group_class(out: &mut String, above: &str, group: &Group) {
    let below = format!("{above}{}", pascal(&group.name));
    line!(out, "\n/** Operations of `{}`. */", camel(&group.name));
    line!(
        out,
        "class {below}Operations internal constructor(private val altinn: Altinn) {{"
    );
    let start = out.len();
    for group in &group.groups {
        member(out, &below, group);
    }
    for operation in &group.operations {
        let (request, output) = (operation.request, type_name(operation.response.name));
        let call = format!(
            "altinn.call(\n            {},\n            {}::ffi,\n            {output},\n        )",
            quoted(operation.id),
            made(request)
        );
        let name = word(&camel(leaf(operation.id)));
        function(out, request, operation.id, &name, &format!("Call<{output}>"), &call);
    }
    for function_ in &group.functions {
        let (input, output) = (function_.input, type_name(function_.output.name));
        let worked_out = format!(
            "altinn.workOut(\n            {},\n            {}::ffi,\n            {output},\n        )",
            quoted(function_.id),
            made(input)
        );
        let name = word(&camel(leaf(function_.id)));
        function(out, input, function_.id, &name, output, &worked_out);
    }
    for flow in &group.flows {
        let (start, output) = (flow.start, type_name(flow.output.name));
        let begin = format!(
            "altinn.begin(\n            {},\n            {}::ffi,\n            {output},\n        )",
            quoted(flow.id),
            made(start)
        );
        let name = camel(leaf(flow.id));
        function(
            out,
            start,
            flow.id,
            &word(&name),
            &format!("AltinnFlow<{output}>"),
            &begin,
        );
        line!(
            out,
            "\n    /**\n     * Goes on with a flow `{}` from saved bytes.\n     *",
            flow.id
        );
        out.push_str("     * @param saved What [AltinnFlow.save] gave.\n");
        out.push_str("     * @param blobs The kept blobs that it was begun with, with the same ids.\n     */\n");
        let restore = format!("restore{}", pascal(leaf(flow.id)));
        line!(
            out,
            "    fun {restore}(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<{output}> =\n        altinn.restore({}, saved, blobs, {output})",
            quoted(flow.id)
        );
    }
    out.push_str("}\n");
    // No blank line after the brace that opens the class.
    if out.get(start..).is_some_and(|body| body.starts_with('\n')) {
        out.remove(start);
    }
    for group in &group.groups {
        group_class(out, &below, group);
    }
}

fn function(out: &mut String, shape: &Shape, id: &str, name: &str, output: &str, body: &str) {
    out.push_str("\n    /**\n");
    for row in plain(shape.doc).lines() {
        line!(out, "{}", format!("     * {row}").trim_end());
    }
    line!(out, "     *\n     * `{id}`");
    if !shape.fields.is_empty() {
        out.push_str("     *\n");
    }
    for field in ordered(shape) {
        let text = field.doc.split_whitespace().collect::<Vec<_>>().join(" ");
        line!(out, "     * @param {} {}", field.host, plain(&text));
    }
    out.push_str("     */\n");
    if shape.fields.is_empty() {
        line!(out, "    fun {name}(): {output} =\n        {body}");
        return;
    }
    line!(out, "    fun {name}(");
    for field in ordered(shape) {
        line!(out, "        {},", parameter(field));
    }
    line!(out, "    ): {output} =\n        {body}");
}

fn dispatch(model: &Model) -> String {
    let mut out = format!("{HEAD}package no.altinnkit.conformance\n\nimport no.altinnkit.*\n\n");
    let (mut operations, mut functions) = (Vec::new(), Vec::new());
    visit(&model.root, "altinn", "", &mut |path, name, group| {
        let entries: String = group
            .operations
            .iter()
            .map(|it| entry("TypedOperation", path, it.id, it.request, it.response))
            .collect();
        if !entries.is_empty() {
            line!(out, "private val {name} = mapOf(\n{entries})\n");
            operations.push(name.to_owned());
        }
        let entries: String = group
            .functions
            .iter()
            .map(|it| entry("TypedFunction", path, it.id, it.input, it.output))
            .collect();
        if !entries.is_empty() {
            line!(out, "private val {name}Functions = mapOf(\n{entries})\n");
            functions.push(format!("{name}Functions"));
        }
    });
    let all = |maps: &[String]| match maps {
        [] => "emptyMap()".to_owned(),
        maps => maps.join(" + "),
    };
    out.push_str("/** Every operation, through the typed layer. */\n");
    line!(
        out,
        "internal val operations: Map<String, TypedOperation<*, *>> = {}\n",
        all(&operations)
    );
    out.push_str("/** Every function, through the typed layer. */\n");
    line!(
        out,
        "internal val functions: Map<String, TypedFunction<*, *>> = {}",
        all(&functions)
    );
    out
}

/// How an operation or a function is called.
fn entry(class: &str, path: &str, id: &str, input: &'static Shape, output: &'static Shape) -> String {
    let mut out = String::new();
    line!(out, "    {} to {class}(", quoted(id));
    line!(out, "        {},", type_name(input.name));
    let call = format!("{path}.{}", word(&camel(leaf(id))));
    if input.fields.is_empty() {
        line!(out, "        {{ altinn, _ -> {call}() }},");
    } else {
        line!(out, "        {{ altinn, it ->\n            {call}(");
        for field in ordered(input) {
            line!(out, "                {0} = it.{0},", word(field.host));
        }
        out.push_str("            )\n        },\n");
    }
    line!(
        out,
        "        {},\n        {{ it, kept -> it.ffi(kept) }},\n    ),",
        type_name(output.name)
    );
    out
}

fn visit(group: &Group, path: &str, name: &str, each: &mut impl FnMut(&str, &str, &Group)) {
    each(path, name, group);
    for group in &group.groups {
        let below = if name.is_empty() {
            camel(&group.name)
        } else {
            format!("{name}{}", pascal(&group.name))
        };
        visit(group, &format!("{path}.{}", word(&camel(&group.name))), &below, each);
    }
}

/// Required first, then the optional ones with their defaults.
fn ordered(shape: &Shape) -> impl Iterator<Item = &Field> {
    let required = shape.fields.iter().filter(|field| is_required(field));
    required.chain(shape.fields.iter().filter(|field| !is_required(field)))
}

fn parameter(field: &Field) -> String {
    let (name, one) = (word(field.host), one(field));
    match (field.many, is_required(field)) {
        (Some(_), _) if field.tells_empty => format!("{name}: List<{one}>? = null"),
        (Some(_), _) => format!("{name}: List<{one}> = emptyList()"),
        (None, true) => format!("{name}: {one}"),
        (None, false) => format!("{name}: {one}? = null"),
    }
}

fn made(shape: &Shape) -> String {
    let name = type_name(shape.name);
    let arguments: Vec<String> = ordered(shape).map(|field| word(field.host)).collect();
    let row = format!("{name}({})", arguments.join(", "));
    if row.len() <= 80 {
        return row;
    }
    let rows: String = arguments
        .iter()
        .map(|argument| format!("                {argument},\n"))
        .collect();
    format!("{name}(\n{rows}            )")
}

fn one(field: &Field) -> String {
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
fn type_name(name: &'static str) -> &'static str {
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

fn word(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// The constant for a name of an open list: `OK` is `OK`, `NotSet` is `NOT_SET`, `RegisterDLS` is `REGISTER_DLS`.
fn constant(wire: &str) -> String {
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

fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$")
    )
}

fn doc(out: &mut String, indent: &str, text: &str) {
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
fn plain(text: &str) -> String {
    text.trim()
        .replace("[`", "`")
        .replace("`]", "`")
        .replace("`super::", "`")
        .replace("*/", "* /")
        .replace("/*", "/ *")
}

#[cfg(test)]
mod tests {
    use super::{constant, data_class, quoted, word};
    use crate::surfaces::Message;
    use altinnkit_core::message::{Absent, Field, Kind, Many, Shape};

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

    static THING: Shape = Shape::new("Thing", None, "A thing */ of ours.", FIELDS);
    const FIELDS: &[Field] = &[
        Field::new("bytes", "bytes", "Bytes", Kind::Bytes, Absent::Omit, "Some bytes."),
        Field::new("rest", "rest", "Rest", Kind::Record(|| &THING), Absent::Omit, "More.").many(Many::Flat),
        Field::new("some", "some", "Some", Kind::I32, Absent::Omit, "Or none.")
            .many(Many::Flat)
            .tells_empty(),
        Field::new("in", "in", "In", Kind::I32, Absent::Refuse, "A number."),
    ];

    #[test]
    fn required_fields_come_first_and_bytes_are_compared() {
        let mut text = String::new();
        let (written, read) = (true, true);
        data_class(
            &mut text,
            &Message {
                shape: &THING,
                written,
                read,
            },
        );
        for part in [
            "/** A thing * / of ours. */\ndata class Thing(\n    /** A number. */\n    val `in`: Int,\n",
            "    val bytes: ByteArray? = null,\n",
            "    val rest: List<Thing> = emptyList(),\n",
            "    val some: List<Int>? = null,\n",
            "                some = optionalList(\"some\", ints),\n",
            "            same(bytes, other.bytes) &&\n",
            "        bytes?.ffi() ?: FfiValue.Absent,\n        rest.list { it.ffi(kept) },\n        some.optionalList { it.ffi() },\n        `in`.ffi(),\n",
            "                bytes = optional(\"bytes\", byteArrays),\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
