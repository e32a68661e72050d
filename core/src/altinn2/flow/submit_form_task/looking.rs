//! Looking whether a shipment arrived, and what follows from it.

use super::ShipmentOutcome;
use super::conversation::{Awaiting, Next, QUIET};
use super::ownership::{Whose, is_older, whose};
use super::{SubmitFormTaskFlow, SubmitFormTaskStage as Stage};
use crate::altinn2::soap::intermediary_inbound::ShipmentReceipt;
use crate::altinn2::soap::receipt::{
    GetReceipt, Receipt, ReceiptOutcome, ReceiptReason, ReceiptSearch, ReceiptVerdict, Reference, ReferenceType,
};
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Pace, Step, error_of};
use crate::operation::Moment;
use crate::session::Session;

/// Pauses before each look, in milliseconds. Altinn asks that a receipt is not asked for within seconds of the shipment; the
/// later ones are for a shipment that arrives late.
const LOOKS: [i64; 4] = [5_000, 30_000, 60_000, 120_000];
/// How many looks that find nothing make it believable that a shipment did not arrive.
pub(super) const SERIES: i32 = 4;
/// How often a shipment is sent whose fate is not known, before the flow gives up.
const SENDINGS: i32 = 3;
/// How often over all restores.
const SENDINGS_IN_ALL: i32 = 30;

impl SubmitFormTaskFlow {
    /// After a restore. The save need not be the newest: a later run may have sent, and may have been answered.
    pub(super) fn look_before_acting(&mut self) {
        match self.state.stage {
            Stage::Challenge | Stage::Code => {
                self.state.restored = true;
                self.state.earlier_key |= self.state.submission_key.is_none();
                self.enter(Stage::Looking);
                self.state.looks_wanted = if self.state.in_doubt { SERIES } else { 1 };
            }
            Stage::Submitting => {
                self.state.in_doubt = true;
                self.enter(Stage::Looking);
                self.state.looks_wanted = SERIES;
            }
            Stage::Looking | Stage::Reading | Stage::Unknown(_) => {}
        }
    }

    /// Whether something of this submission may be with Altinn that this flow has no answer to.
    pub(super) fn may_be_out(&self) -> bool {
        self.state.in_doubt || self.state.restored
    }

    /// How many looks it takes after a refusal. One that says that the shipment is there contradicts a look that finds nothing.
    pub(super) fn series(&self) -> i32 {
        let is_there = |it: ShipmentReceipt| ReceiptOutcome::from(it).reason == Some(ReceiptReason::AlreadySubmitted);
        let contradicts = self.state.shipment_receipt.clone().is_some_and(is_there);
        if self.may_be_out() || contradicts { SERIES } else { 1 }
    }

    pub(super) fn look_for(&mut self, looks: i32) {
        self.enter(Stage::Looking);
        self.state.looks_wanted = looks;
    }

    /// Looks after a pause, longer when the server asked for it.
    pub(super) fn look_later(&mut self, looks: i32, moment: &Moment, told: Option<u32>) -> Step<ShipmentOutcome> {
        self.look_for(looks);
        let told = told.map_or(0, |seconds| i64::from(seconds) * 1_000);
        let pause = told.min(self.state.bounds.step_millis()).max(QUIET);
        self.pause(moment, pause)
    }

    pub(super) fn look(&mut self, session: &Session, moment: &Moment) -> Next {
        let mut search = ReceiptSearch::new();
        search.references = vec![Reference::new(
            ReferenceType::ExternalShipmentReference,
            self.reference().to_owned(),
        )];
        self.send(&GetReceipt::new(search), session, moment)
    }

    /// Altinn has a shipment of this reference.
    pub(super) fn found(&mut self, session: &Session, moment: &Moment, receipt: Receipt) -> Next {
        self.awaiting = Awaiting::Nothing;
        let verdict = ReceiptOutcome::from(receipt.clone()).verdict;
        let whose = whose(&self.state, &receipt);
        let is_bad = matches!(verdict, ReceiptVerdict::ValidationFailed | ReceiptVerdict::Rejected);
        if is_bad && (whose == Whose::Anothers || is_older(&self.state, &receipt)) {
            // An earlier one's, and nothing was kept of it: it stands in nobody's way.
            return self.not_found(session, moment);
        }
        let is_ours = whose == Whose::Ours || (whose == Whose::Untold && self.may_be_out() && !self.state.disputed);
        if is_ours {
            self.enter(Stage::Reading);
            return self.judged(moment, receipt);
        }
        self.state.disputed = true;
        Err(self.conflict(receipt))
    }

    /// Altinn has a shipment of this reference that this flow did not make: its receipt is handed over.
    pub(super) fn conflict(&self, receipt: Receipt) -> Error {
        let outcome = ReceiptOutcome::from(receipt);
        let number = outcome.receipt_id.map(|number| number.to_string());
        let archived = outcome.archive_reference.map(|name| format!(", archived as {name}"));
        let detail = format!(
            "Altinn has a shipment of the reference {:?} already (receipt {}, {}{}), and this flow did not make it: the reference is not unique, or an earlier run sent it. Read that receipt before anything is sent under a new reference",
            self.reference(),
            number.as_deref().unwrap_or("without a number"),
            outcome.verdict.as_str(),
            archived.unwrap_or_default(),
        );
        let mut error = Error::new(ErrorCode::Conflict, detail).retrying(Retry::CheckFirst);
        error.candidates.extend(number);
        error
    }

    /// Altinn has nothing of this reference, or not yet.
    pub(super) fn not_found(&mut self, session: &Session, moment: &Moment) -> Next {
        self.awaiting = Awaiting::Nothing;
        self.state.pace = Pace::fresh();
        self.state.looks = self.state.looks.saturating_add(1);
        if self.state.looks < self.state.looks_wanted {
            let index = usize::try_from(self.state.looks).unwrap_or(usize::MAX);
            let pause = LOOKS.get(index).or(LOOKS.last()).copied().unwrap_or(QUIET);
            return Ok(self.pause(moment, pause));
        }
        match self.refusal() {
            Some(refusal) => refusal,
            None => self.go_on(session, moment),
        }
    }

    /// How Altinn refused the shipment, if it did, and there is no other of its reference.
    fn refusal(&mut self) -> Option<Next> {
        let trouble = self.state.trouble.clone().map(error_of);
        if let Some(error) = trouble.filter(|error| error.retry == Retry::Never) {
            return Some(Err(error));
        }
        let outcome = ReceiptOutcome::from(self.state.shipment_receipt.clone()?);
        if outcome.reason == Some(ReceiptReason::AlreadySubmitted) {
            let detail = format!(
                "Altinn says that it has a shipment of the reference {:?} already, and gives no receipt of it: it is another system's, or cannot be seen yet",
                self.reference()
            );
            return Some(Err(Error::new(ErrorCode::Conflict, detail).retrying(Retry::CheckFirst)));
        }
        let is_refused = matches!(
            outcome.verdict,
            ReceiptVerdict::ValidationFailed | ReceiptVerdict::Rejected
        );
        is_refused.then(|| Ok(self.done()))
    }

    /// Nothing arrived: the shipment goes out, for the first time or again.
    pub(super) fn go_on(&mut self, session: &Session, moment: &Moment) -> Next {
        let sendings = self.state.sendings.saturating_sub(self.state.sendings_before);
        if sendings >= SENDINGS || self.state.sendings >= SENDINGS_IN_ALL {
            self.state.gave_up = true;
            let is_failed = self.verdict() == Some(ReceiptVerdict::Failed);
            return match self.state.trouble.clone().map(error_of) {
                None if is_failed => Ok(self.done()),
                Some(lost) => Err(lost),
                None => Err(Error::new(
                    ErrorCode::UnexpectedAnswer,
                    "Altinn answered the shipment with a receipt that has no number and says neither yes nor no",
                )),
            };
        }
        if self.sign_in.code.is_some() {
            return self.submit(session, moment);
        }
        // After a restore the one-time code is gone: the user gets a new one first.
        self.enter(Stage::Challenge);
        self.challenge(session, moment)
    }
}
