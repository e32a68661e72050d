//! Flows: conversations of several round trips, as step machines.
//!
//! A flow says what it needs next ([`Step`]) and is told what came of it ([`Input`]). It holds no credentials: the session
//! comes in with every step. Between any two steps it can be saved to bytes and restored in another process, and then it
//! neither loses nor repeats a submission: what it sent and got no answer to, it looks for before it would send again.

use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::http::{Request, Response, TransportFailure};
use crate::message::{Message, Shape, Value, json};
use crate::operation::Moment;
use crate::secret::Secret;
use crate::session::Session;
use altinnkit_macros::message;

/// What a flow needs next.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Step<T> {
    /// Send this; answer with [`Input::Response`] or [`Input::Failure`], or with [`Input::Read`] where the flow hands out items.
    Send(Box<Request>),
    /// Sign these bytes; answer with [`Input::Signature`].
    Sign(SignRequest),
    /// Ask the person in front of the program; answer with [`Input::Answer`].
    Ask(Prompt),
    /// Nothing to do before this time; then [`Input::Proceed`].
    Wait {
        /// The earliest time, in milliseconds since 1970-01-01T00:00:00Z.
        until: i64,
        /// Why, in a sentence.
        reason: String,
    },
    /// One of several results, handed over: the flow keeps nothing of it. Then [`Input::Proceed`] for the next.
    Item(T),
    /// The end of a flow that hands out items.
    End,
    /// The end: this came out.
    Done(T),
    /// The end: it failed. What the error says about trying again is about the whole flow.
    Failed(Error),
}

/// What came of a step.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// Begin, or go on after a restore: the flow says again what it needs.
    Proceed,
    /// The answer to a request.
    Response(Response),
    /// The answer to a request, read in pieces: what an [`AnswerReader`](crate::answer::AnswerReader) of the operation that
    /// the request names ended with. Its attachments stay with the host, whatever their size. For flows that hand out items.
    Read(Box<Result<Value, Error>>),
    /// No answer came to a request.
    Failure(TransportFailure),
    /// The signature over the bytes of a [`SignRequest`].
    Signature(Vec<u8>),
    /// What the person said.
    Answer(Secret),
}

/// Bytes that want the signature of a key that the host keeps.
#[message(case = "camel")]
#[derive(Eq)]
pub struct SignRequest {
    /// The bytes to sign.
    pub bytes: Vec<u8>,
    /// The algorithm, as JOSE names it (RFC 7518): `RS256`, `RS384` or `RS512`.
    pub algorithm: String,
    /// The name of the key, as the host gave it to the flow.
    pub key: String,
}

/// A question for the person in front of the program.
#[message(case = "camel")]
pub struct Prompt {
    /// What is asked for: `oneTimeCode`.
    pub kind: String,
    /// Altinn's own words on it, when there are any (which code, sent where).
    pub text: Option<String>,
    /// When an answer is no use any more.
    pub valid_until: Option<DateTime>,
}

/// A conversation with a result.
pub trait Flow: Sized {
    /// What the host hands over to start it.
    type Start: Message;
    /// What remains to be known between two steps. Holds no secret of the session's.
    type State: Message;
    /// What comes out.
    type Output: Message;
    /// Address in the catalogue: `altinn2.flow.submit_form_task`.
    const ID: &'static str;
    /// Whether outputs come one at a time, as [`Step::Item`] up to [`Step::End`], and not one at the end, as [`Step::Done`].
    const HANDS_OUT: bool = false;

    /// Starts a conversation.
    ///
    /// # Errors
    /// Input that does not fit.
    fn start(start: Self::Start) -> Result<Self, Error>;
    /// Goes on from a saved state.
    ///
    /// # Errors
    /// A state that no flow of this kind was ever in.
    fn resume(state: Self::State) -> Result<Self, Error>;
    /// What to save.
    fn state(&self) -> Self::State;
    /// Takes what came of the last step, and says what is needed next.
    ///
    /// An input that was not asked for gives [`Step::Failed`] with [`ErrorCode::FlowInput`] and changes nothing.
    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<Self::Output>;
}

/// A flow of any kind, as the hosts hold it.
pub struct AnyFlow(Box<dyn Machine>);

impl std::fmt::Debug for AnyFlow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AnyFlow({})", self.0.description().id)
    }
}

/// A kind of flow, as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct FlowDescription {
    /// Address in the catalogue.
    pub id: &'static str,
    /// What the host hands over to start it.
    pub start: &'static Shape,
    /// What comes out.
    pub output: &'static Shape,
    /// Whether outputs come one at a time, as [`Step::Item`] up to [`Step::End`], and not one at the end, as [`Step::Done`].
    pub hands_out: bool,
    begin: fn(Value) -> Started,
    resume: fn(&[u8]) -> Started,
}

/// A flow at its first step, or after a restore.
type Started = Result<Box<dyn Machine>, Error>;

impl FlowDescription {
    /// The description of a kind of flow.
    #[must_use]
    pub const fn of<F: Flow + Send + 'static>() -> Self {
        Self {
            id: F::ID,
            start: F::Start::SHAPE,
            output: F::Output::SHAPE,
            hands_out: F::HANDS_OUT,
            begin: begin::<F>,
            resume: resume::<F>,
        }
    }

    /// Starts a flow of this kind with an input of the start's shape.
    ///
    /// # Errors
    /// Input that does not fit.
    pub fn begin(&self, session: &Session, mut input: Value) -> Result<AnyFlow, Error> {
        crate::check::input(self.start, &mut input, session)
            .and_then(|()| (self.begin)(input))
            .map(AnyFlow)
            .map_err(|error| error.during(self.id))
    }
}

fn begin<F: Flow + Send + 'static>(input: Value) -> Started {
    let start = F::Start::from_value(input)?;
    Ok(Box::new(Running::new(F::start(start)?)))
}

fn resume<F: Flow + Send + 'static>(saved: &[u8]) -> Started {
    let bad = |what: String| Error::new(ErrorCode::FlowRestore, what);
    let value = json::from_text(F::State::SHAPE, saved, json::Style::HostText)
        .map_err(|it| bad(format!("{}: {}", it.path, it.what)))?;
    let state = F::State::from_value(value).map_err(|wrong| bad(wrong.to_string()))?;
    Ok(Box::new(Running::new(F::resume(state)?)))
}

/// How a saved flow begins; the flow's id and a line end follow, then its state as JSON.
const SAVED: &str = "altinnkit flow 1 ";

impl AnyFlow {
    /// What kind it is.
    #[must_use]
    pub fn description(&self) -> &FlowDescription {
        self.0.description()
    }

    /// Takes what came of the last step, and says what is needed next; the output is a value of [`FlowDescription::output`].
    pub fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<Value> {
        self.0.step(session, moment, input)
    }

    /// The flow as bytes. They hold what the host handed over, so they are as confidential as that; they hold no
    /// credentials, tokens or one-time codes.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        format!("{SAVED}{}\n{}", self.description().id, self.0.state()).into_bytes()
    }

    /// A flow from saved bytes.
    ///
    /// # Errors
    /// [`ErrorCode::FlowRestore`]: the bytes are no saved flow of this version.
    pub fn restore(saved: &[u8]) -> Result<Self, Error> {
        let bad = |what: &str| Error::new(ErrorCode::FlowRestore, what);
        let rest = saved
            .strip_prefix(SAVED.as_bytes())
            .ok_or_else(|| bad("these are not the bytes of a saved flow"))?;
        let end = rest
            .iter()
            .position(|byte| *byte == b'\n')
            .ok_or_else(|| bad("the saved flow breaks off"))?;
        let (id, state) = rest.split_at(end);
        let kind = crate::catalogue::FLOWS
            .iter()
            .find(|kind| kind.id.as_bytes() == id)
            .ok_or_else(|| bad("this version knows no flow of that kind"))?;
        (kind.resume)(state).map(Self).map_err(|error| error.during(kind.id))
    }
}

trait Machine: Send {
    fn description(&self) -> &FlowDescription;
    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<Value>;
    fn state(&self) -> String;
}

struct Running<F> {
    flow: F,
    description: FlowDescription,
    /// [`Request::message_id`] of the request that is out.
    sent: Option<String>,
}

impl<F: Flow + Send + 'static> Running<F> {
    fn new(flow: F) -> Self {
        Self {
            flow,
            description: FlowDescription::of::<F>(),
            sent: None,
        }
    }
}

impl<F: Flow + Send> Machine for Running<F> {
    fn description(&self) -> &FlowDescription {
        &self.description
    }

    fn step(&mut self, session: &Session, moment: &Moment, mut input: Input) -> Step<Value> {
        if let Input::Response(response) = &mut input
            && response.in_reply_to.is_none()
        {
            response.in_reply_to = self.sent.take();
        }
        match self.flow.step(session, moment, input) {
            Step::Send(request) => {
                self.sent.clone_from(&request.message_id);
                Step::Send(request)
            }
            Step::Sign(request) => Step::Sign(request),
            Step::Ask(prompt) => Step::Ask(prompt),
            Step::Wait { until, reason } => Step::Wait { until, reason },
            Step::Item(output) => Step::Item(output.into_value()),
            Step::End => Step::End,
            Step::Done(output) => Step::Done(output.into_value()),
            Step::Failed(error) => Step::Failed(error.during(F::ID)),
        }
    }

    fn state(&self) -> String {
        match self.flow.state().into_value() {
            Value::Record(record) => json::to_text(F::State::SHAPE, &record, json::Style::HostText),
            _ => String::new(),
        }
    }
}
