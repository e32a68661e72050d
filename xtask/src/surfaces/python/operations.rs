//! `operations.py`: a class a group, a method an operation.

use super::text::{docstring, summary, wrapped};
use super::{HEADER, attribute, parameter};
use crate::surfaces::{Group, Model, is_required, leaf, pascal};
use altinnkit_core::message::{Field, Shape, Source};

pub(super) fn file(model: &Model) -> String {
    let mut out = format!(
        "{HEADER}\"\"\"Every operation, function and flow, at its address: `altinn.soap.receipt.get_receipt(...)`.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from collections.abc import Sequence\n\
         from datetime import datetime\n\
         from typing import Any\n\n\
         from . import types\n\
         from ._altinnkit import Secret\n\
         from ._group import Caller, Group\n\
         from .blob import BlobInput\n\
         from .call import Call\n\
         from .flow import Flow\n\n\
         __all__ = [\"Operations\"]\n"
    );
    for group in &model.root.groups {
        out += &class(group, &[]);
    }
    out += "\n\nclass Operations:\n    \"\"\"What Altinn can be asked to do.\"\"\"\n";
    for group in &model.root.groups {
        out += &format!("\n    {}: {}\n", attribute(&group.name), pascal(&group.name));
        out += &docstring(&format!("The operations at `altinn.{}`.", group.name), 4);
    }
    out += "\n    def __init__(self, caller: Caller) -> None:\n";
    for group in &model.root.groups {
        out += &format!(
            "        self.{} = {}(caller)\n",
            attribute(&group.name),
            pascal(&group.name)
        );
    }
    out
}

/// The classes of a group and of what is below it; `above` leads to it.
fn class(group: &Group, above: &[&str]) -> String {
    let mut path = above.to_vec();
    path.push(&group.name);
    let mut out: String = group.groups.iter().map(|below| class(below, &path)).collect();
    out += &format!("\n\nclass {}(Group):\n", class_name(&path));
    out += &docstring(&format!("The operations at `altinn.{}`.", path.join(".")), 4);
    for below in &group.groups {
        let mut below_path = path.clone();
        below_path.push(&below.name);
        out += &format!("\n    {}: {}\n", attribute(&below.name), class_name(&below_path));
    }
    if !group.groups.is_empty() {
        out += "\n    def __init__(self, caller: Caller) -> None:\n        super().__init__(caller)\n";
        for below in &group.groups {
            let mut below_path = path.clone();
            below_path.push(&below.name);
            out += &format!(
                "        self.{} = {}(caller)\n",
                attribute(&below.name),
                class_name(&below_path)
            );
        }
    }
    for operation in &group.operations {
        out += &method(operation.id, operation.request, operation.response, Gives::Call);
    }
    for function in &group.functions {
        out += &method(function.id, function.input, function.output, Gives::Output);
    }
    for flow in &group.flows {
        out += &method(flow.id, flow.start, flow.output, Gives::Flow);
    }
    out
}

fn class_name(path: &[&str]) -> String {
    path.iter().map(|name| pascal(name)).collect()
}

/// What a method gives.
#[derive(Clone, Copy, PartialEq)]
enum Gives {
    Call,
    Flow,
    Output,
}

fn method(id: &'static str, input: &'static Shape, output: &'static Shape, gives: Gives) -> String {
    let mut out = format!("\n    def {}(\n        self,\n", attribute(leaf(id)));
    let (required, optional): (Vec<&Field>, Vec<&Field>) = input.fields.iter().partition(|field| is_required(field));
    let fields: Vec<&Field> = required.into_iter().chain(optional).collect();
    if !fields.is_empty() {
        out += "        *,\n";
    }
    for field in &fields {
        out += &format!("        {},\n", parameter(field, "types."));
    }
    let output_type = format!("types.{}", output.name);
    out += &match gives {
        Gives::Call => format!("    ) -> Call[{output_type}]:\n"),
        Gives::Flow => format!("    ) -> Flow[{output_type}]:\n"),
        Gives::Output => format!("    ) -> {output_type}:\n"),
    };
    out += &docstring(&documentation(id, input, output, &fields, gives), 8);
    let values: Vec<String> = input.fields.iter().map(|field| attribute(field.name)).collect();
    let tuple = match values.as_slice() {
        [] => "()".to_owned(),
        [one] => format!("({one},)"),
        many => format!("({})", many.join(", ")),
    };
    let (verb, last) = match gives {
        Gives::Call => ("call", String::new()),
        Gives::Flow => ("begin", String::new()),
        Gives::Output => ("work_out", output_type),
    };
    let comma = if last.is_empty() { "" } else { ", " };
    let line = format!("        return self._caller.{verb}(\"{id}\", {tuple}{comma}{last})\n");
    if line.chars().count() <= 121 {
        return out + &line;
    }
    out += &format!("        return self._caller.{verb}(\n            \"{id}\",\n            (\n");
    for value in &values {
        out += &format!("                {value},\n");
    }
    out += "            ),\n";
    if !last.is_empty() {
        out += &format!("            {last},\n");
    }
    out + "        )\n"
}

fn documentation(id: &str, input: &'static Shape, output: &'static Shape, fields: &[&Field], gives: Gives) -> String {
    let mut doc = match input.doc.trim() {
        "" => format!("`{id}`."),
        doc => doc.to_owned(),
    };
    if !fields.is_empty() {
        doc += "\n\nArgs:\n";
        for field in fields {
            let from_session = match field.source {
                Source::SystemUserName => " Left out: the session's system user name.",
                Source::LanguageId => " Left out: the session's language.",
                _ => "",
            };
            let text = format!("{}{from_session}", summary(field.doc));
            // The docstring adds its own indentation of 8.
            let line = wrapped(&format!("{}: {}", attribute(field.name), text.trim()), 12, 16);
            doc += &format!("{}\n", line.replace("\n        ", "\n").trim_start_matches("        "));
        }
    }
    let what = match gives {
        Gives::Call => "A call to send; its answer is",
        Gives::Flow => "A flow to drive; its outcome is",
        Gives::Output => "Worked out at once:",
    };
    let result = format!("{what} `{}`: {}", output.name, summary(output.doc));
    let line = wrapped(result.trim_end_matches([':', ' ']), 12, 12).replace("\n        ", "\n");
    doc = format!(
        "{}\n\nReturns:\n{}",
        doc.trim_end(),
        line.trim_start_matches("        ")
    );
    doc += "\n\nRaises:\n    InputError: An argument does not fit; nothing was sent.";
    if gives != Gives::Output {
        doc += "\n    ConfigurationError: The session lacks credentials or a token.";
    }
    doc
}
