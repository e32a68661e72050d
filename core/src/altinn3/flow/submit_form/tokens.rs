//! The tokens of a submission: the session's own, or fetched and exchanged on the way. Never saved.

use crate::altinn3::authentication::ExchangeToken;
use crate::altinn3::flow::{MaskinportenTokenFlow, MaskinportenTokenStart};
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::flow::{Flow as _, Input, SignRequest, Step};
use crate::http::Request;
use crate::operation::{Moment, Operation as _};
use crate::session::{AccessToken, Session};
use crate::token::jwt;

/// Tokens, and what is under way to get them.
#[derive(Debug, Clone)]
pub(super) struct Tokens {
    start: Option<MaskinportenTokenStart>,
    maskinporten: Option<AccessToken>,
    altinn: Option<AccessToken>,
    grant: Option<MaskinportenTokenFlow>,
    exchanging: bool,
    /// How often tokens that were refused were fetched anew, without a call that went through.
    renewed: u8,
    /// Whether a token was just fetched: it is used, whatever the host's clock thinks of its age.
    fresh: bool,
}

/// How often refused tokens are fetched anew: a token may have come in half.
const RENEWALS: u8 = 3;

/// What a step towards a token needs.
pub(super) enum Tokened {
    /// Nothing: this session has what it takes.
    Ready(Box<Session>),
    /// A signature.
    Sign(SignRequest),
    /// An answer.
    Send(Box<Request>),
    /// To be asked again.
    Next,
}

/// A token that runs out this soon, in milliseconds, is as good as gone.
const MARGIN: i64 = 30_000;

impl Tokens {
    pub(super) fn new(start: Option<MaskinportenTokenStart>) -> Self {
        Self {
            start,
            maskinporten: None,
            altinn: None,
            grant: None,
            exchanging: false,
            renewed: 0,
            fresh: false,
        }
    }

    /// Whether the next input is for us.
    pub(super) fn is_asking(&self) -> bool {
        self.grant.is_some() || self.exchanging
    }

    /// Drops the tokens, a few times, so that new ones are fetched; says whether there is a point in it.
    pub(super) fn renew(&mut self) -> bool {
        let can = self.start.is_some() && self.renewed < RENEWALS;
        self.renewed = self.renewed.saturating_add(1);
        self.altinn = None;
        self.maskinporten = None;
        can
    }

    /// A call went through with the tokens: when they are refused later, new ones are fetched again.
    pub(super) fn worked(&mut self) {
        self.renewed = 0;
    }

    /// What is needed for a session with Altinn's own token in it.
    pub(super) fn ready(&mut self, session: &Session, moment: &Moment) -> Result<Tokened, Error> {
        let fresh = std::mem::take(&mut self.fresh);
        let good = |token: &&AccessToken| {
            fresh
                || token
                    .expires_at
                    .as_ref()
                    .and_then(DateTime::to_unix_millis)
                    .is_none_or(|end| end - MARGIN > moment.now)
        };
        let own = self.altinn.as_ref().filter(good);
        if let Some(altinn) = own.or(session.tokens.altinn.as_ref().filter(|_| self.altinn.is_none())) {
            let mut session = session.clone();
            session.tokens.altinn = Some(altinn.clone());
            return Ok(Tokened::Ready(Box::new(session)));
        }
        let issued = self
            .maskinporten
            .as_ref()
            .filter(good)
            .or(session.tokens.maskinporten.as_ref().filter(good));
        if let Some(issued) = issued {
            let mut session = session.clone();
            session.tokens.maskinporten = Some(issued.clone());
            let request = ExchangeToken::new().request(&session, moment)?;
            self.exchanging = true;
            self.altinn = None;
            return Ok(Tokened::Send(Box::new(request)));
        }
        let Some(start) = &self.start else {
            let what = "the session has no token; give it one, or say in `token` how to get one";
            return Err(Error::new(ErrorCode::MissingToken, what));
        };
        self.grant = Some(MaskinportenTokenFlow::start(start.clone())?);
        self.altinn = None;
        self.step(session, moment, Input::Proceed)
    }

    /// Takes what came of a step towards a token.
    pub(super) fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Result<Tokened, Error> {
        if let Some(grant) = &mut self.grant {
            return match grant.step(session, moment, input) {
                Step::Sign(request) => Ok(Tokened::Sign(request)),
                Step::Send(request) => Ok(Tokened::Send(request)),
                Step::Done(token) => {
                    self.grant = None;
                    self.maskinporten = Some(token);
                    self.fresh = true;
                    Ok(Tokened::Next)
                }
                Step::Failed(error) => {
                    // What the host sent by mistake ends nothing.
                    if error.code != ErrorCode::FlowInput {
                        self.grant = None;
                    }
                    Err(error)
                }
                Step::Ask(_) | Step::Wait { .. } | Step::Item(_) | Step::End => Err(Error::new(
                    ErrorCode::FlowInput,
                    "a grant asks and waits for nothing, and ends with a token",
                )),
            };
        }
        match input {
            Input::Response(response) => {
                self.exchanging = false;
                let exchanged = ExchangeToken::response(session, &response)?;
                self.altinn = Some(jwt::access_token(exchanged.token));
                self.fresh = true;
                Ok(Tokened::Next)
            }
            Input::Failure(failure) => {
                self.exchanging = false;
                Err(Error::new(ErrorCode::TransportFailed, failure.detail))
            }
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "this is not what the flow asked for; step with Proceed to hear it again",
            )),
        }
    }
}
