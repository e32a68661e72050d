//! When to ask for a receipt again.

use crate::date_time::DateTime;
use crate::error::Error;
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use altinnkit_macros::message;

/// When to ask Altinn for a receipt again.
///
/// Altinn wants five seconds of quiet after a submission, and then ever longer pauses: hourly is as long as they get.
#[message(case = "camel")]
pub struct ReceiptPollAdvice {
    /// How many times the program has asked since it submitted; 0 right after the submission.
    pub asked: i32,
}

/// When to ask again.
#[message(case = "camel")]
pub struct PollAdvice {
    /// Seconds to wait.
    pub wait_seconds: i32,
    /// Not before this time, UTC.
    pub not_before: DateTime,
}

/// Seconds before each question; the last one goes on.
const PAUSES: [i32; 9] = [5, 10, 20, 40, 80, 300, 900, 1800, 3600];

impl Function for ReceiptPollAdvice {
    type Output = PollAdvice;
    const DESCRIPTION: &'static FunctionDescription =
        &FunctionDescription::of::<Self>("altinn2.soap.receipt.poll_advice");

    fn call(self, _: &Session, moment: &Moment) -> Result<PollAdvice, Error> {
        let asked = usize::try_from(self.asked).map_err(|_| Error::input("asked", "must not be below zero"))?;
        let wait = PAUSES.get(asked).copied().unwrap_or(3600);
        let until = moment.now.saturating_add(i64::from(wait) * 1000);
        Ok(PollAdvice::new(wait, DateTime::from_unix_millis(until)))
    }
}
