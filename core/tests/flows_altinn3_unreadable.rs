//! The Altinn 3 submission among answers of which one item cannot be read: it may be the one that matters.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn3::flow::{FormOutcome, FormVerdict};
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::AnyFlow;
use altinnkit_core::message::Message;
use altinnkit_core::message::json::unreadable;
use serde_json::{Value as Json, json};
use support::{Host, Loss, begin, form, host};

const FLOW: &str = "altinn3.flow.submit_form";

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

/// How many requests to make an instance arrived.
fn made(host: &Host) -> usize {
    let makes = |it: &&String| it.starts_with("POST") && it.trim_end().ends_with("/instances");
    host.arrived.iter().filter(makes).count()
}

/// The number of the request that makes the instance.
fn making(start: &Json) -> usize {
    let mut host = host(json!({}));
    run(&mut host, start).unwrap();
    let makes = |it: &String| it.starts_with("POST") && it.trim_end().ends_with("/instances");
    host.arrived.iter().position(makes).unwrap()
}

fn is_list(line: &str) -> bool {
    line.contains("/storage/api/v1/instances?")
}

fn instances(body: &mut Json) -> impl Iterator<Item = &mut Json> {
    body["instances"].as_array_mut().into_iter().flatten()
}

fn beside(body: &mut Json, item: Json) {
    let mut list = body["instances"].as_array().cloned().unwrap_or_default();
    list.insert(0, item);
    body["instances"] = list.into();
}

/// What a list may make of the draft, each so that it cannot be read.
const SPOILS: [fn(&str, &mut Json); 4] = [
    |line, body| {
        if is_list(line) {
            instances(body).for_each(|it| it["created"] = json!({}));
            beside(
                body,
                json!({"id": "500/sound", "dataValues": {"altinnkit.submission": "another"}}),
            );
        }
    },
    |line, body| {
        if is_list(line) {
            instances(body).for_each(|it| it["id"] = Json::Null);
            beside(
                body,
                json!({"id": "500/sound", "dataValues": {"altinnkit.submission": "another"}}),
            );
        }
    },
    |line, body| {
        if is_list(line) {
            instances(body).for_each(|it| *it = json!("draft"));
            beside(
                body,
                json!({"id": "500/sound", "dataValues": {"altinnkit.submission": "another"}}),
            );
        }
    },
    |line, body| {
        if is_list(line) {
            instances(body).for_each(|it| *it = json!({"id": it["id"], "dataValues": 7, "data": "x"}));
            beside(
                body,
                json!({"id": "500/sound", "dataValues": {"altinnkit.submission": "another"}}),
            );
        }
    },
];

/// The answer to the making is lost, and the list holds something that cannot be read: it may be the draft. Nothing is made
/// again, the list is asked for again a few times, and the end is an error that says to look.
#[test]
fn a_draft_that_cannot_be_read_is_not_made_again() {
    for given in [start("a"), form("<melding/>")] {
        let making = making(&given);
        for (number, spoils) in SPOILS.into_iter().enumerate() {
            for loss in [Loss::After, Loss::Crash] {
                let mut host = host(json!({}));
                host.losses = vec![(making, loss)];
                host.spoils = Some(spoils);
                let error = run(&mut host, &given).unwrap_err();
                let what = format!("{number}, {loss:?}: {error} {:#?}", host.arrived);
                assert_eq!(
                    (error.code, error.retry),
                    (ErrorCode::InvalidValue, Retry::CheckFirst),
                    "{what}"
                );
                assert_eq!(made(&host), 1, "{what}");
                assert!(host.count("/storage/api/v1/instances?") > 3, "{what}");
                assert!(error.path.unwrap().starts_with("instances[1]"), "{}", error.detail);
                // Read once more, it goes on where it stood.
                host.spoils = None;
                let saved = host.saves.last().unwrap().clone();
                let outcome = go_on(&mut host, AnyFlow::restore(&saved).unwrap()).unwrap();
                assert_eq!((outcome.verdict, made(&host)), (FormVerdict::Submitted, 1));
            }
        }
    }
}

/// A second start with the key of a first one, whose instance cannot be read.
#[test]
fn the_draft_of_an_earlier_start_with_the_same_key_is_not_made_again() {
    for spoils in SPOILS {
        let mut host = host(json!({}));
        host.die_at = Some(making(&start("a")));
        assert!(host.run(begin(&host, FLOW, &start("a"))).is_err());
        host.die_at = None;
        host.spoils = Some(spoils);
        let error = run(&mut host, &start("a")).unwrap_err();
        assert_eq!((error.code, error.retry), (ErrorCode::InvalidValue, Retry::CheckFirst));
        assert_eq!(made(&host), 1);
    }
}

/// What says that it is somebody else's, or was there before anything was made, is in nobody's way.
#[test]
fn instances_of_others_that_cannot_be_read_are_in_nobodys_way() {
    let others: [fn(&str, &mut Json); 2] = [
        |line, body| {
            if is_list(line) {
                let values = json!({"altinnkit.submission": "another"});
                beside(body, json!({"id": "500/other", "created": {}, "dataValues": values}));
                beside(body, json!({"id": "500/sound", "dataValues": values}));
            }
        },
        |line, body| {
            if is_list(line) {
                beside(body, json!({"id": "500/other", "created": {}}));
                beside(body, json!({"id": "500/sound", "created": "2020-01-01T00:00:00Z"}));
            }
        },
    ];
    let own_key = form("<melding/>");
    for (given, spoils) in [
        (start("a"), others[0]),
        (own_key.clone(), others[0]),
        (own_key, others[1]),
    ] {
        for loss in [None, Some(Loss::After)] {
            let mut host = host(json!({}));
            host.losses = loss.map(|loss| (making(&given), loss)).into_iter().collect();
            host.spoils = Some(spoils);
            let outcome = run(&mut host, &given).unwrap();
            assert_eq!((outcome.verdict, made(&host)), (FormVerdict::Submitted, 1), "{loss:?}");
        }
    }
}

/// An issue that cannot be read is not nothing to complain about.
#[test]
fn an_issue_that_cannot_be_read_does_not_pass() {
    let mut host = host(json!({}));
    host.spoils = Some(|line, body| {
        if line.contains("/validate") {
            *body = json!([{"severity": 2, "code": "advarsel"}, {"severity": 1, "code": {}}]);
        }
    });
    let error = run(&mut host, &start("a")).unwrap_err();
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidValue, Some("issues[1]"))
    );
    assert_eq!(host.count("/process/next"), 0);
    // Beside an error it is told with it.
    host.spoils = Some(|line, body| {
        if line.contains("/validate") {
            *body = json!([{"severity": 1, "code": "feil"}, {"severity": 1, "code": {}}]);
        }
    });
    let outcome = run(&mut host, &start("a")).unwrap();
    assert_eq!((outcome.verdict, outcome.issues.len()), (FormVerdict::Invalid, 1));
    let places: Vec<&str> = unreadable(&outcome.unknown).map(|it| it.place).collect();
    assert_eq!(places, ["issues[1]"]);
}

/// A data element that cannot be read may be one of this submission's: nothing is uploaded again.
#[test]
fn an_element_that_cannot_be_read_is_not_uploaded_again() {
    let mut host = host(json!({}));
    host.spoils = Some(|line, body| {
        if line.starts_with("GET") && !is_list(line) && body["data"].is_array() {
            body["data"]
                .as_array_mut()
                .unwrap()
                .iter_mut()
                .for_each(|it| it["size"] = json!({}));
        }
    });
    let error = run(&mut host, &start("a")).unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidValue);
    assert!(host.count("/data/type/vedlegg") <= 2, "{:#?}", host.arrived);
    assert_eq!(host.count("/process/next"), 0);
}
