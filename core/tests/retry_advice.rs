//! Whether a request may be sent again depends on what the operation does, and on nothing that a face would have to know.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use altinnkit_core::catalogue::{OPERATIONS, operation};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::http::{Response, TransportFailure};
use altinnkit_core::session::Session;
use std::collections::BTreeSet;

/// Every operation that changes something. What is not here may be asked twice: who adds an operation decides.
const CHANGES: &[&str] = &[
    "altinn2.soap.system_authentication.get_authentication_challenge",
    "altinn2.soap.intermediary_inbound.submit_form_task",
    "altinn2.soap.intermediary_inbound.update_form_data",
    "altinn2.soap.intermediary_inbound.complete_and_sign_shipment",
    "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed",
    "altinn2.soap.receipt.update_receipt",
    "altinn2.soap.receipt.save_receipt",
    "altinn2.soap.correspondence.save_correspondence_confirmation",
    "altinn2.soap.correspondence.archive_correspondence_for_end_user_system",
    "altinn2.soap.correspondence.delete_correspondence",
    "altinn2.soap.reportee_element_list.delete_reportee_element",
    "altinn2.soap.case.instantiate_collaboration",
    "altinn2.soap.case.archive_case",
    "altinn2.soap.broker.initiate_broker_service",
    "altinn2.soap.broker.confirm_downloaded",
    "altinn2.soap.broker_streamed.upload_file_streamed",
    "altinn2.soap.look_up.execute_look_up",
    "altinn2.soap.workflow.do_sending_in_action",
    "altinn2.soap.workflow.do_signing",
    "altinn2.soap.workflow.set_back_to_form_filling",
    "altinn2.soap.workflow.prepare_user_controlled_signing",
    "altinn3.app.create_instance",
    "altinn3.app.create_instance_with_data",
    "altinn3.app.put_data",
    "altinn3.app.upload_attachment",
    "altinn3.app.create_data",
    "altinn3.app.process_next",
    "altinn3.app.resume_process",
    "altinn3.app.delete_data",
    "altinn3.app.delete_instance",
    "altinn3.correspondence.mark_as_read",
    "altinn3.correspondence.confirm",
];

#[test]
fn every_operation_says_whether_it_changes_something() {
    let changing: BTreeSet<&str> = OPERATIONS.iter().filter(|it| !it.reads()).map(|it| it.id).collect();
    assert_eq!(changing, CHANGES.iter().copied().collect());
}

fn refusal(id: &str, status: u16, content_type: &str, body: &[u8]) -> Error {
    let response = Response::new(status, body).header("Content-Type", content_type);
    operation(id)
        .unwrap()
        .parse(&Session::new(Environment::Tt02), &response)
        .unwrap_err()
}

const PAIRS: [(&str, &str); 2] = [
    ("altinn3.app.get_instance", "altinn3.app.create_instance"),
    (
        "altinn2.soap.receipt.get_receipt",
        "altinn2.soap.intermediary_inbound.submit_form_task",
    ),
];

#[test]
fn what_is_unknown_may_be_asked_again_and_is_looked_up_before_it_is_done_again() {
    let page: &[u8] = b"<!DOCTYPE html><html><body>Vedlikehold</body></html>";
    for (reads, changes) in PAIRS {
        let cases: [(u16, &str, &[u8]); 9] = [
            (200, "text/html", page),
            (500, "text/plain", b"Noe gikk galt"),
            (502, "text/html", page),
            (503, "text/html", page),
            (503, "text/plain", b"Stengt"),
            (504, "text/plain", b""),
            (200, "application/json", b""),
            (200, "application/json", b"{\"id\":"),
            (
                200,
                "text/xml",
                b"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Bo",
            ),
        ];
        for (status, content_type, body) in cases {
            let what = format!("{status} {}", String::from_utf8_lossy(body));
            assert_eq!(
                refusal(reads, status, content_type, body).retry,
                Retry::After,
                "{reads}: {what}"
            );
            assert_eq!(
                refusal(changes, status, content_type, body).retry,
                Retry::CheckFirst,
                "{changes}: {what}"
            );
        }
    }
}

#[test]
fn what_was_not_processed_may_be_sent_again_whatever_it_does() {
    for id in PAIRS.iter().flat_map(|(reads, changes)| [reads, changes]) {
        let error = refusal(id, 429, "text/plain", b"For mange kall");
        assert_eq!(
            (error.code, error.retry),
            (ErrorCode::TooManyRequests, Retry::After),
            "{id}"
        );
        let mut failure = TransportFailure::new("connection refused");
        failure.not_sent = true;
        assert_eq!(operation(id).unwrap().unanswered(failure).retry, Retry::After, "{id}");
    }
}

#[test]
fn no_answer_is_unknown() {
    for (reads, changes) in PAIRS {
        let failure = TransportFailure::new("timed out");
        assert_eq!(
            operation(reads).unwrap().unanswered(failure.clone()).retry,
            Retry::After
        );
        assert_eq!(operation(changes).unwrap().unanswered(failure).retry, Retry::CheckFirst);
    }
}

#[test]
fn too_large_an_answer_is_never_asked_for_again_but_may_stand_for_a_success() {
    let mut session = Session::new(Environment::Tt02);
    session.limits.max_bytes = 10;
    let response = Response::new(200, "{\"id\": \"50100001/2f5a3f0e-3f3b-4a58-9a7e-0f2a1d3c4b5a\"}");
    for (reads, changes) in PAIRS {
        let retry = |id: &str| {
            let error = operation(id).unwrap().parse(&session, &response).unwrap_err();
            assert_eq!(error.code, ErrorCode::LimitExceeded, "{id}");
            error.retry
        };
        assert_eq!((retry(reads), retry(changes)), (Retry::Never, Retry::CheckFirst));
    }
}

#[test]
fn a_changing_operation_waits_before_it_looks() {
    let response = Response::new(503, "Stengt").header("Retry-After", "30");
    let parse = operation("altinn3.app.create_instance").unwrap();
    let error = parse.parse(&Session::new(Environment::Tt02), &response).unwrap_err();
    assert_eq!(
        (error.code, error.retry, error.retry_after),
        (ErrorCode::Unavailable, Retry::CheckFirst, Some(30))
    );
    let report = error.report();
    assert_eq!(
        (report.retry.as_str(), report.retry_after_seconds),
        ("checkFirst", Some(30))
    );
}
