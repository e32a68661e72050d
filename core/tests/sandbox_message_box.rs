//! The message box of the sandbox: messages and form tasks that are listed, looked into, archived and deleted.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/client.rs"]
mod client;

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::correspondence::{
    ArchiveCorrespondenceForEndUserSystem, DeleteCorrespondence, GetCorrespondenceForEndUserSystem,
    GetCorrespondenceForEndUserSystemV1, SaveCorrespondenceConfirmation,
};
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment, SubmitFormTask,
};
use altinnkit_core::altinn2::soap::receipt::{
    GetReceipt, ReceiptSearch, ReceiptStatus, ReceiptType, Reference, ReferenceType,
};
use altinnkit_core::altinn2::soap::reportee_archive::GetArchivedFormTask;
use altinnkit_core::altinn2::soap::reportee_element_list::{
    DeleteReporteeElement, FormSetItemType, FormValidationStatus, GetCorrespondenceListForArchiveRef,
    GetCorrespondenceListForReportee, GetFormSetData, GetFormSetElements, GetFormSetElementsV1, GetReporteeElementList,
    GetReporteeElementListV1, MessageStatus, ReporteeElement, ReporteeElementSearch, ReporteeElementSearchV1,
    ReporteeElementState, ReporteeElementStatus, ReporteeElementType, SearchReporteeElements,
};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallengeRequest, GetAuthenticationChallenge,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::function::Function as _;
use altinnkit_core::message::Blob;
use altinnkit_core::operation::Operation;
use altinnkit_core::sandbox::{SandboxAttachment, SandboxMessage, SandboxSetup};
use altinnkit_core::secret::Secret;
use altinnkit_core::session::Session;
use client::Client;

const PERSON: &str = "08829798450";
const ORGANISATION: &str = "311138367";

/// A program with an Altinn in memory and a user who has signed in.
struct Program {
    client: Client,
    user: EndUser,
}

/// The same program in each flavour.
fn programs(setup: &SandboxSetup) -> [Program; 2] {
    client::sessions().map(|session| Program::new(setup.clone(), session))
}

impl Program {
    fn new(setup: SandboxSetup, session: Session) -> Self {
        // One-time codes are asked for in Basic, whatever the session speaks.
        let [basic, _] = client::sessions();
        let mut client = Client::new(basic, setup);
        let request = AuthenticationChallengeRequest::new("SMSPin".into(), Secret::new("sandbox"), PERSON.into());
        let challenge = client.ask(&GetAuthenticationChallenge::new(request)).unwrap();
        let text = challenge.message.unwrap();
        let code = Secret::new(text.strip_prefix("Engangskode ").unwrap());
        let user = EndUser::new(PERSON.into(), Secret::new("sandbox"), code, "SMSPin".into());
        client.session = session;
        Self { client, user }
    }

    fn ask<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        self.client.ask(operation)
    }

    fn list(&mut self, change: impl Fn(&mut ReporteeElementSearch)) -> Vec<ReporteeElement> {
        let mut search = ReporteeElementSearch::new(ORGANISATION.into());
        change(&mut search);
        let operation = GetReporteeElementList::new(self.user.clone(), search);
        self.ask(&operation).unwrap().elements
    }

    fn read(&mut self, number: i32) -> Result<Option<MessageStatus>, Error> {
        let operation = GetCorrespondenceForEndUserSystem::new(self.user.clone(), number);
        let read = self.ask(&operation)?;
        Ok(read.correspondence.unwrap().correspondence_status)
    }

    fn confirm(&mut self, number: i32) {
        let operation = SaveCorrespondenceConfirmation::new(self.user.clone(), number);
        self.ask(&operation).unwrap();
    }

    /// Archives a message; its archive reference.
    fn archive(&mut self, number: i32) -> Result<String, Error> {
        let operation = ArchiveCorrespondenceForEndUserSystem::new(self.user.clone(), number);
        let receipt = self.ask(&operation)?;
        assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Ok));
        assert_eq!(receipt.receipt_type_name, Some(ReceiptType::Correspondence));
        let reference = receipt.references.into_iter().next().unwrap();
        assert_eq!(reference.reference_type_name, Some(ReferenceType::ArchiveReference));
        Ok(reference.reference_value.unwrap())
    }

    fn delete(&mut self, code: &str) -> Result<(), Error> {
        let operation = DeleteReporteeElement::new(self.user.clone(), code.into());
        self.ask(&operation).map(drop)
    }

    fn delete_message(&mut self, number: i32) -> Result<(), Error> {
        let operation = DeleteCorrespondence::new(self.user.clone(), number);
        self.ask(&operation).map(drop)
    }

    /// Submits a form task with a sub form and an attachment; its number.
    fn submit(&mut self, reference: &str, completed: bool) -> i32 {
        let main = FormTaskForm::new(completed, "1079".into(), 10420, "<hoved/>".into());
        let mut sub = FormTaskForm::new(completed, "1080".into(), 10421, "<under>æ</under>".into());
        sub.parent_reference = Some(1);
        let mut task = FormTask::new("3225".into(), 2);
        task.forms = vec![main, sub];
        let mut shipment = FormTaskShipment::new(ORGANISATION.into(), task);
        shipment.external_shipment_reference = Some(reference.into());
        shipment.attachments = vec![FormTaskAttachment::new("notat.pdf".into(), Blob::Bytes(vec![1, 2]))];
        let receipt = self.ask(&SubmitFormTask::new(self.user.clone(), shipment)).unwrap();
        let mut references = receipt.references.into_iter();
        let number = references.find(|it| it.reference_type_name == Some(ReferenceType::WorkFlowReference));
        number.unwrap().reference_value.unwrap().parse().unwrap()
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>) {
    let error = result.unwrap_err();
    assert_eq!(error.server.unwrap().error_id, Some(5));
}

fn setup() -> SandboxSetup {
    let mut decision = SandboxMessage::new(ORGANISATION.into(), "Vedtak".into());
    decision.confirmation_needed = Some(true);
    decision.sent = Some(DateTime::parse("2026-11-20T08:00:00").unwrap());
    decision.archive_reference = Some("AR1000001".into());
    decision.attachments = vec![SandboxAttachment::new(
        "Vedtak".into(),
        "vedtak.pdf".into(),
        b"%PDF".to_vec(),
    )];
    let newsletter = SandboxMessage::new(ORGANISATION.into(), "Nyhetsbrev".into());
    let mut demand = SandboxMessage::new(ORGANISATION.into(), "Pålegg".into());
    demand.allow_delete = Some(false);
    let private = SandboxMessage::new(PERSON.into(), "Privat".into());
    let mut setup = SandboxSetup::new();
    setup.messages = vec![decision, newsletter, demand, private];
    setup
}

const DECISION: i32 = 2_000_001;
const NEWSLETTER: i32 = 2_000_002;
const DEMAND: i32 = 2_000_003;

fn titles(elements: &[ReporteeElement]) -> Vec<&str> {
    elements.iter().map(|it| it.title.as_deref().unwrap()).collect()
}

#[test]
fn a_message_moves_to_the_archive_once_it_is_dealt_with() {
    for mut program in programs(&setup()) {
        // Neither read nor confirmed, then read only.
        refused(program.archive(DECISION));
        assert_eq!(program.read(DECISION).unwrap(), Some(MessageStatus::Read));
        refused(program.archive(DECISION));
        program.confirm(DECISION);
        let reference = program.archive(DECISION).unwrap();

        // It is gone from the work list, under its old number too.
        let waiting = program.list(|search| search.to_be_processed = Some(true));
        assert_eq!(titles(&waiting), ["Nyhetsbrev", "Pålegg"]);
        assert_eq!(program.read(DECISION).unwrap_err().code, ErrorCode::EmptyResult);
        refused(program.archive(DECISION));
        refused(program.delete_message(DECISION));

        let archived = program.list(|search| search.sent_and_archived = Some(true));
        assert_eq!(titles(&archived), ["Vedtak"]);
        let element = &archived[0];
        assert_eq!(element.status, Some(ReporteeElementStatus::Archive));
        assert_eq!(element.correspondence_status, Some(MessageStatus::Archived));
        assert_eq!(element.archive_reference.as_deref(), Some(reference.as_str()));
        assert_eq!(element.se_reportee_element_id, Some(DECISION));
        assert_eq!(element.reportee_element_id, element.archive_id);
        assert_ne!(element.archive_id, Some(DECISION));

        // Its receipt is where the others are.
        let mut search = ReceiptSearch::new();
        search.references = vec![Reference::new(ReferenceType::ArchiveReference, reference)];
        let receipt = program.ask(&GetReceipt::new(search)).unwrap();
        assert_eq!(receipt.receipt_type, Some(ReceiptType::Correspondence));

        let number = element.archive_id.unwrap();
        refused(program.delete(&format!("A2E{number}")));
        program.delete(&format!("A2A{number}")).unwrap();
        assert!(program.list(|search| search.sent_and_archived = Some(true)).is_empty());
    }
}

#[test]
fn a_message_that_wants_no_confirmation_is_archived_once_read() {
    for mut program in programs(&setup()) {
        refused(program.archive(NEWSLETTER));
        program.read(NEWSLETTER).unwrap();
        program.archive(NEWSLETTER).unwrap();
    }
}

#[test]
fn only_what_may_be_deleted_is() {
    for mut program in programs(&setup()) {
        // Unread messages may go.
        program.delete_message(NEWSLETTER).unwrap();
        refused(program.delete_message(NEWSLETTER));
        refused(program.delete_message(DEMAND));
        refused(program.delete(&format!("A2E{DEMAND}")));
        program.delete(&format!("A2E{DECISION}")).unwrap();
        let left = program.list(|_| {});
        assert_eq!(titles(&left), ["Pålegg"]);
        assert_eq!(left[0].allow_delete, Some(false));

        let (draft, sent) = (program.submit("a", false), program.submit("b", true));
        for code in [
            format!("A2A{draft}"),
            format!("A2E{sent}"),
            format!("A1E{draft}"),
            draft.to_string(),
            "A2E".into(),
            "A2E1".into(),
        ] {
            refused(program.delete(&code));
        }
        assert_eq!(program.list(|_| {}).len(), 3);
        program.delete(&format!("A2E{draft}")).unwrap();
        program.delete(&format!("A2A{sent}")).unwrap();
        assert_eq!(titles(&program.list(|_| {})), ["Pålegg"]);
        let archived = GetArchivedFormTask::new(program.user.clone(), sent);
        assert_eq!(program.ask(&archived).unwrap_err().code, ErrorCode::EmptyResult);
        let elements = GetFormSetElements::new(program.user.clone(), draft);
        assert_eq!(program.ask(&elements).unwrap_err().code, ErrorCode::EmptyResult);
    }
}

#[test]
fn messages_are_listed_by_reportee_and_by_the_submission_they_answer() {
    for mut program in programs(&setup()) {
        program.submit("a", true);
        let mut titles_of = |change: fn(&mut GetCorrespondenceListForReportee)| {
            let mut operation = GetCorrespondenceListForReportee::new(program.user.clone(), ORGANISATION.into());
            change(&mut operation);
            let elements = program.ask(&operation).unwrap().elements;
            elements.into_iter().map(|it| it.title.unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(titles_of(|_| {}), ["Vedtak", "Nyhetsbrev", "Pålegg"]);
        assert_eq!(
            titles_of(|it| it.from_date = Some(DateTime::parse("2026-11-20T00:00:00").unwrap())),
            ["Vedtak"]
        );
        assert_eq!(
            titles_of(|it| it.to_date = Some(DateTime::parse("2026-11-19T00:00:00").unwrap())),
            ["Nyhetsbrev", "Pålegg"]
        );

        let mut of_reference = |reportee: &str, reference: &str| {
            let operation =
                GetCorrespondenceListForArchiveRef::new(program.user.clone(), reportee.into(), reference.into());
            program.ask(&operation).unwrap().elements
        };
        let answers = of_reference(ORGANISATION, "AR1000001");
        assert_eq!(answers.len(), 1);
        assert_eq!(answers[0].reportee_element_id, Some(DECISION));
        assert_eq!(
            answers[0].reportee_element_type,
            Some(ReporteeElementType::Correspondence)
        );
        assert!(of_reference(ORGANISATION, "AR1000002").is_empty());
        assert!(of_reference(PERSON, "AR1000001").is_empty());

        // In the archive it goes by a reference of its own as well.
        program.read(DECISION).unwrap();
        program.confirm(DECISION);
        let own = program.archive(DECISION).unwrap();
        for reference in ["AR1000001", own.as_str()] {
            let operation =
                GetCorrespondenceListForArchiveRef::new(program.user.clone(), ORGANISATION.into(), reference.into());
            let found = program.ask(&operation).unwrap().elements;
            assert_eq!(found[0].status, Some(ReporteeElementStatus::Archive));
            // The older form has no name for archived messages.
            assert_eq!(found[0].correspondence_status, Some(MessageStatus::Read));
        }
    }
}

#[test]
fn a_form_task_tells_what_it_is_made_of() {
    for mut program in programs(&setup()) {
        for completed in [false, true] {
            let number = program.submit(&format!("{completed}"), completed);
            let elements = program
                .ask(&GetFormSetElements::new(program.user.clone(), number))
                .unwrap()
                .elements;
            let told: Vec<_> = elements
                .iter()
                .map(|it| {
                    (
                        it.item_name.as_deref().unwrap(),
                        it.item_type.clone().unwrap(),
                        it.validation_status.clone().unwrap(),
                    )
                })
                .collect();
            let of_form = if completed {
                FormValidationStatus::Valid
            } else {
                FormValidationStatus::NotValidated
            };
            assert_eq!(
                told,
                [
                    ("1079", FormSetItemType::MainForm, of_form.clone()),
                    ("1080", FormSetItemType::SubForm, of_form),
                    (
                        "notat.pdf",
                        FormSetItemType::BinaryAttachment,
                        FormValidationStatus::NotApplicable
                    ),
                ]
            );
            let numbers: Vec<i32> = elements.iter().filter_map(|it| it.item_id).collect();

            let older = program
                .ask(&GetFormSetElementsV1::new(program.user.clone(), number))
                .unwrap()
                .elements;
            assert_eq!(older.iter().filter_map(|it| it.item_id).collect::<Vec<_>>(), numbers);

            if completed {
                // The archive knows the same numbers.
                let archived = program
                    .ask(&GetArchivedFormTask::new(program.user.clone(), number))
                    .unwrap();
                let forms = archived.forms.iter().filter_map(|it| it.form_id);
                let attachments = archived.attachments.iter().filter_map(|it| it.attachment_id);
                assert_eq!(forms.chain(attachments).collect::<Vec<_>>(), numbers);
            }
        }
        let message = program.ask(&GetFormSetElements::new(program.user.clone(), DECISION));
        assert_eq!(message.unwrap_err().code, ErrorCode::EmptyResult);
    }
}

#[test]
fn form_data_is_read_back_on_basic_alone() {
    let [mut basic, ws] = programs(&setup());
    let number = basic.submit("a", false);
    let data = basic.ask(&GetFormSetData::new(basic.user.clone(), number)).unwrap();
    let forms: Vec<_> = data
        .forms
        .iter()
        .map(|it| (it.data_format_version.unwrap(), it.form_data.as_deref().unwrap()))
        .collect();
    assert_eq!(forms, [(10420, "<hoved/>"), (10421, "<under>æ</under>")]);

    let operation = GetFormSetData::new(ws.user.clone(), number);
    let refusal = operation.request(&ws.client.session, &ws.client.moment()).unwrap_err();
    assert_eq!(refusal.code, ErrorCode::UnsupportedFlavour);
}

#[test]
fn the_older_forms_say_the_same_with_less() {
    let [mut basic, mut ws] = programs(&setup());
    for program in [&mut basic, &mut ws] {
        program.submit("a", true);
        let mut search = ReporteeElementSearchV1::new(ORGANISATION.into());
        let all = program
            .ask(&GetReporteeElementListV1::new(program.user.clone(), search.clone()))
            .unwrap();
        let new = program.list(|_| {});
        let pairs: Vec<_> = all
            .elements
            .iter()
            .map(|it| (it.reportee_element_id, it.title.clone(), it.status.clone()))
            .collect();
        let newer: Vec<_> = new
            .iter()
            .map(|it| (it.reportee_element_id, it.title.clone(), it.status.clone()))
            .collect();
        assert_eq!(pairs, newer);
        assert!(all.elements.iter().all(|it| it.unknown.is_empty()));

        search.received_messages = Some(true);
        let messages = program
            .ask(&GetReporteeElementListV1::new(program.user.clone(), search))
            .unwrap();
        assert_eq!(messages.elements.len(), 3);
    }

    let older = basic
        .ask(&GetCorrespondenceForEndUserSystemV1::new(basic.user.clone(), DECISION))
        .unwrap();
    let message = older.correspondence.unwrap();
    assert_eq!(message.correspondence_status, Some(MessageStatus::Read));
    assert_eq!(message.archive_reference.as_deref(), Some("AR1000001"));
    assert_eq!(older.attachments[0].data, Some(b"%PDF".to_vec().into()));
    assert_eq!(basic.read(DECISION).unwrap(), Some(MessageStatus::Read));
}

#[test]
fn a_search_that_was_put_together_finds_what_it_says() {
    for mut program in programs(&setup()) {
        program.submit("a", true);
        program.submit("b", false);
        let moment = program.client.moment();
        let mut found = |states: &[ReporteeElementState], last_days: Option<i32>| {
            let mut wanted = SearchReporteeElements::new(ORGANISATION.into());
            wanted.states = states.to_vec();
            wanted.last_days = last_days;
            let search = wanted.call(&program.client.session, &moment).unwrap();
            let list = program
                .ask(&GetReporteeElementList::new(program.user.clone(), search))
                .unwrap();
            list.elements.len()
        };
        use ReporteeElementState as State;
        assert_eq!(found(&[State::SentAndArchived], None), 1);
        assert_eq!(found(&[State::ToBeProcessed], None), 4);
        assert_eq!(found(&[State::ToBeProcessed], Some(3)), 2);
        assert_eq!(found(&[State::ToBeProcessed, State::SentAndArchived], None), 5);
        assert_eq!(found(&[State::ToBeProcessedByOthers], None), 0);
    }
}
