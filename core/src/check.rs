//! Looking over an input before anything is built of it: nothing missing, nothing of the wrong kind or format.

use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::identity::{IdentityError, NationalIdentityNumber, OrganisationNumber, Reportee};
use crate::message::{Absent, Field, Format, Kind, Shape, Source, Value};
use crate::session::Session;
use crate::xml::{Event, Limits, Reader, XmlError};

/// Fills in what comes from the session and checks the rest, fields of fields included.
pub(crate) fn input(shape: &'static Shape, value: &mut Value, session: &Session) -> Result<(), Error> {
    let Value::Record(record) = value else {
        return Err(Error::input("", "must be an object"));
    };
    for (index, field) in shape.fields.iter().enumerate() {
        if let Some(value) = record.get_mut(index) {
            check(field, value, session).map_err(|error| error.within(field.host))?;
        }
    }
    Ok(())
}

/// Looks over an answer: what its type promises is there, fields of fields included. Hosts may rely on it as Rust does.
pub(crate) fn complete(shape: &'static Shape, value: &Value) -> Result<(), Error> {
    let Value::Record(record) = value else { return Ok(()) };
    shape
        .fields
        .iter()
        .enumerate()
        .try_for_each(|(index, field)| promised(field, record.get(index)).map_err(|error| error.within(field.host)))
}

fn promised(field: &'static Field, value: &Value) -> Result<(), Error> {
    match (value, field.kind) {
        (Value::Absent, _) if field.absent == Absent::Refuse => {
            Err(Error::new(ErrorCode::UnexpectedAnswer, "is missing from the answer"))
        }
        (Value::List(items), _) => items.iter().enumerate().try_for_each(|(index, item)| {
            let item = match item {
                Value::Absent => Err(Error::new(ErrorCode::UnexpectedAnswer, "is missing from the answer")),
                item => promised(field, item),
            };
            item.map_err(|error| error.within(&format!("[{index}]")))
        }),
        (Value::Text(text), Kind::Text(Format::DateTime)) if DateTime::parse(text).is_err() => Err(Error::new(
            ErrorCode::UnexpectedAnswer,
            "is not a date and time in the answer",
        )),
        (Value::Record(_), Kind::Record(shape)) => complete(shape(), value),
        _ => Ok(()),
    }
}

fn check(field: &'static Field, value: &mut Value, session: &Session) -> Result<(), Error> {
    // An empty list says no more than none at all, in every language.
    if matches!(value, Value::List(items) if items.is_empty()) {
        *value = Value::Absent;
    }
    if value.is_absent() {
        *value = supplied(field.source, session)?;
    }
    let flavour = session.flavour();
    if !field.travels_in(flavour) {
        return if value.is_absent() {
            Ok(())
        } else {
            let detail = format!(
                "Altinn does not know it in the {} flavour, which the session's credentials choose; leave it out",
                flavour.as_str()
            );
            Err(Error::input("", detail))
        };
    }
    match value {
        Value::Absent if field.absent == Absent::Refuse && !field.flavours.is_empty() => Err(Error::input(
            "",
            format!("is missing: the {} flavour needs it", flavour.as_str()),
        )),
        Value::Absent if field.absent == Absent::Refuse => Err(Error::input("", "is missing")),
        Value::Absent => Ok(()),
        Value::List(items) if field.many.is_some() => items.iter_mut().enumerate().try_for_each(|(index, item)| {
            one(field, item, session).map_err(|error| error.within(&format!("[{index}]")))
        }),
        _ if field.many.is_some() => Err(Error::input("", "must be a list")),
        value => one(field, value, session),
    }
}

fn supplied(source: Source, session: &Session) -> Result<Value, Error> {
    match (source, &session.credentials) {
        (Source::Host, _) => Ok(Value::Absent),
        (Source::LanguageId, _) => Ok(Value::Int(session.language.lcid())),
        (Source::SystemUserName, Some(credentials)) => Ok(Value::Text(credentials.system_user_name().to_owned())),
        (Source::SystemUserName, None) => Err(Error::new(
            ErrorCode::MissingCredentials,
            "the session has no system credentials to take it from",
        )),
    }
}

fn one(field: &'static Field, value: &mut Value, session: &Session) -> Result<(), Error> {
    match (field.kind, &mut *value) {
        (Kind::Record(shape), Value::Record(_)) => input(shape(), value, session),
        (Kind::Text(format), Value::Text(text)) => text_in(format, text, session),
        (Kind::I32, Value::Int(number)) if i32::try_from(*number).is_err() => {
            Err(Error::input("", "must be a 32-bit integer"))
        }
        (Kind::U32, Value::Int(number)) if u32::try_from(*number).is_err() => {
            Err(Error::input("", "must be an integer from 0 to 4294967295"))
        }
        (Kind::F64, Value::Float(number)) if !number.is_finite() => Err(Error::input("", "must be a finite number")),
        (Kind::Texts, Value::Json(json)) => texts(json),
        (Kind::Bool, Value::Bool(_))
        | (Kind::I32 | Kind::I64 | Kind::U32, Value::Int(_))
        | (Kind::F64, Value::Float(_))
        | (Kind::Bytes, Value::Bytes(_))
        | (Kind::Blob, Value::Blob(_))
        | (Kind::Secret, Value::Secret(_))
        | (Kind::Json, Value::Json(_))
        | (Kind::Enum(_), Value::Text(_)) => Ok(()),
        _ => Err(Error::input("", "is of the wrong type")),
    }
}

/// Texts by name, and nothing else: Altinn keeps them in a dictionary of texts.
fn texts(json: &serde_json::Value) -> Result<(), Error> {
    let Some(entries) = json.as_object() else {
        return Err(Error::input("", "must be an object of texts"));
    };
    match entries.iter().find(|(_, value)| !value.is_string()) {
        Some((name, _)) => Err(Error::input(name, "must be a text")),
        None => Ok(()),
    }
}

fn text_in(format: Format, text: &mut String, session: &Session) -> Result<(), Error> {
    match format {
        Format::Plain | Format::WrittenTime => Ok(()),
        Format::DateTime => DateTime::parse(text)
            .map(drop)
            .map_err(|error| Error::input("", error.to_string())),
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
        Format::Xml => xml(text, session),
        Format::Uuid => uuid(text),
        Format::Decimal => crate::xml::value::parse_decimal(text)
            .map(drop)
            .map_err(|error| Error::input("", error.to_string())),
        Format::Url if is_address(text) => Ok(()),
        Format::Url => Err(Error::input("", "must be an absolute https address")),
    }
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

fn identity(error: IdentityError) -> Error {
    Error::new(ErrorCode::InvalidIdentity, error.to_string())
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

pub(crate) fn is_uuid(text: &str) -> bool {
    uuid(text).is_ok()
}

fn uuid(text: &str) -> Result<(), Error> {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    let hex = text.chars().all(|c| c == '-' || c.is_ascii_hexdigit());
    if hex && groups == [8, 4, 4, 4, 12] {
        Ok(())
    } else {
        Err(Error::input("", "must be a UUID"))
    }
}
