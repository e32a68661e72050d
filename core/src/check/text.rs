//! What texts must be before they are sent: the same rules that the schemas of the catalogue state ([`crate::schema`]).

use super::{Rules, identity};
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::identity::{NationalIdentityNumber, OrganisationNumber, Reportee};
use crate::message::{Absent, Field, Format, Place};
use crate::secret::Secret;
use crate::session::Session;
use crate::xml::{Event, Limits, Reader, XmlError};

/// What is asked of a text by the place where it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carrier {
    /// A part of a path: not empty, no `.` or `..`, no control character.
    Path,
    /// The short name of a service owner or an app in a path: letters, digits, hyphens.
    App,
    /// A query parameter: not empty, no control character.
    Query,
    /// A file name in a header: not empty, no control character.
    FileName,
    /// A header: visible ASCII and spaces in between.
    Header,
    /// A body: what both XML 1.0 and Altinn's JSON can carry.
    Body,
}

impl Carrier {
    /// Where the texts of a field travel.
    pub(crate) fn of(field: &Field) -> Self {
        match field.place {
            Place::Path if matches!(field.wire, "org" | "app") => Self::App,
            Place::Path => Self::Path,
            Place::Query => Self::Query,
            Place::Header if field.wire == "Content-Disposition" => Self::FileName,
            // SOAP header blocks are `Header` fields too: their texts are elements.
            Place::Header if field.wire.contains('-') => Self::Header,
            _ => Self::Body,
        }
    }

    /// Whether an empty text is refused there.
    pub(crate) fn wants_text(self) -> bool {
        self != Self::Body
    }

    fn refusal(self, text: &str) -> Option<&'static str> {
        match self {
            Self::Path if matches!(text, "." | "..") => Some("must be a name that can stand in an address"),
            Self::App if !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') => {
                Some("must be letters, digits and hyphens, as in an app's address")
            }
            Self::Path | Self::Query | Self::FileName if text.chars().any(char::is_control) => {
                Some("must hold no line break or other control character")
            }
            Self::Header if !is_header(text) => {
                Some("must be visible ASCII characters, with spaces only in between: it travels as a header")
            }
            Self::Body if !text.chars().all(is_xml) => {
                Some("holds a character that cannot be sent: U+0000 or another that XML 1.0 does not allow")
            }
            _ => None,
        }
    }
}

fn is_header(text: &str) -> bool {
    text.bytes().all(|it| matches!(it, b' '..=b'~')) && !text.starts_with(' ') && !text.ends_with(' ')
}

/// Characters of XML 1.0 (section 2.2). Rust's texts hold no surrogates.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// Looks over a text, and spells an identity number the way Altinn wants it.
pub(super) fn check(field: &'static Field, format: Format, text: &mut String, rules: &Rules<'_>) -> Result<(), Error> {
    if rules.sends() {
        let carrier = Carrier::of(field);
        if text.is_empty() && (field.absent == Absent::Refuse || carrier.wants_text()) {
            return Err(Error::input("", "must not be empty"));
        }
        if let Some(refusal) = carrier.refusal(text) {
            return Err(Error::input("", refusal));
        }
    }
    in_format(format, text, rules)
}

/// Looks over a secret; what is wrong with it is said without a character of it.
pub(super) fn secret(secret: &Secret, rules: &Rules<'_>) -> Result<(), Error> {
    if !rules.sends() {
        return Ok(());
    }
    let bad = if rules.altinn3 {
        !is_token(secret.expose())
    } else {
        !is_credential(secret.expose())
    };
    if bad {
        return Err(unfit_secret(rules.altinn3));
    }
    Ok(())
}

fn unfit_secret(token: bool) -> Error {
    Error::input(
        "",
        if token {
            "must be a token: letters, digits and - . _ ~ + /, without spaces and line ends"
        } else {
            "must not be empty, and hold no line break or other control character"
        },
    )
}

/// A bearer token as RFC 6750 spells it (`b64token`).
pub(crate) fn is_token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let fits = |it: u8| it.is_ascii_alphanumeric() || b"-._~+/".contains(&it);
    !body.is_empty() && body.bytes().all(fits)
}

/// A user name or password: something to see in it, and nothing that is not a character for people.
pub(crate) fn is_credential(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().all(|c| is_xml(c) && !c.is_control())
}

/// A moment that means the same everywhere: date, time of day, and an offset from UTC.
pub(crate) fn is_moment(time: &DateTime) -> bool {
    !time.is_date_only() && time.offset_minutes().is_some()
}

/// What is asked of a time that goes to Altinn 3.
pub(crate) const MOMENT: &str = "must be a date and time with Z or an offset, such as 2026-12-31T23:59:59+01:00: without one, what time is meant depends on who reads it";

fn in_format(format: Format, text: &mut String, rules: &Rules<'_>) -> Result<(), Error> {
    let session = rules.session;
    match format {
        Format::Plain | Format::WrittenTime => Ok(()),
        Format::DateTime => date_time(text, rules),
        Format::OrganisationNumber => {
            *text = OrganisationNumber::parse(text).map_err(identity)?.to_string();
            Ok(())
        }
        Format::NationalIdentityNumber => {
            let number = NationalIdentityNumber::parse(text).map_err(identity)?;
            real(&number, session)?;
            *text = number.to_string();
            Ok(())
        }
        Format::Reportee => {
            let reportee = Reportee::parse(text).map_err(identity)?;
            if let Reportee::Person(number) = &reportee {
                real(number, session)?;
            }
            *text = reportee.to_string();
            Ok(())
        }
        Format::InstanceOwner => instance_owner(text, session),
        Format::Xml => xml(text, session),
        Format::Uuid if is_uuid(text) => Ok(()),
        Format::Uuid => Err(Error::input("", "must be a UUID")),
        Format::PartyId if !text.starts_with('0') && number(text) && text.parse::<i32>().is_ok() => Ok(()),
        Format::PartyId => Err(Error::input("", "must be the number of a party: digits only")),
        Format::Language if text.len() == 2 && text.bytes().all(|it| it.is_ascii_lowercase()) => Ok(()),
        Format::Language => Err(Error::input(
            "",
            "must be a language in two small letters: nb, nn or en",
        )),
        Format::MediaType if is_media_type(text) => Ok(()),
        Format::MediaType => Err(Error::input("", "must be a media type, such as application/pdf")),
        Format::TimeFilter => time_filter(text),
        Format::Decimal => crate::xml::value::parse_decimal(text)
            .map(drop)
            .map_err(|error| Error::input("", error.to_string())),
        Format::Url if is_address(text) => Ok(()),
        Format::Url => Err(Error::input("", "must be an absolute https address")),
    }
}

fn number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

fn date_time(text: &mut String, rules: &Rules<'_>) -> Result<(), Error> {
    let time = DateTime::parse(text).map_err(|error| Error::input("", error.to_string()))?;
    if rules.altinn3 && rules.sends() && !is_moment(&time) {
        return Err(Error::input("", MOMENT));
    }
    if text.trim() != text {
        *text = text.trim().to_owned();
    }
    Ok(())
}

/// `gt:2026-01-01T00:00:00Z`: Storage knows five comparisons.
fn time_filter(text: &str) -> Result<(), Error> {
    let fits = text.split_once(':').is_some_and(|(operator, time)| {
        matches!(operator, "gt" | "gte" | "lt" | "lte" | "eq")
            && time.trim() == time
            && DateTime::parse(time).is_ok_and(|time| is_moment(&time))
    });
    if fits {
        return Ok(());
    }
    Err(Error::input(
        "",
        "must be gt:, gte:, lt:, lte: or eq: and a date and time with Z or an offset, such as gte:2026-01-01T00:00:00Z",
    ))
}

/// `Organisation:` or `Person:` and the number.
fn instance_owner(text: &mut String, session: &Session) -> Result<(), Error> {
    let (kind, number) = text.split_once(':').unwrap_or_default();
    *text = match kind {
        "Organisation" => format!("{kind}:{}", OrganisationNumber::parse(number).map_err(identity)?),
        "Person" => {
            let number = NationalIdentityNumber::parse(number).map_err(identity)?;
            real(&number, session)?;
            format!("{kind}:{number}")
        }
        _ => {
            return Err(Error::input(
                "",
                "must be Organisation: and an organisation number, or Person: and a national identity number",
            ));
        }
    };
    Ok(())
}

/// A media type with its parameters (RFC 9110, section 8.3.1).
pub(crate) fn is_media_type(text: &str) -> bool {
    let mut parts = text.split(';');
    let (kind, sub) = parts.next().unwrap_or_default().split_once('/').unwrap_or_default();
    is_word(kind)
        && is_word(sub)
        && parts.all(|parameter| {
            let (name, value) = parameter.trim_start_matches(' ').split_once('=').unwrap_or_default();
            let quoted = value
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
                .is_some_and(|inner| {
                    inner
                        .bytes()
                        .all(|it| matches!(it, b' '..=b'~') && it != b'"' && it != b'\\')
                });
            is_word(name) && (is_word(value) || quoted)
        })
}

/// A token as headers have it (RFC 9110, section 5.6.2).
pub(crate) fn is_word(text: &str) -> bool {
    let fits = |it: u8| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it);
    !text.is_empty() && text.bytes().all(fits)
}

/// Whether a text is an absolute address: https, or http on this very machine, without a slash at the end.
pub(crate) fn is_address(text: &str) -> bool {
    let host = |rest: &str| rest.split(['/', ':']).next().unwrap_or_default().to_owned();
    let reachable = match text.split_once("://") {
        Some(("https", rest)) => !host(rest).is_empty(),
        Some(("http", rest)) => matches!(host(rest).as_str(), "127.0.0.1" | "localhost"),
        _ => false,
    };
    reachable && !text.ends_with('/') && !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '@')
}

fn real(number: &NationalIdentityNumber, session: &Session) -> Result<(), Error> {
    if number.is_synthetic() && session.environment.is_production() && !session.allow_synthetic {
        return Err(Error::new(
            ErrorCode::SyntheticIdentity,
            "a synthetic national identity number must not go to production; use TT02, or allowSynthetic",
        ));
    }
    Ok(())
}

/// Form data is a whole document: what Altinn could not parse is found here, where the position is still known.
fn xml(text: &str, session: &Session) -> Result<(), Error> {
    document(text, &session.limits).map_err(|error| Error::input("", error.to_string()))
}

/// Reads a document that is held as text to its end. The encoding that its declaration names is that of bytes long gone:
/// programs on .NET leave `utf-16` there, and Altinn does not mind.
pub(crate) fn document(text: &str, limits: &Limits) -> Result<(), XmlError> {
    let declared = text.strip_prefix("<?xml ").and_then(|rest| rest.split_once("?>"));
    let text = declared.map_or(text, |(_, rest)| rest);
    let mut reader = Reader::new(text.as_bytes(), limits)?;
    while !matches!(reader.next_event()?, Event::Eof) {}
    Ok(())
}

/// Whether a text is a UUID: five groups of hexadecimal digits.
pub(crate) fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    text.chars().all(|c| c == '-' || c.is_ascii_hexdigit()) && groups == [8, 4, 4, 4, 12]
}
