//! The process of the instance: which task it is in, and whether the flow may complete it.

use super::state::{CREATIONS, LOOKS, RESUMES, TASKS};
use super::{FormOutcome, FormVerdict, Heard, NeedsPerson, Stage, SubmitFormFlow};
use crate::altinn3::app::{
    AppProcessWorkflowFailure, InstanceValidation, ProcessNextState, ProcessProblem, ProcessState, ValidationIssue,
    WorkflowActivityStatus,
};
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Step, error_of};
use crate::message::{Message as _, UnknownContent, json};
use crate::operation::Moment;
use crate::session::Session;

/// How often an app may say nothing of a process before its instance counts as broken.
const PATIENT: i32 = 4;

impl SubmitFormFlow {
    /// What to do in the task that the process is in.
    pub(super) fn decide(&mut self, session: &Session, moment: &Moment, process: ProcessState) -> Heard {
        if self.is_from_before(&process) && self.look_again(moment, LOOKS.len()) {
            return Heard::Go;
        }
        let workflow = process.workflow.clone().unwrap_or_default();
        self.state.process = Some(process);
        let here = self.task_mark();
        let stands = self.state.advanced_from.is_some() && self.state.advanced_from == here;
        // An answer came: patience with the line is fresh, patience with whoever is at work is not. Nor is patience with a
        // process that does not move, for the next request to move it goes the same way.
        if !stands || workflow.status == Some(WorkflowActivityStatus::Processing) {
            self.state.pace.answered();
        }
        if self.has_ended() {
            self.enter(Stage::Receiving);
            return Heard::Go;
        }
        match workflow.status {
            Some(WorkflowActivityStatus::Processing) => {
                let why = "the app has not finished moving the process on; look at the instance later";
                return self.wait_or(
                    moment,
                    Error::new(ErrorCode::Unavailable, why).retrying(Retry::CheckFirst),
                );
            }
            Some(WorkflowActivityStatus::Failed) => {
                return self.resume_or(Error::new(ErrorCode::ServerError, failure(workflow.failure.as_ref())));
            }
            _ => {}
        }
        // The request may have moved the process after all, and this answer may be an older one than it should be.
        let looks = if self.state.refusal.is_some() { LOOKS.len() } else { 1 };
        if stands && self.may_have_moved() && self.look_again(moment, looks) {
            return Heard::Go;
        }
        if self.state.advanced_from.take().is_some() {
            if !stands {
                self.state.tasks = self.state.tasks.saturating_add(1).min(TASKS);
                self.state.resumes = 0;
                self.enter(Stage::Inspecting);
            } else if let Some(refusal) = self.state.refusal.take() {
                self.state.uncertain = false;
                self.state.doubts = 0;
                return self.conclude(session, moment, error_of(refusal));
            }
        }
        self.state.doubts = 0;
        self.state.refusal = None;
        self.state.uncertain = false;
        if self.state.tasks >= TASKS {
            return Heard::End(Error::new(ErrorCode::Conflict, "the process goes in circles"));
        }
        if self.is_to_stop() {
            return self.done(session, FormVerdict::Stopped);
        }
        match self.task_type() {
            Some("feedback") => match self.poll(moment) {
                Some(step) => Heard::step(step),
                None => self.done(session, FormVerdict::AwaitingFeedback),
            },
            _ if self.wants_person() => self.done(session, FormVerdict::NeedsPerson),
            _ => {
                self.state.advanced_from = here;
                self.turn(Stage::Advancing);
                Heard::Go
            }
        }
    }

    /// Whether one look that finds the process where it stood is too little: what was answered to the request does not say
    /// itself that the process stands there.
    fn may_have_moved(&self) -> bool {
        let Some(refusal) = self.state.refusal.clone() else {
            return true;
        };
        let error = error_of(refusal);
        let says_state = ProcessProblem::of(&error).is_some_and(|it| it.process_next_state.is_some());
        let said = issues(&error);
        !says_state && said.issues.is_empty() && said.unknown.is_empty()
    }

    /// A refusal to move on that looks have shown to be true.
    fn conclude(&mut self, session: &Session, moment: &Moment, error: Error) -> Heard {
        let state = ProcessProblem::of(&error).and_then(|it| it.process_next_state);
        match (error.code, state) {
            (_, Some(ProcessNextState::Retrying)) => self.wait_or(moment, error),
            (_, Some(ProcessNextState::ResumeRequired)) => self.resume_or(error),
            (ErrorCode::ValidationFailed, _) => {
                let InstanceValidation { issues, unknown, .. } = issues(&error);
                let scan = |it: &ValidationIssue| it.code.as_deref() == Some("DataElementFileScanPending");
                if !issues.is_empty() && unknown.is_empty() && issues.iter().all(scan) {
                    self.turn(Stage::Scanning);
                    return self.wait_or(moment, error);
                }
                let mut outcome = self.outcome(session, FormVerdict::Invalid, issues);
                outcome.unknown = unknown;
                Heard::step(Step::Done(outcome))
            }
            // Where the app says that the caller may, the refusal has another reason than the task.
            (ErrorCode::Forbidden, _) if self.is_for_others() => self.done(session, FormVerdict::NeedsPerson),
            _ => Heard::End(error.retrying(Retry::Never)),
        }
    }

    fn wait_or(&mut self, moment: &Moment, error: Error) -> Heard {
        self.poll(moment).map_or(Heard::End(error), Heard::step)
    }

    /// Has a process that stopped go on, a few times in one task.
    fn resume_or(&mut self, error: Error) -> Heard {
        if self.state.resumes >= RESUMES {
            // Who goes on later brings fresh patience.
            self.state.resumes = 0;
            return Heard::End(error);
        }
        self.state.resumes = self.state.resumes.saturating_add(1);
        self.turn(Stage::Resuming);
        Heard::Go
    }

    fn done(&self, session: &Session, verdict: FormVerdict) -> Heard {
        Heard::step(Step::Done(self.outcome(session, verdict, Vec::new())))
    }

    fn has_ended(&self) -> bool {
        self.state.process.as_ref().is_some_and(|it| it.ended.is_some())
    }

    /// The process stands nowhere: the app failed while it made the instance, or the answer was about something else. An
    /// instance of this submission that stays so is deleted, and made again.
    pub(super) fn stands_nowhere(&mut self) -> Result<Heard, Error> {
        let is_own = self.has_mark() && self.state.submission.instance_id.is_none();
        if !is_own || self.state.pace.attempts < PATIENT || self.state.creations >= CREATIONS {
            return Err(self.not_started());
        }
        self.state.deleting = self.state.instance.take().map(|it| it.id);
        self.forget();
        self.turn(Stage::Deleting);
        Ok(Heard::Go)
    }

    fn not_started(&self) -> Error {
        let detail = "the app does not say where the instance's process stands; when that lasts, its process was never started: delete the instance and start again";
        let mut error = Error::new(ErrorCode::UnexpectedAnswer, detail).retrying(Retry::CheckFirst);
        error.candidates = self.state.instance.iter().map(|it| it.id.clone()).collect();
        error
    }

    fn is_to_stop(&self) -> bool {
        let Some(before) = &self.state.submission.stop_before else {
            return false;
        };
        self.task_type() == Some(before) || self.task_id() == Some(before)
    }

    pub(super) fn task_type(&self) -> Option<&str> {
        let process = self.state.process.as_ref()?;
        process.current_task.as_ref()?.altinn_task_type.as_deref()
    }

    fn task_id(&self) -> Option<&str> {
        let process = self.state.process.as_ref()?;
        process.current_task.as_ref()?.element_id.as_deref()
    }

    fn task_mark(&self) -> Option<String> {
        self.state.process.as_ref().and_then(mark_of)
    }

    /// Whether an answer shows the process as it was before the last one.
    fn is_from_before(&self, process: &ProcessState) -> bool {
        let began = |it: &ProcessState| it.current_task.as_ref()?.started.as_ref()?.to_unix_millis();
        let last = self.state.process.as_ref().and_then(began);
        last.zip(began(process)).is_some_and(|(last, now)| now < last)
    }

    /// An answer to a request to move on that tells of the task which was to be left says that it was not, or is an older one.
    pub(super) fn has_moved(&self, process: &ProcessState) -> Result<(), Error> {
        use WorkflowActivityStatus::{Failed, Processing};
        let workflow = process.workflow.as_ref().and_then(|it| it.status.as_ref());
        let is_at_work = matches!(workflow, Some(Processing | Failed));
        if is_at_work || self.state.advanced_from.is_none() || self.state.advanced_from != mark_of(process) {
            return Ok(());
        }
        let detail = "process/next was answered, but the process stands where it stood";
        Err(Error::new(ErrorCode::UnexpectedAnswer, detail).retrying(Retry::CheckFirst))
    }

    /// The action that completes the task. It is named where the app knows its name, so that a request which comes late does
    /// not complete the task after.
    pub(super) fn action(&self) -> Option<&'static str> {
        match self.task_type() {
            Some("confirmation") => Some("confirm"),
            Some("signing") => Some("sign"),
            Some("data") if self.version().is_some_and(|version| version >= (8, 0)) => Some("write"),
            _ => None,
        }
    }

    /// Whether the app says that the caller may not complete the task, or the task is one that no system can.
    fn wants_person(&self) -> bool {
        match self.task_type() {
            Some("payment") => true,
            Some("signing") => self.may("sign") == Some(false),
            Some("confirmation") => self.may("confirm") == Some(false),
            _ => false,
        }
    }

    /// Whether a refusal in this task most likely means that it is for somebody else.
    fn is_for_others(&self) -> bool {
        match self.task_type() {
            None | Some("data") => false,
            Some("confirmation") => self.may("confirm") != Some(true),
            _ => true,
        }
    }

    /// What the app says about an action of the task, when it says so.
    fn may(&self, action: &str) -> Option<bool> {
        let task = self.state.process.as_ref()?.current_task.as_ref()?;
        task.actions.as_ref()?.get(action)?.as_bool()
    }

    pub(super) fn outcome(&self, session: &Session, verdict: FormVerdict, issues: Vec<ValidationIssue>) -> FormOutcome {
        let mut outcome = FormOutcome::new(verdict);
        outcome.issues = issues;
        outcome.instance.clone_from(&self.state.instance);
        if let Some(instance) = &mut outcome.instance {
            instance.process.clone_from(&self.state.process);
        }
        let id = self.state.instance.as_ref().map(|it| it.id.clone()).unwrap_or_default();
        let last = id.rsplit('-').next().filter(|last| last.len() == 12);
        outcome.reference = last.map(ToOwned::to_owned);
        if matches!(outcome.verdict, FormVerdict::NeedsPerson | FormVerdict::Stopped) {
            let mut person = NeedsPerson::new(self.page_of(session, &id));
            person.task_type = self.task_type().map(ToOwned::to_owned);
            person.task_id = self.task_id().map(ToOwned::to_owned);
            outcome.needs_person = Some(person);
        }
        outcome.surplus_elements = self.surplus_elements();
        outcome.surplus_instances.clone_from(&self.state.surplus);
        outcome
    }

    /// Where a person opens an instance: the app's own page. Apps on version 9 of the library have it at another address.
    fn page_of(&self, session: &Session, id: &str) -> String {
        let submission = &self.state.submission;
        let (org, app) = (&submission.org, &submission.app);
        let apps = session.environment.addresses().apps.replace("{org}", org);
        match self.version() {
            Some(version) if version >= (9, 0) => format!("{apps}/{org}/{app}/instance/{id}"),
            _ => format!("{apps}/{org}/{app}/#/instance/{id}"),
        }
    }
}

/// What tells one visit to a task from another.
fn mark_of(process: &ProcessState) -> Option<String> {
    let task = process.current_task.as_ref()?;
    let started = task.started.as_ref().map(ToString::to_string);
    let flow = task.flow.map(|flow| flow.to_string());
    let parts = [task.element_id.clone(), flow, started];
    Some(parts.map(Option::unwrap_or_default).join(" "))
}

/// Why a workflow failed, as far as the app says it.
fn failure(failure: Option<&AppProcessWorkflowFailure>) -> String {
    let kind = failure
        .and_then(|it| it.kind.as_ref())
        .map(|kind| kind.as_str().to_owned());
    format!(
        "the app failed to move the process on ({}), also when it was asked to try again",
        kind.unwrap_or_else(|| "no reason given".to_owned())
    )
}

/// The issues in a refusal's problem document; those that cannot be read among what is unknown.
fn issues(error: &Error) -> InstanceValidation {
    let problem = error.server.as_ref().and_then(|server| server.problem.as_ref());
    let Some(list) = problem
        .and_then(|it| it.get("validationIssues"))
        .filter(|it| it.is_array())
    else {
        return InstanceValidation::new();
    };
    let read = json::salvage(InstanceValidation::SHAPE, list.to_string().as_bytes()).ok();
    read.and_then(|value| InstanceValidation::from_value(value).ok())
        .unwrap_or_else(|| {
            let mut validation = InstanceValidation::new();
            let content = UnknownContent::Json(list.clone());
            validation.unknown.push(("issues".to_owned(), content));
            validation
        })
}
