//! The steps of the conversation.
//!
//! Every answer to the shipment is one of three. *Not processed* (retry `after`): the same shipment may go again after a pause.
//! *Unknown* (retry `checkFirst`): the receipt is looked for, several times and spread over some minutes, for a request may
//! arrive late; only then may it go again. *Refused* (retry `never`, or a receipt that says no): it is looked for as well, for
//! the refusal may answer the second of two, and the verdict is to be true of the first; it never goes again.

use super::looking::SERIES;
use super::ownership::{goes_by, marked};
use super::{ShipmentOutcome, SubmissionVerdict, SubmitFormTaskFlow, SubmitFormTaskStage as Stage};
use crate::altinn2::flow::sign_in::{self, is_about_system};
use crate::altinn2::soap::intermediary_inbound::{ShipmentReceipt, SubmitFormTask};
use crate::altinn2::soap::receipt::{GetReceipt, Receipt, ReceiptOutcome, ReceiptSearch, ReceiptVerdict};
use crate::altinn2::soap::system_authentication::GetAuthenticationChallenge;
use crate::error::{Error, ErrorCode, ErrorKind, Retry};
use crate::flow::{Input, Pace, Step};

use crate::http::Response;
use crate::operation::{Moment, Operation};
use crate::secret::Secret;
use crate::session::Session;

/// What an input may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Awaiting {
    Nothing,
    Password,
    Code,
    Answer,
}

/// How often a receipt is read again that says that Altinn failed, or that is not there although the shipment was accepted.
const READINGS: i32 = 4;
/// Altinn wants at least so long between two questions for a receipt, in milliseconds.
pub(super) const QUIET: i64 = 5_000;

pub(super) type Next = Result<Step<ShipmentOutcome>, Error>;

impl SubmitFormTaskFlow {
    pub(super) fn take(&mut self, session: &Session, moment: &Moment, input: Input) -> Next {
        match (input, self.awaiting) {
            (Input::Proceed, _) => self.proceed(session, moment),
            (Input::Answer(password), Awaiting::Password) => {
                if !self.sign_in.said(&password, &mut self.state.mistakes)? {
                    return Ok(self.ask_password());
                }
                self.sign_in.password = Some(password);
                self.awaiting = Awaiting::Nothing;
                self.proceed(session, moment)
            }
            (Input::Answer(code), Awaiting::Code) => self.code(session, moment, code),
            (Input::Response(response), Awaiting::Answer) => self.answered(session, moment, &response),
            (Input::Failure(failure), Awaiting::Answer) => {
                let description = match self.state.stage {
                    Stage::Challenge => GetAuthenticationChallenge::DESCRIPTION,
                    Stage::Submitting => SubmitFormTask::DESCRIPTION,
                    _ => GetReceipt::DESCRIPTION,
                };
                self.failed(session, moment, description.unanswered(failure))
            }
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        }
    }

    /// Says what the stage needs. A shipment that is out and has no answer is looked for, never just sent again.
    fn proceed(&mut self, session: &Session, moment: &Moment) -> Next {
        if std::mem::take(&mut self.resumed) {
            self.look_before_acting();
        }
        self.begin(moment);
        if std::mem::take(&mut self.state.gave_up) {
            self.state.pace = Pace::fresh();
            self.state.looks = 0;
            self.state.sendings_before = self.state.sendings;
        }
        if let Some(until) = self.state.pace.due(moment.now) {
            return Ok(self.wait(until));
        }
        match self.state.stage {
            Stage::Challenge => self.challenge(session, moment),
            Stage::Code if self.sign_in.challenged => {
                sign_in::patience(self.state.mistakes)?;
                Ok(self.ask_code())
            }
            Stage::Code => {
                self.enter(Stage::Challenge);
                self.challenge(session, moment)
            }
            Stage::Submitting if self.awaiting == Awaiting::Nothing && self.sign_in.code.is_some() => {
                self.submit(session, moment)
            }
            Stage::Submitting => {
                self.state.in_doubt = true;
                self.look_for(SERIES);
                self.look(session, moment)
            }
            Stage::Looking => self.look(session, moment),
            Stage::Reading => self.read(session, moment),
            Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowRestore, "the flow stands nowhere")),
        }
    }

    /// At the first step: when it was, and what the marks are made of.
    fn begin(&mut self, moment: &Moment) {
        if self.state.submission_key.is_none() {
            self.state.submission_key = Some(moment.uuid("altinn2.submission"));
        }
        // A flow restored from its very first save does not know when it began.
        if self.state.began.is_none() && !self.state.restored {
            self.state.began = Some(moment.now.clamp(0, super::LAST));
        }
    }

    fn answered(&mut self, session: &Session, moment: &Moment, response: &Response) -> Next {
        match self.state.stage {
            Stage::Challenge => match GetAuthenticationChallenge::response(session, response) {
                Ok(challenge) => {
                    self.enter(Stage::Challenge);
                    self.sign_in.challenged(challenge, &mut self.state.mistakes)?;
                    if !self.sign_in.challenged {
                        return Ok(self.ask_password());
                    }
                    self.enter(Stage::Code);
                    Ok(self.ask_code())
                }
                Err(error) => self.failed(session, moment, error),
            },
            Stage::Submitting => match SubmitFormTask::response(session, response) {
                Ok(receipt) => self.submitted(moment, receipt),
                Err(error) => self.failed(session, moment, error),
            },
            Stage::Looking => match GetReceipt::response(session, response) {
                Ok(receipt) if goes_by(&receipt, self.reference()) => self.found(session, moment, receipt),
                Ok(_) => self.failed(session, moment, anothers_answer()),
                Err(error) if error.code == ErrorCode::EmptyResult => self.not_found(session, moment),
                Err(error) => self.failed(session, moment, error),
            },
            Stage::Reading => match GetReceipt::response(session, response) {
                Ok(receipt) if self.is_asked_for(&receipt) => self.judged(moment, receipt),
                Ok(_) => self.failed(session, moment, anothers_answer()),
                Err(error) if error.code == ErrorCode::EmptyResult => Ok(self.read_later(moment)),
                Err(error) => self.failed(session, moment, error),
            },
            Stage::Code | Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowInput, "no request was out")),
        }
    }

    /// No answer, or not the one that was hoped for.
    fn failed(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        self.awaiting = Awaiting::Nothing;
        if self.state.stage == Stage::Submitting {
            match error.retry {
                Retry::Never => return self.refused(session, moment, error),
                Retry::CheckFirst => {
                    let told = error.retry_after;
                    self.state.in_doubt = true;
                    self.state.trouble = Some(error.report());
                    return Ok(self.look_later(SERIES, moment, told));
                }
                // It was not processed: that was no sending.
                Retry::After => self.state.sendings = self.state.sendings.saturating_sub(1),
            }
        }
        // Another challenge harms nothing: the new code replaces the old. The rest only reads, and what a gateway said to it is
        // no word of Altinn's.
        let is_looking = matches!(self.state.stage, Stage::Looking | Stage::Reading);
        let is_odd = matches!(error.code.kind(), ErrorKind::Rejected | ErrorKind::Protocol);
        if (error.retry != Retry::Never || (is_looking && is_odd))
            && let Some(until) = self.state.pace.again(&self.state.bounds, moment.now, error.retry_after)
        {
            return Ok(self.wait(until));
        }
        self.state.gave_up = true;
        match self.state.stage {
            Stage::Reading => Ok(self.done()),
            Stage::Looking => {
                // Whatever the shipment was answered with, nobody has looked whether that is true.
                self.state.in_doubt |= self.state.sendings > 0;
                Err(error)
            }
            _ => Err(error),
        }
    }

    /// Altinn refused the call with the shipment.
    fn refused(&mut self, session: &Session, moment: &Moment, error: Error) -> Next {
        if let Some(refused) = sign_in::refused(&error) {
            self.enter(Stage::Code);
            match self.sign_in.mistaken(refused, error, &mut self.state.mistakes) {
                Ok(()) => return self.proceed(session, moment),
                Err(error) => return self.refused_for_good(moment, error),
            }
        }
        if is_about_system(&error) {
            // A look would send the same credentials once more.
            self.enter(Stage::Challenge);
            return Err(error);
        }
        self.refused_for_good(moment, error)
    }

    /// The refusal is told once it is known that no shipment of this reference is there all the same.
    fn refused_for_good(&mut self, moment: &Moment, error: Error) -> Next {
        self.state.trouble = Some(error.report());
        Ok(self.look_later(self.series(), moment, None))
    }

    pub(super) fn challenge(&mut self, session: &Session, moment: &Moment) -> Next {
        sign_in::patience(self.state.mistakes)?;
        let user = &self.state.user;
        match self.sign_in.request(&user.national_identity_number, &user.auth_method) {
            Some(operation) => self.send(&operation, session, moment),
            None => Ok(self.ask_password()),
        }
    }

    fn ask_password(&mut self) -> Step<ShipmentOutcome> {
        self.awaiting = Awaiting::Password;
        self.sign_in.ask_password()
    }

    fn ask_code(&mut self) -> Step<ShipmentOutcome> {
        self.awaiting = Awaiting::Code;
        self.sign_in.ask_code()
    }

    fn code(&mut self, session: &Session, moment: &Moment, code: Secret) -> Next {
        if !self.sign_in.said(&code, &mut self.state.mistakes)? {
            return Ok(self.ask_code());
        }
        self.sign_in.code = Some(code);
        if self.state.in_doubt || self.state.restored {
            // The user may have taken long over the code.
            self.look_for(1);
            return self.look(session, moment);
        }
        self.submit(session, moment)
    }

    pub(super) fn submit(&mut self, session: &Session, moment: &Moment) -> Next {
        let user = &self.state.user;
        let Some(user) = self.sign_in.user(&user.national_identity_number, &user.auth_method) else {
            self.enter(Stage::Challenge);
            return self.challenge(session, moment);
        };
        let key = self.state.submission_key.as_deref().filter(|_| self.state.marks);
        let operation = SubmitFormTask::new(user, marked(&self.state.shipment, key));
        let step = self.send(&operation, session, moment)?;
        if self.state.stage != Stage::Submitting {
            self.enter(Stage::Submitting);
            self.awaiting = Awaiting::Answer;
        }
        self.state.sendings = self.state.sendings.saturating_add(1);
        self.state.trouble = None;
        self.state.shipment_receipt = None;
        Ok(step)
    }

    fn submitted(&mut self, moment: &Moment, receipt: ShipmentReceipt) -> Next {
        self.awaiting = Awaiting::Nothing;
        let outcome = ReceiptOutcome::from(receipt.clone());
        self.state.shipment_receipt = Some(receipt);
        match outcome.verdict {
            ReceiptVerdict::ValidationFailed if !self.may_be_out() => Ok(self.done()),
            ReceiptVerdict::ValidationFailed | ReceiptVerdict::Rejected => {
                Ok(self.look_later(self.series(), moment, None))
            }
            ReceiptVerdict::Accepted => {
                self.enter(Stage::Reading);
                Ok(self.pause(moment, QUIET))
            }
            _ if outcome.receipt_id.is_some() => {
                self.enter(Stage::Reading);
                Ok(self.pause(moment, QUIET))
            }
            // Altinn failed, or kept nothing that has a number.
            _ => {
                self.state.in_doubt = true;
                Ok(self.look_later(SERIES, moment, None))
            }
        }
    }

    fn read(&mut self, session: &Session, moment: &Moment) -> Next {
        let mut search = ReceiptSearch::new();
        search.receipt_id = self.receipt_id();
        if search.receipt_id.is_none() {
            return self.look(session, moment);
        }
        self.send(&GetReceipt::new(search), session, moment)
    }

    /// Whether a receipt is the one that was asked for by its number, and not the answer to an earlier question.
    fn is_asked_for(&self, receipt: &Receipt) -> bool {
        let told = receipt.receipt_id.filter(|number| *number > 0);
        told.zip(self.receipt_id()).is_none_or(|(told, asked)| told == asked)
    }

    fn receipt_id(&self) -> Option<i32> {
        let read = self.state.receipt.as_ref().and_then(|it| it.receipt_id);
        let given = self.state.shipment_receipt.as_ref().and_then(|it| it.receipt_id);
        [read, given].into_iter().flatten().find(|number| *number > 0)
    }

    /// The receipt, as it was read now.
    pub(super) fn judged(&mut self, moment: &Moment, receipt: Receipt) -> Next {
        self.awaiting = Awaiting::Nothing;
        let verdict = ReceiptOutcome::from(receipt.clone()).verdict;
        self.state.receipt = Some(receipt);
        let is_settled = matches!(
            verdict,
            ReceiptVerdict::Accepted | ReceiptVerdict::ValidationFailed | ReceiptVerdict::Rejected
        );
        Ok(if is_settled {
            self.done()
        } else {
            self.read_later(moment)
        })
    }

    /// Reads the receipt again, as long as it may tell more.
    fn read_later(&mut self, moment: &Moment) -> Step<ShipmentOutcome> {
        self.awaiting = Awaiting::Nothing;
        let is_waiting = matches!(
            self.verdict(),
            None | Some(ReceiptVerdict::NotSettled | ReceiptVerdict::Unknown(_))
        );
        let pause = self.state.pace.wait(&self.state.bounds, moment.now);
        match pause {
            Some(until) if is_waiting || self.state.pace.attempts <= READINGS => {
                let pause = until.saturating_sub(moment.now).max(QUIET);
                self.pause(moment, pause)
            }
            _ => {
                self.state.gave_up = true;
                self.done()
            }
        }
    }

    /// What Altinn said last of the shipment.
    pub(super) fn verdict(&self) -> Option<ReceiptVerdict> {
        let read = self.state.receipt.clone().map(ReceiptOutcome::from);
        let given = || self.state.shipment_receipt.clone().map(ReceiptOutcome::from);
        read.or_else(given).map(|outcome| outcome.verdict)
    }

    /// What is known of the shipment, by the receipt that was read last. Once a receipt is there nothing takes it away: an
    /// error on reading it again ends the flow with what it said before.
    pub(super) fn done(&mut self) -> Step<ShipmentOutcome> {
        let read = self.state.receipt.clone().map(ReceiptOutcome::from);
        let given = self.state.shipment_receipt.clone().map(ReceiptOutcome::from);
        let given_text = given.as_ref().and_then(|it| it.text.clone());
        let Some(judged) = read.or(given) else {
            return Step::Done(ShipmentOutcome::new(SubmissionVerdict::Pending));
        };
        let mut outcome = ShipmentOutcome::new(SubmissionVerdict::from(&judged.verdict));
        outcome.reason = judged.reason;
        outcome.advice = Some(judged.advice);
        outcome.text = judged.text.or(given_text);
        outcome.receipt_id = self.receipt_id();
        outcome.archive_reference = judged.archive_reference;
        outcome.shipment_receipt = self.state.shipment_receipt.clone();
        outcome.receipt = self.state.receipt.clone();
        Step::Done(outcome)
    }

    /// An error as the host gets it: where the shipment may be with Altinn it says so, and never that all is known.
    pub(super) fn told(&self, mut error: Error) -> Error {
        let is_unseen = self.state.restored && self.state.stage == Stage::Looking;
        if !(self.state.in_doubt || is_unseen) || matches!(error.code, ErrorCode::FlowInput | ErrorCode::Conflict) {
            return error;
        }
        error.retry = Retry::CheckFirst;
        let what = format!(
            "The shipment may have arrived: restore the flow, or ask for the receipt by ExternalShipmentReference {:?}, before anything is sent again",
            self.reference()
        );
        if !error.detail.contains(&what) {
            error.detail = format!("{}. {what}", error.detail.trim_end_matches('.'));
        }
        error
    }

    pub(super) fn reference(&self) -> &str {
        let reference = self.state.shipment.external_shipment_reference.as_deref();
        reference.unwrap_or_default()
    }

    pub(super) fn enter(&mut self, stage: Stage) {
        // Once there is a receipt, nothing is in doubt.
        self.state.in_doubt &= stage != Stage::Reading;
        self.state.stage = stage;
        self.state.pace = Pace::fresh();
        self.state.looks = 0;
        self.awaiting = Awaiting::Nothing;
    }

    pub(super) fn pause(&mut self, moment: &Moment, millis: i64) -> Step<ShipmentOutcome> {
        let until = moment.now.clamp(0, super::LAST).saturating_add(millis);
        self.state.pace.not_before = Some(until);
        self.wait(until)
    }

    fn wait(&self, until: i64) -> Step<ShipmentOutcome> {
        let reason = match self.state.stage {
            Stage::Looking => "looking whether the shipment arrived",
            Stage::Reading => "Altinn is working on the shipment",
            _ => "no answer: trying again",
        };
        Step::Wait {
            until,
            reason: reason.to_owned(),
        }
    }

    pub(super) fn send<O: Operation>(&mut self, operation: &O, session: &Session, moment: &Moment) -> Next {
        let request = operation.request(session, moment)?;
        self.awaiting = Awaiting::Answer;
        Ok(Step::Send(Box::new(request)))
    }
}

/// An answer that came to another question: nothing but the numbers in it tells, where there is no WS-Addressing.
fn anothers_answer() -> Error {
    Error::new(
        ErrorCode::UnexpectedAnswer,
        "the receipt is not the one that was asked for",
    )
    .retrying(Retry::After)
}
