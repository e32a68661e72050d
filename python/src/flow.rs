//! Flows, step by step.

use crate::failure::{Failure, exception};
use crate::from_python::Held;
use crate::request::{Answer, HttpRequest};
use crate::secret::Secret;
use crate::session::Session;
use crate::to_python;
use altinnkit_core::flow::{AnyFlow, Input, Prompt, SignRequest, Step};
use altinnkit_core::http::TransportFailure;
use altinnkit_core::message::Message as _;
use altinnkit_core::operation::Moment;
use pyo3::prelude::*;
use std::sync::{Mutex, PoisonError};

/// A flow's machinery. `altinnkit.Flow` has one; it is not for use on its own.
#[pyclass(frozen, module = "altinnkit._altinnkit")]
pub(crate) struct Machine {
    flow: Mutex<AnyFlow>,
    held: Held,
}

impl Machine {
    pub(crate) fn new(flow: AnyFlow, held: Held) -> Self {
        Self {
            flow: Mutex::new(flow),
            held,
        }
    }

    /// The next step as its name and what it carries.
    fn step<'py>(
        &self,
        py: Python<'py>,
        session: &Session,
        moment: &Moment,
        input: Input,
    ) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        let session = session.open().map_err(|error| Failure::from(error).raise(py, None))?;
        let (step, output) = py.detach(|| {
            let mut flow = self.flow.lock().unwrap_or_else(PoisonError::into_inner);
            (flow.step(&session, moment, input), flow.description().output)
        });
        Ok(match step {
            Step::Send(request) => {
                let request = HttpRequest::new(py, *request, &self.held);
                ("send", Bound::new(py, request)?.into_any())
            }
            Step::Sign(request) => (
                "sign",
                to_python::message(py, SignRequest::SHAPE, request.into_value())?,
            ),
            Step::Ask(prompt) => ("ask", to_python::message(py, Prompt::SHAPE, prompt.into_value())?),
            Step::Wait { until, reason } => ("wait", (until, reason).into_pyobject(py)?.into_any()),
            Step::Item(value) => ("item", to_python::message(py, output, value)?),
            Step::End => ("end", py.None().into_bound(py)),
            Step::Done(value) => ("done", to_python::message(py, output, value)?),
            Step::Failed(error) => ("failed", exception(py, error, None)?),
            _ => ("unknown", py.None().into_bound(py)),
        })
    }
}

#[pymethods]
impl Machine {
    /// A flow from saved bytes, with the byte sources that it refers to.
    #[staticmethod]
    fn restore(py: Python<'_>, saved: &[u8], held: Held) -> PyResult<Self> {
        match AnyFlow::restore(saved) {
            Ok(flow) => Ok(Self::new(flow, held)),
            Err(error) => Err(Failure::from(error).raise(py, None)),
        }
    }

    /// Its address in the catalogue.
    #[getter]
    fn id(&self) -> &'static str {
        self.flow
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .description()
            .id
    }

    /// The flow as bytes.
    fn save<'py>(&self, py: Python<'py>) -> Bound<'py, pyo3::types::PyBytes> {
        let saved = self.flow.lock().unwrap_or_else(PoisonError::into_inner).save();
        pyo3::types::PyBytes::new(py, &saved)
    }

    /// Begins, or goes on after a restore or a wait.
    fn proceed<'py>(
        &self,
        py: Python<'py>,
        session: &Session,
        now: i64,
        entropy: Vec<u8>,
    ) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        self.step(py, session, &Moment::new(now, entropy), Input::Proceed)
    }

    /// Takes the answer to a request.
    fn answered<'py>(
        &self,
        py: Python<'py>,
        session: &Session,
        now: i64,
        entropy: Vec<u8>,
        response: Answer,
    ) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        let input = Input::Response(response.into_response());
        self.step(py, session, &Moment::new(now, entropy), input)
    }

    /// Takes note that no answer came.
    fn unanswered<'py>(
        &self,
        py: Python<'py>,
        session: &Session,
        now: i64,
        entropy: Vec<u8>,
        detail: &str,
        not_sent: bool,
    ) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        let failure = TransportFailure::new(detail).knowing(not_sent);
        self.step(py, session, &Moment::new(now, entropy), Input::Failure(failure))
    }

    /// Takes a signature.
    fn signed<'py>(
        &self,
        py: Python<'py>,
        session: &Session,
        now: i64,
        entropy: Vec<u8>,
        signature: Vec<u8>,
    ) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        self.step(py, session, &Moment::new(now, entropy), Input::Signature(signature))
    }

    /// Takes what the person said.
    fn told<'py>(
        &self,
        py: Python<'py>,
        session: &Session,
        now: i64,
        entropy: Vec<u8>,
        answer: &Secret,
    ) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        let said = answer
            .core()
            .map_err(|error| Failure::from(error.at("answer")).raise(py, None))?;
        self.step(py, session, &Moment::new(now, entropy), Input::Answer(said.clone()))
    }
}
