//! Dates and times as Altinn writes them.

mod written;

pub use written::WrittenTime;

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use time::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time};

/// A date, or a date and a time, with or without an offset from UTC: an `xs:dateTime`, `xs:date` or JSON date-time.
///
/// Altinn II mostly writes local Norwegian time without an offset; nothing is guessed about it here. A value is kept
/// exactly as it was read: shown again it gives the same text, with as many digits in the fraction, and `Z` or `+00:00`
/// as before.
///
/// There is no order: with and without an offset two times cannot be compared, and the same instant has many forms, which
/// are not equal here. Compare [`DateTime::to_unix_millis`] where both have an offset.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    date: Date,
    clock: Option<Clock>,
    zone: Zone,
}

/// The time of day, and how many digits its fraction is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Clock {
    time: Time,
    digits: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Zone {
    None,
    Z,
    Offset { west: bool, minutes: u16 },
}

/// A text that is no date or time that Altinn could mean.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text:?} is not a date or time: {what}")]
pub struct DateTimeError {
    /// What is wrong.
    pub what: &'static str,
    /// The text, shortened to 64 characters.
    pub text: String,
}

/// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59.999Z.
const UNIX_MILLIS: (i64, i64) = (-62_135_596_800_000, 253_402_300_799_999);
const MAX_OFFSET: u16 = 14 * 60;

impl DateTime {
    /// Reads `2026-01-15`, `2026-01-15T12:00:00` or `2026-01-15T12:00:00.1234567`, each alone, with `Z`, or with an offset
    /// such as `+01:00`. White space around it is left out.
    ///
    /// # Errors
    /// For another form, a day or time that does not exist, a year outside 1 to 9999, an offset beyond 14 hours, or more
    /// than nine digits in the fraction.
    pub fn parse(text: &str) -> Result<Self, DateTimeError> {
        let bytes = text.trim_matches([' ', '\t', '\r', '\n']).as_bytes();
        parse(bytes).map_err(|what| DateTimeError {
            what,
            text: text.chars().take(64).collect(),
        })
    }

    /// Reads `31.12.2026 23:59:59`, local time, the form of a few texts in Altinn II.
    pub(crate) fn parse_day_first(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(' ')?;
        let mut parts = date.splitn(3, '.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        Self::parse(&format!("{year}-{month}-{day}T{time}")).ok()
    }

    /// The same form; `None` where it would lose something: an offset, a fraction, or that there is no time of day.
    pub(crate) fn to_day_first(&self) -> Option<String> {
        let plain = self.zone == Zone::None && self.clock.is_some_and(|clock| clock.digits == 0);
        plain.then(|| {
            let (day, month, year) = (self.day(), self.month(), self.year());
            let (hour, minute, second) = (self.hour(), self.minute(), self.second());
            format!("{day:02}.{month:02}.{year:04} {hour:02}:{minute:02}:{second:02}")
        })
    }

    /// The instant so many milliseconds after the start of 1970, in UTC, written with `Z` and three digits in the fraction.
    /// What lies before the year 1 or after 9999 becomes the nearest instant in between.
    #[must_use]
    pub fn from_unix_millis(millis: i64) -> Self {
        let at = OffsetDateTime::UNIX_EPOCH + Duration::milliseconds(millis.clamp(UNIX_MILLIS.0, UNIX_MILLIS.1));
        Self {
            date: at.date(),
            clock: Some(Clock {
                time: at.time(),
                digits: 3,
            }),
            zone: Zone::Z,
        }
    }

    /// Milliseconds since the start of 1970, rounded down; `None` without an offset. A date alone means its midnight.
    #[must_use]
    pub fn to_unix_millis(&self) -> Option<i64> {
        let offset = self.offset_minutes()?;
        let local = PrimitiveDateTime::new(self.date, self.time()).assume_utc();
        let seconds = local.unix_timestamp() - i64::from(offset) * 60;
        Some(seconds * 1000 + i64::from(local.millisecond()))
    }

    /// Whether this is the first instant of the year 1, with which Altinn (.NET) says that nothing was set.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.year() == 1 && self.date.ordinal() == 1 && self.time() == Time::MIDNIGHT
    }

    /// Whether it is a date without a time of day.
    #[must_use]
    pub fn is_date_only(&self) -> bool {
        self.clock.is_none()
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(&self) -> u16 {
        u16::try_from(self.date.year()).unwrap_or_default()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(&self) -> u8 {
        self.date.month().into()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(&self) -> u8 {
        self.date.day()
    }

    /// The hour, 0 to 23; 0 for a date alone.
    #[must_use]
    pub fn hour(&self) -> u8 {
        self.time().hour()
    }

    /// The minute, 0 to 59; 0 for a date alone.
    #[must_use]
    pub fn minute(&self) -> u8 {
        self.time().minute()
    }

    /// The second, 0 to 59; 0 for a date alone.
    #[must_use]
    pub fn second(&self) -> u8 {
        self.time().second()
    }

    /// The fraction of the second in nanoseconds.
    #[must_use]
    pub fn nanosecond(&self) -> u32 {
        self.time().nanosecond()
    }

    /// The offset from UTC in minutes, east positive; `None` if none is written.
    #[must_use]
    pub fn offset_minutes(&self) -> Option<i16> {
        match self.zone {
            Zone::None => None,
            Zone::Z => Some(0),
            Zone::Offset { west, minutes } => {
                let minutes = i16::try_from(minutes).unwrap_or_default();
                Some(if west { -minutes } else { minutes })
            }
        }
    }

    fn time(&self) -> Time {
        self.clock.map_or(Time::MIDNIGHT, |clock| clock.time)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())?;
        if let Some(Clock { digits, .. }) = self.clock {
            write!(f, "T{:02}:{:02}:{:02}", self.hour(), self.minute(), self.second())?;
            if digits > 0 {
                let fraction = self.nanosecond() / 10_u32.pow(9_u32.saturating_sub(digits.into()));
                write!(f, ".{fraction:0width$}", width = usize::from(digits))?;
            }
        }
        match self.zone {
            Zone::None => Ok(()),
            Zone::Z => f.write_str("Z"),
            Zone::Offset { west, minutes } => {
                let sign = if west { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl FromStr for DateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        Self::parse(text)
    }
}

fn parse(bytes: &[u8]) -> Result<DateTime, &'static str> {
    const DATE: &str = "a date is written YYYY-MM-DD";
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, rest @ ..] = bytes else {
        return Err(DATE);
    };
    let year = number(&[*y1, *y2, *y3, *y4]).ok_or(DATE)?;
    let month = number(&[*m1, *m2])
        .and_then(|month| u8::try_from(month).ok())
        .ok_or(DATE)?;
    let day = number(&[*d1, *d2]).and_then(|day| u8::try_from(day).ok()).ok_or(DATE)?;
    if year == 0 {
        return Err("there is no year 0");
    }
    let date = Month::try_from(month)
        .ok()
        .and_then(|month| Date::from_calendar_date(i32::try_from(year).ok()?, month, day).ok())
        .ok_or("there is no such day")?;
    let (clock, rest) = match rest {
        [b'T', rest @ ..] => {
            let (clock, rest) = parse_clock(rest)?;
            (Some(clock), rest)
        }
        _ => (None, rest),
    };
    Ok(DateTime {
        date,
        clock,
        zone: parse_zone(rest)?,
    })
}

fn parse_clock(bytes: &[u8]) -> Result<(Clock, &[u8]), &'static str> {
    const TIME: &str = "a time is written hh:mm:ss, with up to nine digits after a point";
    let [h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = bytes else {
        return Err(TIME);
    };
    let part = |digits| number(digits).and_then(|part| u8::try_from(part).ok()).ok_or(TIME);
    let (hour, minute, second) = (part(&[*h1, *h2])?, part(&[*m1, *m2])?, part(&[*s1, *s2])?);
    let (fraction, rest) = match rest {
        [b'.', rest @ ..] => {
            let length = rest
                .iter()
                .position(|byte| !byte.is_ascii_digit())
                .unwrap_or(rest.len());
            let (fraction, rest) = rest.split_at_checked(length).ok_or(TIME)?;
            (Some(fraction), rest)
        }
        _ => (None, rest),
    };
    let digits = u8::try_from(fraction.map_or(0, <[u8]>::len)).unwrap_or(u8::MAX);
    if digits > 9 || fraction.is_some_and(<[u8]>::is_empty) {
        return Err(TIME);
    }
    let nanosecond = number(fraction.unwrap_or_default()).ok_or(TIME)? * 10_u32.pow(9 - u32::from(digits));
    let time = Time::from_hms_nano(hour, minute, second, nanosecond).map_err(|_| "there is no such time of day")?;
    Ok((Clock { time, digits }, rest))
}

fn parse_zone(bytes: &[u8]) -> Result<Zone, &'static str> {
    const OFFSET: &str = "after the time only Z or an offset up to 14:00 may stand";
    match bytes {
        [] => Ok(Zone::None),
        [b'Z'] => Ok(Zone::Z),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let hours = number(&[*h1, *h2]).ok_or(OFFSET)?;
            let minutes = number(&[*m1, *m2]).filter(|&minutes| minutes < 60).ok_or(OFFSET)?;
            let minutes = u16::try_from(hours * 60 + minutes).map_err(|_| OFFSET)?;
            if minutes > MAX_OFFSET {
                return Err(OFFSET);
            }
            Ok(Zone::Offset {
                west: *sign == b'-',
                minutes,
            })
        }
        _ => Err(OFFSET),
    }
}

/// A number of at most nine digits; none is zero.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        let digit = char::from(*digit).to_digit(10)?;
        Some(number * 10 + digit)
    })
}

#[cfg(test)]
mod tests {
    use super::DateTime;

    #[test]
    fn what_is_read_is_shown_again() {
        for text in [
            "2026-01-15",
            "2026-01-15Z",
            "2026-01-15+01:00",
            "2026-01-15T12:00:00",
            "2026-01-15T12:00:00Z",
            "2026-01-15T12:00:00+00:00",
            "2026-01-15T12:00:00-00:00",
            "2026-01-15T12:00:00.0Z",
            "2012-11-05T13:48:32.3141569+01:00",
            "2012-11-05T13:48:32.000000000-14:00",
            "2012-11-05T13:48:32.000000001+14:00",
            "2024-02-29T23:59:59.120",
            "0001-01-01T00:00:00",
            "9999-12-31T23:59:59.9999999",
        ] {
            assert_eq!(DateTime::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(DateTime::parse("\n 2026-01-15 ").unwrap().to_string(), "2026-01-15");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "x",
            "2026",
            "2026-1-15",
            "2026-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "0000-01-01",
            "-2026-01-01",
            "12026-01-01",
            "2026-01-15T",
            "2026-01-15 12:00:00",
            "2026-01-15T12:00",
            "2026-01-15T24:00:00",
            "2026-01-15T23:60:00",
            "2026-01-15T23:59:60",
            "2026-01-15T12:00:00.",
            "2026-01-15T12:00:00.1234567890",
            "2026-01-15T12:00:00z",
            "2026-01-15T12:00:00+1:00",
            "2026-01-15T12:00:00+14:01",
            "2026-01-15T12:00:00+01:60",
            "2026-01-15T12:00:00+0100",
            "2026-01-15T12:00:00ZZ",
            "２026-01-15",
            "+026-01-15",
        ] {
            assert!(DateTime::parse(text).is_err(), "{text}");
        }
        assert!(DateTime::parse(&"9".repeat(1000)).unwrap_err().to_string().len() < 150);
    }

    #[test]
    fn day_first() {
        let at = DateTime::parse_day_first("03.12.2026 09:05:07").unwrap();
        assert_eq!(at.to_string(), "2026-12-03T09:05:07");
        assert_eq!(at.to_day_first().unwrap(), "03.12.2026 09:05:07");
        for text in [
            "",
            "2026-12-03T09:05:07",
            "3.12.2026 09:05:07",
            "31.02.2026 09:05:07",
            "03.12.2026",
            "03.12.2026 9:05",
        ] {
            assert_eq!(DateTime::parse_day_first(text), None, "{text}");
        }
        for text in ["2026-12-03", "2026-12-03T09:05:07Z", "2026-12-03T09:05:07.0"] {
            assert_eq!(DateTime::parse(text).unwrap().to_day_first(), None, "{text}");
        }
    }

    #[test]
    fn the_parts() {
        let at: DateTime = "2012-11-05T13:48:32.3141569-01:30".parse().unwrap();
        assert_eq!((at.year(), at.month(), at.day()), (2012, 11, 5));
        assert_eq!(
            (at.hour(), at.minute(), at.second(), at.nanosecond()),
            (13, 48, 32, 314_156_900)
        );
        assert_eq!(
            (at.offset_minutes(), at.is_date_only(), at.is_unset()),
            (Some(-90), false, false)
        );
        assert!(DateTime::parse("2012-11-05").unwrap().is_date_only());
        assert!(DateTime::parse("0001-01-01T00:00:00").unwrap().is_unset());
        assert!(DateTime::parse("0001-01-01T00:00:00.000Z").unwrap().is_unset());
        assert!(!DateTime::parse("0001-01-01T00:00:00.0000001").unwrap().is_unset());
    }

    #[test]
    fn instants() {
        let millis = |text: &str| DateTime::parse(text).unwrap().to_unix_millis();
        assert_eq!(millis("1970-01-01T00:00:00"), None);
        assert_eq!(millis("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(millis("1970-01-01T01:00:00.5+01:00"), Some(500));
        assert_eq!(millis("1969-12-31T23:59:59.9999Z"), Some(-1));
        assert_eq!(millis("2026-01-15+01:00"), millis("2026-01-14T23:00:00Z"));
        for (at, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (1_768_478_400_123, "2026-01-15T12:00:00.123Z"),
            (i64::MIN, "0001-01-01T00:00:00.000Z"),
            (i64::MAX, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(DateTime::from_unix_millis(at).to_string(), text);
            assert_eq!(millis(text), Some(at.clamp(-62_135_596_800_000, 253_402_300_799_999)));
        }
    }
}
