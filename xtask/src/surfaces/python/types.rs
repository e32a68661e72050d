//! `types.py`: a class a message, a class a list of names.

use super::text::{docstring, wrapped};
use super::{HEADER, attribute, parameter, read_type};
use crate::surfaces::{Group, Message, Model, is_required};
use altinnkit_core::message::{EnumShape, Field, Kind};
use std::collections::BTreeSet;

pub(super) fn file(model: &Model) -> String {
    let messages = visible(model);
    let mut out = format!(
        "{HEADER}\"\"\"The messages that go to Altinn and come from it, and the names that they use.\n\n\
         Every message is frozen, takes keywords only, compares by value, and works with `dataclasses.fields`,\n\
         `dataclasses.replace` and `pickle`. `unknown` has what Altinn sent beyond what this version knows, by its name; a name that came several times has the list.\n\
         \"\"\"\n\n\
         from __future__ import annotations\n\n\
         import builtins\n\
         from collections.abc import Mapping, Sequence\n\
         from datetime import datetime\n\
         from typing import Any, ClassVar\n\n\
         from ._altinnkit import Secret\n\
         from ._record import OpenEnum, Record, known, to_dict, to_list, to_name, to_secret\n\
         from .blob import BlobInput, BlobOutput\n\n\
         __all__ = [\n"
    );
    let names: BTreeSet<&str> = messages
        .iter()
        .map(|message| message.shape.name)
        .chain(model.enums.iter().map(|it| it.name))
        .collect();
    for name in names {
        out += &format!("    \"{name}\",\n");
    }
    out += "]\n";
    for names in &model.enums {
        out += &open_enum(names);
    }
    for message in messages {
        out += &class(message);
    }
    out
}

/// All messages but those that are only the parameters of an operation or a flow: these have no class in Python.
fn visible(model: &Model) -> Vec<&Message> {
    let (mut inputs, mut others) = (BTreeSet::new(), BTreeSet::new());
    collect(&model.root, &mut inputs, &mut others);
    for message in &model.messages {
        others.extend(message.shape.fields.iter().filter_map(|field| match field.kind {
            Kind::Record(shape) => Some(shape().name),
            _ => None,
        }));
    }
    let seen = |message: &&Message| !inputs.contains(message.shape.name) || others.contains(message.shape.name);
    model.messages.iter().filter(seen).collect()
}

fn collect(group: &Group, inputs: &mut BTreeSet<&'static str>, outputs: &mut BTreeSet<&'static str>) {
    for operation in &group.operations {
        inputs.insert(operation.request.name);
        outputs.insert(operation.response.name);
    }
    for function in &group.functions {
        inputs.insert(function.input.name);
        outputs.insert(function.output.name);
    }
    for flow in &group.flows {
        inputs.insert(flow.start.name);
        outputs.insert(flow.output.name);
    }
    for below in &group.groups {
        collect(below, inputs, outputs);
    }
}

fn open_enum(shape: &EnumShape) -> String {
    let mut out = format!("\n\nclass {}(OpenEnum):\n{}", shape.name, docstring(shape.doc, 4));
    out += "\n    __slots__ = ()\n";
    let mut taken = BTreeSet::new();
    for (name, doc) in shape.names {
        let mut constant = constant(name);
        while !taken.insert(constant.clone()) {
            constant.push('_');
        }
        out += &format!("\n    {constant}: ClassVar[{}] = known({name:?})\n", shape.name);
        out += &docstring(doc, 4);
    }
    out
}

/// `NotSet` as `NOT_SET`, `RegisterDSFStreet` as `REGISTER_DSF_STREET`.
fn constant(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let starts_a_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if starts_a_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if letter.is_alphanumeric() {
            letter.to_ascii_uppercase()
        } else {
            '_'
        });
    }
    if out.starts_with(|first: char| first.is_ascii_digit()) || out.is_empty() {
        out.insert(0, '_');
    }
    out
}

fn class(message: &Message) -> String {
    let shape = message.shape;
    let names: BTreeSet<String> = shape.fields.iter().map(|field| attribute(field.name)).collect();
    let mut out = format!("\n\nclass {}(Record):\n{}", shape.name, docstring(shape.doc, 4));
    let slots = shape
        .fields
        .iter()
        .map(|field| format!("\"{}\", ", attribute(field.name)));
    let slots = format!("    __slots__ = ({}\"unknown\",)", slots.collect::<String>());
    out += &format!("\n{}\n", wrapped(&slots, 4, 8));
    for field in shape.fields {
        let one = read_type(field, "", message.written);
        let all = match (field.many, is_required(field)) {
            (Some(_), _) if field.tells_empty => format!("list[{one}] | None"),
            (Some(_), _) => format!("list[{one}]"),
            (None, true) => one,
            (None, false) if one == "Any" => one,
            (None, false) => format!("{one} | None"),
        };
        out += &format!("\n    {}: {}\n", attribute(field.name), beside(&names, &all));
        out += &docstring(field.doc, 4);
    }
    out += "\n    def __init__(\n        self,\n        *,\n";
    let (required, optional): (Vec<&Field>, Vec<&Field>) = shape.fields.iter().partition(|field| is_required(field));
    for field in required.into_iter().chain(optional) {
        let parameter = parameter(field, "");
        let (name, rest) = parameter.split_once(": ").unwrap_or((&parameter, ""));
        out += &format!("        {name}: {},\n", beside(&names, rest));
    }
    out += "        unknown: Mapping[str, object] | None = None,\n    ) -> None:\n        self._fill(\n";
    for field in shape.fields {
        out += &format!("            {},\n", kept(field));
    }
    out + "            to_dict(unknown),\n        )\n"
}

/// A type's text in a class with attributes of these names: a field called `bytes` hides the type `bytes`.
fn beside(names: &BTreeSet<String>, type_: &str) -> String {
    let mut out = String::new();
    for word in type_.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_') {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
        if names.contains(bare) && ["bool", "bytes", "float", "int", "list", "object", "str"].contains(&bare) {
            out += "builtins.";
        }
        out += word;
    }
    out
}

/// What is kept of a parameter: a list of one's own, a secret of a text, a name of a text.
fn kept(field: &Field) -> String {
    let it = attribute(field.name);
    let list = match (field.kind, field.many) {
        (Kind::Secret, None) => return format!("to_secret({it})"),
        (Kind::Secret, Some(_)) => format!("[to_secret(item) for item in to_list({it})]"),
        (Kind::Enum(shape), None) => return format!("to_name({}, {it})", shape().name),
        (Kind::Enum(shape), Some(_)) => format!("[to_name({}, item) for item in to_list({it})]", shape().name),
        (_, Some(_)) => format!("to_list({it})"),
        (_, None) => return it,
    };
    match (field.kind, field.tells_empty) {
        (Kind::Secret | Kind::Enum(_), true) => format!("None if {it} is None else {list}"),
        _ => list,
    }
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, beside, constant};

    #[test]
    fn types_beside_fields_of_their_name() {
        let names = BTreeSet::from(["bytes".to_owned()]);
        assert_eq!(beside(&names, "bytes | None"), "builtins.bytes | None");
        assert_eq!(beside(&names, "list[bytes]"), "list[builtins.bytes]");
        assert_eq!(beside(&names, "str"), "str");
    }

    #[test]
    fn constants_of_names() {
        assert_eq!(constant("OK"), "OK");
        assert_eq!(constant("NotSet"), "NOT_SET");
        assert_eq!(constant("RegisterDSFStreetAdd"), "REGISTER_DSF_STREET_ADD");
        assert_eq!(constant("Altinn1Reference"), "ALTINN1_REFERENCE");
        assert_eq!(constant("text/xml"), "TEXT_XML");
        assert_eq!(constant("1033"), "_1033");
        assert_eq!(constant("nb"), "NB");
    }
}
