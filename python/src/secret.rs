//! Secrets in the host.

use crate::failure::Failure;
use altinnkit_core::error::Error;
use altinnkit_core::secret::Secret as CoreSecret;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// A text that prints as `[redacted]` and is wiped from memory when it is dropped: a password, a code, a token.
///
/// There is one way to read it: `expose()`. It cannot be pickled.
#[pyclass(frozen, module = "altinnkit")]
pub(crate) struct Secret(Option<CoreSecret>);

impl From<CoreSecret> for Secret {
    fn from(secret: CoreSecret) -> Self {
        Self(Some(secret))
    }
}

impl Secret {
    /// The secret, unless its text had half a surrogate pair, which nothing can carry: it is refused where it is used, so that
    /// the error says at which field. Nothing is kept of such a text.
    pub(crate) fn core(&self) -> Result<&CoreSecret, Error> {
        self.0
            .as_ref()
            .ok_or_else(|| Error::input("", "must be a text without lone surrogates"))
    }
}

#[pymethods]
impl Secret {
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: &Bound<'_, PyString>) -> Self {
        Self(text.to_str().ok().map(CoreSecret::new))
    }

    /// The text itself.
    fn expose(&self, py: Python<'_>) -> PyResult<&str> {
        match self.core() {
            Ok(secret) => Ok(secret.expose()),
            Err(error) => Err(Failure::from(error.at("text")).raise(py, None)),
        }
    }

    fn __repr__(&self) -> &'static str {
        "[redacted]"
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other
            .cast::<Self>()
            .is_ok_and(|other| self.0.is_some() && self.0 == other.get().0)
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
