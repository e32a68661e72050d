//! Answers that are read as they come.

use crate::failure::Failure;
use crate::session::{Session, WORTH_DETACHING};
use crate::to_python;
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::operation::Description;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use std::sync::{Mutex, PoisonError};

/// Bytes of an attachment: its name, and some of them.
type Chunk<'py> = (String, Bound<'py, PyBytes>);

/// The machinery of `altinnkit.AnswerReader`; not for use on its own.
#[pyclass(frozen, module = "altinnkit._altinnkit")]
pub(crate) struct Reading {
    description: &'static Description,
    /// None once it has given its output.
    reader: Mutex<Option<AnswerReader>>,
}

impl Reading {
    pub(crate) fn new(
        session: &Session,
        operation: &str,
        status: u16,
        reason: Option<String>,
        headers: Vec<(String, String)>,
        in_reply_to: Option<String>,
    ) -> Result<Self, Error> {
        let description = catalogue::operation(operation)?;
        let headers = crate::request::headers(headers);
        let reader = AnswerReader::new(description, &*session.open()?, status, reason, headers);
        Ok(Self {
            description,
            reader: Mutex::new(Some(reader.in_reply_to(in_reply_to))),
        })
    }

    fn raise(&self, py: Python<'_>, error: Error) -> PyErr {
        Failure::from(error.during(self.description.id)).raise(py, Some(self.description.response))
    }
}

#[pymethods]
impl Reading {
    /// Takes the next piece of the body, and gives what came of attachments.
    #[pyo3(signature = (piece, /))]
    fn push<'py>(&self, py: Python<'py>, piece: PyBackedBytes) -> PyResult<Vec<Chunk<'py>>> {
        let push = || {
            let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
            reader.as_mut().ok_or_else(finished)?.push(&piece)
        };
        let chunks = if piece.len() >= WORTH_DETACHING {
            py.detach(push)
        } else {
            push()
        };
        let chunks = chunks.map_err(|error| self.raise(py, error))?;
        Ok(chunks
            .into_iter()
            .map(|chunk| (chunk.blob, PyBytes::new(py, &chunk.bytes)))
            .collect())
    }

    /// Ends the body: the output.
    fn finish<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        let read = || reader.ok_or_else(finished)?.finish();
        let value = py.detach(read).map_err(|error| self.raise(py, error))?;
        to_python::message(py, self.description.response, value)
    }
}

fn finished() -> Error {
    Error::new(ErrorCode::InvalidInput, "the answer has been read to its end")
}
