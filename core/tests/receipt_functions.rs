//! What receipts and one-time codes mean: functions without a network.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may fail

use altinnkit_core::altinn2::soap::intermediary_inbound::{ShipmentReceipt, ShipmentReference};
use altinnkit_core::altinn2::soap::receipt::{
    OutcomeOfReceipt, PollSubject, Receipt, ReceiptOutcome, ReceiptPollAdvice, ReceiptReason, ReceiptStatus,
    ReceiptType, ReceiptV1, ReceiptVerdict, Reference, ReferenceType, StreamedReceipt,
};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallenge, ChallengeNext, ChallengeSession, ChallengeSessionState, ChallengeStatus,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::function::Function;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::Session;

fn call<F: Function>(function: F, now: &str) -> Result<F::Output, Error> {
    let now = DateTime::parse(now).unwrap().to_unix_millis().unwrap();
    function.call(&Session::new(Environment::Tt02), &Moment::new(now, [0; 32]))
}

fn receipt(number: i32, status: ReceiptStatus, text: &str) -> Receipt {
    let mut receipt = Receipt::new();
    receipt.receipt_id = Some(number);
    receipt.receipt_status = Some(status);
    receipt.receipt_text = Some(text.to_owned());
    receipt
}

fn outcome(receipt: Receipt) -> ReceiptOutcome {
    let mut input = OutcomeOfReceipt::new();
    input.receipt = Some(receipt);
    call(input, "2026-11-23T10:00:00Z").unwrap()
}

#[test]
fn an_accepted_shipment_has_its_names() {
    let mut whole = receipt(5_000_001, ReceiptStatus::Ok, "SignAndSend Completed Successfully");
    whole.last_changed = DateTime::parse("2026-11-23T11:00:00").ok();
    for (kind, name) in [
        (ReferenceType::ExternalShipmentReference, "ref-1"),
        (ReferenceType::WorkFlowReference, "1000001"),
        (ReferenceType::ArchiveReference, "AR1000001"),
    ] {
        whole.references.push(Reference::new(kind, name.to_owned()).into());
    }
    let mut form = receipt(5_000_002, ReceiptStatus::Ok, "Schema Validation OK");
    form.references = vec![Reference::new(ReferenceType::SendersReference, "ref-1-form".to_owned()).into()];
    whole.sub_receipts = vec![form];
    let archived = outcome(whole.clone());
    assert_eq!(archived.verdict, ReceiptVerdict::Accepted);
    assert_eq!(archived.archive_reference.as_deref(), Some("AR1000001"));
    assert_eq!(archived.external_shipment_reference.as_deref(), Some("ref-1"));
    assert_eq!(
        (archived.reportee_element_id, archived.receipt_id),
        (Some(1_000_001), Some(5_000_001))
    );
    assert_eq!(archived.parts[0].senders_reference.as_deref(), Some("ref-1-form"));
    assert_eq!(
        (archived.parts[0].verdict.clone(), archived.reason),
        (ReceiptVerdict::Accepted, None)
    );

    // In the message box only: the user is told so.
    whole.references.pop();
    let waiting = outcome(whole);
    assert_eq!(
        (waiting.verdict, waiting.archive_reference),
        (ReceiptVerdict::Accepted, None)
    );
    assert!(waiting.advice.en.contains("message box") && !archived.advice.en.contains("message box"));
}

#[test]
fn a_bad_part_goes_before_an_ok_of_the_whole() {
    let mut whole = ReceiptV1::new();
    whole.receipt_id = Some(5_000_001);
    whole.receipt_status_code = Some(ReceiptStatus::Ok);
    let mut good = ReceiptV1::new();
    good.receipt_status_code = Some(ReceiptStatus::Ok);
    let mut bad = ReceiptV1::new();
    bad.receipt_status_code = Some(ReceiptStatus::ValidationFailed);
    bad.receipt_text = Some("Error Merverdiavgift-datadef-10098 only integers allowed".to_owned());
    whole.sub_receipts = vec![good, bad];
    let mut input = OutcomeOfReceipt::new();
    input.receipt_v1 = Some(whole);
    let outcome = call(input, "2026-11-23T10:00:00Z").unwrap();
    assert_eq!(
        (outcome.verdict, outcome.reason),
        (ReceiptVerdict::ValidationFailed, Some(ReceiptReason::FormError))
    );
    assert_eq!(outcome.parts[0].verdict, ReceiptVerdict::Accepted);
    assert_eq!(outcome.parts[1].verdict, ReceiptVerdict::ValidationFailed);
    assert_eq!(outcome.parts[1].field.as_deref(), Some("Merverdiavgift-datadef-10098"));
}

#[test]
fn a_refused_shipment_has_no_number_and_no_time() {
    let mut refused = ShipmentReceipt::new();
    refused.receipt_id = Some(0);
    refused.last_changed = DateTime::parse("0001-01-01T00:00:00").ok();
    refused.receipt_status_code = Some(ReceiptStatus::Rejected);
    refused.receipt_text = Some("Shipment Already Exists : ::External Shipment Reference : \"ref-1\"".to_owned());
    let mut reference = ShipmentReference::new();
    reference.reference_type_name = Some(ReferenceType::ExternalShipmentReference);
    reference.reference_value = Some("ref-1".to_owned());
    refused.references = vec![reference];
    let mut input = OutcomeOfReceipt::new();
    input.shipment_receipt = Some(refused);
    let outcome = call(input, "2026-11-23T10:00:00Z").unwrap();
    assert_eq!(
        (outcome.verdict, outcome.reason),
        (ReceiptVerdict::Rejected, Some(ReceiptReason::AlreadySubmitted))
    );
    assert_eq!((outcome.receipt_id, outcome.last_changed), (None, None));
    assert_eq!(outcome.external_shipment_reference.as_deref(), Some("ref-1"));
    assert!(outcome.advice.nb.contains("allerede"));
}

#[test]
fn statuses_and_texts() {
    use ReceiptReason as Reason;
    use ReceiptStatus as Status;
    use ReceiptVerdict as Verdict;
    for (number, status, text, verdict, reason) in [
        (1, Status::Ok, "Warning - soft error", Verdict::Accepted, None),
        (1, Status::Ok, "Successfully Instantiated", Verdict::Accepted, None),
        // The text of who updated it may hold any word.
        (
            1,
            Status::Ok,
            "Receipt updated by EndUserSystem: 355. No errors, nothing deleted",
            Verdict::Accepted,
            None,
        ),
        (
            1,
            Status::Ok,
            "Not A Valid Signature",
            Verdict::Rejected,
            Some(Reason::InvalidSignature),
        ),
        (1, Status::Ok, "Deleted", Verdict::Rejected, Some(Reason::Deleted)),
        (1, Status::NotSet, "", Verdict::NotSettled, None),
        (1, Status::Unknown("Delayed".into()), "", Verdict::NotSettled, None),
        // Nothing was kept: that is no yes.
        (0, Status::Ok, "", Verdict::NotSettled, None),
        (
            1,
            Status::UnExpectedError,
            "Your request suffered from a non-functional error",
            Verdict::Failed,
            Some(Reason::AltinnError),
        ),
        (
            1,
            Status::ValidationFailed,
            "<SchemaValidationError>x</SchemaValidationError>",
            Verdict::ValidationFailed,
            Some(Reason::SchemaError),
        ),
        (
            1,
            Status::NotSet,
            "Form Validation Failed",
            Verdict::ValidationFailed,
            Some(Reason::FormError),
        ),
        (
            0,
            Status::Rejected,
            "There exist no valid services with given service code/ edition code :\"1\"/\"2\"",
            Verdict::Rejected,
            Some(Reason::UnknownService),
        ),
        (
            0,
            Status::Rejected,
            "Not A Valid Service :; ServiceCode : \"1\"",
            Verdict::Rejected,
            Some(Reason::UnknownService),
        ),
        (
            0,
            Status::Rejected,
            "Not A Valid DataFormatId Or DataFormatVersion; DataFormatVersion : \"1\"",
            Verdict::Rejected,
            Some(Reason::UnknownDataFormat),
        ),
        (
            0,
            Status::Rejected,
            "Service Edition Code is Missing ::External Shipment Reference : \"a\"",
            Verdict::Rejected,
            Some(Reason::MissingServiceEdition),
        ),
        (
            0,
            Status::Rejected,
            "Argument Null Exception - Intermediary Inbound :ExternalShipmentReference",
            Verdict::Rejected,
            Some(Reason::MissingReference),
        ),
        (
            0,
            Status::Rejected,
            "Invalid reportee",
            Verdict::Rejected,
            Some(Reason::InvalidReportee),
        ),
    ] {
        let outcome = outcome(receipt(number, status.clone(), text));
        assert_eq!(
            (outcome.verdict, outcome.reason),
            (verdict, reason),
            "{status:?} {text}"
        );
        assert!(!outcome.advice.en.is_empty() && !outcome.advice.nb.is_empty());
    }
}

#[test]
fn exactly_one_form_of_the_receipt() {
    let error = call(OutcomeOfReceipt::new(), "2026-11-23T10:00:00Z").unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
    let mut streamed = StreamedReceipt::new();
    streamed.receipt_id = Some(7);
    streamed.receipt_status_code = Some(ReceiptStatus::Ok);
    streamed.receipt_type_name = Some(ReceiptType::BrokerService);
    let mut input = OutcomeOfReceipt::new();
    input.streamed_receipt = Some(streamed);
    let uploaded = call(input.clone(), "2026-11-23T10:00:00Z").unwrap();
    assert_eq!(uploaded.verdict, ReceiptVerdict::Accepted);
    assert!(!uploaded.advice.en.contains("message box"));
    input.receipt = Some(Receipt::new());
    assert_eq!(
        call(input, "2026-11-23T10:00:00Z").unwrap_err().code,
        ErrorCode::InvalidInput
    );
}

#[test]
fn questions_come_ever_more_seldom() {
    let wait = |asked, subject| {
        let mut question = ReceiptPollAdvice::new(asked);
        question.subject = subject;
        call(question, "2026-11-23T10:00:00Z").map(|advice| advice.wait_seconds)
    };
    let waits: Vec<i32> = (0..20).map(|asked| wait(asked, None).unwrap()).collect();
    assert_eq!((waits[0], waits[19]), (5, 3600));
    assert!(waits.is_sorted());
    assert_eq!(wait(0, Some(PollSubject::BrokerFiles)).unwrap(), 0);
    assert_eq!(wait(1, Some(PollSubject::Messages)).unwrap(), 3600);
    assert_eq!(wait(-1, None).unwrap_err().code, ErrorCode::InvalidInput);
}

fn challenge(status: ChallengeStatus) -> AuthenticationChallenge {
    let mut challenge = AuthenticationChallenge::new();
    challenge.status = Some(status);
    challenge.valid_from = DateTime::parse("2026-11-23T09:00:00.5+01:00").ok();
    challenge.valid_to = DateTime::parse("2026-11-23T09:30:00.5+01:00").ok();
    challenge
}

fn session(last_used: Option<&str>, now: &str) -> ChallengeSessionState {
    let mut session = ChallengeSession::new(challenge(ChallengeStatus::Ok));
    session.last_used = last_used.map(|at| DateTime::parse(at).unwrap());
    call(session, now).unwrap()
}

#[test]
fn a_code_slides_until_eight_hours_have_gone() {
    let fresh = session(None, "2026-11-23T08:00:01Z");
    assert_eq!(
        (fresh.usable, fresh.seconds_left, &fresh.next),
        (true, 1799, &ChallengeNext::UseCode)
    );
    assert_eq!(fresh.until.unwrap().to_string(), "2026-11-23T08:30:00.500Z");
    assert_eq!(fresh.ends.unwrap().to_string(), "2026-11-23T16:00:00.500Z");
    let gone = session(None, "2026-11-23T08:30:00.5Z");
    assert_eq!(
        (gone.usable, gone.seconds_left, gone.next),
        (false, 0, ChallengeNext::AskAgain)
    );
    let used = session(Some("2026-11-23T08:20:00Z"), "2026-11-23T08:49:59Z");
    assert_eq!((used.usable, used.seconds_left), (true, 1));
    let late = session(Some("2026-11-23T15:59:00Z"), "2026-11-23T16:00:00Z");
    assert_eq!((late.usable, late.until), (true, late.ends));
    assert!(!session(Some("2026-11-23T15:59:00Z"), "2026-11-23T16:00:00.5Z").usable);
}

#[test]
fn no_code_no_session() {
    for (status, next) in [
        (ChallengeStatus::InvalidCredentials, ChallengeNext::CorrectCredentials),
        (ChallengeStatus::NoPinFound, ChallengeNext::OrderCodes),
        (ChallengeStatus::NoPhoneNumber, ChallengeNext::RegisterPhone),
        (ChallengeStatus::UserLockedOut, ChallengeNext::WaitForUnlock),
        (ChallengeStatus::InvalidPinType, ChallengeNext::ChooseAnotherMethod),
        (ChallengeStatus::StatusDead, ChallengeNext::GiveUp),
        (ChallengeStatus::Unknown("New".into()), ChallengeNext::AskAgain),
    ] {
        let state = call(ChallengeSession::new(challenge(status)), "2026-11-23T08:00:01Z").unwrap();
        assert_eq!(
            (state.usable, state.seconds_left, state.until, state.next),
            (false, 0, None, next)
        );
    }
}

#[test]
fn times_without_an_offset_are_not_guessed() {
    let mut local = ChallengeSession::new(challenge(ChallengeStatus::Ok));
    local.last_used = DateTime::parse("2026-11-23T09:10:00").ok();
    let error = call(local.clone(), "2026-11-23T08:20:00Z").unwrap_err();
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidInput, Some("lastUsed"))
    );
    local.last_used = DateTime::parse("2026-11-23T07:00:00Z").ok();
    assert_eq!(
        call(local.clone(), "2026-11-23T08:20:00Z").unwrap_err().path.as_deref(),
        Some("lastUsed")
    );
    local.last_used = None;
    local.challenge.valid_from = DateTime::parse("0001-01-01T00:00:00").ok();
    assert_eq!(
        call(local, "2026-11-23T08:20:00Z").unwrap_err().path.as_deref(),
        Some("challenge.validFrom")
    );
}
