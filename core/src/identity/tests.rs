//! What holds for all numbers: the vectors, the traits, and that nothing but `Display` shows a digit.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use serde_json::Value;

use super::*;

fn vectors(family: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("../../../tests/vectors/ids/identifiers.json")).unwrap();
    let vectors = all[family].as_array().unwrap().clone();
    assert!(!vectors.is_empty(), "{family}");
    vectors
}

fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
    vector[field].as_str().unwrap()
}

#[test]
fn replay_person_vectors() {
    for vector in vectors("person") {
        let parsed = NationalIdentityNumber::parse(text(&vector, "value"));
        let oracle = &vector["navikt_2_2_1"];
        if text(oracle, "status") == "valid" {
            let number = parsed.unwrap();
            let kind = match text(oracle, "type") {
                "fnr" => NationalIdentityNumberKind::Ordinary,
                "dnr" => NationalIdentityNumberKind::DNumber,
                "hnr" => NationalIdentityNumberKind::HNumber,
                "tnr" => NationalIdentityNumberKind::Tenor,
                "dnr-and-hnr" => NationalIdentityNumberKind::HNumberAndDNumber,
                "dnr-and-tnr" => NationalIdentityNumberKind::TenorDNumber,
                other => panic!("{other}"),
            };
            assert_eq!(number.kind(), kind, "{vector}");
            assert_eq!(
                number.is_synthetic(),
                !matches!(text(oracle, "type"), "fnr" | "dnr"),
                "{vector}"
            );
            assert_eq!(number.as_str(), text(&vector, "value"));
            let rule = match text(&vector, "kind") {
                kind if kind.starts_with("pid2032-rest") => CheckDigitRule::From2032,
                kind if kind.starts_with("official Skatteetaten") => continue,
                _ => CheckDigitRule::Classic,
            };
            assert_eq!(number.check_digit_rule(), rule, "{vector}");
        } else {
            let number = IdentityType::NationalIdentityNumber;
            let length = text(&vector, "value").chars().count();
            let expected = match oracle["reasons"][0].as_str().unwrap() {
                "invalid date" => IdentityError::ImpossibleDate,
                "checksums don't match" => IdentityError::CheckDigit { number },
                _ if length == 11 => IdentityError::NotDigits { number },
                _ => IdentityError::WrongLength {
                    number,
                    expected: "11 digits",
                    actual: length,
                },
            };
            assert_eq!(parsed, Err(expected), "{vector}");
        }
    }
}

#[test]
fn replay_organisation_vectors() {
    for vector in vectors("orgnr") {
        let parsed = OrganisationNumber::parse(text(&vector, "value"));
        if vector["stdnum"] == true {
            assert_eq!(parsed.unwrap().as_str(), text(&vector, "value").replace(' ', ""));
        } else {
            assert_eq!(
                parsed,
                Err(IdentityError::CheckDigit {
                    number: IdentityType::OrganisationNumber
                })
            );
        }
    }
}

#[test]
fn replay_bank_account_vectors() {
    for vector in vectors("konto") {
        let parsed = BankAccountNumber::parse(text(&vector, "value"));
        assert_eq!(parsed.is_ok(), vector["stdnum"] == true, "{vector}");
        assert_eq!(parsed.unwrap().as_str(), text(&vector, "value").replace('.', ""));
    }
}

#[test]
fn replay_kid_vectors() {
    for vector in vectors("kid") {
        for check in "0123456789-".chars() {
            let kid = format!("{}{check}", text(&vector, "payload"));
            let fits = kid == text(&vector, "mod10") || kid == text(&vector, "mod11");
            assert_eq!(Kid::parse(&kid).is_ok(), fits, "{kid}");
        }
    }
}

/// Every trait of a number says the same as `parse` and `as_str`; `Debug` shows no digit.
fn check_traits<T>(number: &str)
where
    T: FromStr<Err = IdentityError> + for<'a> TryFrom<&'a str, Error = IdentityError>,
    T: Display + Debug + AsRef<str> + Ord + std::hash::Hash + Clone + Send + Sync,
{
    let parsed: T = number.parse().unwrap();
    assert!(T::try_from(number) == Ok(parsed.clone()));
    assert_eq!(parsed.as_ref(), number);
    assert_eq!(parsed.to_string(), number);
    assert_eq!(format!("{parsed:>26}").trim_start(), number);
    let debug = format!("{parsed:?} {parsed:#?}");
    assert!(debug.contains("[redacted]"), "{debug}");
    assert!(!debug.contains(|c: char| c.is_ascii_digit()), "{debug}");
}

#[test]
fn traits_agree_and_debug_shows_no_digit() {
    check_traits::<OrganisationNumber>("310702641");
    check_traits::<NationalIdentityNumber>("15908600182");
    check_traits::<Reportee>("310702641");
    check_traits::<Reportee>("15908600182");
    check_traits::<BankAccountNumber>("12345678903");
    check_traits::<Kid>("6-");
    check_traits::<Kid>("123456782");
}

#[test]
fn no_error_shows_the_input() {
    let inputs = [
        "",
        " ",
        "310702640",
        "31070264",
        "3107026410",
        "310702641x",
        "15908600183",
        "15758600065",
        "15103x50050",
        "159086001821",
        "1234.56.78904",
        "1234567.",
        "4829375",
        "48293759999999999999999999",
        "4829-75",
        "9908:310702641",
        "urn:altinn:person:identifier-no:15908600183",
        "３１０７０２６４１",
        "☃☃☃☃☃☃☃☃☃",
        "\u{0}10702641",
    ];
    let mut refused = 0;
    for input in inputs {
        let errors = [
            OrganisationNumber::parse(input).err(),
            OrganisationNumber::from_iso6523(input).err(),
            OrganisationNumber::from_urn(input).err(),
            NationalIdentityNumber::parse(input).err(),
            NationalIdentityNumber::from_urn(input).err(),
            Reportee::parse(input).err(),
            BankAccountNumber::parse(input).err(),
            Kid::parse(input).err(),
        ];
        let digits: Vec<char> = input.chars().filter(char::is_ascii_digit).collect();
        for error in errors.into_iter().flatten() {
            refused += 1;
            let shown = format!("{error} {error:?} {error:#?}");
            for part in digits.windows(3) {
                assert!(!shown.contains(&String::from_iter(part)), "{shown}");
            }
            assert!(!shown.contains(['☃', '３', '\u{0}']), "{shown}");
        }
    }
    assert!(refused > 100);
}

#[test]
fn error_says_what_to_do() {
    let error = OrganisationNumber::parse("31070264").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the organisation number has 8 characters: it needs 9 digits"
    );
    let error = Reportee::parse("  ").unwrap_err();
    assert_eq!(error.to_string(), "the reportee is empty: fill it in");
    let error = Kid::parse("12345675").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the check digits of the KID do not fit: look for a mistyped or swapped digit"
    );
}

#[test]
fn long_input_is_refused() {
    let long = "3".repeat(1 << 20);
    assert!(Reportee::parse(&long).is_err());
    assert!(Kid::parse(&long).is_err());
}
