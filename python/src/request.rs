//! A request for the host's transport, and its answer.

use crate::from_python::Held;
use altinnkit_core::http::{Header, Part, Request, Response};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyList};

/// A request to send as it is: follow no redirect, throw on no status, add nothing but connection headers.
///
/// Printing it shows no secret; its body and its headers hold what Altinn must see.
#[pyclass(frozen, module = "altinnkit")]
pub(crate) struct HttpRequest {
    request: Request,
    held: Held,
}

/// What a request needs of its transport.
#[pyclass(frozen, eq, get_all, module = "altinnkit")]
#[derive(Clone, PartialEq)]
pub(crate) struct Needs {
    /// A TLS client certificate.
    client_certificate: bool,
    /// The same cookies as the requests before it in the conversation.
    cookie_affinity: bool,
}

/// A part of a body that stayed in Python: read it while sending.
#[pyclass(frozen, get_all, module = "altinnkit")]
pub(crate) struct HeldPart {
    /// Its name in the body plan.
    id: String,
    /// The number of bytes before encoding.
    length: u64,
    /// How it goes on the wire: `raw` or `base64`.
    encoding: &'static str,
    /// Where the bytes come from.
    source: Py<PyAny>,
}

#[pymethods]
impl Needs {
    fn __repr__(&self) -> String {
        let python = |value: bool| if value { "True" } else { "False" };
        format!(
            "Needs(client_certificate={}, cookie_affinity={})",
            python(self.client_certificate),
            python(self.cookie_affinity)
        )
    }
}

#[pymethods]
impl HeldPart {
    fn __repr__(&self) -> String {
        format!(
            "HeldPart(id={:?}, length={}, encoding={:?})",
            self.id, self.length, self.encoding
        )
    }
}

impl HttpRequest {
    pub(crate) fn new(py: Python<'_>, request: Request, held: &Held) -> Self {
        let held = held.iter().map(|(id, source)| (id.clone(), source.clone_ref(py)));
        Self {
            request,
            held: held.collect(),
        }
    }
}

#[pymethods]
impl HttpRequest {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    #[getter]
    fn method(&self) -> &'static str {
        self.request.method
    }

    /// Absolute address.
    #[getter]
    fn url(&self) -> &str {
        &self.request.url
    }

    /// Names and values in order; names may repeat. `Content-Length` is not among them: see `content_length`.
    #[getter]
    fn headers(&self) -> Vec<(&str, &str)> {
        self.request
            .headers
            .iter()
            .map(|header| (header.name.as_str(), header.value.as_str()))
            .collect()
    }

    /// The body as a plan: parts to be sent one after another.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let parts = PyList::empty(py);
        for part in self.request.body.parts() {
            match part {
                Part::Bytes(bytes) => parts.append(PyBytes::new(py, bytes))?,
                Part::Held { id, length, encoding } => {
                    let source = self.held.get(id).ok_or_else(|| {
                        PyKeyError::new_err(format!("no source called {id:?}: hand it over when restoring the flow"))
                    })?;
                    parts.append(Bound::new(
                        py,
                        HeldPart {
                            id: id.clone(),
                            length: *length,
                            encoding: encoding.as_str(),
                            source: source.clone_ref(py),
                        },
                    )?)?;
                }
            }
        }
        Ok(parts)
    }

    /// The exact number of bytes of the body on the wire.
    #[getter]
    fn content_length(&self) -> u64 {
        self.request.body.length()
    }

    /// What the transport must bring along.
    #[getter]
    fn needs(&self) -> Needs {
        Needs {
            client_certificate: self.request.needs.client_certificate,
            cookie_affinity: self.request.needs.cookie_affinity,
        }
    }

    /// `wsa:MessageID` of a SOAP request of the WS flavour: what its answer must relate to.
    #[getter]
    fn message_id(&self) -> Option<&str> {
        self.request.message_id.as_deref()
    }

    /// The most bytes of an answer that are of use: with more, a transport stops reading and hands over what came.
    #[getter]
    fn max_answer(&self) -> Option<u64> {
        self.request.max_answer
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.request)
    }

    /// The request as it goes on the wire, with every secret hidden.
    fn __str__(&self) -> String {
        self.request.to_string()
    }
}

/// An `altinnkit.HttpResponse`.
#[derive(FromPyObject)]
pub(crate) struct Answer {
    status: u16,
    reason: Option<String>,
    headers: Vec<(String, String)>,
    body: PyBackedBytes,
    in_reply_to: Option<String>,
}

impl Answer {
    /// The number of bytes of the body.
    pub(crate) fn length(&self) -> usize {
        self.body.len()
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(self.status, self.body.to_vec());
        response.reason = self.reason;
        response.headers = headers(self.headers);
        response.in_reply_to = self.in_reply_to;
        response
    }
}

pub(crate) fn headers(pairs: Vec<(String, String)>) -> Vec<Header> {
    pairs
        .into_iter()
        .map(|(name, value)| Header::new(name, value))
        .collect()
}

/// Names and values.
pub(crate) fn pairs(headers: Vec<Header>) -> Vec<(String, String)> {
    headers.into_iter().map(|header| (header.name, header.value)).collect()
}
