//! The flows of Altinn 3 against the sandbox, over a network that loses requests and answers and in programs that die:
//! whatever is lost, exactly one submission takes effect, and the flow ends well.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::message::Message;
use serde_json::json;
use support::{Host, Loss, begin, form, host};

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
