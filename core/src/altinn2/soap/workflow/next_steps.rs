//! What can be done next with an element of the message box.

use super::{WorkflowAction, WorkflowActivity, WorkflowStep};
use crate::altinn2::soap::reportee_element_list::{
    ReporteeElement, ReporteeElementStatus, ReporteeElementType, RoleRequirement, TaskStatus,
};
use crate::error::{Advice, AdviceText, Error};
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use altinnkit_macros::message;

/// What can be done next with a form task.
///
/// Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
/// user's rights, which the others do not.
#[message(case = "camel")]
pub struct WorkflowNextSteps {
    /// The element, as the element list has it.
    pub element: Option<ReporteeElement>,
    /// What `get_available_actions` answered.
    pub action: Option<WorkflowAction>,
    /// What `get_process_details` answered.
    pub steps: Vec<WorkflowStep>,
}

/// What can be done next, the obvious first.
#[message(case = "camel")]
pub struct NextSteps {
    /// The possibilities; never none.
    pub steps: Vec<NextStep>,
}

/// One thing that can be done next.
#[message(case = "camel")]
pub struct NextStep {
    /// What it is.
    pub kind: NextStepKind,
    /// The operation that does it; none where there is nothing to call.
    pub operation: Option<String>,
    /// Why, for a person.
    pub why: AdviceText,
}

/// A thing that can be done next.
#[message(case = "camel")]
pub enum NextStepKind {
    /// Fill in what is missing, here or in the portal.
    FillIn,
    /// Say that it is filled in, and sign it in the same call.
    CompleteAndSign,
    /// Say who signs in the user-controlled signing step.
    PrepareUserControlledSigning,
    /// Sign.
    Sign,
    /// Send in.
    SendIn,
    /// Take it back to form filling.
    SetBackToFormFilling,
    /// Ask what this user may do.
    AskWhatIsAllowed,
    /// Wait: it is somebody else's turn.
    WaitForOthers,
    /// Nothing: it is archived.
    Archived,
    /// Nothing: it is deleted.
    Deleted,
    /// Nothing: it is no form task, and has no workflow.
    NoWorkflow,
}

/// Where a form task stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    FillIn,
    Signing,
    ParallelSigning,
    SendIn,
    Archived,
    Deleted,
    Unknown,
}

impl Function for WorkflowNextSteps {
    type Output = NextSteps;
    const DESCRIPTION: &'static FunctionDescription =
        &FunctionDescription::of::<Self>("altinn2.soap.workflow.next_steps");

    fn call(self, _: &Session, _: &Moment) -> Result<NextSteps, Error> {
        if self.element.is_none() && self.action.is_none() && self.steps.is_empty() {
            return Err(Error::input(
                "",
                "give the element, the available action or the steps of its workflow",
            ));
        }
        Ok(NextSteps::new().with(self.kinds()))
    }
}

impl NextSteps {
    fn with(mut self, kinds: Vec<NextStepKind>) -> Self {
        self.steps = kinds.into_iter().map(NextStepKind::told).collect();
        self
    }
}

impl WorkflowNextSteps {
    fn kinds(&self) -> Vec<NextStepKind> {
        use NextStepKind as Next;
        if self.element.as_ref().is_some_and(is_no_form_task) {
            return vec![Next::NoWorkflow];
        }
        let stage = self.stage();
        match stage {
            Stage::Archived => return vec![Next::Archived],
            Stage::Deleted => return vec![Next::Deleted],
            _ => {}
        }
        match &self.action {
            Some(WorkflowAction::FormFilling) => self.filling_in(),
            Some(WorkflowAction::DoSignDelegation) => vec![Next::PrepareUserControlledSigning, Next::FillIn],
            Some(WorkflowAction::Sign | WorkflowAction::SignAndSendIn) => vec![Next::Sign, Next::SetBackToFormFilling],
            Some(WorkflowAction::SendIn) => vec![Next::SendIn, Next::SetBackToFormFilling],
            Some(WorkflowAction::NoAction) => vec![Next::WaitForOthers],
            Some(WorkflowAction::Unknown(_)) | None => self.without_action(stage),
        }
    }

    /// What follows from the stage and the user's role in it.
    fn without_action(&self, stage: Stage) -> Vec<NextStepKind> {
        use NextStepKind as Next;
        let role = self
            .element
            .as_ref()
            .and_then(|element| element.role_requirement.as_ref());
        let may = match role {
            Some(RoleRequirement::ReadAndPerformNextStep) => Some(true),
            Some(RoleRequirement::Read | RoleRequirement::ReadButNotPerformNextStep) => Some(false),
            _ => None,
        };
        let mut kinds = match (stage, may) {
            (Stage::Unknown, _) => return vec![Next::AskWhatIsAllowed],
            (_, Some(false)) => return vec![Next::WaitForOthers],
            (Stage::FillIn, _) => self.filling_in(),
            (Stage::SendIn, _) => vec![Next::SendIn, Next::SetBackToFormFilling],
            // Whom the submitter chose is for Altinn to say, whatever the role.
            (Stage::ParallelSigning, _) => vec![Next::AskWhatIsAllowed, Next::Sign, Next::WaitForOthers],
            _ => vec![Next::Sign, Next::SetBackToFormFilling],
        };
        if may.is_none() && kinds.first() != Some(&Next::AskWhatIsAllowed) {
            kinds.insert(0, Next::AskWhatIsAllowed);
        }
        kinds
    }

    fn filling_in(&self) -> Vec<NextStepKind> {
        let mut kinds = vec![NextStepKind::FillIn, NextStepKind::CompleteAndSign];
        let is_parallel = |step: &WorkflowStep| step.activity == Some(WorkflowActivity::ParallelSigning);
        if self.steps.iter().any(is_parallel) {
            kinds.push(NextStepKind::PrepareUserControlledSigning);
        }
        kinds
    }

    /// The steps know it best, then the element's step, then its status.
    fn stage(&self) -> Stage {
        let of_steps = self
            .steps
            .iter()
            .find(|step| step.is_current_step == Some(true))
            .and_then(|step| step.activity.as_ref())
            .map(|activity| match activity {
                WorkflowActivity::FormFilling => Stage::FillIn,
                WorkflowActivity::Signing => Stage::Signing,
                WorkflowActivity::ParallelSigning => Stage::ParallelSigning,
                WorkflowActivity::SendIn => Stage::SendIn,
                WorkflowActivity::Archive => Stage::Archived,
                WorkflowActivity::Deleted => Stage::Deleted,
                WorkflowActivity::Default | WorkflowActivity::Unknown(_) => Stage::Unknown,
            });
        let element = self.element.as_ref();
        let of_task = element
            .and_then(|it| it.task_status.as_ref())
            .map(|status| match status {
                TaskStatus::FormFilling => Stage::FillIn,
                TaskStatus::Signing => Stage::Signing,
                TaskStatus::ParallelSigning => Stage::ParallelSigning,
                TaskStatus::SendIn => Stage::SendIn,
                TaskStatus::Archive => Stage::Archived,
                TaskStatus::Default | TaskStatus::Unknown(_) => Stage::Unknown,
            });
        let of_status = element.and_then(|it| it.status.as_ref()).map(|status| match status {
            ReporteeElementStatus::FillIn => Stage::FillIn,
            ReporteeElementStatus::SignIn => Stage::Signing,
            ReporteeElementStatus::SendIn => Stage::SendIn,
            ReporteeElementStatus::Archive => Stage::Archived,
            _ => Stage::Unknown,
        });
        [of_steps, of_task, of_status]
            .into_iter()
            .flatten()
            .find(|stage| *stage != Stage::Unknown)
            .unwrap_or(Stage::Unknown)
    }
}

fn is_no_form_task(element: &ReporteeElement) -> bool {
    use ReporteeElementType as Type;
    matches!(
        element.reportee_element_type,
        Some(Type::Correspondence | Type::Collaboration | Type::LookUp)
    )
}

impl NextStepKind {
    fn told(self) -> NextStep {
        let (operation, why) = self.facts();
        let mut step = NextStep::new(self, AdviceText::new(why.en.to_owned(), why.nb.to_owned()));
        step.operation = operation.map(|name| format!("altinn2.soap.{name}"));
        step
    }

    /// The operation, and why.
    fn facts(&self) -> (Option<&'static str>, Advice) {
        match self {
            Self::FillIn => (
                Some("intermediary_inbound.update_form_data"),
                Advice::new(
                    "It is being filled in. Send the missing form data, or let the user finish it in the portal.",
                    "Skjemaet er under utfylling. Send inn det som mangler, eller la brukeren fullføre i portalen.",
                ),
            ),
            Self::CompleteAndSign => (
                Some("intermediary_inbound.complete_and_sign_shipment"),
                Advice::new(
                    "Once nothing is missing, it can be completed and signed in one call.",
                    "Når ingenting mangler, kan skjemaet fullføres og signeres i ett kall.",
                ),
            ),
            Self::PrepareUserControlledSigning => (
                Some("workflow.prepare_user_controlled_signing"),
                Advice::new(
                    "The service lets you choose who signs, and how many signatures it takes.",
                    "Tjenesten lar deg velge hvem som skal signere, og hvor mange signaturer som trengs.",
                ),
            ),
            Self::Sign => (
                Some("workflow.do_signing"),
                Advice::new(
                    "It waits for a signature. The last signature also sends it in.",
                    "Skjemaet venter på signatur. Den siste signaturen sender det også inn.",
                ),
            ),
            Self::SendIn => (
                Some("workflow.do_sending_in_action"),
                Advice::new(
                    "It is filled in and needs no signature: it only has to be sent.",
                    "Skjemaet er ferdig utfylt og trenger ikke signatur: det skal bare sendes inn.",
                ),
            ),
            Self::SetBackToFormFilling => (
                Some("workflow.set_back_to_form_filling"),
                Advice::new(
                    "If something is wrong, take it back and change it. It must be signed anew after that.",
                    "Er noe feil, kan skjemaet settes tilbake til utfylling og rettes. Det må signeres på nytt etterpå.",
                ),
            ),
            Self::AskWhatIsAllowed => (
                Some("workflow.get_available_actions"),
                Advice::new(
                    "What this user may do depends on rights that only Altinn knows: ask first.",
                    "Hva brukeren kan gjøre, avhenger av rettigheter som bare Altinn kjenner: spør først.",
                ),
            ),
            Self::WaitForOthers => (
                Some("workflow.get_process_details"),
                Advice::new(
                    "This user has nothing to do with it now: somebody else takes the next step, or all are done. The workflow shows which.",
                    "Brukeren har ikke noe å gjøre nå: noen andre tar neste steg, eller alt er gjort. Arbeidsflyten viser hva.",
                ),
            ),
            Self::Archived => (
                None,
                Advice::new(
                    "It is sent in and archived: there is nothing left to do.",
                    "Skjemaet er sendt inn og arkivert: det er ikke mer å gjøre.",
                ),
            ),
            Self::Deleted => (
                None,
                Advice::new(
                    "It is deleted: there is nothing left to do.",
                    "Skjemaet er slettet: det er ikke mer å gjøre.",
                ),
            ),
            Self::NoWorkflow | Self::Unknown(_) => (
                None,
                Advice::new(
                    "It is no form task, so there is no workflow to move on.",
                    "Dette er ikke et skjema, så det er ingen arbeidsflyt å ta videre.",
                ),
            ),
        }
    }
}
