//! The Altinn 3 of the sandbox: Maskinporten, token exchange, authorized parties, apps, Storage, Correspondence.
//!
//! It answers in Altinn's own words and order of checks where they are known. Identifiers come from a counter: the same
//! requests give the same answers.

mod answer;
mod app;
mod correspondence;
mod data;
mod demo;
mod engine;
mod exchange;
mod instances;
mod library;
mod maskinporten;
mod multipart;
mod parties;
mod process;
mod query;
mod search;
mod setup;
mod storage;
mod token;
mod upload;
mod validation;

pub use setup::{
    Altinn3Setup, SandboxApp, SandboxClient, SandboxCorrespondence, SandboxCorrespondenceAttachment, SandboxParty,
    SandboxProcessEngine, SandboxSystemUser,
};

use super::{Incoming, SandboxInstance, SandboxSetup};
use crate::http::Response;
use crate::rest::decode;
use correspondence::StoredMessage;
use instances::StoredInstance;
use std::collections::{BTreeMap, BTreeSet};

/// The state of Altinn 3.
#[derive(Debug, Clone)]
pub(super) struct Altinn3 {
    setup: Altinn3Setup,
    /// Grants that Maskinporten has seen.
    grants: BTreeSet<String>,
    ids: Ids,
    /// By GUID.
    instances: BTreeMap<String, StoredInstance>,
    messages: Vec<StoredMessage>,
    /// How many creations failed by plan, by app.
    failed_creations: BTreeMap<String, i32>,
}

/// Gives out GUIDs, one after another.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids(u64);

impl Ids {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("00000000-0000-4000-8000-{:012x}", self.0)
    }
}

impl Altinn3 {
    pub(super) fn new(setup: &SandboxSetup) -> Self {
        let setup = demo::complete(setup.altinn3.clone().unwrap_or_default());
        let mut ids = Ids::default();
        let messages = setup.correspondences.iter().cloned();
        Self {
            messages: messages.map(|message| StoredMessage::new(message, &mut ids)).collect(),
            ids,
            setup,
            grants: BTreeSet::new(),
            instances: BTreeMap::new(),
            failed_creations: BTreeMap::new(),
        }
    }

    /// Every instance with its data.
    pub(super) fn contents(&self) -> impl Iterator<Item = SandboxInstance<'_>> {
        self.instances.values().map(StoredInstance::contents)
    }

    pub(super) fn handle(&mut self, request: &Incoming, now: i64) -> Response {
        self.settle(now);
        let path: Vec<String> = request
            .path()
            .split('/')
            .filter(|segment| !segment.is_empty())
            .map(|segment| decode(segment).unwrap_or_else(|| segment.to_owned()))
            .collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let method = request.method.to_ascii_uppercase();
        match (method.as_str(), path.as_slice()) {
            ("POST", ["maskinporten", "token"] | ["token"]) => {
                maskinporten::token(&self.setup, &mut self.grants, request, now)
            }
            ("GET", ["authentication", "api", "v1", "exchange", provider]) => {
                exchange::exchange(request, provider, now)
            }
            ("GET", ["accessmanagement", "api", "v1", "enduser", "authorizedparties"]) => {
                parties::list(&self.setup, request, now)
            }
            (method, ["correspondence", "api", "v1", "correspondence", rest @ ..]) => {
                correspondence::handle(&self.setup, &mut self.messages, request, method, rest, now)
            }
            ("GET", ["storage", "api", "v1", "instances", rest @ ..]) => {
                storage::handle(&self.setup, &self.instances, request, rest, now)
            }
            (method, [org, app, rest @ ..]) => self.app(request, method, &format!("{org}/{app}"), rest, now),
            _ => answer::not_found(),
        }
    }
}
