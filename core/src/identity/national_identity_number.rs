//! The number of a person in the Norwegian population register, with its D, help and test number forms.

use std::fmt;

use super::{IdentityError, IdentityType, digits};

const NUMBER: IdentityType = IdentityType::NationalIdentityNumber;
const URN_PREFIX: &str = "urn:altinn:person:identifier-no:";

/// A national identity number (fødselsnummer) or D number: 11 digits, `DDMMYY`, three individual digits and two check
/// digits.
///
/// Issued by the Norwegian Tax Administration (Skatteetaten, Folkeregisteret). Of the check digits, both modulus 11,
/// - the first has the weights 3 7 6 1 8 9 4 5 2 and may, in numbers issued from 1 January 2032, leave a remainder of 0
///   to 3 where older numbers leave 0. Both rules are accepted already; [`check_digit_rule`](Self::check_digit_rule)
///   tells which one fits.
/// - the second has the weights 5 4 3 2 7 6 5 4 3 2 and always leaves 0.
///
/// The day or the month can carry an addition that says what [`kind`](Self::kind) of number it is. Test numbers are
/// accepted here, so **ask [`is_synthetic`](Self::is_synthetic) before sending one to production**. Other additions to the
/// month (+ 20, + 60 and + 65 are said to exist outside the population register) are refused.
///
/// Personal data: `Debug` prints no digit, `Display` and [`as_str`](Self::as_str) give the number for the wire.
///
/// ```
/// use altinnkit_core::identity::{NationalIdentityNumber, NationalIdentityNumberKind};
///
/// let number = NationalIdentityNumber::parse("159086 00182")?; // synthetic, from Tenor
/// assert_eq!(number.kind(), NationalIdentityNumberKind::Tenor);
/// assert!(number.is_synthetic());
/// assert_eq!(number.to_string(), "15908600182");
/// assert_eq!(format!("{number:?}"), "NationalIdentityNumber([redacted])");
/// # Ok::<(), altinnkit_core::identity::IdentityError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationalIdentityNumber {
    text: String,
    kind: NationalIdentityNumberKind,
    rule: CheckDigitRule,
    birth_date: Option<(u16, u8, u8)>,
}

/// What sort of national identity number it is, as its day and month tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NationalIdentityNumberKind {
    /// An ordinary national identity number (fødselsnummer): day and month as they are.
    Ordinary,
    /// A D number (D-nummer), for people not resident in Norway: day + 40.
    DNumber,
    /// Month + 40: a test person of NAV's Dolly, or a help number (hjelpenummer, H-nummer), which a hospital gives a
    /// patient whose number it does not know. The two cannot be told apart; Altinn knows neither in production.
    HNumber,
    /// Day + 40 and month + 40: a D number of a test person of NAV's Dolly.
    HNumberAndDNumber,
    /// Month + 80: a test person of Tenor, Skatteetaten's synthetic population register, which Altinn's TT02 uses.
    Tenor,
    /// Day + 40 and month + 80: a D number of a test person of Tenor.
    TenorDNumber,
}

/// Which rule the first check digit follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckDigitRule {
    /// The remainder is 0: every number issued before 2032, and about a quarter of the later ones.
    Classic,
    /// The remainder is 1, 2 or 3: issued on 1 January 2032 or later, also to people born earlier.
    From2032,
}

impl NationalIdentityNumber {
    /// Reads 11 digits; spaces between them are ignored.
    ///
    /// # Errors
    /// [`IdentityError::Empty`], [`WrongLength`](IdentityError::WrongLength), [`NotDigits`](IdentityError::NotDigits),
    /// [`CheckDigit`](IdentityError::CheckDigit) or, if both check digits fit,
    /// [`ImpossibleDate`](IdentityError::ImpossibleDate).
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let text = digits::without(text, digits::SPACES);
        let digits: [u32; 11] = digits::exactly(&text, NUMBER, "11 digits")?;

        let rule = match (
            digits::weighted_mod11(&digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]),
            digits::mod11(&digits),
        ) {
            (0, 0) => CheckDigitRule::Classic,
            (1..=3, 0) => CheckDigitRule::From2032,
            _ => return Err(IdentityError::CheckDigit { number: NUMBER }),
        };

        let [d1, d2, m1, m2, y1, y2, i1, i2, i3, _, _] = digits;
        let (day, is_d_number) = match d1 * 10 + d2 {
            day @ 41..=71 => (day - 40, true),
            day => (day, false),
        };
        let (month, kind) = match (m1 * 10 + m2, is_d_number) {
            (month @ 1..=12, false) => (month, NationalIdentityNumberKind::Ordinary),
            (month @ 1..=12, true) => (month, NationalIdentityNumberKind::DNumber),
            (month @ 41..=52, false) => (month - 40, NationalIdentityNumberKind::HNumber),
            (month @ 41..=52, true) => (month - 40, NationalIdentityNumberKind::HNumberAndDNumber),
            (month @ 81..=92, false) => (month - 80, NationalIdentityNumberKind::Tenor),
            (month @ 81..=92, true) => (month - 80, NationalIdentityNumberKind::TenorDNumber),
            _ => return Err(IdentityError::ImpossibleDate),
        };
        let year_of_century = y1 * 10 + y2;
        // Of the centuries 1800 to 2000, the last has a leap year wherever one of the others has.
        if !date_exists(2000 + year_of_century, month, day) {
            return Err(IdentityError::ImpossibleDate);
        }

        let century = match rule {
            CheckDigitRule::Classic => century(is_d_number, year_of_century, i1 * 100 + i2 * 10 + i3),
            CheckDigitRule::From2032 => None,
        };
        let birth_date = century.and_then(|century| plain_date(century + year_of_century, month, day));
        Ok(Self {
            text,
            kind,
            rule,
            birth_date,
        })
    }

    /// Reads `urn:altinn:person:identifier-no:` and 11 digits, as in Altinn 3's party and consent attributes.
    ///
    /// # Errors
    /// [`IdentityError::WrongPrefix`], or those of [`parse`](Self::parse).
    pub fn from_urn(text: &str) -> Result<Self, IdentityError> {
        let wrong_prefix = IdentityError::WrongPrefix {
            number: NUMBER,
            expected: URN_PREFIX,
        };
        Self::parse(text.strip_prefix(URN_PREFIX).ok_or(wrong_prefix)?)
    }

    /// The 11 digits. Personal data: for the wire, not for logs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Altinn 3's form: `urn:altinn:person:identifier-no:` and the 11 digits. Personal data, as the number itself.
    #[must_use]
    pub fn as_urn(&self) -> String {
        format!("{URN_PREFIX}{self}")
    }

    /// What sort of number it is. New kinds may come: keep a `_` arm.
    #[must_use]
    pub fn kind(&self) -> NationalIdentityNumberKind {
        self.kind
    }

    /// Whether the number belongs to a test population (month + 40 or + 80), and so has no place in production.
    ///
    /// Help numbers of hospitals look like those of Dolly and count as synthetic here, since Altinn does not know them.
    #[must_use]
    pub fn is_synthetic(&self) -> bool {
        !matches!(
            self.kind,
            NationalIdentityNumberKind::Ordinary | NationalIdentityNumberKind::DNumber
        )
    }

    /// Which rule the first check digit follows.
    #[must_use]
    pub fn check_digit_rule(&self) -> CheckDigitRule {
        self.rule
    }

    /// The date of birth as (year, month, day), as well as the number can tell it.
    ///
    /// The century comes from the individual digits, by Skatteetaten's tables (D numbers: the table of 2021). `None` if
    /// the tables leave it open, or if the number follows the rule [from 2032](CheckDigitRule::From2032), when the
    /// individual digits no longer mean anything. A number issued from 2032 on that happens to fit the classic rule
    /// cannot be told from an older one, so this is a help for filling in forms, not evidence of age.
    #[must_use]
    pub fn birth_date(&self) -> Option<(u16, u8, u8)> {
        self.birth_date
    }
}

text_traits!(NationalIdentityNumber);

/// Without the digits: the number is personal data.
impl fmt::Debug for NationalIdentityNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NationalIdentityNumber([redacted])")
    }
}

/// The first year of the century of birth, by Skatteetaten's tables of individual numbers.
fn century(is_d_number: bool, year_of_century: u32, individual: u32) -> Option<u32> {
    match (is_d_number, individual, year_of_century) {
        (false, 0..=499, _) => Some(1900),
        (false, 500..=749, 54..) => Some(1800),
        (false, 900..=999, 40..) => Some(1900),
        (false, 500..=999, ..=39) => Some(2000),
        (true, 0..=199, ..=39) => Some(1900),
        (true, 200..=999, ..=39) => Some(2000),
        (true, 500..=599, 58..) => Some(1800),
        (true, 0..=499 | 600..=999, 40..) => Some(1900),
        _ => None,
    }
}

fn date_exists(year: u32, month: u32, day: u32) -> bool {
    let is_leap_year = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if is_leap_year => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn plain_date(year: u32, month: u32, day: u32) -> Option<(u16, u8, u8)> {
    if !date_exists(year, month, day) {
        return None;
    }
    Some((year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers with these nine digits and fitting check digits, without regard to the date.
    fn with_check_digits(nine: &str) -> Vec<Result<NationalIdentityNumber, IdentityError>> {
        (0..100)
            .map(|check| NationalIdentityNumber::parse(&format!("{nine}{check:02}")))
            .filter(|result| *result != Err(IdentityError::CheckDigit { number: NUMBER }))
            .collect()
    }

    /// The date of birth of the first number that follows the classic rule, searched from `individual` on.
    fn birth_date(date: &str, individual: u32) -> Option<(u16, u8, u8)> {
        let mut numbers = (individual..individual + 10).flat_map(|n| with_check_digits(&format!("{date}{n:03}")));
        numbers
            .find_map(|n| n.ok().filter(|n| n.check_digit_rule() == CheckDigitRule::Classic))
            .unwrap()
            .birth_date()
    }

    #[test]
    fn each_kind_is_recognised_and_every_other_day_and_month_refused() {
        let days = (0..3).chain(27..43).chain(67..75).chain([80, 99]);
        for (day, month) in days.flat_map(|day| (0..100).map(move |month| (day, month))) {
            // Individual number 900 in 36 is the year 2036: unborn.
            for result in with_check_digits(&format!("{day:02}{month:02}36900")) {
                let plain_day = if (41..=71).contains(&day) { day - 40 } else { day };
                let addition = month / 40 * 40;
                let exists = date_exists(2036, month - addition, plain_day);
                match result {
                    Ok(number) => {
                        assert!(exists, "{day} {month}");
                        assert_eq!(number.is_synthetic(), addition > 0);
                        let expected = match (addition, plain_day == day) {
                            (0, true) => NationalIdentityNumberKind::Ordinary,
                            (0, false) => NationalIdentityNumberKind::DNumber,
                            (40, true) => NationalIdentityNumberKind::HNumber,
                            (40, false) => NationalIdentityNumberKind::HNumberAndDNumber,
                            (_, true) => NationalIdentityNumberKind::Tenor,
                            (_, false) => NationalIdentityNumberKind::TenorDNumber,
                        };
                        assert_eq!(number.kind(), expected);
                    }
                    Err(error) => {
                        assert_eq!(error, IdentityError::ImpossibleDate);
                        assert!(!exists, "{day} {month}");
                    }
                }
            }
        }
    }

    #[test]
    fn four_first_check_digits_fit_at_most_and_one_of_them_is_classic() {
        for individual in 0..1000 {
            let numbers = with_check_digits(&format!("159086{individual:03}"));
            assert!((1..=4).contains(&numbers.len()), "{individual}");
            let rules = numbers.iter().map(|number| number.as_ref().unwrap().check_digit_rule());
            assert!(
                rules.filter(|rule| *rule == CheckDigitRule::Classic).count() <= 1,
                "{individual}"
            );
        }
    }

    #[test]
    fn century_follows_the_table() {
        assert_eq!(birth_date("159054", 500), Some((1854, 10, 15)));
        assert_eq!(birth_date("159099", 740), Some((1899, 10, 15)));
        assert_eq!(birth_date("159000", 0), Some((1900, 10, 15)));
        assert_eq!(birth_date("159099", 490), Some((1999, 10, 15)));
        assert_eq!(birth_date("159040", 900), Some((1940, 10, 15)));
        assert_eq!(birth_date("159000", 500), Some((2000, 10, 15)));
        assert_eq!(birth_date("159039", 990), Some((2039, 10, 15)));
        // Not in the table.
        assert_eq!(birth_date("159053", 500), None);
        assert_eq!(birth_date("159099", 750), None);
    }

    #[test]
    fn century_of_a_d_number_follows_the_table_of_2021() {
        assert_eq!(birth_date("559058", 500), Some((1858, 10, 15)));
        assert_eq!(birth_date("559039", 190), Some((1939, 10, 15)));
        assert_eq!(birth_date("559040", 0), Some((1940, 10, 15)));
        assert_eq!(birth_date("559099", 600), Some((1999, 10, 15)));
        assert_eq!(birth_date("559000", 200), Some((2000, 10, 15)));
        assert_eq!(birth_date("559039", 990), Some((2039, 10, 15)));
        assert_eq!(birth_date("559057", 500), None);
    }

    #[test]
    fn leap_day_needs_a_leap_year_in_some_century() {
        let some_parse = |date: &str| with_check_digits(&format!("{date}500")).iter().any(Result::is_ok);
        assert!(some_parse("298204"));
        assert!(some_parse("298200"));
        assert!(!some_parse("298201"));
        assert!(!some_parse("308204"));
        // 2000 had the day, 1900 had not: the number passes, the date is not told.
        assert_eq!(birth_date("298200", 500), Some((2000, 2, 29)));
        assert_eq!(birth_date("298200", 0), None);
    }

    #[test]
    fn numbers_of_the_2032_rule_tell_no_date_of_birth() {
        for number in ["02013299903", "30108299939"] {
            let number = NationalIdentityNumber::parse(number).unwrap();
            assert_eq!(number.check_digit_rule(), CheckDigitRule::From2032);
            assert_eq!(number.birth_date(), None);
        }
        for (number, birth_date) in [
            ("02013299997", (2032, 1, 2)),
            ("02013299806", (2032, 1, 2)),
            ("30108299920", (1982, 10, 30)),
        ] {
            let number = NationalIdentityNumber::parse(number).unwrap();
            assert_eq!(number.check_digit_rule(), CheckDigitRule::Classic);
            assert_eq!(number.birth_date(), Some(birth_date));
        }
    }

    #[test]
    fn urn_is_read_back() {
        let number = NationalIdentityNumber::parse("15908600182").unwrap();
        assert_eq!(number.as_urn(), "urn:altinn:person:identifier-no:15908600182");
        assert_eq!(NationalIdentityNumber::from_urn(&number.as_urn()), Ok(number));
        let refused = NationalIdentityNumber::from_urn("urn:altinn:organization:identifier-no:15908600182");
        assert_eq!(
            refused,
            Err(IdentityError::WrongPrefix {
                number: NUMBER,
                expected: URN_PREFIX
            })
        );
    }
}
