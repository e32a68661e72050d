//! Which instance an Altinn 3 submission takes for its own, where several could be: by the mark, what is sent in first, then the
//! oldest.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::app::{CreateInstance, Instance, InstanceOwnerSelector};
use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::altinn3::storage::ListInstances;
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::message::Message;
use serde_json::{Value as Json, json};
use std::cell::RefCell;
use support::{Host, Loss, begin, form, host};

const MARK: &str = "altinnkit.submission";

fn start(key: &str) -> Json {
    let mut start = form("<melding/>");
    start["submissionKey"] = key.into();
    start
}

fn run(host: &mut Host, start: &Json) -> Result<FormOutcome, Error> {
    let flow = begin(host, "altinn3.flow.submit_form", start);
    host.run(flow).map(|it| FormOutcome::from_value(it).unwrap())
}

/// Asks with a token, outside of any flow.
fn with_token<T>(host: &mut Host, ask: impl FnOnce(&mut Host) -> T) -> T {
    let token = support::altinn_token(host);
    let had = host.session.tokens.altinn.replace(token);
    let answer = ask(host);
    host.session.tokens.altinn = had;
    answer
}

/// Every instance of the organisation, as Storage has it.
fn instances(host: &mut Host) -> Vec<Instance> {
    let mut list = ListInstances::new();
    list.owner = Some("Organisation:312345676".to_owned());
    with_token(host, |host| host.ask(&list).unwrap()).instances
}

/// A draft with this mark, as a request makes it that arrives late.
fn draft(host: &mut Host, mark: &str) -> String {
    let mut owner = InstanceOwnerSelector::new();
    owner.organisation_number = Some("312345676".to_owned());
    let mut create = CreateInstance::new("ttd".into(), "leveranse".into(), owner);
    create.data_values = Some([(MARK.to_owned(), mark.to_owned())].into());
    with_token(host, |host| host.ask(&create).unwrap()).id
}

fn makes(line: &str) -> bool {
    line.starts_with("POST") && line.trim_end().ends_with("/instances")
}

fn is_deleted(instance: &Instance) -> bool {
    let status = instance.status.as_ref();
    status.is_some_and(|it| it.is_hard_deleted == Some(true))
}

/// The number of the request that makes the instance.
fn making() -> usize {
    let mut host = host(json!({}));
    run(&mut host, &start("a")).unwrap();
    host.arrived.iter().position(|line| makes(line)).unwrap()
}

#[test]
fn what_is_sent_in_goes_before_a_draft_with_the_same_mark() {
    let mut host = host(json!({}));
    let sent_in = run(&mut host, &start("a")).unwrap().instance.unwrap().id;
    let late = draft(&mut host, "a");
    let again = run(&mut host, &start("a")).unwrap();
    assert_eq!(again.verdict, FormVerdict::Submitted);
    assert_eq!(again.instance.unwrap().id, sent_in);
    assert_eq!(again.surplus_instances, std::slice::from_ref(&late));
    let draft = instances(&mut host).into_iter().find(|it| it.id == late).unwrap();
    assert!(draft.process.is_none_or(|it| it.ended.is_none()), "it is not sent in");
}

#[test]
fn a_draft_that_was_made_twice_is_deleted_before_sending_in() {
    let mut host = host(json!({}));
    host.losses = vec![(making(), Loss::Doubled)];
    let outcome = run(&mut host, &start("a")).unwrap();
    assert_eq!(outcome.verdict, FormVerdict::Submitted);
    assert!(outcome.surplus_instances.is_empty());
    let kept: Vec<String> = instances(&mut host)
        .into_iter()
        .filter(|it| !is_deleted(it))
        .map(|it| it.id)
        .collect();
    assert_eq!(kept, [outcome.instance.unwrap().id]);
}

thread_local! {
    /// The draft that somebody else made.
    static OTHERS: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The answer to the making of an instance is another submission's: that one is left alone.
#[test]
fn an_answer_with_anothers_mark_is_not_taken_for_ones_own() {
    let mut host = host(json!({}));
    host.meanwhile = Some((making(), |host| {
        let id = draft(host, "b");
        OTHERS.set(id);
    }));
    host.spoils = Some(|line, body| {
        if makes(line) {
            body["id"] = OTHERS.with_borrow(|id| id.as_str().into());
            body["dataValues"] = json!({MARK: "b"});
        }
    });
    let outcome = run(&mut host, &start("a")).unwrap();
    assert_eq!(outcome.verdict, FormVerdict::Submitted);
    let others = OTHERS.take();
    assert_ne!(outcome.instance.unwrap().id, others);
    let instances = instances(&mut host);
    let other = instances.iter().find(|it| it.id == others).unwrap();
    assert!(!is_deleted(other) && other.data.len() == 1, "untouched: {other:#?}");
    assert_eq!(instances.len(), 2);
}

/// Two instances with the mark that are both sent in: nothing can be done about it but to say so.
#[test]
fn a_submission_that_was_sent_in_twice_is_a_conflict_that_names_both() {
    let mut host = host(json!({}));
    let first = run(&mut host, &start("a")).unwrap().instance.unwrap().id;
    host.spoils = Some(|line, body| {
        if line.contains("/storage/api/v1/instances?") {
            let mut list = body["instances"].as_array().cloned().unwrap_or_default();
            let mut second = list[0].clone();
            second["id"] = "50012345/11111111-1111-1111-1111-111111111111".into();
            list.push(second);
            body["instances"] = list.into();
        }
    });
    let error = run(&mut host, &start("a")).unwrap_err();
    assert_eq!(
        (error.code, error.retry),
        (ErrorCode::Conflict, Retry::CheckFirst),
        "{error}"
    );
    assert_eq!(error.candidates.len(), 2);
    assert!(error.candidates.contains(&first));
}
