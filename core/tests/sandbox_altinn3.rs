//! Every operation of Altinn 3 against the sandbox: client, request, sandbox, answer, client.

#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may fail

use altinnkit_core::altinn3::access_management::ListAuthorizedParties;
use altinnkit_core::altinn3::app::{
    CreateInstance, CreateInstanceWithData, DeleteInstance, FileScanResult, GetApplicationMetadata, GetInstance,
    GetProcess, Instance, InstanceOwnerSelector, InstanceTemplate, ProcessNext, PutData, UploadAttachment,
    ValidateInstance,
};
use altinnkit_core::altinn3::authentication::{ExchangeToken, TokenProvider};
use altinnkit_core::altinn3::correspondence::{
    ConfirmCorrespondence, CorrespondenceRole, CorrespondenceStatus, DownloadCorrespondenceAttachment,
    GetCorrespondence, ListCorrespondences, MarkCorrespondenceAsRead,
};
use altinnkit_core::altinn3::maskinporten::RequestToken;
use altinnkit_core::altinn3::storage::ListInstances;
use altinnkit_core::date_time::DateTime;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::Header;
use altinnkit_core::message::Blob;
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::rest::multipart::DataPart;
use altinnkit_core::sandbox::{
    Altinn3Setup, Incoming, Sandbox, SandboxApp, SandboxClient, SandboxSetup, SandboxSystemUser,
};
use altinnkit_core::session::{AccessToken, Session};
use altinnkit_core::token::jwt::access_token;
use altinnkit_core::token::maskinporten::{MaskinportenGrant, SystemUserSelector, assertion};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const START: i64 = 1_795_000_000_000;
const ORG: &str = "312345676";
const PARTY: i32 = 50_012_345;

/// A client and the sandbox that it talks to.
struct World {
    sandbox: Sandbox,
    session: Session,
    now: i64,
    calls: u8,
}

impl World {
    fn new(setup: Altinn3Setup) -> Self {
        let mut whole = SandboxSetup::new();
        whole.altinn3 = Some(setup);
        Self {
            sandbox: Sandbox::new(whole),
            session: Session::new(Environment::Custom(Sandbox::addresses("http://127.0.0.1:8080"))),
            now: START,
            calls: 0,
        }
    }

    /// With Altinn's own token of the demo party's system user.
    fn signed_in() -> Self {
        let mut world = Self::new(Altinn3Setup::new());
        world.sign_in("altinn:instances.read altinn:instances.write altinn:correspondence.read altinn:accessmanagement/authorizedparties");
        world
    }

    fn sign_in(&mut self, scopes: &str) {
        self.get_maskinporten_token(grant(scopes)).unwrap();
        let exchanged = self.call(&ExchangeToken::new()).unwrap();
        self.session.tokens.altinn = Some(access_token(exchanged.token));
    }

    fn get_maskinporten_token(&mut self, grant: MaskinportenGrant) -> Result<(), Error> {
        let moment = self.moment();
        let request = grant.sign_request("key", &self.session, &moment)?;
        let assertion = assertion(&request, &[1; 256])?;
        let token = self.call(&RequestToken::new(assertion))?;
        self.session.tokens.maskinporten = Some(AccessToken::new(token.access_token));
        Ok(())
    }

    fn moment(&mut self) -> Moment {
        self.calls += 1;
        Moment::new(self.now, [self.calls; 32])
    }

    fn call<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        let moment = self.moment();
        let request = operation.request(&self.session, &moment)?;
        let body = request.body.as_bytes().unwrap().to_vec();
        let incoming = Incoming::new(request.method, request.url, request.headers, body);
        O::response(&self.session, &self.sandbox.handle(&incoming, self.now))
    }

    fn fails<O: Operation>(&mut self, operation: &O) -> Error {
        match self.call(operation) {
            Ok(_) => panic!("{} went well", O::DESCRIPTION.id),
            Err(error) => error,
        }
    }

    fn create(&mut self) -> Placed {
        let created = self
            .call(&CreateInstance::new("ttd".into(), "leveranse".into(), owner()))
            .unwrap();
        Placed::of(created)
    }
}

fn grant(scopes: &str) -> MaskinportenGrant {
    let mut grant = MaskinportenGrant::new("client".to_owned());
    grant.scopes = scopes.split(' ').map(ToOwned::to_owned).collect();
    grant.key_id = Some("kid".to_owned());
    grant.system_user = Some(SystemUserSelector::new(ORG.to_owned()));
    grant
}

fn owner() -> InstanceOwnerSelector {
    let mut owner = InstanceOwnerSelector::new();
    owner.organisation_number = Some(ORG.to_owned());
    owner
}

/// An instance and its address.
struct Placed {
    instance: Instance,
    guid: String,
}

impl Placed {
    fn of(instance: Instance) -> Self {
        let guid = instance.id.split_once('/').unwrap().1.to_owned();
        Self { instance, guid }
    }

    fn put(&self, content: &str) -> PutData {
        let form = self
            .instance
            .data
            .iter()
            .find(|it| it.data_type.as_deref() == Some("model"))
            .unwrap();
        let content = Blob::Bytes(content.as_bytes().to_vec());
        let (org, app, guid) = self.address();
        PutData::new(
            org,
            app,
            PARTY,
            guid,
            form.id.clone(),
            "application/xml".into(),
            content,
        )
    }

    fn address(&self) -> (String, String, String) {
        ("ttd".to_owned(), "leveranse".to_owned(), self.guid.clone())
    }

    fn upload(&self, name: &str, content_type: &str, content: &[u8]) -> UploadAttachment {
        let (org, app, guid) = self.address();
        let content = Blob::Bytes(content.to_vec());
        let mut upload = UploadAttachment::new(org, app, PARTY, guid, "vedlegg".into(), content_type.into(), content);
        upload.file_name = Some(name.to_owned());
        upload
    }

    fn get(&self) -> GetInstance {
        let (org, app, guid) = self.address();
        GetInstance::new(org, app, PARTY, guid)
    }

    fn validate(&self) -> ValidateInstance {
        let (org, app, guid) = self.address();
        ValidateInstance::new(org, app, PARTY, guid)
    }

    fn process(&self) -> GetProcess {
        let (org, app, guid) = self.address();
        GetProcess::new(org, app, PARTY, guid)
    }

    fn next(&self, action: Option<&str>) -> ProcessNext {
        let (org, app, guid) = self.address();
        let mut next = ProcessNext::new(org, app, PARTY, guid);
        next.action = action.map(ToOwned::to_owned);
        next
    }

    fn delete(&self, hard: bool) -> DeleteInstance {
        let (org, app, guid) = self.address();
        let mut delete = DeleteInstance::new(org, app, PARTY, guid);
        delete.hard = Some(hard);
        delete
    }
}

#[test]
fn a_form_goes_from_draft_to_archive() {
    let mut world = World::signed_in();
    let metadata = world
        .call(&GetApplicationMetadata::new("ttd".into(), "leveranse".into()))
        .unwrap();
    assert_eq!(metadata.data_types[1].id, "vedlegg");
    let placed = world.create();
    assert_eq!(placed.guid, "00000000-0000-4000-8000-000000000003");
    assert_eq!(placed.instance.data.len(), 1);

    let put = world.call(&placed.put("<a>1</a>")).unwrap();
    assert_eq!((put.size, put.changed_fields), (Some(8), None));
    let uploaded = world.call(&placed.upload("a.txt", "text/plain", b"hei")).unwrap();
    let scan = |instance: Instance| instance.data[1].file_scan_result.clone();
    assert_eq!(scan(uploaded.instance.unwrap()), Some(FileScanResult::Pending));
    world.now += 2000;
    assert_eq!(scan(world.call(&placed.get()).unwrap()), Some(FileScanResult::Clean));

    assert!(world.call(&placed.validate()).unwrap().issues.is_empty());
    let state = world.call(&placed.process()).unwrap();
    assert_eq!(state.process_tasks.len(), 2);
    assert_eq!(state.current_task.unwrap().actions.unwrap()["write"], true);
    let state = world.call(&placed.next(None)).unwrap();
    let task = state.current_task.unwrap();
    assert_eq!(task.altinn_task_type.as_deref(), Some("confirmation"));
    assert_eq!(task.actions.unwrap()["confirm"], true);
    assert_eq!(world.fails(&placed.put("<a>2</a>")).code, ErrorCode::Conflict);
    assert_eq!(world.fails(&placed.next(Some("write"))).code, ErrorCode::Forbidden);
    let back = world.call(&placed.next(Some("reject"))).unwrap();
    assert_eq!(back.current_task.unwrap().altinn_task_type.as_deref(), Some("data"));
    world.call(&placed.next(None)).unwrap();
    let ended = world.call(&placed.next(Some("confirm"))).unwrap();
    assert!(ended.ended.is_some() && ended.current_task.is_none());

    let archived = world.call(&placed.get()).unwrap();
    assert_eq!(archived.status.unwrap().is_archived, Some(true));
    assert_eq!(
        archived.data.last().unwrap().data_type.as_deref(),
        Some("ref-data-as-pdf")
    );
    assert_eq!(world.fails(&placed.next(None)).code, ErrorCode::Conflict);
    assert_eq!(world.fails(&placed.validate()).code, ErrorCode::Conflict);
}

#[test]
fn errors_of_a_form_are_found_and_stop_the_process() {
    let mut world = World::signed_in();
    let placed = world.create();
    let codes = |world: &mut World| {
        let found = world.call(&placed.validate()).unwrap().issues;
        found.into_iter().map(|issue| issue.code.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(codes(&mut world), ["malformed"]);
    world.call(&placed.put("<a>UGYLDIG</a>")).unwrap();
    assert_eq!(codes(&mut world), ["marker"]);
    let error = world.fails(&placed.next(None));
    assert_eq!(error.code, ErrorCode::ValidationFailed);
    let problem = error.server.unwrap().problem.unwrap();
    assert_eq!(problem["validationIssues"][0]["code"], "marker");

    world.call(&placed.put("<a/>")).unwrap();
    let malware = b"X EICAR-STANDARD-ANTIVIRUS-TEST-FILE X";
    world.call(&placed.upload("virus.txt", "text/plain", malware)).unwrap();
    assert!(codes(&mut world).is_empty());
    world.now += 2000;
    assert_eq!(codes(&mut world), ["DataElementFileInfected"]);
}

#[test]
fn an_instance_is_made_together_with_its_data() {
    let mut world = World::signed_in();
    let template = InstanceTemplate::new(owner());
    let mut create = CreateInstanceWithData::new("ttd".into(), "leveranse".into(), template);
    let mut attachment = DataPart::new(
        "vedlegg".into(),
        "application/pdf".into(),
        b"%PDF\r\n--x\r\n".to_vec().into(),
    );
    attachment.file_name = Some("m\u{e5}l; \"a\".pdf".to_owned());
    let form = DataPart::new("model".into(), "application/xml".into(), b"<a>1</a>".to_vec().into());
    create.data = vec![form, attachment];
    let made = world.call(&create).unwrap();
    let data: Vec<_> = made.data.iter().map(|it| (it.size, it.filename.as_deref())).collect();
    assert_eq!(data, [(Some(8), None), (Some(11), Some("m\u{e5}l; \"a\".pdf"))]);

    create.data = vec![DataPart::new(
        "ukjent".into(),
        "application/pdf".into(),
        Blob::default(),
    )];
    let error = world.fails(&create);
    assert_eq!(error.code, ErrorCode::BadRequest);
    assert!(error.detail.contains("The multipart section named ukjent"), "{error}");
    create.data = vec![DataPart::new("vedlegg".into(), "image/png".into(), Blob::default())];
    assert_eq!(world.fails(&create).code, ErrorCode::BadRequest);
}

#[test]
fn uploads_are_held_to_the_data_type() {
    let mut world = World::signed_in();
    let placed = world.create();
    let wrong = [
        placed.upload("uten-endelse", "text/plain", b"x"),
        placed.upload("a.png", "image/png", b"x"),
    ];
    for upload in wrong {
        assert_eq!(world.fails(&upload).code, ErrorCode::ValidationFailed);
    }
    let mut unknown = placed.upload("a.txt", "text/plain", b"x");
    unknown.data_type = "ukjent".to_owned();
    assert_eq!(world.fails(&unknown).code, ErrorCode::BadRequest);
    let large = vec![b'x'; 25 * 1024 * 1024 + 1];
    let error = world.fails(&placed.upload("a.txt", "text/plain", &large));
    assert_eq!(error.server.unwrap().status, 413);
    for _ in 0..5 {
        world.call(&placed.upload("a.txt", "text/plain", b"x")).unwrap();
    }
    assert_eq!(
        world.fails(&placed.upload("a.txt", "text/plain", b"x")).code,
        ErrorCode::ValidationFailed
    );
}

#[test]
fn deleting_hides_and_then_removes() {
    let mut world = World::signed_in();
    let placed = world.create();
    let soft = world.call(&placed.delete(false)).unwrap().status.unwrap();
    assert_eq!((soft.is_soft_deleted, soft.is_hard_deleted), (Some(true), Some(false)));
    world.call(&placed.get()).unwrap();
    world.call(&placed.delete(true)).unwrap();
    assert_eq!(world.fails(&placed.get()).code, ErrorCode::NotFound);
}

/// The demo app with changes.
fn app(change: impl FnOnce(&mut SandboxApp)) -> Altinn3Setup {
    let mut demo = World::signed_in();
    let metadata = demo
        .call(&GetApplicationMetadata::new("ttd".into(), "leveranse".into()))
        .unwrap();
    let mut app = SandboxApp::new(metadata);
    app.tasks = vec!["data".to_owned(), "signing".to_owned()];
    change(&mut app);
    let mut setup = Altinn3Setup::new();
    setup.apps = vec![app];
    setup
}

#[test]
fn a_signing_task_wants_a_person_unless_the_app_says_otherwise() {
    for system_users_sign in [false, true] {
        let mut world = World::new(app(|app| app.system_users_sign = Some(system_users_sign)));
        world.sign_in("altinn:instances.read altinn:instances.write");
        let placed = world.create();
        world.call(&placed.put("<a/>")).unwrap();
        let task = world.call(&placed.next(None)).unwrap().current_task.unwrap();
        assert_eq!(task.actions.unwrap()["sign"], system_users_sign);
        let signed = world.call(&placed.next(Some("sign")));
        match signed {
            Ok(state) => assert!(system_users_sign && state.ended.is_some()),
            Err(error) => assert!(!system_users_sign && error.code == ErrorCode::Forbidden, "{error}"),
        }
    }
}

#[test]
fn calculated_fields_come_back_and_deletion_can_be_forbidden() {
    let mut world = World::new(app(|app| {
        app.tasks.clear();
        app.calculated_fields = Some(serde_json::json!({"sum": 3}));
        app.metadata.prevent_instance_deletion_for_days = Some(1);
    }));
    world.sign_in("altinn:instances.read altinn:instances.write");
    let placed = world.create();
    assert_eq!(
        world.call(&placed.put("<a/>")).unwrap().changed_fields.unwrap()["sum"],
        3
    );
    assert!(world.call(&placed.next(None)).unwrap().ended.is_some());
    let error = world.fails(&placed.delete(true));
    assert_eq!(error.code, ErrorCode::Forbidden);
    assert!(error.detail.contains("application restrictions"));
}

#[test]
fn storage_lists_what_there_is_of_an_owner() {
    let mut world = World::signed_in();
    let placed = world.create();
    world.now += 1000;
    world.create();
    let mut list = ListInstances::new();
    list.owner = Some(format!("Organisation:{ORG}"));
    list.app_id = Some("ttd/leveranse".to_owned());
    list.is_complete = Some(false);
    let all = world.call(&list).unwrap();
    assert_eq!(all.instances.len(), 2);
    assert_eq!(all.instances[1].id, placed.instance.id);
    list.created = vec![format!("gt:{}", DateTime::from_unix_millis(START))];
    assert_eq!(world.call(&list).unwrap().instances.len(), 1);
    list.created.clear();
    list.size = Some(1);
    let first = world.call(&list).unwrap();
    assert!(first.next.unwrap().ends_with("continuationToken=1"));
    list.continuation_token = Some("1".to_owned());
    let second = world.call(&list).unwrap();
    assert_eq!((second.instances.len(), second.next), (1, None));
    list.owner_party_id = Some(PARTY);
    assert_eq!(world.fails(&list).code, ErrorCode::BadRequest);
}

#[test]
fn parties_are_those_of_the_system_user() {
    let mut world = World::signed_in();
    let mut list = ListAuthorizedParties::new();
    list.include_resources = Some(true);
    let parties = world.call(&list).unwrap().data;
    assert_eq!(parties.len(), 1);
    assert_eq!(parties[0].organization_number.as_deref(), Some(ORG));
    assert_eq!(parties[0].authorized_resources, ["app_ttd_leveranse"]);
}

#[test]
fn a_message_is_fetched_read_and_confirmed_in_that_order() {
    let mut world = World::signed_in();
    let list = ListCorrespondences::new("ttd-vedtak".into(), CorrespondenceRole::Recipient);
    let id = world.call(&list).unwrap().ids.remove(0);
    let (read, confirm) = (
        MarkCorrespondenceAsRead::new(id.clone()),
        ConfirmCorrespondence::new(id.clone()),
    );
    let code = |error: Error| error.server.unwrap().code.unwrap();
    let (too_early, too_early_too) = (world.fails(&read), world.fails(&confirm));
    assert_eq!(
        (code(too_early).as_str(), code(too_early_too).as_str()),
        ("CORR-01024", "CORR-01025")
    );
    let message = world.call(&GetCorrespondence::new(id.clone())).unwrap();
    assert_eq!(message.status, Some(CorrespondenceStatus::Fetched));
    assert_eq!(message.is_confirmation_needed, Some(true));
    let attachment = &message.content.unwrap().attachments[0];
    let download = DownloadCorrespondenceAttachment::new(id.clone(), attachment.id.clone());
    let file = world.call(&download).unwrap();
    assert_eq!(
        (file.file_name.as_deref(), file.content.as_bytes().unwrap()),
        (Some("vedtak.txt"), &b"Innvilget.\n"[..])
    );
    assert_eq!(world.call(&read).unwrap().correspondence_id, id);
    assert_eq!(world.call(&confirm).unwrap().correspondence_id, id);
    let (again, again_too) = (world.fails(&read), world.fails(&confirm));
    assert_eq!(
        (code(again).as_str(), code(again_too).as_str()),
        ("CORR-01040", "CORR-01041")
    );
    let message = world.call(&GetCorrespondence::new(id.clone())).unwrap();
    assert_eq!(message.status, Some(CorrespondenceStatus::Confirmed));
    assert!(message.read.is_some());

    let nothing = "00000000-0000-4000-8000-00000000ffff".to_owned();
    assert_eq!(
        code(world.fails(&GetCorrespondence::new(nothing.clone()))),
        "CORR-01001"
    );
    assert_eq!(
        code(world.fails(&DownloadCorrespondenceAttachment::new(id, nothing))),
        "CORR-02001"
    );
    let mut backwards = list.clone();
    backwards.from = Some(DateTime::from_unix_millis(START));
    backwards.to = Some(DateTime::from_unix_millis(START - 1));
    assert_eq!(code(world.fails(&backwards)), "CORR-01027");
    let mut other = list.clone();
    other.on_behalf_of = Some("0192:310000000".to_owned());
    let error = world.fails(&other);
    assert_eq!(
        (error.code, code(error).as_str()),
        (ErrorCode::Unauthorized, "CORR-04001")
    );
    let elsewhere = ListCorrespondences::new("ttd-annet".into(), CorrespondenceRole::Recipient);
    assert!(world.call(&elsewhere).unwrap().ids.is_empty());
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
fn lists_of_messages_take_both_kinds_of_token_and_changes_only_altinns() {
    let mut world = World::new(Altinn3Setup::new());
    world
        .get_maskinporten_token(grant("altinn:correspondence.read"))
        .unwrap();
    let list = ListCorrespondences::new("ttd-vedtak".into(), CorrespondenceRole::Recipient);
    let id = world.call(&list).unwrap().ids.remove(0);
    world.call(&GetCorrespondence::new(id.clone())).unwrap();
    world
        .session
        .tokens
        .altinn
        .clone_from(&world.session.tokens.maskinporten);
    assert_eq!(
        world.fails(&ConfirmCorrespondence::new(id)).code,
        ErrorCode::Unauthorized
    );
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
fn recordings_repeat_themselves() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/sandbox");
    for (file, exchanges) in [("altinn3_form.json", 20), ("altinn3_message.json", 11)] {
        let text = std::fs::read(folder.join(file)).unwrap();
        let recording: serde_json::Value = serde_json::from_slice(&text).unwrap();
        let mut sandbox = Sandbox::new(SandboxSetup::new());
        let recorded = recording["exchanges"].as_array().unwrap();
        assert_eq!(recorded.len(), exchanges);
        for exchange in recorded {
            let (request, expected) = (&exchange["request"], &exchange["response"]);
            let text = |name: &str| request[name].as_str().unwrap().to_owned();
            let pairs = request["headers"].as_array().unwrap().iter();
            let headers = pairs.map(|it| Header::new(it[0].as_str().unwrap(), it[1].as_str().unwrap()));
            let incoming = Incoming::new(text("method"), text("url"), headers.collect(), text("bodyText"));
            let now = DateTime::parse(exchange["now"].as_str().unwrap())
                .unwrap()
                .to_unix_millis()
                .unwrap();
            let answer = sandbox.handle(&incoming, now);
            assert_eq!(u64::from(answer.status), expected["status"], "{}", text("url"));
            assert_eq!(
                String::from_utf8(answer.body).unwrap(),
                expected["bodyText"].as_str().unwrap()
            );
        }
    }
}

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
            "/storage/api/v1/instances?instanceOwner.partyId=50012345&size=18446744073709551615&continuationToken=1",
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
