//! Altinn's token exchange.

use super::answer;
use super::token::{ALTINN, caller, issue};
use crate::http::Response;
use crate::sandbox::Incoming;
use serde_json::json;

/// Seconds for which Altinn's own token is good when it was exchanged for one of Maskinporten.
const LIFETIME: i64 = 1800;

/// Answers `GET /authentication/api/v1/exchange/{provider}`. People's tokens there are none of in a sandbox.
pub(super) fn exchange(request: &Incoming, provider: &str, now: i64) -> Response {
    if request.get("x-altinn-enterpriseuser-authentication").is_some() {
        return answer::problem(410, "Gone", "Virksomhetsbruker is no longer available", json!({}));
    }
    match provider.to_ascii_lowercase().as_str() {
        "maskinporten" => {}
        "id-porten" | "altinnstudio" => return answer::unauthorized(Some("The sandbox knows no such tokens")),
        _ => {
            return answer::plain(
                400,
                format!(
                    "Invalid token provider: {provider}. Trusted token providers are: Maskinporten, Id-porten and AltinnStudio"
                ),
            );
        }
    }
    let mut caller = match caller(request, now) {
        Ok(caller) if !caller.is_exchanged() => caller,
        Ok(_) => return answer::unauthorized(Some("The token is Altinn's own already")),
        Err(refused) => return refused,
    };
    if let Some(claims) = caller.claims.as_object_mut() {
        claims.remove("client_amr");
        claims.insert("iss".to_owned(), json!(ALTINN));
        claims.insert("exp".to_owned(), json!(now / 1000 + LIFETIME));
        claims.insert("iat".to_owned(), json!(now / 1000));
        claims.insert("urn:altinn:authenticatemethod".to_owned(), json!("maskinporten"));
        claims.insert("urn:altinn:authlevel".to_owned(), json!(3));
    }
    let token = issue(&caller.claims);
    let accept = request.get("accept").unwrap_or_default();
    if accept.contains("application/json") && !accept.contains("text/plain") {
        answer::json_text(200, &json!(token).to_string())
    } else {
        answer::plain(200, token)
    }
}
