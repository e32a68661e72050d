//! Why a document was refused, or could not be written.

use thiserror::Error;

/// Why a document was refused, or why a text cannot be written as XML.
///
/// `position` counts bytes: from the start of the input when reading, from the start of the given value when writing.
/// Content is echoed only where it names the fault, and never more than 64 characters of it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum XmlError {
    /// The bytes are not UTF-8.
    #[error("the bytes at {position} are not UTF-8")]
    NotUtf8 {
        /// Where the first bad byte stands.
        position: u64,
    },
    /// The document is, or says it is, in an encoding other than UTF-8.
    #[error("the encoding is {encoding:?} at byte {position}; only UTF-8 is read")]
    Encoding {
        /// The encoding that was declared or recognised, shortened.
        encoding: String,
        /// Where it was found.
        position: u64,
    },
    /// The document is in a version of XML other than 1.0.
    #[error("the XML version is {version:?} at byte {position}; only 1.0 is read")]
    Version {
        /// The version that was declared, shortened.
        version: String,
        /// Where it was declared.
        position: u64,
    },
    /// The document has a document type declaration. None is read, not even a harmless one.
    #[error("a document type declaration at byte {position} is not allowed")]
    Doctype {
        /// Where the declaration starts.
        position: u64,
    },
    /// The document breaks a rule of XML 1.0.
    #[error("not well-formed XML at byte {position}: {what}")]
    NotWellFormed {
        /// The rule that was broken.
        what: &'static str,
        /// Where it was broken.
        position: u64,
    },
    /// The document breaks a rule of Namespaces in XML 1.0.
    #[error("bad use of a namespace at byte {position}: {what}")]
    Namespace {
        /// The rule that was broken.
        what: &'static str,
        /// Where it was broken.
        position: u64,
    },
    /// The document is larger, deeper or wider than [`Limits`](super::Limits) allows.
    #[error("more than the limit of {limit} for {which} at byte {position}")]
    Limit {
        /// The field of [`Limits`](super::Limits) that set the limit.
        which: &'static str,
        /// The limit.
        limit: usize,
        /// Where it was passed.
        position: u64,
    },
    /// The document ends too early.
    #[error("the document ends too early, at byte {position}")]
    UnexpectedEnd {
        /// Where it ends.
        position: u64,
    },
    /// An element stands where only text may stand.
    #[error("element {name:?} stands where only text may stand, before byte {position}")]
    UnexpectedElement {
        /// The local name of the element, shortened.
        name: String,
        /// Where its start tag ends.
        position: u64,
    },
    /// A reference to an entity that XML does not predefine.
    #[error("unknown entity {name:?} at byte {position}")]
    Entity {
        /// The name of the entity, shortened.
        name: String,
        /// Where the reference stands.
        position: u64,
    },
    /// A character that XML 1.0 does not allow, itself or as a character reference.
    #[error("character U+{codepoint:04X} at byte {position} is not allowed in XML")]
    Character {
        /// The number of the character; `u32::MAX` for a reference too large for it.
        codepoint: u32,
        /// Where it stands.
        position: u64,
    },
}

impl XmlError {
    /// The byte position at which the fault was found.
    #[must_use]
    pub fn position(&self) -> u64 {
        match self {
            Self::NotUtf8 { position }
            | Self::Encoding { position, .. }
            | Self::Version { position, .. }
            | Self::Doctype { position }
            | Self::NotWellFormed { position, .. }
            | Self::Namespace { position, .. }
            | Self::Limit { position, .. }
            | Self::UnexpectedEnd { position }
            | Self::UnexpectedElement { position, .. }
            | Self::Entity { position, .. }
            | Self::Character { position, .. } => *position,
        }
    }
}

/// The first 64 characters, for an error text.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(64).collect()
}
