//! Submitting a form to an Altinn 3 app: metadata, instance, forms, attachments, file scan, validation, process, receipt.
//!
//! Nothing that changes something is repeated blindly. What was refused ends with the reason. What got no answer is looked up
//! first: an instance by the mark that the flow puts on it, forms and files in the instance, a step of the process in the
//! process. What cannot be told to be this submission's is never touched.

mod ask;
mod draft;
mod elements;
mod hear;
mod outcome;
mod process;
mod start;
mod state;
mod tokens;

pub use outcome::{FormOutcome, FormVerdict, NeedsPerson};
pub use start::{AttachmentContent, FormContent, FormSubmission};
pub use state::{FoundInstance, SubmissionSlot, SubmitFormApp, SubmitFormStage, SubmitFormState};

use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Flow, Input, Pace, Step, error_of};
use crate::message::{Message as _, json};
use crate::operation::Moment;
use crate::session::Session;
use sha2::Digest as _;
use state::{LOOKS, MISSES, SubmitFormStage as Stage};
use tokens::{Tokened, Tokens};

/// The conversation.
#[derive(Debug, Clone)]
pub struct SubmitFormFlow {
    state: SubmitFormState,
    tokens: Tokens,
    awaiting: bool,
    /// Whether it goes on from a save, which may be older than what happened since.
    restored: bool,
}

type Next = Result<Step<FormOutcome>, Error>;

/// What an answer leads to.
enum Heard {
    /// The request of the stage that the flow is in now.
    Go,
    /// This step.
    Step(Box<Step<FormOutcome>>),
    /// The end, for this reason.
    End(Error),
}

impl Heard {
    fn step(step: Step<FormOutcome>) -> Self {
        Self::Step(Box::new(step))
    }
}

impl Flow for SubmitFormFlow {
    type Start = FormSubmission;
    type State = SubmitFormState;
    type Output = FormOutcome;
    const ID: &'static str = "altinn3.flow.submit_form";

    fn start(start: FormSubmission) -> Result<Self, Error> {
        start.check()?;
        Ok(Self::new(SubmitFormState::begin(start), false))
    }

    fn resume(state: SubmitFormState) -> Result<Self, Error> {
        state.check()?;
        let mut flow = Self::new(state, true);
        flow.look_first();
        Ok(flow)
    }

    fn most_requests(&self) -> i32 {
        let submission = &self.state.submission;
        let carried = submission.forms.len() + submission.attachments.len();
        submission.bounds().requests_for(carried)
    }

    fn state(&self) -> SubmitFormState {
        self.state.clone()
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<FormOutcome> {
        self.advance(session, moment, input).unwrap_or_else(Step::Failed)
    }
}

impl SubmitFormFlow {
    fn new(state: SubmitFormState, restored: bool) -> Self {
        let tokens = Tokens::new(state.submission.token.clone());
        Self {
            state,
            tokens,
            awaiting: false,
            restored,
        }
    }

    /// After a restore: the save may be an old one, so what it says is held against what is there.
    fn look_first(&mut self) {
        let state = &mut self.state;
        state.uncertain = true;
        state.blind |= state.key.is_none();
        state.doubtful = true;
        state.sent = false;
        state.deleting = None;
        // Between two looks at the process it goes on with the next one.
        let is_looking = state.stage == Stage::Inspecting && state.doubts > 0;
        if state.stage != Stage::Preparing && !is_looking {
            self.look();
        }
    }

    /// Looks at what there is: the instance, or the list of instances while none is known.
    fn look(&mut self) {
        let stage = match self.state.instance {
            Some(_) => Stage::Looking,
            None => Stage::Searching,
        };
        self.turn(stage);
    }

    fn advance(&mut self, session: &Session, moment: &Moment, input: Input) -> Next {
        if self.tokens.is_asking() && input != Input::Proceed {
            return match self.tokens.step(session, moment, input) {
                Ok(step) => self.tokened(step, session, moment),
                // Asking for a token again does no harm.
                Err(error) if error.retry != Retry::Never => self.pause(session, moment, error),
                Err(error) if error.code == ErrorCode::FlowInput => Err(error),
                Err(error) => self.give_up(session, error),
            };
        }
        match input {
            Input::Proceed => self.proceed(session, moment),
            Input::Response(response) if self.awaiting => {
                self.awaiting = false;
                self.state.sent = false;
                let heard = self.hear(session, moment, &response);
                if heard.is_ok() && self.state.stage != Stage::Preparing {
                    self.tokens.worked();
                }
                match heard {
                    Ok(Heard::Go) => self.proceed(session, moment),
                    Ok(Heard::Step(step)) => Ok(*step),
                    Ok(Heard::End(error)) => Err(self.fail(error)),
                    Err(error) => self.trouble(session, moment, error),
                }
            }
            Input::Failure(failure) if self.awaiting => {
                self.awaiting = false;
                let error = Error::new(ErrorCode::TransportFailed, failure.detail);
                let retry = if failure.not_sent {
                    Retry::After
                } else {
                    Retry::CheckFirst
                };
                self.trouble(session, moment, error.retrying(retry))
            }
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        }
    }

    /// Says what the stage needs. What was sent without an answer is looked for first, where repeating it would do harm.
    fn proceed(&mut self, session: &Session, moment: &Moment) -> Next {
        self.awaiting = false;
        self.begin(moment);
        if self.state.sent {
            self.lost();
        }
        if let Some(until) = self.state.pace.due(moment.now) {
            return Ok(self.wait(until));
        }
        if self.state.stage == Stage::Preparing {
            return self.ask(session, moment);
        }
        match self.tokens.ready(session, moment)? {
            Tokened::Ready(session) => self.ask(&session, moment),
            step => self.tokened(step, session, moment),
        }
    }

    /// Settles at the first step what must never change: the mark, and when it all began.
    fn begin(&mut self, moment: &Moment) {
        self.state.begun.get_or_insert(moment.now);
        if self.state.key.is_none() {
            let own = moment.uuid("submission key");
            self.state.key = Some(format!("{}{own}", self.fingerprint()));
        }
    }

    /// How the key begins that the flow makes up: a fingerprint of what is submitted. A flow that is restored from before its
    /// first step knows its own work by it.
    fn fingerprint(&self) -> String {
        let crate::message::Value::Record(record) = self.state.submission.clone().into_value() else {
            return String::new();
        };
        let text = json::to_text(FormSubmission::SHAPE, &record, json::Style::HostText);
        let sum = sha2::Sha256::digest(text.as_bytes());
        let digits: String = sum.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        format!("{digits}-")
    }

    /// After a step towards a token: that step, or with the token there, the stage's own request.
    fn tokened(&mut self, step: Tokened, session: &Session, moment: &Moment) -> Next {
        match step {
            Tokened::Ready(session) => self.ask(&session, moment),
            Tokened::Sign(request) => Ok(Step::Sign(request)),
            Tokened::Send(request) => Ok(Step::Send(request)),
            Tokened::Next => match self.tokens.ready(session, moment)? {
                Tokened::Next => Err(Error::new(ErrorCode::MissingToken, "no token came of it")),
                step => self.tokened(step, session, moment),
            },
        }
    }

    /// An answer that says nothing good, or none.
    fn trouble(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        self.state.sent = false;
        let expired = matches!(error.code, ErrorCode::Unauthorized | ErrorCode::TokenExpired);
        if expired && self.tokens.renew() {
            return Ok(self.wait(moment.now));
        }
        if reads(&self.state.stage) {
            return match error.retry {
                Retry::Never => self.cannot_look(session, moment, error),
                _ if error.code == ErrorCode::Conflict && self.state.stage == Stage::Validating => {
                    self.cannot_look(session, moment, error)
                }
                _ => self.pause(session, moment, error),
            };
        }
        match error.retry {
            Retry::Never if expired => self.give_up(session, error),
            Retry::After => {
                if self.state.stage == Stage::Creating {
                    self.state.creations = self.state.creations.saturating_sub(1);
                }
                self.pause(session, moment, error)
            }
            Retry::CheckFirst if error.code != ErrorCode::Conflict => {
                self.lost();
                self.pause(session, moment, error)
            }
            // What cannot be deleted, or is gone already, is left.
            _ if self.state.stage == Stage::Removing => {
                self.state.stuck.extend(self.state.deleting.take());
                self.look();
                self.proceed(session, moment)
            }
            // A refusal. An earlier request may have done it all the same, so a look decides.
            Retry::Never | Retry::CheckFirst => {
                self.state.refusal = Some(error.report());
                self.lost_sight();
                self.proceed(session, moment)
            }
        }
    }

    /// A question that Altinn refuses to answer.
    fn cannot_look(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        // What was there a moment ago, or is there as the host says, may be there still.
        let is_known = self.state.settled || self.state.submission.instance_id.is_some();
        let was_there = error.code == ErrorCode::NotFound && is_known && !self.may_be_elsewhere(&error);
        if was_there && self.state.stage != Stage::Validating && self.look_again(moment, LOOKS.len()) {
            return self.proceed(session, moment);
        }
        match self.state.stage {
            // Every app has metadata, but not every one gives them out: then the old ways and the new are tried.
            Stage::Preparing => {
                self.state.app = Some(SubmitFormApp::new());
                self.look();
                self.proceed(session, moment)
            }
            // Moving on validates too.
            Stage::Validating => {
                self.turn(Stage::Inspecting);
                self.proceed(session, moment)
            }
            // Another program with the same save may have deleted the draft for one of its own.
            _ if self.may_be_elsewhere(&error) => {
                self.state.misses = self.state.misses.saturating_add(1);
                self.state.refusal.get_or_insert(error.report());
                self.state.uncertain |= self.state.advanced_from.is_some() || self.state.tasks > 0;
                // It was there: that it is not any more may be an answer from before its making.
                self.state.doubtful = true;
                self.state.missing = self.state.instance.take().map(|it| it.id);
                self.turn(Stage::Searching);
                self.proceed(session, moment)
            }
            _ => {
                let error = self.state.refusal.take().map_or(error, error_of);
                self.give_up(session, error)
            }
        }
    }

    /// Whether an instance that is not there any more may have another in its place, which the mark tells.
    fn may_be_elsewhere(&self, error: &Error) -> bool {
        let submission = &self.state.submission;
        matches!(error.code, ErrorCode::NotFound | ErrorCode::Gone)
            && self.state.instance.is_some()
            && submission.instance_id.is_none()
            && submission.mark != Some(false)
            && self.state.misses < MISSES
    }

    /// The request of this stage may have taken effect.
    fn lost(&mut self) {
        let reads = reads(&self.state.stage);
        self.state.uncertain |= !reads;
        self.state.doubtful |= !reads;
        self.state.sent = false;
        self.lost_sight();
    }

    /// Turns to the question that tells whether the request of this stage took effect.
    fn lost_sight(&mut self) {
        match self.state.stage {
            Stage::Creating | Stage::Filling | Stage::Attaching | Stage::Removing => self.look(),
            Stage::Deleting if self.state.instance.is_some() => self.turn(Stage::Tidying),
            Stage::Deleting => self.turn(Stage::Searching),
            Stage::Advancing | Stage::Resuming => self.turn(Stage::Inspecting),
            _ => {}
        }
    }

    /// Waits before the stage's request is tried again, or gives up.
    fn pause(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        let bounds = self.state.submission.bounds();
        if let Some(until) = self.state.pace.again(&bounds, moment.now, error.retry_after) {
            return Ok(self.wait(until));
        }
        // Who goes on later brings fresh patience.
        self.state.pace = Pace::fresh();
        self.give_up(session, error)
    }

    /// Altinn cannot be asked. What is known to be sent in is; what may be, must be looked at.
    fn give_up(&self, session: &Session, error: Error) -> Next {
        // Some apps delete their instances when they are sent in.
        if matches!(self.state.stage, Stage::Receiving | Stage::Reporting) {
            return Ok(Step::Done(self.outcome(session, FormVerdict::Submitted, Vec::new())));
        }
        let moved = self.state.advanced_from.is_some() || self.state.tasks > 0;
        Err(in_doubt(error, self.state.uncertain || moved))
    }

    /// Waits for others who are at work; nothing when the time for that is up.
    fn poll(&mut self, moment: &Moment) -> Option<Step<FormOutcome>> {
        let bounds = self.state.submission.bounds();
        let until = self.state.pace.wait(&bounds, moment.now)?;
        Some(self.wait(until))
    }

    /// Looks once more, later, where one look is no proof: what it shows contradicts another answer, and may be older than it
    /// should be. False when there were so many further looks already.
    fn look_again(&mut self, moment: &Moment, most: usize) -> bool {
        let at_process = matches!(self.state.stage, Stage::Inspecting | Stage::Receiving);
        let looks = if at_process {
            &mut self.state.doubts
        } else {
            &mut self.state.looks
        };
        let look = usize::try_from(*looks).unwrap_or(usize::MAX);
        let Some(pause) = LOOKS.get(look).filter(|_| look < most) else {
            return false;
        };
        *looks = looks.saturating_add(1);
        self.state.pace.not_before = Some(moment.now.saturating_add(*pause));
        true
    }

    /// The error that ends it.
    fn fail(&self, error: Error) -> Error {
        in_doubt(error, self.state.uncertain)
    }

    /// Turns to a stage; patience goes on as it was.
    fn turn(&mut self, stage: Stage) {
        self.state.stage = stage;
        self.state.page = None;
        self.state.pages = 0;
        self.state.found.clear();
        self.state.sent = false;
    }

    /// Something was done for good: turns to the next stage with fresh patience.
    fn enter(&mut self, stage: Stage) {
        self.turn(stage);
        self.state.pace = Pace::fresh();
        self.state.uncertain = false;
        self.state.refusal = None;
        self.state.looks = 0;
    }

    fn wait(&mut self, until: i64) -> Step<FormOutcome> {
        let reason = match self.state.stage {
            Stage::Scanning => "the files are being scanned",
            Stage::Searching => "no answer to making the instance: looking whether it was made",
            Stage::Looking => "no answer to an upload: looking whether it arrived",
            Stage::Inspecting => "the process is at work",
            _ => "trying again",
        };
        Step::Wait {
            until,
            reason: reason.to_owned(),
        }
    }
}

/// While the fate of a request is open, no error may say that all is lost.
fn in_doubt(error: Error, open: bool) -> Error {
    if !open {
        return error;
    }
    let detail = format!(
        "{}; it is not known whether an earlier request took effect: start again with the same submissionKey, or look at the instance",
        error.detail
    );
    let mut error = error.retrying(Retry::CheckFirst);
    error.detail = detail;
    error
}

/// Whether the request of a stage only reads.
fn reads(stage: &Stage) -> bool {
    !matches!(
        stage,
        Stage::Creating
            | Stage::Filling
            | Stage::Attaching
            | Stage::Removing
            | Stage::Deleting
            | Stage::Advancing
            | Stage::Resuming
    )
}
