//! Checked identity numbers: what can be held has the right length, digits and check digits.
//!
//! | Type | Norwegian | Form |
//! |---|---|---|
//! | [`OrganisationNumber`] | organisasjonsnummer | 9 digits |
//! | [`NationalIdentityNumber`] | fødselsnummer, D-nummer | 11 digits |
//! | [`Reportee`] | avgiver | either of the two |
//! | [`BankAccountNumber`] | kontonummer | 11 digits |
//! | [`Kid`] | KID, kundeidentifikasjon | 2 to 25 characters |
//!
//! All are read with `parse` (also [`FromStr`](std::str::FromStr) and `TryFrom<&str>`), which ignores spaces and takes
//! ASCII digits only. A well-formed number need not be in use: only its register knows that.
//!
//! **Personal data.** `Display`, `AsRef<str>` and `as_str` give the number, because the wire needs it. `Debug` and
//! [`IdentityError`] never do, so a log of a request or of an error holds no number.

/// The text traits that every checked number has: each is `parse` or `as_str` under another name.
macro_rules! text_traits {
    ($number:ty) => {
        impl std::str::FromStr for $number {
            type Err = crate::identity::IdentityError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $number {
            type Error = crate::identity::IdentityError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        /// Prints the number itself, as it stands on the wire. For logs use `Debug`, which does not.
        impl std::fmt::Display for $number {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $number {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

mod bank_account_number;
mod digits;
mod error;
mod kid;
mod national_identity_number;
mod organisation_number;
mod reportee;

pub use bank_account_number::BankAccountNumber;
pub use error::{IdentityError, IdentityType};
pub use kid::Kid;
pub use national_identity_number::{CheckDigitRule, NationalIdentityNumber, NationalIdentityNumberKind};
pub use organisation_number::OrganisationNumber;
pub use reportee::Reportee;

#[cfg(test)]
mod tests;
