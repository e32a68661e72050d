//! One class a message, one a list of names.

use super::text::{constant, doc, one, ordered, parameter, quoted, type_name, word};
use super::{HEAD, line};
use crate::surfaces::{Message, Model, is_required};
use altinnkit_core::message::{Field, Format, Kind};
use std::fmt::Write as _;

pub(super) fn file(model: &Model) -> String {
    let mut out = format!("{HEAD}package no.altinnkit\n\nimport no.altinnkit.ffi.FfiValue\n");
    for message in &model.messages {
        class(&mut out, message);
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

/// A plain class, not a data class: each new member would change `copy` and move `componentN`
/// (docs/decisions/0015-kotlin-types.md).
fn class(out: &mut String, message: &Message) {
    let (shape, name) = (message.shape, type_name(message.shape.name));
    out.push('\n');
    doc(out, "", shape.doc);
    line!(out, "{} class {name}(", visibility(message));
    for field in ordered(shape) {
        doc(out, "    ", field.doc);
        line!(out, "    public val {},", parameter(field));
    }
    if message.read {
        out.push_str("    /** What came beside all that. */\n");
        out.push_str("    public val unknown: List<UnknownMember> = emptyList(),\n");
    }
    out.push_str(") : Message() {\n");
    line!(
        out,
        "    @JvmSynthetic\n    override fun described(): Array<Any?> = arrayOf("
    );
    line!(out, "        {},", quoted(name));
    for field in members(message) {
        line!(out, "        {}, {},", quoted(&field.host), field.word);
    }
    out.push_str("    )\n\n");
    if message.given {
        builder(out, message, name);
    }
    conversion(out, message, name);
    out.push_str("}\n");
}

/// What an operation takes is handed over member by member: nobody can make use of the whole.
fn visibility(message: &Message) -> &'static str {
    if message.given || message.read {
        "public"
    } else {
        "internal"
    }
}

/// A member of a generated class, in the order of its constructor.
struct Member {
    host: String,
    word: String,
    class: String,
    default: Option<&'static str>,
    doc: &'static str,
}

fn members(message: &Message) -> Vec<Member> {
    let mut all: Vec<Member> = ordered(message.shape)
        .map(|field| {
            let (class, default) = match (field.many, is_required(field)) {
                (Some(_), _) if field.tells_empty => (format!("List<{}>?", one(field)), Some("null")),
                (Some(_), _) => (format!("List<{}>", one(field)), Some("emptyList()")),
                (None, true) => (one(field), None),
                (None, false) => (format!("{}?", one(field)), Some("null")),
            };
            Member {
                host: field.host.to_owned(),
                word: word(field.host),
                class,
                default,
                doc: field.doc,
            }
        })
        .collect();
    if message.read {
        all.push(Member {
            host: "unknown".to_owned(),
            word: "unknown".to_owned(),
            class: "List<UnknownMember>".to_owned(),
            default: Some("emptyList()"),
            doc: "What came beside all that.",
        });
    }
    all
}

/// For Java, which has no named arguments, and for programs that are to run with a newer altinnkit uncompiled: a constructor
/// changes with each new member, a builder does not.
fn builder(out: &mut String, message: &Message, name: &str) {
    let members = members(message);
    let (required, optional): (Vec<&Member>, Vec<&Member>) = members.iter().partition(|it| it.default.is_none());
    let listed = |members: &[&Member], each: &dyn Fn(&Member) -> String| {
        members.iter().map(|it| each(it)).collect::<Vec<_>>().join(", ")
    };
    line!(out, "    /** Another one, to be changed. */");
    line!(
        out,
        "    public fun toBuilder(): Builder = Builder({}){}\n",
        listed(&required, &|it| it.word.clone()),
        optional
            .iter()
            .map(|it| format!(".{0}({0})", it.word))
            .collect::<String>()
    );
    line!(
        out,
        "    /** Makes one member after the other; it begins with what must be there. */"
    );
    let begin = listed(&required, &|it| format!("private var {}: {}", it.word, it.class));
    line!(out, "    public class Builder({begin}) {{");
    for Member {
        word, class, default, ..
    } in &members
    {
        if let Some(default) = default {
            line!(out, "        private var {word}: {class} = {default}");
        }
    }
    if !optional.is_empty() {
        out.push('\n');
    }
    for Member {
        word, class, doc: text, ..
    } in &members
    {
        doc(out, "        ", text);
        line!(
            out,
            "        public fun {word}({word}: {class}): Builder = apply {{ this.{word} = {word} }}\n"
        );
    }
    line!(out, "        /** What it has become. */");
    let all: Vec<&Member> = members.iter().collect();
    line!(
        out,
        "        public fun build(): {name} = {name}({})",
        listed(&all, &|it| it.word.clone())
    );
    out.push_str("    }\n\n");
}

fn conversion(out: &mut String, message: &Message, name: &str) {
    let fields = message.shape.fields;
    let unknown = if message.read { "unknown" } else { "emptyList()" };
    // Internal is public to Java: what is synthetic, its compiler does not see.
    out.push_str("    @JvmSynthetic\n    internal fun ffi(kept: Kept): FfiValue = record(\n");
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
        "public class {name} private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {{\n    /** A known name. Others are refused where they would be sent. */\n    public constructor(value: String) : this(value, false)\n"
    );
    out.push_str("    /** The names that are known today. */\n    public companion object {\n");
    out.push_str("        /** A name that is meant although this version does not know it: it is sent as it is. */\n");
    line!(
        out,
        "        @JvmStatic\n        public fun unknown(value: String): {name} = {name}(value, true)\n"
    );
    let mut all = Vec::new();
    for (known, text) in names {
        let constant = constant(known);
        doc(out, "        ", text);
        line!(
            out,
            "        @JvmField\n        public val {constant}: {name} = {name}({})\n",
            quoted(known)
        );
        all.push(constant);
    }
    out.push_str("        /** All of them, in the order of the documentation. */\n");
    line!(
        out,
        "        @JvmField\n        public val all: List<{name}> = listOf(\n            {},\n        )\n    }}\n}}",
        all.join(",\n            ")
    );
}

#[cfg(test)]
mod tests {
    use super::class;
    use crate::surfaces::Message;
    use altinnkit_core::message::{Absent, Field, Kind, Many, Shape};

    static THING: Shape = Shape::new("Thing", None, "A thing */ of ours.", FIELDS);
    const FIELDS: &[Field] = &[
        Field::new("bytes", "bytes", "Bytes", Kind::Bytes, Absent::Omit, "Some bytes."),
        Field::new("rest", "rest", "Rest", Kind::Record(|| &THING), Absent::Omit, "More.").many(Many::Flat),
        Field::new("some", "some", "Some", Kind::I32, Absent::Omit, "Or none.")
            .many(Many::Flat)
            .tells_empty(),
        Field::new("in", "in", "In", Kind::I32, Absent::Refuse, "A number."),
    ];

    fn text(read: bool, given: bool) -> String {
        let mut text = String::new();
        let shape = &THING;
        class(
            &mut text,
            &Message {
                shape,
                written: true,
                read,
                given,
            },
        );
        text
    }

    #[test]
    fn required_fields_come_first_and_everything_is_compared() {
        let text = text(true, true);
        for part in [
            "/** A thing * / of ours. */\npublic class Thing(\n    /** A number. */\n    public val `in`: Int,\n",
            "    public val bytes: ByteArray? = null,\n",
            "    public val rest: List<Thing> = emptyList(),\n",
            "    public val some: List<Int>? = null,\n",
            "                some = optionalList(\"some\", ints),\n",
            "        \"Thing\",\n        \"in\", `in`,\n        \"bytes\", bytes,\n",
            "        bytes?.ffi() ?: FfiValue.Absent,\n        rest.list { it.ffi(kept) },\n        some.optionalList { it.ffi() },\n        `in`.ffi(),\n",
            "                bytes = optional(\"bytes\", byteArrays),\n",
            "toBuilder(): Builder = Builder(`in`).bytes(bytes).rest(rest).some(some).unknown(unknown)\n",
            "    public class Builder(private var `in`: Int) {\n        private var bytes: ByteArray? = null\n",
            "        public fun `in`(`in`: Int): Builder = apply { this.`in` = `in` }\n",
            "        public fun build(): Thing = Thing(`in`, bytes, rest, some, unknown)\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn an_answer_has_no_builder_and_what_only_an_operation_takes_is_internal() {
        let answer = text(true, false);
        assert!(
            answer.contains("public class Thing") && !answer.contains("Builder"),
            "{answer}"
        );
        let input = text(false, false);
        assert!(
            input.contains("internal class Thing") && !input.contains("Builder"),
            "{input}"
        );
    }
}
