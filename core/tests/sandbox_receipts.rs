//! The sandbox's form tasks after their submission, and their receipts: asked by the client, in both flavours.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

mod support;

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    CompleteAndSignShipment, FormTask, FormTaskForm, FormTaskShipment, FormTaskUpdate, FormUpdate,
    GetAltinnSubmissionStatus, ShipmentReceipt, ShipmentSignature, SubmitFormTask, UpdateFormData,
};
use altinnkit_core::altinn2::soap::intermediary_inbound_streamed::SubmitAttachmentStreamed;
use altinnkit_core::altinn2::soap::receipt::{
    GetReceipt, GetReceiptList, GetReceiptListV1, GetReceiptV1, OutcomeOfReceipt, Receipt, ReceiptSearch,
    ReceiptSearchV1, ReceiptStatus, ReceiptType, ReceiptTypeV1, ReceiptUpdate, ReceiptUpdateV1, ReceiptVerdict,
    Reference, ReferenceType, ReferenceV1, SaveReceipt, UpdateReceipt,
};
use altinnkit_core::altinn2::soap::reportee_archive::GetArchivedFormTask;
use altinnkit_core::altinn2::soap::reportee_element_list::{
    GetReporteeElementList, ReporteeElementSearch, ReporteeElementStatus,
};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallengeRequest, ChallengeSession, GetAuthenticationChallenge,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::function::Function;
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{Sandbox, SandboxSetup, SandboxWorkflow};
use altinnkit_core::secret::Secret;
use altinnkit_core::session::{Session, UsernameToken};
use support::Host;

/// 2026-11-23T10:00:00Z.
const NOW: i64 = 1_795_428_000_000;
const PERSON: &str = "08829798450";
const ORGANISATION: &str = "311138367";

/// A program with an Altinn in memory, in each of the flavours.
fn programs() -> [Host; 2] {
    let basic = Session::new(Environment::Tt02).with_system("1234", "sandbox");
    let ws = Session::new(Environment::Tt02).with_username_token(UsernameToken::new("1234", "sandbox"));
    [basic, ws].map(|session| {
        let mut host = Host::new(Sandbox::new(SandboxSetup::new()), session);
        host.now = NOW;
        host
    })
}

fn ask<O: Operation>(host: &mut Host, operation: &O) -> Result<O::Output, Error> {
    let moment = Moment::new(host.now, host.now.to_be_bytes().repeat(4));
    let request = operation.request(&host.session, &moment)?;
    let response = host.carry(&request);
    O::response(&host.session, &response)
}

fn call<F: Function>(host: &Host, function: F) -> F::Output {
    function.call(&host.session, &Moment::new(host.now, [0; 32])).unwrap()
}

fn user(host: &mut Host) -> EndUser {
    let request = AuthenticationChallengeRequest::new("SMSPin".into(), Secret::new("sandbox"), PERSON.into());
    let mut request = GetAuthenticationChallenge::new(request);
    request.challenge_request.system_user_name = Some("1234".into());
    let challenge = ask(host, &request).unwrap();
    assert_eq!(call(host, ChallengeSession::new(challenge.clone())).seconds_left, 1800);
    let text = challenge.message.unwrap();
    let code = text.strip_prefix("Engangskode ").unwrap();
    EndUser::new(
        PERSON.into(),
        Secret::new("sandbox"),
        Secret::new(code),
        "SMSPin".into(),
    )
}

/// Submits a form that is not complete.
fn begun(host: &mut Host, user: &EndUser, name: &str) -> (ShipmentReceipt, i32) {
    let mut form = FormTaskForm::new(false, "1079".into(), 10420, "<melding><a>1</a></melding>".into());
    form.end_user_system_reference = Some(format!("{name}-form"));
    let mut task = FormTask::new("3225".into(), 2);
    task.forms = vec![form];
    let mut shipment = FormTaskShipment::new(ORGANISATION.into(), task);
    shipment.external_shipment_reference = Some(name.into());
    let receipt = ask(host, &SubmitFormTask::new(user.clone(), shipment)).unwrap();
    assert_eq!(named(&receipt, &ReferenceType::ArchiveReference), None);
    let element = named(&receipt, &ReferenceType::WorkFlowReference).unwrap();
    (receipt, element.parse().unwrap())
}

fn named(receipt: &ShipmentReceipt, kind: &ReferenceType) -> Option<String> {
    let mut references = receipt.references.iter();
    let found = references.find(|it| it.reference_type_name.as_ref() == Some(kind));
    found.and_then(|it| it.reference_value.clone())
}

fn find(host: &mut Host, kind: ReferenceType, name: &str) -> Result<Receipt, Error> {
    let mut search = ReceiptSearch::new();
    search.references = vec![Reference::new(kind, name.into())];
    ask(host, &GetReceipt::new(search))
}

fn status(host: &mut Host, user: &EndUser, element: i32) -> Option<ReporteeElementStatus> {
    let search = ReporteeElementSearch::new(ORGANISATION.into());
    let list = ask(host, &GetReporteeElementList::new(user.clone(), search)).unwrap();
    let mut elements = list.elements.into_iter();
    elements
        .find(|it| it.reportee_element_id == Some(element))
        .and_then(|it| it.status)
}

fn update(user: &EndUser, element: i32, forms: Vec<FormUpdate>) -> UpdateFormData {
    let mut update = FormTaskUpdate::new(element);
    update.external_shipment_reference = Some("update-1".into());
    update.forms = forms;
    UpdateFormData::new(user.clone(), update)
}

fn attachment(user: &EndUser, element: i32, name: &str) -> SubmitAttachmentStreamed {
    let mut attachment = SubmitAttachmentStreamed::new(
        user.clone(),
        name.into(),
        element,
        Blob::Bytes(b"\0%PDF & <\xff>".to_vec()),
    );
    attachment.end_user_system_reference = Some("file-1".into());
    attachment.name = Some("Notat".into());
    attachment
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>, code: ErrorCode, id: i32) {
    let error = result.unwrap_err();
    let number = error.server.as_ref().and_then(|server| server.error_id);
    assert_eq!((error.code, number), (code, Some(id)), "{error:?}");
}

#[test]
fn a_form_task_is_updated_gets_an_attachment_is_signed_and_lies_in_the_archive() {
    for mut host in programs() {
        let user = user(&mut host);
        let (first, element) = begun(&mut host, &user, "ref-1");
        assert_eq!(status(&mut host, &user, element), Some(ReporteeElementStatus::FillIn));

        // One form is replaced, one is new, and one is not valid: that one is not taken.
        let mut replaced = FormUpdate::new("1079".into(), 10420, "<melding><a>2</a></melding>".into());
        replaced.form_id = Some(element * 10);
        let mut new = FormUpdate::new("1080".into(), 1, "<ny/>".into());
        new.end_user_system_reference = Some("ref-1-new".into());
        new.form_id = Some(0);
        let mut wrong = FormUpdate::new("1081".into(), 1, "<gal ugyldig=\"true\"/>".into());
        wrong.end_user_system_reference = Some("ref-1-wrong".into());
        let updated = ask(&mut host, &update(&user, element, vec![replaced, new, wrong])).unwrap();
        assert_eq!(updated.receipt_status_code, Some(ReceiptStatus::Ok));
        let mut input = OutcomeOfReceipt::new();
        input.receipt_v1 = Some(updated.clone());
        let outcome = call(&host, input);
        assert_eq!(outcome.verdict, ReceiptVerdict::ValidationFailed);
        let verdicts: Vec<_> = outcome.parts.iter().map(|part| part.verdict.clone()).collect();
        assert_eq!(
            verdicts,
            [
                ReceiptVerdict::Accepted,
                ReceiptVerdict::Accepted,
                ReceiptVerdict::ValidationFailed
            ]
        );
        assert_eq!(outcome.parts[2].senders_reference.as_deref(), Some("ref-1-wrong"));
        let found = find(&mut host, ReferenceType::ExternalShipmentReference, "update-1").unwrap();
        assert_eq!(found.receipt_id, updated.receipt_id);

        let added = ask(&mut host, &attachment(&user, element, "notat.pdf")).unwrap();
        assert_eq!(added.receipt_status_code, Some(ReceiptStatus::Ok));
        assert_eq!(added.last_changed.unwrap().to_string(), "2026-11-23T11:00:00");
        assert_eq!(added.parent_receipt_id, first.receipt_id);
        let of_file = find(&mut host, ReferenceType::SendersReference, "file-1").unwrap();
        assert_eq!(of_file.receipt_id, added.receipt_id);

        let mut complete = CompleteAndSignShipment::new(user.clone(), element);
        complete.signatures = vec![ShipmentSignature::new()];
        let signed = ask(&mut host, &complete).unwrap();
        assert_eq!(signed.receipt_status_code, Some(ReceiptStatus::Ok), "{signed:?}");
        assert_eq!(signed.receipt_id, first.receipt_id);
        assert_eq!(signed.receipt_history, first.receipt_text);
        let archive_reference = named(&signed, &ReferenceType::ArchiveReference).unwrap();
        let archived = find(&mut host, ReferenceType::ArchiveReference, &archive_reference).unwrap();
        assert_eq!(archived.receipt_id, first.receipt_id);
        assert_eq!(status(&mut host, &user, element), Some(ReporteeElementStatus::Archive));

        let archived = ask(&mut host, &GetArchivedFormTask::new(user.clone(), element)).unwrap();
        let data: Vec<_> = archived
            .forms
            .iter()
            .filter_map(|form| form.form_data.as_deref())
            .collect();
        assert_eq!(data, ["<melding><a>2</a></melding>", "<ny/>"]);
        assert_eq!(archived.attachments[0].name.as_deref(), Some("Notat"));
        assert_eq!(archived.signing_steps.len(), 1);

        // What is archived changes no more.
        let again = ask(&mut host, &complete).unwrap();
        assert_eq!(
            (again.receipt_status_code, again.receipt_id),
            (Some(ReceiptStatus::Rejected), Some(0))
        );
        let form = FormUpdate::new("1079".into(), 10420, "<melding/>".into());
        let late = ask(&mut host, &update(&user, element, vec![form])).unwrap();
        assert_eq!(late.receipt_status_code, Some(ReceiptStatus::Rejected));
        assert!(late.last_changed.unwrap().is_unset());
        let late = ask(&mut host, &attachment(&user, element, "notat.pdf")).unwrap();
        assert_eq!(
            (late.receipt_status_code, late.receipt_id),
            (Some(ReceiptStatus::Rejected), Some(0))
        );
    }
}

#[test]
fn what_takes_more_signatures_waits_for_them() {
    let mut workflow = SandboxWorkflow::new("3225".into());
    workflow.signing_steps = Some(2);
    let mut setup = SandboxSetup::new();
    setup.workflows = vec![workflow];
    for mut host in programs() {
        host.sandbox = Sandbox::new(setup.clone());
        let user = user(&mut host);
        let (first, element) = begun(&mut host, &user, "ref-1");
        let mut complete = CompleteAndSignShipment::new(user.clone(), element);
        complete.signatures = vec![ShipmentSignature::new()];
        let signed = ask(&mut host, &complete).unwrap();
        assert_eq!(
            (&signed.receipt_status_code, signed.receipt_id),
            (&Some(ReceiptStatus::Ok), first.receipt_id)
        );
        assert_eq!(named(&signed, &ReferenceType::ArchiveReference), None);
        assert_eq!(status(&mut host, &user, element), Some(ReporteeElementStatus::SignIn));
        let late = ask(&mut host, &attachment(&user, element, "notat.pdf")).unwrap();
        assert_eq!(late.receipt_status_code, Some(ReceiptStatus::Rejected));
    }
}

#[test]
fn what_is_not_valid_is_not_taken() {
    for mut host in programs() {
        let user = user(&mut host);
        let (_, element) = begun(&mut host, &user, "ref-1");
        let named_badly = ask(&mut host, &attachment(&user, element, "c:\\notat.pdf")).unwrap();
        assert_eq!(named_badly.receipt_status_code, Some(ReceiptStatus::Rejected));
        assert!(named_badly.last_changed.unwrap().as_date_time().unwrap().is_unset());
        let mut empty = attachment(&user, element, "tom.txt");
        empty.data = Blob::Bytes(Vec::new());
        let empty = ask(&mut host, &empty).unwrap();
        assert_eq!(empty.receipt_status_code, Some(ReceiptStatus::Rejected));
        let mut nowhere = FormUpdate::new("1079".into(), 10420, "<melding/>".into());
        nowhere.form_id = Some(1);
        let nowhere = ask(&mut host, &update(&user, element, vec![nowhere])).unwrap();
        assert_eq!(
            nowhere.sub_receipts[0].receipt_status_code,
            Some(ReceiptStatus::ValidationFailed)
        );

        // There is no such element, or no such code.
        let unknown = ask(&mut host, &CompleteAndSignShipment::new(user.clone(), 1));
        refused(unknown, ErrorCode::WrongCredentials, 5);
        refused(
            ask(&mut host, &update(&user, 1, Vec::new())),
            ErrorCode::WrongCredentials,
            5,
        );
        refused(
            ask(&mut host, &attachment(&user, 1, "a")),
            ErrorCode::WrongCredentials,
            5,
        );
        let mut stranger = user.clone();
        stranger.pin_code = Secret::new("00000");
        refused(
            ask(&mut host, &attachment(&stranger, element, "a")),
            ErrorCode::WrongCredentials,
            989,
        );
        assert_eq!(status(&mut host, &user, element), Some(ReporteeElementStatus::FillIn));
    }
}

#[test]
fn receipts_are_listed_by_kind_and_time() {
    for mut host in programs() {
        let user = user(&mut host);
        begun(&mut host, &user, "ref-1");
        host.now += 60_000;
        begun(&mut host, &user, "ref-2");
        let mut search = GetReceiptList::new(ReceiptType::FormTask);
        let names = |list: Vec<Receipt>| -> Vec<_> {
            list.into_iter()
                .map(|it| it.references[0].reference_value.clone().unwrap())
                .collect()
        };
        assert_eq!(names(ask(&mut host, &search).unwrap().receipts), ["ref-2", "ref-1"]);
        search.date_from = DateTime::parse("2026-11-23T11:00:30").ok();
        assert_eq!(names(ask(&mut host, &search).unwrap().receipts), ["ref-2"]);
        search.date_to = DateTime::parse("2026-11-23T11:00:40").ok();
        assert!(ask(&mut host, &search).unwrap().receipts.is_empty());
        search.date_to = DateTime::parse("2026-11-22").ok();
        refused(ask(&mut host, &search), ErrorCode::BadRequest, 30102);
        refused(
            ask(&mut host, &GetReceiptList::new(ReceiptType::NotSet)),
            ErrorCode::BadRequest,
            30101,
        );
        let pin_codes = GetReceiptList::new(ReceiptType::PinCode);
        assert!(ask(&mut host, &pin_codes).unwrap().receipts.is_empty());
    }
}

#[test]
fn an_update_writes_a_new_text_and_keeps_the_old_one() {
    for mut host in programs() {
        let user = user(&mut host);
        let (first, _) = begun(&mut host, &user, "ref-1");
        host.now += 60_000;
        let mut change = ReceiptUpdate::new(ReceiptStatus::Ok, "Mottatt hos oss.".into());
        change.receipt_id = first.receipt_id;
        change.references = vec![Reference::new(ReferenceType::ReceiversReference, "vår-7".into())];
        let mut of_form = ReceiptUpdate::new(ReceiptStatus::Rejected, "Ikke dette skjemaet.".into());
        of_form.receipt_id = first.sub_receipts[0].receipt_id;
        change.sub_receipts = vec![of_form];
        let changed = ask(&mut host, &UpdateReceipt::new(change.clone())).unwrap();
        assert_eq!(
            changed.receipt_text.as_deref(),
            Some("Receipt updated by EndUserSystem: 1234. Mottatt hos oss.")
        );
        assert_eq!(changed.receipt_history, first.receipt_text);
        assert_eq!(
            changed.last_changed.as_ref().unwrap().to_string(),
            "2026-11-23T11:01:00.000"
        );
        assert_eq!(
            changed.references.last().unwrap().reference_value.as_deref(),
            Some("vår-7")
        );
        assert_eq!(changed.sub_receipts[0].receipt_status, Some(ReceiptStatus::Rejected));
        assert_eq!(
            find(&mut host, ReferenceType::ExternalShipmentReference, "ref-1").unwrap(),
            changed
        );

        let change = |edit: &dyn Fn(&mut ReceiptUpdate)| {
            let mut update = ReceiptUpdate::new(ReceiptStatus::Ok, "Nei.".into());
            update.receipt_id = first.receipt_id;
            edit(&mut update);
            UpdateReceipt::new(update)
        };
        for (edit, code, id) in [
            (
                &(|it: &mut ReceiptUpdate| it.receipt_id = Some(1)) as &dyn Fn(&mut ReceiptUpdate),
                ErrorCode::EmptyResult,
                30008,
            ),
            (&|it| it.receipt_id = None, ErrorCode::AltinnInternal, 0),
            (
                &|it| it.archive_reference = Some("AR1".into()),
                ErrorCode::AltinnInternal,
                0,
            ),
            (
                &|it| it.receipt_status = ReceiptStatus::NotSet,
                ErrorCode::AltinnInternal,
                0,
            ),
            (
                &|it| it.references = vec![Reference::new(ReferenceType::OwnerPartyReference, PERSON.into())],
                ErrorCode::AltinnInternal,
                0,
            ),
            (
                &|it| it.sub_receipts = vec![ReceiptUpdate::new(ReceiptStatus::Ok, "x".into())],
                ErrorCode::EmptyResult,
                30008,
            ),
        ] {
            refused(ask(&mut host, &change(edit)), code, id);
        }
        let still = find(&mut host, ReferenceType::ExternalShipmentReference, "ref-1").unwrap();
        assert_eq!(still, changed);

        // Another system may not touch it, and does not see it.
        let own = host.session.clone();
        host.session = Session::new(Environment::Tt02).with_system("9999", "sandbox");
        refused(ask(&mut host, &change(&|_| {})), ErrorCode::AltinnInternal, 0);
        let hidden = find(&mut host, ReferenceType::ExternalShipmentReference, "ref-1");
        refused(hidden, ErrorCode::EmptyResult, 30008);
        host.session = own;
    }
}

#[test]
fn the_older_forms_tell_the_same_on_basic_only() {
    let [mut basic, mut ws] = programs();
    let user = user(&mut basic);
    let (first, _) = begun(&mut basic, &user, "ref-1");
    let mut search = ReceiptSearchV1::new();
    let mut reference = ReferenceV1::new();
    reference.reference_type_name = Some(ReferenceType::ExternalShipmentReference);
    reference.reference_value = Some("ref-1".into());
    search.references = vec![reference];
    let found = ask(&mut basic, &GetReceiptV1::new(search)).unwrap();
    assert_eq!(
        (found.receipt_id, &found.receipt_text),
        (first.receipt_id, &first.receipt_text)
    );
    assert_eq!(found.sub_receipts.len(), 1);
    let list = ask(&mut basic, &GetReceiptListV1::new(ReceiptTypeV1::FormTask)).unwrap();
    assert_eq!(list.receipts, vec![found]);

    let mut change = ReceiptUpdateV1::new();
    change.receipt_id = first.receipt_id;
    refused(
        ask(&mut basic, &SaveReceipt::new(change.clone())),
        ErrorCode::AltinnInternal,
        0,
    );
    change.receipt_status_code = Some(ReceiptStatus::Ok);
    change.receipt_text = Some("Mottatt.".into());
    let changed = ask(&mut basic, &SaveReceipt::new(change.clone())).unwrap();
    assert_eq!(changed.receipt_history, first.receipt_text);
    let missing = ask(&mut basic, &GetReceiptV1::new(ReceiptSearchV1::new()));
    refused(missing, ErrorCode::EmptyResult, 30008);

    let error = ask(&mut ws, &SaveReceipt::new(change)).unwrap_err();
    assert_eq!(error.code, ErrorCode::UnsupportedFlavour);
}

#[test]
fn nothing_waits() {
    for mut host in programs() {
        assert_eq!(ask(&mut host, &GetAltinnSubmissionStatus::new()).unwrap().minutes, 0);
        host.session = Session::new(Environment::Tt02).with_system("1234", "wrong");
        refused(
            ask(&mut host, &GetAltinnSubmissionStatus::new()),
            ErrorCode::WrongCredentials,
            5,
        );
    }
}
