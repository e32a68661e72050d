//! Expanded names.

use std::borrow::Cow;
use std::fmt;

/// The namespace of the prefix `xml`.
pub const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of the prefix `xmlns`, to which nothing may be bound.
pub const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";
/// The namespace of `nil` and `type`.
pub const XSI_NAMESPACE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// An expanded name: a namespace and a local name. Prefixes play no part in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name<'a> {
    /// The namespace; empty for no namespace. Borrowed from the input unless it was written with references.
    pub namespace: Cow<'a, str>,
    /// The local name.
    pub local: &'a str,
}

impl Name<'_> {
    /// Whether this is the given name.
    #[must_use]
    pub fn is(&self, namespace: &str, local: &str) -> bool {
        self.local == local && self.namespace == namespace
    }
}

impl fmt::Display for Name<'_> {
    /// `{namespace}local`, or only `local` without a namespace.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.namespace.is_empty() {
            write!(f, "{{{}}}", self.namespace)?;
        }
        f.write_str(self.local)
    }
}
