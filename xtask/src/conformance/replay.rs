//! Talking to a runner, and judging what it says.

use super::vector::Vector;
use crate::process::Cmd;
use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json, json};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout};

/// A runner at work.
pub(super) struct Runner {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Runner {
    pub(super) fn start(command: Cmd) -> Result<Self> {
        let mut child = command.spawn_piped()?;
        let to = child.stdin.take().context("the runner has no standard input")?;
        let from = BufReader::new(child.stdout.take().context("the runner has no standard output")?);
        Ok(Self { child, to, from })
    }

    /// One line there, one line back.
    pub(super) fn ask(&mut self, order: &Json) -> Result<Json> {
        writeln!(self.to, "{order}").context("writing to the runner")?;
        self.to.flush().context("writing to the runner")?;
        let mut line = String::new();
        if self.from.read_line(&mut line).context("reading from the runner")? == 0 {
            bail!(
                "the runner ended at {}",
                order.to_string().chars().take(300).collect::<String>()
            );
        }
        serde_json::from_str(&line)
            .with_context(|| format!("the runner said {}", line.chars().take(300).collect::<String>()))
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        // It ends by itself at the end of its input; a runner that hangs must not hang the tests.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(super) struct Replayed {
    /// What was asked, for messages.
    pub(super) asked: Vec<String>,
    pub(super) answers: Vec<Json>,
    pub(super) failures: Vec<String>,
}

/// Asks a runner everything that the vectors hold.
pub(super) fn all(runner: &mut Runner, vectors: &[Vector]) -> Result<Replayed> {
    let mut replayed = Replayed {
        asked: Vec::new(),
        answers: Vec::new(),
        failures: Vec::new(),
    };
    let mut put = |name: String, order: Json, expected: Option<Json>| -> Result<()> {
        let answer = runner.ask(&order).with_context(|| name.clone())?;
        if let Some(difference) = expected.and_then(|expected| beyond(&expected, &readable(answer.clone()), "")) {
            replayed.failures.push(format!("{name}: {difference}"));
        }
        replayed.asked.push(name);
        replayed.answers.push(answer);
        Ok(())
    };
    put("catalogue".to_owned(), json!({"do": "catalogue"}), None)?;
    for Vector { name, json: vector } in vectors {
        if let Some(exchanges) = vector.get("exchanges").and_then(Json::as_array) {
            let setup = vector.get("setup").cloned().unwrap_or_else(|| json!({}));
            put(
                format!("{name} setup"),
                json!({"do": "sandbox", "setup": setup}),
                Some(json!({"ok": true})),
            )?;
            for (index, exchange) in exchanges.iter().enumerate() {
                let order =
                    json!({"do": "sandbox", "request": coded(exchange.get("request")), "now": exchange.get("now")});
                put(
                    format!("{name} exchange {index}"),
                    order,
                    exchange.get("response").cloned(),
                )?;
            }
            continue;
        }
        let common = |what: &str| {
            let mut order = Map::new();
            order.insert("do".to_owned(), json!(what));
            for member in ["operation", "function", "session", "moment"] {
                if let Some(value) = vector.get(member) {
                    order.insert(member.to_owned(), value.clone());
                }
            }
            order
        };
        if vector.get("function").is_some() {
            let mut order = common("call");
            order
                .entry("session")
                .or_insert_with(|| json!({"environment": "production"}));
            order
                .entry("moment")
                .or_insert_with(|| json!({"now": "2026-11-23T10:00:00Z", "entropy": ""}));
            order.insert("input".to_owned(), vector.get("input").cloned().unwrap_or_default());
            let output = vector.get("output").map(|output| json!({"output": output}));
            let error = vector.get("error").map(|error| json!({"error": error}));
            put(format!("{name} call"), Json::Object(order), output.or(error))?;
            continue;
        }
        if let Some(input) = vector.get("input") {
            let mut order = common("prepare");
            order.insert("input".to_owned(), input.clone());
            let expected = vector.get("request").cloned();
            let error = vector
                .get("error")
                .filter(|_| expected.is_none())
                .map(|error| json!({"error": error}));
            put(format!("{name} prepare"), Json::Object(order), expected.or(error))?;
        }
        if vector.get("response").is_some() {
            let mut order = common("parse");
            if let Some(message_id) = vector.get("inReplyTo") {
                order.insert("inReplyTo".to_owned(), message_id.clone());
            }
            order.insert("response".to_owned(), coded(vector.get("response")));
            let output = vector.get("output").map(|output| json!({"output": output}));
            let error = vector.get("error").map(|error| json!({"error": error}));
            put(format!("{name} parse"), Json::Object(order), output.or(error))?;
        }
    }
    Ok(replayed)
}

/// What one runtime says otherwise than Rust does.
pub(super) fn differences(rust: &[Json], other: &[Json], asked: &[String]) -> Vec<String> {
    rust.iter()
        .zip(other)
        .zip(asked)
        .filter(|((rust, other), _)| rust != other)
        .map(|((rust, other), asked)| format!("{asked}: otherwise than Rust: {}", first_difference(rust, other)))
        .collect()
}

fn first_difference(rust: &Json, other: &Json) -> String {
    beyond(rust, other, "")
        .or_else(|| beyond(other, rust, ""))
        .unwrap_or_default()
}

/// A message as the protocol wants it: `bodyText` as base64.
fn coded(message: Option<&Json>) -> Json {
    let mut message = message.cloned().unwrap_or_default();
    if let Some(object) = message.as_object_mut()
        && let Some(text) = object.remove("bodyText")
    {
        let body = STANDARD.encode(text.as_str().unwrap_or_default());
        object.insert("body".to_owned(), json!(body));
    }
    message
}

/// An answer with its body as text beside it, so that vectors can stay readable.
fn readable(mut answer: Json) -> Json {
    if let Some(object) = answer.as_object_mut() {
        let text = object
            .get("body")
            .and_then(Json::as_str)
            .and_then(|body| STANDARD.decode(body).ok());
        if let Some(text) = text.and_then(|bytes| String::from_utf8(bytes).ok()) {
            object.insert("bodyText".to_owned(), json!(text));
        }
    }
    answer
}

/// Where an answer is not what is expected; members beyond the expected ones are fine.
fn beyond(expected: &Json, actual: &Json, path: &str) -> Option<String> {
    let short = |json: &Json| json.to_string().chars().take(1000).collect::<String>();
    match (expected, actual) {
        (Json::Object(expected), Json::Object(actual)) => expected.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            match actual.get(name) {
                Some(actual) => beyond(value, actual, &path),
                None => Some(format!("{path} is missing in {}", short(&Json::Object(actual.clone())))),
            }
        }),
        (Json::Array(expected), Json::Array(actual)) if expected.len() == actual.len() => expected
            .iter()
            .zip(actual)
            .enumerate()
            .find_map(|(index, (e, a))| beyond(e, a, &format!("{path}[{index}]"))),
        _ if expected == actual => None,
        _ => Some(format!("{path} should be {} and is {}", short(expected), short(actual))),
    }
}

#[cfg(test)]
mod tests {
    use super::beyond;
    use serde_json::json;

    #[test]
    fn a_vector_may_leave_members_out_but_a_difference_is_named() {
        let actual = json!({"a": 1, "b": {"c": [1, 2]}});
        assert_eq!(beyond(&json!({"b": {"c": [1, 2]}}), &actual, ""), None);
        assert_eq!(
            beyond(&json!({"b": {"c": [1, 3]}}), &actual, "").as_deref(),
            Some(".b.c[1] should be 3 and is 2")
        );
        assert!(beyond(&json!({"d": 1}), &actual, "").is_some_and(|it| it.contains(".d is missing")));
    }
}
