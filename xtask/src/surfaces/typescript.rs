//! `wasm/types.d.ts`: every message, the tree of operations and the error codes; `wasm/js/catalogue.mjs`: the ids.

use super::{Generated, Group, Message, Model, camel, is_required, leaf};
use altinnkit_core::message::{EnumShape, Field, Format, Kind, Shape};
use std::fmt::Write as _;
use std::path::PathBuf;

const HEAD: &str = "// Written by `cargo xtask surfaces`. Do not edit.\n\n";

/// What every message can carry, and the texts with a format. Hand-written names end in what no message ends in.
const BASICS: &str = "\
import type { BlobInput, Call, Credentials, Flow, FlowKind, Operation, PureFunction, Secret } from './js/index.mjs';

/** What every message has. */
export interface AltinnMessage {
  /**
   * What the wire carried beyond this type, by name: XML elements as text, JSON members as they are, XML attributes as
   * `@name`. A name that came several times has the list of its contents; one that came once has the content.
   */
  unknown?: { [name: string]: unknown } | undefined;
}
/** A name that is meant although altinnkit does not know it yet: it is sent as it is. Other unknown names are refused. */
export interface UnknownName {
  unknown: string;
}
/** Any JSON. */
export type AltinnJson = null | boolean | number | string | AltinnJson[] | { [name: string]: AltinnJson };
/** ISO 8601, as on the wire. Altinn II writes Norwegian local time without an offset: do not give it to `new Date` unseen. */
export type DateTimeText = string;
/** Nine digits with a check digit. */
export type OrganisationNumberText = string;
/** Eleven digits with two check digits: a national identity number or a D number. */
export type NationalIdentityNumberText = string;
/** An organisation number or a national identity number. */
export type ReporteeText = string;
/** A whole XML document. */
export type XmlText = string;
/** A UUID. */
export type UuidText = string;
/** A decimal number, kept as written. */
export type DecimalText = string;
/** An absolute address. */
export type UrlText = string;

";

/// Messages that TypeScript says better by hand, and their names there.
const BY_HAND: &[(&str, &str)] = &[("CredentialsConfig", "Credentials")];

macro_rules! line {
    ($out:expr, $($format:tt)*) => {{
        // Writing to a string cannot fail.
        let _ = writeln!($out, $($format)*);
    }};
}

/// The files of this language.
pub(crate) fn generate(model: &Model) -> Vec<Generated> {
    vec![
        (PathBuf::from("wasm/types.d.ts"), types(model)),
        (PathBuf::from("wasm/js/catalogue.mjs"), ids(&model.root)),
    ]
}

fn types(model: &Model) -> String {
    let mut out = format!("{HEAD}{BASICS}");
    for shape in &model.enums {
        let sent = model.messages.iter().any(|message| {
            let has = |field: &Field| matches!(field.kind, Kind::Enum(of) if of().name == shape.name);
            is_sent(message) && message.shape.fields.iter().any(has)
        });
        names(&mut out, shape, sent);
    }
    for message in &model.messages {
        if by_hand(message.shape.name).is_none() {
            interface(&mut out, message);
        }
    }
    doc(&mut out, 0, "Every message by its name.");
    line!(out, "export interface AltinnMessages {{");
    for Message { shape, .. } in &model.messages {
        line!(out, "  {}: {};", shape.name, by_hand(shape.name).unwrap_or(shape.name));
    }
    line!(out, "}}\n");
    doc(&mut out, 0, "The operations, functions and flows of an `Altinn`.");
    line!(out, "export interface AltinnOperations {{");
    group(&mut out, 1, &model.root, model);
    line!(out, "}}\n");
    doc(
        &mut out,
        0,
        "Every code of an error. Codes are stable: a program may branch on them.",
    );
    line!(out, "export type ErrorCode =");
    for code in model.codes {
        doc(&mut out, 1, code.meaning());
        line!(out, "  | '{}'", code.as_str());
    }
    line!(out, "  ;");
    out
}

/// The type of a name that a host hands over.
fn sent_name(shape: &EnumShape) -> String {
    format!("{}Input", shape.name)
}

fn names(out: &mut String, shape: &EnumShape, sent: bool) {
    let known: Vec<String> = shape.names.iter().map(|(name, _)| format!("'{name}'")).collect();
    let meanings: String = shape
        .names
        .iter()
        .filter(|(_, meaning)| !meaning.is_empty())
        .map(|(name, meaning)| format!("\n- `{name}`: {}", meaning.replace('\n', " ")))
        .collect();
    doc(
        out,
        0,
        &format!(
            "{}\n\nAn open list: an answer may have a name that is not known yet.\n{meanings}",
            shape.doc
        ),
    );
    line!(
        out,
        "export type {} = {} | (string & {{}});\n",
        shape.name,
        known.join(" | ")
    );
    if sent {
        let text = format!(
            "{}\n\nAs it is sent: a known name, or one that is marked as unknown.",
            shape.doc
        );
        doc(out, 0, &text);
        line!(
            out,
            "export type {} = {} | UnknownName;\n",
            sent_name(shape),
            known.join(" | ")
        );
    }
}

fn interface(out: &mut String, message: &Message) {
    doc(out, 0, message.shape.doc);
    line!(out, "export interface {} extends AltinnMessage {{", message.shape.name);
    for field in message.shape.fields {
        doc(out, 1, field.doc);
        let list = if field.many.is_some() { "[]" } else { "" };
        let value = value(field, message);
        let value = if list.is_empty() || !value.contains('|') {
            format!("{value}{list}")
        } else {
            format!("({value}){list}")
        };
        match (is_required(field), message.written) {
            (true, _) => line!(out, "  {}: {value};", field.host),
            // A host may spell an absent value out.
            (false, true) => line!(out, "  {}?: {value} | undefined;", field.host),
            (false, false) => line!(out, "  {}?: {value};", field.host),
        }
    }
    line!(out, "}}\n");
}

fn by_hand(name: &str) -> Option<&'static str> {
    BY_HAND.iter().find(|(it, _)| *it == name).map(|(_, by_hand)| *by_hand)
}

/// Whether a message only ever goes from a host to Altinn.
fn is_sent(message: &Message) -> bool {
    message.written && !message.read
}

fn value(field: &Field, message: &Message) -> String {
    match field.kind {
        Kind::Enum(shape) if is_sent(message) => return sent_name(shape()),
        Kind::Bool => "boolean",
        Kind::I32 | Kind::I64 | Kind::U32 | Kind::F64 => "number",
        Kind::Text(format) => text(format),
        Kind::Bytes => "Uint8Array",
        Kind::Blob if message.written => "BlobInput",
        Kind::Blob => "Uint8Array",
        Kind::Secret if message.written => "string | Secret",
        Kind::Secret => "Secret",
        Kind::Json => "AltinnJson",
        Kind::Texts => "{ [name: string]: string }",
        Kind::Enum(shape) => shape().name,
        Kind::Record(shape) => by_hand(shape().name).unwrap_or(shape().name),
        _ => "unknown",
    }
    .to_owned()
}

fn text(format: Format) -> &'static str {
    match format {
        Format::DateTime => "DateTimeText",
        Format::OrganisationNumber => "OrganisationNumberText",
        Format::NationalIdentityNumber => "NationalIdentityNumberText",
        Format::Reportee => "ReporteeText",
        Format::Xml => "XmlText",
        Format::Uuid => "UuidText",
        Format::Decimal => "DecimalText",
        Format::Url => "UrlText",
        _ => "string",
    }
}

fn group(out: &mut String, depth: usize, of: &Group, model: &Model) {
    let indent = "  ".repeat(depth);
    for inner in &of.groups {
        line!(out, "{indent}readonly {}: {{", camel(&inner.name));
        group(out, depth + 1, inner, model);
        line!(out, "{indent}}};");
    }
    for operation in &of.operations {
        doc(out, depth, operation.request.doc);
        let (name, input, output) = (
            camel(leaf(operation.id)),
            argument(operation.request),
            output(operation.response, model),
        );
        line!(out, "{indent}readonly {name}: Operation<{input}, {output}>;");
    }
    for function in &of.functions {
        doc(out, depth, function.input.doc);
        let (name, input, output) = (
            camel(leaf(function.id)),
            argument(function.input),
            output(function.output, model),
        );
        line!(out, "{indent}readonly {name}: PureFunction<{input}, {output}>;");
    }
    for flow in &of.flows {
        doc(out, depth, flow.start.doc);
        let (name, input, output) = (camel(leaf(flow.id)), argument(flow.start), output(flow.output, model));
        line!(out, "{indent}readonly {name}: FlowKind<{input}, {output}>;");
    }
}

/// The argument list of an operation; nothing need be given where nothing is required.
fn argument(shape: &Shape) -> String {
    let optional = if shape.fields.iter().any(is_required) { "" } else { "?" };
    format!("[input{optional}: {}]", shape.name)
}

/// The type of an output. Where a message also goes in, its secrets may be plain texts there, but never here.
fn output(shape: &Shape, model: &Model) -> String {
    let goes_in = model
        .messages
        .iter()
        .any(|it| it.written && it.shape.name == shape.name);
    let secrets = shape
        .fields
        .iter()
        .filter(|field| goes_in && matches!(field.kind, Kind::Secret));
    let opened: String = secrets
        .map(|field| format!(" & {{ {}: Secret }}", field.host))
        .collect();
    format!("{}{opened}", shape.name)
}

/// A documentation comment, indented; nothing where there is nothing to say.
fn doc(out: &mut String, depth: usize, text: &str) {
    let indent = "  ".repeat(depth);
    // Links of Rust's documentation become plain names; nothing may end the comment.
    let text = text.replace("[`", "`").replace("`]", "`").replace("*/", "*\u{200b}/");
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    match lines.as_slice() {
        [] => {}
        [only] => line!(out, "{indent}/** {only} */"),
        lines => {
            line!(out, "{indent}/**");
            for text in lines {
                line!(out, "{indent} *{}{text}", if text.is_empty() { "" } else { " " });
            }
            line!(out, "{indent} */");
        }
    }
}

/// The ids, from which `js/altinn.mjs` makes the tree.
fn ids(root: &Group) -> String {
    let (mut operations, mut functions, mut flows) = (String::new(), String::new(), String::new());
    collect(root, &mut operations, &mut functions, &mut flows);
    format!(
        "{HEAD}export const operations = [\n{operations}];\n\nexport const functions = [\n{functions}];\n\n\
         export const flows = [\n{flows}];\n"
    )
}

fn collect(group: &Group, operations: &mut String, functions: &mut String, flows: &mut String) {
    for operation in &group.operations {
        line!(operations, "  '{}',", operation.id);
    }
    for function in &group.functions {
        line!(functions, "  '{}',", function.id);
    }
    for flow in &group.flows {
        line!(flows, "  '{}',", flow.id);
    }
    for inner in &group.groups {
        collect(inner, operations, functions, flows);
    }
}

#[cfg(test)]
mod tests {
    use super::Model;

    /// Names that are written by hand, or that mean something else to whoever reads TypeScript.
    const TAKEN: &[&str] = &[
        "Altinn",
        "AltinnConfig",
        "AltinnError",
        "AltinnJson",
        "AltinnMessage",
        "AltinnMessages",
        "AltinnOperations",
        "AnswerReader",
        "AuthenticationError",
        "AuthorizationError",
        "Blob",
        "BlobInput",
        "BlobSource",
        "ByteStream",
        "Call",
        "Chunk",
        "ConfigurationError",
        "Credentials",
        "Error",
        "ErrorCode",
        "ErrorKind",
        "File",
        "Flow",
        "FlowError",
        "FlowInput",
        "FlowKind",
        "Headers",
        "HeldBlob",
        "HeldPart",
        "HttpAnswer",
        "HttpAnswerHead",
        "HttpBody",
        "HttpRequest",
        "InputError",
        "Operation",
        "ProtocolError",
        "PureFunction",
        "Record",
        "RejectedError",
        "Request",
        "Response",
        "Secret",
        "Step",
        "Streamed",
        "SystemCredentials",
        "TransportError",
        "UnavailableError",
        "UsernameTokenCredentials",
    ];

    #[test]
    fn no_message_hides_another_name() {
        let model = Model::of_catalogue().unwrap();
        let names = model
            .messages
            .iter()
            .map(|it| it.shape.name)
            .chain(model.enums.iter().map(|it| it.name));
        let hidden: Vec<&str> = names.filter(|name| TAKEN.contains(name)).collect();
        assert!(hidden.is_empty(), "{hidden:?}");
    }
}
