//! Where in an answer the blobs are, while it comes.
//!
//! Follows the start tags of an answer in the way in which [`Reading`](crate::message::xml::Reading) will read the whole of it.
//! Where the two might differ this one says that there is no blob: what it calls one will be read as one.

use super::Contract;
use super::answer::Answered;
use super::envelope::{SOAP_11, SOAP_12};
use crate::error::path;
use crate::message::xml::is_altinn;
use crate::message::{Field, Kind, Many, Place, Shape};

/// What an open element is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Spot {
    Envelope,
    Body,
    /// The element around the result of the operation of that name.
    Wrapper(&'static str),
    Record(&'static Shape),
    /// The element around the items of a list.
    List(&'static Field, &'static str),
    /// Base64, or a reference to it, that is read as a blob.
    Blob,
    /// Anything else.
    Other,
}

#[derive(Debug)]
struct Open {
    spot: Spot,
    step: Option<Step>,
    /// How many items a list has so far.
    items: usize,
}

/// How an element is named in the path of an error.
#[derive(Debug, Clone, Copy)]
enum Step {
    Field(&'static str),
    Item(usize),
}

/// The open elements of an answer.
#[derive(Debug)]
pub(super) struct Path {
    contract: &'static Contract,
    shape: &'static Shape,
    open: Vec<Open>,
    /// The namespace of the wrapper.
    inherited: String,
    body_seen: bool,
    answer_seen: bool,
    first_in_body: bool,
}

impl Path {
    pub(super) fn new(contract: &'static Contract, shape: &'static Shape) -> Self {
        Self {
            contract,
            shape,
            open: Vec::new(),
            inherited: String::new(),
            body_seen: false,
            answer_seen: false,
            first_in_body: true,
        }
    }

    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether the innermost open element is a blob.
    pub(super) fn in_blob(&self) -> bool {
        matches!(self.spot(), Some(Spot::Blob))
    }

    /// Where the innermost open element is in the output, as errors say it.
    pub(super) fn place(&self) -> String {
        let steps = self.open.iter().rev().filter_map(|open| open.step);
        steps.fold(String::new(), |inner, step| match step {
            Step::Field(name) => path(name, &inner),
            Step::Item(index) => path(&format!("[{index}]"), &inner),
        })
    }

    fn spot(&self) -> Option<Spot> {
        self.open.last().map(|open| open.spot)
    }

    /// Whether the answer to the operation has begun.
    pub(super) fn answer_seen(&self) -> bool {
        self.answer_seen
    }

    /// Opens an element. One that may be nil is read as nothing.
    pub(super) fn start(&mut self, namespace: &str, local: &str, may_be_nil: bool) {
        let spot = if may_be_nil {
            Spot::Other
        } else {
            self.child(namespace, local)
        };
        let step = match (self.open.last_mut(), spot) {
            // A nil item keeps its place among the others.
            (
                Some(Open {
                    spot: Spot::List(_, item),
                    items,
                    ..
                }),
                Spot::Other,
            ) if may_be_nil && local == *item => {
                *items += 1;
                None
            }
            (_, Spot::Other) => None,
            (
                Some(Open {
                    spot: Spot::Record(shape),
                    ..
                }),
                _,
            ) => only(shape, local).map(|field| Step::Field(field.host)),
            (
                Some(Open {
                    spot: Spot::List(..),
                    items,
                    ..
                }),
                _,
            ) => {
                *items += 1;
                Some(Step::Item(*items - 1))
            }
            _ => None,
        };
        self.open.push(Open { spot, step, items: 0 });
    }

    /// Closes the innermost open element; nothing when none is open.
    pub(super) fn end(&mut self) -> Option<Spot> {
        self.open.pop().map(|open| open.spot)
    }

    fn child(&mut self, namespace: &str, local: &str) -> Spot {
        let soap = namespace == SOAP_11 || namespace == SOAP_12;
        match self.spot() {
            None if soap && local == "Envelope" => Spot::Envelope,
            Some(Spot::Envelope) if soap && local == "Body" && !self.body_seen => {
                self.body_seen = true;
                Spot::Body
            }
            Some(Spot::Body) if std::mem::take(&mut self.first_in_body) => {
                let answered = self.contract.answered(local);
                self.answer_seen = answered.is_some();
                namespace.clone_into(&mut self.inherited);
                match answered {
                    Some(Answered::Operation(name)) => Spot::Wrapper(name),
                    Some(Answered::Upload) => Spot::Record(self.shape),
                    None => Spot::Other,
                }
            }
            Some(Spot::Wrapper(name)) if local.strip_suffix("Result") == Some(name) => {
                match self.shape.fields.iter().find(|field| field.place == Place::Whole) {
                    Some(field) => value(field),
                    None => Spot::Record(self.shape),
                }
            }
            Some(Spot::Record(shape)) => {
                let own = shape.namespace.unwrap_or(&self.inherited);
                match only(shape, local) {
                    Some(field) if namespace == own || is_altinn(namespace) => match field.many {
                        Some(Many::Wrapped { item, .. }) => Spot::List(field, item),
                        _ => value(field),
                    },
                    _ => Spot::Other,
                }
            }
            Some(Spot::List(field, item)) if local == item => value(field),
            _ => Spot::Other,
        }
    }
}

fn value(field: &'static Field) -> Spot {
    match field.kind {
        Kind::Record(shape) => Spot::Record(shape()),
        Kind::Blob => Spot::Blob,
        _ => Spot::Other,
    }
}

/// The field that an element of that name is, those of inline records included; nothing when there are several.
fn only(shape: &'static Shape, local: &str) -> Option<&'static Field> {
    let mut found = named(shape, local);
    match found.len() {
        1 => found.pop(),
        _ => None,
    }
}

fn named(shape: &'static Shape, local: &str) -> Vec<&'static Field> {
    let mut found = Vec::new();
    for field in shape.fields {
        match (field.place, field.kind) {
            (Place::Inline, Kind::Record(inner)) => found.extend(named(inner(), local)),
            (Place::Member, _) if field.wire == local => found.push(field),
            _ => {}
        }
    }
    found
}

/// Whether a value of the shape can hold something of a kind that the test is true for, at any depth.
pub(crate) fn holds(shape: &'static Shape, test: fn(Kind) -> bool) -> bool {
    let (mut seen, mut waiting): (Vec<&'static Shape>, _) = (vec![shape], vec![shape]);
    while let Some(shape) = waiting.pop() {
        for field in shape.fields {
            if test(field.kind) {
                return true;
            }
            if let Kind::Record(inner) = field.kind
                && !seen.iter().any(|known| std::ptr::eq(*known, inner()))
            {
                seen.push(inner());
                waiting.push(inner());
            }
        }
    }
    false
}
