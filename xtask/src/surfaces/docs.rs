//! `docs/errors.md` and `docs/operations.md`.

use super::{Generated, Model, camel};
use altinnkit_core::catalogue::{FLOWS, FUNCTIONS, OPERATIONS};
use altinnkit_core::operation::{Description, Wire};

pub(crate) fn generate(model: &Model) -> Vec<Generated> {
    vec![
        ("docs/errors.md".into(), errors(model)),
        ("docs/operations.md".into(), operations()),
    ]
}

const ERRORS: &str = "\
# Errors

<!-- Written by `cargo xtask surfaces`. -->

Every error has one of these codes, the same in every language. Its *kind* is its class (`InputError`, `TransportError` and so
on); *retry* says whether to send the same request again, unless the answer itself said more (`Retry-After`); *fixable by* says
who can do something about it.

| code | kind | retry | fixable by | meaning |
| --- | --- | --- | --- | --- |
";

fn errors(model: &Model) -> String {
    model.codes.iter().fold(ERRORS.to_owned(), |text, code| {
        text + &format!(
            "| `{}` | {} | {} | {} | {} |\n",
            code.as_str(),
            code.kind().as_str(),
            code.retry().as_str(),
            code.fixable_by().as_str(),
            code.meaning()
        )
    })
}

const OPERATIONS_HEAD: &str = "\
# Operations, functions and flows

<!-- Written by `cargo xtask surfaces`. -->

The word in brackets says where the wire facts come from: `wsdl`, `openapi` (Altinn's OpenAPI file or source code), `recorded`
(traffic), `derived` (a rule that held wherever it could be checked), `documented` (prose only).

| operation | in TypeScript | on the wire | what it does |
| --- | --- | --- | --- |
";

fn operations() -> String {
    let mut text = OPERATIONS_HEAD.to_owned();
    for operation in OPERATIONS {
        text.push_str(&format!(
            "| `{}` | `altinn.{}` | {} | {} |\n",
            operation.id,
            address(operation.id),
            wire(operation),
            sentence(operation.request.doc)
        ));
    }
    text.push_str(
        "\n## Functions\n\nThey need no network.\n\n| function | in TypeScript | what it does |\n| --- | --- | --- |\n",
    );
    for function in FUNCTIONS {
        text.push_str(&format!(
            "| `{}` | `altinn.{}` | {} |\n",
            function.id,
            address(function.id),
            sentence(function.input.doc)
        ));
    }
    text.push_str("\n## Flows\n\n| flow | in TypeScript | what it does |\n| --- | --- | --- |\n");
    for flow in FLOWS {
        text.push_str(&format!(
            "| `{}` | `altinn.{}` | {} |\n",
            flow.id,
            address(flow.id),
            sentence(flow.start.doc)
        ));
    }
    text
}

fn wire(operation: &Description) -> String {
    match &operation.wire {
        Wire::Soap(contract) => {
            let names: Vec<String> = contract
                .bindings
                .iter()
                .map(|it| format!("{}: `{}` ({})", it.flavour.as_str(), it.name, it.evidence.as_str()))
                .collect();
            format!("{} {}", contract.service.name, names.join(", "))
        }
        Wire::Rest(contract) => {
            let scopes = contract
                .scopes
                .iter()
                .map(|scope| format!(" `{scope}`"))
                .collect::<String>();
            format!(
                "`{} {}`, token: {}{scopes} ({})",
                contract.method,
                contract.path,
                contract.token.as_str(),
                contract.evidence.as_str()
            )
        }
        _ => String::new(),
    }
}

/// `altinn2.soap.receipt.get_receipt` as `soap.receipt.getReceipt`.
fn address(id: &str) -> String {
    let names: Vec<String> = id
        .split('.')
        .skip(1)
        .map(|name| camel(if name == "flow" { "flows" } else { name }))
        .collect();
    names.join(".")
}

/// The first sentence of a documentation text, on one line.
fn sentence(doc: &str) -> String {
    let line = doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    line.split_inclusive(". ")
        .next()
        .unwrap_or_default()
        .trim()
        .replace('|', "\\|")
}
