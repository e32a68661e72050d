//! The Altinn 3 submission where the field is rough: gateways that answer in Altinn's place, requests that arrive late or
//! twice, other programs at work beside it, old saves, refusals.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::app::{CreateInstance, Instance, InstanceOwnerSelector};
use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::altinn3::storage::ListInstances;
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::AnyFlow;
use altinnkit_core::message::Message;
use serde_json::{Value as Json, json};
use support::{Host, Loss, Other, begin, form, host};

const FLOW: &str = "altinn3.flow.submit_form";
const PAGE: (&str, &str) = ("text/html", "<!DOCTYPE html><html><body>Vedlikehold</body></html>");

fn start(key: &str) -> Json {
    let mut start = form("<melding/>");
    start["submissionKey"] = key.into();
    start
}

fn run(host: &mut Host, start: &Json) -> Result<FormOutcome, Error> {
    let flow = begin(host, FLOW, start);
    go_on(host, flow)
}

fn go_on(host: &mut Host, flow: AnyFlow) -> Result<FormOutcome, Error> {
    host.run(flow).map(|it| FormOutcome::from_value(it).unwrap())
}

/// Every instance of the organisation, as Storage has it.
fn instances(host: &mut Host) -> Vec<Instance> {
    let mut list = ListInstances::new();
    list.owner = Some("Organisation:312345676".to_owned());
    let had = host.session.tokens.altinn.clone();
    if had.is_none() {
        host.session.tokens.altinn = Some(support::altinn_token(host));
    }
    let page = host.ask(&list).unwrap();
    host.session.tokens.altinn = had;
    page.instances
}

fn ended(instances: &[Instance]) -> Vec<&Instance> {
    let is_ended = |it: &&Instance| it.process.as_ref().is_some_and(|it| it.ended.is_some());
    instances.iter().filter(is_ended).collect()
}

fn files(instance: &Instance) -> usize {
    instance
        .data
        .iter()
        .filter(|it| it.data_type.as_deref() == Some("vedlegg"))
        .count()
}

fn deleted(instance: &Instance) -> bool {
    instance
        .status
        .as_ref()
        .is_some_and(|it| it.is_hard_deleted == Some(true))
}

/// How many requests an undisturbed run sends.
fn requests() -> usize {
    let mut host = host(json!({}));
    run(&mut host, &start("a")).unwrap();
    host.sent
}

/// A gateway's page, an error status, a broken or an empty answer: whether the request took effect is looked up, so that
/// everything is there once.
#[test]
fn whatever_a_gateway_answers_in_altinns_place_one_submission_is_made() {
    let (html, page) = PAGE;
    let answers = [
        (200, html, page),
        (404, html, page),
        (500, "text/plain", "Noe gikk galt"),
        (502, html, page),
        (503, html, page),
        (504, "text/plain", ""),
        (200, "application/json", ""),
        (200, "application/json", "null"),
        (200, "application/json", "{\"id\": \"5001"),
    ];
    for at in 2..requests() {
        for (status, media_type, body) in answers {
            for arrives in [false, true] {
                let mut host = host(json!({}));
                let answer = Other::Answer(status, media_type, body);
                let loss = if arrives {
                    Loss::Garbled(answer)
                } else {
                    Loss::Instead(answer)
                };
                host.losses = vec![(at, loss)];
                let outcome = run(&mut host, &start("a"));
                let what = format!("request {at}, {loss:?}: {outcome:#?} {:#?}", host.arrived);
                let instances = instances(&mut host);
                let open = instances.iter().filter(|it| !deleted(it)).count();
                match outcome {
                    Ok(outcome) => {
                        assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
                        assert_eq!((open, ended(&instances).len()), (1, 1), "{what}");
                        assert_eq!(files(&outcome.instance.unwrap()), 2, "{what}");
                    }
                    // A page with 404 is a refusal as far as anybody can tell.
                    Err(error) => {
                        assert_eq!(status, 404, "{what}");
                        assert!(
                            ended(&instances).is_empty() || error.retry == Retry::CheckFirst,
                            "{what}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn requests_that_arrive_late_or_twice_are_submitted_once() {
    for at in 0..requests() {
        for loss in [
            Loss::Doubled,
            Loss::Late(1),
            Loss::Late(200),
            Loss::Late(5_000),
            Loss::Late(40_000),
            Loss::Late(60_000),
        ] {
            let mut host = host(json!({}));
            host.losses = vec![(at, loss)];
            let outcome = run(&mut host, &start("a"));
            let what = format!("request {at}, {loss:?}: {outcome:#?} {:#?}", host.arrived);
            let outcome = outcome.unwrap_or_else(|_| panic!("{what}"));
            assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
            let instances = instances(&mut host);
            assert_eq!(ended(&instances).len(), 1, "{what}");
            let instance = outcome.instance.unwrap();
            assert_eq!(files(&instance) - outcome.surplus_elements.len(), 2, "{what}");
        }
    }
}

/// Two submissions of one owner, side by side: each has its own instance, whatever is lost.
#[test]
fn a_draft_that_another_program_made_is_never_taken_over() {
    for at in 2..requests() {
        for loss in [Loss::Before, Loss::After, Loss::Crash] {
            let mut host = host(json!({}));
            host.losses = vec![(at, loss)];
            host.meanwhile = Some((at + 1, |host| {
                let sent = host.sent;
                host.losses.clear();
                let outcome = run(host, &start("b")).unwrap();
                assert_eq!(outcome.verdict, FormVerdict::Submitted);
                host.sent = sent;
            }));
            let outcome = run(&mut host, &start("a"));
            let what = format!("request {at}, {loss:?}: {outcome:#?}");
            assert_eq!(outcome.unwrap().verdict, FormVerdict::Submitted, "{what}");
            let instances = instances(&mut host);
            assert_eq!((instances.len(), ended(&instances).len()), (2, 2), "{what}");
            assert!(instances.iter().all(|it| files(it) == 2), "{what}");
        }
    }
}

/// A program that marks nothing made a draft while the answer to ours was lost: none can be told to be ours.
#[test]
fn an_unmarked_draft_is_a_conflict_that_names_it() {
    let mut host = host(json!({}));
    let creating = host_request("POST").unwrap();
    host.losses = vec![(creating, Loss::Before)];
    host.meanwhile = Some((creating + 1, |host| {
        let token = support::altinn_token(host);
        let had = host.session.tokens.altinn.replace(token);
        let mut owner = InstanceOwnerSelector::new();
        owner.organisation_number = Some("312345676".to_owned());
        host.ask(&CreateInstance::new("ttd".into(), "leveranse".into(), owner))
            .unwrap();
        host.session.tokens.altinn = had;
    }));
    let error = run(&mut host, &start("a")).unwrap_err();
    assert_eq!(
        (error.code, error.retry),
        (ErrorCode::Conflict, Retry::CheckFirst),
        "{error}"
    );
    let instances = instances(&mut host);
    assert_eq!(error.candidates, [instances[0].id.clone()]);
    assert!(!deleted(&instances[0]) && instances[0].data.len() == 1, "untouched");
}

/// The number of the first request with this method to make an instance.
fn host_request(method: &str) -> Option<usize> {
    let mut host = host(json!({}));
    run(&mut host, &start("a")).unwrap();
    host.arrived
        .iter()
        .position(|line| line.starts_with(method) && line.trim_end().ends_with("/instances"))
}

#[test]
fn a_second_start_with_the_same_key_finds_the_first_ones_instance() {
    let mut host = host(json!({}));
    let first = run(&mut host, &start("a")).unwrap();
    let second = run(&mut host, &start("a")).unwrap();
    assert_eq!(second.verdict, FormVerdict::Submitted);
    assert_eq!(first.instance.unwrap().id, second.instance.unwrap().id);
    assert_eq!(instances(&mut host).len(), 1);
}

/// A host in which a submission ran until its program died, at the request of this number: with what it had saved.
fn dead_at(last: usize, given: &Json) -> (Host, Vec<Vec<u8>>) {
    let mut host = host(json!({}));
    host.die_at = Some(last);
    let mut flow = begin(&host, FLOW, given);
    let first = flow.save();
    assert!(host.run_on(&mut flow, &mut Vec::new()).is_err());
    host.die_at = None;
    host.now += 60_000;
    let mut saves = std::mem::take(&mut host.saves);
    if given["submissionKey"].is_string() {
        saves.insert(0, first);
    }
    (host, saves)
}

/// The program dies at some request, and goes on from any of its saves.
#[test]
fn any_older_save_does_no_harm() {
    for given in [start("a"), form("<melding/>")] {
        for last in 0..requests() {
            for number in 0..dead_at(last, &given).1.len() {
                let (mut host, saves) = dead_at(last, &given);
                let outcome = go_on(&mut host, AnyFlow::restore(&saves[number]).unwrap());
                let what = format!(
                    "died at {last}, went on from save {number}: {outcome:#?} {:#?}",
                    host.arrived
                );
                let outcome = outcome.unwrap_or_else(|_| panic!("{what}"));
                assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
                let instances = instances(&mut host);
                assert_eq!((instances.len(), ended(&instances).len()), (1, 1), "{what}");
                assert_eq!(files(ended(&instances)[0]), 2, "{what}");
            }
        }
    }
}

/// A request was turned away, and then went through; the program dies, and goes on from its save of between the two.
#[test]
fn a_save_from_before_a_repeated_request_is_held_against_what_is_there() {
    for at in 2..requests() {
        let mut host = host(json!({}));
        host.losses = vec![(at, Loss::Instead(Other::Page(429))), (at + 1, Loss::Stale(1))];
        let outcome = run(&mut host, &start("a"));
        let what = format!("request {at}: {outcome:#?} {:#?}", host.arrived);
        let outcome = outcome.unwrap_or_else(|_| panic!("{what}"));
        assert_eq!(outcome.verdict, FormVerdict::Submitted, "{what}");
        let instances = instances(&mut host);
        assert_eq!((instances.len(), ended(&instances).len()), (1, 1), "{what}");
        assert_eq!(files(ended(&instances)[0]), 2, "{what}");
        assert_eq!(host.count("/data/type/vedlegg"), 2, "{what}");
    }
}

/// A refusal is sent once, and says why; a restore from after it repeats nothing.
#[test]
fn a_refusal_ends_with_its_reason_and_is_not_repeated() {
    let refusals = [
        (
            "process/next",
            "PUT",
            409,
            "text/plain",
            "Oppgaven kan ikke fullføres",
            "kan ikke fullføres",
        ),
        (
            "process/next",
            "PUT",
            409,
            "application/xml",
            "<feil>Post 12</feil>",
            "Post 12",
        ),
        (
            "/instances",
            "POST",
            403,
            "application/json",
            "{\"message\":\"Allerede levert\"}",
            "Allerede levert",
        ),
        (
            "/data/",
            "PUT",
            400,
            "application/json",
            "{\"title\":\"Ugyldig\"}",
            "Ugyldig",
        ),
    ];
    for (matching, method, status, media_type, body, reason) in refusals {
        let mut host = host(json!({"faults": [{
            "matching": matching, "method": method, "status": status, "contentType": media_type, "body": body, "times": 50}]}));
        let mut flow = begin(&host, FLOW, &start("a"));
        let error = host.run_on(&mut flow, &mut Vec::new()).unwrap_err();
        let what = format!("{matching}: {error} {:#?}", host.arrived);
        assert!(error.detail.contains(reason), "{what}");
        let sent = |host: &Host| {
            host.arrived
                .iter()
                .filter(|line| line.starts_with(method) && line.contains(matching))
                .count()
        };
        assert_eq!(sent(&host), 1, "{what}");
        let again = host.run(AnyFlow::restore(&flow.save()).unwrap()).unwrap_err();
        assert_eq!(again.code, error.code, "{again}");
        assert_eq!(sent(&host), 1, "{what}");
    }
}
