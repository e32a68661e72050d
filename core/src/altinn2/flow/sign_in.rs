//! Signing an end user in: what the conversations that act for one have in common.

use crate::altinn2::soap::system_authentication::{
    AuthenticationChallenge, AuthenticationChallengeRequest, ChallengeStatus, GetAuthenticationChallenge,
};
use crate::error::{Error, ErrorCode};
use crate::flow::{Prompt, Step};
use crate::secret::Secret;

/// Asks Altinn for a one-time code.
pub(super) fn challenge(number: &str, password: Secret, auth_method: &str) -> GetAuthenticationChallenge {
    let request = AuthenticationChallengeRequest::new(auth_method.to_owned(), password, number.to_owned());
    GetAuthenticationChallenge::new(request)
}

/// Altinn's words on the code, when there is one.
pub(super) fn challenged(challenge: AuthenticationChallenge) -> Result<Option<String>, Error> {
    let (status, text) = (challenge.status, challenge.message);
    if status == Some(ChallengeStatus::Ok) {
        return Ok(text);
    }
    let name = status.map_or_else(|| "no status".to_owned(), |status| status.as_str().to_owned());
    let said = text.map(|text| format!(": {text}")).unwrap_or_default();
    Err(Error::new(
        ErrorCode::WrongCredentials,
        format!("Altinn gives no one-time code ({name}){said}"),
    ))
}

/// Asks the user for the password.
pub(super) fn ask_password<T>() -> Step<T> {
    Step::Ask(Prompt::new("password".to_owned()))
}

/// Asks the user for the code.
pub(super) fn ask_code<T>(text: Option<String>) -> Step<T> {
    let mut prompt = Prompt::new("oneTimeCode".to_owned());
    prompt.text = text;
    Step::Ask(prompt)
}
