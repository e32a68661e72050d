//! Who calls: end-user systems, end users and their one-time codes.

use super::clock;
use super::refusal::Refusal;
use super::wire::SystemBlock;
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::system_authentication::{
    AuthenticationChallenge, AuthenticationChallengeRequest, ChallengeStatus,
};
use crate::operation::Moment;
use crate::sandbox::{SandboxSetup, SandboxSystem, SandboxUser};
use std::collections::BTreeMap;

/// The password of everyone in a sandbox that was set up without systems or users.
const PASSWORD: &str = "sandbox";
/// How long a one-time code's session goes on after each call that uses it.
const SLIDING: i64 = 30 * 60_000;
/// How long it goes on at most.
const LONGEST: i64 = 8 * 60 * 60_000;

/// Who may sign in, and who has.
#[derive(Debug, Clone)]
pub(super) struct SignIn {
    systems: Vec<SandboxSystem>,
    users: Vec<SandboxUser>,
    /// One-time codes by national identity number: a new one replaces the one before.
    codes: BTreeMap<String, Code>,
    challenges: u64,
}

/// A one-time code and its session.
#[derive(Debug, Clone)]
struct Code {
    code: String,
    method: String,
    first: i64,
    until: i64,
}

impl SignIn {
    pub(super) fn new(setup: &SandboxSetup) -> Self {
        Self {
            systems: setup.systems.clone(),
            users: setup.users.clone(),
            codes: BTreeMap::new(),
            challenges: 0,
        }
    }

    /// The name of the system that calls.
    pub(super) fn system(&self, block: &SystemBlock) -> Result<String, Refusal> {
        let (Some(name), Some(password)) = (&block.system_user_name, &block.system_password) else {
            return Err(Refusal::system());
        };
        let known = if self.systems.is_empty() {
            password.expose() == PASSWORD
        } else {
            let is_it = |system: &&SandboxSystem| system.name == *name && system.password == *password;
            self.systems.iter().find(is_it).is_some()
        };
        if known {
            Ok(name.clone())
        } else {
            Err(Refusal::system())
        }
    }

    /// The name of the user who calls. Each call with the right code prolongs its session.
    pub(super) fn user(&mut self, user: Option<&EndUser>, now: i64) -> Result<String, Refusal> {
        let user = user.ok_or_else(Refusal::user)?;
        let name = self
            .named(&user.national_identity_number, user.password.expose())
            .ok_or_else(Refusal::user)?;
        let Some(code) = self.codes.get_mut(&user.national_identity_number) else {
            return Err(Refusal::session());
        };
        if code.code != user.pin_code.expose() || code.method != user.auth_method {
            return Err(Refusal::user());
        }
        if now >= code.until {
            return Err(Refusal::session());
        }
        code.until = (now + SLIDING).min(code.first + LONGEST);
        Ok(name)
    }

    /// The name of the user, when the password is right.
    fn named(&self, number: &str, password: &str) -> Option<String> {
        let name = if self.users.is_empty() {
            (number.len() == 11 && password == PASSWORD).then_some(None)?
        } else {
            let is_it =
                |user: &&SandboxUser| user.national_identity_number == number && user.password.expose() == password;
            self.users.iter().find(is_it)?.name.clone()
        };
        Some(name.unwrap_or_else(|| "Sandkasse".to_owned()))
    }

    pub(super) fn challenge(
        &mut self,
        request: &AuthenticationChallengeRequest,
        now: i64,
    ) -> Result<AuthenticationChallenge, Refusal> {
        let name = request.system_user_name.as_deref().unwrap_or_default();
        let known = self.systems.is_empty() || self.systems.iter().any(|system| system.name == name);
        if name.is_empty() || !known {
            return Err(Refusal::system());
        }
        let number = &request.national_identity_number;
        let mut challenge = AuthenticationChallenge::new();
        let set = self.users.iter().find(|user| user.national_identity_number == *number);
        let planned = set.and_then(|user| user.challenge_status.clone());
        let status = if self.named(number, request.password.expose()).is_none() {
            ChallengeStatus::InvalidCredentials
        } else if !matches!(request.auth_method.as_str(), "AltinnPin" | "SMSPin" | "TaxPin") {
            ChallengeStatus::InvalidPinType
        } else {
            planned.unwrap_or(ChallengeStatus::Ok)
        };
        if status == ChallengeStatus::Ok {
            let code = self.next_code();
            challenge.message = Some(format!("Engangskode {code}"));
            challenge.valid_from = Some(clock::with_offset(now));
            challenge.valid_to = Some(clock::with_offset(now + SLIDING));
            let method = request.auth_method.clone();
            let (first, until) = (now, now + SLIDING);
            self.codes.insert(
                number.clone(),
                Code {
                    code,
                    method,
                    first,
                    until,
                },
            );
        } else {
            challenge.message = Some("Ingen engangskode".to_owned());
            challenge.valid_from = clock::unset();
            challenge.valid_to = clock::unset();
        }
        challenge.status = Some(status);
        Ok(challenge)
    }

    /// Five digits: the same for the same number of challenges so far.
    fn next_code(&mut self) -> String {
        self.challenges += 1;
        let [a, b, c, ..] = Moment::new(0, self.challenges.to_be_bytes()).random("altinn2.code");
        let number = u32::from_be_bytes([0, a, b, c]) % 90_000 + 10_000;
        number.to_string()
    }
}
