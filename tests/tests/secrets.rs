//! No secret shows up where it was not declared: every vector is run with marked secrets, and nothing that is printed,
//! reported or saved may hold the mark.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::http::{Header, Response};
use altinnkit_core::message::{Kind, Message, Record, Shape, Value, json};
use altinnkit_core::operation::Moment;
use altinnkit_core::secret::Secret;
use altinnkit_core::session::{Session, SessionConfig};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

const MARK: &str = "MARKED<&>SECRET";

fn vectors() -> Vec<(PathBuf, Json)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut found = Vec::new();
    for wing in ["altinn2", "altinn3"] {
        for entry in std::fs::read_dir(folder.join(wing)).unwrap() {
            let path = entry.unwrap().path();
            let json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            found.push((path, json));
        }
    }
    assert!(!found.is_empty());
    found
}

/// Replaces every secret of a message, and counts them.
fn mark(shape: &'static Shape, record: &mut Record) -> usize {
    let mut marked = 0;
    for (index, field) in shape.fields.iter().enumerate() {
        let Some(value) = record.get_mut(index) else { continue };
        let one = |value: &mut Value| match (value, field.kind) {
            (value @ Value::Secret(_), _) => {
                *value = Value::Secret(Secret::new(MARK));
                1
            }
            (Value::Record(record), Kind::Record(shape)) => mark(shape(), record),
            _ => 0,
        };
        marked += match value {
            Value::List(items) => items.iter_mut().map(one).sum(),
            value => one(value),
        };
    }
    marked
}

fn marked(shape: &'static Shape, json: Option<&Json>) -> Option<(Value, usize)> {
    let text = json?.to_string();
    let mut value = json::from_text(shape, text.as_bytes(), json::Style::HostText).ok()?;
    let count = match &mut value {
        Value::Record(record) => mark(shape, record),
        _ => 0,
    };
    Some((value, count))
}

fn assert_hidden(what: &str, text: &str) {
    let escaped = MARK.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    assert!(
        !text.contains(MARK) && !text.contains(&escaped),
        "{what} shows a secret: {text}"
    );
}

#[test]
fn requests_errors_and_outputs_print_no_secret() {
    let (mut secrets, mut requests) = (0, 0);
    for (path, vector) in vectors() {
        let name = path.display().to_string();
        let Ok(operation) = catalogue::operation(vector["operation"].as_str().unwrap_or_default()) else {
            continue;
        };
        let Some((config, in_session)) = marked(SessionConfig::SHAPE, vector.get("session")) else {
            continue;
        };
        assert_hidden(&name, &format!("{config:?}"));
        let Ok(session) = Session::from_value(config) else {
            continue;
        };
        assert_hidden(&name, &format!("{session:?}"));
        secrets += in_session;
        if let Some((input, in_input)) = marked(operation.request, vector.get("input")) {
            secrets += in_input;
            assert_hidden(&name, &format!("{input:?}"));
            match operation.prepare(&session, &Moment::new(1_795_000_000_000, [7; 32]), input) {
                Ok(request) => {
                    requests += 1;
                    assert_hidden(&name, &format!("{request:?} {request}"));
                }
                Err(error) => assert_hidden(&name, &format!("{error:?} {error} {:?}", error.report())),
            }
        }
        if let Some(answer) = vector.get("response") {
            let body = answer["bodyText"].as_str().unwrap_or_default().as_bytes().to_vec();
            let mut response = Response::new(u16::try_from(answer["status"].as_u64().unwrap_or(200)).unwrap(), body);
            for pair in answer["headers"].as_array().into_iter().flatten() {
                response
                    .headers
                    .push(Header::new(pair[0].as_str().unwrap(), pair[1].as_str().unwrap()));
            }
            match operation.parse(&session, &response) {
                Ok(mut output) => {
                    if let Value::Record(record) = &mut output {
                        secrets += mark(operation.response, record);
                    }
                    assert_hidden(&name, &format!("{output:?} {response:?}"));
                }
                Err(error) => assert_hidden(&name, &format!("{error:?} {error} {:?}", error.report())),
            }
        }
    }
    assert!(
        secrets > 10 && requests > 10,
        "the vectors hold {secrets} secrets in {requests} requests"
    );
}

/// Every flow, whatever it is asked and told along the way.
#[test]
fn saved_flows_hold_no_secret() {
    let session = Session::new(Environment::Tt02).with_system("system", MARK);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/flows");
    for kind in catalogue::FLOWS {
        let file = folder.join(format!("{}.json", kind.id));
        let start: Json = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        let (start, secrets) = marked(kind.start, start.get("start")).unwrap();
        let mut flow = kind.begin(&session, start).unwrap();
        assert_hidden(kind.id, &format!("{flow:?}"));
        let mut input = Input::Proceed;
        let mut asked = 0;
        for round in 0..12_i64 {
            let step = flow.step(
                &session,
                &Moment::new(1_795_000_000_000 + round * 60_000, [7; 32]),
                input,
            );
            assert_hidden(kind.id, &format!("{step:?}"));
            assert_hidden(kind.id, &String::from_utf8_lossy(&flow.save()));
            let restored = AnyFlow::restore(&flow.save()).unwrap();
            assert_eq!(restored.save(), AnyFlow::restore(&restored.save()).unwrap().save());
            input = match step {
                Step::Ask(_) => {
                    asked += 1;
                    Input::Answer(Secret::new(MARK))
                }
                Step::Sign(_) => {
                    asked += 1;
                    Input::Signature(MARK.as_bytes().to_vec())
                }
                Step::Send(request) => {
                    assert_hidden(kind.id, &request.to_string());
                    // Without metadata the submission goes on, and comes to what it signs.
                    let status = if request.url.contains("applicationmetadata") {
                        404
                    } else {
                        500
                    };
                    Input::Response(Response::new(status, "down"))
                }
                Step::Wait { .. } => Input::Proceed,
                _ => break,
            };
        }
        assert!(secrets + asked > 0, "{} was given no secret", kind.id);
    }
}
