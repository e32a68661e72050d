//! A client of Altinn 3 and the sandbox that it talks to.

#![allow(
    unreachable_pub,
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub use altinnkit_core::altinn3::app::{
    CreateData, CreateInstance, CreateInstanceWithData, DeleteData, DeleteInstance, FileScanResult,
    GetApplicationMetadata, GetInstance, GetProcess, Instance, InstanceOwnerSelector, InstanceTemplate, ProcessNext,
    ProcessNextState, ProcessProblem, PutData, ResumeProcess, UploadAttachment, ValidateInstance,
    WorkflowActivityStatus, WorkflowRecommendedAction,
};
pub use altinnkit_core::altinn3::authentication::{ExchangeToken, TokenProvider};
pub use altinnkit_core::altinn3::maskinporten::RequestToken;
pub use altinnkit_core::altinn3::storage::ListInstances;
pub use altinnkit_core::date_time::DateTime;
pub use altinnkit_core::environment::Environment;
pub use altinnkit_core::error::{Error, ErrorCode};
pub use altinnkit_core::http::{Header, Response};
pub use altinnkit_core::message::{Blob, Message, json};
pub use altinnkit_core::operation::{Moment, Operation};
pub use altinnkit_core::sandbox::{
    Altinn3Setup, Incoming, Sandbox, SandboxApp, SandboxClient, SandboxProcessEngine, SandboxSetup, SandboxSystemUser,
};
pub use altinnkit_core::session::{AccessToken, Session};
pub use altinnkit_core::token::jwt::access_token;
pub use altinnkit_core::token::maskinporten::{MaskinportenGrant, SystemUserSelector, assertion};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

pub const START: i64 = 1_795_000_000_000;
pub const ORG: &str = "312345676";
pub const PARTY: i32 = 50_012_345;

/// A client and the sandbox that it talks to.
pub struct World {
    pub sandbox: Sandbox,
    pub session: Session,
    pub now: i64,
    pub calls: u8,
    /// What the sandbox started with, as a host writes it.
    setup: Json,
    /// What went over the wire, as a vector has it.
    exchanges: Vec<Json>,
}

impl World {
    pub fn new(setup: Altinn3Setup) -> Self {
        let mut whole = SandboxSetup::new();
        whole.altinn3 = Some(setup);
        let value = whole.clone().into_value();
        let text = json::to_text(SandboxSetup::SHAPE, value.as_record().unwrap(), json::Style::HostText);
        Self {
            setup: serde_json::from_str(&text).unwrap(),
            exchanges: Vec::new(),
            sandbox: Sandbox::new(whole),
            session: Session::new(Environment::Custom(Sandbox::addresses("http://127.0.0.1:8080"))),
            now: START,
            calls: 0,
        }
    }

    /// With Altinn's own token of the demo party's system user.
    pub fn signed_in() -> Self {
        let mut world = Self::new(Altinn3Setup::new());
        world.sign_in("altinn:instances.read altinn:instances.write altinn:correspondence.read altinn:accessmanagement/authorizedparties");
        world
    }

    pub fn sign_in(&mut self, scopes: &str) {
        self.get_maskinporten_token(grant(scopes)).unwrap();
        let exchanged = self.call(&ExchangeToken::new()).unwrap();
        self.session.tokens.altinn = Some(access_token(exchanged.token));
    }

    pub fn get_maskinporten_token(&mut self, grant: MaskinportenGrant) -> Result<(), Error> {
        let moment = self.moment();
        let request = grant.sign_request("key", &self.session, &moment)?;
        let assertion = assertion(&request, &[1; 256])?;
        let token = self.call(&RequestToken::new(assertion))?;
        self.session.tokens.maskinporten = Some(AccessToken::new(token.access_token));
        Ok(())
    }

    pub fn moment(&mut self) -> Moment {
        self.calls += 1;
        Moment::new(self.now, [self.calls; 32])
    }

    pub fn call<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        let moment = self.moment();
        let request = operation.request(&self.session, &moment)?;
        let body = request.body.as_bytes().unwrap().to_vec();
        let incoming = Incoming::new(request.method, request.url, request.headers, body);
        let answer = self.sandbox.handle(&incoming, self.now);
        self.exchanges.push(exchange(&incoming, self.now, &answer));
        O::response(&self.session, &answer)
    }

    /// Compares what went over the wire with a recording, or makes the recording where `ALTINNKIT_RECORD` is set.
    pub fn recorded(&self, file: &str, name: &str) {
        let path = recordings().join(file);
        let now = serde_json::json!({"name": name, "setup": self.setup, "exchanges": self.exchanges});
        if std::env::var_os("ALTINNKIT_RECORD").is_some() {
            std::fs::write(&path, format!("{now:#}\n")).unwrap();
        }
        let recording: Json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        assert!(
            recording == now,
            "{file} is another conversation: record it anew and look at the difference"
        );
    }

    pub fn fails<O: Operation>(&mut self, operation: &O) -> Error {
        match self.call(operation) {
            Ok(_) => panic!("{} went well", O::DESCRIPTION.id),
            Err(error) => error,
        }
    }

    pub fn create(&mut self) -> Placed {
        let created = self
            .call(&CreateInstance::new("ttd".into(), "leveranse".into(), owner()))
            .unwrap();
        Placed::of(created)
    }
}

pub fn grant(scopes: &str) -> MaskinportenGrant {
    let mut grant = MaskinportenGrant::new("client".to_owned());
    grant.scopes = scopes.split(' ').map(ToOwned::to_owned).collect();
    grant.key_id = Some("kid".to_owned());
    grant.system_user = Some(SystemUserSelector::new(ORG.to_owned()));
    grant
}

pub fn owner() -> InstanceOwnerSelector {
    let mut owner = InstanceOwnerSelector::new();
    owner.organisation_number = Some(ORG.to_owned());
    owner
}

/// An instance and its address.
pub struct Placed {
    pub instance: Instance,
    pub guid: String,
}

impl Placed {
    pub fn of(instance: Instance) -> Self {
        let guid = instance.id.split_once('/').unwrap().1.to_owned();
        Self { instance, guid }
    }

    pub fn put(&self, content: &str) -> PutData {
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

    pub fn address(&self) -> (String, String, String) {
        ("ttd".to_owned(), "leveranse".to_owned(), self.guid.clone())
    }

    pub fn upload(&self, name: &str, content_type: &str, content: &[u8]) -> UploadAttachment {
        let (org, app, guid) = self.address();
        let content = Blob::Bytes(content.to_vec());
        let mut upload = UploadAttachment::new(org, app, PARTY, guid, "vedlegg".into(), content_type.into(), content);
        upload.file_name = Some(name.to_owned());
        upload
    }

    pub fn get(&self) -> GetInstance {
        let (org, app, guid) = self.address();
        GetInstance::new(org, app, PARTY, guid)
    }

    pub fn validate(&self) -> ValidateInstance {
        let (org, app, guid) = self.address();
        ValidateInstance::new(org, app, PARTY, guid)
    }

    pub fn process(&self) -> GetProcess {
        let (org, app, guid) = self.address();
        GetProcess::new(org, app, PARTY, guid)
    }

    pub fn next(&self, action: Option<&str>) -> ProcessNext {
        let (org, app, guid) = self.address();
        let mut next = ProcessNext::new(org, app, PARTY, guid);
        next.action = action.map(ToOwned::to_owned);
        next
    }

    pub fn delete(&self, hard: bool) -> DeleteInstance {
        let (org, app, guid) = self.address();
        let mut delete = DeleteInstance::new(org, app, PARTY, guid);
        delete.hard = Some(hard);
        delete
    }
}

pub fn app(change: impl FnOnce(&mut SandboxApp)) -> Altinn3Setup {
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

/// Where the recorded conversations are.
pub fn recordings() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/sandbox")
}

/// A request and its answer, as a vector has them.
pub fn exchange(request: &Incoming, now: i64, answer: &Response) -> Json {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let pairs = |headers: &[Header]| {
        headers
            .iter()
            .map(|it| serde_json::json!([it.name, it.value]))
            .collect::<Json>()
    };
    serde_json::json!({
        "request": {
            "method": request.method, "url": request.url, "headers": pairs(&request.headers),
            "bodyText": text(&request.body),
        },
        "now": DateTime::from_unix_millis(now).to_string(),
        "response": {"status": answer.status, "headers": pairs(&answer.headers), "bodyText": text(&answer.body)},
    })
}
