//! The tree of operations, functions and flows.

use super::text::{ordered, parameter, plain, quoted, type_name, word};
use super::{HEAD, line};
use crate::surfaces::{Group, Model, camel, is_required, leaf, pascal};
use altinnkit_core::message::Shape;
use std::fmt::Write as _;

/// Java has no defaults: a function has an overload with what must be there, and one for each default beyond. An argument that
/// is new at the end leaves them all as they were.
const OVERLOADS: &str = "    @JvmOverloads\n";

pub(super) fn file(model: &Model) -> String {
    let mut out = format!("{HEAD}package no.altinnkit\n\n");
    out.push_str("/** Everything that Altinn can be asked to do, and what can be worked out without asking; [Altinn] is the one that has it. */\n");
    out.push_str("public abstract class AltinnOperations internal constructor() {\n");
    out.push_str("    @get:JvmSynthetic\n    internal abstract val altinn: Altinn\n");
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
    line!(
        out,
        "    public val {}: {class}\n        get() = {class}(altinn)",
        word(&name)
    );
}

fn group_class(out: &mut String, above: &str, group: &Group) {
    let below = format!("{above}{}", pascal(&group.name));
    line!(out, "\n/** Operations of `{}`. */", camel(&group.name));
    line!(
        out,
        "public class {below}Operations internal constructor(private val altinn: Altinn) {{"
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
            "{OVERLOADS}    public fun {restore}(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<{output}> =\n        altinn.restore({}, saved, blobs, {output})",
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
        line!(out, "    public fun {name}(): {output} =\n        {body}");
        return;
    }
    if shape.fields.iter().any(|field| !is_required(field)) {
        out.push_str(OVERLOADS);
    }
    line!(out, "    public fun {name}(");
    for field in ordered(shape) {
        line!(out, "        {},", parameter(field));
    }
    line!(out, "    ): {output} =\n        {body}");
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

#[cfg(test)]
mod tests {
    use super::function;
    use altinnkit_core::message::{Absent, Field, Kind, Shape};

    fn text(fields: &'static [Field]) -> String {
        let shape = Shape::new("Thing", None, "Does it.", fields);
        let mut text = String::new();
        function(&mut text, &shape, "a.thing", "thing", "Call<Thing>", "made()");
        text
    }

    #[test]
    fn what_has_defaults_has_overloads_for_java() {
        const REQUIRED: Field = Field::new("a", "a", "A", Kind::I32, Absent::Refuse, "A number.");
        const OPTIONAL: Field = Field::new("b", "b", "B", Kind::I32, Absent::Omit, "Another.");
        assert!(!text(&[]).contains("@JvmOverloads"));
        assert!(!text(&[REQUIRED]).contains("@JvmOverloads"));
        let both = text(&[OPTIONAL, REQUIRED]);
        assert!(
            both.contains("    @JvmOverloads\n    public fun thing(\n        a: Int,\n        b: Int? = null,\n"),
            "{both}"
        );
    }
}
