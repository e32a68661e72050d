//! The sandbox's own tokens: JWTs of an issuer that is none, with a checksum where others have a signature. They prove
//! nothing to anyone but a sandbox.

use super::answer;
use crate::http::Response;
use crate::sandbox::Incoming;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value as Json, json};
use sha2::Digest as _;

/// The issuer of tokens that stand for Maskinporten's.
pub(super) const MASKINPORTEN: &str = "https://sandbox.invalid/maskinporten/";
/// The issuer of tokens that stand for Altinn's own.
pub(super) const ALTINN: &str = "https://sandbox.invalid/authentication/api/v1/openid/";

/// Who calls, by a token.
#[derive(Debug, Clone)]
pub(super) struct Caller {
    /// Every claim of the token.
    pub(super) claims: Json,
}

impl Caller {
    pub(super) fn has_scope(&self, scope: &str) -> bool {
        let scopes = self.claims.get("scope").and_then(Json::as_str).unwrap_or_default();
        scopes.split(' ').any(|it| it == scope)
    }

    fn system_user_details(&self) -> Option<&Json> {
        let details = self.claims.get("authorization_details")?.as_array()?;
        details
            .iter()
            .find(|it| it.get("type").and_then(Json::as_str) == Some("urn:altinn:systemuser"))
    }

    /// The organisation that owns the system user, or else the client's own.
    pub(super) fn organisation(&self) -> Option<&str> {
        let owner = match self.system_user_details() {
            Some(details) => details.get("systemuser_org"),
            None => self.claims.get("consumer"),
        };
        owner?.get("ID")?.as_str()?.strip_prefix("0192:")
    }

    pub(super) fn is_system_user(&self) -> bool {
        self.system_user_details().is_some()
    }

    /// Whether the token is Altinn's own.
    pub(super) fn is_exchanged(&self) -> bool {
        self.claims.get("iss").and_then(Json::as_str) == Some(ALTINN)
    }

    /// What Altinn writes into `createdBy`.
    pub(super) fn name(&self) -> String {
        self.organisation().unwrap_or("unknown").to_owned()
    }
}

/// A token of these claims.
pub(super) fn issue(claims: &Json) -> String {
    let part = |json: &Json| URL_SAFE_NO_PAD.encode(json.to_string());
    let text = format!("{}.{}", part(&json!({"alg": "none", "typ": "JWT"})), part(claims));
    let sum = checksum(&text);
    format!("{text}.{sum}")
}

fn checksum(text: &str) -> String {
    let mut hash = sha2::Sha256::new();
    hash.update(b"altinnkit sandbox ");
    hash.update(text.as_bytes());
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

/// The claims of a JWT, unverified.
pub(super) fn part(jwt: &str, index: usize) -> Option<Json> {
    let bytes = URL_SAFE_NO_PAD.decode(jwt.split('.').nth(index)?).ok()?;
    serde_json::from_slice(&bytes).ok().filter(Json::is_object)
}

/// Who calls, if the token is one of the sandbox's and has not run out.
pub(super) fn caller(request: &Incoming, now: i64) -> Result<Caller, Response> {
    let header = request.get("authorization").ok_or_else(|| answer::unauthorized(None))?;
    let (scheme, token) = header.split_once(' ').unwrap_or_default();
    let bad = || answer::unauthorized(Some("The token is not one of the sandbox's"));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(bad());
    }
    let (text, sum) = token.trim().rsplit_once('.').ok_or_else(bad)?;
    if checksum(text) != sum {
        return Err(bad());
    }
    let claims = part(text, 1).ok_or_else(bad)?;
    let end = claims.get("exp").and_then(Json::as_i64).unwrap_or(0);
    if end.saturating_mul(1000) <= now {
        return Err(answer::unauthorized(Some("The token has expired")));
    }
    Ok(Caller { claims })
}

/// Who calls an API that takes Altinn's own tokens only.
pub(super) fn altinn_caller(request: &Incoming, now: i64) -> Result<Caller, Response> {
    let caller = caller(request, now)?;
    if caller.is_exchanged() {
        Ok(caller)
    } else {
        Err(answer::unauthorized(Some(
            "The token is not Altinn's own: exchange it first",
        )))
    }
}
