//! `Retry-After` (RFC 9110, section 10.2.3).

use super::Response;
use crate::date_time::DateTime;

/// The longest wait that is believed, in seconds: a day.
const LONGEST: u32 = 86_400;

/// The seconds to wait, when the answer says so in a way that can be read. A date counts from the answer's own `Date`, or
/// else from the moment at which the host got the answer ([`Response::received_at`]); without either it says nothing.
pub(crate) fn seconds(response: &Response) -> Option<u32> {
    let value = response.get("retry-after")?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(value.parse().map_or(LONGEST, |seconds: u32| seconds.min(LONGEST)));
    }
    let until = date(value)?;
    let from = response.get("date").and_then(date).or(response.received_at)?;
    // Rounded up: a second too early is a refusal more.
    let millis = u64::try_from(until.checked_sub(from)?).ok()?;
    u32::try_from(millis.div_ceil(1000)).map_or(Some(LONGEST), |seconds| Some(seconds.min(LONGEST)))
}

/// An HTTP date in any of its three spellings (RFC 9110, section 5.6.7), as milliseconds since 1970.
fn date(text: &str) -> Option<i64> {
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    let (day, month, year, clock) = match *words.as_slice() {
        [_, day, month, year, clock, "GMT" | "UTC"] => (day, month, year, clock),
        [_, month, day, clock, year] => (day, month, year, clock),
        _ => return None,
    };
    let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = 1 + months.iter().position(|name| name.eq_ignore_ascii_case(month))?;
    let (day, mut year): (u8, u16) = (day.parse().ok()?, year.parse().ok()?);
    if year < 100 {
        year += 2000;
    }
    DateTime::parse(&format!("{year:04}-{month:02}-{day:02}T{clock}Z"))
        .ok()?
        .to_unix_millis()
}

#[cfg(test)]
mod tests {
    use super::{date, seconds};
    use crate::http::Response;

    #[test]
    fn three_spellings_of_one_moment() {
        let moment = Some(784_111_777_000);
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(date(text), moment, "{text}");
        }
        assert_eq!(
            date("Monday, 23-Nov-26 10:00:30 GMT"),
            date("Mon, 23 Nov 2026 10:00:30 GMT")
        );
        for text in [
            "",
            "soon",
            "Mon, 32 Nov 2026 10:00:30 GMT",
            "Mon, 23 Nov 2026 10:00:30 CET",
            "-5",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn seconds_or_a_date_or_nothing() {
        let wait = |value: &str| seconds(&Response::new(503, "").header("Retry-After", value));
        for (value, expected) in [
            ("30", Some(30)),
            (" 0 ", Some(0)),
            ("86401", Some(86_400)),
            ("99999999999999999999", Some(86_400)),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("", None),
            ("soon", None),
            // Nobody knows from when.
            ("Mon, 23 Nov 2026 10:00:30 GMT", None),
        ] {
            assert_eq!(wait(value), expected, "{value:?}");
        }
        let until = |value: &str| {
            let answer = Response::new(503, "").header("Retry-After", value);
            seconds(&answer.header("Date", "Mon, 23 Nov 2026 10:00:00 GMT"))
        };
        assert_eq!(until("Mon, 23 Nov 2026 10:00:30 GMT"), Some(30));
        assert_eq!(until("Mon, 23 Nov 2026 09:59:59 GMT"), None);
        assert_eq!(until("Fri, 31 Dec 9999 23:59:59 GMT"), Some(86_400));
        let mut answer = Response::new(429, "").header("Retry-After", "Mon, 23 Nov 2026 10:00:30 GMT");
        answer.received_at = Some(1_795_428_000_000 + 500);
        assert_eq!(seconds(&answer), Some(30));
    }
}
