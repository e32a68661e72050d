//! Submitting a form task: challenge, one-time code, shipment, receipt.
//!
//! `SubmitFormTask` cannot be repeated blindly: a lost answer may belong to a shipment that arrived. The flow then asks
//! for the receipt by the shipment's own `ExternalShipmentReference`, which takes the system's credentials only, and sends
//! again only when Altinn still knows nothing of it after three looks.

use super::sign_in;
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::intermediary_inbound::{FormTaskShipment, ShipmentReceipt, SubmitFormTask};
use crate::altinn2::soap::receipt::{GetReceipt, Receipt, ReceiptSearch, ReceiptStatus, Reference, ReferenceType};
use crate::altinn2::soap::system_authentication::GetAuthenticationChallenge;
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Flow, Input, Step};
use crate::http::Response;
use crate::operation::{Moment, Operation};
use crate::secret::Secret;
use crate::session::Session;
use altinnkit_macros::message;

/// Submits a form task and follows it to its receipt.
///
/// Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. Ends with
/// what became of the shipment; a shipment that Altinn refused is an outcome, not an error.
#[message(case = "camel")]
pub struct FormTaskSubmission {
    /// Who submits.
    pub user: FormTaskSubmitter,
    /// What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
    pub shipment: FormTaskShipment,
}

/// The end user who submits.
#[message(case = "camel")]
pub struct FormTaskSubmitter {
    /// The user's national identity number.
    #[wire(format = "national_identity_number")]
    pub national_identity_number: String,
    /// The user's Altinn password; asked for when not given, and after a restore.
    pub password: Option<Secret>,
    /// Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`.
    pub auth_method: String,
}

/// What became of a shipment.
#[message(case = "camel")]
pub struct ShipmentOutcome {
    /// The verdict in a word.
    pub verdict: SubmissionVerdict,
    /// What a person should read.
    pub text: Option<String>,
    /// Number of the receipt.
    pub receipt_id: Option<i32>,
    /// The receipt of the shipment, when its answer arrived.
    pub shipment_receipt: Option<ShipmentReceipt>,
    /// The receipt as it was read afterwards, with its sub-receipts.
    pub receipt: Option<Receipt>,
}

/// A verdict on a shipment.
#[message(case = "camel")]
pub enum SubmissionVerdict {
    /// Altinn has it.
    Accepted,
    /// A form has errors; the sub-receipts say which.
    ValidationFailed,
    /// Altinn refused it.
    Rejected,
    /// Altinn has it, and has not said yet what it makes of it; read the receipt again later.
    Pending,
}

/// Where the conversation stands.
#[message(case = "camel")]
pub enum SubmitFormTaskStage {
    /// Asking for a one-time code to be sent to the user.
    Challenge,
    /// Waiting for the user to say the code.
    Code,
    /// The shipment is on its way.
    Submitting,
    /// It got no answer: looking whether it arrived.
    Looking,
    /// It arrived: reading the receipt.
    Reading,
}

/// What is known between two steps.
#[message(case = "camel")]
pub struct SubmitFormTaskState {
    /// Where the conversation stands.
    pub stage: SubmitFormTaskStage,
    /// Who submits; without the password.
    pub user: FormTaskSubmitter,
    /// What is submitted.
    pub shipment: FormTaskShipment,
    /// How often a request of this stage got no answer, or one that says nothing yet.
    pub attempts: i32,
    /// How often Altinn said that it knows nothing of the shipment.
    pub looks: i32,
    /// Not before this time, in milliseconds since 1970-01-01T00:00:00Z.
    pub not_before: i64,
    /// Whether it was sent more than once.
    pub sent_again: bool,
    /// Number of the receipt.
    pub receipt_id: Option<i32>,
    /// The receipt of the shipment, when its answer arrived.
    pub shipment_receipt: Option<ShipmentReceipt>,
    /// What Altinn said about the code.
    pub challenge_text: Option<String>,
}

/// The conversation.
#[derive(Debug, Clone)]
pub struct SubmitFormTaskFlow {
    state: SubmitFormTaskState,
    pin: Option<Secret>,
    /// Set while a question or a request is out: what an input may answer.
    awaiting: Awaiting,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Awaiting {
    Nothing,
    Password,
    Code,
    Answer,
}

use SubmitFormTaskStage as Stage;

/// Pauses before each look, in milliseconds. Altinn asks that a receipt is not asked for within seconds of the shipment.
const LOOKS: [i64; 3] = [5_000, 30_000, 60_000];
/// Pauses before each reading of a receipt that says nothing yet.
const READINGS: [i64; 5] = [5_000, 15_000, 60_000, 300_000, 900_000];

impl Flow for SubmitFormTaskFlow {
    type Start = FormTaskSubmission;
    type State = SubmitFormTaskState;
    type Output = ShipmentOutcome;
    const ID: &'static str = "altinn2.flow.submit_form_task";

    fn start(start: FormTaskSubmission) -> Result<Self, Error> {
        if start
            .shipment
            .external_shipment_reference
            .as_deref()
            .unwrap_or_default()
            .trim()
            .is_empty()
        {
            return Err(Error::input(
                "shipment.externalShipmentReference",
                "must be set and unique: a lost answer is found again by it",
            ));
        }
        Self::resume(SubmitFormTaskState::new(
            Stage::Challenge,
            start.user,
            start.shipment,
            0,
            0,
            0,
            false,
        ))
    }

    fn resume(state: SubmitFormTaskState) -> Result<Self, Error> {
        if let Stage::Unknown(stage) = &state.stage {
            return Err(Error::new(
                ErrorCode::FlowRestore,
                format!("there is no stage {stage:?}"),
            ));
        }
        let mut flow = Self {
            state,
            pin: None,
            awaiting: Awaiting::Nothing,
        };
        // The code is gone with the process that had it, and may have run out: ask for a new one.
        if flow.state.stage == Stage::Code {
            flow.state.stage = Stage::Challenge;
        }
        Ok(flow)
    }

    fn state(&self) -> SubmitFormTaskState {
        let mut state = self.state.clone();
        state.user.password = None;
        state
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<ShipmentOutcome> {
        let result = match (input, self.awaiting) {
            (Input::Proceed, _) => self.proceed(session, moment),
            (Input::Answer(password), Awaiting::Password) => {
                self.state.user.password = Some(password);
                self.proceed(session, moment)
            }
            (Input::Answer(pin), Awaiting::Code) => {
                self.pin = Some(pin);
                self.enter(Stage::Submitting);
                self.submit(session, moment)
            }
            (Input::Response(response), Awaiting::Answer) => self.answered(session, moment, &response),
            (Input::Failure(failure), Awaiting::Answer) => self.unanswered(
                moment,
                Error::new(ErrorCode::TransportFailed, failure.detail),
                failure.not_sent,
            ),
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        };
        result.unwrap_or_else(Step::Failed)
    }
}

type Next = Result<Step<ShipmentOutcome>, Error>;

impl SubmitFormTaskFlow {
    /// Says what the stage needs. A shipment that is out and has no answer is looked for, never just sent again.
    fn proceed(&mut self, session: &Session, moment: &Moment) -> Next {
        if moment.now < self.state.not_before {
            return Ok(self.wait(self.state.not_before));
        }
        match self.state.stage {
            Stage::Challenge => self.challenge(session, moment),
            Stage::Code => Ok(self.ask_code()),
            Stage::Submitting if self.awaiting == Awaiting::Nothing && self.pin.is_some() => {
                self.submit(session, moment)
            }
            Stage::Submitting => {
                self.enter(Stage::Looking);
                self.look(session, moment)
            }
            Stage::Looking => self.look(session, moment),
            Stage::Reading => self.read(session, moment),
            Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowRestore, "the flow stands nowhere")),
        }
    }

    fn answered(&mut self, session: &Session, moment: &Moment, response: &Response) -> Next {
        self.awaiting = Awaiting::Nothing;
        match self.state.stage {
            Stage::Challenge => match GetAuthenticationChallenge::response(session, response) {
                Ok(challenge) => {
                    self.state.challenge_text = sign_in::challenged(challenge)?;
                    self.enter(Stage::Code);
                    Ok(self.ask_code())
                }
                Err(error) => self.unanswered(moment, error, false),
            },
            Stage::Submitting => match SubmitFormTask::response(session, response) {
                Ok(receipt) => self.submitted(session, moment, receipt),
                Err(error) => self.unanswered(moment, error, false),
            },
            Stage::Looking => match GetReceipt::response(session, response) {
                Ok(receipt) => {
                    self.state.receipt_id = receipt.receipt_id;
                    self.enter(Stage::Reading);
                    self.judged(moment, receipt)
                }
                Err(error) if error.code == ErrorCode::EmptyResult => self.not_found(moment),
                Err(error) => self.unanswered(moment, error, false),
            },
            Stage::Reading => match GetReceipt::response(session, response) {
                Ok(receipt) => self.judged(moment, receipt),
                Err(error) => self.unanswered(moment, error, false),
            },
            Stage::Code | Stage::Unknown(_) => Err(Error::new(ErrorCode::FlowInput, "no request was out")),
        }
    }

    /// No answer, or one that says nothing about what happened.
    fn unanswered(&mut self, moment: &Moment, error: Error, not_sent: bool) -> Next {
        self.awaiting = Awaiting::Nothing;
        let again = match error.retry {
            Retry::Never => return Err(error),
            Retry::After | Retry::CheckFirst => error.retry_after.map_or(5_000, |seconds| i64::from(seconds) * 1000),
        };
        self.state.attempts += 1;
        if usize::try_from(self.state.attempts).unwrap_or(usize::MAX) > READINGS.len() {
            return Err(error);
        }
        // What Altinn turned away at the door, or what never left, did no harm: the same shipment may go again.
        let harmless = not_sent || error.retry == Retry::After;
        if self.state.stage == Stage::Submitting && !harmless {
            self.enter(Stage::Looking);
        }
        Ok(self.wait(moment.now + again))
    }

    fn challenge(&mut self, session: &Session, moment: &Moment) -> Next {
        let Some(password) = self.state.user.password.clone() else {
            self.awaiting = Awaiting::Password;
            return Ok(sign_in::ask_password());
        };
        let user = &self.state.user;
        let operation = sign_in::challenge(&user.national_identity_number, password, &user.auth_method);
        self.send(&operation, session, moment)
    }

    fn ask_code(&mut self) -> Step<ShipmentOutcome> {
        self.awaiting = Awaiting::Code;
        sign_in::ask_code(self.state.challenge_text.clone())
    }

    fn submit(&mut self, session: &Session, moment: &Moment) -> Next {
        let user = &self.state.user;
        let (Some(pin), Some(password)) = (self.pin.clone(), user.password.clone()) else {
            self.enter(Stage::Challenge);
            return self.challenge(session, moment);
        };
        let user = EndUser::new(
            user.national_identity_number.clone(),
            password,
            pin,
            user.auth_method.clone(),
        );
        let operation = SubmitFormTask::new(user, self.state.shipment.clone());
        self.send(&operation, session, moment)
    }

    fn submitted(&mut self, session: &Session, moment: &Moment, receipt: ShipmentReceipt) -> Next {
        let status = receipt.receipt_status_code.clone();
        let number = receipt.receipt_id.filter(|id| *id > 0);
        self.state.receipt_id = number;
        self.state.shipment_receipt = Some(receipt);
        if status == Some(ReceiptStatus::Rejected) && self.state.sent_again {
            // Perhaps refused because the first one had arrived after all.
            self.enter(Stage::Looking);
            return self.look(session, moment);
        }
        match (status, number) {
            (Some(ReceiptStatus::Ok | ReceiptStatus::NotSet) | None, Some(_)) => {
                self.enter(Stage::Reading);
                Ok(self.wait(moment.now + pause(&READINGS, 0)))
            }
            (status, _) => Ok(self.done(status, None)),
        }
    }

    fn look(&mut self, session: &Session, moment: &Moment) -> Next {
        let reference = self
            .state
            .shipment
            .external_shipment_reference
            .clone()
            .unwrap_or_default();
        let mut search = ReceiptSearch::new();
        search.references = vec![Reference::new(ReferenceType::ExternalShipmentReference, reference)];
        self.send(&GetReceipt::new(search), session, moment)
    }

    fn not_found(&mut self, moment: &Moment) -> Next {
        self.state.looks += 1;
        let looks = usize::try_from(self.state.looks).unwrap_or(usize::MAX);
        if looks < LOOKS.len() {
            return Ok(self.wait(moment.now + pause(&LOOKS, looks)));
        }
        if self.state.shipment_receipt.is_some() {
            // Sent again, refused, and nothing of the first one either: the refusal stands.
            return Ok(self.done(Some(ReceiptStatus::Rejected), None));
        }
        self.state.sent_again = true;
        // After a restore the one-time code is gone: the user gets a new one first.
        self.enter(if self.pin.is_some() {
            Stage::Submitting
        } else {
            Stage::Challenge
        });
        Ok(self.wait(moment.now))
    }

    fn read(&mut self, session: &Session, moment: &Moment) -> Next {
        let mut search = ReceiptSearch::new();
        search.receipt_id = self.state.receipt_id;
        self.send(&GetReceipt::new(search), session, moment)
    }

    fn judged(&mut self, moment: &Moment, receipt: Receipt) -> Next {
        let status = receipt.receipt_status.clone();
        self.state.attempts += 1;
        let readings = usize::try_from(self.state.attempts).unwrap_or(usize::MAX);
        if matches!(status, Some(ReceiptStatus::NotSet) | None) && readings < READINGS.len() {
            return Ok(self.wait(moment.now + pause(&READINGS, readings)));
        }
        Ok(self.done(status, Some(receipt)))
    }

    fn done(&mut self, status: Option<ReceiptStatus>, receipt: Option<Receipt>) -> Step<ShipmentOutcome> {
        let of_parts = receipt.as_ref().and_then(worst_part);
        let shipment = self.state.shipment_receipt.as_ref();
        let of_shipment = shipment.and_then(|receipt| {
            receipt
                .sub_receipts
                .iter()
                .find_map(|part| part.receipt_status_code.clone().filter(is_bad))
        });
        let verdict = match of_parts.or(of_shipment).or(status) {
            Some(ReceiptStatus::Ok) => SubmissionVerdict::Accepted,
            Some(ReceiptStatus::ValidationFailed) => SubmissionVerdict::ValidationFailed,
            Some(ReceiptStatus::Rejected | ReceiptStatus::UnExpectedError) => SubmissionVerdict::Rejected,
            _ => SubmissionVerdict::Pending,
        };
        let mut outcome = ShipmentOutcome::new(verdict);
        outcome.text = receipt
            .as_ref()
            .and_then(|receipt| receipt.receipt_text.clone())
            .or_else(|| shipment.and_then(|receipt| receipt.receipt_text.clone()));
        outcome.receipt_id = self.state.receipt_id;
        outcome.shipment_receipt = self.state.shipment_receipt.clone();
        outcome.receipt = receipt;
        Step::Done(outcome)
    }

    fn enter(&mut self, stage: Stage) {
        self.state.stage = stage;
        self.state.attempts = 0;
        self.state.looks = 0;
        self.state.not_before = 0;
        self.awaiting = Awaiting::Nothing;
    }

    fn wait(&mut self, until: i64) -> Step<ShipmentOutcome> {
        self.state.not_before = until;
        let reason = match self.state.stage {
            Stage::Looking => "no answer to the shipment: looking whether it arrived",
            Stage::Reading => "Altinn is working on the shipment",
            _ => "no answer: trying again",
        };
        Step::Wait {
            until,
            reason: reason.to_owned(),
        }
    }

    fn send<O: Operation>(&mut self, operation: &O, session: &Session, moment: &Moment) -> Next {
        let request = operation.request(session, moment)?;
        self.awaiting = Awaiting::Answer;
        Ok(Step::Send(Box::new(request)))
    }
}

fn pause(pauses: &[i64], index: usize) -> i64 {
    pauses.get(index).or(pauses.last()).copied().unwrap_or(5_000)
}

fn is_bad(status: &ReceiptStatus) -> bool {
    matches!(
        status,
        ReceiptStatus::ValidationFailed | ReceiptStatus::Rejected | ReceiptStatus::UnExpectedError
    )
}

/// The status of the first part, however deep, that went wrong: the whole may say OK all the same.
fn worst_part(receipt: &Receipt) -> Option<ReceiptStatus> {
    receipt
        .sub_receipts
        .iter()
        .find_map(|part| part.receipt_status.clone().filter(is_bad).or_else(|| worst_part(part)))
}
