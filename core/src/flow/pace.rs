//! When a flow tries again, and when it gives up.

use super::FlowBounds;
use crate::error::{Error, ErrorCode};
use altinnkit_macros::message;

/// How far a flow's patience with its current step has run. Part of its saved state.
#[message(case = "camel")]
#[derive(Eq)]
pub struct Pace {
    /// How often the step was tried without getting on.
    pub attempts: i32,
    /// When it was first tried again, in milliseconds since 1970-01-01T00:00:00Z.
    pub since: Option<i64>,
    /// How often others were asked how far they are.
    pub polls: i32,
    /// When they were first asked, in milliseconds since 1970-01-01T00:00:00Z.
    pub polling_since: Option<i64>,
    /// Nothing is sent before this time, in milliseconds since 1970-01-01T00:00:00Z.
    pub not_before: Option<i64>,
}

/// The longest pause, in milliseconds: a day. `Retry-After` is not obeyed beyond it.
const LONGEST_PAUSE: i64 = 86_400_000;
/// The last moment of the year 9999, in milliseconds: no clock says more.
const LAST: i64 = 253_402_300_799_999;
/// Counters stop here.
const MANY: i32 = 1_000_000;

/// Pauses before a request is tried again, in milliseconds; the last one holds from there on.
pub(crate) const TRYING: &[i64] = &[2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000];
/// Pauses before others are asked again how far they are, in milliseconds; the last one holds from there on.
pub(crate) const WAITING: &[i64] = &[
    2_000, 3_000, 5_000, 5_000, 10_000, 10_000, 15_000, 30_000, 60_000, 60_000, 120_000, 300_000, 900_000,
];

impl Pace {
    /// At the beginning of a step.
    #[must_use]
    pub fn fresh() -> Self {
        Self::new(0, 0)
    }

    /// Looks over what was saved.
    ///
    /// # Errors
    /// [`ErrorCode::FlowRestore`]: numbers that no flow ever had.
    pub fn check(&self) -> Result<(), Error> {
        let times = [self.since, self.polling_since, self.not_before];
        let possible = times
            .into_iter()
            .flatten()
            .all(|time| (0..=LAST + LONGEST_PAUSE).contains(&time));
        let counts = [self.attempts, self.polls];
        if possible && counts.iter().all(|count| (0..=MANY).contains(count)) {
            Ok(())
        } else {
            Err(Error::new(
                ErrorCode::FlowRestore,
                "the saved flow has counters or times that no flow ever has",
            ))
        }
    }

    /// The time to wait for, when it has not come yet.
    ///
    /// A time that is further away than the longest pause is a clock that was set back: then there is nothing to wait for.
    #[must_use]
    pub fn due(&mut self, now: i64) -> Option<i64> {
        let until = self.not_before?;
        if now < until && until.saturating_sub(now) <= LONGEST_PAUSE {
            return Some(until);
        }
        self.not_before = None;
        None
    }

    /// Counts one more attempt at a request, and says until when to pause; nothing when the step has used up its attempts or
    /// its time. `told` is what the server asked for, in seconds.
    #[must_use]
    pub fn again(&mut self, bounds: &FlowBounds, now: i64, told: Option<u32>) -> Option<i64> {
        if self.attempts.saturating_add(1) >= bounds.attempts() {
            return None;
        }
        let (until, since) = pause(TRYING, self.attempts, self.since, bounds.step_millis(), now, told);
        self.attempts = self.attempts.saturating_add(1).clamp(0, MANY);
        self.since = Some(since);
        self.not_before = until.or(self.not_before);
        until
    }

    /// Counts one more question to others who are at work, and says until when to pause; nothing when the time for it is up.
    #[must_use]
    pub fn wait(&mut self, bounds: &FlowBounds, now: i64) -> Option<i64> {
        let most = bounds.waiting_millis();
        let (until, since) = pause(WAITING, self.polls, self.polling_since, most, now, None);
        self.polls = self.polls.saturating_add(1).clamp(0, MANY);
        self.polling_since = Some(since);
        self.not_before = until.or(self.not_before);
        until
    }

    /// An answer came, which does not end the step: the next trouble begins with fresh patience, and waiting goes on.
    pub fn answered(&mut self) {
        self.attempts = 0;
        self.since = None;
    }
}

/// Until when to pause, if there is time left for it, and since when the pauses count.
fn pause(
    schedule: &[i64],
    count: i32,
    since: Option<i64>,
    most: i64,
    now: i64,
    told: Option<u32>,
) -> (Option<i64>, i64) {
    let index = usize::try_from(count).unwrap_or(usize::MAX);
    let own = schedule
        .get(index)
        .or(schedule.last())
        .copied()
        .unwrap_or(LONGEST_PAUSE);
    let pause = told
        .map_or(own, |seconds| own.max(i64::from(seconds) * 1_000))
        .min(LONGEST_PAUSE);
    let now = now.clamp(0, LAST);
    // A clock that was set back begins anew.
    let since = since.filter(|since| *since <= now).unwrap_or(now);
    let until = now.saturating_add(pause);
    (Some(until).filter(|until| until.saturating_sub(since) <= most), since)
}

#[cfg(test)]
mod tests {
    use super::{FlowBounds, Pace};

    #[test]
    fn pauses_grow_obey_the_server_and_come_to_an_end() {
        let bounds = FlowBounds::new();
        let (mut pace, mut now, mut pauses) = (Pace::fresh(), 1_000, Vec::new());
        while let Some(until) = pace.again(&bounds, now, None) {
            pauses.push(until - now);
            now = until;
        }
        assert_eq!(
            pauses,
            [2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000, 300_000, 300_000]
        );
        let mut pace = Pace::fresh();
        assert_eq!(pace.again(&bounds, 0, Some(60)), Some(60_000));
        assert_eq!(
            pace.again(&bounds, 60_000, Some(86_400)),
            None,
            "longer than a step may take"
        );
    }

    #[test]
    fn waiting_is_bounded_by_time_alone() {
        let bounds = FlowBounds::new();
        let (mut pace, mut now) = (Pace::fresh(), 0);
        while let Some(until) = pace.wait(&bounds, now) {
            now = until;
        }
        assert!((1_800_000..=3_600_000).contains(&now), "{now}");
    }

    #[test]
    fn no_clock_and_no_counter_breaks_it() {
        let bounds = FlowBounds::new();
        for now in [i64::MIN, -1, 0, i64::MAX] {
            let mut pace = Pace::fresh();
            let until = pace.again(&bounds, now, Some(u32::MAX));
            assert_eq!(until, None, "{now}");
            let _ = pace.wait(&bounds, now);
            assert!(pace.check().is_ok(), "{now}: {pace:?}");
        }
        let mut pace = Pace::new(i32::MAX, 0);
        assert!(pace.check().is_err());
        assert_eq!(pace.again(&bounds, 0, None), None);
        let mut late = Pace::fresh();
        late.not_before = Some(1_000_000_000_000);
        assert_eq!(late.due(5), None, "the clock was set back");
    }
}
