//! Between typed fields and values.

use super::{Absent, Blob, EnumShape, Field, Format, Kind, Many, Message, Record, Value};
use crate::date_time::{DateTime, WrittenTime};
use crate::identity::{NationalIdentityNumber, OrganisationNumber, Reportee};
use crate::secret::Secret;
use std::collections::BTreeMap;

/// A value that does not fit its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {what}")]
pub struct Conversion {
    /// Where: field names from the outside in, joined with dots.
    pub path: String,
    /// What is wrong with it.
    pub what: &'static str,
}

impl Conversion {
    /// A value that is not what the field wants.
    #[must_use]
    pub fn new(what: &'static str) -> Self {
        Self {
            path: String::new(),
            what,
        }
    }

    /// The same, seen from one level further out.
    #[must_use]
    pub fn within(mut self, name: &str) -> Self {
        self.path = crate::error::path(name, &self.path);
        self
    }
}

/// For `#[message]`: a required field without a value.
///
/// # Errors
/// Always.
pub fn missing<T>() -> Result<T, Conversion> {
    Err(Conversion::new("is missing"))
}

/// For `#[message]`: takes a typed member out of a record.
///
/// Not inlined: some thousand members share one copy for each type of member, which is what keeps typed messages small in
/// WebAssembly.
///
/// # Errors
/// [`Conversion`] with the member's name when it is missing or of another kind.
#[inline(never)]
pub fn take<T: Member>(record: &mut Record, index: usize, name: &str, wrong: &mut Option<Conversion>) -> Option<T> {
    if wrong.is_some() {
        return None;
    }
    let value = record.get_mut(index).map(std::mem::take).unwrap_or_default();
    match T::from_value(value) {
        Ok(value) => Some(value),
        Err(error) => {
            *wrong = Some(error.within(name));
            None
        }
    }
}

/// A Rust type that can be a field of a message.
pub trait Member: Sized {
    /// What one value is.
    const KIND: Kind;
    /// Whether the type is a list.
    const LIST: bool = false;
    /// Whether the type tells an empty list from none at all.
    const TELLS_EMPTY: bool = false;
    /// What an absent value means for the writer, unless the field says otherwise.
    const ABSENT: Absent = Absent::Refuse;

    /// The typed value as a dynamic one.
    fn into_value(self) -> Value;
    /// The same of a value that is there, be it an empty list.
    fn into_present(self) -> Value {
        self.into_value()
    }
    /// The dynamic value as a typed one.
    ///
    /// # Errors
    /// [`Conversion`] when it is missing or of another kind.
    fn from_value(value: Value) -> Result<Self, Conversion>;
}

/// For `#[message]`: the description of a field of type `T`.
#[must_use]
pub const fn field<T: Member>(name: &'static str, host: &'static str, wire: &'static str, doc: &'static str) -> Field {
    let field = Field::new(name, host, wire, T::KIND, T::ABSENT, doc);
    match (T::LIST, T::TELLS_EMPTY) {
        (true, true) => field.many(Many::Flat).tells_empty(),
        (true, false) => field.many(Many::Flat),
        (false, _) => field,
    }
}

macro_rules! member {
    ($type:ty, $kind:expr, $variant:ident) => {
        impl Member for $type {
            const KIND: Kind = $kind;
            fn into_value(self) -> Value {
                Value::$variant(self.into())
            }
            fn from_value(value: Value) -> Result<Self, Conversion> {
                match value {
                    Value::$variant(inner) => inner.try_into().map_err(|_| Conversion::new("is out of range")),
                    Value::Absent => missing(),
                    _ => Err(Conversion::new(concat!("is not of type ", stringify!($type)))),
                }
            }
        }
    };
}

member!(bool, Kind::Bool, Bool);
member!(i32, Kind::I32, Int);
member!(i64, Kind::I64, Int);
member!(u32, Kind::U32, Int);
member!(f64, Kind::F64, Float);
member!(String, Kind::Text(Format::Plain), Text);
member!(Vec<u8>, Kind::Bytes, Bytes);
member!(Blob, Kind::Blob, Blob);
member!(Secret, Kind::Secret, Secret);
member!(serde_json::Value, Kind::Json, Json);

impl Member for BTreeMap<String, String> {
    const KIND: Kind = Kind::Texts;
    fn into_value(self) -> Value {
        let entries = self.into_iter().map(|(name, text)| (name, text.into()));
        Value::Json(serde_json::Value::Object(entries.collect()))
    }
    fn from_value(value: Value) -> Result<Self, Conversion> {
        const WANTED: &str = "is no object of texts";
        match value {
            Value::Json(serde_json::Value::Object(entries)) => entries
                .into_iter()
                .map(|(name, value)| match value {
                    serde_json::Value::String(text) => Ok((name, text)),
                    _ => Err(Conversion::new(WANTED)),
                })
                .collect(),
            Value::Absent => missing(),
            _ => Err(Conversion::new(WANTED)),
        }
    }
}

/// Texts with a type of their own: written as they print, read by parsing.
macro_rules! text_member {
    ($type:ty, $format:ident, $what:literal) => {
        impl Member for $type {
            const KIND: Kind = Kind::Text(Format::$format);
            fn into_value(self) -> Value {
                Value::Text(self.to_string())
            }
            fn from_value(value: Value) -> Result<Self, Conversion> {
                match value {
                    Value::Text(text) => text.parse().map_err(|_| Conversion::new($what)),
                    Value::Absent => missing(),
                    _ => Err(Conversion::new($what)),
                }
            }
        }
    };
}

text_member!(DateTime, DateTime, "is not a date and time");
text_member!(WrittenTime, WrittenTime, "is not a text");
text_member!(OrganisationNumber, OrganisationNumber, "is not an organisation number");
text_member!(
    NationalIdentityNumber,
    NationalIdentityNumber,
    "is not a national identity number"
);
text_member!(
    Reportee,
    Reportee,
    "is neither an organisation number nor a national identity number"
);

impl<T: Member> Member for Option<T> {
    const KIND: Kind = T::KIND;
    const LIST: bool = T::LIST;
    const TELLS_EMPTY: bool = T::LIST;
    const ABSENT: Absent = Absent::Omit;

    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_present)
    }

    fn from_value(value: Value) -> Result<Self, Conversion> {
        match value {
            Value::Absent => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

/// A list. Not for bytes, which are one value: `u8` is no [`Member`].
impl<T: ListItem> Member for Vec<T> {
    const KIND: Kind = T::KIND;
    const LIST: bool = true;
    const ABSENT: Absent = Absent::Omit;

    fn into_value(self) -> Value {
        if self.is_empty() {
            return Value::Absent;
        }
        self.into_present()
    }

    fn into_present(self) -> Value {
        // Loops, not `collect`, here and below: 14 kB less of WebAssembly, for there is one for each type of item.
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            items.push(item.into_value());
        }
        Value::List(items)
    }

    fn from_value(value: Value) -> Result<Self, Conversion> {
        match value {
            Value::List(items) => {
                let mut list = Self::with_capacity(items.len());
                for (index, item) in items.into_iter().enumerate() {
                    list.push(T::from_value(item).map_err(|wrong| wrong.within(&format!("[{index}]")))?);
                }
                Ok(list)
            }
            Value::Absent => Ok(Self::new()),
            _ => Err(Conversion::new("is not a list")),
        }
    }
}

/// A type that may stand in a list. Kept apart from [`Member`] so that `Vec<u8>` is bytes and not a list of numbers.
pub trait ListItem: Member {}

impl ListItem for String {}
impl ListItem for i32 {}
impl ListItem for i64 {}
impl ListItem for DateTime {}
impl ListItem for serde_json::Value {}

/// For messages that hold themselves.
impl<T: Message> Member for Box<T> {
    const KIND: Kind = Kind::Record(|| T::SHAPE);
    fn into_value(self) -> Value {
        Message::into_value(*self)
    }
    fn from_value(value: Value) -> Result<Self, Conversion> {
        T::from_value(value).map(Self::new)
    }
}

/// For `#[message]` on enums: an open list of names.
pub trait OpenEnum: Sized {
    /// The static description.
    const SHAPE: &'static EnumShape;
}
