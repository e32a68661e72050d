//! Bytes of any size.

use std::fmt;

/// Bytes for a request: given, or held by the host and only referred to.
///
/// A held blob never crosses into the core: the request's [body plan](crate::http::Body) names it, and the host's transport
/// reads it, or encodes it as base64, while sending.
#[derive(Clone, PartialEq, Eq)]
pub enum Blob {
    /// The bytes themselves.
    Bytes(Vec<u8>),
    /// Bytes that the host holds.
    Held {
        /// The host's own name for them; it comes back in the body plan.
        id: String,
        /// Their exact number.
        length: u64,
    },
}

impl Blob {
    /// The bytes, unless the host holds them.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Held { .. } => None,
        }
    }

    /// The number of bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Held { length, .. } => *length,
        }
    }
}

impl Default for Blob {
    fn default() -> Self {
        Self::Bytes(Vec::new())
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Blob({} bytes)", bytes.len()),
            Self::Held { id, length } => write!(f, "Blob(held as {id:?}, {length} bytes)"),
        }
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}
