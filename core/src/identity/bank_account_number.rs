//! A Norwegian bank account number.

use std::fmt;

use super::{IdentityError, IdentityType, digits};

const NUMBER: IdentityType = IdentityType::BankAccountNumber;

/// A bank account number (kontonummer): 11 digits, the last a check digit.
///
/// Four digits for the bank (registernummer), two for the kind of account, four for the customer, then the check digit:
/// modulus 11 with the weights 5 4 3 2 7 6 5 4 3 2 (the Norwegian banks' common standard; the same 11 digits end a
/// Norwegian IBAN).
///
/// ```
/// use altinnkit_core::identity::BankAccountNumber;
///
/// assert_eq!(BankAccountNumber::parse("1234.56.78903")?.as_str(), "12345678903");
/// # Ok::<(), altinnkit_core::identity::IdentityError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BankAccountNumber(String);

impl BankAccountNumber {
    /// Reads 11 digits; spaces and the full stops of the printed form `1234.56.78903` are ignored.
    ///
    /// # Errors
    /// [`IdentityError::Empty`], [`WrongLength`](IdentityError::WrongLength), [`NotDigits`](IdentityError::NotDigits)
    /// or [`CheckDigit`](IdentityError::CheckDigit).
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let text = digits::without(&digits::without(text, digits::SPACES), &['.']);
        let digits: [u32; 11] = digits::exactly(&text, NUMBER, "11 digits")?;
        if digits::mod11(&digits) != 0 {
            return Err(IdentityError::CheckDigit { number: NUMBER });
        }
        Ok(Self(text))
    }

    /// The 11 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

text_traits!(BankAccountNumber);

/// Without the digits: a person's account is personal data.
impl fmt::Debug for BankAccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BankAccountNumber([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistyped_digit_is_found() {
        let right: Vec<char> = "12345678903".chars().collect();
        for place in 0..11 {
            for digit in '0'..='9' {
                let mut wrong = right.clone();
                wrong[place] = digit;
                assert_eq!(
                    BankAccountNumber::parse(&String::from_iter(&wrong)).is_ok(),
                    wrong == right
                );
            }
        }
    }

    #[test]
    fn other_separators_are_refused() {
        for text in ["1234-56-78903", "1234,56,78903", "12345678903\n", "NO1234567890"] {
            assert!(BankAccountNumber::parse(text).is_err(), "{text:?}");
        }
    }
}
