//! Answers from before: a look may show what was there a moment ago. None of them alone ends a submission, or repeats it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::error::{Error, Retry};
use altinnkit_core::message::Message;
use serde_json::{Value as Json, json};
use support::{Host, Loss, Other, begin, form, host};

const FLOW: &str = "altinn3.flow.submit_form";

fn start() -> Json {
    let mut start = form("<melding/>");
    start["submissionKey"] = "a".into();
    start
}

fn run(host: &mut Host, start: &Json) -> Result<FormOutcome, Error> {
    let flow = begin(host, FLOW, start);
    host.run(flow).map(|it| FormOutcome::from_value(it).unwrap())
}

fn is_sent_in_once(host: &Host, outcome: Result<FormOutcome, Error>, what: &str) {
    let what = format!("{what}: {outcome:#?} {:#?}", host.arrived);
    let Ok(outcome) = outcome else { panic!("{what}") };
    assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
    let ended: Vec<_> = host.sandbox.instances().filter(|it| it.is_submitted()).collect();
    assert_eq!(ended.len(), 1, "{what}");
    let reported = &outcome.surplus_elements;
    let files = ended[0].files.iter().filter(|(it, _)| !reported.contains(&it.id));
    let count = |kind: &str| {
        files
            .clone()
            .filter(|(it, _)| it.data_type.as_deref() == Some(kind))
            .count()
    };
    assert_eq!((count("model"), count("vedlegg")), (1, 2), "{what}");
    let process = outcome.instance.as_ref().unwrap().process.as_ref().unwrap();
    assert!(process.ended.is_some(), "the receipt is one from before: {what}");
}

#[test]
fn looks_that_show_what_was_before_lose_and_repeat_nothing() {
    let requests = {
        let mut host = host(json!({}));
        let outcome = run(&mut host, &start());
        is_sent_in_once(&host, outcome, "calm");
        host.sent
    };
    for at in 0..requests {
        for first in [
            Loss::After,
            Loss::Doubled,
            Loss::Behind,
            Loss::Garbled(Other::Page(504)),
        ] {
            for next in 1..4 {
                for looks in 1..3 {
                    let mut host = host(json!({}));
                    host.losses = vec![(at, first)];
                    host.losses
                        .extend((0..looks).map(|look| (at + next + look, Loss::Behind)));
                    let what = format!("{:?}", host.losses);
                    let outcome = run(&mut host, &start());
                    is_sent_in_once(&host, outcome, &what);
                }
            }
        }
    }
}

/// The process has ended, the answer to that got lost, and what is read of it is older: the refusal of a second request is no
/// reason to say that all is lost.
#[test]
fn a_refusal_that_contradicts_what_is_read_is_not_the_last_word() {
    let mut host = host(json!({}));
    let outcome = run(&mut host, &start());
    is_sent_in_once(&host, outcome, "calm");
    let last = host
        .arrived
        .iter()
        .rposition(|line| line.contains("process/next"))
        .unwrap();
    let mut stale = support::host(json!({}));
    // The request, two looks that find the process where it was, the refusal, and one more look from before.
    stale.losses = vec![(last, Loss::After)];
    stale.losses.extend([1, 2, 4].map(|after| (last + after, Loss::Behind)));
    let outcome = run(&mut stale, &start());
    assert_eq!(
        stale.count("process/next"),
        host.count("process/next") + 1,
        "{:#?}",
        stale.arrived
    );
    is_sent_in_once(&stale, outcome, "refused");
}

/// An instance that was seen, and then is not there, is looked for again before that is believed; also where no mark tells.
#[test]
fn an_instance_that_is_not_there_for_a_moment_is_not_lost() {
    let mut unmarked = start();
    unmarked["mark"] = false.into();
    for start in [start(), unmarked] {
        let mut host = host(json!({"faults": [{"matching": "/process", "method": "GET", "status": 404, "times": 2}]}));
        let outcome = run(&mut host, &start);
        is_sent_in_once(&host, outcome, "not found twice");
        let mut gone =
            support::host(json!({"faults": [{"matching": "/process", "method": "GET", "status": 404, "times": 99}]}));
        let error = run(&mut gone, &start).unwrap_err();
        assert!(gone.sent < 60, "{error} {:#?}", gone.arrived);
        assert_ne!(error.retry, Retry::After, "{error}");
    }
}
