//! The workflow of form tasks, collaborations and prefilled forms in the sandbox, asked by the client on Basic and WS.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::case::{ArchiveCase, GetCaseList, InstantiateCollaboration};
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    CompleteAndSignShipment, DelegatedUser, FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment,
    ShipmentReceipt, ShipmentSignature, SigningOptions, SubmitFormTask,
};
use altinnkit_core::altinn2::soap::prefill::{
    GetPrefillData, GetPrefillDataV1, PrefillMerge, PrefillStatus, PrefillValue,
};
use altinnkit_core::altinn2::soap::receipt::{GetReceipt, ReceiptSearch, ReceiptStatus, ReferenceType};
use altinnkit_core::altinn2::soap::reportee_archive::{GetArchivedFormTask, SigningRequirement};
use altinnkit_core::altinn2::soap::reportee_element_list::{
    GetFormSetElements, GetReporteeElementList, ReporteeElement, ReporteeElementSearch, ReporteeElementStatus,
    ReporteeElementType, TaskStatus,
};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallengeRequest, GetAuthenticationChallenge,
};
use altinnkit_core::altinn2::soap::workflow::{
    ChosenSigner, DoSendingInAction, DoSigning, GetAvailableActions, GetNextWorkflowStateTypeInProcessFlow,
    GetProcessDetails, GetProcessDetailsV2, GetProcessStepIdForParallelSigning, GetSigningText, NextStepKind,
    PrepareUserControlledSigning, SetBackToFormFilling, WorkflowAction, WorkflowActivity, WorkflowNextSteps,
};
use altinnkit_core::date_time::DateTime;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::function::Function;
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{
    Incoming, Sandbox, SandboxMessage, SandboxPrefilledForm, SandboxPrefilledFormTask, SandboxSetup, SandboxWorkflow,
};
use altinnkit_core::secret::Secret;
use altinnkit_core::session::{Session, UsernameToken};

/// 2026-11-23T10:00:00Z.
const NOW: i64 = 1_795_428_000_000;
const KARI: &str = "08829798450";
const OLA: &str = "15908600182";
const PER: &str = "15908600263";
const ORGANISATION: &str = "311138367";

/// A program with an Altinn in memory. It speaks Basic and WS in turn.
struct Program {
    sandbox: Sandbox,
    now: i64,
    asked: usize,
}

impl Program {
    fn new(setup: SandboxSetup) -> Self {
        Self {
            sandbox: Sandbox::new(setup),
            now: NOW,
            asked: 0,
        }
    }

    fn ask<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        self.asked += 1;
        let session = Session::new(Environment::Tt02);
        let is_basic_only = O::DESCRIPTION.id.contains("system_authentication");
        let session = if is_basic_only || self.asked.is_multiple_of(2) {
            session.with_system("1234", "sandbox")
        } else {
            session.with_username_token(UsernameToken::new("1234", "sandbox"))
        };
        self.now += 1000;
        let request = operation.request(&session, &Moment::new(self.now, [7; 32])).unwrap();
        let body = request.body.as_bytes().unwrap().to_vec();
        let incoming = Incoming::new(request.method, request.url.as_str(), request.headers.clone(), body);
        let response = self.sandbox.handle(&incoming, self.now);
        O::response(&session, &response)
    }

    fn user(&mut self, number: &str) -> EndUser {
        let request = AuthenticationChallengeRequest::new("SMSPin".into(), Secret::new("sandbox"), number.into());
        let challenge = self.ask(&GetAuthenticationChallenge::new(request)).unwrap();
        let code = challenge.message.unwrap().replace("Engangskode ", "");
        EndUser::new(
            number.into(),
            Secret::new("sandbox"),
            Secret::new(code),
            "SMSPin".into(),
        )
    }

    fn submit(&mut self, user: &EndUser, shipment: &FormTaskShipment) -> (i32, ShipmentReceipt) {
        let receipt = self.ask(&SubmitFormTask::new(user.clone(), shipment.clone())).unwrap();
        let references = receipt.references.iter();
        let is_element = |kind: &Option<ReferenceType>| *kind == Some(ReferenceType::WorkFlowReference);
        let element = references
            .clone()
            .find(|it| is_element(&it.reference_type_name))
            .and_then(|it| it.reference_value.as_ref())
            .map_or(0, |number| number.parse().unwrap());
        (element, receipt)
    }

    fn elements(&mut self, user: &EndUser, change: impl Fn(&mut ReporteeElementSearch)) -> Vec<ReporteeElement> {
        let mut search = ReporteeElementSearch::new(ORGANISATION.into());
        change(&mut search);
        self.ask(&GetReporteeElementList::new(user.clone(), search))
            .unwrap()
            .elements
    }

    /// What list, process and available actions say of an element: they must agree.
    fn stands(&mut self, user: &EndUser, element: i32) -> (ReporteeElementStatus, TaskStatus, WorkflowAction) {
        let listed = self.elements(user, |_| {});
        let listed = listed
            .into_iter()
            .find(|it| it.reportee_element_id == Some(element))
            .unwrap();
        let (status, task) = (listed.status.clone().unwrap(), listed.task_status.unwrap());
        let steps = self.ask(&GetProcessDetails::new(element)).unwrap().steps;
        let current: Vec<_> = steps.iter().filter(|it| it.is_current_step == Some(true)).collect();
        assert_eq!(current.len(), 1, "{steps:?}");
        let activity = current[0].activity.as_ref().unwrap();
        assert_eq!(activity.as_str(), task.as_str());
        let older = self.ask(&GetProcessDetailsV2::new(element)).unwrap().steps;
        let of_older: Vec<_> = older
            .iter()
            .map(|it| it.activity.as_ref().unwrap().as_str().to_owned())
            .collect();
        let of_newer: Vec<_> = steps
            .iter()
            .map(|it| it.activity.as_ref().unwrap().as_str().to_owned())
            .collect();
        assert_eq!(of_older, of_newer);
        let action = self
            .ask(&GetAvailableActions::new(user.clone(), element))
            .unwrap()
            .action;
        (status, task, action)
    }

    fn advice(&mut self, user: &EndUser, element: i32) -> Vec<NextStepKind> {
        let mut known = WorkflowNextSteps::new();
        let listed = self.elements(user, |_| {});
        known.element = listed.into_iter().find(|it| it.reportee_element_id == Some(element));
        known.action = Some(
            self.ask(&GetAvailableActions::new(user.clone(), element))
                .unwrap()
                .action,
        );
        known.steps = self.ask(&GetProcessDetails::new(element)).unwrap().steps;
        let steps = known.call(&Session::new(Environment::Tt02), &Moment::new(0, [0; 32]));
        steps.unwrap().steps.into_iter().map(|step| step.kind).collect()
    }

    fn next(&mut self, element: i32) -> WorkflowAction {
        self.ask(&GetNextWorkflowStateTypeInProcessFlow::new(element))
            .unwrap()
            .action
    }

    fn sign(&mut self, user: &EndUser, element: i32) -> Result<(), Error> {
        let set = self.ask(&GetFormSetElements::new(user.clone(), element)).unwrap();
        let at = DateTime::parse("2026-11-23T11:00:00").unwrap();
        let mut signing = DoSigning::new(
            user.clone(),
            element,
            "Jeg bekrefter".into(),
            at.clone(),
            at,
            "1".into(),
            "kari".into(),
            "s-1".into(),
            "l-1".into(),
        );
        let number = |attachment: bool| {
            let items = set
                .elements
                .iter()
                .filter(move |it| (it.is_signing_mandatory == Some(false)) == attachment);
            items.filter_map(|it| it.item_id).collect()
        };
        signing.selected_forms = number(false);
        signing.selected_attachments = number(true);
        self.ask(&signing).map(drop)
    }
}

fn shipment(reference: &str, service: &str, completed: bool) -> FormTaskShipment {
    let mut form = FormTaskForm::new(completed, "1079".into(), 10420, "<melding><a>1</a></melding>".into());
    form.end_user_system_reference = Some(format!("{reference}-form"));
    let mut task = FormTask::new(service.into(), 2);
    task.forms = vec![form];
    let mut shipment = FormTaskShipment::new(ORGANISATION.into(), task);
    shipment.external_shipment_reference = Some(reference.into());
    shipment
}

fn with_workflow(change: impl Fn(&mut SandboxWorkflow)) -> SandboxSetup {
    let mut workflow = SandboxWorkflow::new("3225".into());
    change(&mut workflow);
    let mut setup = SandboxSetup::new();
    setup.workflows = vec![workflow];
    setup
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>, code: ErrorCode, id: i32) {
    let error = result.unwrap_err();
    let said = error.server.as_ref().and_then(|server| server.error_id);
    assert_eq!((error.code, said), (code, Some(id)), "{error:?}");
}

#[test]
fn a_form_task_that_is_not_complete_lies_in_form_filling() {
    let mut program = Program::new(SandboxSetup::new());
    let kari = program.user(KARI);
    let (element, receipt) = program.submit(&kari, &shipment("a", "3225", false));
    assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Ok));
    assert_eq!(
        program.stands(&kari, element),
        (
            ReporteeElementStatus::FillIn,
            TaskStatus::FormFilling,
            WorkflowAction::FormFilling
        )
    );
    assert_eq!(program.next(element), WorkflowAction::SendIn);
    assert_eq!(
        program.advice(&kari, element),
        [NextStepKind::FillIn, NextStepKind::CompleteAndSign]
    );
    let sent = program.ask(&DoSendingInAction::new(kari.clone(), element));
    refused(sent, ErrorCode::ValidationFailed, 60037);
    refused(program.sign(&kari, element), ErrorCode::AccessDenied, 14);
    // One with everything is sent in at once, as ever.
    let (archived, _) = program.submit(&kari, &shipment("b", "3225", true));
    assert_eq!(program.advice(&kari, archived), [NextStepKind::Archived]);
    assert_eq!(program.next(archived), WorkflowAction::NoAction);
    let again = program.ask(&DoSendingInAction::new(kari.clone(), archived));
    refused(again, ErrorCode::Conflict, 60035);
    refused(program.sign(&kari, archived), ErrorCode::Conflict, 60035);
    assert!(program.ask(&SetBackToFormFilling::new(kari.clone(), archived)).is_err());
    assert!(program.ask(&DoSendingInAction::new(kari, 4711)).is_err());
}

#[test]
fn sending_in_archives_and_gives_the_receipt_its_archive_reference() {
    let mut program = Program::new(with_workflow(|it| it.waits_for_sending = Some(true)));
    let kari = program.user(KARI);
    let (element, receipt) = program.submit(&kari, &shipment("a", "3225", true));
    let waiting = (
        ReporteeElementStatus::SendIn,
        TaskStatus::SendIn,
        WorkflowAction::SendIn,
    );
    assert_eq!(program.stands(&kari, element), waiting);
    assert_eq!(program.next(element), WorkflowAction::NoAction);
    program.ask(&SetBackToFormFilling::new(kari.clone(), element)).unwrap();
    let (status, ..) = program.stands(&kari, element);
    assert_eq!(status, ReporteeElementStatus::FillIn);
    assert_eq!(
        program
            .ask(&GetAvailableActions::new(kari.clone(), element))
            .unwrap()
            .action,
        WorkflowAction::SendIn
    );
    let before = program.now;
    program.ask(&DoSendingInAction::new(kari.clone(), element)).unwrap();
    assert_eq!(
        program.stands(&kari, element),
        (
            ReporteeElementStatus::Archive,
            TaskStatus::Archive,
            WorkflowAction::NoAction
        )
    );
    let mut search = ReceiptSearch::new();
    search.receipt_id = receipt.receipt_id;
    let receipt = program.ask(&GetReceipt::new(search)).unwrap();
    let reference = receipt
        .references
        .iter()
        .find(|it| it.reference_type == Some(ReferenceType::ArchiveReference))
        .and_then(|it| it.reference_value.clone());
    let listed = program.elements(&kari, |search| search.sent_and_archived = Some(true));
    assert_eq!((listed.len(), &listed[0].archive_reference), (1, &reference));
    let archived = program.ask(&GetArchivedFormTask::new(kari, element)).unwrap();
    assert_eq!(archived.archived_date_time, receipt.last_changed);
    assert!(before < program.now && archived.signing_steps.is_empty());
}

#[test]
fn each_signing_step_takes_another_user_and_the_last_one_sends_in() {
    let mut program = Program::new(with_workflow(|it| {
        it.signing_steps = Some(2);
        it.signing_text = Some("Riktig & fullstendig".into());
    }));
    let (kari, ola) = (program.user(KARI), program.user(OLA));
    let mut sent = shipment("a", "3225", true);
    let mut attachment = FormTaskAttachment::new("notat.pdf".into(), Blob::Bytes(vec![1, 2]));
    attachment.end_user_system_reference = Some("a-file".into());
    sent.attachments = vec![attachment];
    let (element, _) = program.submit(&kari, &sent);
    let signing = |action| (ReporteeElementStatus::SignIn, TaskStatus::Signing, action);
    assert_eq!(program.stands(&kari, element), signing(WorkflowAction::Sign));
    assert_eq!(program.next(element), WorkflowAction::SignAndSendIn);
    let mut text = GetSigningText::new(kari.clone());
    text.reportee_element_id = Some(element);
    assert_eq!(program.ask(&text).unwrap().text, "Riktig & fullstendig");
    let mut text = GetSigningText::new(kari.clone());
    text.external_service_code = Some("3225".into());
    text.external_service_edition_code = Some(2);
    assert_eq!(program.ask(&text).unwrap().text, "Riktig & fullstendig");
    assert!(program.ask(&GetSigningText::new(kari.clone())).is_err());

    let sent_in = program.ask(&DoSendingInAction::new(kari.clone(), element));
    refused(sent_in, ErrorCode::ValidationFailed, 60037);
    program.sign(&kari, element).unwrap();
    assert_eq!(program.stands(&kari, element), signing(WorkflowAction::NoAction));
    assert_eq!(program.advice(&kari, element), [NextStepKind::WaitForOthers]);
    refused(program.sign(&kari, element), ErrorCode::Conflict, 60036);
    assert_eq!(program.stands(&ola, element), signing(WorkflowAction::SignAndSendIn));
    assert_eq!(program.next(element), WorkflowAction::NoAction);
    assert_eq!(
        program.advice(&ola, element),
        [NextStepKind::Sign, NextStepKind::SetBackToFormFilling]
    );
    // Numbers of another form task's forms are refused, and nothing is signed by that.
    let at = DateTime::parse("2026-11-23T11:00:00").unwrap();
    let mut wrong = DoSigning::new(
        ola.clone(),
        element,
        "Jeg bekrefter".into(),
        at.clone(),
        at,
        "1".into(),
        "ola".into(),
        "s".into(),
        "l".into(),
    );
    wrong.selected_forms = vec![4711];
    assert!(program.ask(&wrong).is_err());
    program.sign(&ola, element).unwrap();
    assert_eq!(program.stands(&ola, element).0, ReporteeElementStatus::Archive);
    let archived = program.ask(&GetArchivedFormTask::new(ola, element)).unwrap();
    let signers: Vec<_> = archived
        .signing_steps
        .iter()
        .map(|it| it.signed_by_national_identity_number.clone().unwrap())
        .collect();
    assert_eq!(signers, [KARI, OLA]);
    let step = &archived.signing_steps[1];
    assert_eq!(step.signature_text.as_deref(), Some("Jeg bekrefter"));
    assert_eq!(step.is_signing_all_required, Some(SigningRequirement::AllForms));
    assert_eq!(step.signed_attachments.len(), 1);
    assert_eq!(archived.tasks[0].number_of_signatures_added, Some(2));
}

#[test]
fn a_signature_that_comes_along_counts_and_set_back_takes_it_away() {
    let mut program = Program::new(with_workflow(|it| it.signing_steps = Some(2)));
    let (kari, ola) = (program.user(KARI), program.user(OLA));
    let mut sent = shipment("a", "3225", true);
    sent.signature = Some(ShipmentSignature::new());
    let (element, receipt) = program.submit(&kari, &sent);
    let archived = |receipt: &ShipmentReceipt| {
        let mut kinds = receipt.references.iter().map(|it| it.reference_type_name.clone());
        kinds.any(|kind| kind == Some(ReferenceType::ArchiveReference))
    };
    assert!(!archived(&receipt));
    let action = program.stands(&ola, element).2;
    assert_eq!(action, WorkflowAction::SignAndSendIn);
    program.ask(&SetBackToFormFilling::new(ola.clone(), element)).unwrap();
    assert_eq!(
        program.stands(&kari, element),
        (
            ReporteeElementStatus::FillIn,
            TaskStatus::FormFilling,
            WorkflowAction::FormFilling
        )
    );
    refused(program.sign(&ola, element), ErrorCode::AccessDenied, 14);
    // Completed anew with one signature, it waits for the other.
    let mut complete = CompleteAndSignShipment::new(ola.clone(), element);
    complete.signatures = vec![ShipmentSignature::new()];
    program.ask(&complete).unwrap();
    refused(program.sign(&ola, element), ErrorCode::Conflict, 60036);
    program.sign(&kari, element).unwrap();
    assert_eq!(program.stands(&kari, element).0, ReporteeElementStatus::Archive);
    // With one step, it is sent in along with its signature.
    let mut program = Program::new(with_workflow(|it| it.signing_steps = Some(1)));
    let kari = program.user(KARI);
    let (_, receipt) = program.submit(&kari, &sent);
    assert!(archived(&receipt));
}

#[test]
fn those_who_are_chosen_sign_in_the_user_controlled_step() {
    let mut program = Program::new(with_workflow(|it| it.user_controlled_signing = Some(true)));
    let (kari, ola, per) = (program.user(KARI), program.user(OLA), program.user(PER));
    let (element, _) = program.submit(&kari, &shipment("a", "3225", true));
    let (status, task, action) = program.stands(&kari, element);
    assert_eq!((status, task), (ReporteeElementStatus::FillIn, TaskStatus::FormFilling));
    assert_eq!(action, WorkflowAction::DoSignDelegation);
    assert_eq!(
        program.advice(&kari, element)[0],
        NextStepKind::PrepareUserControlledSigning
    );
    let step = program
        .ask(&GetProcessStepIdForParallelSigning::new(kari.clone(), element))
        .unwrap();
    let steps = program.ask(&GetProcessDetails::new(element)).unwrap().steps;
    let parallel = steps
        .iter()
        .find(|it| it.activity == Some(WorkflowActivity::ParallelSigning));
    assert_eq!(parallel.unwrap().process_step_id, Some(step.process_step_id));

    let mut prepare = PrepareUserControlledSigning::new(kari.clone(), element, false, 3);
    let signer = |number: &str, times: Option<u32>| {
        let mut signer = ChosenSigner::new();
        signer.name = Some("Nordmann".into());
        signer.national_identity_number = Some(number.into());
        signer.number_of_signatures_allowed = times;
        signer
    };
    prepare.signers = vec![signer(OLA, Some(1)), signer(PER, None)];
    assert!(
        program.ask(&prepare).is_err(),
        "three signatures of two who sign once each"
    );
    prepare.signers = vec![signer(OLA, Some(2)), signer(PER, None)];
    program.ask(&prepare).unwrap();
    let parallel = |action| (ReporteeElementStatus::SignIn, TaskStatus::ParallelSigning, action);
    assert_eq!(program.stands(&kari, element), parallel(WorkflowAction::NoAction));
    assert_eq!(program.stands(&ola, element), parallel(WorkflowAction::Sign));
    refused(program.sign(&kari, element), ErrorCode::AccessDenied, 14);
    let others = program.elements(&kari, |search| search.to_be_processed_by_others = Some(true));
    assert_eq!(others.len(), 1);
    program.sign(&ola, element).unwrap();
    program.sign(&per, element).unwrap();
    refused(program.sign(&per, element), ErrorCode::Conflict, 60036);
    assert_eq!(program.stands(&ola, element), parallel(WorkflowAction::SignAndSendIn));
    program.sign(&ola, element).unwrap();
    assert_eq!(program.stands(&ola, element).0, ReporteeElementStatus::Archive);

    // What goes with the shipment prepares the step too; locked, nobody changes it.
    let mut prepared = shipment("b", "3225", true);
    let mut user = DelegatedUser::new(SigningOptions::All);
    user.national_identity_number = Some(OLA.into());
    prepared.users = vec![user];
    prepared.user_defined_number_of_signatures_required = Some(1);
    prepared.is_user_delegation_locked = Some(true);
    let (element, _) = program.submit(&kari, &prepared);
    assert_eq!(program.stands(&ola, element), parallel(WorkflowAction::SignAndSendIn));
    prepare.reportee_element_id = element;
    assert!(program.ask(&prepare).is_err());
    // Another service has no such step.
    let (element, _) = program.submit(&kari, &shipment("c", "9999", false));
    let none = program
        .ask(&GetProcessStepIdForParallelSigning::new(kari, element))
        .unwrap();
    assert_eq!(none.process_step_id, 0);
}

#[test]
fn a_collaboration_gathers_elements_and_is_archived_when_they_are() {
    let mut setup = with_workflow(|it| it.waits_for_sending = Some(true));
    let mut message = SandboxMessage::new(ORGANISATION.into(), "I saken".into());
    message.case_id = Some(4_000_002);
    setup.messages = vec![message];
    let mut program = Program::new(setup);
    let kari = program.user(KARI);
    let open = InstantiateCollaboration::new(kari.clone(), "4400".into(), 1, ORGANISATION.into());
    let first = program.ask(&open).unwrap().case_id;
    let second = program.ask(&open).unwrap().case_id;
    assert_eq!((first, second), (4_000_001, 4_000_002));

    let mut of_service = GetCaseList::new(kari.clone(), ORGANISATION.into());
    refused(program.ask(&of_service), ErrorCode::BadRequest, 60002);
    of_service.external_service_code = Some("4400".into());
    of_service.external_service_edition_code = Some(1);
    let numbers = |list: altinnkit_core::altinn2::soap::case::CollaborationList| {
        list.cases
            .into_iter()
            .filter_map(|case| case.case_id)
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers(program.ask(&of_service).unwrap()), [first, second]);
    let mut one = GetCaseList::new(kari.clone(), ORGANISATION.into());
    one.case_id = Some(second);
    assert_eq!(numbers(program.ask(&one).unwrap()), [second]);
    one.reportee = KARI.into();
    refused(program.ask(&one), ErrorCode::NotFound, 60001);

    let mut inside = shipment("a", "3225", true);
    inside.case_id = Some(first);
    let (element, _) = program.submit(&kari, &inside);
    let listed = program.elements(&kari, |search| search.case_id = Some(first));
    let types: Vec<_> = listed
        .iter()
        .map(|it| it.reportee_element_type.clone().unwrap())
        .collect();
    assert_eq!(
        types,
        [ReporteeElementType::FormTask, ReporteeElementType::Collaboration]
    );
    assert_eq!(listed[0].parent_case_name.as_deref(), Some("4400 1"));
    assert_eq!(listed[0].is_case_archived, Some(false));
    let pages = program.elements(&kari, |search| search.e_dialogue = Some(true));
    assert_eq!(pages.len(), 2);

    // Active form tasks keep it open; once archived they do not.
    let close = |number, force| ArchiveCase::new(kari.clone(), number, force);
    refused(program.ask(&close(first, false)), ErrorCode::Conflict, 60007);
    program.ask(&DoSendingInAction::new(kari.clone(), element)).unwrap();
    let archived = program.ask(&close(first, false)).unwrap().archived_case_id;
    refused(program.ask(&close(first, false)), ErrorCode::Gone, 60013);
    refused(program.ask(&close(4711, true)), ErrorCode::NotFound, 60001);
    one.reportee = ORGANISATION.into();
    one.case_id = Some(first);
    refused(program.ask(&one), ErrorCode::Gone, 60014);
    let listed = program.elements(&kari, |search| search.case_id = Some(first));
    assert_eq!(listed[0].is_case_archived, Some(true));
    assert_eq!(listed[1].reportee_element_id, Some(archived));
    assert_eq!(listed[1].status, Some(ReporteeElementStatus::Archive));
    // Nothing goes into a closed one, or into one that is not there.
    for number in [first, 4711] {
        let mut late = shipment("late", "3225", true);
        late.case_id = Some(number);
        let (_, receipt) = program.submit(&kari, &late);
        assert_eq!(receipt.receipt_status_code, Some(ReceiptStatus::Rejected));
    }
    // A message in it keeps the second open, forced or not.
    refused(program.ask(&close(second, true)), ErrorCode::Conflict, 60006);
}

#[test]
fn forced_it_lets_active_form_tasks_go() {
    let mut program = Program::new(SandboxSetup::new());
    let kari = program.user(KARI);
    let open = InstantiateCollaboration::new(kari.clone(), "4400".into(), 1, ORGANISATION.into());
    let case = program.ask(&open).unwrap().case_id;
    let mut inside = shipment("a", "3225", false);
    inside.case_id = Some(case);
    let (element, _) = program.submit(&kari, &inside);
    program.ask(&ArchiveCase::new(kari.clone(), case, true)).unwrap();
    let listed = program.elements(&kari, |_| {});
    let task = listed
        .iter()
        .find(|it| it.reportee_element_id == Some(element))
        .unwrap();
    assert_eq!((task.case_id, task.parent_case_name.clone()), (None, None));
}

fn prefilled(name: &str, registers: bool) -> SandboxPrefilledFormTask {
    let form = |id: &str| {
        let xml = format!("<?xml version=\"1.0\"?>\n<Skjema><Navn>{name}</Navn><Belop/></Skjema>");
        SandboxPrefilledForm::new(id.into(), 1, xml)
    };
    let mut task = SandboxPrefilledFormTask::new(ORGANISATION.into(), "3225".into(), 2);
    task.forms = vec![form("1079"), form("1080")];
    task.identity_fields = vec![name.into()];
    task.is_from_registers = Some(registers);
    task
}

#[test]
fn prefilled_forms_are_a_starting_point() {
    let mut setup = SandboxSetup::new();
    let mut old = prefilled("gammel", false);
    old.valid_to = DateTime::parse("2026-11-22").ok();
    let mut later = prefilled("senere", false);
    later.valid_from = DateTime::parse("2026-11-24").ok();
    let mut first = prefilled("Bø", false);
    first.valid_to = DateTime::parse("2026-11-23").ok();
    setup.prefilled_form_tasks = vec![old, first, prefilled("Register", true), later];
    let mut program = Program::new(setup);
    let kari = program.user(KARI);

    let mut ask = GetPrefillData::new(kari.clone(), ORGANISATION.into(), "3225".into(), 2);
    let data = program.ask(&ask).unwrap();
    assert_eq!(
        (
            data.is_found,
            data.is_found_in_registers,
            data.is_found_at_service_owner
        ),
        (Some(true), Some(true), Some(true))
    );
    assert_eq!((data.form_tasks.len(), data.form_tasks[0].forms.len()), (1, 1));
    let form = &data.form_tasks[0].forms[0];
    assert_eq!(form.data_format_id.as_deref(), Some("1079"));
    ask.data_format_ids = vec!["1080".into(), "1081".into()];
    let chosen = program.ask(&ask).unwrap();
    assert_eq!(chosen.form_tasks[0].forms[0].data_format_id.as_deref(), Some("1080"));

    let older = GetPrefillDataV1::new(kari.clone(), ORGANISATION.into(), "3225".into(), 2);
    let data = program.ask(&older).unwrap();
    assert_eq!(data.status, Some(PrefillStatus::Found));
    assert_eq!(data.form_tasks.len(), 1);
    assert_eq!(data.form_tasks[0].identity_fields[0].value.as_deref(), Some("Bø"));
    assert_eq!(
        data.form_tasks[0].valid_to_date.as_ref().unwrap().to_string(),
        "2026-11-23T00:00:00"
    );

    // Its own value on top, and off it goes.
    let mut merge = PrefillMerge::new(form.form_data.clone().unwrap());
    merge.values = vec![PrefillValue::new("/Skjema/Belop".into(), "17".into())];
    let merged = merge
        .call(&Session::new(Environment::Tt02), &Moment::new(0, [0; 32]))
        .unwrap();
    assert_eq!(
        merged.form_data,
        "<?xml version=\"1.0\"?>\n<Skjema><Navn>Register</Navn><Belop>17</Belop></Skjema>"
    );
    let mut sent = shipment("a", "3225", true);
    sent.form_task.forms[0].form_data.clone_from(&merged.form_data);
    let (element, _) = program.submit(&kari, &sent);
    let archived = program.ask(&GetArchivedFormTask::new(kari.clone(), element)).unwrap();
    assert_eq!(archived.forms[0].form_data.as_ref(), Some(&merged.form_data));

    let nothing = GetPrefillData::new(kari.clone(), KARI.into(), "3225".into(), 2);
    assert_eq!(program.ask(&nothing).unwrap().is_found, Some(false));
    let nothing = GetPrefillDataV1::new(kari, KARI.into(), "3225".into(), 2);
    assert_eq!(program.ask(&nothing).unwrap().status, Some(PrefillStatus::NotFound));
}
