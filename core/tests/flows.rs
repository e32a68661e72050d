//! What all flows have in common.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use altinnkit_core::error::ErrorCode;
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::operation::Moment;
use altinnkit_core::secret::Secret;
use serde_json::json;
use support::{begin, form, host, shipment};

#[test]
fn an_answer_that_was_not_asked_for_changes_nothing() {
    let host = host(json!({}));
    for (id, start) in [
        ("altinn2.flow.submit_form_task", shipment("<melding/>")),
        ("altinn3.flow.submit_form", form("<melding/>")),
    ] {
        let mut flow = begin(&host, id, &start);
        let before = flow.save();
        match flow.step(
            &host.session,
            &Moment::new(host.now, [1; 32]),
            Input::Signature(vec![1]),
        ) {
            Step::Failed(error) => assert_eq!(error.code, ErrorCode::FlowInput),
            step => panic!("{step:?}"),
        }
        assert_eq!(flow.save(), before);
    }
}

#[test]
fn an_empty_answer_is_none() {
    let host = host(json!({}));
    for input in [
        Input::Answer(Secret::new("")),
        Input::Answer(Secret::new(" ")),
        Input::Signature(Vec::new()),
    ] {
        let mut flow = begin(&host, "altinn2.flow.submit_form_task", &shipment("<melding/>"));
        let before = flow.save();
        match flow.step(&host.session, &Moment::new(host.now, [1; 32]), input) {
            Step::Failed(error) => assert_eq!(error.code, ErrorCode::FlowInput),
            step => panic!("{step:?}"),
        }
        assert_eq!(flow.save(), before);
    }
}

#[test]
fn a_save_goes_on_in_its_environment_only_and_unchanged() {
    let host = host(json!({}));
    let production = altinnkit_core::session::Session::new(altinnkit_core::environment::Environment::Production);
    for (id, start) in [
        ("altinn2.flow.submit_form_task", shipment("<melding/>")),
        ("altinn3.flow.submit_form", form("<melding/>")),
    ] {
        let saved = begin(&host, id, &start).save();
        let mut flow = AnyFlow::restore(&saved).unwrap();
        match flow.step(&production, &Moment::new(host.now, [1; 32]), Input::Proceed) {
            Step::Failed(error) => assert_eq!(error.code, ErrorCode::EnvironmentMismatch),
            step => panic!("{step:?}"),
        }
        let changed = String::from_utf8(saved).unwrap().replace("melding", "meldinG");
        let changed = changed.replace(r#""number":0"#, r#""number":7"#);
        assert_eq!(
            AnyFlow::restore(changed.as_bytes()).unwrap_err().code,
            ErrorCode::FlowRestore
        );
    }
}
