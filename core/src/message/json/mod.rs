//! Values as JSON, or as any other self-describing data that serde knows: the body of an Altinn 3 request or answer, the
//! objects of a JavaScript host, a saved flow.

mod read;
mod salvage;
mod write;

pub use read::Reading;
pub use salvage::{Unreadable, salvage, unreadable};
pub use write::Writing;

use super::{Field, Record, Shape, Value};
use read::ReadingValue;
use serde::de::DeserializeSeed;
use std::cell::RefCell;
use std::fmt;

/// Whose names and habits the data follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// A host's objects: host names, every field a member, unknown members are mistakes.
    /// Bytes are bytes (`Uint8Array`).
    Host,
    /// The same as JSON text: bytes are base64.
    HostText,
    /// Altinn's JSON: wire names, only what travels in the body, unknown members are kept.
    Wire,
    /// The same as an app writes it: names that have a number as their number. Read as [`Self::Wire`].
    App,
}

impl Style {
    const fn is_wire(self) -> bool {
        matches!(self, Self::Wire | Self::App)
    }
}

/// What was wrong with the data, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problem {
    /// Field names from the outside in, joined with dots; list items as `[index]`.
    pub path: String,
    /// What is wrong.
    pub what: String,
}

impl Problem {
    /// This problem, or the data source's own when there is nothing more precise.
    fn or(mut self, error: impl fmt::Display) -> Self {
        if self.what.is_empty() {
            self.what = error.to_string();
        }
        self
    }

    fn within(&mut self, name: &str) {
        self.path = crate::error::path(name, &self.path);
    }
}

/// A record as JSON text.
#[must_use]
pub fn to_text(shape: &'static Shape, record: &Record, style: Style) -> String {
    // Writing into memory fails on nothing: keys are texts, and numbers that are none become null.
    serde_json::to_string(&Writing::new(shape, record, style)).unwrap_or_default()
}

/// Reads JSON text as a record.
///
/// # Errors
/// [`Problem`] says where and why: no JSON, or a member that does not fit the shape.
pub fn from_text(shape: &'static Shape, text: &[u8], style: Style) -> Result<Value, Problem> {
    let problem = RefCell::new(Problem::default());
    let read = whole(text, Reading::new(shape, style, &problem));
    read.map_err(|error| problem.take().or(error))
}

/// Reads JSON text as one value of a field: a list at the top, for example.
///
/// # Errors
/// [`Problem`] says where and why.
pub fn value_from_text(field: &'static Field, text: &[u8], style: Style) -> Result<Value, Problem> {
    const NOTHING: &Shape = &Shape::new("", None, "", &[]);
    let problem = RefCell::new(Problem::default());
    let of = Reading::new(NOTHING, style, &problem);
    let read = whole(
        text,
        ReadingValue {
            field,
            list: field.many.is_some(),
            item: false,
            of,
        },
    );
    read.map_err(|error| problem.take().or(error))
}

fn whole<'de, S: DeserializeSeed<'de, Value = Value>>(text: &'de [u8], seed: S) -> Result<Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = seed.deserialize(&mut deserializer)?;
    deserializer.end().map(|()| value)
}
