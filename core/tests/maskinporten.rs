//! Maskinporten grants against `tests/vectors/jwt`, byte for byte, and the conversation that fetches a token with one.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)] // a test may fail

use altinnkit_core::altinn3::flow::{MaskinportenTokenFlow, MaskinportenTokenStart};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{ErrorCode, Retry};
use altinnkit_core::flow::{AnyFlow, Flow, Input, SignRequest, Step};
use altinnkit_core::http::{Response, TransportFailure};
use altinnkit_core::message::Message;
use altinnkit_core::operation::Moment;
use altinnkit_core::session::Session;
use altinnkit_core::token::maskinporten::{MaskinportenGrant, SystemUserSelector, assertion};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value as Json;
use std::path::Path;

const NOW: i64 = 1_768_478_400_000;

fn vector(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/jwt");
    std::fs::read_to_string(folder.join(name)).unwrap().trim().to_owned()
}

fn texts(json: &Json) -> Vec<String> {
    match json {
        Json::Array(items) => items.iter().map(|it| it.as_str().unwrap().to_owned()).collect(),
        Json::String(text) => vec![text.clone()],
        _ => Vec::new(),
    }
}

fn grant(header: &Json, claims: &Json) -> MaskinportenGrant {
    let text = |json: &Json| json.as_str().map(ToOwned::to_owned);
    let scopes = claims["scope"]
        .as_str()
        .unwrap()
        .split(' ')
        .map(ToOwned::to_owned)
        .collect();
    let mut grant = MaskinportenGrant::new(text(&claims["iss"]).unwrap());
    grant.scopes = scopes;
    grant.key_id = text(&header["kid"]);
    grant.certificates = texts(&header["x5c"]);
    grant.with_type = Some(header.get("typ").is_some());
    grant.algorithm = text(&header["alg"]).map(Into::into);
    grant.grant_id = text(&claims["jti"]);
    grant.consumer_org = text(&claims["consumer_org"]);
    grant.resource = texts(&claims["resource"]);
    grant.resource_as_text = Some(claims["resource"].is_string());
    let details = &claims["authorization_details"][0];
    if let Some(id) = details["systemuser_org"]["ID"].as_str() {
        let mut selector = SystemUserSelector::new(id.trim_start_matches("0192:").to_owned());
        selector.external_ref = text(&details["externalRef"]);
        grant.system_user = Some(selector);
    }
    grant
}

#[test]
fn signing_inputs_and_assertions_are_those_of_the_vectors() {
    let index: Vec<Json> = serde_json::from_str(&vector("index.json")).unwrap();
    assert_eq!(index.len(), 8);
    for case in &index {
        let name = case["name"].as_str().unwrap();
        let request = grant(&case["header"], &case["payload"])
            .sign_request("key", &Session::new(Environment::Tt02), &Moment::new(NOW, [1; 32]))
            .unwrap();
        assert_eq!(
            String::from_utf8(request.bytes.clone()).unwrap(),
            vector(&format!("{name}.signing-input")),
            "{name}"
        );
        assert_eq!(request.algorithm, case["header"]["alg"].as_str().unwrap());
        let jwt = vector(&format!("{name}.jwt"));
        let signature = URL_SAFE_NO_PAD.decode(jwt.rsplit('.').next().unwrap()).unwrap();
        assert_eq!(assertion(&request, &signature).unwrap().expose(), jwt, "{name}");
    }
}

fn simple() -> MaskinportenGrant {
    let mut grant = MaskinportenGrant::new("client".to_owned());
    grant.scopes = vec!["altinn:instances.read".to_owned()];
    grant.key_id = Some("kid".to_owned());
    grant
}

fn claims(request: &SignRequest) -> Json {
    let text = String::from_utf8(request.bytes.clone()).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

#[test]
fn the_audience_is_the_environments_and_the_id_is_the_moments() {
    let sign = |environment, entropy| {
        let session = Session::new(environment);
        claims(
            &simple()
                .sign_request("key", &session, &Moment::new(NOW, [entropy; 32]))
                .unwrap(),
        )
    };
    let first = sign(Environment::Production, 1);
    assert_eq!(first["aud"], "https://maskinporten.no/");
    assert_eq!(first, sign(Environment::Production, 1));
    assert_ne!(first["jti"], sign(Environment::Production, 2)["jti"]);
    assert_eq!(first["exp"].as_i64().unwrap() - first["iat"].as_i64().unwrap(), 120);
}

#[test]
fn what_maskinporten_would_refuse_is_refused_first() {
    let session = Session::new(Environment::Production);
    let refused = |change: fn(&mut MaskinportenGrant)| {
        let mut grant = simple();
        change(&mut grant);
        grant
            .sign_request("key", &session, &Moment::new(NOW, [1; 32]))
            .unwrap_err()
    };
    type Change = fn(&mut MaskinportenGrant);
    let cases: [(&str, Change); 8] = [
        ("scopes", |it| it.scopes.clear()),
        ("scopes", |it| it.scopes = vec!["a b".to_owned()]),
        ("keyId", |it| it.key_id = None),
        ("keyId", |it| it.certificates = vec!["MIIB".to_owned()]),
        ("algorithm", |it| it.algorithm = Some("none".into())),
        ("lifetimeSeconds", |it| it.lifetime_seconds = Some(121)),
        ("clientId", |it| it.client_id = " ".to_owned()),
        ("consumerOrg", |it| it.consumer_org = Some("312345675".to_owned())),
    ];
    for (path, change) in cases {
        let error = refused(change);
        assert_eq!(error.path.as_deref(), Some(path), "{error:?}");
    }
    assert_eq!(
        refused(|it| it.consumer_org = Some("1".to_owned())).code,
        ErrorCode::InvalidIdentity
    );
    let request = simple()
        .sign_request("key", &session, &Moment::new(NOW, [1; 32]))
        .unwrap();
    assert_eq!(
        assertion(&request, &[0; 128]).unwrap_err().path.as_deref(),
        Some("signature")
    );
}

fn flow() -> AnyFlow {
    let start = MaskinportenTokenStart::new(simple(), "hsm-1".to_owned());
    let kind = altinnkit_core::catalogue::flow(MaskinportenTokenFlow::ID).unwrap();
    kind.begin(&Session::new(Environment::Tt02), start.into_value())
        .unwrap()
}

#[test]
fn the_flow_signs_sends_and_gives_a_token_with_its_end() {
    let session = Session::new(Environment::Tt02);
    let moment = Moment::new(NOW, [1; 32]);
    let mut flow = flow();
    let Step::Failed(error) = flow.step(&session, &moment, Input::Response(Response::new(200, ""))) else {
        panic!()
    };
    assert_eq!(error.code, ErrorCode::FlowInput);
    let Step::Sign(request) = flow.step(&session, &moment, Input::Proceed) else {
        panic!()
    };
    assert_eq!(request.key, "hsm-1");
    assert!(matches!(flow.step(&session, &moment, Input::Proceed), Step::Sign(again) if again == request));
    let Step::Send(sent) = flow.step(&session, &moment, Input::Signature(vec![5; 256])) else {
        panic!()
    };
    assert_eq!(sent.url, "https://test.maskinporten.no/token");
    assert!(!sent.to_string().contains("assertion=ey"), "{sent}");
    let answer = r#"{"access_token":"abc","token_type":"Bearer","expires_in":119,"scope":"altinn:instances.read"}"#;
    let Step::Done(token) = flow.step(&session, &moment, Input::Response(Response::new(200, answer))) else {
        panic!()
    };
    let token = altinnkit_core::session::AccessToken::from_value(token).unwrap();
    assert_eq!(token.value.expose(), "abc");
    assert_eq!(token.expires_at.unwrap().to_unix_millis(), Some(NOW + 119_000));
}

#[test]
fn a_restored_flow_begins_with_a_fresh_grant_and_a_late_signature_is_asked_for_again() {
    let session = Session::new(Environment::Tt02);
    let mut first = flow();
    let Step::Sign(request) = first.step(&session, &Moment::new(NOW, [1; 32]), Input::Proceed) else {
        panic!()
    };
    let late = Moment::new(NOW + 120_000, [2; 32]);
    let Step::Sign(again) = first.step(&session, &late, Input::Signature(vec![5; 256])) else {
        panic!()
    };
    assert_ne!(request.bytes, again.bytes);

    let mut restored = AnyFlow::restore(&first.save()).unwrap();
    let Step::Sign(fresh) = restored.step(&session, &Moment::new(NOW, [3; 32]), Input::Proceed) else {
        panic!()
    };
    assert_ne!(claims(&fresh)["jti"], claims(&again)["jti"]);
}

#[test]
fn no_answer_means_that_the_flow_may_be_run_again() {
    let session = Session::new(Environment::Tt02);
    let moment = Moment::new(NOW, [1; 32]);
    let mut flow = flow();
    flow.step(&session, &moment, Input::Proceed);
    flow.step(&session, &moment, Input::Signature(vec![5; 256]));
    let failure = Input::Failure(TransportFailure::new("timed out"));
    let Step::Failed(error) = flow.step(&session, &moment, failure) else {
        panic!()
    };
    assert_eq!((error.code, error.retry), (ErrorCode::TransportFailed, Retry::After));
    assert!(matches!(flow.step(&session, &moment, Input::Proceed), Step::Sign(_)));
}
