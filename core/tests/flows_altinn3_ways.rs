//! The ways through an Altinn 3 submission: forms of one type, stopping before a task, going on with an instance, bounds.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::app::Instance;
use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::message::Message;
use base64::Engine as _;
use serde_json::{Value as Json, json};
use support::{Host, Loss, begin, form, host};

const FLOW: &str = "altinn3.flow.submit_form";

fn run(host: &mut Host, start: &Json) -> Result<FormOutcome, Error> {
    let flow = begin(host, FLOW, start);
    host.run(flow).map(|it| FormOutcome::from_value(it).unwrap())
}

fn content(text: &str) -> String {
    base64::engine::general_purpose::STANDARD.encode(text)
}

/// An app with a main form that it makes itself, sub forms and files.
fn accounts(tasks: &[&str]) -> Json {
    let file = |id: &str| json!({"id": id, "allowedContentTypes": ["application/pdf"], "maxCount": 9, "enableFileScan": false});
    let form = |id: &str, made: bool| {
        json!({"id": id, "allowedContentTypes": ["application/xml"], "maxCount": 9,
               "appLogic": {"autoCreate": made, "classRef": "A.B"}})
    };
    json!({"altinn3": {"apps": [{
        "metadata": {"id": "brg/regnskap", "org": "brg", "altinnNugetVersion": "8.7.0.0",
                     "dataTypes": [form("Hovedskjema", true), form("Underskjema", false), file("Vedlegg")]},
        "tasks": tasks}]}})
}

fn annual_accounts() -> Json {
    let mut start = form("");
    let part =
        |kind: &str, text: &str| json!({"dataType": kind, "contentType": "application/xml", "content": content(text)});
    let file = |name: &str, text: &str| json!({"dataType": "Vedlegg", "contentType": "application/pdf", "fileName": name, "content": content(text)});
    start["org"] = "brg".into();
    start["app"] = "regnskap".into();
    start["submissionKey"] = "regnskap-2026".into();
    start["forms"] = json!([
        part("Hovedskjema", "<hoved/>"),
        part("Underskjema", "<under>1</under>"),
        part("Underskjema", "<under>2</under>")
    ]);
    start["attachments"] = json!([
        file("A+B.pdf", "en"),
        file("50%25.pdf", "to"),
        file("Årsmelding.pdf", "tre")
    ]);
    start
}

fn of<'i>(instance: &'i Instance, kind: &str) -> Vec<&'i str> {
    let elements = instance.data.iter().filter(|it| it.data_type.as_deref() == Some(kind));
    elements.map(|it| it.id.as_str()).collect()
}

/// Two forms of one data type are two elements, whatever is lost: the n-th form goes into the n-th element.
#[test]
fn forms_of_one_type_are_elements_of_their_own() {
    let mut undisturbed = host(accounts(&["data"]));
    run(&mut undisturbed, &annual_accounts()).unwrap();
    for at in 0..undisturbed.sent {
        for loss in [Loss::Before, Loss::After, Loss::Crash, Loss::Doubled, Loss::Late(100)] {
            let mut host = host(accounts(&["data"]));
            host.losses = vec![(at, loss)];
            let outcome = run(&mut host, &annual_accounts());
            let what = format!("request {at}, {loss:?}: {outcome:#?} {:#?}", host.arrived);
            let outcome = outcome.unwrap_or_else(|_| panic!("{what}"));
            assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
            let instance = outcome.instance.unwrap();
            let count = |kind: &str| of(&instance, kind).len();
            assert_eq!(
                (count("Hovedskjema"), count("Underskjema"), count("Vedlegg")),
                (1, 2, 3),
                "{what}"
            );
            let texts: Vec<String> = of(&instance, "Underskjema")
                .iter()
                .map(|id| support::data_of(&mut host, &instance, id))
                .collect();
            assert_eq!(texts, ["<under>1</under>", "<under>2</under>"], "{what}");
        }
    }
}

/// The flow stops before a task, by its kind or by its name, hands back link and state, and goes on from the instance alone.
#[test]
fn a_submission_stops_before_a_task_and_goes_on_by_its_instance() {
    for before in ["confirmation", "Task_2"] {
        let mut host = host(accounts(&["data", "confirmation"]));
        let mut start = annual_accounts();
        start["stopBefore"] = before.into();
        let outcome = run(&mut host, &start).unwrap();
        assert_eq!(outcome.verdict, FormVerdict::Stopped);
        let person = outcome.needs_person.unwrap();
        assert_eq!(
            (person.task_type.as_deref(), person.task_id.as_deref()),
            (Some("confirmation"), Some("Task_2"))
        );
        let id = outcome.instance.unwrap().id;
        assert!(
            person.url.ends_with(&format!("/brg/regnskap/#/instance/{id}")),
            "{}",
            person.url
        );
        let on = json!({"org": "brg", "app": "regnskap", "instanceOwner": start["instanceOwner"], "token": start["token"],
                        "instanceId": id});
        let outcome = run(&mut host, &on).unwrap();
        assert_eq!(outcome.verdict, FormVerdict::Submitted);
        assert_eq!(outcome.instance.unwrap().id, id);
        assert_eq!(host.count("process/next"), 2);
    }
}

/// What somebody else put into an instance stays there.
#[test]
fn files_of_others_in_an_instance_are_left_alone() {
    let mut host = host(accounts(&["data", "confirmation"]));
    let mut first = annual_accounts();
    first["stopBefore"] = "data".into();
    let made = run(&mut host, &first).unwrap().instance.unwrap();
    let before: Vec<String> = of(&made, "Vedlegg").into_iter().map(ToOwned::to_owned).collect();
    let mut start = annual_accounts();
    start["instanceId"] = made.id.into();
    let outcome = run(&mut host, &start).unwrap();
    let instance = outcome.instance.unwrap();
    let after = of(&instance, "Vedlegg");
    assert_eq!(after.len(), 6);
    assert!(before.iter().all(|id| after.contains(&id.as_str())));
}

#[test]
fn a_start_that_cannot_be_is_refused_with_its_path() {
    let host = host(accounts(&["data"]));
    let wrong = [
        ("submissionKey", json!(" a"), "submissionKey"),
        ("submissionKey", json!(""), "submissionKey"),
        ("stopBefore", json!(" "), "stopBefore"),
        ("instanceId", json!("50012345"), "instanceId"),
        ("bounds", json!({"requests": 0}), "bounds.requests"),
        ("bounds", json!({"attemptsPerStep": -1}), "bounds.attemptsPerStep"),
    ];
    for (field, value, path) in wrong {
        let mut start = annual_accounts();
        start[field] = value.clone();
        let error = support::try_begin(&host, FLOW, &start).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput, "{field} {value}: {error}");
        assert_eq!(error.path.as_deref(), Some(path), "{field} {value}");
    }
    let mut nothing = annual_accounts();
    nothing["forms"] = json!([]);
    nothing["attachments"] = json!([]);
    assert_eq!(
        support::try_begin(&host, FLOW, &nothing).unwrap_err().path.as_deref(),
        Some("forms")
    );
}

/// Nothing goes on for ever: attempts, time and requests are bounded by the start.
#[test]
fn a_submission_that_gets_no_answers_ends_within_its_bounds() {
    for bounds in [
        json!({"attemptsPerStep": 3}),
        json!({"secondsPerStep": 20}),
        json!({"requests": 6}),
    ] {
        let mut host = host(accounts(&["data"]));
        host.losses = (3..500).map(|at| (at, Loss::Before)).collect();
        let mut start = annual_accounts();
        start["bounds"] = bounds.clone();
        let began = host.now;
        let error = run(&mut host, &start).unwrap_err();
        assert!(host.sent <= 6, "{bounds}: {} requests", host.sent);
        assert!(host.now - began < 120_000, "{bounds}: {error}");
    }
}
