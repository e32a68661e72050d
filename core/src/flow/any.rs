//! A flow of any kind, and what holds for all of them: one environment, a bound on requests, an end that stays the end.

use super::saved::{self, Journal};
use super::{Flow, Input, Step};
use crate::check::Rules;
use crate::error::{Error, ErrorCode, ErrorKind, Retry};
use crate::message::{Message as _, Shape, Value};
use crate::operation::Moment;
use crate::session::Session;

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
    begin: fn(Value, Journal) -> Started,
    resume: fn(&[u8], Journal) -> Started,
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

    /// Starts a flow of this kind with an input of the start's shape. It goes on in the session's environment only.
    ///
    /// # Errors
    /// Input that does not fit.
    pub fn begin(&self, session: &Session, mut input: Value) -> Result<AnyFlow, Error> {
        let journal = Journal::new(session.environment.name().to_owned(), 0, 0);
        crate::check::input(self.start, &mut input, &Rules::sending(self.id, session))
            .and_then(|()| (self.begin)(input, journal))
            .map(AnyFlow)
            .map_err(|error| error.during(self.id))
    }
}

fn begin<F: Flow + Send + 'static>(input: Value, journal: Journal) -> Started {
    let start = F::Start::from_value(input)?;
    Ok(Box::new(Running::new(F::start(start)?, journal)))
}

fn resume<F: Flow + Send + 'static>(state: &[u8], journal: Journal) -> Started {
    let flow = F::resume(saved::read(state)?)?;
    Ok(Box::new(Running::new(flow, journal)))
}

impl AnyFlow {
    /// What kind it is.
    #[must_use]
    pub fn description(&self) -> &FlowDescription {
        self.0.description()
    }

    /// Takes what came of the last step, and says what is needed next; the output is a value of [`FlowDescription::output`].
    ///
    /// A flow that a refusal ended says so again, and sends nothing more. To try again, start a new one.
    pub fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<Value> {
        self.0.step(session, moment, input)
    }

    /// The flow as bytes. They hold what the host handed over, so they are as confidential as that; they hold no
    /// credentials, tokens or one-time codes.
    ///
    /// Save after every step, before anything is sent. An older save does no harm, but may cost more requests.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.0.save()
    }

    /// Number of the save that [`Self::save`] makes now: how many steps the flow has taken. Of two saves of one flow, the one
    /// with the higher number is the newer.
    #[must_use]
    pub fn save_number(&self) -> i64 {
        self.0.journal().number
    }

    /// A flow from saved bytes.
    ///
    /// # Errors
    /// [`ErrorCode::FlowRestore`]: the bytes are no saved flow of this version, or they were changed.
    pub fn restore(saved: &[u8]) -> Result<Self, Error> {
        let (id, journal, state) = saved::open(saved)?;
        let kind = crate::catalogue::FLOWS
            .iter()
            .find(|kind| kind.id.as_bytes() == id)
            .ok_or_else(|| Error::new(ErrorCode::FlowRestore, "this version knows no flow of that kind"))?;
        (kind.resume)(state, journal)
            .map(Self)
            .map_err(|error| error.during(kind.id))
    }
}

trait Machine: Send {
    fn description(&self) -> &FlowDescription;
    fn journal(&self) -> &Journal;
    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<Value>;
    fn save(&self) -> Vec<u8>;
}

struct Running<F> {
    flow: F,
    journal: Journal,
    description: FlowDescription,
    /// [`crate::http::Request::message_id`] of the request that is out.
    sent: Option<String>,
}

impl<F: Flow + Send + 'static> Running<F> {
    fn new(flow: F, journal: Journal) -> Self {
        Self {
            flow,
            journal,
            description: FlowDescription::of::<F>(),
            sent: None,
        }
    }

    /// What stands in the way of any step.
    fn refused(&self, session: &Session, input: &Input) -> Option<Error> {
        let journal = &self.journal;
        if session.environment.name() != journal.environment {
            let detail = format!(
                "the flow was begun in {} and goes on there only; the session is in {}",
                journal.environment,
                session.environment.name()
            );
            return Some(Error::new(ErrorCode::EnvironmentMismatch, detail));
        }
        let is_empty = match input {
            Input::Answer(answer) => answer.expose().trim().is_empty(),
            Input::Signature(signature) => signature.is_empty(),
            _ => false,
        };
        if is_empty {
            let detail = "an empty answer or signature is none; send Proceed to hear again what the flow needs";
            return Some(Error::new(ErrorCode::FlowInput, detail));
        }
        let ended = journal.ended.clone()?;
        Some(match input {
            Input::Proceed => saved::error_of(ended),
            _ => Error::new(
                ErrorCode::FlowInput,
                "the flow has ended; step with Proceed to hear why",
            ),
        })
    }

    fn failed<T>(&mut self, error: Error) -> Step<T> {
        let error = error.during(F::ID);
        if is_final(&error) {
            self.journal.ended = Some(error.report());
        }
        Step::Failed(error)
    }
}

impl<F: Flow + Send + 'static> Machine for Running<F> {
    fn description(&self) -> &FlowDescription {
        &self.description
    }

    fn journal(&self) -> &Journal {
        &self.journal
    }

    fn step(&mut self, session: &Session, moment: &Moment, mut input: Input) -> Step<Value> {
        if let Some(error) = self.refused(session, &input) {
            return Step::Failed(error.during(F::ID));
        }
        if let Input::Response(response) = &mut input {
            if response.in_reply_to.is_none() {
                response.in_reply_to = self.sent.take();
            }
            response.received_at.get_or_insert(moment.now);
        }
        let step = self.flow.step(session, moment, input);
        if !matches!(&step, Step::Failed(error) if error.code == ErrorCode::FlowInput) {
            self.journal.number = self.journal.number.saturating_add(1);
        }
        match step {
            Step::Send(_) if self.journal.requests >= self.flow.most_requests() => {
                let detail = format!(
                    "the flow has sent the {} requests that its bounds allow; look at what Altinn has before starting another",
                    self.journal.requests
                );
                Step::Failed(
                    Error::new(ErrorCode::LimitExceeded, detail)
                        .retrying(Retry::CheckFirst)
                        .during(F::ID),
                )
            }
            Step::Send(request) => {
                self.journal.requests += 1;
                self.sent.clone_from(&request.message_id);
                Step::Send(request)
            }
            Step::Sign(request) => Step::Sign(request),
            Step::Ask(prompt) => Step::Ask(prompt),
            Step::Wait { until, reason } => Step::Wait { until, reason },
            Step::Item(output) => Step::Item(output.into_value()),
            Step::End => Step::End,
            Step::Done(output) => Step::Done(output.into_value()),
            Step::Failed(error) => self.failed(error),
        }
    }

    fn save(&self) -> Vec<u8> {
        saved::write(F::ID, self.journal.clone(), self.flow.state())
    }
}

/// Whether an error is Altinn's last word: repeating what it answers would fail again, or lock the user.
fn is_final(error: &Error) -> bool {
    let refused = matches!(error.code.kind(), ErrorKind::Rejected | ErrorKind::Authorization)
        || error.code == ErrorCode::WrongCredentials;
    error.retry == Retry::Never && refused
}
