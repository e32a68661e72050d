//! The Altinn 3 submission against apps of every generation of the app library, and against the workflow engine of version 9.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::error::Error;
use altinnkit_core::message::Message;
use serde_json::{Value as Json, json};
use support::{Host, Loss, begin, form, host};

fn app(version: &str, engine: &Json) -> Json {
    let file =
        json!({"id": "vedlegg", "allowedContentTypes": ["application/pdf"], "maxCount": 9, "enableFileScan": true});
    let form = json!({"id": "model", "allowedContentTypes": ["application/xml"], "maxCount": 1, "minCount": 1,
        "enableFileScan": true, "validationErrorOnPendingFileScan": true, "appLogic": {"autoCreate": true, "classRef": "A.B"}});
    json!({"altinn3": {"apps": [{
        "metadata": {"id": "ttd/leveranse", "org": "ttd", "altinnNugetVersion": version, "dataTypes": [form, file]},
        "tasks": ["data", "confirmation"], "scanSeconds": 4, "engine": engine,
        "invalidMarker": "UGYLDIG", "conflictBody": "<kontroll><feil>Post 12 er ikke et tall</feil></kontroll>"}]}})
}

fn start(data: &str) -> Json {
    let mut start = form(data);
    start["submissionKey"] = "a".into();
    start
}

fn run(host: &mut Host, data: &str) -> Result<FormOutcome, Error> {
    let flow = begin(host, "altinn3.flow.submit_form", &start(data));
    host.run(flow).map(|it| FormOutcome::from_value(it).unwrap())
}

fn is_whole(outcome: &FormOutcome, what: &str) {
    assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
    let instance = outcome.instance.as_ref().unwrap();
    let count = |kind: &str| {
        instance
            .data
            .iter()
            .filter(|it| it.data_type.as_deref() == Some(kind))
            .count()
    };
    assert_eq!((count("model"), count("vedlegg")), (1, 2), "{what}");
}

#[test]
fn apps_of_every_generation_take_a_submission_once_whatever_is_lost() {
    for version in ["7.15.2.0", "8.0.0.0", "8.5.3.0", "8.6.0.0", "8.12.0.0", "9.0.0.0"] {
        let requests = {
            let mut host = host(app(version, &Json::Null));
            let outcome = run(&mut host, "<melding/>");
            let what = format!("{version}: {outcome:#?} {:#?}", host.arrived);
            is_whole(&outcome.unwrap_or_else(|_| panic!("{what}")), &what);
            // Version 7 does not say which it is: there the newer route is tried once. Where it is known, nothing is in vain.
            let routes = (host.count("/data/type/"), host.count("/data?dataType="));
            let expected = match version {
                "7.15.2.0" => (1, 2),
                "8.0.0.0" | "8.5.3.0" => (0, 2),
                _ => (2, 0),
            };
            assert_eq!(routes, expected, "{what}");
            host.sent
        };
        for at in 0..requests {
            for loss in [Loss::Before, Loss::After, Loss::Crash, Loss::Stale(2)] {
                let mut host = host(app(version, &Json::Null));
                host.losses = vec![(at, loss)];
                let outcome = run(&mut host, "<melding/>");
                let what = format!("{version}, request {at} {loss:?}: {outcome:#?} {:#?}", host.arrived);
                is_whole(&outcome.unwrap_or_else(|_| panic!("{what}")), &what);
            }
        }
    }
}

/// An app of version 7 says no with a text or with XML; its words are the reason.
#[test]
fn the_words_of_an_old_app_are_the_reason() {
    let mut host = host(app("7.15.2.0", &Json::Null));
    match run(&mut host, "<melding>UGYLDIG</melding>") {
        Ok(outcome) => assert_eq!(outcome.verdict, FormVerdict::Invalid),
        Err(error) => assert!(error.detail.contains("Post 12"), "{error}"),
    }
    assert!(host.count("process/next") <= 1);
}

#[test]
fn the_workflow_engine_of_version_9_is_waited_for_and_resumed() {
    let engines = [
        json!({"processingSeconds": 30}),
        json!({"processingSeconds": 30, "retrying": true}),
        json!({"processingSeconds": 20, "timeouts": 1}),
        json!({"failures": 1}),
        json!({"failures": 2, "processingSeconds": 5}),
        json!({"failedCreations": 1}),
        json!({"failedCreations": 1, "recommendedAction": "retryInstanceCreation"}),
        json!({"failedCreations": 1, "recommendedAction": "inspectInstance"}),
        json!({"failedCreations": 1, "recommendedAction": "resumeCurrentTask"}),
    ];
    for engine in engines {
        let mut host = host(app("9.0.0.0", &engine));
        let outcome = run(&mut host, "<melding/>");
        let what = format!("{engine}: {outcome:#?} {:#?}", host.arrived);
        is_whole(&outcome.unwrap_or_else(|_| panic!("{what}")), &what);
    }
}

/// While the engine is at work, and when it has given up, process/next is not sent again.
#[test]
fn a_process_that_is_at_work_or_has_stopped_is_not_moved_on() {
    for (engine, resumes) in [
        (json!({"processingSeconds": 30}), 0),
        (json!({"failures": 1}), 1),
        (json!({"failures": 2, "processingSeconds": 5}), 2),
    ] {
        let mut host = host(app("9.0.0.0", &engine));
        let outcome = run(&mut host, "<melding/>");
        let what = format!("{engine}: {outcome:#?} {:#?}", host.arrived);
        is_whole(&outcome.unwrap_or_else(|_| panic!("{what}")), &what);
        let sent = (host.count("process/next"), host.count("process/resume"));
        assert_eq!(sent, (2, resumes), "{what}");
    }
}

/// What an app says in a refusal alone, and not in its process, is heeded as well.
#[test]
fn an_app_that_says_only_in_a_refusal_that_it_is_at_work_is_waited_for() {
    for engine in [json!({"processingSeconds": 30}), json!({"failures": 1})] {
        let mut host = host(app("9.0.0.0", &engine));
        host.spoils = Some(|line, body| {
            if let (true, Some(members)) = (line.contains("/process"), body.as_object_mut()) {
                members.remove("workflow");
                members.remove("workflowFailure");
            }
        });
        let outcome = run(&mut host, "<melding/>");
        let what = format!("{engine}: {outcome:#?} {:#?}", host.arrived);
        is_whole(&outcome.unwrap_or_else(|_| panic!("{what}")), &what);
    }
}

/// Forms are scanned as files are, where their data type says so.
#[test]
fn the_scan_of_a_form_is_waited_for_without_any_file() {
    let mut host = host(app("8.6.0.0", &Json::Null));
    let mut start = start("<melding/>");
    start["attachments"] = json!([]);
    let began = host.now;
    let flow = begin(&host, "altinn3.flow.submit_form", &start);
    let outcome = FormOutcome::from_value(host.run(flow).unwrap()).unwrap();
    assert_eq!(outcome.verdict, FormVerdict::Submitted, "{outcome:#?}");
    assert_eq!(host.count("/validate"), 1, "{:#?}", host.arrived);
    assert!(host.now - began >= 4_000);
}

/// A workflow that fails again and again ends the flow, and is not resumed for ever.
#[test]
fn a_workflow_that_never_recovers_ends_the_flow() {
    let mut setup = app("9.0.0.0", &json!({"failures": 1}));
    setup["faults"] = json!([{"matching": "process/resume", "status": 500, "times": 50}]);
    let mut host = host(setup);
    run(&mut host, "<melding/>").unwrap_err();
    assert!(host.count("process/resume") <= 3, "{:#?}", host.arrived);
}
