//! Times in texts that may say anything.

use super::DateTime;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A time in a field that Altinn's schema calls a text: mostly a time, sometimes none, such as `?`.
///
/// Nothing is refused: what is no time is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WrittenTime {
    /// A date and time.
    At(DateTime),
    /// A text that is none.
    Text(String),
}

impl WrittenTime {
    /// Reads a text: `31.12.2026 23:59:59` (local time) and the forms that [`DateTime::parse`] knows are times.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        DateTime::parse_day_first(text)
            .or_else(|| DateTime::parse(text).ok())
            .map_or_else(|| Self::Text(text.to_owned()), Self::At)
    }

    /// The time, when it is one.
    #[must_use]
    pub fn as_date_time(&self) -> Option<&DateTime> {
        match self {
            Self::At(at) => Some(at),
            Self::Text(_) => None,
        }
    }
}

impl fmt::Display for WrittenTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(at) => at.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl FromStr for WrittenTime {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::read(text))
    }
}

impl From<DateTime> for WrittenTime {
    fn from(at: DateTime) -> Self {
        Self::At(at)
    }
}

#[cfg(test)]
mod tests {
    use super::WrittenTime;

    #[test]
    fn a_text_that_is_no_time_is_kept() {
        for (text, shown, is_time) in [
            ("31.12.2026 23:59:59", "2026-12-31T23:59:59", true),
            (" 2026-12-31T23:59:59Z ", "2026-12-31T23:59:59Z", true),
            ("?", "?", false),
            ("31.02.2026 10:00:00", "31.02.2026 10:00:00", false),
        ] {
            let written = WrittenTime::read(text);
            assert_eq!(written.to_string(), shown);
            assert_eq!(written.as_date_time().is_some(), is_time, "{text}");
        }
    }
}
