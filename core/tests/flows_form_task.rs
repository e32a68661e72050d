//! Submitting a form task against the sandbox, over a network that loses requests and answers and in programs that die:
//! whatever is lost, exactly one shipment takes effect, and the flow ends well.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn2::flow::{ShipmentOutcome, SubmissionVerdict};
use altinnkit_core::error::ErrorCode;
use altinnkit_core::flow::{Input, Step};
use altinnkit_core::message::Message;
use altinnkit_core::operation::Moment;
use serde_json::json;
use support::{Host, Loss, begin, host, shipment};

const SUBMIT: &str = "SubmitFormTaskBasic";

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
