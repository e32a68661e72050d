//! `docs/errors.md` and `docs/operations.md`.

use super::{Generated, Model, camel};
use altinnkit_core::catalogue::{FLOWS, FUNCTIONS, OPERATIONS};
use altinnkit_core::error::known::FAMILIES;
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
on); *fixable by* says who can do something about it. *Retry* says whether to send the same request again, unless more is known of
the very error:

- `never`: it would fail again, or do harm.
- `after`: yes, after a while. It was surely not processed, or processing it twice does no harm.
- `checkFirst`: nobody knows whether it was processed. Find out first.

So the advice depends on the operation: *reading* is for one that only reads, *changing* for one that changes something
([operations.md](operations.md) says which does what) and for errors without an operation. `retryAfterSeconds` comes with `after`
and with `checkFirst`, when the answer had a `Retry-After`.

| code | kind | retry, reading | retry, changing | fixable by | meaning |
| --- | --- | --- | --- | --- | --- |
";

fn errors(model: &Model) -> String {
    let codes = model.codes.iter().fold(ERRORS.to_owned(), |text, code| {
        text + &format!(
            "| `{}` | {} | {} | {} | {} | {} |\n",
            code.as_str(),
            code.kind().as_str(),
            code.retry_reading().as_str(),
            code.retry().as_str(),
            code.fixable_by().as_str(),
            code.meaning()
        )
    });
    FAMILIES.iter().fold(codes + DOCUMENTED, |text, family| {
        let head = format!("\n### {} (`{}-`)\n\n", family.what, family.prefix);
        if family.errors.is_empty() {
            let any = family.any.map_or("", |known| known.advice.en);
            return text + &head + any + "\n";
        }
        let head = head + "| number | code | retry, reading | retry, changing | fixable by | advice |\n| --- | --- | --- | --- | --- | --- |\n";
        family.errors.iter().fold(text + &head, |text, known| {
            text + &format!(
                "| `{}` | `{}` | {} | {} | {} | {} |\n",
                family.code(known.error_id),
                known.code.as_str(),
                known.retry(true).as_str(),
                known.retry(false).as_str(),
                known.fixable_by.as_str(),
                known.advice.en
            )
        })
    })
}

const DOCUMENTED: &str = "
## Errors that Altinn 3 and Maskinporten document

An error with one of these numbers has the code, the retry advice and the advice for a person (in English and Norwegian) of its row.
The number is in the detail, and in the server report: as `code`, or as `documentedCode` where the answer's own code is something
else. A list of validation errors is looked up by its first number.
";

const OPERATIONS_HEAD: &str = "\
# Operations, functions and flows

<!-- Written by `cargo xtask surfaces`. -->

The word in brackets says where the wire facts come from: `wsdl`, `openapi` (Altinn's OpenAPI file or source code), `recorded`
(traffic), `derived` (a rule that held wherever it could be checked), `documented` (prose only). *Reads*: whether it only reads, or
does at least no harm when it is done twice ([errors.md](errors.md) says what follows from that).

| operation | in TypeScript | on the wire | reads | what it does |
| --- | --- | --- | --- | --- |
";

fn operations() -> String {
    let mut text = OPERATIONS_HEAD.to_owned();
    for operation in OPERATIONS {
        text.push_str(&format!(
            "| `{}` | `altinn.{}` | {} | {} | {} |\n",
            operation.id,
            address(operation.id),
            wire(operation),
            if operation.reads() { "yes" } else { "no" },
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
