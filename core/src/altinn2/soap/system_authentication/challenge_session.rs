//! How long a one-time code can be used.

use super::{AuthenticationChallenge, ChallengeStatus};
use crate::date_time::DateTime;
use crate::error::{Advice, AdviceText, Error};
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use altinnkit_macros::message;

/// Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
///
/// A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
/// have gone by.
#[message(case = "camel")]
pub struct ChallengeSession {
    /// The answer to the challenge, as it came.
    pub challenge: AuthenticationChallenge,
    /// When a call last used the code, with an offset from UTC. Not set before the first call.
    pub last_used: Option<DateTime>,
}

/// Whether a one-time code can still be used.
#[message(case = "camel")]
pub struct ChallengeSessionState {
    /// Whether it can be used now.
    pub usable: bool,
    /// Until when, UTC, unless a call uses it before; not set when there never was a code.
    pub until: Option<DateTime>,
    /// Whole seconds until then; 0 when it cannot be used.
    pub seconds_left: i32,
    /// When it ends however often it is used, UTC; not set when there never was a code.
    pub ends: Option<DateTime>,
    /// What to do.
    pub next: ChallengeNext,
    /// What to tell the user.
    pub advice: AdviceText,
}

/// What to do about a one-time code.
#[message(case = "camel")]
pub enum ChallengeNext {
    /// Use the code.
    UseCode,
    /// Ask for a new challenge; the user gets a new code.
    AskAgain,
    /// Let the user correct national identity number and password. Not to be repeated blindly: mistakes lock the user out.
    CorrectCredentials,
    /// Let the user order codes, or choose another kind.
    OrderCodes,
    /// Let the user register a mobile phone number in Altinn, or choose another kind.
    RegisterPhone,
    /// Wait an hour: the user is locked out.
    WaitForUnlock,
    /// Ask with a kind of code that Altinn knows: `AltinnPin`, `SMSPin` or `TaxPin`.
    ChooseAnotherMethod,
    /// Nothing helps.
    GiveUp,
}

/// How long a code is good after the challenge, and after each call that uses it, in milliseconds.
const SLIDING: i64 = 30 * 60_000;
/// How long it is good at most.
const LONGEST: i64 = 8 * 60 * 60_000;

impl Function for ChallengeSession {
    type Output = ChallengeSessionState;
    const DESCRIPTION: &'static FunctionDescription =
        &FunctionDescription::of::<Self>("altinn2.soap.system_authentication.challenge_session");

    fn call(self, _: &Session, moment: &Moment) -> Result<ChallengeSessionState, Error> {
        if let Some(next) = trouble(self.challenge.status.as_ref()) {
            return Ok(state(false, None, 0, next));
        }
        let from = instant(self.challenge.valid_from.as_ref(), "challenge.validFrom")?
            .ok_or_else(|| Error::input("challenge.validFrom", "is missing: the code's time is counted from it"))?;
        let valid_to = instant(self.challenge.valid_to.as_ref(), "challenge.validTo")?;
        let last_used = instant(self.last_used.as_ref(), "lastUsed")?;
        let ends = from.saturating_add(LONGEST);
        let until = match last_used {
            Some(used) if used < from => {
                return Err(Error::input("lastUsed", "is before the challenge"));
            }
            Some(used) => used.saturating_add(SLIDING).min(ends),
            None => valid_to.unwrap_or_else(|| from.saturating_add(SLIDING)),
        };
        let usable = moment.now < until;
        let next = if usable {
            ChallengeNext::UseCode
        } else {
            ChallengeNext::AskAgain
        };
        let left = (until.saturating_sub(moment.now).max(0) / 1000).min(i64::from(i32::MAX));
        let times = (DateTime::from_unix_millis(until), DateTime::from_unix_millis(ends));
        Ok(state(
            usable,
            Some(times),
            i32::try_from(left).unwrap_or(i32::MAX),
            next,
        ))
    }
}

fn state(
    usable: bool,
    times: Option<(DateTime, DateTime)>,
    seconds: i32,
    next: ChallengeNext,
) -> ChallengeSessionState {
    let advice = advice(&next).into();
    let mut state = ChallengeSessionState::new(usable, seconds, next, advice);
    (state.until, state.ends) = times.unzip();
    state
}

/// A time in milliseconds since 1970; nothing when it is not set.
fn instant(at: Option<&DateTime>, name: &str) -> Result<Option<i64>, Error> {
    match at.filter(|at| !at.is_unset()) {
        None => Ok(None),
        Some(at) => at
            .to_unix_millis()
            .map(Some)
            .ok_or_else(|| Error::input(name, "must have an offset from UTC")),
    }
}

/// What to do when there is no code.
fn trouble(status: Option<&ChallengeStatus>) -> Option<ChallengeNext> {
    Some(match status {
        Some(ChallengeStatus::Ok) => return None,
        Some(ChallengeStatus::InvalidCredentials) => ChallengeNext::CorrectCredentials,
        Some(ChallengeStatus::NoPinFound) => ChallengeNext::OrderCodes,
        Some(ChallengeStatus::NoPhoneNumber) => ChallengeNext::RegisterPhone,
        Some(ChallengeStatus::UserLockedOut) => ChallengeNext::WaitForUnlock,
        Some(ChallengeStatus::InvalidPinType) => ChallengeNext::ChooseAnotherMethod,
        Some(ChallengeStatus::StatusDead) => ChallengeNext::GiveUp,
        Some(ChallengeStatus::Unknown(_)) | None => ChallengeNext::AskAgain,
    })
}

fn advice(next: &ChallengeNext) -> Advice {
    match next {
        ChallengeNext::UseCode => Advice::new(
            "Use the code that Altinn asked for. Each call prolongs it.",
            "Bruk engangskoden som Altinn ba om. Hvert kall forlenger den.",
        ),
        ChallengeNext::AskAgain | ChallengeNext::Unknown(_) => Advice::new(
            "There is no code that can be used, or it has run out. Ask Altinn for a new one.",
            "Det finnes ingen engangskode som kan brukes, eller den har gått ut. Be Altinn om en ny.",
        ),
        ChallengeNext::CorrectCredentials => Advice::new(
            "National identity number or Altinn password is wrong. Check them before you try again: several mistakes lock the user for an hour.",
            "Fødselsnummeret eller Altinn-passordet er feil. Kontroller dem før du prøver igjen: flere feil sperrer brukeren i en time.",
        ),
        ChallengeNext::OrderCodes => Advice::new(
            "The user has no codes of this kind. Order a letter with codes in Altinn, or use codes by SMS.",
            "Brukeren har ingen engangskoder av denne typen. Bestill kodebrev i Altinn, eller bruk koder på SMS.",
        ),
        ChallengeNext::RegisterPhone => Advice::new(
            "The user has no mobile phone number in Altinn. Register one in the profile, or use codes from a letter.",
            "Brukeren har ikke registrert mobilnummer i Altinn. Registrer det på profilen, eller bruk kodebrev.",
        ),
        ChallengeNext::WaitForUnlock => Advice::new(
            "The user is locked out after too many mistakes. Wait an hour before the next try.",
            "Brukeren er sperret etter for mange feil. Vent en time før neste forsøk.",
        ),
        ChallengeNext::ChooseAnotherMethod => Advice::new(
            "Altinn does not know this kind of code. Choose codes by SMS or from a letter.",
            "Altinn kjenner ikke denne kodetypen. Velg koder på SMS eller fra kodebrev.",
        ),
        ChallengeNext::GiveUp => Advice::new(
            "The person is registered as dead and cannot sign in.",
            "Personen er registrert som død og kan ikke logge inn.",
        ),
    }
}
