//! Values as XML: WCF's data contracts and XmlSerializer forms, both directions.

mod leaf;
mod read;
mod write;

pub use read::{Order, Reading};
pub(crate) use write::Included;
pub use write::Writing;

use crate::error::{Error, ErrorCode};
use crate::xml::XmlError;

/// Namespace of the items of WCF's lists of texts and numbers.
pub const ARRAYS_NAMESPACE: &str = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

/// Namespace of `Include`, which stands where the bytes of a part belong (XOP 1.0, section 2.1).
pub const XOP_NAMESPACE: &str = "http://www.w3.org/2004/08/xop/include";

/// Whether a namespace is one of Altinn's.
pub(crate) fn is_altinn(namespace: &str) -> bool {
    [
        "http://schemas.altinn.no/",
        "http://www.altinn.no/",
        "http://schemas.datacontract.org/2004/07/Altinn",
    ]
    .iter()
    .any(|root| namespace.starts_with(root))
}

/// What the XML reader refuses, in the family of errors.
#[must_use]
pub fn refused(error: XmlError) -> Error {
    let code = match error {
        XmlError::Doctype { .. } => ErrorCode::DoctypeRefused,
        XmlError::Limit { .. } => ErrorCode::LimitExceeded,
        XmlError::UnexpectedElement { .. } => ErrorCode::InvalidValue,
        _ => ErrorCode::MalformedXml,
    };
    Error::new(code, error.to_string())
}
