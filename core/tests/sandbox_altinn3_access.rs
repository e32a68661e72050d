//! Who may do what in the sandbox's Altinn 3: tokens, scopes, parties; and requests that nobody should send.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

#[path = "support/altinn3.rs"]
mod altinn3;

use altinn3::*;
use altinnkit_core::altinn3::access_management::ListAuthorizedParties;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

#[test]
fn parties_are_those_of_the_system_user() {
    let mut world = World::signed_in();
    let mut list = ListAuthorizedParties::new();
    list.include_resources = Some(true);
    let parties = world.call(&list).unwrap().data;
    assert_eq!(parties.len(), 1);
    assert_eq!(parties[0].organization_number.as_deref(), Some(ORG));
    assert_eq!(
        parties[0].authorized_resources,
        Some(vec!["app_ttd_leveranse".to_owned()])
    );
}

#[test]
fn tokens_run_out_and_have_a_place_and_a_scope() {
    let mut world = World::signed_in();
    let placed = world.create();
    // The client knows the end of its token, too; here it is made to forget it.
    let fresh = world.session.clone();
    world.session.tokens.altinn.as_mut().unwrap().expires_at = None;
    world.now += 1_800_000;
    let error = world.fails(&placed.get());
    assert_eq!(error.code, ErrorCode::Unauthorized);
    assert!(error.detail.contains("expired"), "{error}");
    world.session = fresh;
    assert_eq!(world.fails(&placed.get()).code, ErrorCode::TokenExpired);

    // Maskinporten's token where Altinn's own is wanted.
    world.sign_in("altinn:instances.read");
    let exchanged = world.session.tokens.altinn.clone();
    world
        .session
        .tokens
        .altinn
        .clone_from(&world.session.tokens.maskinporten);
    assert_eq!(world.fails(&placed.get()).code, ErrorCode::Unauthorized);
    // Reading is allowed, writing is not.
    world.session.tokens.altinn = exchanged;
    world.call(&placed.get()).unwrap();
    let error = world.fails(&placed.delete(true));
    assert_eq!(error.code, ErrorCode::Forbidden);
    assert!(error.detail.contains("Insufficient scope"), "{error}");
    assert_eq!(world.fails(&ListAuthorizedParties::new()).code, ErrorCode::Forbidden);
    // The sandbox's own token with other claims, and one that somebody else made.
    let own = world.session.tokens.altinn.clone().unwrap();
    let (_, sum) = own.value.expose().rsplit_once('.').unwrap();
    let claims = r#"{"iss":"https://sandbox.invalid/authentication/api/v1/openid/","exp":9999999999}"#;
    let claims = URL_SAFE_NO_PAD.encode(claims);
    world.session.tokens.altinn = Some(AccessToken::new(format!("e30.{claims}.{sum}").into()));
    let error = world.fails(&placed.get());
    assert!(error.detail.contains("not one of the sandbox's"), "{error}");
    world.session.tokens.altinn = Some(AccessToken::new("e30.e30.e30".into()));
    assert_eq!(world.fails(&placed.get()).code, ErrorCode::Unauthorized);
}

#[test]
fn the_exchange_refuses_what_it_does_not_know() {
    let mut world = World::new(Altinn3Setup::new());
    world.session.tokens.maskinporten = Some(AccessToken::new("abc".into()));
    assert_eq!(world.fails(&ExchangeToken::new()).code, ErrorCode::Unauthorized);
    world.get_maskinporten_token(grant("altinn:instances.read")).unwrap();
    let mut exchange = ExchangeToken::new();
    exchange.provider = Some(TokenProvider::Unknown("bank-id".to_owned()));
    let error = world.fails(&exchange);
    assert_eq!(error.code, ErrorCode::BadRequest);
    assert!(error.detail.contains("Invalid token provider: bank-id"), "{error}");
    world.now += 120_000;
    assert_eq!(world.fails(&ExchangeToken::new()).code, ErrorCode::Unauthorized);
}

#[test]
fn maskinporten_checks_a_grant() {
    let mut setup = Altinn3Setup::new();
    let mut client = SandboxClient::new("client".into(), "310000000".into());
    client.scopes = vec!["altinn:instances.read".to_owned()];
    setup.clients = vec![client];
    let mut user = SandboxSystemUser::new(ORG.into());
    user.external_ref = Some("kunde-1".to_owned());
    setup.system_users = vec![user];
    let mut world = World::new(setup);
    let good = || {
        let mut good = grant("altinn:instances.read");
        good.system_user.as_mut().unwrap().external_ref = Some("kunde-1".to_owned());
        good
    };
    world.get_maskinporten_token(good()).unwrap();

    type Change = fn(&mut MaskinportenGrant);
    let cases: [(&str, Change); 4] = [
        ("MP-303", |it| it.system_user.as_mut().unwrap().external_ref = None),
        ("MP-303", |it| {
            it.system_user = Some(SystemUserSelector::new("310000000".to_owned()))
        }),
        ("MP-200", |it| it.scopes.push("altinn:broker.read".to_owned())),
        ("MP-100", |it| it.client_id = "another".to_owned()),
    ];
    for (code, change) in cases {
        let mut grant = good();
        change(&mut grant);
        let error = world.get_maskinporten_token(grant).unwrap_err();
        assert_eq!(error.code, ErrorCode::TokenRefused);
        assert!(error.detail.contains(code), "{code}: {error}");
    }
    // The same grant twice.
    let mut once = good();
    once.grant_id = Some("once".to_owned());
    world.get_maskinporten_token(once.clone()).unwrap();
    assert!(
        world
            .get_maskinporten_token(once)
            .unwrap_err()
            .detail
            .contains("MP-012")
    );
    // A clock that is wrong, and an audience of another place.
    let moment = Moment::new(world.now - 11_000, [99; 32]);
    let late = good().sign_request("key", &world.session, &moment).unwrap();
    let late = assertion(&late, &[1; 256]).unwrap();
    assert!(world.fails(&RequestToken::new(late)).detail.contains("MP-100"));
    let mut elsewhere = Sandbox::addresses("http://127.0.0.1:8080");
    elsewhere.maskinporten = "https://elsewhere.example/token".to_owned();
    let moment = Moment::new(world.now, [98; 32]);
    let other = good()
        .sign_request("key", &Session::new(Environment::Custom(elsewhere)), &moment)
        .unwrap();
    let other = assertion(&other, &[1; 256]).unwrap();
    assert!(world.fails(&RequestToken::new(other)).detail.contains("MP-110"));
    assert!(world.fails(&RequestToken::new("abc".into())).detail.contains("MP-100"));
}

#[test]
fn nobody_acts_for_a_party_that_did_not_let_them() {
    let mut setup = Altinn3Setup::new();
    let mut accountant = SandboxSystemUser::new("310000000".into());
    accountant.acts_for = vec![ORG.to_owned()];
    setup.system_users = vec![accountant, SandboxSystemUser::new("910000004".into())];
    let mut world = World::new(setup);
    let scopes = "altinn:instances.read altinn:instances.write";
    let mut as_accountant = |organisation: &str| {
        let mut grant = grant(scopes);
        grant.system_user = Some(SystemUserSelector::new(organisation.to_owned()));
        world.get_maskinporten_token(grant).unwrap();
        let exchanged = world.call(&ExchangeToken::new()).unwrap();
        world.session.tokens.altinn = Some(access_token(exchanged.token));
        world.call(&CreateInstance::new("ttd".into(), "leveranse".into(), owner()))
    };
    as_accountant("310000000").unwrap();
    assert_eq!(as_accountant("910000004").unwrap_err().code, ErrorCode::Forbidden);

    let mut world = World::signed_in();
    let mut stranger = InstanceOwnerSelector::new();
    stranger.party_id = Some("1".to_owned());
    assert_eq!(
        world
            .fails(&CreateInstance::new("ttd".into(), "leveranse".into(), stranger))
            .code,
        ErrorCode::NotFound
    );
    assert_eq!(
        world
            .fails(&GetApplicationMetadata::new("ttd".into(), "finnes-ikke".into()))
            .code,
        ErrorCode::NotFound
    );
}

/// The recorded conversations say the same again, byte for byte.

#[test]
fn hostile_requests_are_answered_and_nothing_breaks() {
    let mut world = World::signed_in();
    let token = world.session.tokens.altinn.clone().unwrap();
    let bearer = Header::new("Authorization", format!("Bearer {}", token.value.expose()));
    let multipart = "multipart/form-data; boundary=x";
    let cases = [
        ("POST", "/ttd/leveranse/instances", "application/json", "{"),
        (
            "POST",
            "/ttd/leveranse/instances",
            "application/json",
            "{\"instanceOwner\":null}",
        ),
        ("POST", "/ttd/leveranse/instances", "multipart/form-data", "--\r\n"),
        (
            "POST",
            "/ttd/leveranse/instances",
            "multipart/form-data; boundary=",
            "--\r\n\r\n----",
        ),
        ("POST", "/ttd/leveranse/instances", multipart, "--x"),
        ("POST", "/ttd/leveranse/instances", multipart, "--x\r\n"),
        (
            "POST",
            "/ttd/leveranse/instances",
            multipart,
            "--x\r\nA: b\r\n\r\nc\r\n--x--",
        ),
        ("GET", "/ttd/leveranse/instances/1/%ff%zz", "", ""),
        ("GET", "//ttd//leveranse//instances", "", ""),
        ("PATCH", "/", "", ""),
        (
            "GET",
            "/storage/api/v1/instances?instanceOwner.partyId=50012345&size=2147483647&continuationToken=18446744073709551615",
            "",
            "",
        ),
        (
            "GET",
            "/correspondence/api/v1/correspondence?resourceId=&role=&from=x&to=%",
            "",
            "",
        ),
        (
            "POST",
            "/maskinporten/token",
            "",
            "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=..",
        ),
        (
            "POST",
            "/maskinporten/token",
            "",
            // {"alg":"RS256","kid":"k"} and {"aud":"maskinporten/","iat":-9223372036854775808,"exp":9223372036854775807}
            "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJhdWQiOiJtYXNraW5wb3J0ZW4vIiwiaWF0IjotOTIyMzM3MjAzNjg1NDc3NTgwOCwiZXhwIjo5MjIzMzcyMDM2ODU0Nzc1ODA3fQ.x",
        ),
    ];
    for (method, url, content_type, body) in cases {
        let headers = vec![bearer.clone(), Header::new("Content-Type", content_type)];
        let answer = world.sandbox.handle(&Incoming::new(method, url, headers, body), START);
        let empty_list = url.starts_with("/storage");
        assert!(
            empty_list == (answer.status == 200) && answer.status < 500,
            "{method} {url}: {}",
            answer.status
        );
    }
}
