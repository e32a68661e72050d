//! Messages as JSON Schema, and the catalogue as JSON: for tools, documentation and the conformance runners.

use crate::catalogue::{FLOWS, FUNCTIONS, OPERATIONS};
use crate::error::known::FAMILIES;
use crate::message::{EnumShape, Field, Format, Kind, Shape};
use crate::operation::{Description, Wire};
use serde_json::{Map, Value as Json, json};

/// The JSON Schema (draft 2020-12) of a message in host style: host names, bytes as base64.
#[must_use]
pub fn of(shape: &'static Shape) -> Json {
    let mut definitions = Map::new();
    let mut schema = record(shape, &mut definitions);
    if let Some(object) = schema.as_object_mut() {
        object.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        if !definitions.is_empty() {
            object.insert("$defs".to_owned(), Json::Object(definitions));
        }
    }
    schema
}

fn record(shape: &'static Shape, definitions: &mut Map<String, Json>) -> Json {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in shape.fields {
        if field.is_required() {
            required.push(field.host);
        }
        properties.insert(field.host.to_owned(), member(field, definitions));
    }
    properties.insert(
        "unknown".to_owned(),
        json!({"type": "object", "description": "What the wire carried beyond this type."}),
    );
    let mut schema =
        json!({"title": shape.name, "type": "object", "properties": properties, "additionalProperties": false});
    if let Some(object) = schema.as_object_mut() {
        if !required.is_empty() {
            object.insert("required".to_owned(), json!(required));
        }
        if !shape.doc.is_empty() {
            object.insert("description".to_owned(), json!(shape.doc));
        }
    }
    schema
}

fn member(field: &'static Field, definitions: &mut Map<String, Json>) -> Json {
    let one = value(field.kind, definitions);
    let mut schema = if field.many.is_some() {
        json!({"type": "array", "items": one})
    } else {
        one
    };
    if let (Some(object), false) = (schema.as_object_mut(), field.doc.is_empty()) {
        object.insert("description".to_owned(), json!(field.doc));
    }
    schema
}

fn value(kind: Kind, definitions: &mut Map<String, Json>) -> Json {
    match kind {
        Kind::Bool => json!({"type": "boolean"}),
        Kind::I32 => json!({"type": "integer", "minimum": i32::MIN, "maximum": i32::MAX}),
        Kind::I64 => json!({"type": "integer"}),
        Kind::U32 => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        Kind::F64 => json!({"type": "number"}),
        Kind::Text(format) => text(format),
        Kind::Bytes => json!({"type": "string", "contentEncoding": "base64"}),
        Kind::Blob => json!({"oneOf": [
            {"type": "string", "contentEncoding": "base64"},
            {"type": "object", "properties": {"held": {"type": "string"}, "length": {"type": "integer", "minimum": 0}},
             "required": ["held", "length"], "additionalProperties": false}
        ]}),
        Kind::Secret => json!({"type": "string", "format": "password"}),
        Kind::Json => json!({}),
        Kind::Texts => json!({"type": "object", "additionalProperties": {"type": "string"}}),
        Kind::Enum(shape) => {
            let shape = shape();
            reference(shape.name, definitions, |_| names(shape))
        }
        Kind::Record(shape) => {
            let shape = shape();
            reference(shape.name, definitions, |definitions| record(shape, definitions))
        }
    }
}

/// A definition of its own for each type: types may hold themselves.
fn reference(
    name: &str,
    definitions: &mut Map<String, Json>,
    make: impl FnOnce(&mut Map<String, Json>) -> Json,
) -> Json {
    if !definitions.contains_key(name) {
        definitions.insert(name.to_owned(), Json::Null);
        let made = make(definitions);
        definitions.insert(name.to_owned(), made);
    }
    json!({"$ref": format!("#/$defs/{name}")})
}

/// An open list: the known names are examples, not the only ones.
fn names(shape: &'static EnumShape) -> Json {
    let names: Vec<&str> = shape.names.iter().map(|(name, _)| *name).collect();
    json!({"title": shape.name, "type": "string", "examples": names, "description": shape.doc})
}

fn text(format: Format) -> Json {
    match format {
        Format::Plain | Format::Xml | Format::WrittenTime => json!({"type": "string"}),
        Format::DateTime => json!({"type": "string", "format": "date-time"}),
        Format::OrganisationNumber => json!({"type": "string", "pattern": "^[0-9]{9}$"}),
        Format::NationalIdentityNumber => json!({"type": "string", "pattern": "^[0-9]{11}$"}),
        Format::Reportee => json!({"type": "string", "pattern": "^([0-9]{9}|[0-9]{11})$"}),
        Format::Uuid => json!({"type": "string", "format": "uuid"}),
        Format::Decimal => json!({"type": "string", "pattern": "^[+-]?[0-9]*\\.?[0-9]+$"}),
        Format::Url => json!({"type": "string", "format": "uri"}),
    }
}

/// The whole catalogue: every operation, every function and every flow, with the schemas of what goes in and what comes out,
/// and every error that Altinn 3 and Maskinporten document.
#[must_use]
pub fn catalogue() -> Json {
    let flows: Vec<Json> = FLOWS
        .iter()
        .map(|flow| json!({"id": flow.id, "start": of(flow.start), "output": of(flow.output), "handsOut": flow.hands_out, "doc": flow.start.doc}))
        .collect();
    let functions: Vec<Json> = FUNCTIONS
        .iter()
        .map(|it| json!({"id": it.id, "input": of(it.input), "output": of(it.output), "doc": it.input.doc}))
        .collect();
    let errors: Vec<Json> = FAMILIES
        .iter()
        .flat_map(|family| family.errors.iter().map(|known| (family.code(known.error_id), known)))
        .map(|(code, known)| {
            json!({"documentedCode": code, "code": known.code.as_str(), "retry": known.retry(false).as_str(),
                   "retryReading": known.retry(true).as_str(), "fixableBy": known.fixable_by.as_str(),
                   "advice": {"en": known.advice.en, "nb": known.advice.nb}})
        })
        .collect();
    json!({"errors": errors, "operations": OPERATIONS.iter().map(|it| operation(it)).collect::<Vec<_>>(), "functions": functions, "flows": flows})
}

fn operation(description: &'static Description) -> Json {
    let mut entry = json!({
        "id": description.id,
        "generation": description.generation(),
        "evidence": description.evidence().as_str(),
        "reads": description.reads(),
        "request": of(description.request),
        "response": of(description.response),
        "doc": description.request.doc,
    });
    let wire = match &description.wire {
        Wire::Soap(contract) => {
            let flavours: Vec<Json> = contract
                .bindings
                .iter()
                .filter_map(|binding| contract.in_flavour(binding.flavour).map(|target| (binding, target)))
                .map(|(binding, target)| {
                    json!({"flavour": binding.flavour.as_str(), "operation": binding.name,
                           "evidence": binding.evidence.as_str(), "namespace": target.namespace,
                           "wrapper": target.wrapper(), "action": target.action(), "path": target.path})
                })
                .collect();
            let faults: Vec<Json> = contract
                .faults
                .iter()
                .map(|fault| {
                    json!({"errorId": fault.error_id, "code": fault.code.as_str(), "retry": fault.retry(description.reads()).as_str(),
                           "fixableBy": fault.fixable_by.as_str(),
                           "advice": {"en": fault.advice.en, "nb": fault.advice.nb}})
                })
                .collect();
            json!({"service": contract.service.name, "flavours": flavours, "faults": faults})
        }
        Wire::Rest(contract) => json!({
            "method": contract.method, "path": contract.path, "token": contract.token.as_str(), "scopes": contract.scopes,
        }),
    };
    if let (Some(entry), Json::Object(wire)) = (entry.as_object_mut(), wire) {
        entry.extend(wire);
    }
    entry
}
