//! The text of an element as one value.

use crate::date_time::{DateTime, WrittenTime};
use crate::error::{Error, ErrorCode};
use crate::message::float;
use crate::message::{Blob, Field, Format, Kind, Value};
use crate::secret::Secret;
use crate::xml::value;

/// The text of an element as a value of its field. Empty stands for "no value" wherever empty text is none.
pub(super) fn leaf(field: &'static Field, text: &str) -> Result<Value, Error> {
    let invalid = |what: String| Error::new(ErrorCode::InvalidValue, what);
    let trimmed = text.trim();
    match field.kind {
        Kind::Text(Format::DateTime) if !trimmed.is_empty() => match DateTime::parse(trimmed) {
            Ok(_) => Ok(Value::Text(trimmed.to_owned())),
            Err(error) => Err(invalid(error.to_string())),
        },
        Kind::Text(Format::WrittenTime) if !trimmed.is_empty() => {
            Ok(Value::Text(WrittenTime::read(trimmed).to_string()))
        }
        Kind::Text(Format::Plain | Format::Xml) => Ok(Value::Text(text.to_owned())),
        Kind::Secret => Ok(Value::Secret(Secret::new(text))),
        Kind::Bytes => value::parse_base64(text)
            .map(Value::Bytes)
            .map_err(|error| invalid(error.to_string())),
        Kind::Blob => value::parse_base64(text)
            .map(|bytes| Value::Blob(Blob::Bytes(bytes)))
            .map_err(|error| invalid(error.to_string())),
        _ if trimmed.is_empty() => Ok(Value::Absent),
        Kind::Text(_) | Kind::Enum(_) => Ok(Value::Text(trimmed.to_owned())),
        Kind::Bool => value::parse_bool(trimmed)
            .map(Value::Bool)
            .map_err(|error| invalid(error.to_string())),
        Kind::I32 => value::parse_i32(trimmed)
            .map(|it| Value::Int(it.into()))
            .map_err(|error| invalid(error.to_string())),
        Kind::I64 => value::parse_i64(trimmed)
            .map(Value::Int)
            .map_err(|error| invalid(error.to_string())),
        Kind::U32 => match value::parse_i64(trimmed) {
            Ok(number) if u32::try_from(number).is_ok() => Ok(Value::Int(number)),
            _ => Err(invalid("is not an integer from 0 to 4294967295".to_owned())),
        },
        Kind::F64 => float::read(trimmed)
            .map(Value::Float)
            .ok_or_else(|| invalid("is not a number".to_owned())),
        Kind::Json | Kind::Texts | Kind::Record(_) => Err(invalid("cannot be text".to_owned())),
    }
}
