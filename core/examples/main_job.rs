//! The main job against the sandbox, with everything that is sent and received, secrets hidden: `cargo xtask demo`.

#![allow(clippy::print_stdout)]

use altinnkit_core::environment::Environment;
use altinnkit_core::error::Error;
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::http::{Part, Request, Response};
use altinnkit_core::message::{Record, Shape, Value, json};
use altinnkit_core::operation::Moment;
use altinnkit_core::sandbox::{Incoming, Sandbox, SandboxSetup};
use altinnkit_core::session::Session;
use altinnkit_core::{catalogue, date_time::DateTime};

fn main() -> Result<(), Error> {
    let mut now = 1_795_000_000_000; // 2026-11-18: a demonstration is the same every day
    let mut sandbox = Sandbox::new(SandboxSetup::new());
    let session = Session::new(Environment::Custom(Sandbox::addresses("https://altinn.invalid")))
        .with_system("sandbox", "sandbox");

    for (title, id, input) in [
        (
            "Altinn II: submit a form task",
            "altinn2.flow.submit_form_task",
            ALTINN_II,
        ),
        ("Altinn 3: submit a form", "altinn3.flow.submit_form", ALTINN_3),
    ] {
        println!("\n=== {title} ({id})");
        let kind = catalogue::flow(id)?;
        let input = json::from_text(kind.start, input.as_bytes(), json::Style::HostText)
            .map_err(|problem| Error::input(problem.path, problem.what))?;
        let flow = kind.begin(&session, input)?;
        let outcome = run(flow, &session, &mut sandbox, &mut now)?;
        if let Value::Record(outcome) = outcome {
            println!("\n--- outcome\n{}", pretty(kind.output, &outcome));
        }
    }
    Ok(())
}

const ALTINN_II: &str = r#"{
  "user": {"nationalIdentityNumber": "15908600182", "password": "sandbox", "authMethod": "SMSPin"},
  "shipment": {
    "reportee": "910000004", "externalShipmentReference": "demo-1",
    "formTask": {"serviceCode": "3225", "serviceEdition": 2, "forms": [
      {"completed": true, "dataFormatId": "212", "dataFormatVersion": 7, "formData": "<melding><lonn>1000</lonn></melding>"}]},
    "attachments": [{"fileName": "vedlegg.txt", "data": "SGVpIHDDpSBkZWc="}]
  }
}"#;

const ALTINN_3: &str = r#"{
  "org": "ttd", "app": "leveranse", "instanceOwner": {"organisationNumber": "312345676"},
  "forms": [{"dataType": "model", "contentType": "application/xml", "content": "PG1lbGRpbmcvPg=="}],
  "attachments": [{"dataType": "vedlegg", "contentType": "application/pdf", "fileName": "bilag.pdf", "content": "JVBERi0xLjc="}],
  "token": {"key": "demo", "grant": {
    "clientId": "demo-client", "keyId": "demo-key", "scopes": ["altinn:instances.read", "altinn:instances.write"],
    "systemUser": {"organisationNumber": "312345676"}}}
}"#;

/// What every host does: brings requests to the network, questions to the user, bytes to the key.
fn run(mut flow: AnyFlow, session: &Session, sandbox: &mut Sandbox, now: &mut i64) -> Result<Value, Error> {
    let mut input = Input::Proceed;
    loop {
        *now += 40;
        let moment = Moment::new(*now, now.to_be_bytes().repeat(4)); // a real host takes these from its clock and CSPRNG
        input = match flow.step(session, &moment, input) {
            Step::Send(request) => {
                println!("\n>>> {}", shortened(&request.to_string()));
                let response = carry(&request, sandbox, *now);
                println!("\n<<< HTTP {}\n{}", response.status, hidden(&request, &response));
                Input::Response(response)
            }
            Step::Ask(prompt) => {
                let text = prompt.text.unwrap_or_default();
                println!("\n??? {}: {text}", prompt.kind);
                let code: String = text
                    .split_whitespace()
                    .next_back()
                    .unwrap_or_default()
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect();
                Input::Answer(code.into())
            }
            Step::Sign(request) => {
                println!(
                    "\n*** sign {} bytes with key {} ({})",
                    request.bytes.len(),
                    request.key,
                    request.algorithm
                );
                Input::Signature(vec![0; 256]) // the sandbox does not verify; a real host asks its key
            }
            Step::Wait { until, reason } => {
                println!("\n... until {}: {reason}", DateTime::from_unix_millis(until));
                *now = until;
                Input::Proceed
            }
            Step::Done(outcome) => return Ok(outcome),
            Step::Failed(error) => return Err(error),
            _ => Input::Proceed,
        };
    }
}

fn carry(request: &Request, sandbox: &mut Sandbox, now: i64) -> Response {
    let mut body = Vec::new();
    for part in request.body.parts() {
        if let Part::Bytes(bytes) = part {
            body.extend_from_slice(bytes);
        }
    }
    sandbox.handle(
        &Incoming::new(request.method, request.url.as_str(), request.headers.clone(), body),
        now,
    )
}

/// The body of an answer, unless it is a token.
fn hidden(request: &Request, response: &Response) -> String {
    if request.url.contains("/token") || request.url.contains("/exchange/") {
        return "[redacted]".to_owned();
    }
    shortened(&String::from_utf8_lossy(&response.body))
}

fn shortened(text: &str) -> String {
    const KEPT: usize = 1500;
    match text.char_indices().nth(KEPT) {
        Some((end, _)) => format!("{}... ({} bytes)", text.get(..end).unwrap_or_default(), text.len()),
        None => text.to_owned(),
    }
}

fn pretty(shape: &'static Shape, record: &Record) -> String {
    shortened(&json::to_text(shape, record, json::Style::HostText))
}
