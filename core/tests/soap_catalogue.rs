//! The SOAP half of the catalogue against the contracts that were derived by program from Altinn's WSDLs: every operation and
//! flavour by name, and every field of every message by name, namespace, order and rule of absence.
//!
//! The contracts are reference data and not part of this repository; without them the comparison is skipped, and says so.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, clippy::indexing_slicing)]

use altinnkit_core::catalogue::OPERATIONS;
use altinnkit_core::message::{Absent, Field, Format, Kind, Many, Place, Shape, Source};
use altinnkit_core::operation::{Description, Wire};
use altinnkit_core::soap::{Contract, Flavour, Payload, Target};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::path::Path;

/// What differs on purpose, with the reason.
const ON_PURPOSE: &[(&str, &str)] = &[
    (
        "ArchiveCommonExternal basic GetPaymentInformation: answer: has a result",
        "nobody has seen the answer; by the documentation it is XML",
    ),
    // No WSDL of the workflow service was seen; what may be left out is read from the documentation's prose.
    (
        "request.selectedForms: may be left out",
        "attachments alone may be signed",
    ),
    (
        "request.selectedAttachments: may be left out",
        "forms alone may be signed",
    ),
    ("request.delegatedUserBEList: may be left out", "an empty list is none"),
    (
        "request.externalServiceCode: may be left out",
        "an element is named instead",
    ),
    (
        "request.externalServiceEditionCode: may be left out",
        "an element is named instead",
    ),
    (
        "request.reporteeElementID: may be left out",
        "a service is named instead",
    ),
];

/// The reference folder, when it is here.
fn reference(name: &str) -> Option<Json> {
    let root = std::env::var_os("ALTINN_REFERENCE").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference"),
        Into::into,
    );
    let text = std::fs::read_to_string(root.join("altinn2/soap").join(name)).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

fn flavour(name: &str) -> Option<Flavour> {
    match name {
        "Basic" => Some(Flavour::Basic),
        "WS" => Some(Flavour::Ws),
        "EC2" => Some(Flavour::Ec2),
        _ => None,
    }
}

fn soap() -> impl Iterator<Item = (&'static Description, &'static Contract)> {
    OPERATIONS.iter().filter_map(|operation| match &operation.wire {
        Wire::Soap(contract) => Some((*operation, contract)),
        _ => None,
    })
}

#[test]
fn every_operation_and_flavour_of_the_end_user_is_in_the_catalogue() {
    let Some(catalog) = reference("CATALOG.json") else {
        eprintln!("skipped: the reference folder is not here");
        return;
    };
    let ours: BTreeSet<String> = soap()
        .flat_map(|(_, contract)| {
            let service = contract.service.name;
            let bindings = contract.bindings.iter();
            bindings.map(move |it| format!("{service} {} {}", it.flavour.as_str(), it.name))
        })
        .collect();
    let theirs: BTreeSet<String> = entries(&catalog)
        .flat_map(|(entry, flavour)| {
            let service = text(entry, "service").to_owned();
            let operations = list(entry, "operations").iter();
            operations.map(move |it| format!("{service} {} {}", flavour.as_str(), text(it, "name")))
        })
        .collect();
    let missing: Vec<&String> = theirs.difference(&ours).collect();
    // `Test` is derived where no WSDL was seen.
    let extra: Vec<&String> = ours.difference(&theirs).filter(|it| !it.ends_with(" Test")).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "missing here: {missing:#?}\nonly here: {extra:#?}"
    );
}

#[test]
fn every_message_is_what_the_contracts_say() {
    let (Some(catalog), Some(types)) = (reference("CATALOG.json"), reference("TYPES.json")) else {
        eprintln!("skipped: the reference folder is not here");
        return;
    };
    let mut fields = 0;
    let mut differences = Vec::new();
    for (entry, flavour) in entries(&catalog).filter(|(_, flavour)| *flavour != Flavour::Ec2) {
        for operation in list(entry, "operations") {
            let (service, name) = (text(entry, "service"), text(operation, "name"));
            let found = soap().find_map(|(description, contract)| {
                let target = contract.in_flavour(flavour)?;
                (contract.service.name == service && target.name == name).then_some((description, target))
            });
            if let Some((description, target)) = found {
                let mut comparison = Comparison {
                    types: &types,
                    of_entry: &entry["types"],
                    flavour,
                    seen: Vec::new(),
                    fields: 0,
                    differences: Vec::new(),
                };
                comparison.operation(entry, operation, description, &target);
                fields += comparison.fields;
                let place = format!("{service} {} {name}", flavour.as_str());
                differences.extend(comparison.differences.into_iter().map(|it| format!("{place}: {it}")));
            }
        }
    }
    differences.retain(|difference| !ON_PURPOSE.iter().any(|(known, _)| difference.contains(known)));
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
    assert!(fields > 0);
    eprintln!("{fields} fields agree");
}

/// The entries of the end user's side, in the flavours that altinnkit has.
fn entries(catalog: &Json) -> impl Iterator<Item = (&Json, Flavour)> {
    list(catalog, "entries")
        .iter()
        .filter(|entry| !text(entry, "service").starts_with("so-"))
        .filter_map(|entry| Some((entry, flavour(text(entry, "flavour"))?)))
}

fn text<'j>(json: &'j Json, name: &str) -> &'j str {
    json[name].as_str().unwrap_or_default()
}

fn list<'j>(json: &'j Json, name: &str) -> &'j [Json] {
    json[name].as_array().map_or(&[], Vec::as_slice)
}

struct Comparison<'c> {
    types: &'c Json,
    of_entry: &'c Json,
    flavour: Flavour,
    seen: Vec<&'static str>,
    fields: usize,
    differences: Vec<String>,
}

/// Names of the credentials' elements, whatever their case.
fn is_credential(name: &str) -> bool {
    ["systemusername", "systempassword"].contains(&name.to_lowercase().as_str())
}

impl<'c> Comparison<'c> {
    fn differ(&mut self, place: &str, what: impl Into<String>) {
        self.differences.push(format!("{place}: {}", what.into()));
    }

    fn same(&mut self, place: &str, ours: &str, theirs: &str) {
        if ours != theirs {
            self.differ(place, format!("{ours:?} here, {theirs:?} there"));
        }
    }

    fn operation(&mut self, entry: &Json, operation: &'c Json, description: &'static Description, target: &Target<'_>) {
        if let Some(action) = operation["soapAction"].as_str() {
            self.same("action", &target.action(), action);
        }
        if let Some(address) = entry["documentedAddress"].as_str() {
            self.same("address", &format!("https://www.altinn.no{}", target.path), address);
        }
        let request = &operation["request"];
        self.same("wrapper", target.wrapper(), text(request, "element"));
        if let Some(namespace) = request["ns"].as_str() {
            self.same("namespace", target.namespace, namespace);
        }
        let is_upload = matches!(target.contract.payload, Payload::Upload { .. });
        let children: Vec<&Json> = list(request, "children")
            .iter()
            .filter(|it| !is_credential(text(it, "name")))
            .collect();
        let ours: Vec<(&'static Field, &str)> = flat(description.request, self.flavour, target.namespace);
        let (in_header, in_body): (Vec<_>, Vec<_>) = ours
            .into_iter()
            .partition(|(field, _)| is_upload && !matches!(field.kind, Kind::Blob | Kind::Bytes));
        self.members("request", &in_body, &children, true);
        if is_upload {
            // The order of header blocks is free.
            let sorted = |mut names: Vec<String>| {
                names.sort();
                names
            };
            let theirs = list(request, "headers").iter().chain(list(operation, "headers"));
            let theirs = sorted(
                theirs
                    .map(|it| text(it, "element").to_owned())
                    .filter(|name| !is_credential(name))
                    .collect(),
            );
            let ours = sorted(in_header.iter().map(|(field, _)| field.wire.to_owned()).collect());
            if ours != theirs {
                self.differ("headers", format!("{ours:?} here, {theirs:?} there"));
            }
        }
        let response = &operation["response"];
        match list(response, "children") {
            _ if is_upload => {
                let theirs: Vec<&Json> = list(response, "children").iter().collect();
                let ours = flat(description.response, self.flavour, target.namespace);
                self.members("answer", &ours, &theirs, false);
            }
            [] if description.response.fields.is_empty() => {}
            [] => self.differ("answer", "has a result here, none there"),
            [result, ..] => {
                self.same("result", &format!("{}Result", target.name), text(result, "name"));
                let whole = description
                    .response
                    .fields
                    .iter()
                    .find(|field| field.place == Place::Whole);
                match whole {
                    Some(field) => self.value("answer", field, field.kind, result),
                    None => self.record("answer", description.response, result, target.namespace, false),
                }
            }
        }
    }

    /// Their description of the type of a member; nothing for the types of XML Schema, and for those that nobody has seen.
    fn lookup(&self, member: &Json) -> Option<&'c Json> {
        let name = format!("{{{}}}{}", text(member, "typeNs"), text(member, "type"));
        self.types.get(self.of_entry.get(&name)?.as_str()?)
    }

    fn record(&mut self, place: &str, shape: &'static Shape, member: &Json, inherited: &str, written: bool) {
        if self.seen.contains(&shape.name) {
            return;
        }
        self.seen.push(shape.name);
        let Some(theirs) = self.lookup(member) else {
            // Types that were never seen on the wire are described in prose only.
            return;
        };
        let theirs: Vec<&Json> = list(theirs, "fields").iter().collect();
        let ours = flat(shape, self.flavour, shape.namespace.unwrap_or(inherited));
        self.members(&format!("{place}({})", shape.name), &ours, &theirs, written);
    }

    fn members(&mut self, place: &str, ours: &[(&'static Field, &str)], theirs: &[&Json], written: bool) {
        let mut ours = ours.iter().peekable();
        for member in theirs {
            let name = text(member, "name");
            let at = format!("{place}.{name}");
            let found = ours.next_if(|(field, _)| field.wire == name);
            let Some((field, namespace)) = found else {
                let next = ours.peek().map(|(field, _)| field.wire);
                self.differ(&at, format!("not here, or not in this place; next here is {next:?}"));
                return;
            };
            self.fields += 1;
            if let Some(of_member) = member["ns"].as_str().filter(|it| !it.is_empty()) {
                self.same(&format!("{at} namespace"), namespace, of_member);
            }
            if written {
                self.absence(&at, field, member);
            } else {
                self.promise(&at, field, member);
            }
            self.member(&at, field, member, namespace, written);
        }
        for (field, _) in ours {
            self.differ(place, format!("{} is here and not there", field.wire));
        }
    }

    /// What the writer does without a value must be allowed.
    fn absence(&mut self, at: &str, field: &'static Field, member: &Json) {
        let must = member["minOccurs"].as_i64() != Some(0);
        let nillable = member["nillable"] == true;
        let supplied = field.source != Source::Host;
        match field.absent {
            Absent::Omit if must && !supplied => self.differ(at, "may be left out here, not there"),
            Absent::Nil if !nillable => self.differ(at, "is written as nil here, which is not allowed there"),
            _ => {}
        }
    }

    /// What a reader insists on must be promised: else one element that is nil makes a whole answer unreadable.
    fn promise(&mut self, at: &str, field: &'static Field, member: &Json) {
        let may_lack = member["minOccurs"].as_i64() == Some(0) || member["nillable"] == true;
        if field.absent == Absent::Refuse && may_lack {
            self.differ(at, "must be in the answer here, may be absent or nil there");
        }
    }

    fn member(&mut self, at: &str, field: &'static Field, member: &Json, namespace: &str, written: bool) {
        let is_list = member["maxOccurs"] != 1;
        match field.many {
            None if is_list => self.differ(at, "is a list there"),
            None => self.typed(at, field, member, namespace, written),
            Some(Many::Flat) if !is_list => self.differ(at, "is a list here"),
            Some(Many::Flat) => self.typed(at, field, member, namespace, written),
            Some(Many::Wrapped {
                item,
                namespace: of_item,
            }) => {
                let Some(list_type) = self.lookup(member) else { return };
                let [inner] = list(list_type, "fields") else {
                    return self.differ(at, "is a list here, and has several members there");
                };
                self.same(&format!("{at} item"), item, text(inner, "name"));
                self.same(
                    &format!("{at} item namespace"),
                    of_item.unwrap_or(namespace),
                    text(inner, "ns"),
                );
                self.typed(&format!("{at}[]"), field, inner, namespace, written);
            }
            Some(_) => {}
        }
    }

    fn typed(&mut self, at: &str, field: &'static Field, member: &Json, namespace: &str, written: bool) {
        match field.kind {
            Kind::Record(shape) => {
                // XmlSerializer's types stand in the namespace of the wrapper, and so does what they hold.
                self.record(at, shape(), member, namespace, written);
            }
            kind => self.value(at, field, kind, member),
        }
    }

    fn value(&mut self, at: &str, field: &'static Field, kind: Kind, member: &Json) {
        let known = self.lookup(member);
        let theirs = known.map_or(text(member, "type"), |it| match text(it, "kind") {
            "simple" => text(it, "base"),
            other => other,
        });
        let fits = match kind {
            Kind::Enum(shape) => {
                let names: Vec<&str> = shape().names.iter().map(|(name, _)| *name).collect();
                let values = known.map_or(&[][..], |it| list(it, "values"));
                let missing: Vec<&str> = values
                    .iter()
                    .filter_map(Json::as_str)
                    .filter(|it| !names.contains(it))
                    .collect();
                if !missing.is_empty() {
                    self.differ(at, format!("the enumeration lacks {missing:?}"));
                }
                theirs == "enum" || known.is_none()
            }
            Kind::Bool => theirs == "boolean",
            Kind::I32 => matches!(theirs, "int" | "short"),
            Kind::I64 => theirs == "long",
            Kind::U32 => theirs == "unsignedInt",
            Kind::F64 => matches!(theirs, "double" | "float"),
            // A time that Altinn writes as it likes.
            Kind::Text(Format::WrittenTime) => theirs == "string",
            Kind::Text(Format::DateTime) => theirs == "dateTime",
            Kind::Text(Format::Decimal) => theirs == "decimal",
            Kind::Text(_) | Kind::Secret => matches!(theirs, "string" | "guid" | "char"),
            Kind::Bytes | Kind::Blob => theirs == "base64Binary",
            Kind::Json | Kind::Texts | Kind::Record(_) => false,
            _ => false,
        };
        if !fits {
            self.differ(at, format!("{:?} {:?} here, {theirs} there", field.name, kind));
        }
    }
}

/// The fields of a shape that travel in a flavour, those of inline records in their place, each with its namespace.
fn flat<'n>(shape: &'static Shape, flavour: Flavour, namespace: &'n str) -> Vec<(&'static Field, &'n str)> {
    let mut fields = Vec::new();
    for field in shape.fields.iter().filter(|field| field.travels_in(flavour)) {
        match field.kind {
            Kind::Record(inner) if field.place == Place::Inline => {
                fields.extend(flat(inner(), flavour, namespace));
            }
            _ => fields.push((field, namespace)),
        }
    }
    fields
}

/// An error is found by operation and number: the operation's own, then what every operation may answer; never number 0.
#[test]
fn documented_errors_are_found_by_operation_and_number() {
    let known = |id: &str, number: i32| {
        let (_, contract) = soap().find(|(description, _)| description.id == id).unwrap();
        contract.known_fault(number).map(|known| known.code.as_str())
    };
    assert_eq!(known("altinn2.soap.receipt.get_receipt", 30008), Some("empty_result"));
    assert_eq!(known("altinn2.soap.broker.initiate_broker_service", 30008), None);
    assert_eq!(
        known("altinn2.soap.broker.initiate_broker_service", 5),
        Some("wrong_credentials")
    );
    assert_eq!(known("altinn2.soap.receipt.get_receipt", 0), None);
    for (description, contract) in soap() {
        for fault in contract.faults {
            let found = contract.known_fault(fault.error_id).unwrap();
            assert_eq!(
                found.advice, fault.advice,
                "{}: {} is documented twice",
                description.id, fault.error_id
            );
            assert!(!fault.advice.en.is_empty() && !fault.advice.nb.is_empty());
        }
    }
}
