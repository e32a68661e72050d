//! Flows: one object a conversation, one method a kind of input.

use crate::error::report;
use crate::session::{Session, moment};
use crate::{http, read, write};
use altinnkit_core::catalogue;
use altinnkit_core::error::Error;
use altinnkit_core::flow::{AnyFlow, Input, Prompt, SignRequest, Step};
use altinnkit_core::http::TransportFailure;
use altinnkit_core::message::{Message, Value};
use altinnkit_core::secret::Secret;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// A flow of any kind. Every step takes the session, the time in milliseconds since 1970 and fresh entropy.
#[wasm_bindgen]
#[derive(Debug)]
pub struct FlowMachine(AnyFlow);

#[wasm_bindgen]
impl FlowMachine {
    /// Starts a flow.
    ///
    /// # Errors
    /// A report: input that does not fit.
    pub fn begin(session: &Session, flow: &str, input: JsValue) -> Result<Self, JsValue> {
        let begin = || -> Result<Self, Error> {
            let flow = catalogue::flow(flow)?;
            let input = read::message(flow.start, input).map_err(|error| error.during(flow.id))?;
            flow.begin(&session.0, input).map(Self)
        };
        begin().map_err(report)
    }

    /// A flow from saved bytes.
    ///
    /// # Errors
    /// A report: the bytes are no saved flow of this version.
    pub fn restore(saved: &[u8]) -> Result<Self, JsValue> {
        AnyFlow::restore(saved).map(Self).map_err(report)
    }

    /// The flow as bytes.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.0.save()
    }

    /// Its address in the catalogue.
    #[must_use]
    pub fn id(&self) -> String {
        self.0.description().id.to_owned()
    }

    /// Begin, or go on after a restore.
    pub fn proceed(&mut self, session: &Session, now: f64, entropy: Vec<u8>) -> JsValue {
        self.step(session, now, entropy, Input::Proceed)
    }

    /// The answer to a request; headers are names and values in turn.
    #[allow(clippy::too_many_arguments)]
    pub fn response(
        &mut self,
        session: &Session,
        now: f64,
        entropy: Vec<u8>,
        status: u16,
        reason: Option<String>,
        headers: Vec<String>,
        body: Vec<u8>,
        in_reply_to: Option<String>,
    ) -> JsValue {
        let response = http::response(status, reason, headers, body, in_reply_to);
        self.step(session, now, entropy, Input::Response(response))
    }

    /// No answer came to a request.
    pub fn failure(
        &mut self,
        session: &Session,
        now: f64,
        entropy: Vec<u8>,
        detail: String,
        not_sent: bool,
    ) -> JsValue {
        let failure = TransportFailure::new(detail).knowing(not_sent);
        self.step(session, now, entropy, Input::Failure(failure))
    }

    /// The signature that was asked for.
    pub fn signature(&mut self, session: &Session, now: f64, entropy: Vec<u8>, signature: Vec<u8>) -> JsValue {
        self.step(session, now, entropy, Input::Signature(signature))
    }

    /// What the person said.
    pub fn answer(&mut self, session: &Session, now: f64, entropy: Vec<u8>, answer: String) -> JsValue {
        self.step(session, now, entropy, Input::Answer(Secret::new(answer)))
    }

    fn step(&mut self, session: &Session, now: f64, entropy: Vec<u8>, input: Input) -> JsValue {
        let step = self.0.step(&session.0, &moment(now, entropy), input);
        self.shown(step).unwrap_or_else(failed)
    }

    fn shown(&self, step: Step<Value>) -> Result<JsValue, Error> {
        let (kind, member, value) = match step {
            Step::Send(request) => ("send", "request", http::request(*request)),
            Step::Sign(sign) => ("sign", "sign", write::message(SignRequest::SHAPE, &sign.into_value())?),
            Step::Ask(prompt) => ("ask", "prompt", write::message(Prompt::SHAPE, &prompt.into_value())?),
            Step::Wait { until, reason } => {
                #[allow(clippy::cast_precision_loss)] // a time in milliseconds is far below 2^53
                let until = JsValue::from_f64(until as f64);
                let members = [
                    ("kind", JsValue::from_str("wait")),
                    ("until", until),
                    ("reason", JsValue::from_str(&reason)),
                ];
                return Ok(write::object(members));
            }
            Step::Item(output) => ("item", "output", write::message(self.0.description().output, &output)?),
            Step::End => return Ok(write::object([("kind", JsValue::from_str("end"))])),
            Step::Done(output) => ("done", "output", write::message(self.0.description().output, &output)?),
            Step::Failed(error) => return Ok(failed(error)),
            _ => ("unknown", "value", JsValue::UNDEFINED),
        };
        Ok(write::object([("kind", JsValue::from_str(kind)), (member, value)]))
    }
}

fn failed(error: Error) -> JsValue {
    write::object([("kind", JsValue::from_str("failed")), ("error", report(error))])
}
