//! The workflow of form tasks.

use super::progress::{Chosen, NotSigned, Progress, Signature, Stage};
use super::shipments::{Shipment, attachment_number, form_number};
use super::{Altinn2, Caller, Refusal, Route, clock, numbered, route, soap};
use crate::sandbox::SandboxWorkflow;
use soap::intermediary_inbound::FormTaskShipment;
use soap::reportee_element_list::TaskStatus;
use soap::workflow::{
    DoSendingInAction, DoSigning, FormTaskSentIn, FormTaskSetBack, FormTaskSigned, GetAvailableActions,
    GetNextWorkflowStateTypeInProcessFlow, GetProcessDetails, GetProcessDetailsV2, GetProcessStepIdForParallelSigning,
    GetSigningText, ParallelSigningStep, PrepareUserControlledSigning, SetBackToFormFilling, SigningText,
    UserControlledSigningPrepared, WorkflowAction, WorkflowActivity, WorkflowState, WorkflowStep, WorkflowStepV2,
    WorkflowSteps, WorkflowStepsV2,
};

pub(super) const ROUTES: &[Route] = &[
    route!(DoSendingInAction, do_sending_in_action),
    route!(DoSigning, do_signing),
    route!(GetAvailableActions, get_available_actions),
    route!(GetNextWorkflowStateTypeInProcessFlow, get_next_workflow_state),
    route!(GetProcessDetails, get_process_details),
    route!(GetProcessDetailsV2, get_process_details_v2),
    route!(GetSigningText, get_signing_text),
    route!(SetBackToFormFilling, set_back_to_form_filling),
    route!(PrepareUserControlledSigning, prepare_user_controlled_signing),
    route!(GetProcessStepIdForParallelSigning, get_process_step_id),
];

/// What a signer agrees to where the setup does not say.
const SIGNING_TEXT: &str = "Jeg bekrefter at opplysningene er riktige.";

impl Altinn2 {
    /// The workflow of a service: without one in the setup, there is nothing to sign and nothing to wait for.
    fn workflow(&self, service_code: &str, edition: i32) -> SandboxWorkflow {
        let is_it = |workflow: &&SandboxWorkflow| {
            workflow.service_code == service_code && workflow.service_edition_code.is_none_or(|it| it == edition)
        };
        let found = self.workflows.iter().find(is_it).cloned();
        found.unwrap_or_else(|| SandboxWorkflow::new(service_code.to_owned()))
    }

    /// How far a shipment has come when it comes: what goes with it counts.
    pub(super) fn progress(&self, content: &FormTaskShipment, user: (&str, &str), now: i64) -> Progress {
        let task = &content.form_task;
        let mut progress = Progress::new(self.workflow(&task.service_code, task.service_edition));
        if let Some(required) = content.user_defined_number_of_signatures_required {
            progress.choose(Chosen {
                signers: content
                    .users
                    .iter()
                    .filter_map(|it| {
                        let number = it.national_identity_number.clone()?;
                        Some((number, it.number_of_signatures_allowed.unwrap_or(1)))
                    })
                    .collect(),
                required: usize::try_from(required).unwrap_or(0),
                is_locked: content.is_user_delegation_locked == Some(true),
            });
        }
        // A shipment that is not complete cannot be signed.
        let is_complete = task.forms.iter().all(|form| form.completed);
        if content.signature.is_some() && is_complete && progress.takes_along(user.0) {
            progress.signatures.push(Signature::of_all(user.0, user.1, now));
        }
        progress
    }

    fn workflow_element(&mut self, element: i32) -> Result<&mut Shipment, Refusal> {
        let found = self.shipments.element_mut(element);
        found.ok_or_else(|| Refusal::parameters("reporteeElementID"))
    }

    pub(super) fn do_sending_in_action(
        &mut self,
        caller: &Caller,
        operation: DoSendingInAction,
    ) -> Result<Option<FormTaskSentIn>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let shipment = self.workflow_element(operation.reportee_element_id)?;
        if shipment.stage() == Stage::Archive {
            return Err(Refusal::known::<DoSendingInAction>(60035));
        }
        if !shipment.is_complete() || shipment.progress.has_signing() {
            return Err(Refusal::known::<DoSendingInAction>(60037));
        }
        shipment.archive(caller.now);
        Ok(Some(FormTaskSentIn::new()))
    }

    pub(super) fn do_signing(
        &mut self,
        caller: &Caller,
        operation: DoSigning,
    ) -> Result<Option<FormTaskSigned>, Refusal> {
        let user = self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let element = operation.reportee_element_id;
        let found = self.shipments.element_mut(element);
        let shipment = found.ok_or_else(|| Refusal::known::<DoSigning>(14))?;
        if shipment.stage() == Stage::Archive {
            return Err(Refusal::known::<DoSigning>(60035));
        }
        let content = &shipment.content;
        let forms = 0..content.form_task.forms.len();
        let attachments = 0..content.attachments.len();
        let is_form = |number: &i32| forms.clone().any(|index| form_number(element, index) == *number);
        let is_attachment = |number: &i32| {
            attachments
                .clone()
                .any(|index| attachment_number(element, index) == *number)
        };
        if !operation.selected_forms.iter().all(is_form) {
            return Err(Refusal::parameters("selectedForms"));
        }
        if !operation.selected_attachments.iter().all(is_attachment) {
            return Err(Refusal::parameters("selectedAttachments"));
        }
        let signature = Signature {
            user_number: number_of(operation.user),
            user,
            at: caller.now,
            text: Some(operation.signature_text),
            covers_all: false,
            forms: operation.selected_forms,
            attachments: operation.selected_attachments,
        };
        match shipment.sign(signature, caller.now) {
            Ok(()) => Ok(Some(FormTaskSigned::new())),
            Err(NotSigned::Already) => Err(Refusal::known::<DoSigning>(60036)),
            Err(NotSigned::NotAllowed) => Err(Refusal::known::<DoSigning>(14)),
        }
    }

    pub(super) fn get_available_actions(
        &mut self,
        caller: &Caller,
        operation: GetAvailableActions,
    ) -> Result<Option<WorkflowState>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let user = number_of(operation.user);
        let shipment = self.workflow_element(operation.reportee_element_id)?;
        Ok(Some(WorkflowState::new(available(shipment, &user))))
    }

    pub(super) fn get_next_workflow_state(
        &mut self,
        _: &Caller,
        operation: GetNextWorkflowStateTypeInProcessFlow,
    ) -> Result<Option<WorkflowState>, Refusal> {
        let shipment = self.workflow_element(operation.reportee_element_id)?;
        let later = shipment.progress.later_stages();
        let next = match shipment.stage() {
            Stage::Archive => None,
            _ => later.get(shipment.progress.step()),
        };
        let is_last = shipment.progress.step() + 1 >= later.len();
        let action = match next {
            None => WorkflowAction::NoAction,
            Some(Stage::SendIn) => WorkflowAction::SendIn,
            Some(_) if is_last => WorkflowAction::SignAndSendIn,
            Some(_) => WorkflowAction::Sign,
        };
        Ok(Some(WorkflowState::new(action)))
    }

    pub(super) fn get_process_details(
        &mut self,
        _: &Caller,
        operation: GetProcessDetails,
    ) -> Result<Option<WorkflowSteps>, Refusal> {
        let mut steps = WorkflowSteps::new();
        steps.steps = self.process(operation.reportee_element_id)?;
        Ok(Some(steps))
    }

    pub(super) fn get_process_details_v2(
        &mut self,
        _: &Caller,
        operation: GetProcessDetailsV2,
    ) -> Result<Option<WorkflowStepsV2>, Refusal> {
        let mut steps = WorkflowStepsV2::new();
        let newer = self.process(operation.reportee_element_id)?.into_iter();
        steps.steps = newer.map(in_older_form).collect();
        Ok(Some(steps))
    }

    fn process(&mut self, element: i32) -> Result<Vec<WorkflowStep>, Refusal> {
        let reportee = self.workflow_element(element)?.content.reportee.clone();
        let party = self.parties.number(&reportee);
        Ok(process(element, party, self.workflow_element(element)?))
    }

    pub(super) fn get_signing_text(
        &mut self,
        caller: &Caller,
        operation: GetSigningText,
    ) -> Result<Option<SigningText>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let (code, edition) = match operation.reportee_element_id.filter(|it| *it != 0) {
            Some(element) => {
                let task = &self.workflow_element(element)?.content.form_task;
                (task.service_code.clone(), task.service_edition)
            }
            None => (
                operation
                    .external_service_code
                    .ok_or_else(|| Refusal::parameters("externalServiceCode"))?,
                operation.external_service_edition_code.unwrap_or(0),
            ),
        };
        let text = self.workflow(&code, edition).signing_text;
        Ok(Some(SigningText::new(text.unwrap_or_else(|| SIGNING_TEXT.to_owned()))))
    }

    pub(super) fn set_back_to_form_filling(
        &mut self,
        caller: &Caller,
        operation: SetBackToFormFilling,
    ) -> Result<Option<FormTaskSetBack>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let shipment = self.workflow_element(operation.reportee_element_id)?;
        if shipment.stage() == Stage::Archive {
            return Err(Refusal::parameters("reporteeElementID"));
        }
        shipment.set_back(caller.now);
        Ok(Some(FormTaskSetBack::new()))
    }

    pub(super) fn prepare_user_controlled_signing(
        &mut self,
        caller: &Caller,
        operation: PrepareUserControlledSigning,
    ) -> Result<Option<UserControlledSigningPrepared>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let shipment = self.workflow_element(operation.reportee_element_id)?;
        let is_locked = shipment.progress.chosen().is_some_and(|chosen| chosen.is_locked);
        let is_late = matches!(shipment.stage(), Stage::Archive | Stage::SendIn);
        if !shipment.progress.is_user_controlled() || is_locked || is_late {
            return Err(Refusal::parameters("reporteeElementID"));
        }
        let required = usize::try_from(operation.signatures_required).unwrap_or(0);
        let signers: Vec<(String, u32)> = operation
            .signers
            .into_iter()
            .filter_map(|it| {
                Some((
                    it.national_identity_number?,
                    it.number_of_signatures_allowed.unwrap_or(1),
                ))
            })
            .collect();
        let possible: i64 = signers.iter().map(|(_, times)| i64::from(*times)).sum();
        if required == 0 || possible < i64::from(operation.signatures_required) {
            return Err(Refusal::parameters("userDefinedNumberOfSignaturesRequired"));
        }
        shipment.progress.choose(Chosen {
            signers,
            required,
            is_locked: operation.is_locked,
        });
        shipment.changed = caller.now;
        if shipment.stage() == Stage::FormFilling {
            shipment.fill_in(caller.now);
        }
        Ok(Some(UserControlledSigningPrepared::new()))
    }

    pub(super) fn get_process_step_id(
        &mut self,
        caller: &Caller,
        operation: GetProcessStepIdForParallelSigning,
    ) -> Result<Option<ParallelSigningStep>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let element = operation.reportee_element_id;
        let progress = &self.workflow_element(element)?.progress;
        let parallel = |stage: &Stage| *stage == Stage::ParallelSigning;
        let index = progress.later_stages().iter().position(parallel);
        Ok(Some(ParallelSigningStep::new(
            index.map_or(0, |index| step_number(element, index + 1)),
        )))
    }
}

fn number_of(user: Option<soap::EndUser>) -> String {
    user.map(|user| user.national_identity_number).unwrap_or_default()
}

/// The number of a step of a form task's workflow.
fn step_number(element: i32, index: usize) -> i32 {
    numbered(element.saturating_mul(10), index)
}

/// What a user can do with a form task.
fn available(shipment: &Shipment, user_number: &str) -> WorkflowAction {
    let progress = &shipment.progress;
    match shipment.stage() {
        Stage::Archive => WorkflowAction::NoAction,
        Stage::FormFilling if progress.is_user_controlled() && progress.chosen().is_none() => {
            WorkflowAction::DoSignDelegation
        }
        Stage::FormFilling if shipment.is_complete() && !progress.has_signing() => WorkflowAction::SendIn,
        Stage::FormFilling => WorkflowAction::FormFilling,
        Stage::SendIn => WorkflowAction::SendIn,
        Stage::Signing | Stage::ParallelSigning if progress.may_sign(user_number).is_err() => WorkflowAction::NoAction,
        Stage::Signing | Stage::ParallelSigning if progress.is_last_signature() => WorkflowAction::SignAndSendIn,
        Stage::Signing | Stage::ParallelSigning => WorkflowAction::Sign,
    }
}

/// The steps of a form task's workflow. The archive is a step only for those that are in it.
fn process(element: i32, party: i32, shipment: &Shipment) -> Vec<WorkflowStep> {
    let progress = &shipment.progress;
    let mut stages = vec![Stage::FormFilling];
    stages.extend(progress.later_stages());
    let current = if shipment.stage() == Stage::Archive {
        stages.push(Stage::Archive);
        stages.len() - 1
    } else {
        progress.step()
    };
    let parallel = stages.iter().position(|stage| *stage == Stage::ParallelSigning);
    let told = |(index, stage): (usize, &Stage)| {
        let mut step = WorkflowStep::new();
        let at = match index {
            0 => Some(shipment.at),
            _ if index <= current => Some(shipment.changed),
            _ => None,
        };
        let at = at.map_or_else(clock::unset, |at| Some(clock::local(at)));
        step.activity = Some(match stage {
            Stage::FormFilling => WorkflowActivity::FormFilling,
            Stage::Signing => WorkflowActivity::Signing,
            Stage::ParallelSigning => WorkflowActivity::ParallelSigning,
            Stage::SendIn => WorkflowActivity::SendIn,
            Stage::Archive => WorkflowActivity::Archive,
        });
        step.created_date_time.clone_from(&at);
        step.last_modified_date = at;
        step.is_current_step = Some(index == current);
        step.is_optional_signing_step = Some(false);
        step.is_optional_signing_step_indicator = Some(false);
        step.parallel_signing_sequence_number = Some(parallel.map_or(0, |index| numbered(1, index)));
        step.process_step_id = Some(step_number(element, index));
        step.reportee_id = Some(party);
        step.reportee_name = Some(shipment.content.reportee.clone());
        step.sequence_number = Some(numbered(1, index));
        step
    };
    stages.iter().enumerate().map(told).collect()
}

fn in_older_form(newer: WorkflowStep) -> WorkflowStepV2 {
    let mut step = WorkflowStepV2::new();
    step.activity = newer.activity.map(|activity| match activity {
        WorkflowActivity::FormFilling => TaskStatus::FormFilling,
        WorkflowActivity::Signing => TaskStatus::Signing,
        WorkflowActivity::ParallelSigning => TaskStatus::ParallelSigning,
        WorkflowActivity::SendIn => TaskStatus::SendIn,
        WorkflowActivity::Archive => TaskStatus::Archive,
        _ => TaskStatus::Default,
    });
    step.created_date_time = newer.created_date_time;
    step.last_modified_date = newer.last_modified_date;
    step.is_current_step = newer.is_current_step;
    step.is_optional_signing_step = newer.is_optional_signing_step;
    step.is_optional_signing_step_indicator = newer.is_optional_signing_step_indicator;
    step.parallel_signing_sequence_number = newer.parallel_signing_sequence_number;
    step.process_step_id = newer.process_step_id;
    step.reportee_id = newer.reportee_id;
    step.reportee_name = newer.reportee_name;
    step.sequence_number = newer.sequence_number;
    step
}
