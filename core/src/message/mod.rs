//! Messages: one Rust struct a message, described once.
//!
//! `#[message]` turns a struct into a [`Message`]: a conversion to and from [`Value`] and a static [`Shape`] that says
//! what every field is called in Rust, in the host and on the wire, in which order it travels, and what an absent value
//! looks like there. The codecs ([`crate::message::json`], [`crate::message::xml`]) are written once, against shapes,
//! instead of being generated a second time for each of some nine hundred types: that keeps a WebAssembly build small
//! (`docs/decisions/0001-shapes.md`).

pub mod attachments;
pub mod blob;
pub mod convert;
pub(crate) mod float;
pub mod json;
pub mod shape;
pub mod value;
pub mod xml;

pub use attachments::Attachments;
pub use blob::Blob;
pub use convert::{Conversion, ListItem, Member, OpenEnum, missing};
pub use shape::{Absent, EnumShape, Field, Format, Kind, Many, Place, Shape, Source};
pub use value::{Record, Unknown, UnknownContent, Value, grouped, ungrouped};

/// A type that travels: to and from the host, and to and from Altinn.
///
/// Derived by `#[message]`; never implemented by hand.
pub trait Message: Sized {
    /// The static description of this message.
    const SHAPE: &'static Shape;

    /// Takes the message apart into a dynamic record.
    fn into_value(self) -> Value;

    /// Puts the message together from a record of this shape.
    ///
    /// # Errors
    /// [`Conversion`] names the first member that is missing or of another kind.
    fn from_value(value: Value) -> Result<Self, Conversion>;
}
