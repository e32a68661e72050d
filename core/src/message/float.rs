//! Floating point numbers as text: `xs:double`, and what stands for numbers that JSON does not have.

/// The number as XML Schema writes it: `INF`, `-INF` and `NaN` among them.
pub(crate) fn text(number: f64) -> String {
    if number.is_nan() {
        "NaN".to_owned()
    } else if number.is_infinite() {
        if number > 0.0 { "INF" } else { "-INF" }.to_owned()
    } else {
        number.to_string()
    }
}

/// Reads a number. Beside XML Schema's names those of .NET's JSON: `Infinity`, `-Infinity`.
pub(crate) fn read(text: &str) -> Option<f64> {
    match text.trim() {
        "NaN" => Some(f64::NAN),
        "INF" | "+INF" | "Infinity" => Some(f64::INFINITY),
        "-INF" | "-Infinity" => Some(f64::NEG_INFINITY),
        // Rust knows names of its own, which nobody else writes.
        text if text.contains(|it: char| it.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{read, text};

    #[test]
    fn numbers_that_json_does_not_have_come_back() {
        for number in [f64::INFINITY, f64::NEG_INFINITY, 0.0, -1.5e300, f64::MIN_POSITIVE] {
            assert_eq!(read(&text(number)), Some(number));
        }
        assert!(read(&text(f64::NAN)).is_some_and(f64::is_nan));
        for wrong in ["", "inf", "nan", "infinity", "1,5", "0x10", "INFINITY"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
