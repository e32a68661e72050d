//! Secrets in the host.

use altinnkit_core::secret::Secret as CoreSecret;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// A text that prints as `[redacted]` and is wiped from memory when it is dropped: a password, a code, a token.
///
/// There is one way to read it: `expose()`. It cannot be pickled.
#[pyclass(frozen, module = "altinnkit")]
pub(crate) struct Secret(pub(crate) CoreSecret);

#[pymethods]
impl Secret {
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: &Bound<'_, PyString>) -> PyResult<Self> {
        // Python's own error would carry the whole text.
        match text.to_str() {
            Ok(text) => Ok(Self(CoreSecret::new(text))),
            Err(_) => Err(PyValueError::new_err("a secret is a text without lone surrogates")),
        }
    }

    /// The text itself.
    fn expose(&self) -> &str {
        self.0.expose()
    }

    fn __repr__(&self) -> &'static str {
        "[redacted]"
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| self.0 == other.get().0)
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a Secret is not pickled; call expose() and keep the text in a place made for secrets",
        ))
    }
}
