//! Lists of which some items cannot be read: the others are read, and those are kept as they came, with place and reason.

use super::read::{Reading, ReadingValue};
use super::{Problem, Style, whole};
use crate::check;
use crate::message::{Field, Place, Shape, Unknown, UnknownContent, Value};
use serde::de::SeqAccess;
use serde_json::Value as Json;
use std::cell::RefCell;

/// The member that says why an item could not be read.
const WHY: &str = "unreadable";
/// The member that has the item as it came.
const ITEM: &str = "item";

/// An item of a list that could not be read, out of what is unknown of the record that holds the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable<'u> {
    /// The list and the place in it, counted from 0: `instances[3]`.
    pub place: &'u str,
    /// Where in the item, and what is wrong there.
    pub why: &'u str,
    /// The item as it came.
    pub item: &'u Json,
}

/// The items of lists that could not be read, in the order of their places.
///
/// They stand among what is unknown of the record that holds the list, by their place:
/// `"instances[3]": {"unreadable": "created: is not a date and time in the answer", "item": {..}}`.
pub fn unreadable(unknown: &Unknown) -> impl Iterator<Item = Unreadable<'_>> {
    unknown.iter().filter_map(|(place, content)| {
        let UnknownContent::Json(content) = content else {
            return None;
        };
        let (why, item) = (content.get(WHY)?.as_str()?, content.get(ITEM)?);
        place.ends_with(']').then_some(Unreadable { place, why, item })
    })
}

/// Whether a name among the unknown is the place of an item of a list.
pub(super) fn is_item_of(list: &Field, name: &str) -> bool {
    let place = name.strip_prefix(list.wire).and_then(|rest| rest.strip_prefix('['));
    place.is_some_and(|place| place.ends_with(']'))
}

/// Reads JSON text as a record of an answer again, of which something could not be read: items of the lists that are asked for
/// ([`Field::page`]) that cannot be read are kept among the unknown of the record that holds the list. A list of which no item
/// can be read cannot be read.
///
/// # Errors
/// [`Problem`] says where and why.
pub fn salvage(shape: &'static Shape, text: &[u8]) -> Result<Value, Problem> {
    let (problem, kept) = (RefCell::default(), RefCell::default());
    let mut of = Reading::new(shape, Style::Wire, &problem);
    of.kept = Some(&kept);
    let list = shape.fields.iter().position(|field| field.place == Place::Whole);
    let read = match list.and_then(|index| shape.fields.get(index).map(|field| (index, field))) {
        None => whole(text, of),
        Some((index, field)) => {
            let list = field.many.is_some();
            let seed = ReadingValue {
                field,
                list,
                item: false,
                of,
            };
            whole(text, seed).map(|value| {
                let mut record = shape.empty();
                record.set(index, value);
                record.unknown = kept.take();
                Value::Record(record)
            })
        }
    };
    read.map_err(|error| problem.take().or(error))
}

impl ReadingValue<'_> {
    /// The items of a list that can be read; the others are kept.
    pub(super) fn salvage<'de, A: SeqAccess<'de>>(
        self,
        kept: &RefCell<Unknown>,
        mut list: A,
    ) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        let mut lost = Unknown::new();
        let mut first = None;
        let mut count = 0_usize;
        while let Some(came) = list.next_element::<Json>()? {
            let wrapped = match came {
                // Altinn's documentation shows items wrapped in a list of their own (authorized parties).
                Json::Array(wrapped) => wrapped,
                one => vec![one],
            };
            for item in wrapped {
                let place = format!("[{count}]");
                count += 1;
                match self.item(&item) {
                    Ok(value) => items.push(value),
                    Err(problem) => {
                        let why = match problem.path.as_str() {
                            "" => problem.what.clone(),
                            path => format!("{path}: {}", problem.what),
                        };
                        let content = serde_json::json!({ WHY: why, ITEM: item });
                        lost.push((format!("{}{place}", self.field.wire), UnknownContent::Json(content)));
                        first.get_or_insert_with(|| {
                            let mut problem = problem;
                            problem.within(&place);
                            problem
                        });
                    }
                }
            }
        }
        if let (true, Some(problem)) = (items.is_empty(), first) {
            let what = problem.what.clone();
            *self.of.problem.borrow_mut() = problem;
            return Err(serde::de::Error::custom(what));
        }
        *kept.borrow_mut() = lost;
        Ok(match items.as_slice() {
            [] if !self.field.tells_empty => Value::Absent,
            _ => Value::List(items),
        })
    }

    /// One item, as complete as an answer must be.
    fn item(self, item: &Json) -> Result<Value, Problem> {
        let problem = RefCell::default();
        let kept = RefCell::default();
        let of = Reading {
            problem: &problem,
            kept: Some(&kept),
            ..self.of
        };
        let seed = ReadingValue {
            list: false,
            item: false,
            of,
            field: self.field,
        };
        let value = whole(item.to_string().as_bytes(), seed).map_err(|error| problem.take().or(error))?;
        let value = match value {
            Value::Absent => self.field.nil_item(),
            value => value,
        };
        check::promised_item(self.field, &value).map_err(|error| Problem {
            path: error.path.unwrap_or_default(),
            what: error.detail,
        })?;
        Ok(value)
    }
}
