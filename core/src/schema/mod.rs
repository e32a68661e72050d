//! Messages as JSON Schema, and the catalogue as JSON: for tools, documentation and the conformance runners.

mod texts;

use crate::catalogue::{FLOWS, FUNCTIONS, OPERATIONS};
use crate::error::known::FAMILIES;
use crate::message::{Absent, EnumShape, Field, Kind, Shape, Source};
use crate::operation::{Description, Wire};
use crate::soap::Flavour;
use serde_json::{Map, Value as Json, json};

/// Whose messages a schema describes.
#[derive(Debug, Clone, Copy)]
enum View {
    /// Answers: what they promise. Names and members that are not known yet may come too.
    Answer,
    /// What a host hands over to be sent: what `prepare` demands, and nothing else.
    Request {
        /// Whether it goes to Altinn 3.
        altinn3: bool,
        /// The flavour of Altinn II's SOAP interface; none for all of them.
        flavour: Option<Flavour>,
    },
    /// What a host hands over to a function; the records in it come from answers.
    WorkOn,
}

impl View {
    fn within(self) -> Self {
        match self {
            Self::WorkOn => Self::Answer,
            other => other,
        }
    }

    fn is_answer(self) -> bool {
        matches!(self, Self::Answer)
    }

    fn sends(self) -> bool {
        matches!(self, Self::Request { .. })
    }

    /// Whether a field exists.
    fn has(self, field: &Field) -> bool {
        match self {
            Self::Request {
                flavour: Some(flavour), ..
            } => field.travels_in(flavour),
            _ => true,
        }
    }

    /// Whether a field must be given.
    fn wants(self, field: &Field) -> bool {
        match self {
            Self::Request { flavour: Some(_), .. } => field.absent == Absent::Refuse && field.source == Source::Host,
            _ => field.is_required(),
        }
    }
}

/// The JSON Schema (draft 2020-12) of an answer, or of another message that altinnkit makes, in host style: host names, bytes
/// as base64.
#[must_use]
pub fn of(shape: &'static Shape) -> Json {
    schema(shape, View::Answer)
}

/// The JSON Schema of what a host hands over to an operation or a flow, by its address: what is demanded before anything is
/// sent. Members that only some flavours of Altinn II's SOAP interface know say so (`flavours`).
///
/// A member that may be left out may also be `null`, and a list that may be left out may be empty.
#[must_use]
pub fn of_input(id: &str, shape: &'static Shape) -> Json {
    let altinn3 = !id.starts_with("altinn2.");
    schema(shape, View::Request { altinn3, flavour: None })
}

fn schema(shape: &'static Shape, view: View) -> Json {
    let mut definitions = Map::new();
    let mut schema = record(shape, view, &mut definitions);
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

fn record(shape: &'static Shape, view: View, definitions: &mut Map<String, Json>) -> Json {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in shape.fields.iter().filter(|field| view.has(field)) {
        if view.wants(field) {
            required.push(field.host);
        }
        properties.insert(field.host.to_owned(), member(field, view, definitions));
    }
    let unknown = if view.is_answer() {
        json!({"type": "object", "description": "What the wire carried beyond this type."})
    } else {
        json!({"type": "object", "maxProperties": 0, "description": "Empty: what is not known is not sent."})
    };
    properties.insert("unknown".to_owned(), unknown);
    let mut schema =
        json!({"title": shape.name, "type": "object", "properties": properties, "additionalProperties": false});
    if let Some(object) = schema.as_object_mut() {
        if !required.is_empty() {
            object.insert("required".to_owned(), json!(required));
        }
        if !shape.one_of.is_empty() && !view.is_answer() {
            let each: Vec<Json> = shape.one_of.iter().map(|name| json!({"required": [name]})).collect();
            object.insert("oneOf".to_owned(), json!(each));
        }
        if !shape.doc.is_empty() {
            object.insert("description".to_owned(), json!(shape.doc));
        }
    }
    schema
}

fn member(field: &'static Field, view: View, definitions: &mut Map<String, Json>) -> Json {
    let one = value(field, view, definitions);
    let mut schema = match (field.many.is_some(), view) {
        (false, _) => one,
        (true, View::Request { .. } | View::WorkOn) if view.wants(field) => {
            json!({"type": "array", "items": one, "minItems": 1})
        }
        (true, _) => json!({"type": "array", "items": one}),
    };
    if let Some(object) = schema.as_object_mut() {
        if !field.doc.is_empty() {
            object.insert("description".to_owned(), json!(field.doc));
        }
        if !field.flavours.is_empty() && matches!(view, View::Request { .. }) {
            let flavours: Vec<&str> = field.flavours.iter().map(|it| it.as_str()).collect();
            object.insert("flavours".to_owned(), json!(flavours));
        }
    }
    schema
}

fn value(field: &'static Field, view: View, definitions: &mut Map<String, Json>) -> Json {
    match field.kind {
        Kind::Bool => json!({"type": "boolean"}),
        Kind::I32 => json!({"type": "integer", "minimum": i32::MIN, "maximum": i32::MAX}),
        Kind::I64 if view.sends() => json!({"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX}),
        Kind::I64 => json!({"type": "integer"}),
        Kind::U32 => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        Kind::F64 => json!({"type": "number"}),
        Kind::Text(format) => match view {
            View::Request { altinn3, .. } => texts::sent(field, format, altinn3),
            View::Answer | View::WorkOn => texts::answered(format),
        },
        Kind::Bytes => bytes(view),
        Kind::Blob => json!({"oneOf": [
            bytes(view),
            {"type": "object", "properties": {"held": {"type": "string"}, "length": {"type": "integer", "minimum": 0}},
             "required": ["held", "length"], "additionalProperties": false}
        ]}),
        Kind::Secret => match view {
            View::Request { altinn3, .. } => texts::secret(altinn3),
            View::Answer | View::WorkOn => json!({"type": "string", "format": "password"}),
        },
        Kind::Json => json!({}),
        Kind::Texts => json!({"type": "object", "additionalProperties": {"type": "string"}}),
        Kind::Enum(shape) => {
            let shape = shape();
            reference(shape.name, definitions, |_| names(shape, view))
        }
        Kind::Record(shape) => {
            let shape = shape();
            reference(shape.name, definitions, |definitions| {
                record(shape, view.within(), definitions)
            })
        }
    }
}

fn bytes(view: View) -> Json {
    let mut schema = json!({"type": "string", "contentEncoding": "base64"});
    if let (View::Request { .. }, Some(object)) = (view, schema.as_object_mut()) {
        object.insert("pattern".to_owned(), json!(texts::BASE64));
    }
    schema
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

/// In answers an open list: the known names are examples, not the only ones. What is sent is one of them, or an object that
/// says that a name is meant although it is not known.
fn names(shape: &'static EnumShape, view: View) -> Json {
    let names: Vec<&str> = shape.names.iter().map(|(name, _)| *name).collect();
    if view.is_answer() {
        return json!({"title": shape.name, "type": "string", "examples": names, "description": shape.doc});
    }
    json!({"title": shape.name, "description": shape.doc, "oneOf": [
        {"type": "string", "enum": names},
        {"type": "object", "properties": {"unknown": {"type": "string", "pattern": texts::NAME}},
         "required": ["unknown"], "additionalProperties": false}
    ]})
}

/// The whole catalogue: every operation, every function and every flow, with the schemas of what goes in and what comes out,
/// and every error that Altinn 3 and Maskinporten document.
#[must_use]
pub fn catalogue() -> Json {
    let flows: Vec<Json> = FLOWS
        .iter()
        .map(|flow| json!({"id": flow.id, "start": of_input(flow.id, flow.start), "output": of(flow.output), "handsOut": flow.hands_out, "doc": flow.start.doc}))
        .collect();
    let functions: Vec<Json> = FUNCTIONS
        .iter()
        .map(|it| json!({"id": it.id, "input": schema(it.input, View::WorkOn), "output": of(it.output), "doc": it.input.doc}))
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

fn in_flavour(flavour: Flavour) -> View {
    View::Request {
        altinn3: false,
        flavour: Some(flavour),
    }
}

fn operation(description: &'static Description) -> Json {
    let mut entry = json!({
        "id": description.id,
        "generation": description.generation(),
        "evidence": description.evidence().as_str(),
        "reads": description.reads(),
        "request": of_input(description.id, description.request),
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
                           "wrapper": target.wrapper(), "action": target.action(), "path": target.path,
                           "request": schema(description.request, in_flavour(binding.flavour))})
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
