//! The core's errors as the exceptions of `altinnkit.errors`.

use crate::to_python;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorReport};
use altinnkit_core::http::TransportFailure;
use altinnkit_core::message::{Kind, Message as _, Shape};
use pyo3::prelude::*;

/// What can go wrong between Python and the core.
pub(crate) enum Failure {
    /// The core, or a value that does not fit its field.
    Core(Error),
    /// Python itself.
    Python(PyErr),
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl Failure {
    /// The same failure, seen from one level further out.
    pub(crate) fn within(self, name: &str) -> Self {
        match self {
            Self::Core(error) => Self::Core(error.within(name)),
            python @ Self::Python(_) => python,
        }
    }

    /// The same failure, in an operation or a function.
    pub(crate) fn during(self, operation: &'static str) -> Self {
        match self {
            Self::Core(error) => Self::Core(error.during(operation)),
            python @ Self::Python(_) => python,
        }
    }

    /// The exception; `shape` is the message that the error's path leads into.
    pub(crate) fn raise(self, py: Python<'_>, shape: Option<&'static Shape>) -> PyErr {
        match self {
            Self::Core(error) => exception(py, error, shape).map_or_else(|failed| failed, PyErr::from_value),
            Self::Python(error) => error,
        }
    }
}

/// The exception as an object.
pub(crate) fn exception<'py>(
    py: Python<'py>,
    error: Error,
    shape: Option<&'static Shape>,
) -> PyResult<Bound<'py, PyAny>> {
    let path = error.path.as_deref().map(|path| match shape {
        Some(shape) => in_python(path, shape),
        None => path.to_owned(),
    });
    let report = to_python::message(py, ErrorReport::SHAPE, error.into_value())?;
    py.import("altinnkit.errors")?
        .getattr("from_report")?
        .call1((report, path))
}

/// A path of host names (`search.receiptId`) in Python's names (`search.receipt_id`).
fn in_python(path: &str, shape: &'static Shape) -> String {
    let mut level = Some(shape);
    let names: Vec<String> = path
        .split('.')
        .map(|step| {
            let (name, index) = step.find('[').map_or((step, ""), |at| step.split_at(at));
            let field = level.and_then(|shape| shape.fields.iter().find(|field| field.host == name));
            level = match field.map(|field| field.kind) {
                Some(Kind::Record(shape)) => Some(shape()),
                _ => None,
            };
            format!("{}{index}", field.map_or(name, |field| field.name))
        })
        .collect();
    names.join(".")
}

/// The exception for a request that got no answer.
#[pyfunction]
pub(crate) fn unanswered<'py>(
    py: Python<'py>,
    operation: &str,
    detail: &str,
    not_sent: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let failure = TransportFailure::new(detail).knowing(not_sent);
    exception(py, catalogue::unanswered(operation, failure), None)
}

/// The exception for a source of bytes that failed while a request was sent.
#[pyfunction]
pub(crate) fn source_failed<'py>(py: Python<'py>, operation: &str, detail: &str) -> PyResult<Bound<'py, PyAny>> {
    exception(py, catalogue::source_failed(operation, detail), None)
}
