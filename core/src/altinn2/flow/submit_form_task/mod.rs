//! Submitting a form task: challenge, one-time code, shipment, receipt.
//!
//! `SubmitFormTask` cannot be repeated blindly: a lost answer may belong to a shipment that arrived. The flow asks for the
//! receipt by the shipment's own `ExternalShipmentReference`, which takes the system's credentials only, and sends again only
//! when Altinn still knows nothing of it after several looks. What the rules are, and what cannot be told:
//! `docs/decisions/0012-form-task-verdict.md`.

mod conversation;
mod looking;
mod ownership;

use super::sign_in::SignIn;
use crate::altinn2::soap::intermediary_inbound::{FormTaskShipment, ShipmentReceipt};
use crate::altinn2::soap::receipt::{Receipt, ReceiptReason, ReceiptVerdict};
use crate::error::{AdviceText, Error, ErrorCode, ErrorReport};
use crate::flow::{Flow, FlowBounds, Input, Pace, Step};
use crate::operation::Moment;
use crate::secret::Secret;
use crate::session::Session;
use altinnkit_macros::message;
use conversation::Awaiting;

/// Submits a form task and follows it to its receipt.
///
/// Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
/// refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
/// shipment that Altinn refused is an outcome, not an error.
///
/// An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
/// stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
/// flow, which looks before it acts, or look for the receipt by the reference.
#[message(case = "camel")]
pub struct FormTaskSubmission {
    /// Who submits.
    pub user: FormTaskSubmitter,
    /// What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
    pub shipment: FormTaskShipment,
    /// The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
    /// its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
    pub submission_key: Option<String>,
    /// Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when not set. Altinn
    /// writes it on the parts of the receipt, and the flow tells its own receipt from another's by it.
    pub mark: Option<bool>,
    /// How long it goes on, and how much it sends.
    pub bounds: Option<FlowBounds>,
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
    /// The verdict in a word: that of `receipt.outcome` on the receipt that was read last.
    pub verdict: SubmissionVerdict,
    /// Why, when the receipt's texts say it.
    pub reason: Option<ReceiptReason>,
    /// What to tell the user.
    pub advice: Option<AdviceText>,
    /// What a person should read.
    pub text: Option<String>,
    /// Number of the receipt.
    pub receipt_id: Option<i32>,
    /// Altinn's archive reference, once the shipment is in the archive.
    pub archive_reference: Option<String>,
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
    /// Altinn refused it, and looking for it found nothing.
    Rejected,
    /// Altinn failed. Whether anything was kept is not known: read the receipt again later.
    Failed,
    /// Altinn has it, and has not said yet what it makes of it; read the receipt again later, or restore the flow, which
    /// reads on.
    Pending,
}

impl From<&ReceiptVerdict> for SubmissionVerdict {
    fn from(verdict: &ReceiptVerdict) -> Self {
        match verdict {
            ReceiptVerdict::Accepted => Self::Accepted,
            ReceiptVerdict::ValidationFailed => Self::ValidationFailed,
            ReceiptVerdict::Rejected => Self::Rejected,
            ReceiptVerdict::Failed => Self::Failed,
            ReceiptVerdict::NotSettled | ReceiptVerdict::Unknown(_) => Self::Pending,
        }
    }
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
    /// Looking whether it arrived: after an answer that does not tell, after a refusal, after a restore.
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
    /// What the flow may cost.
    pub bounds: FlowBounds,
    /// How far the patience with the current step has run.
    pub pace: Pace,
    /// Whether the flow ended because its patience ran out: the next step has new patience.
    pub gave_up: bool,
    /// When it began, in milliseconds since 1970-01-01T00:00:00Z; not known after a restore from the very first save.
    pub began: Option<i64>,
    /// What the marks are made of.
    pub submission_key: Option<String>,
    /// Whether parts without a name get a mark.
    pub marks: bool,
    /// Whether an earlier run may have used another key: this one goes on from a save that had none yet.
    pub earlier_key: bool,
    /// How often the shipment was sent and may have been processed.
    pub sendings: i32,
    /// How many of them belong to patience that ran out: after a restore the flow has new patience.
    pub sendings_before: i32,
    /// Whether nobody knows what became of one of them.
    pub in_doubt: bool,
    /// Whether the flow goes on from a save of before the first sending that it knows of: a later run may have sent.
    pub restored: bool,
    /// Whether Altinn has a shipment of the reference that is not this flow's.
    pub disputed: bool,
    /// How many looks are wanted before it is believed that Altinn has nothing.
    pub looks_wanted: i32,
    /// How many of them found nothing.
    pub looks: i32,
    /// How often Altinn refused the user's password or code.
    pub mistakes: i32,
    /// The error that the shipment was answered with last: a refusal is told when looking finds nothing.
    pub trouble: Option<ErrorReport>,
    /// The receipt of the shipment, when its answer arrived.
    pub shipment_receipt: Option<ShipmentReceipt>,
    /// The receipt as it was read last.
    pub receipt: Option<Receipt>,
}

/// The conversation.
#[derive(Debug, Clone)]
pub struct SubmitFormTaskFlow {
    state: SubmitFormTaskState,
    sign_in: SignIn,
    /// Whether it was restored and has not taken a step since: until then its save stays what it was.
    resumed: bool,
    /// Set while a question or a request is out: what an input may answer.
    awaiting: Awaiting,
}

/// The last moment of the year 9999, in milliseconds: no clock says more.
const LAST: i64 = 253_402_300_799_999;

impl Flow for SubmitFormTaskFlow {
    type Start = FormTaskSubmission;
    type State = SubmitFormTaskState;
    type Output = ShipmentOutcome;
    const ID: &'static str = "altinn2.flow.submit_form_task";

    fn start(start: FormTaskSubmission) -> Result<Self, Error> {
        if !has_reference(&start.shipment) {
            return Err(Error::input(
                "shipment.externalShipmentReference",
                "must be set and unique: a lost answer is found again by it",
            ));
        }
        let key = start.submission_key;
        let is_name = |key: &str| !key.trim().is_empty() && key.chars().count() <= 200;
        if !key.as_deref().is_none_or(is_name) {
            return Err(Error::input("submissionKey", "must have 1 to 200 characters"));
        }
        let bounds = start.bounds.unwrap_or_default();
        bounds.check()?;
        let mut user = start.user;
        let sign_in = SignIn::new(user.password.take());
        let marks = start.mark.unwrap_or(true);
        let mut state = SubmitFormTaskState::new(
            SubmitFormTaskStage::Challenge,
            user,
            start.shipment,
            bounds,
            Pace::fresh(),
            false,
            marks,
            false,
            0,
            0,
            false,
            false,
            false,
            0,
            0,
            0,
        );
        state.submission_key = key;
        Ok(Self {
            state,
            sign_in,
            resumed: false,
            awaiting: Awaiting::Nothing,
        })
    }

    fn resume(mut state: SubmitFormTaskState) -> Result<Self, Error> {
        check(&state)?;
        let password = state.user.password.take();
        Ok(Self {
            state,
            sign_in: SignIn::new(password),
            resumed: true,
            awaiting: Awaiting::Nothing,
        })
    }

    fn most_requests(&self) -> i32 {
        self.state.bounds.requests_for(0)
    }

    fn state(&self) -> SubmitFormTaskState {
        self.state.clone()
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<ShipmentOutcome> {
        let result = self.take(session, moment, input);
        result.unwrap_or_else(|error| Step::Failed(self.told(error)))
    }
}

fn has_reference(shipment: &FormTaskShipment) -> bool {
    let reference = shipment.external_shipment_reference.as_deref();
    reference.is_some_and(|reference| !reference.trim().is_empty())
}

/// Looks over what was saved.
fn check(state: &SubmitFormTaskState) -> Result<(), Error> {
    let bad = |what: &str| Err(Error::new(ErrorCode::FlowRestore, what));
    if let SubmitFormTaskStage::Unknown(stage) = &state.stage {
        return bad(&format!("there is no stage {stage:?}"));
    }
    state.bounds.check()?;
    state.pace.check()?;
    let counters = [
        state.sendings,
        state.sendings_before,
        state.looks,
        state.looks_wanted,
        state.mistakes,
    ];
    if !counters.iter().all(|counter| (0..=100).contains(counter)) {
        return bad("the saved flow has counters that no flow ever has");
    }
    if state.began.is_some_and(|began| !(0..=LAST).contains(&began)) {
        return bad("the saved flow began at no time that a clock tells");
    }
    if !has_reference(&state.shipment) {
        return bad("the shipment has no externalShipmentReference");
    }
    let is_known = state.receipt.is_some() || state.shipment_receipt.is_some();
    if state.stage == SubmitFormTaskStage::Reading && !is_known {
        return bad("there is no receipt to read on from");
    }
    Ok(())
}
