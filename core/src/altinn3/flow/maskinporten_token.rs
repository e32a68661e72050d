//! A token of Maskinporten: sign a grant, send it, read the token.

use crate::altinn3::maskinporten::RequestToken;
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode, Retry};
use crate::flow::{Flow, Input, SignRequest, Step};
use crate::operation::{Moment, Operation as _};
use crate::secret::Secret;
use crate::session::{AccessToken, Session};
use crate::token::maskinporten::{MaskinportenGrant, assertion};
use altinnkit_macros::message;

/// Fetches a token of Maskinporten with a key that the host keeps.
///
/// Nothing is lost or done twice when this conversation breaks off: Maskinporten gives out any number of tokens. A restored
/// flow therefore begins with a fresh grant.
#[derive(Debug, Clone, PartialEq)]
pub struct MaskinportenTokenFlow {
    start: MaskinportenTokenStart,
    stage: Stage,
    /// Whether a grant came back as used before: then its request arrived twice, and a new one is tried, once.
    used_before: bool,
}

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Nothing is under way.
    New,
    /// The host signs this; good until then (milliseconds since 1970).
    Signing(SignRequest, i64),
    /// The host sends this grant; good until then.
    Sending(Secret, i64),
}

/// Maskinporten's number for a grant that it has seen before.
const USED_BEFORE: &str = "MP-012";

/// What the flow starts with.
#[message(case = "camel")]
pub struct MaskinportenTokenStart {
    /// What the token is for.
    pub grant: MaskinportenGrant,
    /// The host's own name for the key that signs; it comes back in the sign request.
    pub key: String,
}

/// What is saved between two steps: what the host handed over, and nothing that was signed.
#[message(case = "camel")]
pub struct MaskinportenTokenState {
    /// What the flow started with.
    pub start: MaskinportenTokenStart,
}

impl MaskinportenTokenFlow {
    fn sign(&mut self, session: &Session, moment: &Moment) -> Result<Step<AccessToken>, Error> {
        let request = self.start.grant.sign_request(&self.start.key, session, moment)?;
        let until = moment.now.saturating_add(self.start.grant.lifetime() * 1000);
        self.stage = Stage::Signing(request.clone(), until);
        Ok(Step::Sign(request))
    }

    fn send(
        &mut self,
        grant: Secret,
        until: i64,
        session: &Session,
        moment: &Moment,
    ) -> Result<Step<AccessToken>, Error> {
        let request = RequestToken::new(grant.clone()).request(session, moment)?;
        self.stage = Stage::Sending(grant, until);
        Ok(Step::Send(Box::new(request)))
    }

    fn advance(&mut self, session: &Session, moment: &Moment, input: Input) -> Result<Step<AccessToken>, Error> {
        match (self.stage.clone(), input) {
            (Stage::New, Input::Proceed) => self.sign(session, moment),
            (Stage::Signing(request, until), Input::Proceed) if moment.now < until => Ok(Step::Sign(request)),
            // A person may have taken their time at the card reader: what was signed has run out.
            (Stage::Signing(_, until), Input::Proceed | Input::Signature(_)) if moment.now >= until => {
                self.sign(session, moment)
            }
            (Stage::Signing(request, until), Input::Signature(signature)) => {
                let grant = assertion(&request, &signature)?;
                self.send(grant, until, session, moment)
            }
            (Stage::Sending(_, until), Input::Proceed) if moment.now >= until => self.sign(session, moment),
            (Stage::Sending(grant, until), Input::Proceed) => self.send(grant, until, session, moment),
            (Stage::Sending(..), Input::Response(response)) => {
                self.stage = Stage::New;
                let issued = match RequestToken::response(session, &response) {
                    Err(error) if error.detail.contains(USED_BEFORE) && !self.used_before => {
                        self.used_before = true;
                        return self.sign(session, moment);
                    }
                    issued => issued?,
                };
                let mut token = AccessToken::new(issued.access_token);
                token.expires_at = issued
                    .expires_in
                    .and_then(|seconds| seconds.checked_mul(1000)?.checked_add(moment.now))
                    .map(DateTime::from_unix_millis);
                Ok(Step::Done(token))
            }
            (Stage::Sending(..), Input::Failure(failure)) => {
                self.stage = Stage::New;
                // Asking for another token harms nothing.
                Err(Error::new(ErrorCode::TransportFailed, failure.detail).retrying(Retry::After))
            }
            _ => Err(Error::new(
                ErrorCode::FlowInput,
                "the flow did not ask for this; send Proceed to hear again what it needs",
            )),
        }
    }
}

impl Flow for MaskinportenTokenFlow {
    type Start = MaskinportenTokenStart;
    type State = MaskinportenTokenState;
    type Output = AccessToken;
    const ID: &'static str = "altinn3.flow.maskinporten_token";

    fn start(start: MaskinportenTokenStart) -> Result<Self, Error> {
        Ok(Self {
            start,
            stage: Stage::New,
            used_before: false,
        })
    }

    fn resume(state: MaskinportenTokenState) -> Result<Self, Error> {
        Self::start(state.start)
    }

    fn state(&self) -> MaskinportenTokenState {
        MaskinportenTokenState::new(self.start.clone())
    }

    fn step(&mut self, session: &Session, moment: &Moment, input: Input) -> Step<AccessToken> {
        self.advance(session, moment, input).unwrap_or_else(Step::Failed)
    }
}
