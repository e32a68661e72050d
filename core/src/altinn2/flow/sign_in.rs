//! Signing an end user in: what the conversations that act for one have in common.
//!
//! Altinn locks a user out for an hour after repeated mistakes. So nothing that it refused is ever sent again by itself: the
//! user is asked again, with Altinn's own words, and only [`MISTAKES`] times in all.

use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::system_authentication::{
    AuthenticationChallenge, AuthenticationChallengeRequest, ChallengeStatus, GetAuthenticationChallenge,
};
use crate::date_time::DateTime;
use crate::error::{Error, ErrorCode};
use crate::flow::{Prompt, Step};
use crate::secret::Secret;

/// How many mistakes of the user's end a conversation.
pub(super) const MISTAKES: i32 = 3;

/// What the user said, and what Altinn said about it. Never saved.
#[derive(Debug, Clone, Default)]
pub(super) struct SignIn {
    /// The user's password.
    pub(super) password: Option<Secret>,
    /// The one-time code, once the user has said it.
    pub(super) code: Option<Secret>,
    /// Whether a challenge stands, so that the user can say a code.
    pub(super) challenged: bool,
    /// Altinn's words on it: which code, sent where.
    challenge: Option<String>,
    /// Until when the code can be used.
    valid_until: Option<DateTime>,
    /// Altinn's words on the mistake before.
    mistake: Option<String>,
    /// Passwords and codes that Altinn refused.
    refused: Vec<Secret>,
}

/// What is wrong with a user whom Altinn refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// The code's session has run out, or the code was used too often: it takes a new challenge.
    Session,
    /// The code is wrong: the user may say it again.
    Code,
    /// The user is locked out: anything more makes it worse.
    Locked,
}

/// `ErrorID` of Altinn's fault for a wrong user, password or code, or a session that has run out. `0` can mean it, too: then
/// the fault's text has told already.
const USER: i32 = 989;

/// What an error says about the user, if it is about the user.
pub(super) fn refused(error: &Error) -> Option<Refused> {
    let said = error.server.as_deref()?;
    let is_it = said.error_id == Some(USER) || (said.error_id == Some(0) && error.code == ErrorCode::WrongCredentials);
    if !is_it {
        return None;
    }
    let texts = [&said.message, &said.extended_message, &said.localized_message];
    let text = texts
        .into_iter()
        .flatten()
        .map(|text| text.to_lowercase())
        .collect::<Vec<_>>()
        .join(" ");
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    Some(if says(&["locked", "låst", "sperret"]) {
        Refused::Locked
    } else if says(&[
        "session",
        "sesjon",
        "request new",
        "time out",
        "timed out",
        "maximum",
        "maks",
    ]) {
        Refused::Session
    } else {
        Refused::Code
    })
}

/// `ErrorID` of Altinn's fault for a system that it refuses, and for what it cannot authorise.
const SYSTEM: i32 = 5;

/// Whether Altinn refused the system: whatever the system sends next would be refused as well.
///
/// Number 5 is also Altinn's answer to a reportee or an element that it cannot authorise: that is about what was asked for.
pub(super) fn is_about_system(error: &Error) -> bool {
    if error.code != ErrorCode::WrongCredentials || refused(error).is_some() {
        return false;
    }
    let said = error.server.as_deref();
    if said.and_then(|it| it.error_id) != Some(SYSTEM) {
        return true;
    }
    let text = said.and_then(|it| it.message.as_deref()).unwrap_or_default();
    let text = text.to_lowercase();
    ["password", "locked"].iter().any(|word| text.contains(word))
}

/// Refuses to ask a user again whom Altinn refused too often.
pub(super) fn patience(mistakes: i32) -> Result<(), Error> {
    if mistakes < MISTAKES {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::WrongCredentials,
        "Altinn refused the user's password or one-time code several times; nothing more is sent, for repeated mistakes lock the user",
    ))
}

/// What Altinn wrote for the user, in the user's language where it did.
fn words(error: &Error) -> Option<String> {
    let said = error.server.as_deref()?;
    let texts = [&said.localized_message, &said.message];
    texts
        .into_iter()
        .flatten()
        .find(|text| !text.trim().is_empty())
        .cloned()
}

impl SignIn {
    pub(super) fn new(password: Option<Secret>) -> Self {
        Self {
            password,
            ..Self::default()
        }
    }

    /// The request for a one-time code; nothing without a password.
    pub(super) fn request(&self, number: &str, auth_method: &str) -> Option<GetAuthenticationChallenge> {
        let password = self.password.clone()?;
        let request = AuthenticationChallengeRequest::new(auth_method.to_owned(), password, number.to_owned());
        Some(GetAuthenticationChallenge::new(request))
    }

    /// The user, once password and code are there.
    pub(super) fn user(&self, number: &str, auth_method: &str) -> Option<EndUser> {
        let (password, code) = (self.password.clone()?, self.code.clone()?);
        Some(EndUser::new(number.to_owned(), password, code, auth_method.to_owned()))
    }

    /// Takes the answer to a request for a code. `Ok` when the user is to be asked: for the code, or for the password where
    /// Altinn refused the one that was given.
    pub(super) fn challenged(&mut self, challenge: AuthenticationChallenge, mistakes: &mut i32) -> Result<(), Error> {
        let (status, text) = (challenge.status, challenge.message);
        self.code = None;
        self.challenged = status == Some(ChallengeStatus::Ok);
        if self.challenged {
            self.challenge = text;
            self.valid_until = challenge.valid_to.filter(|at| !at.is_unset());
            self.mistake = None;
            return Ok(());
        }
        let name = status
            .as_ref()
            .map_or_else(|| "no status".to_owned(), |status| status.as_str().to_owned());
        let said = text.as_deref().map(|text| format!(": {text}")).unwrap_or_default();
        if status == Some(ChallengeStatus::InvalidCredentials) {
            self.refused.extend(self.password.take());
            self.mistake = text;
            *mistakes = mistakes.saturating_add(1);
            if *mistakes < MISTAKES {
                return Ok(());
            }
        }
        Err(Error::new(
            ErrorCode::WrongCredentials,
            format!("Altinn gives no one-time code ({name}){said}"),
        ))
    }

    /// Takes note that Altinn refused the user. `Ok` when the user is to be asked again; without a challenge that stands, for
    /// a new one first.
    pub(super) fn mistaken(&mut self, refused: Refused, error: Error, mistakes: &mut i32) -> Result<(), Error> {
        self.mistake = words(&error);
        let code = self.code.take();
        *mistakes = mistakes.saturating_add(1);
        if refused == Refused::Code {
            self.refused.extend(code);
        } else {
            self.challenged = false;
        }
        if refused == Refused::Locked || *mistakes >= MISTAKES {
            return Err(error);
        }
        Ok(())
    }

    /// The code has run out: it takes a new challenge.
    pub(super) fn forget_code(&mut self) {
        self.code = None;
        self.challenged = false;
    }

    /// Takes what the user said; false when there is no use in sending it, and the user is to be asked again.
    pub(super) fn said(&mut self, said: &Secret, mistakes: &mut i32) -> Result<bool, Error> {
        if !self.refused.contains(said) {
            return Ok(true);
        }
        *mistakes = mistakes.saturating_add(1);
        if *mistakes >= MISTAKES {
            return Err(Error::new(
                ErrorCode::WrongCredentials,
                "Altinn refused this password or one-time code before; it was not sent again, for repeated mistakes lock the user",
            ));
        }
        Ok(false)
    }

    /// Asks the user for the password.
    pub(super) fn ask_password<T>(&self) -> Step<T> {
        let mut prompt = Prompt::new("password".to_owned());
        prompt.text.clone_from(&self.mistake);
        Step::Ask(prompt)
    }

    /// Asks the user for the code.
    pub(super) fn ask_code<T>(&self) -> Step<T> {
        let mut prompt = Prompt::new("oneTimeCode".to_owned());
        let texts = [&self.mistake, &self.challenge].into_iter().flatten();
        let text = texts.map(String::as_str).collect::<Vec<_>>().join(" ");
        prompt.text = Some(text).filter(|text| !text.is_empty());
        prompt.valid_until.clone_from(&self.valid_until);
        Step::Ask(prompt)
    }
}
