//! The bounds of an Altinn 3 submission: creations, pages, tasks and renewed tokens come to an end, and saves with
//! impossible counters are refused.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::{AnyFlow, Input, seal};
use altinnkit_core::message::Message;
use altinnkit_core::operation::Moment;
use serde_json::{Value as Json, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{Host, Loss, Other, begin, form, host};

const FLOW: &str = "altinn3.flow.submit_form";
const LIST: &str = "/storage/api/v1/instances?";

fn start() -> Json {
    let mut start = form("<melding/>");
    start["submissionKey"] = "a".into();
    start
}

fn run(host: &mut Host) -> Result<FormOutcome, Error> {
    let flow = begin(host, FLOW, &start());
    host.run(flow).map(|it| FormOutcome::from_value(it).unwrap())
}

/// An app with these tasks.
fn app(tasks: &[&str]) -> Json {
    let file =
        json!({"id": "vedlegg", "allowedContentTypes": ["application/pdf"], "maxCount": 9, "enableFileScan": false});
    let form = json!({"id": "model", "allowedContentTypes": ["application/xml"], "maxCount": 1, "minCount": 1,
        "appLogic": {"autoCreate": true, "classRef": "A.B"}});
    json!({"altinn3": {"apps": [{
        "metadata": {"id": "ttd/leveranse", "org": "ttd", "altinnNugetVersion": "8.6.0.0", "dataTypes": [form, file]},
        "tasks": tasks}]}})
}

fn makes(line: &str) -> bool {
    line.starts_with("POST") && line.trim_end().ends_with("/instances")
}

#[test]
fn an_app_that_makes_no_instance_is_asked_five_times() {
    let mut host = host(json!({"faults": [{"matching": "/instances", "method": "POST", "status": 500, "times": 99}]}));
    let error = run(&mut host).unwrap_err();
    assert_eq!(error.retry, Retry::CheckFirst, "{error}");
    assert!(error.detail.contains("makes no instance"), "{error}");
    assert_eq!(host.arrived.iter().filter(|line| makes(line)).count(), 5);
}

#[test]
fn a_list_without_an_end_is_read_so_far_and_no_further() {
    static PAGE: AtomicUsize = AtomicUsize::new(0);
    let mut host = host(json!({}));
    host.spoils = Some(|line, body| {
        if line.contains(LIST) {
            let page = PAGE.fetch_add(1, Ordering::Relaxed);
            body["next"] = format!("https://altinn.invalid/?continuationToken={page}").into();
        }
    });
    let error = run(&mut host).unwrap_err();
    assert_eq!(
        (error.code, error.retry),
        (ErrorCode::LimitExceeded, Retry::CheckFirst),
        "{error}"
    );
    assert_eq!(host.count(LIST), 50);
}

#[test]
fn a_next_page_that_is_this_page_ends_the_list() {
    let mut host = host(json!({}));
    host.spoils = Some(|line, body| {
        if line.contains(LIST) {
            body["next"] = "https://altinn.invalid/?continuationToken=same".into();
        }
    });
    assert_eq!(run(&mut host).unwrap().verdict, FormVerdict::Submitted);
    assert!(host.count(LIST) <= 6, "{:#?}", host.arrived);
}

#[test]
fn a_process_that_goes_in_circles_is_left() {
    let tasks: Vec<&str> = std::iter::once("data").chain([("confirmation"); 60]).collect();
    let mut host = host(app(&tasks));
    let error = run(&mut host).unwrap_err();
    assert_eq!(error.code, ErrorCode::Conflict, "{error}");
    assert!(error.detail.contains("circles"), "{error}");
    assert_eq!(host.count("process/next"), 50);
}

/// Tokens that are refused are fetched anew, a few times.
#[test]
fn refused_tokens_are_fetched_anew_and_only_so_often() {
    let fault = |times: i32| json!({"faults": [{"matching": LIST, "method": "GET", "status": 401, "times": times}]});
    let mut once = host(fault(1));
    assert_eq!(run(&mut once).unwrap().verdict, FormVerdict::Submitted);
    assert_eq!(once.count("/exchange/maskinporten"), 2, "{:#?}", once.arrived);
    let mut always = host(fault(99));
    let error = run(&mut always).unwrap_err();
    assert_eq!(error.code, ErrorCode::Unauthorized, "{error}");
    assert_eq!(always.count("/exchange/maskinporten"), 4, "{:#?}", always.arrived);
}

/// While nobody knows whether process/next took effect, no error says that all is lost.
#[test]
fn a_refusal_in_doubt_says_to_look() {
    let last = {
        let mut host = host(json!({}));
        run(&mut host).unwrap();
        host.arrived
            .iter()
            .rposition(|line| line.contains("process/next"))
            .unwrap()
    };
    let mut host = host(json!({}));
    let refused = Other::Answer(403, "application/json", "{\"title\":\"Ingen tilgang\"}");
    host.losses = (last + 1..last + 100).map(|at| (at, Loss::Instead(refused))).collect();
    host.losses.push((last, Loss::After));
    let error = run(&mut host).unwrap_err();
    assert_eq!(error.retry, Retry::CheckFirst, "{error}");
    assert!(
        error
            .detail
            .contains("it is not known whether an earlier request took effect"),
        "{error}"
    );
}

/// Application metadata are public: they are asked for before there is a token, so that a wrong app is told without one.
#[test]
fn the_apps_metadata_are_asked_for_without_a_token() {
    let mut host = host(json!({}));
    run(&mut host).unwrap();
    assert!(host.arrived[0].contains("/applicationmetadata"), "{:#?}", host.arrived);
}

#[test]
fn data_values_and_presentation_texts_go_with_the_instance() {
    let mut start = start();
    start["dataValues"] = json!({"saksnummer": "4711"});
    start["presentationTexts"] = json!({"tittel": "Årsregnskap"});
    let mut host = host(json!({}));
    let flow = begin(&host, FLOW, &start);
    let outcome = FormOutcome::from_value(host.run(flow).unwrap()).unwrap();
    let instance = outcome.instance.unwrap();
    assert_eq!(
        instance.data_values.unwrap(),
        json!({"saksnummer": "4711", "altinnkit.submission": "a"})
    );
    assert_eq!(instance.presentation_texts.unwrap(), json!({"tittel": "Årsregnskap"}));
}

#[test]
fn a_save_with_impossible_counters_is_refused() {
    let host = host(json!({}));
    let mut flow = begin(&host, FLOW, &start());
    let _ = flow.step(&host.session, &Moment::new(host.now, [1; 32]), Input::Proceed);
    let saved = String::from_utf8(flow.save()).unwrap();
    let mut lines = saved.splitn(3, '\n').skip(1);
    let journal = lines.next().unwrap();
    let state: Json = serde_json::from_str(lines.next().unwrap()).unwrap();
    let sealed = |state: &Json| seal(FLOW, format!("{journal}\n{state}").as_bytes());
    AnyFlow::restore(&sealed(&state)).unwrap();
    for name in ["pages", "looks", "doubts", "creations", "misses", "tasks", "resumes"] {
        assert!(state[name].is_number(), "{name}");
        for extreme in [i32::MAX, i32::MIN, -1] {
            let mut state = state.clone();
            state[name] = extreme.into();
            let error = AnyFlow::restore(&sealed(&state)).unwrap_err();
            assert_eq!(error.code, ErrorCode::FlowRestore, "{name} {extreme}");
        }
    }
}
