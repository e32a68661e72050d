//! What a flow may cost, set by the host.

use crate::error::Error;
use altinnkit_macros::message;

/// How long a flow goes on, and how much it sends. What is left out keeps its default.
#[message(case = "camel")]
#[derive(Eq)]
pub struct FlowBounds {
    /// How often one step is tried before the flow gives up on it; 10.
    pub attempts_per_step: Option<i32>,
    /// How long one step may take in all, in seconds, pauses included; 1,800.
    pub seconds_per_step: Option<i32>,
    /// How long the flow waits for others in one step, in seconds: for a scan, a receipt, a service owner's feedback; 3,600.
    pub seconds_of_waiting: Option<i32>,
    /// How many requests the flow sends in all, over every restore; 1,000, and ten more for each form and file.
    pub requests: Option<i32>,
}

/// The longest time that a bound may name: thirty days, in seconds.
const LONGEST: i32 = 30 * 86_400;

impl FlowBounds {
    /// Looks over what a host wrote.
    ///
    /// # Errors
    /// A bound that is not above zero, or beyond all reason; the path begins with `bounds`.
    pub fn check(&self) -> Result<(), Error> {
        let bounds = [
            ("attemptsPerStep", self.attempts_per_step, 1_000),
            ("secondsPerStep", self.seconds_per_step, LONGEST),
            ("secondsOfWaiting", self.seconds_of_waiting, LONGEST),
            ("requests", self.requests, 1_000_000),
        ];
        for (name, bound, most) in bounds {
            if bound.is_some_and(|bound| !(1..=most).contains(&bound)) {
                return Err(Error::input(
                    format!("bounds.{name}"),
                    format!("must be from 1 to {most}"),
                ));
            }
        }
        Ok(())
    }

    /// How often one step is tried.
    #[must_use]
    pub fn attempts(&self) -> i32 {
        self.attempts_per_step.unwrap_or(10)
    }

    /// How long one step may take, in milliseconds.
    #[must_use]
    pub fn step_millis(&self) -> i64 {
        i64::from(self.seconds_per_step.unwrap_or(1_800)) * 1_000
    }

    /// How long one step may wait for others, in milliseconds.
    #[must_use]
    pub fn waiting_millis(&self) -> i64 {
        i64::from(self.seconds_of_waiting.unwrap_or(3_600)) * 1_000
    }

    /// How many requests in all, for a flow that carries so many forms and files.
    #[must_use]
    pub fn requests_for(&self, carried: usize) -> i32 {
        let carried = i32::try_from(carried).unwrap_or(i32::MAX);
        self.requests
            .unwrap_or_else(|| carried.saturating_mul(10).saturating_add(1_000))
    }
}
