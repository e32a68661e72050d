//! Flows by name.

use crate::error::CoreError;
use crate::http::{HttpRequest, HttpResponse};
use crate::operation::Moment;
use crate::session::CoreSession;
use crate::value::FfiValue;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::http::TransportFailure;
use altinnkit_core::message::{Message as _, Value};
use altinnkit_core::secret::Secret;
use std::sync::{Arc, Mutex, PoisonError};

/// Internal: a conversation of several round trips.
#[derive(uniffi::Object)]
pub struct CoreFlow(Mutex<AnyFlow>);

/// Internal: what came of a step.
#[derive(Clone, uniffi::Enum)]
pub enum FlowInput {
    /// Begin, or go on after a restore.
    Proceed,
    /// The answer to a request.
    Response {
        /// The answer.
        response: HttpResponse,
    },
    /// No answer came to a request.
    Failure {
        /// What the transport said.
        detail: String,
        /// Whether the transport knows that no byte of the request left.
        not_sent: bool,
    },
    /// The signature that was asked for.
    Signature {
        /// The signature.
        bytes: Vec<u8>,
    },
    /// What the person said.
    Answer {
        /// The answer: a secret.
        text: String,
    },
}

/// Internal: what a flow needs next.
#[derive(Clone, uniffi::Enum)]
pub enum FlowStep {
    /// Send this.
    Send {
        /// The request.
        request: HttpRequest,
    },
    /// Sign this.
    Sign {
        /// A record of the shape `SignRequest`.
        request: FfiValue,
    },
    /// Ask the person in front of the program.
    Ask {
        /// A record of the shape `Prompt`.
        prompt: FfiValue,
    },
    /// Nothing to do before this time.
    Wait {
        /// Milliseconds since 1970-01-01T00:00:00Z.
        until: i64,
        /// Why, in a sentence.
        reason: String,
    },
    /// One of several outputs: step with `Proceed` for the next one.
    Item {
        /// A record of the flow's output shape.
        output: FfiValue,
    },
    /// The end of a flow that handed out items.
    End,
    /// The end: this came out.
    Done {
        /// A record of the flow's output shape.
        output: FfiValue,
    },
    /// The end: it failed.
    Failed {
        /// A record of the shape `ErrorReport`.
        error: FfiValue,
    },
}

#[uniffi::export]
impl CoreFlow {
    /// Starts a flow with a record of its start shape.
    ///
    /// # Errors
    /// Input that does not fit.
    #[uniffi::constructor]
    pub fn begin(flow: String, session: Arc<CoreSession>, input: FfiValue) -> Result<Self, CoreError> {
        let kind = catalogue::flow(&flow)?;
        let input = input.into_core(kind.start).map_err(|error| error.during(kind.id))?;
        let flow = session.with(|session| kind.begin(session, input))?;
        Ok(Self(Mutex::new(flow)))
    }

    /// A flow from saved bytes.
    ///
    /// # Errors
    /// Bytes that are no saved flow of this version.
    #[uniffi::constructor]
    pub fn restore(saved: Vec<u8>) -> Result<Self, CoreError> {
        Ok(Self(Mutex::new(AnyFlow::restore(&saved)?)))
    }

    /// A flow of this kind from saved bytes.
    ///
    /// # Errors
    /// The same, and for bytes of a flow of another kind.
    #[uniffi::constructor]
    pub fn restore_as(flow: String, saved: Vec<u8>) -> Result<Self, CoreError> {
        let restored = AnyFlow::restore(&saved)?;
        let id = restored.description().id;
        if id != flow {
            return Err(Error::new(
                ErrorCode::FlowRestore,
                format!("these are the bytes of a flow {id}, not {flow}"),
            )
            .into());
        }
        Ok(Self(Mutex::new(restored)))
    }

    /// The flow as bytes: as confidential as what it was started with.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).save()
    }

    /// Which kind of flow it is.
    #[must_use]
    pub fn id(&self) -> String {
        let flow = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        flow.description().id.to_owned()
    }

    /// Takes what came of the last step, and says what is needed next.
    #[must_use]
    pub fn step(&self, session: Arc<CoreSession>, moment: Moment, input: FlowInput) -> FlowStep {
        let mut flow = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        session
            .with(|session| Ok(flow.step(session, &moment.into(), input.into())))
            .map_or_else(FlowStep::from, FlowStep::from)
    }
}

impl From<FlowInput> for Input {
    fn from(input: FlowInput) -> Self {
        match input {
            FlowInput::Proceed => Self::Proceed,
            FlowInput::Response { response } => Self::Response(response.into()),
            FlowInput::Failure { detail, not_sent } => {
                let failure = TransportFailure::new(detail).knowing(not_sent);
                Self::Failure(failure)
            }
            FlowInput::Signature { bytes } => Self::Signature(bytes),
            FlowInput::Answer { text } => Self::Answer(Secret::new(text)),
        }
    }
}

impl From<Error> for FlowStep {
    fn from(error: Error) -> Self {
        Self::Failed {
            error: error.into_value().into(),
        }
    }
}

impl From<Step<Value>> for FlowStep {
    fn from(step: Step<Value>) -> Self {
        match step {
            Step::Send(request) => Self::Send {
                request: (*request).into(),
            },
            Step::Sign(request) => Self::Sign {
                request: request.into_value().into(),
            },
            Step::Ask(prompt) => Self::Ask {
                prompt: prompt.into_value().into(),
            },
            Step::Wait { until, reason } => Self::Wait { until, reason },
            Step::Item(output) => Self::Item { output: output.into() },
            Step::End => Self::End,
            Step::Done(output) => Self::Done { output: output.into() },
            Step::Failed(error) => error.into(),
            _ => Error::new(
                ErrorCode::FlowInput,
                "the flow wants something that this version cannot do",
            )
            .into(),
        }
    }
}
