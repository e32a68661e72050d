//! Submitting a form task against the sandbox, over a network that loses requests and answers and in programs that die:
//! whatever is lost, exactly one shipment takes effect, and the flow ends well.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::altinn2::flow::{ShipmentOutcome, SubmissionVerdict};
use altinnkit_core::altinn2::soap::receipt::{GetReceipt, Receipt, ReceiptSearch, Reference, ReferenceType};
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::message::Message;
use altinnkit_core::operation::Moment;
use serde_json::{Value as Json, json};
use support::{Host, Loss, Other, begin, host, shipment};

const SUBMIT: &str = "SubmitFormTaskBasic";
const CHALLENGE: &str = "GetAuthenticationChallenge";
const LOOK: &str = "GetReceiptBasicV2";
const FLOW: &str = "altinn2.flow.submit_form_task";

fn run(host: &mut Host, start: &Json) -> Result<ShipmentOutcome, Error> {
    host.session.limits.max_bytes = 100_000;
    let flow = begin(host, FLOW, start);
    host.run(flow).map(|it| ShipmentOutcome::from_value(it).unwrap())
}

fn submit_form_task(host: &mut Host, form: &str) -> ShipmentOutcome {
    run(host, &shipment(form)).unwrap()
}

/// What Altinn has under the reference of the shipment.
fn kept(host: &mut Host) -> Option<Receipt> {
    let mut search = ReceiptSearch::new();
    search.references = vec![Reference::new(
        ReferenceType::ExternalShipmentReference,
        "shipment-1".to_owned(),
    )];
    host.ask(&GetReceipt::new(search)).ok()
}

/// All that may happen to a request.
fn losses() -> Vec<Loss> {
    let others = [
        Other::Page(200),
        Other::Page(404),
        Other::Page(502),
        Other::Page(503),
        Other::Fault("Server"),
        Other::Fault("InternalServiceFault"),
        Other::Nothing,
        Other::TooMuch,
    ];
    let mut losses = vec![
        Loss::Before,
        Loss::After,
        Loss::Crash,
        Loss::Doubled,
        Loss::Older,
        Loss::Garbled(Other::Half),
        Loss::Instead(Other::Page(429)),
        Loss::Instead(Other::Fault("ServerTooBusy")),
    ];
    losses.extend(others.map(Loss::Garbled));
    losses.extend(others.map(Loss::Instead));
    losses
}

#[test]
fn a_form_task_is_submitted_and_its_receipt_read() {
    let mut host = host(json!({}));
    let outcome = submit_form_task(&mut host, "<melding/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{outcome:?}");
    assert!(outcome.receipt_id.is_some_and(|id| id > 0));
    assert_eq!(host.asked, ["oneTimeCode"]);
    assert_eq!(host.count(SUBMIT), 1);
    assert!(outcome.advice.is_some());
    let names = format!("{:?}", outcome.receipt.unwrap());
    assert!(names.contains("shipment-1") && names.contains("altinnkit-"), "{names}");
}

/// One loss of any kind, anywhere: one shipment, and a true verdict.
#[test]
fn whatever_is_lost_on_the_way_one_shipment_arrives() {
    let requests = {
        let mut host = host(json!({}));
        submit_form_task(&mut host, "<melding/>");
        host.arrived.len()
    };
    for restless in [false, true] {
        for at in 0..requests {
            for loss in losses() {
                let mut host = host(json!({}));
                host.losses = vec![(at, loss)];
                host.restless = restless;
                let outcome = run(&mut host, &shipment("<melding/>"));
                let what = format!("request {at}: {loss:?}, restless {restless}: {:#?}", host.arrived);
                // A refusal may end it, but never after acceptance.
                let refused = [Loss::Instead(Other::Page(404)), Loss::Garbled(Other::Page(404))];
                match outcome {
                    Ok(outcome) => assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{what}"),
                    Err(error) => {
                        assert!(refused.contains(&loss), "{error}: {what}");
                        assert!(
                            error.retry != Retry::Never || kept(&mut host).is_none(),
                            "{error}: {what}"
                        );
                    }
                }
                let arrived = if loss == Loss::Doubled && at == 1 { 2 } else { 1 };
                assert!(host.count(SUBMIT) <= arrived, "{what}");
            }
        }
    }
}

/// A program that dies and goes on from an older save: it looks before it acts, and nothing is sent twice.
#[test]
fn a_save_that_is_not_the_newest_does_no_harm() {
    for at in 0..3 {
        for saves in 0..6 {
            let mut host = host(json!({}));
            host.losses = vec![(at, Loss::Stale(saves))];
            let outcome = submit_form_task(&mut host, "<melding/>");
            let what = format!("request {at}, {saves} saves back: {:#?}", host.arrived);
            assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{what}");
            assert_eq!(host.count(SUBMIT), 1, "{what}");
        }
    }
}

/// Every save that a run ever made, taken up again after the run ended: the same verdict, and nothing is sent.
#[test]
fn every_save_of_a_run_that_ended_well_tells_the_same_again() {
    let mut host = host(json!({}));
    let wanted = submit_form_task(&mut host, "<melding/>");
    for later in [1_000, 3_600_000, 86_400_000] {
        host.now += later;
        for save in host.saves.clone() {
            let flow = AnyFlow::restore(&save).unwrap();
            assert_eq!(flow.save(), save, "a restore alone changes nothing");
            let outcome = host.run(flow).unwrap();
            let outcome = ShipmentOutcome::from_value(outcome).unwrap();
            assert_eq!(outcome.verdict, wanted.verdict);
            assert_eq!(outcome.receipt_id, wanted.receipt_id);
        }
    }
    assert_eq!(host.count(SUBMIT), 1);
    assert_eq!(host.count(CHALLENGE), 1, "the user is not bothered");
}

/// A look that gets no answer is no look: the shipment goes again only after four answers that Altinn has nothing of it, and
/// they are spread over some minutes.
#[test]
fn a_shipment_goes_again_only_after_four_looks_that_were_answered() {
    let mut host = host(json!({}));
    host.losses = vec![(1, Loss::Before), (2, Loss::Before), (3, Loss::After)];
    let before = host.now;
    let outcome = submit_form_task(&mut host, "<melding/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::Accepted);
    assert_eq!(host.count(SUBMIT), 1);
    let at = host.arrived.iter().position(|line| line.contains(SUBMIT)).unwrap();
    let looks = host.arrived.iter().take(at).filter(|line| line.contains(LOOK)).count();
    assert_eq!(looks, 5, "four that were answered and one whose answer was lost");
    assert!(host.now - before > 200_000);
}

/// A request that arrives after the flow's patience: Altinn takes one of the two, and the verdict is true of it.
#[test]
fn a_shipment_that_arrives_late_is_found_or_stands_alone() {
    for millis in [1_000, 20_000, 100_000, 216_000, 240_000, 3_600_000] {
        let mut host = host(json!({}));
        host.losses = vec![(1, Loss::Late(millis))];
        let outcome = submit_form_task(&mut host, "<melding/>");
        assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{millis}");
        assert_eq!(outcome.receipt_id, kept(&mut host).unwrap().receipt_id);
    }
}

/// A form that Altinn finds errors in is an outcome, with the receipts that say which.
#[test]
fn a_form_with_errors_is_an_outcome_and_no_error() {
    let mut host = host(json!({}));
    let outcome = submit_form_task(&mut host, "<melding ugyldig=\"true\"/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::ValidationFailed, "{outcome:?}");
}

/// Another's shipment of the same reference is never taken for one's own, whatever is lost.
#[test]
fn a_shipment_that_another_made_is_a_conflict() {
    let other = |host: &mut Host, form: &str, mark: bool| {
        let mut start = shipment(form);
        start["mark"] = json!(mark);
        let mut second = support::host(json!({}));
        std::mem::swap(&mut second.sandbox, &mut host.sandbox);
        second.now = host.now;
        let outcome = run(&mut second, &start).unwrap();
        std::mem::swap(&mut second.sandbox, &mut host.sandbox);
        host.now = second.now;
        outcome.receipt_id.unwrap().to_string()
    };
    for mark in [true, false] {
        for lost in [
            None,
            Some((1, Loss::Before)),
            Some((1, Loss::After)),
            Some((1, Loss::Crash)),
        ] {
            let mut host = host(json!({}));
            host.losses = lost.into_iter().collect();
            let number = other(&mut host, "<annen/>", mark);
            let error = run(&mut host, &shipment("<melding/>")).unwrap_err();
            assert_eq!(error.code, ErrorCode::Conflict, "{mark} {lost:?}: {error}");
            assert_eq!(error.retry, Retry::CheckFirst);
            assert_eq!(
                error.candidates,
                std::slice::from_ref(&number),
                "the receipt is handed over"
            );
            assert!(error.detail.contains("shipment-1"), "{error}");
            // And a restore after it does not take it either.
            let save = host.saves.last().unwrap().clone();
            let error = host.run(AnyFlow::restore(&save).unwrap()).unwrap_err();
            assert_eq!(error.code, ErrorCode::Conflict, "{mark} {lost:?}: {error}");
        }
    }
}

/// A host that names every part leaves no room for a mark: its own names tell as well.
#[test]
fn a_doubled_shipment_whose_parts_have_names_is_found() {
    let mut start = shipment("<melding/>");
    start["shipment"]["formTask"]["forms"][0]["endUserSystemReference"] = json!("skjema-0");
    start["shipment"]["attachments"][0]["endUserSystemReference"] = json!("vedlegg-0");
    let mut host = host(json!({}));
    host.losses = vec![(1, Loss::Doubled)];
    assert_eq!(run(&mut host, &start).unwrap().verdict, SubmissionVerdict::Accepted);
}

/// What an earlier one under the same reference failed with stands in nobody's way, and is not this one's verdict.
#[test]
fn an_earlier_failure_of_the_same_reference_is_not_ones_own() {
    for lost in [None, Some((4, Loss::Before)), Some((4, Loss::After))] {
        let mut host = host(json!({}));
        let failed = submit_form_task(&mut host, "<melding ugyldig=\"true\"/>");
        assert_eq!(failed.verdict, SubmissionVerdict::ValidationFailed);
        host.now += 86_400_000;
        host.losses = lost.into_iter().map(|(_, loss)| (host.sent + 1, loss)).collect();
        let outcome = submit_form_task(&mut host, "<melding/>");
        assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{lost:?}");
        assert_eq!(host.count(SUBMIT), 2);
    }
}

/// A program without any save that starts again with its own key finds what it sent before.
#[test]
fn the_same_key_finds_the_shipment_again() {
    let mut start = shipment("<melding/>");
    start["submissionKey"] = json!("sak 4711");
    let mut host = host(json!({}));
    let first = run(&mut host, &start).unwrap();
    host.now += 86_400_000;
    let second = run(&mut host, &start).unwrap();
    assert_eq!(second.verdict, SubmissionVerdict::Accepted);
    assert_eq!(second.receipt_id, first.receipt_id);
}

/// Two programs with the same save: Altinn takes one, and both tell the truth.
#[test]
fn two_programs_with_one_save_agree() {
    for at in 0..6 {
        let mut host = host(json!({}));
        submit_form_task(&mut host, "<melding/>");
        let saves = host.saves.clone();
        let save = saves.get(at).or(saves.last()).unwrap();
        let mut host = support::host(json!({}));
        let flows = [AnyFlow::restore(save).unwrap(), AnyFlow::restore(save).unwrap()];
        let mut inputs = [Input::Proceed, Input::Proceed];
        let mut outcomes = Vec::new();
        let mut flows = flows.map(Some);
        let (mut newest, mut seen) = (String::new(), Vec::new());
        for turn in 0..600 {
            let index = turn % 2;
            let Some(flow) = flows[index].as_mut() else { continue };
            host.now += 50;
            let moment = Moment::new(host.now, host.now.to_be_bytes().repeat(4));
            let input = std::mem::replace(&mut inputs[index], Input::Proceed);
            match flow.step(&host.session, &moment, input) {
                Step::Send(request) => inputs[index] = Input::Response(host.carry(&request)),
                Step::Ask(prompt) if prompt.kind == "password" => inputs[index] = Input::Answer("sandbox".into()),
                Step::Ask(prompt) => {
                    // The user has one phone: the newest code replaces those before.
                    let code: String = prompt.text.unwrap().chars().filter(char::is_ascii_digit).collect();
                    if prompt.kind == "oneTimeCode" && !seen.contains(&code) {
                        newest.clone_from(&code);
                        seen.push(code);
                    }
                    inputs[index] = Input::Answer(newest.as_str().into());
                }
                Step::Wait { until, .. } => host.now = host.now.max(until),
                Step::Done(value) => {
                    outcomes.push(ShipmentOutcome::from_value(value).unwrap());
                    flows[index] = None;
                }
                step => panic!("{at}: {step:?}"),
            }
        }
        assert_eq!(outcomes.len(), 2, "{at}");
        for outcome in &outcomes {
            assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{at}");
            assert_eq!(outcome.receipt_id, outcomes[0].receipt_id, "{at}");
        }
    }
}

/// What was surely not processed is no sending: it leaves as many chances as before for one whose fate is not known.
#[test]
fn a_shipment_that_was_turned_away_does_not_count_as_sent() {
    let mut host = host(json!({}));
    host.losses = (1..5).map(|at| (at, Loss::Instead(Other::Page(429)))).collect();
    host.losses.push((5, Loss::Before));
    let outcome = submit_form_task(&mut host, "<melding/>");
    assert_eq!(outcome.verdict, SubmissionVerdict::Accepted);
    assert_eq!(host.count(SUBMIT), 1);
}

/// Goes on until the user is asked for a code, or to the end.
fn until_asked(host: &mut Host, flow: &mut AnyFlow, mut input: Input) -> Result<Option<String>, Error> {
    for _ in 0..100 {
        host.now += 50;
        let moment = Moment::new(host.now, host.now.to_be_bytes().repeat(4));
        input = match flow.step(&host.session, &moment, input) {
            Step::Send(request) => Input::Response(host.carry(&request)),
            Step::Ask(prompt) if prompt.kind == "password" => Input::Answer("sandbox".into()),
            Step::Ask(prompt) => {
                let text = prompt.text.unwrap();
                return Ok(Some(text.chars().filter(char::is_ascii_digit).collect()));
            }
            Step::Wait { until, .. } => {
                host.now = host.now.max(until);
                Input::Proceed
            }
            Step::Done(value) => {
                let outcome = ShipmentOutcome::from_value(value).unwrap();
                assert_eq!(outcome.verdict, SubmissionVerdict::Accepted);
                return Ok(None);
            }
            Step::Failed(error) => return Err(error),
            step => panic!("{step:?}"),
        };
    }
    panic!("no end");
}

/// A flow that was restored from before its first sending looks once more when the user has said the code: the program with
/// the newer save may have sent meanwhile.
#[test]
fn a_restored_flow_looks_again_before_it_sends() {
    let mut host = host(json!({}));
    let mut first = begin(&host, FLOW, &shipment("<melding/>"));
    until_asked(&mut host, &mut first, Input::Proceed).unwrap();
    let mut second = AnyFlow::restore(&first.save()).unwrap();
    let code = until_asked(&mut host, &mut second, Input::Proceed).unwrap().unwrap();
    let said = || Input::Answer(code.as_str().into());
    assert_eq!(until_asked(&mut host, &mut first, said()).unwrap(), None);
    assert_eq!(until_asked(&mut host, &mut second, said()).unwrap(), None);
    assert_eq!(host.count(SUBMIT), 1, "{:#?}", host.arrived);
}

/// An error that ends the flow while a shipment may be with Altinn is never the last word.
#[test]
fn what_ends_a_flow_in_doubt_says_what_to_look_for() {
    // The shipment is lost, four looks find nothing, and what comes next is refused, or nothing more comes at all.
    for then in [
        Loss::Instead(Other::Page(400)),
        Loss::Instead(Other::Page(413)),
        Loss::Instead(Other::Page(503)),
        Loss::Before,
    ] {
        let mut host = host(json!({}));
        host.losses = (6..200).map(|at| (at, then)).collect();
        host.losses.push((1, Loss::Before));
        let error = run(&mut host, &shipment("<melding/>")).unwrap_err();
        assert_eq!(error.retry, Retry::CheckFirst, "{then:?}: {error}");
        assert!(error.detail.contains("shipment-1"), "{then:?}: {error}");
        assert!(host.sent < 60, "{then:?}: {}", host.sent);
        // Once Altinn is there again, the flow goes on from its save.
        host.losses.clear();
        let save = host.saves.last().unwrap().clone();
        if let Err(error) = host.run(AnyFlow::restore(&save).unwrap()) {
            assert_eq!(error.retry, Retry::CheckFirst, "{then:?}: {error}");
        }
        assert!(host.count(SUBMIT) <= 2, "{then:?}");
    }
}

/// A look that is refused tells nothing of the shipment: the flow never ends with `never` then.
#[test]
fn a_refused_look_leaves_a_shipment_in_doubt() {
    for status in [400, 401, 403, 404, 407, 413] {
        for first in [
            Loss::After,
            Loss::Doubled,
            Loss::Garbled(Other::Page(404)),
            Loss::Garbled(Other::Page(502)),
            Loss::Crash,
        ] {
            let mut host = host(json!({}));
            host.losses = (2..200).map(|at| (at, Loss::Garbled(Other::Page(status)))).collect();
            host.losses.push((1, first));
            let error = run(&mut host, &shipment("<melding/>")).unwrap_err();
            assert_eq!(error.retry, Retry::CheckFirst, "{status} {first:?}: {error}");
            assert!(error.detail.contains("shipment-1"), "{error}");
            assert!(host.sent < 20, "{status} {first:?}: {}", host.sent);
            host.losses.clear();
            let save = host.saves.last().unwrap().clone();
            let outcome = host.run(AnyFlow::restore(&save).unwrap()).unwrap();
            let outcome = ShipmentOutcome::from_value(outcome).unwrap();
            assert_eq!(outcome.verdict, SubmissionVerdict::Accepted);
        }
    }
}

#[test]
fn a_network_that_stays_down_ends_a_flow_within_its_bounds() {
    for (bounds, most) in [
        (json!(null), 40),
        (json!({"attemptsPerStep": 2}), 12),
        (json!({"requests": 3}), 3),
        (json!({"secondsPerStep": 60}), 20),
    ] {
        for from in 0..3 {
            for loss in [
                Loss::Before,
                Loss::Instead(Other::Page(429)),
                Loss::Instead(Other::Page(503)),
                Loss::Garbled(Other::Page(502)),
            ] {
                let mut host = host(json!({}));
                host.losses = (from..1_000).map(|at| (at, loss)).collect();
                let mut start = shipment("<melding/>");
                if !bounds.is_null() {
                    start["bounds"] = bounds.clone();
                }
                let began = host.now;
                let outcome = run(&mut host, &start);
                let what = format!("{bounds} from {from} {loss:?}: {outcome:?}");
                assert!(host.sent <= most, "{} requests: {what}", host.sent);
                assert!(host.now - began < 4 * 3_600_000, "{what}");
                assert!(
                    outcome.is_ok() == (from == 2 && loss != Loss::Before) || from == 2,
                    "{what}"
                );
                if let Err(error) = outcome {
                    assert_ne!(error.retry, Retry::Never, "{what}");
                }
            }
        }
    }
}

/// Once Altinn has answered, nothing takes that away.
#[test]
fn a_receipt_that_is_known_is_not_lost_to_what_comes_after() {
    for loss in losses() {
        let mut host = host(json!({}));
        host.losses = (2..1_000)
            .map(|at| (at, if loss == Loss::Crash { Loss::After } else { loss }))
            .collect();
        let outcome = submit_form_task(&mut host, "<melding/>");
        assert_eq!(outcome.verdict, SubmissionVerdict::Accepted, "{loss:?}");
        assert!(outcome.receipt_id.is_some(), "{loss:?}");
        assert_eq!(host.count(SUBMIT), 1, "{loss:?}");
    }
}

#[test]
fn bounds_and_keys_that_make_no_sense_are_refused() {
    let host = host(json!({}));
    for (name, value, path) in [
        ("bounds", json!({"attemptsPerStep": 0}), "bounds.attemptsPerStep"),
        ("bounds", json!({"requests": -1}), "bounds.requests"),
        ("submissionKey", json!(" "), "submissionKey"),
    ] {
        let mut start = shipment("<melding/>");
        start[name] = value;
        let kind = altinnkit_core::catalogue::flow(FLOW).unwrap();
        let input = altinnkit_core::message::json::from_text(
            kind.start,
            start.to_string().as_bytes(),
            altinnkit_core::message::json::Style::HostText,
        );
        let error = kind.begin(&host.session, input.unwrap()).unwrap_err();
        assert_eq!(error.path.as_deref(), Some(path), "{error}");
    }
}
