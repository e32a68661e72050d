//! Flows: conversations of several round trips, as step machines.
//!
//! A flow says what it needs next ([`Step`]) and is told what came of it ([`Input`]). It holds no credentials: the session
//! comes in with every step. Between any two steps it can be saved to bytes and restored in another process, and then it
//! neither loses nor repeats a submission: what may have been sent, it looks for before it would send again. A save that is
//! not the newest does no harm either, for after every restore a flow looks before it acts.

mod any;
mod bounds;
mod pace;
mod saved;

pub use any::{AnyFlow, FlowDescription};
pub use bounds::FlowBounds;
pub use pace::Pace;
pub(crate) use saved::error_of;
pub use saved::{Journal, seal};

use crate::date_time::DateTime;
use crate::error::Error;
use crate::http::{Request, Response, TransportFailure};
use crate::message::{Message, Value};
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
    /// Goes on from a saved state, which need not be the newest: the flow looks at what Altinn has before it acts.
    ///
    /// # Errors
    /// [`ErrorCode::FlowRestore`](crate::error::ErrorCode::FlowRestore): a state that no flow of this kind was ever in.
    fn resume(state: Self::State) -> Result<Self, Error>;
    /// How many requests it may send in all. One that hands out items may go on as long as there are any.
    fn most_requests(&self) -> i32 {
        if Self::HANDS_OUT {
            i32::MAX
        } else {
            FlowBounds::new().requests_for(0)
        }
    }
    /// What to save.
    fn state(&self) -> Self::State;
    /// Takes what came of the last step, and says what is needed next.
    ///
    /// An input that was not asked for gives [`Step::Failed`] with [`ErrorCode::FlowInput`](crate::error::ErrorCode::FlowInput) and changes nothing.
    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<Self::Output>;
}
