//! What is wrong with a number that was refused, without the number.

use std::fmt;

/// Which number was being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityType {
    /// An [`OrganisationNumber`](crate::identity::OrganisationNumber).
    OrganisationNumber,
    /// A [`NationalIdentityNumber`](crate::identity::NationalIdentityNumber).
    NationalIdentityNumber,
    /// A [`Reportee`](crate::identity::Reportee), when it is not yet known whether it is an organisation or a person.
    Reportee,
    /// A [`BankAccountNumber`](crate::identity::BankAccountNumber).
    BankAccountNumber,
    /// A [`Kid`](crate::identity::Kid).
    Kid,
}

impl fmt::Display for IdentityType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OrganisationNumber => "organisation number",
            Self::NationalIdentityNumber => "national identity number",
            Self::Reportee => "reportee",
            Self::BankAccountNumber => "bank account number",
            Self::Kid => "KID",
        })
    }
}

/// Why a text is not the number it should be, and what to do about it.
///
/// Never holds the refused text or a part of it: it is often personal data, and errors end up in logs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// There is nothing but separators.
    #[error("the {number} is empty: fill it in")]
    Empty {
        /// Which number was being read.
        number: IdentityType,
    },
    /// Too short or too long, separators not counted.
    #[error("the {number} has {actual} characters: it needs {expected}")]
    WrongLength {
        /// Which number was being read.
        number: IdentityType,
        /// What length it should have, in words.
        expected: &'static str,
        /// How many characters (not bytes) there are when separators are left out.
        actual: usize,
    },
    /// Something other than the ASCII digits `0` to `9`.
    #[error("the {number} has a character that is not allowed there: write it with the plain digits 0 to 9")]
    NotDigits {
        /// Which number was being read.
        number: IdentityType,
    },
    /// Right form, but the check digits do not fit the rest.
    #[error("the check digits of the {number} do not fit: look for a mistyped or swapped digit")]
    CheckDigit {
        /// Which number was being read.
        number: IdentityType,
    },
    /// The check digits of a national identity number fit, but no century has its day and month.
    #[error(
        "the national identity number does not begin with a date that exists: check the first six digits (D numbers add 40 \
         to the day, test numbers 40 or 80 to the month)"
    )]
    ImpossibleDate,
    /// A named form was asked for, such as a URN, and its beginning is missing.
    #[error("the {number} is not in the form asked for: it must begin with `{expected}`")]
    WrongPrefix {
        /// Which number was being read.
        number: IdentityType,
        /// What it should begin with.
        expected: &'static str,
    },
}
