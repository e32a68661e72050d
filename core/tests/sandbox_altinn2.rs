//! The Altinn II of the sandbox, asked by the client: request there, answer back.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)] // a test may fail

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::correspondence::{
    GetCorrespondenceForEndUserSystem, SaveCorrespondenceConfirmation,
};
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment, ShipmentReceipt, ShipmentSignature, SubmitFormTask,
};
use altinnkit_core::altinn2::soap::receipt::{
    GetReceipt, Receipt, ReceiptSearch, ReceiptStatus, Reference, ReferenceType,
};
use altinnkit_core::altinn2::soap::reportee_archive::GetArchivedFormTask;
use altinnkit_core::altinn2::soap::reportee_element_list::{
    GetReporteeElementList, MessageStatus, ReporteeElementList, ReporteeElementSearch, ReporteeElementStatus,
};
use altinnkit_core::altinn2::soap::service_metadata::{AvailableService, GetAvailableServices};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallenge, AuthenticationChallengeRequest, ChallengeStatus, GetAuthenticationChallenge,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::{Header, Request, Response};
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{
    Incoming, Sandbox, SandboxAttachment, SandboxMessage, SandboxSetup, SandboxSystem, SandboxUser,
};
use altinnkit_core::secret::Secret;
use altinnkit_core::session::Session;

/// 2026-11-23T10:00:00Z.
const NOW: i64 = 1_795_428_000_000;
const MINUTE: i64 = 60_000;
const PERSON: &str = "08829798450";
const ORGANISATION: &str = "311138367";

/// A program with an Altinn in memory.
struct Program {
    sandbox: Sandbox,
    session: Session,
    now: i64,
}

impl Program {
    fn new(setup: SandboxSetup) -> Self {
        Self {
            sandbox: Sandbox::new(setup),
            session: Session::new(Environment::Tt02).with_system("1234", "sandbox"),
            now: NOW,
        }
    }

    fn ask<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        let response = self.send(operation);
        O::response(&self.session, &response)
    }

    fn send<O: Operation>(&mut self, operation: &O) -> Response {
        let request = operation
            .request(&self.session, &Moment::new(self.now, [7; 32]))
            .unwrap();
        self.carry(&request, |body| body)
    }

    /// Carries a request, with its body changed on the way.
    fn carry(&mut self, request: &Request, change: impl Fn(String) -> String) -> Response {
        let body = change(String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap());
        let incoming = Incoming::new(request.method, request.url.as_str(), request.headers.clone(), body);
        self.sandbox.handle(&incoming, self.now)
    }

    fn challenge(&mut self, method: &str, password: &str) -> Result<AuthenticationChallenge, Error> {
        let request = AuthenticationChallengeRequest::new(method.into(), Secret::new(password), PERSON.into());
        self.ask(&GetAuthenticationChallenge::new(request))
    }

    /// A user with a fresh one-time code.
    fn user(&mut self) -> EndUser {
        let challenge = self.challenge("SMSPin", "sandbox").unwrap();
        assert_eq!(challenge.status, Some(ChallengeStatus::Ok));
        let text = challenge.message.unwrap();
        let code = text.strip_prefix("Engangskode ").unwrap();
        assert_eq!(code.len(), 5);
        EndUser::new(
            PERSON.into(),
            Secret::new("sandbox"),
            Secret::new(code),
            "SMSPin".into(),
        )
    }

    fn submit(&mut self, user: &EndUser, shipment: &FormTaskShipment) -> Result<ShipmentReceipt, Error> {
        self.ask(&SubmitFormTask::new(user.clone(), shipment.clone()))
    }

    fn list(&mut self, user: &EndUser, change: impl Fn(&mut ReporteeElementSearch)) -> ReporteeElementList {
        let mut search = ReporteeElementSearch::new(ORGANISATION.into());
        change(&mut search);
        self.ask(&GetReporteeElementList::new(user.clone(), search)).unwrap()
    }

    fn receipt(&mut self, kind: ReferenceType, value: &str) -> Result<Receipt, Error> {
        let mut search = ReceiptSearch::new();
        search.references = vec![Reference::new(kind, value.into())];
        self.ask(&GetReceipt::new(search))
    }
}

fn shipment(reference: &str) -> FormTaskShipment {
    let mut form = FormTaskForm::new(true, "1079".into(), 10420, "<melding><a>1</a></melding>".into());
    form.end_user_system_reference = Some(format!("{reference}-form"));
    let mut task = FormTask::new("3225".into(), 2);
    task.forms = vec![form];
    let mut shipment = FormTaskShipment::new(ORGANISATION.into(), task);
    shipment.external_shipment_reference = Some(reference.into());
    shipment
}

fn error_id(error: &Error) -> Option<i32> {
    error.server.as_ref().and_then(|server| server.error_id)
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>, code: ErrorCode, id: i32) -> Error {
    let error = result.unwrap_err();
    assert_eq!((error.code, error_id(&error)), (code, Some(id)), "{error:?}");
    error
}

#[test]
fn a_shipment_is_received_archived_and_found_again() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let mut shipment = shipment("ref-1");
    let mut attachment = FormTaskAttachment::new("notat.pdf".into(), Blob::Bytes(vec![0, 1, 2, 255]));
    attachment.end_user_system_reference = Some("ref-1-file".into());
    shipment.attachments = vec![attachment];
    shipment.signature = Some(ShipmentSignature::new());

    let receipt = program.submit(&user, &shipment).unwrap();
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Ok));
    assert_eq!(receipt.receipt_id, Some(5_000_001));
    assert_eq!(receipt.last_changed.unwrap().to_string(), "2026-11-23T11:00:00.000");
    assert_eq!(receipt.sub_receipts.len(), 2);
    let named = |kind: ReferenceType| {
        let mut references = receipt.references.iter();
        let found = references.find(|it| it.reference_type_name == Some(kind.clone()));
        found.and_then(|it| it.reference_value.clone())
    };
    assert_eq!(named(ReferenceType::ExternalShipmentReference).unwrap(), "ref-1");
    let archive_reference = named(ReferenceType::ArchiveReference).unwrap();
    let element: i32 = named(ReferenceType::WorkFlowReference).unwrap().parse().unwrap();

    // By number, and by each reference that may be searched by.
    let mut search = ReceiptSearch::new();
    search.receipt_id = receipt.receipt_id;
    let by_number = program.ask(&GetReceipt::new(search)).unwrap();
    assert_eq!(by_number.sub_receipts.len(), 2);
    for (kind, value) in [
        (ReferenceType::ExternalShipmentReference, "ref-1"),
        (ReferenceType::ArchiveReference, archive_reference.as_str()),
    ] {
        assert_eq!(program.receipt(kind, value).unwrap(), by_number);
    }
    let of_form = program.receipt(ReferenceType::SendersReference, "ref-1-form").unwrap();
    assert_eq!(of_form.parent_receipt_id, receipt.receipt_id);
    let unknown = program.receipt(ReferenceType::ExternalShipmentReference, "ref-2");
    refused(unknown, ErrorCode::EmptyResult, 30008);
    let owner = program.receipt(ReferenceType::OwnerPartyReference, ORGANISATION);
    refused(owner, ErrorCode::EmptyResult, 30008);

    let list = program.list(&user, |search| search.sent_and_archived = Some(true));
    assert_eq!(list.elements.len(), 1);
    assert_eq!(
        list.elements[0].archive_reference.as_deref(),
        Some(archive_reference.as_str())
    );
    assert_eq!(list.elements[0].reportee_element_id, Some(element));
    assert_eq!(list.elements[0].status, Some(ReporteeElementStatus::Archive));

    let archived = program.ask(&GetArchivedFormTask::new(user.clone(), element)).unwrap();
    assert_eq!(
        archived.forms[0].form_data.as_deref(),
        Some("<melding><a>1</a></melding>")
    );
    assert_eq!(archived.attachments[0].name.as_deref(), Some("notat.pdf"));
    assert_eq!(archived.reportee.as_deref(), Some(ORGANISATION));
    assert_eq!(archived.invoice_information, Some(0.0));
    let step = &archived.signing_steps[0];
    assert_eq!(step.signed_forms, vec![archived.forms[0].form_id.unwrap()]);
    assert_eq!(
        step.signed_attachments,
        vec![archived.attachments[0].attachment_id.unwrap()]
    );
    let nothing = program.ask(&GetArchivedFormTask::new(user, 4711)).unwrap_err();
    assert_eq!(nothing.code, ErrorCode::EmptyResult);
}

#[test]
fn the_same_reference_twice_is_refused_and_the_first_receipt_stays() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let first = program.submit(&user, &shipment("again")).unwrap();
    let second = program.submit(&user, &shipment("again")).unwrap();
    assert_eq!(second.receipt_status_code, Some(ReceiptStatus::Rejected));
    assert_eq!(second.receipt_id, Some(0));
    assert!(second.last_changed.unwrap().is_unset());
    let found = program
        .receipt(ReferenceType::ExternalShipmentReference, "again")
        .unwrap();
    assert_eq!(found.receipt_id, first.receipt_id);
    assert_eq!(program.list(&user, |_| {}).elements.len(), 1);
    // Another reportee may use the same name.
    let mut other = shipment("again");
    other.reportee = PERSON.into();
    let other = program.submit(&user, &other).unwrap();
    assert_eq!(other.receipt_status_code, Some(ReceiptStatus::Ok));
}

#[test]
fn a_form_with_errors_fails_in_its_own_receipt_and_may_be_sent_again() {
    let mut setup = SandboxSetup::new();
    setup.invalid_form_texts = vec!["<a>feil</a>".into()];
    let mut program = Program::new(setup);
    let user = program.user();
    let mut bad = shipment("ref-1");
    bad.form_task.forms[0].form_data = "<melding><a>feil</a></melding>".into();
    let receipt = program.submit(&user, &bad).unwrap();
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Ok));
    assert_eq!(
        receipt.sub_receipts[0].receipt_status_code,
        Some(ReceiptStatus::ValidationFailed)
    );
    assert!(program.list(&user, |_| {}).elements.is_empty());

    // The client refuses what is no XML; other programs do not.
    let operation = SubmitFormTask::new(user.clone(), shipment("ref-2"));
    let request = operation.request(&program.session, &Moment::new(NOW, [0; 32])).unwrap();
    let response = program.carry(&request, |body| body.replace("&lt;/melding&gt;", "&lt;/meldinq&gt;"));
    let receipt = SubmitFormTask::response(&program.session, &response).unwrap();
    assert_eq!(
        receipt.sub_receipts[0].receipt_status_code,
        Some(ReceiptStatus::ValidationFailed)
    );

    // Corrected and sent again under the same reference: the same receipt, brought up to date.
    let again = program.submit(&user, &shipment("ref-1")).unwrap();
    assert_eq!(again.receipt_id, Some(5_000_001));
    assert_eq!(again.sub_receipts[0].receipt_status_code, Some(ReceiptStatus::Ok));
    assert_eq!(again.receipt_history.as_deref(), Some("Innsendingen er mottatt."));
    assert_eq!(program.list(&user, |_| {}).elements.len(), 1);
}

#[test]
fn a_form_that_is_not_complete_waits_in_the_work_list() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let mut draft = shipment("draft");
    draft.form_task.forms[0].completed = false;
    let receipt = program.submit(&user, &draft).unwrap();
    let kinds = receipt
        .references
        .iter()
        .map(|it| it.reference_type_name.clone().unwrap());
    assert!(!kinds.collect::<Vec<_>>().contains(&ReferenceType::ArchiveReference));
    let list = program.list(&user, |search| search.to_be_processed = Some(true));
    assert_eq!(list.elements[0].status, Some(ReporteeElementStatus::FillIn));
    let number = list.elements[0].reportee_element_id.unwrap();
    assert!(
        program
            .list(&user, |search| search.sent_and_archived = Some(true))
            .elements
            .is_empty()
    );
    let archived = program.ask(&GetArchivedFormTask::new(user, number)).unwrap_err();
    assert_eq!(archived.code, ErrorCode::EmptyResult);
}

#[test]
fn a_one_time_code_lasts_thirty_minutes_from_each_call_and_eight_hours_at_most() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    program.now = NOW + 30 * MINUTE;
    let late = program.submit(&user, &shipment("late"));
    let error = refused(late, ErrorCode::WrongCredentials, 989);
    assert!(error.detail.contains("Pin session time has time out"), "{error:?}");

    let user = program.user();
    let start = program.now;
    for call in 0..16 {
        program.now = start + call * 29 * MINUTE;
        program.submit(&user, &shipment(&format!("call-{call}"))).unwrap();
    }
    assert_eq!(program.now, start + (7 * 60 + 15) * MINUTE);
    program.now = start + (7 * 60 + 44) * MINUTE;
    program.list(&user, |_| {});
    program.now = start + 8 * 60 * MINUTE;
    refused(program.submit(&user, &shipment("x")), ErrorCode::WrongCredentials, 989);
}

#[test]
fn wrong_codes_passwords_and_systems_are_refused_each_in_its_way() {
    let mut setup = SandboxSetup::new();
    setup.systems = vec![SandboxSystem::new("1234".into(), Secret::new("hemmelig"))];
    let mut known = SandboxUser::new(PERSON.into(), Secret::new("sandbox"));
    known.name = Some("Kari Testesen".into());
    setup.users = vec![known];
    let mut program = Program::new(setup);
    let mut user = program.user();
    // The system's password is `hemmelig`, the session says `sandbox`.
    let error = refused(program.submit(&user, &shipment("a")), ErrorCode::WrongCredentials, 5);
    assert!(error.server.unwrap().error_guid.is_some());
    program.session = Session::new(Environment::Tt02).with_system("1234", "hemmelig");
    program.submit(&user, &shipment("a")).unwrap();
    assert_eq!(
        program.list(&user, |_| {}).elements[0].last_changed_by.as_deref(),
        Some("Kari Testesen")
    );

    let right = std::mem::replace(&mut user.pin_code, Secret::new("00000"));
    refused(program.submit(&user, &shipment("b")), ErrorCode::WrongCredentials, 989);
    user.pin_code = right;
    user.auth_method = "AltinnPin".into();
    refused(program.submit(&user, &shipment("b")), ErrorCode::WrongCredentials, 989);
    user.auth_method = "SMSPin".into();
    user.password = Secret::new("feil");
    refused(program.submit(&user, &shipment("b")), ErrorCode::WrongCredentials, 989);

    let wrong = program.challenge("SMSPin", "feil").unwrap();
    assert_eq!(wrong.status, Some(ChallengeStatus::InvalidCredentials));
    let wrong = program.challenge("Brevdue", "sandbox").unwrap();
    assert_eq!(wrong.status, Some(ChallengeStatus::InvalidPinType));
    program.session = Session::new(Environment::Tt02).with_system("4321", "hemmelig");
    refused(program.challenge("SMSPin", "sandbox"), ErrorCode::WrongCredentials, 5);
}

#[test]
fn a_challenge_says_when_it_ends_and_replaces_the_one_before() {
    let mut program = Program::new(SandboxSetup::new());
    let challenge = program.challenge("AltinnPin", "sandbox").unwrap();
    assert_eq!(
        challenge.valid_from.unwrap().to_string(),
        "2026-11-23T11:00:00.000+01:00"
    );
    assert_eq!(challenge.valid_to.unwrap().to_unix_millis(), Some(NOW + 30 * MINUTE));
    let first = program.user();
    let second = program.user();
    assert_ne!(first.pin_code.expose(), second.pin_code.expose());
    refused(program.submit(&first, &shipment("a")), ErrorCode::WrongCredentials, 989);
    program.submit(&second, &shipment("a")).unwrap();
    // The same requests give the same codes.
    let mut twin = Program::new(SandboxSetup::new());
    twin.challenge("AltinnPin", "sandbox").unwrap();
    assert_eq!(twin.user(), first);

    let mut setup = SandboxSetup::new();
    let mut user = SandboxUser::new(PERSON.into(), Secret::new("sandbox"));
    user.challenge_status = Some(ChallengeStatus::NoPhoneNumber);
    setup.users = vec![user];
    let challenge = Program::new(setup).challenge("SMSPin", "sandbox").unwrap();
    assert_eq!(challenge.status, Some(ChallengeStatus::NoPhoneNumber));
}

fn with_messages() -> SandboxSetup {
    let mut setup = SandboxSetup::new();
    let mut notice = SandboxMessage::new(ORGANISATION.into(), "Vedtak".into());
    notice.text = Some("Vi har fattet vedtak & mer.".into());
    notice.sender = Some("Testetaten".into());
    notice.confirmation_needed = Some(true);
    notice.sent = Some(DateTime::parse("2026-11-20T08:00:00").unwrap());
    notice.attachments = vec![SandboxAttachment::new(
        "Vedtak".into(),
        "vedtak.pdf".into(),
        vec![37, 80, 68, 70],
    )];
    let mut other = SandboxMessage::new(ORGANISATION.into(), "Nyhetsbrev".into());
    other.service_code = Some("4503".into());
    let elsewhere = SandboxMessage::new(PERSON.into(), "Privat".into());
    setup.messages = vec![notice, other, elsewhere];
    setup
}

#[test]
fn a_message_is_read_and_confirmed() {
    let mut program = Program::new(with_messages());
    let user = program.user();
    let list = program.list(&user, |_| {});
    let states = |list: &ReporteeElementList| {
        list.elements
            .iter()
            .map(|it| it.status.clone().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        states(&list),
        [
            ReporteeElementStatus::NotOpenedConfirmationReq,
            ReporteeElementStatus::NotOpenedNoConfirmationReq
        ]
    );
    let number = list.elements[0].reportee_element_id.unwrap();
    let read = program
        .ask(&GetCorrespondenceForEndUserSystem::new(user.clone(), number))
        .unwrap();
    let message = read.correspondence.unwrap();
    assert_eq!(message.correspondence_status, Some(MessageStatus::Read));
    assert_eq!(
        message.correspondence_text.as_deref(),
        Some("Vi har fattet vedtak & mer.")
    );
    assert_eq!(message.is_confirmation_needed, Some(true));
    assert_eq!(read.attachments[0].data, Some(b"%PDF".to_vec().into()));
    let list = program.list(&user, |_| {});
    assert_eq!(states(&list)[0], ReporteeElementStatus::OpenedNotConfirmed);

    program
        .ask(&SaveCorrespondenceConfirmation::new(user.clone(), number))
        .unwrap();
    let list = program.list(&user, |_| {});
    assert_eq!(states(&list)[0], ReporteeElementStatus::Confirmed);
    let read = program
        .ask(&GetCorrespondenceForEndUserSystem::new(user.clone(), number))
        .unwrap();
    let message = read.correspondence.unwrap();
    assert_eq!(message.correspondence_status, Some(MessageStatus::Confirmed));
    assert_eq!(
        message.confirmation_date.unwrap().to_string(),
        "2026-11-23T11:00:00.000"
    );

    let unknown = program
        .ask(&GetCorrespondenceForEndUserSystem::new(user.clone(), 1))
        .unwrap_err();
    assert_eq!(unknown.code, ErrorCode::EmptyResult);
    let unknown = program.ask(&SaveCorrespondenceConfirmation::new(user, 1));
    refused(unknown, ErrorCode::WrongCredentials, 5);
}

#[test]
fn a_search_narrows_the_list() {
    let mut program = Program::new(with_messages());
    let user = program.user();
    program.submit(&user, &shipment("s")).unwrap();
    let date = |text: &str| Some(DateTime::parse(text).unwrap());
    let titles = |list: ReporteeElementList| {
        list.elements
            .into_iter()
            .map(|it| it.title.unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(program.list(&user, |_| {})), ["Vedtak", "Nyhetsbrev", "3225 2"]);
    let found = program.list(&user, |search| search.search_string = Some("veD".into()));
    assert_eq!(titles(found), ["Vedtak"]);
    let found = program.list(&user, |search| {
        search.service_code_list = vec!["4503".into(), "3225".into()]
    });
    assert_eq!(titles(found), ["Nyhetsbrev", "3225 2"]);
    let found = program.list(&user, |search| search.from_date = date("2026-11-20"));
    assert_eq!(titles(found), ["Vedtak", "3225 2"]);
    let found = program.list(&user, |search| search.to_date = date("2026-11-20"));
    assert_eq!(titles(found), ["Vedtak", "Nyhetsbrev"]);
    let found = program.list(&user, |search| {
        search.from_date = date("2026-11-20T08:00:01");
        search.to_date = date("2026-11-23");
    });
    assert_eq!(titles(found), ["3225 2"]);
}

#[test]
fn services_come_from_the_setup_and_bound_what_may_be_submitted() {
    let mut service = AvailableService::new();
    service.external_service_code = Some("3225".into());
    service.external_service_edition_code = Some(3);
    let mut setup = SandboxSetup::new();
    setup.services = vec![service.clone()];
    let mut program = Program::new(setup);
    let available = program.ask(&GetAvailableServices::new()).unwrap();
    assert_eq!(available.services, vec![service]);
    let user = program.user();
    let receipt = program.submit(&user, &shipment("a")).unwrap();
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Rejected));
    assert_eq!(
        receipt.receipt_text.as_deref(),
        Some("There exist no valid services with given service code/edition code")
    );
    let mut right = shipment("a");
    right.form_task.service_edition = 3;
    let receipt = program.submit(&user, &right).unwrap();
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Ok));
}

#[test]
fn what_is_too_large_or_for_nobody_is_refused() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let mut large = shipment("large");
    large.attachments = vec![FormTaskAttachment::new(
        "stor.bin".into(),
        Blob::Bytes(vec![0; 30 * 1024 * 1024 + 1]),
    )];
    let receipt = program.submit(&user, &large).unwrap();
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Rejected));

    let operation = SubmitFormTask::new(user, shipment("nobody"));
    let request = operation.request(&program.session, &Moment::new(NOW, [0; 32])).unwrap();
    let response = program.carry(&request, |body| body.replace(ORGANISATION, "311138368"));
    let answer = SubmitFormTask::response(&program.session, &response);
    refused(answer, ErrorCode::WrongCredentials, 5);
}

/// The request for an archived form task that is there, and a program that has it.
fn archived_request() -> (Program, Request) {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    program.submit(&user, &shipment("a")).unwrap();
    let element = program.list(&user, |_| {}).elements[0].reportee_element_id.unwrap();
    let operation = GetArchivedFormTask::new(user, element);
    let request = operation.request(&program.session, &Moment::new(NOW, [0; 32])).unwrap();
    (program, request)
}

#[test]
fn elements_out_of_order_or_in_another_namespace_are_dropped_without_a_word() {
    let (mut program, request) = archived_request();
    let parse = |program: &Program, response: &Response| GetArchivedFormTask::response(&program.session, response);
    let right = program.carry(&request, |body| body);
    assert!(parse(&program, &right).is_ok());
    // languageID before reporteeElementId: the number is dropped, and 0 is nothing.
    let language = "<languageID>1044</languageID>";
    let wrong = program.carry(&request, |body| {
        let body = body.replace(language, "");
        body.replace("<reporteeElementId>", &format!("{language}<reporteeElementId>"))
    });
    assert_eq!(parse(&program, &wrong).unwrap_err().code, ErrorCode::EmptyResult);
    let elsewhere = program.carry(&request, |body| {
        body.replace(
            "<reporteeElementId>",
            "<reporteeElementId xmlns=\"http://schemas.altinn.no/other\">",
        )
    });
    assert_eq!(parse(&program, &elsewhere).unwrap_err().code, ErrorCode::EmptyResult);
    // The system's name after its turn: nobody is signed in.
    let late = program.carry(&request, |body| {
        let (name, number) = ("<systemUserName>1234</systemUserName>", "<userSSN>");
        let body = body.replace(name, "");
        body.replace(number, &format!("{name}{number}"))
    });
    refused(parse(&program, &late), ErrorCode::WrongCredentials, 5);
    // Unknown elements are ignored.
    let more = program.carry(&request, |body| {
        body.replace("<userSSN>", "<noe><mer>1</mer></noe><userSSN>")
    });
    assert!(parse(&program, &more).is_ok());
}

#[test]
fn an_xml_serializer_operation_takes_any_order() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let operation = SubmitFormTask::new(user, shipment("a"));
    let request = operation.request(&program.session, &Moment::new(NOW, [0; 32])).unwrap();
    let reference = "<ExternalShipmentReference>a</ExternalShipmentReference>";
    let response = program.carry(&request, |body| {
        assert!(body.contains(reference));
        let body = body.replace(reference, "");
        body.replace("</formTaskShipment>", &format!("{reference}</formTaskShipment>"))
    });
    let receipt = SubmitFormTask::response(&program.session, &response).unwrap();
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Ok));
    assert!(program.receipt(ReferenceType::ExternalShipmentReference, "a").is_ok());
}

#[test]
fn what_cannot_be_read_is_a_fault_of_the_formatter() {
    let (mut program, request) = archived_request();
    for (from, to) in [
        ("<languageID>1044", "<languageID>"),
        ("<languageID>1044", "<languageID>norsk"),
        ("<languageID>1044", "<languageID>99999999999"),
        ("GetArchivedFormTaskBasicV2", "GetArchivedFormTaskBasicV1"),
    ] {
        let response = program.carry(&request, |body| body.replace(from, to));
        let answer = GetArchivedFormTask::response(&program.session, &response);
        let error = refused(answer, ErrorCode::AltinnFault, 0);
        assert!(error.detail.contains("formatter threw an exception"), "{error:?}");
    }
}

#[test]
fn what_is_no_request_gets_no_further_than_the_door() {
    let (mut program, request) = archived_request();
    let response = program.carry(&request, |body| body.replace("</s:Envelope>", ""));
    assert_eq!(response.status, 400);
    let response = program.carry(&request, |body| format!("<!DOCTYPE s:Envelope>{body}"));
    assert_eq!(response.status, 400);
    let soap_12 = program.carry(&request, |body| {
        body.replace(
            "http://schemas.xmlsoap.org/soap/envelope/",
            "http://www.w3.org/2003/05/soap-envelope",
        )
    });
    assert_eq!(soap_12.status, 500);

    let mut sandbox = |method: &str, url: &str, headers: &[(&str, &str)]| {
        let headers = headers.iter().map(|(name, value)| Header::new(*name, *value)).collect();
        program.sandbox.handle(&Incoming::new(method, url, headers, ""), NOW)
    };
    let svc = "/ArchiveExternal/ReporteeArchiveExternalBasic.svc";
    assert_eq!(
        sandbox("POST", "/Somewhere/Else.svc", &[("Content-Type", "text/xml")]).status,
        404
    );
    assert_eq!(sandbox("GET", svc, &[]).status, 405);
    let soap_12 = [("Content-Type", "application/soap+xml; charset=utf-8")];
    assert_eq!(sandbox("POST", svc, &soap_12).status, 415);
    let action = [
        ("Content-Type", "text/xml; charset=utf-8"),
        ("SOAPAction", "\"urn:nothing\""),
    ];
    let unknown = sandbox("POST", svc, &action);
    assert_eq!(unknown.status, 500);
    let error = GetArchivedFormTask::response(&Session::new(Environment::Tt02), &unknown).unwrap_err();
    assert_eq!(error.code, ErrorCode::SoapFault);
    assert_eq!(error.server.unwrap().code.as_deref(), Some("ActionNotSupported"));
}

#[test]
fn a_request_that_breaks_off_is_never_acted_on() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let operation = SubmitFormTask::new(user.clone(), shipment("cut"));
    let request = operation.request(&program.session, &Moment::new(NOW, [0; 32])).unwrap();
    let length = request.body.as_bytes().unwrap().len();
    for end in 0..length {
        let response = program.carry(&request, |body| body[..end].to_owned());
        assert_eq!(response.status, 400, "cut at {end}");
    }
    assert!(program.list(&user, |_| {}).elements.is_empty());
    program.submit(&user, &shipment("cut")).unwrap();
}

#[test]
fn form_data_may_declare_the_encoding_that_it_once_had() {
    let mut program = Program::new(SandboxSetup::new());
    let user = program.user();
    let mut shipment = shipment("utf-16");
    shipment.form_task.forms[0].form_data = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<melding/>".into();
    let receipt = program.submit(&user, &shipment).unwrap();
    assert_eq!(receipt.sub_receipts[0].receipt_status_code, Some(ReceiptStatus::Ok));
}
