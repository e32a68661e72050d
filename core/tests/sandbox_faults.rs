//! What the sandbox lets go wrong on the way: before a request takes effect, after it, or long after.

#![allow(clippy::unwrap_used)]

mod support;

use altinnkit_core::sandbox::{Incoming, Sandbox};
use serde_json::{Value as Json, json};

/// Five seconds: a grant is good for ten.
const LATER: i64 = 5_000;

fn sandbox(fault: Json) -> Sandbox {
    support::host(json!({"faults": [fault]})).sandbox
}

/// Asks for a token, which Maskinporten gives once a grant.
fn grant(identifier: &str, now: i64) -> Incoming {
    use base64::Engine as _;
    let part = |json: Json| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json.to_string());
    let seconds = now / 1000;
    let claims = json!({"aud": "https://test.maskinporten.no/", "iss": "client", "scope": "altinn:instances.read",
        "iat": seconds, "exp": seconds + 100, "jti": identifier});
    let assertion = format!(
        "{}.{}.c2ln",
        part(json!({"alg": "RS256", "kid": "key-1"})),
        part(claims)
    );
    let body = format!("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion={assertion}");
    Incoming::new("POST", "/maskinporten/token", Vec::new(), body)
}

#[test]
fn a_fault_before_processing_leaves_nothing() {
    let mut sandbox = sandbox(json!({"matching": "/token", "status": 503, "page": "html"}));
    let response = sandbox.handle(&grant("a", 0), 0);
    assert_eq!(response.status, 503);
    assert!(response.get("content-type").unwrap().starts_with("text/html"));
    assert_eq!(sandbox.handle(&grant("a", 0), 0).status, 200);
}

#[test]
fn a_fault_after_processing_hides_what_was_done() {
    let mut sandbox = sandbox(json!({"matching": "/token", "status": 504, "page": "gateway", "afterProcessing": true}));
    let response = sandbox.handle(&grant("a", 0), 0);
    assert_eq!(response.status, 504);
    let body: Json = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(body["statusCode"], 504);
    // The grant is used up.
    assert_eq!(sandbox.handle(&grant("a", 0), 0).status, 400);
}

#[test]
fn what_is_delivered_late_takes_effect_when_its_time_has_come() {
    let fault = json!({"matching": "/token", "status": 504, "page": "html", "deliveredAfterSeconds": 5});
    let mut early = sandbox(fault.clone());
    assert_eq!(early.handle(&grant("a", 0), 0).status, 504);
    assert_eq!(early.handle(&grant("a", 0), LATER - 1).status, 200);
    let mut late = sandbox(fault);
    assert_eq!(late.handle(&grant("a", 0), 0).status, 504);
    assert_eq!(late.handle(&grant("a", 0), LATER).status, 400);
}

/// A fault comes in the SOAP of the request.
#[test]
fn a_service_fault_comes_in_either_soap() {
    for (page, code) in [("internalServiceFault", "InternalServiceFault"), ("serverFault", "")] {
        for (content_type, general) in [("text/xml", "faultcode"), ("application/soap+xml", ":Receiver<")] {
            let mut sandbox = sandbox(json!({"matching": ".svc", "status": 500, "page": page}));
            let mut request = Incoming::new("POST", "/x.svc", Vec::new(), "");
            request
                .headers
                .push(altinnkit_core::http::Header::new("Content-Type", content_type));
            let body = String::from_utf8(sandbox.handle(&request, 0).body).unwrap();
            assert!(body.contains(code) && body.contains(general), "{body}");
        }
    }
}
