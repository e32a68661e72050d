//! The Swift package's types, its tree of operations, and the dispatch of its conformance runner.

use super::{Generated, Group, Message, Model, camel, is_required, leaf, pascal};
use altinnkit_core::message::{Field, Format, Kind, Shape};
use std::fmt::Write as _;
use std::path::Path;

const HEAD: &str = "// Written by `cargo xtask surfaces` from the catalogue. Do not edit.\n\n";

/// Types that are written by hand: a message of that name would hide one.
const TAKEN: &[&str] = &[
    "Altinn",
    "AltinnBody",
    "AltinnDateTime",
    "AltinnEnvironment",
    "AltinnError",
    "AltinnRequest",
    "AltinnResponse",
    "AltinnTransport",
    "Blob",
    "BlobError",
    "AnswerReader",
    "Call",
    "Chunk",
    "Credentials",
    "ErrorCode",
    "Flow",
    "HTTPHeader",
    "JSONValue",
    "OpenEnum",
    "Sandbox",
    "Secret",
    "TransportFailure",
    "TransportNeeds",
    "URLSessionTransport",
    "UnansweredStep",
    "UnknownMember",
    // Swift's own, that generated code names.
    "Array",
    "Bool",
    "Double",
    "Error",
    "Int32",
    "Int64",
    "Optional",
    "Self",
    "Sendable",
    "String",
    "Type",
];

macro_rules! line {
    ($out:expr, $($format:tt)*) => {{
        // Writing to a string cannot fail.
        let _ = writeln!($out, $($format)*);
    }};
}

/// The files of this language.
pub(crate) fn generate(model: &Model) -> Vec<Generated> {
    let sources = Path::new("bindings/swift/Sources");
    vec![
        (sources.join("AltinnKit/Generated/Types.swift"), types(model)),
        (sources.join("AltinnKit/Generated/Operations.swift"), operations(model)),
        (sources.join("Conformance/Generated/Dispatch.swift"), dispatch(model)),
    ]
}

fn types(model: &Model) -> String {
    let mut out = format!("{HEAD}public import Foundation\npackage import AltinnKitCore\n");
    for message in &model.messages {
        structure(&mut out, message);
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
    out.push_str("\nextension ErrorCode {\n    /// All of them, in the order of the documentation.\n");
    out.push_str("    public static let all: [ErrorCode] = [\n");
    for code in model.codes {
        line!(out, "        .{},", constant(code.as_str()));
    }
    out.push_str("    ]\n}\n");
    out
}

fn structure(out: &mut String, message: &Message) {
    let (shape, name) = (message.shape, type_name(message.shape.name));
    out.push('\n');
    doc(out, "", shape.doc);
    line!(out, "public struct {name}: Hashable, Sendable {{");
    for field in shape.fields {
        doc(out, "    ", field.doc);
        let (field_name, field_type) = (word(field.host), type_of(field));
        if holds_itself(shape, field) {
            // A struct cannot hold itself in place; an array of at most one does it.
            line!(out, "    public var {field_name}: {field_type} {{");
            line!(out, "        get {{ inner_{0}.first }}", field.host);
            line!(
                out,
                "        set {{ inner_{0} = newValue.map {{ [$0] }} ?? [] }}",
                field.host
            );
            out.push_str("    }\n");
            line!(out, "    private var inner_{}: [{}] = []", field.host, one(field));
        } else {
            line!(out, "    public var {field_name}: {field_type}");
        }
    }
    if message.read {
        out.push_str("    /// What came beside all that.\n");
        out.push_str("    public var unknown: [UnknownMember] = []\n");
    }
    line!(out, "\n    public init({}) {{", parameters(shape));
    for field in shape.fields {
        line!(out, "        self.{0} = {0}", word(field.host));
    }
    out.push_str("    }\n}\n");
    conversion(out, message, name);
}

fn conversion(out: &mut String, message: &Message, name: &str) {
    let fields = message.shape.fields;
    line!(out, "\nextension {name}: Member {{");
    out.push_str("    package init(ffi: FfiValue) throws {\n");
    let mutability = if fields.is_empty() { "let" } else { "var" };
    let used = message.read || !fields.is_empty();
    let binding = if used {
        format!("{mutability} fields")
    } else {
        "_".to_owned()
    };
    line!(
        out,
        "        {binding} = try Fields(ffi, {}, of: Self.self)",
        fields.len()
    );
    for field in fields {
        line!(out, "        {} = try fields.next()", word(field.host));
    }
    if message.read {
        out.push_str("        unknown = fields.unknown\n");
    }
    out.push_str("    }\n\n    package func ffi(_ kept: inout Kept) -> FfiValue {\n        .message([\n");
    for field in fields {
        line!(out, "            {}.ffi(&kept),", word(field.host));
    }
    line!(out, "        ], {})", if message.read { "unknown" } else { "[]" });
    out.push_str("    }\n}\n");
}

fn open_enum<'a>(out: &mut String, name: &str, text: &str, names: impl Iterator<Item = (&'a str, &'a str)>) {
    out.push('\n');
    doc(out, "", text);
    line!(out, "public struct {name}: OpenEnum {{");
    out.push_str("    public let name: OpenEnumName\n\n");
    out.push_str("    public init(name: OpenEnumName) {\n        self.name = name\n    }\n\n");
    for (known, text) in names {
        doc(out, "    ", text);
        line!(
            out,
            "    public static let {} = Self(rawValue: {})",
            constant(known),
            quoted(known)
        );
    }
    line!(out, "}}\n\nextension {name}: Member {{}}");
}

fn operations(model: &Model) -> String {
    let (mut out, mut types) = (String::new(), String::new());
    for group in &model.root.groups {
        member(&mut out, "self", "Altinn", group);
        group_type(&mut types, "", group);
    }
    format!("{HEAD}public import Foundation\n\nextension Altinn {{\n{out}{types}}}\n")
}

/// `altinn.soap`, and below it `altinn.soap.receipt`.
fn member(out: &mut String, altinn: &str, above: &str, group: &Group) {
    let below = if above == "Altinn" { "" } else { above };
    line!(out, "    /// Operations below `{}`.", group.name);
    line!(
        out,
        "    public var {}: {below}{} {{ .init(altinn: {altinn}) }}",
        word(&camel(&group.name)),
        group_name(group)
    );
}

fn group_name(group: &Group) -> String {
    format!("{}Operations", pascal(&group.name))
}

fn group_type(out: &mut String, above: &str, group: &Group) {
    let name = format!("{above}{}", group_name(group));
    line!(out, "\n    /// Operations of `{}`.", group.name);
    line!(out, "    public struct {name}: Sendable {{");
    out.push_str("        let altinn: Altinn\n");
    let below = format!("{above}{}", pascal(&group.name));
    for group in &group.groups {
        let mut text = String::new();
        member(&mut text, "altinn", &below, group);
        out.push('\n');
        indented(out, &text);
    }
    for operation in &group.operations {
        let (request, output) = (operation.request, type_name(operation.response.name));
        let head = format!(
            "{}({}) throws(AltinnError) -> Call<{output}>",
            word(&camel(leaf(operation.id))),
            parameters(request)
        );
        function(
            out,
            request,
            operation.id,
            &head,
            &format!("altinn.call({}, {})", quoted(operation.id), made(request)),
        );
    }
    for worker in &group.functions {
        let (input, output) = (worker.input, type_name(worker.output.name));
        let head = format!(
            "{}({}) throws(AltinnError) -> {output}",
            word(&camel(leaf(worker.id))),
            parameters(input)
        );
        let body = format!("altinn.workOut({}, {})", quoted(worker.id), made(input));
        function(out, input, worker.id, &head, &body);
    }
    for flow in &group.flows {
        let (start, output) = (flow.start, type_name(flow.output.name));
        let name = camel(leaf(flow.id));
        let head = format!(
            "{}({}) throws(AltinnError) -> Flow<{output}>",
            word(&name),
            parameters(start)
        );
        function(
            out,
            start,
            flow.id,
            &head,
            &format!("altinn.begin({}, {})", quoted(flow.id), made(start)),
        );
        line!(out, "\n        /// Goes on with a flow `{}` from saved bytes.", flow.id);
        out.push_str("        ///\n        /// - Parameters:\n        ///   - saved: What ``Flow/save()`` gave.\n");
        out.push_str("        ///   - blobs: The blobs that it was begun with and that are kept outside it, with the same ids.\n");
        line!(
            out,
            "        public func restore{}(_ saved: Data, blobs: [Blob] = []) throws(AltinnError) -> Flow<{output}> {{",
            pascal(leaf(flow.id))
        );
        line!(
            out,
            "            try altinn.restore({}, saved, blobs)\n        }}",
            quoted(flow.id)
        );
    }
    out.push_str("    }\n");
    for group in &group.groups {
        group_type(out, &below, group);
    }
}

fn function(out: &mut String, shape: &Shape, id: &str, head: &str, body: &str) {
    out.push('\n');
    doc(out, "        ", shape.doc);
    line!(out, "        ///\n        /// `{id}`");
    if !shape.fields.is_empty() {
        out.push_str("        ///\n        /// - Parameters:\n");
    }
    for field in ordered(shape) {
        let text = field.doc.split_whitespace().collect::<Vec<_>>().join(" ");
        line!(out, "        ///   - {}: {}", field.host, plain(&text));
    }
    line!(out, "        public func {head} {{");
    line!(out, "            try {body}\n        }}");
}

fn dispatch(model: &Model) -> String {
    let mut out = format!("{HEAD}import AltinnKit\nimport AltinnKitCore\nimport Foundation\n\n");
    out.push_str("/// The call of an operation, made through the typed layer.\n");
    out.push_str("func request(_ operation: String, _ altinn: Altinn, _ input: FfiValue) throws -> AltinnRequest? {\n");
    out.push_str("    switch operation {\n");
    visit(&model.root, "altinn", &mut |path, group| {
        for operation in &group.operations {
            let call = case(&mut out, path, operation.id, operation.request);
            line!(out, "        return try {call}.request");
        }
    });
    out.push_str("    default: return nil\n    }\n}\n\n");
    out.push_str("/// The answer to an operation, as its type.\n");
    out.push_str(
        "func output(_ operation: String, _ altinn: Altinn, _ response: AltinnResponse) throws -> (any Member)? {\n",
    );
    out.push_str("    switch operation {\n");
    visit(&model.root, "altinn", &mut |_, group| {
        for operation in &group.operations {
            let id = quoted(operation.id);
            line!(
                out,
                "    case {id}: return try altinn.read({id}, response) as {}",
                type_name(operation.response.name)
            );
        }
    });
    out.push_str("    default: return nil\n    }\n}\n\n");
    out.push_str("/// What a function works out, through the typed layer.\n");
    out.push_str("func workedOut(_ function: String, _ altinn: Altinn, _ input: FfiValue) throws -> (any Member)? {\n");
    out.push_str("    switch function {\n");
    visit(&model.root, "altinn", &mut |path, group| {
        for function in &group.functions {
            let call = case(&mut out, path, function.id, function.input);
            line!(out, "        return try {call}");
        }
    });
    out.push_str("    default: return nil\n    }\n}\n");
    out
}

/// The case of an id, with its input read; gives the typed call.
fn case(out: &mut String, path: &str, id: &str, input: &'static Shape) -> String {
    let binding = if input.fields.is_empty() { "_" } else { "let it" };
    line!(out, "    case {}:", quoted(id));
    line!(out, "        {binding} = try {}(ffi: input)", type_name(input.name));
    let arguments: Vec<String> = ordered(input)
        .map(|field| format!("{}: it.{}", field.host, word(field.host)))
        .collect();
    format!("{path}.{}({})", word(&camel(leaf(id))), arguments.join(", "))
}

fn visit(group: &Group, path: &str, each: &mut impl FnMut(&str, &Group)) {
    each(path, group);
    for group in &group.groups {
        visit(group, &format!("{path}.{}", word(&camel(&group.name))), each);
    }
}

/// Required first, then the optional ones with their defaults.
fn ordered(shape: &Shape) -> impl Iterator<Item = &Field> {
    let required = shape.fields.iter().filter(|field| is_required(field));
    required.chain(shape.fields.iter().filter(|field| !is_required(field)))
}

fn parameters(shape: &Shape) -> String {
    let parameters: Vec<String> = ordered(shape)
        .map(|field| {
            let default = match (is_required(field), field.many) {
                (true, _) => "",
                (false, Some(_)) if !field.tells_empty => " = []",
                (false, _) => " = nil",
            };
            format!("{}: {}{default}", word(field.host), type_of(field))
        })
        .collect();
    parameters.join(", ")
}

fn made(shape: &Shape) -> String {
    let arguments: Vec<String> = ordered(shape)
        .map(|field| format!("{}: {}", field.host, word(field.host)))
        .collect();
    format!("{}({})", type_name(shape.name), arguments.join(", "))
}

fn type_of(field: &Field) -> String {
    match (field.many, is_required(field)) {
        (Some(_), _) if field.tells_empty => format!("[{}]?", one(field)),
        (Some(_), _) => format!("[{}]", one(field)),
        (None, true) => one(field),
        (None, false) => format!("{}?", one(field)),
    }
}

fn one(field: &Field) -> String {
    match field.kind {
        Kind::Bool => "Bool",
        Kind::I32 => "Int32",
        Kind::I64 | Kind::U32 => "Int64",
        Kind::F64 => "Double",
        Kind::Text(Format::DateTime | Format::WrittenTime) => "AltinnDateTime",
        Kind::Text(_) => "String",
        Kind::Bytes => "Foundation.Data",
        Kind::Blob => "Blob",
        Kind::Secret => "Secret",
        Kind::Enum(shape) => type_name(shape().name),
        Kind::Record(shape) => type_name(shape().name),
        // `Json`, and whatever comes after it.
        _ => "JSONValue",
    }
    .to_owned()
}

/// The name of a type, unless the package has another one of that name.
fn type_name(name: &'static str) -> &'static str {
    assert!(
        !TAKEN.contains(&name),
        "{name} is a type of the Swift package: give the message another name"
    );
    name
}

/// Whether a value of the shape would hold another one in place, through this field.
fn holds_itself(shape: &Shape, field: &Field) -> bool {
    fn reaches(from: &Field, goal: &str, seen: &mut Vec<&'static str>) -> bool {
        let (Kind::Record(inner), None) = (from.kind, from.many) else {
            return false;
        };
        let inner = inner();
        if inner.name == goal {
            return true;
        }
        if seen.contains(&inner.name) {
            return false;
        }
        seen.push(inner.name);
        inner.fields.iter().any(|field| reaches(field, goal, seen))
    }
    reaches(field, shape.name, &mut Vec::new())
}

/// Swift's keywords that may not stand as a name without ticks.
const KEYWORDS: &[&str] = &[
    "Any",
    "Protocol",
    "Self",
    "Type",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

fn word(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// The constant for a name of an open list: `OK` is `ok`, `RegisterDLS` is `registerDLS`, `not_found` is `notFound`.
fn constant(wire: &str) -> String {
    let words: Vec<&str> = wire
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut name = String::new();
    for (index, part) in words.iter().enumerate() {
        name.push_str(&if index == 0 { lowered(part) } else { pascal(part) });
    }
    match name.as_str() {
        "" => "empty".to_owned(),
        // On an optional, `.none` is the absence of a value.
        "none" | "some" | "all" | "self" | "init" => format!("{name}Value"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("_{name}"),
        _ => word(&name),
    }
}

/// The capitals that a word begins with, made small; of several, the last one begins the next word.
fn lowered(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let capitals = letters.iter().take_while(|letter| letter.is_uppercase()).count();
    let small = match capitals {
        many if many > 1 && many < letters.len() && letters.get(many).is_some_and(|next| next.is_lowercase()) => {
            many - 1
        }
        many => many,
    };
    letters
        .iter()
        .enumerate()
        .fold(String::new(), |mut name, (index, letter)| {
            if index < small {
                name.extend(letter.to_lowercase());
            } else {
                name.push(*letter);
            }
            name
        })
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn doc(out: &mut String, indent: &str, text: &str) {
    for row in plain(text).lines() {
        let row = row.trim_end();
        let space = if row.is_empty() { "" } else { " " };
        line!(out, "{indent}///{space}{row}");
    }
}

/// Rust's links to items are only names elsewhere.
fn plain(text: &str) -> String {
    text.trim().replace("[`", "`").replace("`]", "`")
}

fn indented(out: &mut String, text: &str) {
    for row in text.lines() {
        line!(out, "    {row}");
    }
}

#[cfg(test)]
mod tests {
    use super::{constant, holds_itself, quoted, structure, word};
    use crate::surfaces::Message;
    use altinnkit_core::message::{Absent, Field, Kind, Many, Shape};

    #[test]
    fn names_of_constants() {
        for (wire, name) in [
            ("OK", "ok"),
            ("NotSet", "notSet"),
            ("RegisterDLS", "registerDLS"),
            ("DLSRegister", "dlsRegister"),
            ("PINCODE", "pincode"),
            ("not_found", "notFound"),
            ("application/pdf", "applicationPdf"),
            ("1", "_1"),
            ("", "empty"),
            ("None", "noneValue"),
            ("default", "`default`"),
        ] {
            assert_eq!(constant(wire), name, "{wire}");
        }
        assert_eq!(word("in"), "`in`");
        assert_eq!(quoted(r#"a"b"#), r#""a\"b""#);
    }

    static TREE: Shape = Shape::new("Tree", None, "A tree.", FIELDS);
    const FIELDS: &[Field] = &[
        Field::new(
            "left",
            "left",
            "Left",
            Kind::Record(|| &TREE),
            Absent::Omit,
            "One half.",
        ),
        Field::new("rest", "rest", "Rest", Kind::Record(|| &TREE), Absent::Omit, "More.").many(Many::Flat),
        Field::new("some", "some", "Some", Kind::I32, Absent::Omit, "Or none.")
            .many(Many::Flat)
            .tells_empty(),
        Field::new("in", "in", "In", Kind::I32, Absent::Refuse, "A number."),
    ];

    #[test]
    fn a_message_that_holds_itself_is_kept_in_an_array() {
        let held: Vec<bool> = TREE.fields.iter().map(|field| holds_itself(&TREE, field)).collect();
        assert_eq!(held, [true, false, false, false]);
        let mut text = String::new();
        let (written, read) = (true, false);
        structure(
            &mut text,
            &Message {
                shape: &TREE,
                written,
                read,
                given: true,
            },
        );
        for part in [
            "/// A tree.\npublic struct Tree: Hashable, Sendable {\n    /// One half.\n    public var left: Tree? {\n",
            "    private var inner_left: [Tree] = []\n",
            "    public var rest: [Tree]\n",
            "    public var some: [Int32]?\n",
            "    public init(`in`: Int32, left: Tree? = nil, rest: [Tree] = [], some: [Int32]? = nil) {\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
