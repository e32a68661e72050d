//! How the conformance runner calls what a line names.

use super::text::{ordered, quoted, type_name, word};
use super::{HEAD, line};
use crate::surfaces::{Group, Model, camel, leaf, pascal};
use altinnkit_core::message::Shape;
use std::fmt::Write as _;

pub(super) fn file(model: &Model) -> String {
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
