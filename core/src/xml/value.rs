//! The lexical forms of XML Schema's simple types, in both directions. White space around a value is allowed when reading.

use base64::Engine as _;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, PAD};
use thiserror::Error;

use super::error::shortened;
use super::scan;

/// A text that is not in the form its type demands. Never shows more than 64 characters of it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{found:?} is not {expected}")]
pub struct ValueError {
    /// The form that was expected.
    pub expected: &'static str,
    /// The text that stood there, shortened; left out for base64.
    pub found: String,
}

/// Reads `true`, `false`, `1` or `0`.
///
/// # Errors
/// For any other text.
pub fn parse_bool(text: &str) -> Result<bool, ValueError> {
    match trimmed(text) {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => bad("a boolean", text),
    }
}

/// Writes `true` or `false`.
#[must_use]
pub fn format_bool(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// Reads an `xs:int`.
///
/// # Errors
/// For a text that is no integer, or not one of 32 bits.
pub fn parse_i32(text: &str) -> Result<i32, ValueError> {
    trimmed(text).parse().or_else(|_| bad("a 32-bit integer", text))
}

/// Writes an `xs:int`.
#[must_use]
pub fn format_i32(value: i32) -> String {
    value.to_string()
}

/// Reads an `xs:long`.
///
/// # Errors
/// For a text that is no integer, or not one of 64 bits.
pub fn parse_i64(text: &str) -> Result<i64, ValueError> {
    trimmed(text).parse().or_else(|_| bad("a 64-bit integer", text))
}

/// Writes an `xs:long`.
#[must_use]
pub fn format_i64(value: i64) -> String {
    value.to_string()
}

/// Checks an `xs:decimal` and gives it back without the white space around it. A decimal stays text, so that no digit is
/// lost; the same check serves writing.
///
/// # Errors
/// For a text that is no decimal; an exponent, `INF` and `NaN` are none.
pub fn parse_decimal(text: &str) -> Result<&str, ValueError> {
    let value = trimmed(text);
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    if all_digits && !(whole.is_empty() && fraction.is_empty()) {
        Ok(value)
    } else {
        bad("a decimal", text)
    }
}

/// Padding may be missing when reading; it is always written.
const BASE64: GeneralPurpose =
    GeneralPurpose::new(&ALPHABET, PAD.with_decode_padding_mode(DecodePaddingMode::Indifferent));

/// Reads base64. White space may stand anywhere in it.
///
/// # Errors
/// For a text that is not base64.
pub fn parse_base64(text: &str) -> Result<Vec<u8>, ValueError> {
    let decoded = if text.contains(scan::is_space) {
        BASE64.decode(
            text.bytes()
                .filter(|&byte| !scan::is(byte, scan::SPACE))
                .collect::<Vec<_>>(),
        )
    } else {
        BASE64.decode(text)
    };
    decoded.or_else(|_| not_base64())
}

/// Appends what base64 without white space decodes to.
pub(super) fn decode_base64(symbols: &[u8], bytes: &mut Vec<u8>) -> Result<(), ValueError> {
    BASE64.decode_vec(symbols, bytes).or_else(|_| not_base64())
}

/// The content may be secret or huge: it is not shown.
pub(super) fn not_base64<T>() -> Result<T, ValueError> {
    bad("base64", "the content")
}

/// Writes base64.
#[must_use]
pub fn format_base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(scan::is_space)
}

fn bad<T>(expected: &'static str, found: &str) -> Result<T, ValueError> {
    Err(ValueError {
        expected,
        found: shortened(found),
    })
}
