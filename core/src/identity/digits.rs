//! The digit arithmetic that the numbers share.

use std::iter;

use super::{IdentityError, IdentityType};

/// What people and programs put between groups of digits: space, no-break space, narrow no-break space.
pub(super) const SPACES: &[char] = &[' ', '\u{a0}', '\u{202f}'];

/// The text without its separators.
pub(super) fn without(text: &str, separators: &[char]) -> String {
    text.replace(separators, "")
}

/// The values of exactly `N` ASCII digits.
pub(super) fn exactly<const N: usize>(
    text: &str,
    number: IdentityType,
    expected: &'static str,
) -> Result<[u32; N], IdentityError> {
    let wrong_length = |actual| IdentityError::WrongLength {
        number,
        expected,
        actual,
    };
    match text.chars().count() {
        0 => Err(IdentityError::Empty { number }),
        actual if actual != N => Err(wrong_length(actual)),
        _ => values(text, number)?
            .try_into()
            .map_err(|digits: Vec<u32>| wrong_length(digits.len())),
    }
}

/// The values of ASCII digits; other scripts' digits (full-width ones, for example) are refused.
pub(super) fn values(text: &str, number: IdentityType) -> Result<Vec<u32>, IdentityError> {
    text.chars()
        .map(|character| character.to_digit(10).ok_or(IdentityError::NotDigits { number }))
        .collect()
}

/// The sum of digits by weights, modulo 11.
pub(super) fn weighted_mod11(digits: &[u32], weights: impl IntoIterator<Item = u32>) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum::<u32>()
        % 11
}

/// The ordinary modulus 11, check digit included: weight 1 for the last digit, then 2 to 7 over and over to the left.
/// Zero when the check digit fits. (Before the check digit this is 3 2 7 6 5 4 3 2 for nine digits.)
pub(super) fn mod11(digits: &[u32]) -> u32 {
    let from_the_right: Vec<u32> = digits.iter().rev().copied().collect();
    weighted_mod11(&from_the_right, iter::once(1).chain((2..=7).cycle()))
}

/// Modulus 10 (Luhn, ISO/IEC 7812-1), check digit included: every second digit from the right is doubled and its own
/// digits added. Zero when the check digit fits.
pub(super) fn mod10(digits: &[u32]) -> u32 {
    let terms = digits
        .iter()
        .rev()
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| digit * weight);
    terms.map(|term| term / 10 + term % 10).sum::<u32>() % 10
}
