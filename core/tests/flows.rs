//! Flows against the sandbox, over a network that loses requests and answers and in programs that die: whatever is lost,
//! exactly one submission takes effect, and the flow ends well.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use altinnkit_core::altinn2::flow::{ShipmentOutcome, SubmissionVerdict};
use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::ErrorCode;
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::message::{Message, json};
use altinnkit_core::operation::Moment;
use altinnkit_core::sandbox::{Sandbox, SandboxSetup};
use altinnkit_core::session::Session;
use serde_json::{Value as Json, json};
use support::{Host, Loss};

const SUBMIT: &str = "SubmitFormTaskBasic";

fn host(setup: Json) -> Host {
    let setup = json::from_text(SandboxSetup::SHAPE, setup.to_string().as_bytes(), json::Style::HostText).unwrap();
    let session = Session::new(Environment::Custom(Sandbox::addresses("https://altinn.invalid")))
        .with_system("sandbox", "sandbox");
    Host::new(Sandbox::from_value(setup).unwrap(), session)
}

fn begin(host: &Host, id: &str, input: &Json) -> AnyFlow {
    let kind = catalogue::flow(id).unwrap();
    let input = json::from_text(kind.start, input.to_string().as_bytes(), json::Style::HostText).unwrap();
    kind.begin(&host.session, input).unwrap()
}

fn shipment(form: &str) -> Json {
    json!({
        "user": {"nationalIdentityNumber": "15908600182", "password": "sandbox", "authMethod": "SMSPin"},
        "shipment": {
            "reportee": "910000004", "externalShipmentReference": "shipment-1",
            "formTask": {"serviceCode": "3225", "serviceEdition": 2, "forms": [
                {"completed": true, "dataFormatId": "212", "dataFormatVersion": 7, "formData": form}]},
            "attachments": [{"fileName": "vedlegg.txt", "data": {"held": "a", "length": 1000}}]
        }
    })
}

fn submit_form_task(host: &mut Host, form: &str) -> ShipmentOutcome {
    let flow = begin(host, "altinn2.flow.submit_form_task", &shipment(form));
    ShipmentOutcome::from_value(host.run(flow).unwrap()).unwrap()
}

#[test]
fn a_form_task_is_submitted_and_its_receipt_read() {
    let mut host = host(json!({}));
    let outcome = submit_form_task(&mut host, "<melding/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{outcome:?}");
    assert!(outcome.receipt_id.is_some_and(|id| id > 0));
    assert_eq!(host.asked, ["oneTimeCode"]);
    assert_eq!(host.count(SUBMIT), 1);
    let receipt = outcome.receipt.unwrap();
    assert!(
        receipt.references.iter().any(|it| it.reference_value == "shipment-1"),
        "{receipt:?}"
    );
}

#[test]
fn whatever_is_lost_on_the_way_one_shipment_arrives() {
    let requests = {
        let mut host = host(json!({}));
        submit_form_task(&mut host, "<melding/>");
        host.arrived.len()
    };
    for restless in [false, true] {
        for at in 0..requests {
            for loss in [Loss::Before, Loss::After, Loss::Crash] {
                let mut host = host(json!({}));
                host.losses = vec![(at, loss)];
                host.restless = restless;
                let outcome = submit_form_task(&mut host, "<melding/>");
                let what = format!("request {at} lost {loss:?}, restless {restless}: {:#?}", host.arrived);
                assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{what}");
                assert_eq!(host.count(SUBMIT), 1, "{what}");
            }
        }
    }
}

/// A look that gets no answer is no look: the shipment goes again only after three answers that Altinn has nothing of it.
#[test]
fn a_shipment_goes_again_only_after_three_looks_that_were_answered() {
    let mut host = host(json!({}));
    host.losses = vec![(1, Loss::Before), (2, Loss::Before), (3, Loss::After)];
    let outcome = submit_form_task(&mut host, "<melding/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::Accepted);
    assert_eq!(host.count(SUBMIT), 1);
    let at = host.arrived.iter().position(|line| line.contains(SUBMIT)).unwrap();
    let looks = host
        .arrived
        .iter()
        .take(at)
        .filter(|line| line.contains("GetReceiptBasicV2"))
        .count();
    assert_eq!(
        looks, 4,
        "three that were answered and one whose answer was lost: {:#?}",
        host.arrived
    );
}

/// A form that Altinn finds errors in is an outcome, with the receipts that say which.
#[test]
fn a_form_with_errors_is_an_outcome_and_no_error() {
    let mut host = host(json!({}));
    let outcome = submit_form_task(&mut host, "<melding ugyldig=\"true\"/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::ValidationFailed, "{outcome:?}");
}

#[test]
fn a_wrong_code_ends_the_flow_and_is_not_tried_again() {
    let mut host = host(json!({}));
    let mut flow = begin(&host, "altinn2.flow.submit_form_task", &shipment("<melding/>"));
    let mut input = Input::Proceed;
    let error = loop {
        host.now += 50;
        match flow.step(&host.session, &Moment::new(host.now, [1; 32]), input) {
            Step::Send(request) => input = Input::Response(host.carry(&request)),
            Step::Ask(_) => input = Input::Answer("00000".into()),
            Step::Failed(error) => break error,
            step => panic!("{step:?}"),
        }
    };
    assert_eq!(error.code, ErrorCode::WrongCredentials, "{error}");
    assert_eq!(host.count(SUBMIT), 1);
}

#[test]
fn an_answer_that_was_not_asked_for_changes_nothing() {
    let host = host(json!({}));
    for (id, start) in [
        ("altinn2.flow.submit_form_task", shipment("<melding/>")),
        ("altinn3.flow.submit_form", form("<melding/>")),
    ] {
        let mut flow = begin(&host, id, &start);
        let before = flow.save();
        match flow.step(
            &host.session,
            &Moment::new(host.now, [1; 32]),
            Input::Signature(vec![1]),
        ) {
            Step::Failed(error) => assert_eq!(error.code, ErrorCode::FlowInput),
            step => panic!("{step:?}"),
        }
        assert_eq!(flow.save(), before);
    }
}

fn form(data: &str) -> Json {
    use base64::Engine as _;
    json!({
        "org": "ttd", "app": "leveranse", "instanceOwner": {"organisationNumber": "312345676"},
        "forms": [{"dataType": "model", "contentType": "application/xml",
                   "content": base64::engine::general_purpose::STANDARD.encode(data)}],
        "attachments": [
            {"dataType": "vedlegg", "contentType": "application/pdf", "fileName": "a.pdf", "content": {"held": "a", "length": 10}},
            {"dataType": "vedlegg", "contentType": "application/pdf", "fileName": "a.pdf", "content": {"held": "b", "length": 20}}],
        "token": {"key": "key-1", "grant": {
            "clientId": "client", "keyId": "key-1", "scopes": ["altinn:instances.read", "altinn:instances.write"],
            "systemUser": {"organisationNumber": "312345676"}}}
    })
}

fn submit_form(host: &mut Host, data: &str) -> FormOutcome {
    let flow = begin(host, "altinn3.flow.submit_form", &form(data));
    FormOutcome::from_value(host.run(flow).unwrap()).unwrap()
}

fn made(host: &Host) -> usize {
    host.arrived
        .iter()
        .filter(|line| line.starts_with("POST") && line.trim_end().ends_with("/instances"))
        .count()
}

#[test]
fn a_form_is_submitted_to_the_end_of_its_process() {
    let mut host = host(json!({}));
    let outcome = submit_form(&mut host, "<melding/>");
    assert_eq!(outcome.verdict, FormVerdict::Submitted, "{outcome:?}");
    let instance = outcome.instance.unwrap();
    assert!(instance.process.unwrap().ended.is_some());
    assert_eq!(
        instance
            .data
            .iter()
            .filter(|it| it.data_type.as_deref() == Some("vedlegg"))
            .count(),
        2
    );
    assert_eq!(outcome.reference.unwrap().len(), 12);
    assert_eq!(made(&host), 1);
}

#[test]
fn whatever_is_lost_on_the_way_one_instance_is_made_and_ended() {
    let (requests, steps) = {
        let mut host = host(json!({}));
        submit_form(&mut host, "<melding/>");
        (host.arrived.len(), host.count("process/next"))
    };
    for restless in [false, true] {
        for at in 0..requests {
            for loss in [Loss::Before, Loss::After, Loss::Crash] {
                let mut host = host(json!({}));
                host.losses = vec![(at, loss)];
                host.restless = restless;
                let outcome = submit_form(&mut host, "<melding/>");
                let what = format!("request {at} lost {loss:?}, restless {restless}: {:#?}", host.arrived);
                assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
                assert_eq!(made(&host), 1, "{what}");
                assert_eq!(host.count("process/next"), steps, "{what}");
                let files = outcome.instance.unwrap().data;
                let files = files
                    .iter()
                    .filter(|it| it.data_type.as_deref() == Some("vedlegg"))
                    .count();
                assert_eq!(files, 2, "{what}");
            }
        }
    }
}

#[test]
fn a_form_that_does_not_validate_is_an_outcome_with_its_issues() {
    let mut host = host(json!({}));
    let outcome = submit_form(&mut host, "<melding><brutt>");
    assert_eq!(outcome.verdict, FormVerdict::Invalid, "{outcome:?}");
    assert!(!outcome.issues.is_empty());
    assert_eq!(host.count("process/next"), 0);
}
