//! How much work one document may cause.

/// The bounds of one [`Reader`](super::Reader). Whatever goes beyond them is refused with
/// [`XmlError::Limit`](super::XmlError::Limit).
///
/// Other crates start from [`Limits::default`] and set the fields that should differ.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Size of the whole document in bytes.
    pub max_bytes: usize,
    /// Elements that may be open at the same time.
    pub max_depth: usize,
    /// Attributes and namespace declarations on one element. They are compared with one another, so a far higher bound
    /// costs time by its square.
    pub max_attributes: usize,
    /// Length in bytes of one element, attribute, entity or target name, and of one namespace name.
    pub max_name_len: usize,
    /// Length in bytes of one attribute value or of one text node (character data and CDATA between two tags together).
    pub max_text_len: usize,
    /// Elements, attributes and text nodes in all.
    pub max_nodes: usize,
    /// Namespace declarations that may be in scope at the same time. Looking a prefix up costs time in proportion.
    pub max_bindings: usize,
    /// Attachments of one answer: parts of a multipart message, or base64 texts that are handed on instead of being kept.
    /// Their size is not bounded: none is held.
    pub max_blobs: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 64 << 20,
            max_depth: 128,
            max_attributes: 64,
            max_name_len: 1024,
            max_text_len: 64 << 20,
            max_nodes: 5_000_000,
            max_bindings: 128,
            max_blobs: 1000,
        }
    }
}
