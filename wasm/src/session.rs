//! A session, read once and kept: its secrets cross into WebAssembly one time.

use crate::error::report;
use crate::{http, read, write};
use altinnkit_core::catalogue;
use altinnkit_core::error::Error;
use altinnkit_core::http::Response;
use altinnkit_core::message::Message as _;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::{Session as CoreSession, SessionConfig};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// A session. `free()` wipes its secrets.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Session(pub(crate) CoreSession);

#[wasm_bindgen]
impl Session {
    /// A session from an object of the shape of `SessionConfig`.
    ///
    /// # Errors
    /// A report: a field that does not fit, or credentials of another environment.
    #[wasm_bindgen(constructor)]
    pub fn new(config: JsValue) -> Result<Self, JsValue> {
        read::message(SessionConfig::SHAPE, config)
            .map_err(|error| error.within("session"))
            .and_then(CoreSession::from_value)
            .map(Self)
            .map_err(report)
    }

    /// The name of its environment.
    #[must_use]
    pub fn environment(&self) -> String {
        self.0.environment.name().to_owned()
    }

    /// The request of an operation. `now` is in milliseconds since 1970.
    ///
    /// # Errors
    /// A report: input or configuration; nothing has been sent.
    pub fn prepare(&self, operation: &str, now: f64, entropy: Vec<u8>, input: JsValue) -> Result<JsValue, JsValue> {
        let prepare = || -> Result<JsValue, Error> {
            let operation = catalogue::operation(operation)?;
            let input = read::message(operation.request, input).map_err(|error| error.during(operation.id))?;
            operation
                .prepare(&self.0, &moment(now, entropy), input)
                .map(http::request)
        };
        prepare().map_err(report)
    }

    /// What a function works out. `now` is in milliseconds since 1970.
    ///
    /// # Errors
    /// A report: input that does not fit.
    #[wasm_bindgen(js_name = workOut)]
    pub fn work_out(&self, function: &str, now: f64, entropy: Vec<u8>, input: JsValue) -> Result<JsValue, JsValue> {
        let work_out = || -> Result<JsValue, Error> {
            let function = catalogue::function(function)?;
            let input = read::message(function.input, input).map_err(|error| error.during(function.id))?;
            let output = function.call(&self.0, &moment(now, entropy), input)?;
            write::message(function.output, &output).map_err(|error| error.during(function.id))
        };
        work_out().map_err(report)
    }

    /// The output of an operation, from its answer; headers are names and values in turn, and `in_reply_to` is the
    /// request's message id.
    ///
    /// # Errors
    /// A report: what Altinn, or whatever answered in its place, said instead.
    #[allow(clippy::too_many_arguments)]
    pub fn parse(
        &self,
        operation: &str,
        status: u16,
        reason: Option<String>,
        headers: Vec<String>,
        body: Vec<u8>,
        in_reply_to: Option<String>,
    ) -> Result<JsValue, JsValue> {
        self.parse_response(operation, &http::response(status, reason, headers, body, in_reply_to))
            .map_err(report)
    }

    fn parse_response(&self, operation: &str, response: &Response) -> Result<JsValue, Error> {
        let operation = catalogue::operation(operation)?;
        let output = operation.parse(&self.0, response)?;
        write::message(operation.response, &output).map_err(|error| error.during(operation.id))
    }
}

/// A moment; JavaScript's clock has whole milliseconds.
pub(crate) fn moment(now: f64, entropy: Vec<u8>) -> Moment {
    #[allow(clippy::cast_possible_truncation)]
    Moment::new(now as i64, entropy)
}
