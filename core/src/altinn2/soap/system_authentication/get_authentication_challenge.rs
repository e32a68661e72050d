//! `GetAuthenticationChallenge`: which one-time code the user is to type in.

use super::{NAMESPACE, SERVICE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::secret::Secret;
use crate::soap::{Binding, Contract, CredentialBlock};
use altinnkit_macros::message;

/// Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
///
/// With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
/// wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
#[message(case = "camel")]
pub struct GetAuthenticationChallenge {
    /// Who is to be challenged, and how.
    pub challenge_request: AuthenticationChallengeRequest,
}

/// Who is to be challenged, and how.
#[message(namespace = NAMESPACE)]
pub struct AuthenticationChallengeRequest {
    /// The kind of code: `AltinnPin`, `SMSPin` or `TaxPin`.
    pub auth_method: String,
    /// System user name (datasystem-ID); the session's own when not set.
    #[wire(from = "system_user_name")]
    pub system_user_name: Option<String>,
    /// The user's Altinn password.
    #[wire(name = "UserPassword")]
    pub password: Secret,
    /// The user's national identity number.
    #[wire(name = "UserSSN", format = "national_identity_number")]
    pub national_identity_number: String,
}

/// What Altinn wants the user to do.
#[message(namespace = NAMESPACE)]
pub struct AuthenticationChallenge {
    /// What to show the user: which code to type in, or why there is none.
    pub message: Option<String>,
    /// Whether there is a challenge.
    pub status: Option<ChallengeStatus>,
    /// From when the code is valid.
    pub valid_from: Option<DateTime>,
    /// Until when the code is valid.
    pub valid_to: Option<DateTime>,
}

/// Whether there is a challenge.
#[message(namespace = NAMESPACE)]
pub enum ChallengeStatus {
    /// Yes: the message says which code.
    Ok,
    /// Wrong national identity number, password or system user name.
    InvalidCredentials,
    /// The user has no codes of that kind; new ones must be ordered.
    NoPinFound,
    /// The user has no mobile phone number in Altinn.
    NoPhoneNumber,
    /// Too many wrong attempts; the user is locked out for a while.
    UserLockedOut,
    /// Altinn does not know that kind of code.
    InvalidPinType,
    /// The person is registered as dead.
    StatusDead,
}

impl Operation for GetAuthenticationChallenge {
    type Output = AuthenticationChallenge;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.system_authentication.get_authentication_challenge",
        // It sends the user a code, and a session begins.
        Contract::new(&SERVICE, &[Binding::basic("GetAuthenticationChallenge")])
            .credentials(CredentialBlock::Nothing)
            .changes(),
    );
}
