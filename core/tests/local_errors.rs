//! What a request ends with that got no answer, and one that could not be sent as it was to be.

use altinnkit_core::catalogue;
use altinnkit_core::error::{ErrorCode, ErrorKind, Retry};
use altinnkit_core::http::TransportFailure;

const READING: &str = "altinn2.soap.receipt.get_receipt";
const CHANGING: &str = "altinn3.app.upload_attachment";
const FLOW: &str = "altinn3.flow.submit_form";

#[test]
fn no_answer_says_what_is_known_of_the_request() {
    for (id, not_sent, retry) in [
        (READING, false, Retry::After),
        (CHANGING, false, Retry::CheckFirst),
        (CHANGING, true, Retry::After),
        (FLOW, false, Retry::CheckFirst),
        (FLOW, true, Retry::After),
    ] {
        let error = catalogue::unanswered(id, TransportFailure::new("gone").knowing(not_sent));
        assert_eq!(error.code, ErrorCode::TransportFailed);
        assert_eq!(
            (error.operation, error.retry),
            (Some(id), retry),
            "not sent: {not_sent}"
        );
    }
    assert_eq!(catalogue::unanswered("", TransportFailure::new("gone")).operation, None);
}

#[test]
fn a_source_that_failed_is_no_lost_answer() {
    for id in [READING, CHANGING, FLOW] {
        let error = catalogue::source_failed(id, "the disk is gone");
        assert_eq!(error.code, ErrorCode::SourceFailed);
        assert_eq!(error.code.kind(), ErrorKind::Input);
        assert_eq!((error.operation, error.retry), (Some(id), Retry::CheckFirst));
    }
    assert_eq!(catalogue::source_failed("unknown", "").operation, None);
}
