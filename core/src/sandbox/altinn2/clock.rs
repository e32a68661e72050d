//! Norwegian time, as Altinn II writes it.

use crate::date_time::DateTime;
use time::{Date, Duration, Month, OffsetDateTime, UtcOffset, Weekday};

/// Norwegian local time without an offset: the form of nearly all times in Altinn's answers.
pub(super) fn local(now: i64) -> DateTime {
    let text = format!("{}.{:03}", seconds(now), norwegian(now).millisecond());
    DateTime::parse(&text).unwrap_or_else(|_| DateTime::from_unix_millis(now))
}

/// The same without a fraction: the form of the receipts of streamed uploads has no place for one.
pub(super) fn local_to_the_second(now: i64) -> DateTime {
    DateTime::parse(&seconds(now)).unwrap_or_else(|_| DateTime::from_unix_millis(now))
}

fn seconds(now: i64) -> String {
    let at = norwegian(now);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        at.year(),
        u8::from(at.month()),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// Norwegian time with its offset: the form of a challenge's validity.
pub(super) fn with_offset(now: i64) -> DateTime {
    let at = norwegian(now);
    let text = format!("{}{:+03}:00", local(now), at.offset().whole_hours());
    DateTime::parse(&text).unwrap_or_else(|_| DateTime::from_unix_millis(now))
}

/// The first instant of the year 1: what .NET writes where nothing was set.
pub(super) fn unset() -> Option<DateTime> {
    DateTime::parse("0001-01-01T00:00:00").ok()
}

/// A local time as comparable parts. The end of a period at midnight is that day's end: days arrive as midnights.
pub(super) fn instant(at: &DateTime, last: bool) -> (u16, u8, u8, u8, u8, u8) {
    let (hour, minute, second) = match (at.hour(), at.minute(), at.second()) {
        (0, 0, 0) if last => (23, 59, 59),
        time => time,
    };
    (at.year(), at.month(), at.day(), hour, minute, second)
}

fn norwegian(now: i64) -> OffsetDateTime {
    // Kept away from the ends of the calendar, where adding an offset would overflow.
    let day = 86_400_000;
    let millis = now.clamp(-62_135_596_800_000 + day, 253_402_300_799_999 - day);
    let at = OffsetDateTime::UNIX_EPOCH + Duration::milliseconds(millis);
    let hours = if is_summer(at) { 2 } else { 1 };
    at.to_offset(UtcOffset::from_hms(hours, 0, 0).unwrap_or(UtcOffset::UTC))
}

/// Summer time is from the last Sunday of March to that of October, each at 01:00 UTC.
fn is_summer(at: OffsetDateTime) -> bool {
    let change = |month: Month| {
        let last = Date::from_calendar_date(at.year(), month, 31).ok()?;
        let back = last.weekday().number_days_from_sunday();
        debug_assert_eq!((last - Duration::days(back.into())).weekday(), Weekday::Sunday);
        (last - Duration::days(back.into())).with_hms(1, 0, 0).ok()
    };
    match (change(Month::March), change(Month::October)) {
        (Some(spring), Some(autumn)) => (spring.assume_utc()..autumn.assume_utc()).contains(&at),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        DateTime::parse(text).unwrap().to_unix_millis().unwrap()
    }

    #[test]
    fn summer_and_winter() {
        for (utc, local_time, offset) in [
            ("2026-01-15T12:00:00Z", "2026-01-15T13:00:00.000", "+01:00"),
            ("2026-07-15T22:30:00Z", "2026-07-16T00:30:00.000", "+02:00"),
            ("2026-03-29T00:59:59Z", "2026-03-29T01:59:59.000", "+01:00"),
            ("2026-03-29T01:00:00Z", "2026-03-29T03:00:00.000", "+02:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T02:59:59.000", "+02:00"),
            ("2026-10-25T01:00:00Z", "2026-10-25T02:00:00.000", "+01:00"),
        ] {
            assert_eq!(local(at(utc)).to_string(), local_time);
            assert_eq!(with_offset(at(utc)).to_string(), format!("{local_time}{offset}"));
            assert_eq!(with_offset(at(utc)).to_unix_millis(), Some(at(utc)));
        }
        local(i64::MIN);
        local(i64::MAX);
    }
}
