//! XML as Altinn speaks it: one strict, bounded reader and one writer.
//!
//! [`Reader`] refuses whatever a well-formed, namespace-well-formed XML 1.0 document in UTF-8 may not contain, and also
//! every document type declaration: no entity but the five predefined ones exists here, and nothing outside the document
//! is ever looked at. It works through the input once, without recursion, inside the bounds that [`Limits`] sets.
//!
//! [`Writer`] escapes what it is given so that [`Reader`] gives back the same text, and refuses characters that XML cannot
//! carry instead of dropping them.
//!
//! ```
//! use altinnkit_core::xml::{Event, Limits, Reader};
//!
//! let mut reader = Reader::new(b"<a xmlns='urn:x'>1 &lt; 2</a>", &Limits::default())?;
//! let Event::Start(start) = reader.next_event()? else { unreachable!() };
//! assert!(start.name.is("urn:x", "a"));
//! assert_eq!(reader.text()?, "1 < 2");
//! # Ok::<(), altinnkit_core::xml::XmlError>(())
//! ```

mod base64;
mod edit;
mod error;
mod limits;
mod markup;
mod name;
mod raw;
mod reader;
mod scan;
mod scope;
mod start;
mod tag;
pub mod value;
mod writer;

#[cfg(test)]
mod tests;

pub use base64::Base64Decoder;
pub(crate) use edit::Document;
pub use error::XmlError;
pub use limits::Limits;
pub use name::{Name, XML_NAMESPACE, XMLNS_NAMESPACE, XSI_NAMESPACE};
pub use raw::RawXml;
pub use reader::Reader;
pub use start::{Event, Start};
pub use writer::Writer;
