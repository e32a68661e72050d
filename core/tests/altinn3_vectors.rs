//! Replays `tests/vectors/altinn3`: what every operation of Altinn 3 sends, and what it makes of answers.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)] // a test may fail

use altinnkit_core::catalogue;
use altinnkit_core::date_time::DateTime;
use altinnkit_core::error::{Error, ErrorReport};
use altinnkit_core::http::Response;
use altinnkit_core::message::{Message, Shape, Value, json};
use altinnkit_core::operation::{Description, Moment};
use altinnkit_core::session::{Session, SessionConfig};
use base64::Engine as _;
use serde_json::{Value as Json, json};
use std::path::Path;

fn read(shape: &'static Shape, json: &Json) -> Value {
    json::from_text(shape, json.to_string().as_bytes(), json::Style::HostText).unwrap()
}

fn write(shape: &'static Shape, value: &Value) -> Json {
    let record = value.as_record().unwrap();
    serde_json::from_str(&json::to_text(shape, record, json::Style::HostText)).unwrap()
}

fn moment(json: &Json) -> Moment {
    let now = DateTime::parse(json["now"].as_str().unwrap())
        .unwrap()
        .to_unix_millis()
        .unwrap();
    let entropy = base64::engine::general_purpose::STANDARD.decode(json["entropy"].as_str().unwrap());
    Moment::new(now, entropy.unwrap())
}

/// Whether everything that is expected is there; objects may hold more.
fn holds(expected: &Json, actual: &Json) -> bool {
    match (expected, actual) {
        (Json::Object(expected), Json::Object(actual)) => expected
            .iter()
            .all(|(name, value)| actual.get(name).is_some_and(|it| holds(value, it))),
        (Json::Array(expected), Json::Array(actual)) => {
            expected.len() == actual.len() && expected.iter().zip(actual).all(|(e, a)| holds(e, a))
        }
        _ => expected == actual,
    }
}

fn assert_holds(name: &str, expected: &Json, actual: &Json) {
    assert!(holds(expected, actual), "{name}\nexpected {expected:#}\ngot {actual:#}");
}

fn report(error: Error) -> Json {
    write(ErrorReport::SHAPE, &error.into_value())
}

fn prepared(operation: &Description, session: &Session, vector: &Json) -> Result<Json, Error> {
    let text = vector["input"].to_string();
    let input = json::from_text(operation.request, text.as_bytes(), json::Style::HostText)
        .map_err(|problem| Error::input(problem.path, problem.what))?;
    let request = operation.prepare(session, &moment(&vector["moment"]), input)?;
    let headers: Vec<Json> = request.headers.iter().map(|it| json!([it.name, it.value])).collect();
    let body = String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap();
    Ok(json!({"method": request.method, "url": request.url, "headers": headers, "bodyText": body}))
}

fn answer(json: &Json) -> Response {
    let status = u16::try_from(json["status"].as_u64().unwrap()).unwrap();
    let headers = json["headers"].as_array().unwrap();
    headers.iter().fold(
        Response::new(status, json["bodyText"].as_str().unwrap()),
        |response, pair| response.header(pair[0].as_str().unwrap(), pair[1].as_str().unwrap()),
    )
}

#[test]
fn every_vector_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/altinn3");
    let (mut seen, mut covered) = (0, std::collections::BTreeSet::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let vector: Json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let operation = catalogue::operation(vector["operation"].as_str().unwrap()).unwrap();
        covered.insert(operation.id);
        seen += 1;
        let session = match Session::from_value(read(SessionConfig::SHAPE, &vector["session"])) {
            Ok(session) => session,
            Err(error) => {
                assert_holds(&name, &vector["error"], &report(error));
                continue;
            }
        };
        if vector.get("input").is_some() {
            match prepared(operation, &session, &vector) {
                Ok(request) => assert_eq!(request, vector["request"], "{name}"),
                Err(error) => assert_holds(&name, &vector["error"], &report(error)),
            }
        }
        let Some(response) = vector.get("response") else {
            continue;
        };
        match operation.parse(&session, &answer(response)) {
            Ok(output) => assert_holds(&name, &vector["output"], &write(operation.response, &output)),
            Err(error) => assert_holds(&name, &vector["error"], &report(error)),
        }
    }
    assert!(seen >= 60, "vectors are missing: {seen}");
    for operation in catalogue::OPERATIONS.iter().filter(|it| it.generation() == "altinn3") {
        assert!(covered.contains(operation.id), "{} has no vector", operation.id);
    }
}
