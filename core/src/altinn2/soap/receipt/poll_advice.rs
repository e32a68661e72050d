//! When to ask for a receipt again.

use crate::date_time::DateTime;
use crate::error::Error;
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use altinnkit_macros::message;

/// When to ask Altinn for a receipt again.
///
/// Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
/// grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
/// for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
#[message(case = "camel")]
pub struct ReceiptPollAdvice {
    /// How many times the program has asked since it submitted; 0 right after the submission.
    pub asked: i32,
    /// What it asks for; a receipt when not set.
    pub subject: Option<PollSubject>,
}

/// What a program asks for again and again.
#[message(case = "camel")]
pub enum PollSubject {
    /// The receipt of a submission.
    Receipt,
    /// Files that a broker service has for the reportee.
    BrokerFiles,
    /// The status of messages.
    Messages,
}

/// When to ask again.
#[message(case = "camel")]
pub struct PollAdvice {
    /// Seconds to wait.
    pub wait_seconds: i32,
    /// Not before this time, UTC.
    pub not_before: DateTime,
}

/// Seconds before each question; then it is an hour.
const PAUSES: [i32; 8] = [5, 10, 20, 40, 80, 300, 900, 1800];
const HOUR: i32 = 3600;

impl Function for ReceiptPollAdvice {
    type Output = PollAdvice;
    const DESCRIPTION: &'static FunctionDescription =
        &FunctionDescription::of::<Self>("altinn2.soap.receipt.poll_advice");

    fn call(self, _: &Session, moment: &Moment) -> Result<PollAdvice, Error> {
        let asked = usize::try_from(self.asked).map_err(|_| Error::input("asked", "must not be below zero"))?;
        let wait = match self.subject {
            None | Some(PollSubject::Receipt) => PAUSES.get(asked).copied().unwrap_or(HOUR),
            // Nothing was submitted: the first question may be asked at once.
            Some(_) if asked == 0 => 0,
            Some(_) => HOUR,
        };
        let until = moment.now.saturating_add(i64::from(wait) * 1000);
        Ok(PollAdvice::new(wait, DateTime::from_unix_millis(until)))
    }
}
