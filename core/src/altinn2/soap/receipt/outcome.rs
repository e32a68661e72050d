//! What a receipt means.

use super::outcome_reason::{ReceiptReason, reason};
use super::{Receipt, ReceiptStatus, ReceiptV1, ReferenceType, StreamedReceipt};
use crate::altinn2::soap::intermediary_inbound::ShipmentReceipt;
use crate::date_time::DateTime;
use crate::error::{Advice, AdviceText, Error};
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use altinnkit_macros::message;

/// What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
///
/// Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
/// nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
#[message(case = "camel")]
pub struct OutcomeOfReceipt {
    /// A receipt of `get_receipt` and the like.
    pub receipt: Option<Receipt>,
    /// A receipt of `submit_form_task` or `complete_and_sign_shipment`.
    pub shipment_receipt: Option<ShipmentReceipt>,
    /// A receipt of `update_form_data` or of an older operation.
    pub receipt_v1: Option<ReceiptV1>,
    /// A receipt of a streamed upload.
    pub streamed_receipt: Option<StreamedReceipt>,
}

/// What became of a shipment.
#[message(case = "camel")]
pub struct ReceiptOutcome {
    /// The verdict on the whole. A part that went wrong goes before an `OK` of the whole.
    pub verdict: ReceiptVerdict,
    /// Why, when the texts say it. Of a part when the whole has no reason of its own.
    pub reason: Option<ReceiptReason>,
    /// What to tell the user.
    pub advice: AdviceText,
    /// What Altinn wrote.
    pub text: Option<String>,
    /// Number of the receipt; not set when Altinn kept none.
    pub receipt_id: Option<i32>,
    /// When the receipt last changed, Norwegian local time.
    pub last_changed: Option<DateTime>,
    /// Altinn's archive reference, once the shipment is in the archive. Without it an accepted form task lies in the message box
    /// and waits for a signature or for more.
    pub archive_reference: Option<String>,
    /// Number of the element in the message box.
    pub reportee_element_id: Option<i32>,
    /// The end-user system's name for the shipment.
    pub external_shipment_reference: Option<String>,
    /// The parts: forms, attachments, recipients.
    pub parts: Vec<ReceiptPartOutcome>,
}

/// What became of a part of a shipment.
#[message(case = "camel")]
pub struct ReceiptPartOutcome {
    /// The verdict.
    pub verdict: ReceiptVerdict,
    /// Why, when the text says it.
    pub reason: Option<ReceiptReason>,
    /// What Altinn wrote.
    pub text: Option<String>,
    /// The field of the form that the text names, for example `Merverdiavgift-datadef-10098`.
    pub field: Option<String>,
    /// The end-user system's name for the form or attachment.
    pub senders_reference: Option<String>,
    /// Number of the receipt.
    pub receipt_id: Option<i32>,
}

/// A verdict on a shipment or on a part of one.
#[message(case = "camel")]
pub enum ReceiptVerdict {
    /// Altinn has it.
    Accepted,
    /// A form has errors: correct it and send it again.
    ValidationFailed,
    /// Altinn refused it.
    Rejected,
    /// Altinn failed. Whether anything was kept is not known.
    Failed,
    /// Altinn has not said yet what becomes of it: read the receipt again later.
    NotSettled,
}

impl ReceiptVerdict {
    /// Whether something has to be done about it.
    fn is_bad(&self) -> bool {
        matches!(self, Self::ValidationFailed | Self::Rejected | Self::Failed)
    }
}

impl Function for OutcomeOfReceipt {
    type Output = ReceiptOutcome;
    const DESCRIPTION: &'static FunctionDescription = &FunctionDescription::of::<Self>("altinn2.soap.receipt.outcome");

    fn call(self, _: &Session, _: &Moment) -> Result<ReceiptOutcome, Error> {
        let given = [
            self.receipt.map(Facts::from),
            self.shipment_receipt.map(Facts::from),
            self.receipt_v1.map(Facts::from),
            self.streamed_receipt.map(Facts::from),
        ];
        let mut given = given.into_iter().flatten();
        match (given.next(), given.next()) {
            (Some(facts), None) => Ok(facts.outcome()),
            _ => Err(Error::input("", "must have the receipt in exactly one of its forms")),
        }
    }
}

/// What all forms of a receipt say.
#[derive(Debug)]
struct Facts {
    number: Option<i32>,
    status: Option<ReceiptStatus>,
    text: Option<String>,
    last_changed: Option<DateTime>,
    references: Vec<(ReferenceType, String)>,
    parts: Vec<Facts>,
}

/// The forms of a receipt that have references and parts differ in names only.
macro_rules! facts {
    ($receipt:ty, $status:ident, |$reference:ident| $named:expr) => {
        impl From<$receipt> for Facts {
            fn from(receipt: $receipt) -> Self {
                Self {
                    number: receipt.receipt_id,
                    status: receipt.$status,
                    text: receipt.receipt_text,
                    last_changed: receipt.last_changed,
                    references: receipt
                        .references
                        .into_iter()
                        .filter_map(|$reference| $named)
                        .collect(),
                    parts: receipt.sub_receipts.into_iter().map(Self::from).collect(),
                }
            }
        }
    };
}

facts!(Receipt, receipt_status, |it| it.reference_type.zip(it.reference_value));
facts!(ShipmentReceipt, receipt_status_code, |it| it
    .reference_type_name
    .zip(it.reference_value));
facts!(ReceiptV1, receipt_status_code, |it| it
    .reference_type_name
    .zip(it.reference_value));

/// The one judge: what a submission's flow ends with is judged here as well.
impl From<Receipt> for ReceiptOutcome {
    fn from(receipt: Receipt) -> Self {
        Facts::from(receipt).outcome()
    }
}

impl From<ShipmentReceipt> for ReceiptOutcome {
    fn from(receipt: ShipmentReceipt) -> Self {
        Facts::from(receipt).outcome()
    }
}

impl From<StreamedReceipt> for Facts {
    fn from(receipt: StreamedReceipt) -> Self {
        Self {
            number: receipt.receipt_id,
            status: receipt.receipt_status_code,
            text: receipt.receipt_text,
            last_changed: receipt.last_changed.as_ref().and_then(|it| it.as_date_time()).cloned(),
            references: Vec::new(),
            parts: Vec::new(),
        }
    }
}

impl Facts {
    /// What it all means.
    fn outcome(self) -> ReceiptOutcome {
        let named = |kind: &ReferenceType| {
            let mut references = self.references.iter();
            references
                .find(|(known, _)| known == kind)
                .map(|(_, name)| name.clone())
        };
        let (verdict, reason) = self.judged();
        let mut outcome = ReceiptOutcome::new(verdict, AdviceText::new(String::new(), String::new()));
        outcome.archive_reference = named(&ReferenceType::ArchiveReference);
        outcome.external_shipment_reference = named(&ReferenceType::ExternalShipmentReference);
        outcome.reportee_element_id = named(&ReferenceType::WorkFlowReference).and_then(|number| number.parse().ok());
        outcome.advice = advice(&outcome, reason.as_ref()).into();
        outcome.reason = reason;
        for part in self.parts {
            part.list(&mut outcome.parts);
        }
        outcome.text = self.text;
        outcome.receipt_id = self.number.filter(|number| *number > 0);
        outcome.last_changed = self.last_changed.filter(|at| !at.is_unset());
        outcome
    }

    /// The verdict with its reason, parts considered.
    fn judged(&self) -> (ReceiptVerdict, Option<ReceiptReason>) {
        let (verdict, reason) = self.alone();
        let parts = self.parts.iter().map(Self::judged);
        let mut bad = parts.filter(|(verdict, _)| verdict.is_bad());
        match bad.next() {
            Some(part) if !verdict.is_bad() => part,
            Some((_, of_part)) => (verdict, reason.or(of_part)),
            None => (verdict, reason),
        }
    }

    /// The verdict with its reason, parts left out.
    fn alone(&self) -> (ReceiptVerdict, Option<ReceiptReason>) {
        use ReceiptVerdict as Verdict;
        let reason = self.text.as_deref().and_then(reason);
        let nothing_kept = self.number.is_some_and(|number| number <= 0);
        let verdict = match (self.status.as_ref().map(usual), &reason) {
            (Some(ReceiptStatus::Rejected), _) => Verdict::Rejected,
            (Some(ReceiptStatus::ValidationFailed), _) => Verdict::ValidationFailed,
            (Some(ReceiptStatus::UnExpectedError), _) => Verdict::Failed,
            // The text says no, whatever the status says.
            (_, Some(reason)) => reason.verdict(),
            (Some(ReceiptStatus::Ok), None) if !nothing_kept => Verdict::Accepted,
            _ => Verdict::NotSettled,
        };
        (verdict, reason)
    }

    /// Lists this part and its own parts.
    fn list(self, parts: &mut Vec<ReceiptPartOutcome>) {
        let (verdict, reason) = self.alone();
        let mut part = ReceiptPartOutcome::new(verdict);
        part.reason = reason;
        part.field = self.text.as_deref().and_then(field);
        part.text = self.text;
        let senders = self.references.into_iter();
        part.senders_reference = senders
            .filter(|(kind, _)| *kind == ReferenceType::SendersReference)
            .map(|(_, name)| name)
            .next();
        part.receipt_id = self.number.filter(|number| *number > 0);
        parts.push(part);
        for inner in self.parts {
            inner.list(parts);
        }
    }
}

/// A status by its usual spelling: services that moved to Altinn 3 wrote `Ok`, where the contract says `OK`.
fn usual(status: &ReceiptStatus) -> ReceiptStatus {
    use ReceiptStatus as Status;
    let ReceiptStatus::Unknown(name) = status else {
        return status.clone();
    };
    let known = [
        Status::NotSet,
        Status::Ok,
        Status::UnExpectedError,
        Status::ValidationFailed,
        Status::Rejected,
    ];
    let mut known = known.into_iter();
    known
        .find(|status| status.as_str().eq_ignore_ascii_case(name))
        .unwrap_or_else(|| status.clone())
}

/// The field that a validation error names: `Error <field>-datadef-<number> <what is wrong>`.
fn field(text: &str) -> Option<String> {
    let is_field = |word: &&str| {
        word.rsplit_once("-datadef-")
            .is_some_and(|(_, number)| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    text.split_ascii_whitespace().find(is_field).map(ToOwned::to_owned)
}

/// What to tell the user.
fn advice(outcome: &ReceiptOutcome, reason: Option<&ReceiptReason>) -> Advice {
    let verdict = &outcome.verdict;
    if let (true, Some(advice)) = (verdict.is_bad(), reason.and_then(ReceiptReason::advice)) {
        return advice;
    }
    match verdict {
        ReceiptVerdict::Accepted if outcome.archive_reference.is_some() => Advice::new(
            "Altinn has received and archived it. Keep the archive reference.",
            "Altinn har mottatt og arkivert innsendingen. Ta vare på arkivreferansen.",
        ),
        ReceiptVerdict::Accepted if outcome.reportee_element_id.is_some() => Advice::new(
            "Altinn has received it, but it is not delivered yet: it lies in the message box, to be completed or signed.",
            "Altinn har mottatt den, men den er ikke levert ennå: den ligger i meldingsboksen og skal fullføres eller signeres.",
        ),
        ReceiptVerdict::Accepted => Advice::new("Altinn has received it.", "Altinn har mottatt den."),
        ReceiptVerdict::ValidationFailed => Advice::new(
            "A form has errors and was not taken. Correct the fields that the texts name, and send it again.",
            "Et skjema har feil og ble ikke godtatt. Rett feltene som tekstene nevner, og send på nytt.",
        ),
        ReceiptVerdict::Rejected => Advice::new(
            "Altinn refused it, and nothing was delivered. The text says why.",
            "Altinn avviste innsendingen, og ingenting er levert. Teksten sier hvorfor.",
        ),
        ReceiptVerdict::Failed => Advice::new(
            "Altinn failed. Read the receipt again in a while; send again only when it still says so.",
            "Det oppstod en feil i Altinn. Les kvitteringen på nytt om en stund, og send bare på nytt hvis den fortsatt sier det samme.",
        ),
        ReceiptVerdict::NotSettled | ReceiptVerdict::Unknown(_) => Advice::new(
            "Altinn has not finished with it. Read the receipt again later; do not send again.",
            "Altinn er ikke ferdig med den. Les kvitteringen på nytt senere, og ikke send på nytt.",
        ),
    }
}
