//! The reference that ties a Norwegian payment to its bill.

use std::fmt;

use super::{IdentityError, IdentityType, digits};

const NUMBER: IdentityType = IdentityType::Kid;

/// A KID (kundeidentifikasjon, payment reference): 2 to 25 characters, digits with a check character at the end.
///
/// The payee chooses modulus 10 (Luhn) or modulus 11 (weights 2 to 7 from the right); under modulus 11 the check
/// character for 10 is `-`. The number does not tell which was chosen, so one that fits either is accepted. From the
/// OCR giro description of Nets, now Mastercard Payment Services, whose newer text asks for at least 4 digits; shorter
/// ones from older agreements are accepted.
///
/// ```
/// use altinnkit_core::identity::Kid;
///
/// assert!(Kid::parse("12345674").is_ok());
/// assert!(Kid::parse("12345675").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kid(String);

impl Kid {
    /// Reads 2 to 25 characters; spaces between them are ignored.
    ///
    /// # Errors
    /// [`IdentityError::Empty`], [`WrongLength`](IdentityError::WrongLength), [`NotDigits`](IdentityError::NotDigits)
    /// (a `-` is allowed last only) or [`CheckDigit`](IdentityError::CheckDigit).
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let text = digits::without(text, digits::SPACES);
        match text.chars().count() {
            0 => return Err(IdentityError::Empty { number: NUMBER }),
            2..=25 => {}
            actual => {
                return Err(IdentityError::WrongLength {
                    number: NUMBER,
                    expected: "2 to 25 characters",
                    actual,
                });
            }
        }
        let fits = if let Some(payload) = text.strip_suffix('-') {
            let mut digits = digits::values(payload, NUMBER)?;
            digits.push(10);
            digits::mod11(&digits) == 0
        } else {
            let digits = digits::values(&text, NUMBER)?;
            digits::mod10(&digits) == 0 || digits::mod11(&digits) == 0
        };
        if !fits {
            return Err(IdentityError::CheckDigit { number: NUMBER });
        }
        Ok(Self(text))
    }

    /// The digits and the check character.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

text_traits!(Kid);

/// Without the digits: a KID often holds a customer number.
impl fmt::Debug for Kid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kid([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_payload_has_one_check_character_of_each_kind() {
        let mut with_dash = 0;
        for payload in 0..11_000 {
            let fitting: Vec<char> = "0123456789-"
                .chars()
                .filter(|check| Kid::parse(&format!("{payload}{check}")).is_ok())
                .collect();
            assert!(matches!(fitting.len(), 1 | 2), "{payload}: {fitting:?}");
            with_dash += usize::from(fitting.contains(&'-'));
        }
        assert_eq!(with_dash, 1_000);
    }

    #[test]
    fn dash_stands_for_ten_and_only_at_the_end() {
        // 6 * 2 leaves 1, so modulus 11 asks for 10.
        assert_eq!(Kid::parse("6-").unwrap().as_str(), "6-");
        assert_eq!(Kid::parse("5-"), Err(IdentityError::CheckDigit { number: NUMBER }));
        for text in ["-6", "6--", "--", "6-6"] {
            assert_eq!(
                Kid::parse(text),
                Err(IdentityError::NotDigits { number: NUMBER }),
                "{text}"
            );
        }
    }

    #[test]
    fn length_is_2_to_25() {
        for length in 0..40 {
            assert_eq!(
                Kid::parse(&"0".repeat(length)).is_ok(),
                (2..=25).contains(&length),
                "{length}"
            );
        }
    }
}
