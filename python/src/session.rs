//! The session: prepares requests, reads answers, begins flows.

use crate::answer::Reading as AnswerReading;
use crate::failure::Failure;
use crate::flow::Machine;
use crate::from_python::Reading;
use crate::request::{Answer, HttpRequest};
use crate::to_python;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::message::{Message as _, Value};
use altinnkit_core::operation::{Description, Moment};
use altinnkit_core::session::{Session as CoreSession, SessionConfig};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::sync::{Arc, Mutex, PoisonError};

/// From this size on, a text is read while other Python threads run.
pub(crate) const WORTH_DETACHING: usize = 64 * 1024;

/// Who talks to which Altinn. `altinnkit.Altinn` has one; it is not for use on its own.
#[pyclass(frozen, module = "altinnkit._altinnkit")]
pub(crate) struct Session(Mutex<Option<Arc<CoreSession>>>);

impl Session {
    /// The session, as long as it is open.
    pub(crate) fn open(&self) -> Result<Arc<CoreSession>, Error> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.clone().ok_or_else(|| {
            Error::new(
                ErrorCode::MissingCredentials,
                "the session is closed and its secrets are wiped",
            )
        })
    }

    fn prepare_inner(
        &self,
        py: Python<'_>,
        description: &'static Description,
        arguments: &Bound<'_, PyTuple>,
        moment: &Moment,
    ) -> Result<HttpRequest, Failure> {
        let session = self.open()?;
        let mut reading = Reading::default();
        let input = reading
            .arguments(description.request, arguments)
            .map_err(|failure| failure.during(description.id))?;
        let request = py.detach(|| description.prepare(&session, moment, input))?;
        Ok(HttpRequest::new(py, request, &reading.held))
    }

    fn parse_inner(&self, py: Python<'_>, description: &'static Description, answer: Answer) -> Result<Value, Failure> {
        let session = self.open()?;
        let large = answer.length() >= WORTH_DETACHING;
        let response = answer.into_response();
        let read = move || description.parse(&session, &response);
        Ok(if large { py.detach(read) } else { read() }?)
    }
}

#[pymethods]
impl Session {
    #[new]
    #[pyo3(signature = (config, /))]
    fn new(config: &Bound<'_, PyAny>) -> PyResult<Self> {
        let read = Reading::default()
            .message(SessionConfig::SHAPE, config)
            .map_err(|failure| failure.within("session"))
            .and_then(|value| Ok(CoreSession::from_value(value)?));
        match read {
            Ok(session) => Ok(Self(Mutex::new(Some(Arc::new(session))))),
            Err(failure) => Err(failure.raise(config.py(), None)),
        }
    }

    /// The request of an operation for the values of its fields.
    fn prepare(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyTuple>,
        now: i64,
        entropy: Vec<u8>,
    ) -> PyResult<HttpRequest> {
        let description = catalogue::operation(operation).map_err(|error| Failure::from(error).raise(py, None))?;
        self.prepare_inner(py, description, arguments, &Moment::new(now, entropy))
            .map_err(|failure| failure.raise(py, Some(description.request)))
    }

    /// What an operation's answer says.
    fn parse<'py>(&self, py: Python<'py>, operation: &str, response: Answer) -> PyResult<Bound<'py, PyAny>> {
        let description = catalogue::operation(operation).map_err(|error| Failure::from(error).raise(py, None))?;
        let value = self
            .parse_inner(py, description, response)
            .map_err(|failure| failure.raise(py, Some(description.response)))?;
        to_python::message(py, description.response, value)
    }

    /// Begins to read an operation's answer, with what comes before its body.
    fn reader(
        &self,
        py: Python<'_>,
        operation: &str,
        status: u16,
        reason: Option<String>,
        headers: Vec<(String, String)>,
        in_reply_to: Option<String>,
    ) -> PyResult<AnswerReading> {
        AnswerReading::new(self, operation, status, reason, headers, in_reply_to)
            .map_err(|error| Failure::from(error).raise(py, None))
    }

    /// What a function works out for the values of its input's fields.
    fn work_out<'py>(
        &self,
        py: Python<'py>,
        function: &str,
        arguments: &Bound<'py, PyTuple>,
        now: i64,
        entropy: Vec<u8>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let description = catalogue::function(function).map_err(|error| Failure::from(error).raise(py, None))?;
        let work_out = || -> Result<Value, Failure> {
            let session = self.open()?;
            let input = Reading::default()
                .arguments(description.input, arguments)
                .map_err(|failure| failure.during(description.id))?;
            let moment = Moment::new(now, entropy);
            Ok(py.detach(|| description.call(&session, &moment, input))?)
        };
        let output = work_out().map_err(|failure| failure.raise(py, Some(description.input)))?;
        to_python::message(py, description.output, output)
    }

    /// Begins a flow with the values of its start's fields.
    fn begin(&self, py: Python<'_>, flow: &str, arguments: &Bound<'_, PyTuple>) -> PyResult<Machine> {
        let description = catalogue::flow(flow).map_err(|error| Failure::from(error).raise(py, None))?;
        let mut reading = Reading::default();
        reading
            .arguments(description.start, arguments)
            .and_then(|input| Ok(description.begin(&*self.open()?, input)?))
            .map(|machine| Machine::new(machine, reading.held))
            .map_err(|failure| failure.raise(py, Some(description.start)))
    }

    /// Wipes the session's secrets; it can do nothing any more.
    fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn __repr__(&self) -> String {
        match self.open() {
            Ok(session) => format!("Session({})", session.environment.name()),
            Err(_) => "Session(closed)".to_owned(),
        }
    }
}
