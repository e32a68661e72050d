//! Reads recorded answers of Altinn's own tests and documentation, where they are at hand: they are not ours to copy.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)] // a test may fail

use altinnkit_core::altinn3::access_management::ListAuthorizedParties;
use altinnkit_core::altinn3::app::{DataElement, GetApplicationMetadata, GetInstance, Instance};
use altinnkit_core::altinn3::storage::ListInstances;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::message::{Kind, Message, Record, Shape, Value, json};
use altinnkit_core::operation::Operation;
use altinnkit_core::session::Session;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn samples() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above
        .map(|folder| folder.join("shared/reference/altinn3/samples"))
        .find(|folder| folder.is_dir())
}

fn files(folder: &Path, wanted: &dyn Fn(&str) -> bool, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, wanted, found);
        } else if wanted(&path.to_string_lossy()) {
            found.push(path);
        }
    }
}

/// Members that no shape knows, by type and name.
fn unknown(shape: &'static Shape, record: &Record, found: &mut BTreeMap<String, usize>) {
    for (name, _) in &record.unknown {
        *found.entry(format!("{}.{name}", shape.name)).or_default() += 1;
    }
    for (index, field) in shape.fields.iter().enumerate() {
        let Kind::Record(of) = field.kind else { continue };
        let mut one = |value: &Value| {
            if let Value::Record(inner) = value {
                unknown(of(), inner, found);
            }
        };
        match record.get(index) {
            Value::List(items) => items.iter().for_each(one),
            value => one(value),
        }
    }
}

struct Tally {
    files: usize,
    refused: Vec<String>,
    unknown: BTreeMap<String, usize>,
}

impl Tally {
    fn new() -> Self {
        Self {
            files: 0,
            refused: Vec::new(),
            unknown: BTreeMap::new(),
        }
    }

    fn count<M: Message>(&mut self, file: &Path, parsed: Result<M, String>) {
        self.files += 1;
        match parsed {
            Ok(message) => {
                if let Value::Record(record) = message.into_value() {
                    unknown(M::SHAPE, &record, &mut self.unknown);
                }
            }
            Err(error) => self.refused.push(format!("{}: {error}", file.display())),
        }
    }
}

fn parse<O: Operation>(body: &[u8]) -> Result<O::Output, String> {
    let session = Session::new(Environment::Tt02);
    O::response(&session, &Response::new(200, body)).map_err(|error| error.to_string())
}

fn read<M: Message>(json: &Json) -> Result<M, String> {
    let value = json::from_text(M::SHAPE, json.to_string().as_bytes(), json::Style::Wire);
    M::from_value(value.map_err(|wrong| format!("{wrong:?}"))?).map_err(|wrong| wrong.to_string())
}

#[test]
fn recorded_answers_are_read() {
    let Some(folder) = samples() else {
        println!("skipped: the recorded samples are not on this machine");
        return;
    };
    let mut instances = Tally::new();
    let mut found = Vec::new();
    files(&folder, &|path| path.contains("/postgresdata/instances/"), &mut found);
    found.push(folder.join("docs/app_instance_created_201.json"));
    for file in found {
        instances.count(&file, parse::<GetInstance>(&std::fs::read(&file).unwrap()));
    }
    let many = folder.join("storage/test/UnitTest/data/m1000-instances.json");
    let page = parse::<ListInstances>(&std::fs::read(&many).unwrap()).unwrap();
    assert_eq!(page.instances.len(), 1000);
    for instance in page.instances {
        instances.count::<Instance>(&many, Ok(instance));
    }

    let mut elements = Tally::new();
    let mut found = Vec::new();
    files(
        &folder,
        &|path| path.contains("/postgresdata/dataelements/"),
        &mut found,
    );
    for file in found {
        let text = std::fs::read_to_string(&file).unwrap();
        let json: Json = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        elements.count::<DataElement>(&file, read(&json));
    }

    let mut apps = Tally::new();
    let mut found = Vec::new();
    files(&folder, &|path| path.ends_with("/applicationmetadata.json"), &mut found);
    for file in found {
        apps.count(&file, parse::<GetApplicationMetadata>(&std::fs::read(&file).unwrap()));
    }
    let mut found = Vec::new();
    files(
        &folder,
        &|path| path.ends_with("/Altinn3Storage/applications.json"),
        &mut found,
    );
    for file in found {
        let list: Json = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        for app in list["applications"].as_array().unwrap() {
            apps.count(&file, parse::<GetApplicationMetadata>(app.to_string().as_bytes()));
        }
    }

    let mut parties = Tally::new();
    let mut found = Vec::new();
    files(&folder, &|path| path.contains("/Json/AuthorizedParties/"), &mut found);
    for file in found {
        // Recorded one level below the page: a party, or a list of them.
        let text = std::fs::read_to_string(&file).unwrap();
        let page = format!(r#"{{"data":[{}]}}"#, text.trim_start_matches('\u{feff}'));
        parties.count(&file, parse::<ListAuthorizedParties>(page.as_bytes()));
    }
    let page = folder.join("docs/accessmanagement_authorizedparties_200.json");
    parties.count(&page, parse::<ListAuthorizedParties>(&std::fs::read(&page).unwrap()));

    for (name, tally) in [
        ("instances", &instances),
        ("data elements", &elements),
        ("apps", &apps),
        ("parties", &parties),
    ] {
        println!(
            "{name}: {} read, {} refused, unknown {:?}",
            tally.files,
            tally.refused.len(),
            tally.unknown
        );
        assert!(tally.files > 3, "{name}: too few samples");
        assert!(tally.refused.is_empty(), "{name}: {:#?}", tally.refused);
    }
}
