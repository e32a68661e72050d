//! The number of an organisation in the Norwegian register of legal entities.

use std::fmt;

use super::{IdentityError, IdentityType, digits};

const NUMBER: IdentityType = IdentityType::OrganisationNumber;
const ISO6523_PREFIX: &str = "0192:";
const URN_PREFIX: &str = "urn:altinn:organization:identifier-no:";

/// An organisation number (organisasjonsnummer): 9 digits, the last a check digit.
///
/// Issued by the Brønnøysund Register Centre (Enhetsregisteret). Modulus 11 with the weights 3 2 7 6 5 4 3 2; numbers
/// whose check digit would be 10 are not issued. Real ones begin with 8 or 9 and synthetic ones with 2 or 3 today;
/// that is no part of the check, as the register may open a new series.
///
/// ```
/// use altinnkit_core::identity::OrganisationNumber;
///
/// let number = OrganisationNumber::parse("310 702 641")?;
/// assert_eq!(number.as_str(), "310702641");
/// assert_eq!(number.as_iso6523(), "0192:310702641");
/// assert_eq!(number.as_urn(), "urn:altinn:organization:identifier-no:310702641");
/// # Ok::<(), altinnkit_core::identity::IdentityError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber(String);

impl OrganisationNumber {
    /// Reads 9 digits; spaces between them are ignored.
    ///
    /// # Errors
    /// [`IdentityError::Empty`], [`WrongLength`](IdentityError::WrongLength), [`NotDigits`](IdentityError::NotDigits)
    /// or [`CheckDigit`](IdentityError::CheckDigit).
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let text = digits::without(text, digits::SPACES);
        let digits: [u32; 9] = digits::exactly(&text, NUMBER, "9 digits")?;
        if digits::mod11(&digits) != 0 {
            return Err(IdentityError::CheckDigit { number: NUMBER });
        }
        Ok(Self(text))
    }

    /// Reads `0192:` and 9 digits, the form in Maskinporten's `consumer` and `authorization_details`. 0192 is the code
    /// of Enhetsregisteret in the ISO 6523 list (ICD) that Peppol and Maskinporten use.
    ///
    /// # Errors
    /// [`IdentityError::WrongPrefix`], or those of [`parse`](Self::parse).
    pub fn from_iso6523(text: &str) -> Result<Self, IdentityError> {
        Self::after(ISO6523_PREFIX, text)
    }

    /// Reads `urn:altinn:organization:identifier-no:` and 9 digits, as in Altinn 3's party and resource attributes.
    ///
    /// # Errors
    /// [`IdentityError::WrongPrefix`], or those of [`parse`](Self::parse).
    pub fn from_urn(text: &str) -> Result<Self, IdentityError> {
        Self::after(URN_PREFIX, text)
    }

    fn after(expected: &'static str, text: &str) -> Result<Self, IdentityError> {
        let rest = text.strip_prefix(expected).ok_or(IdentityError::WrongPrefix {
            number: NUMBER,
            expected,
        })?;
        Self::parse(rest)
    }

    /// The 9 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ISO 6523 form: `0192:` and the 9 digits.
    #[must_use]
    pub fn as_iso6523(&self) -> String {
        format!("{ISO6523_PREFIX}{self}")
    }

    /// Altinn 3's form: `urn:altinn:organization:identifier-no:` and the 9 digits.
    #[must_use]
    pub fn as_urn(&self) -> String {
        format!("{URN_PREFIX}{self}")
    }
}

text_traits!(OrganisationNumber);

/// Without the digits: a sole proprietorship's number points at a person.
impl fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OrganisationNumber([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_check_digit_fits_and_for_one_in_eleven_none() {
        let mut without_check_digit = 0;
        for prefix in 31_000_000..31_001_100 {
            let fitting = (0..10)
                .filter(|check| OrganisationNumber::parse(&format!("{prefix}{check}")).is_ok())
                .count();
            assert!(fitting <= 1, "{prefix}");
            without_check_digit += usize::from(fitting == 0);
        }
        assert_eq!(without_check_digit, 100);
    }

    #[test]
    fn every_mistyped_digit_and_every_swap_of_neighbours_is_found() {
        let right: Vec<char> = "310702641".chars().collect();
        for place in 0..9 {
            for digit in '0'..='9' {
                let mut wrong = right.clone();
                wrong[place] = digit;
                assert_eq!(
                    OrganisationNumber::parse(&String::from_iter(&wrong)).is_ok(),
                    wrong == right
                );
            }
            let mut wrong = right.clone();
            wrong.swap(place, (place + 1) % 9);
            assert!(
                OrganisationNumber::parse(&String::from_iter(&wrong)).is_err(),
                "swap at {place}"
            );
        }
    }

    #[test]
    fn named_forms_are_read_back_and_not_mixed_up() {
        let number = OrganisationNumber::parse("310\u{a0}702\u{202f}641").unwrap();
        assert_eq!(
            OrganisationNumber::from_iso6523(&number.as_iso6523()),
            Ok(number.clone())
        );
        assert_eq!(OrganisationNumber::from_urn(&number.as_urn()), Ok(number.clone()));
        let refused = |expected| {
            Err(IdentityError::WrongPrefix {
                number: NUMBER,
                expected,
            })
        };
        assert_eq!(OrganisationNumber::from_iso6523("9908:310702641"), refused("0192:"));
        assert_eq!(OrganisationNumber::from_iso6523("310702641"), refused("0192:"));
        assert_eq!(
            OrganisationNumber::from_urn("urn:altinn:person:identifier-no:310702641"),
            refused(URN_PREFIX)
        );
        assert!(OrganisationNumber::parse(&number.as_iso6523()).is_err());
        assert_eq!(
            OrganisationNumber::from_iso6523("0192:"),
            Err(IdentityError::Empty { number: NUMBER })
        );
    }
}
