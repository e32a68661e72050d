//! Maskinporten: gives tokens for grants.
//!
//! It checks a grant as Maskinporten does, except for the signature: the sandbox knows no client's key. Any signature passes.

use super::query;
use super::setup::{Altinn3Setup, SandboxClient};
use super::token::{MASKINPORTEN, issue, part};
use crate::http::Response;
use crate::sandbox::Incoming;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

/// The claims that Maskinporten knows.
const KNOWN: &[&str] = &[
    "aud",
    "iss",
    "scope",
    "iat",
    "exp",
    "jti",
    "consumer_org",
    "iss_onbehalfof",
    "resource",
    "pid",
    "authorization_details",
    "sub",
];

struct Refusal(&'static str, String);

fn invalid(what: &str) -> Refusal {
    Refusal("invalid_grant", format!("Invalid assertion. {what} (MP-100)"))
}

/// Answers `POST /token`.
pub(super) fn token(setup: &Altinn3Setup, used: &mut BTreeSet<String>, request: &Incoming, now: i64) -> Response {
    let (status, body) = match exchange(setup, used, request, now / 1000) {
        Ok(body) => (200, body),
        Err(Refusal(error, text)) => (400, json!({"error": error, "error_description": text})),
    };
    Response::new(status, body.to_string()).header("Content-Type", "application/json")
}

fn exchange(setup: &Altinn3Setup, used: &mut BTreeSet<String>, request: &Incoming, now: i64) -> Result<Json, Refusal> {
    let form = query::pairs(&String::from_utf8_lossy(&request.body));
    if query::find(&form, "grant_type") != Some("urn:ietf:params:oauth:grant-type:jwt-bearer") {
        return Err(Refusal(
            "unsupported_grant_type",
            "The grant type must be jwt-bearer".to_owned(),
        ));
    }
    let assertion = query::find(&form, "assertion").unwrap_or_default();
    let signed = assertion.split('.').filter(|part| !part.is_empty()).count() == 3;
    let (Some(header), Some(claims), true) = (part(assertion, 0), part(assertion, 1), signed) else {
        return Err(invalid("It is not a signed JWT"));
    };
    let text = |name: &str| claims.get(name).and_then(Json::as_str);
    let algorithm = header.get("alg").and_then(Json::as_str);
    if !matches!(algorithm, Some("RS256" | "RS384" | "RS512"))
        || header.get("kid").is_some() == header.get("x5c").is_some()
    {
        return Err(invalid("The header needs an RS algorithm, and either kid or x5c"));
    }
    let unknown = claims
        .as_object()
        .and_then(|it| it.keys().find(|name| !KNOWN.contains(&name.as_str())));
    if let Some(name) = unknown {
        return Err(invalid(&format!("The claim {name} is unknown")));
    }
    // The sandbox may be served anywhere; what matters is that the audience is an issuer and not the token's address.
    if !text("aud").is_some_and(|aud| aud.ends_with("maskinporten/") || aud.ends_with("maskinporten.no/")) {
        return Err(Refusal(
            "invalid_grant",
            "Invalid aud in the assertion (MP-110)".to_owned(),
        ));
    }
    let number = |name: &str| claims.get(name).and_then(Json::as_i64);
    let (Some(issued), Some(ends)) = (number("iat"), number("exp")) else {
        return Err(invalid("It needs iat and exp"));
    };
    if now.saturating_sub(issued).saturating_abs() > 10 || ends.saturating_sub(issued) > 120 || ends <= now {
        return Err(invalid("Its iat or exp does not fit the clock"));
    }
    let client = client(setup, text("iss").unwrap_or_default())?;
    let scope = text("scope").unwrap_or_default();
    let denied = |scope: &str| !client.scopes.is_empty() && !client.scopes.iter().any(|it| it == scope);
    if scope.is_empty() || scope.split(' ').any(denied) {
        return Err(Refusal(
            "invalid_scope",
            "The client has no access to a scope that it asked for (MP-200)".to_owned(),
        ));
    }
    let details = authorization(setup, claims.get("authorization_details"))?;
    let id = text("jti").unwrap_or(assertion).to_owned();
    if !used.insert(id.clone()) {
        return Err(Refusal(
            "invalid_grant",
            "The jti has been used before (MP-012)".to_owned(),
        ));
    }
    let consumer = text("consumer_org").unwrap_or(&client.organisation_number);
    let mut issued = json!({
        "iss": MASKINPORTEN, "scope": scope, "client_id": client.client_id, "client_amr": "private_key_jwt",
        "token_type": "Bearer", "iat": now, "exp": now + 120, "jti": id,
        "consumer": {"authority": "iso6523-actorid-upis", "ID": format!("0192:{consumer}")},
    });
    if let (Some(issued), Some(details)) = (issued.as_object_mut(), details) {
        issued.insert("authorization_details".to_owned(), details);
    }
    Ok(json!({"access_token": issue(&issued), "token_type": "Bearer", "expires_in": 119, "scope": scope}))
}

fn client(setup: &Altinn3Setup, id: &str) -> Result<SandboxClient, Refusal> {
    if setup.clients.is_empty() && !id.is_empty() {
        return Ok(SandboxClient::new(id.to_owned(), "310000000".to_owned()));
    }
    let found = setup.clients.iter().find(|client| client.client_id == id);
    found
        .cloned()
        .ok_or_else(|| invalid("Client authentication failed: the client is unknown"))
}

/// The same details with the system user's identifier, if the setup has such a system user.
fn authorization(setup: &Altinn3Setup, details: Option<&Json>) -> Result<Option<Json>, Refusal> {
    let Some(asked) = details else { return Ok(None) };
    let mut granted = asked.clone();
    let Some(items) = granted.as_array_mut() else {
        return Err(invalid("authorization_details must be a list"));
    };
    for details in items {
        if details.get("type").and_then(Json::as_str) != Some("urn:altinn:systemuser") {
            continue;
        }
        let organisation = details
            .get("systemuser_org")
            .and_then(|it| it.get("ID")?.as_str()?.strip_prefix("0192:"))
            .unwrap_or_default()
            .to_owned();
        let reference = details.get("externalRef").and_then(Json::as_str);
        if !has_system_user(setup, &organisation, reference) {
            return Err(Refusal(
                "invalid_altinn_customer_configuration",
                format!("No system user of {organisation} fits the client and the external reference (MP-303)"),
            ));
        }
        if let Some(details) = details.as_object_mut() {
            details.insert(
                "systemuser_id".to_owned(),
                json!([format!("00000000-0000-4000-9000-000{organisation}")]),
            );
            details.insert("system_id".to_owned(), json!("310000000_sandbox"));
        }
    }
    Ok(Some(granted))
}

fn has_system_user(setup: &Altinn3Setup, organisation: &str, reference: Option<&str>) -> bool {
    if setup.system_users.is_empty() {
        let known = |party: &&str| *party == organisation;
        let parties = setup
            .parties
            .iter()
            .filter_map(|party| party.organisation_number.as_deref());
        return reference.is_none() && parties.into_iter().any(|party| known(&party));
    }
    let mut users = setup.system_users.iter();
    users.any(|user| user.organisation_number == organisation && user.external_ref.as_deref() == reference)
}
