//! The Altinn II of the sandbox: a file a service.

mod archive_common;
mod broker;
mod broker_files;
mod broker_streamed;
mod case;
mod clock;
mod correspondence;
mod form_sets;
mod intermediary_inbound;
mod intermediary_inbound_streamed;
mod key_management;
mod older_form;
mod prefill;
mod progress;
mod receipt;
mod receipt_forms;
mod refusal;
mod reportee_archive;
mod reportee_element_list;
mod service_metadata;
mod shipments;
mod sign_in;
mod system_authentication;
mod wire;
mod workflow;

use super::{Incoming, SandboxCertificate, SandboxPrefilledFormTask, SandboxSetup, SandboxWorkflow};
use crate::altinn2::soap;
use crate::altinn2::soap::service_metadata::AvailableService;
use crate::catalogue::OPERATIONS;
use crate::http::Response;
use crate::message::Attachments;
use crate::operation::{Description, Operation, Wire};
use crate::soap::{CredentialBlock, Flavour, Target};
use broker_files::BrokerFiles;
use case::Cases;
use correspondence::Inbox;
use refusal::Refusal;
use reportee_archive::Lookups;
use service_metadata::Metadata;
use shipments::Shipments;
use sign_in::SignIn;
use std::cell::Cell;

/// The state of Altinn II.
#[derive(Debug)]
pub(super) struct Altinn2 {
    sign_in: SignIn,
    services: Vec<AvailableService>,
    metadata: Metadata,
    broker_files: BrokerFiles,
    invalid_form_texts: Vec<String>,
    workflows: Vec<SandboxWorkflow>,
    prefilled: Vec<SandboxPrefilledFormTask>,
    cases: Cases,
    shipments: Shipments,
    inbox: Inbox,
    lookups: Lookups,
    certificates: Vec<SandboxCertificate>,
    payment_information: Option<String>,
    parties: Parties,
    /// How many requests came so far.
    requests: u64,
}

/// Altinn's numbers of reportees, given out in the order of their first appearance.
#[derive(Debug, Default)]
struct Parties(Vec<String>);

impl Parties {
    fn number(&mut self, reportee: &str) -> i32 {
        let index = self.0.iter().position(|known| known == reportee).unwrap_or_else(|| {
            self.0.push(reportee.to_owned());
            self.0.len() - 1
        });
        numbered(50_000_001, index)
    }
}

/// The number of the thing at this index, in a row that starts with `first`.
fn numbered(first: i32, index: usize) -> i32 {
    first.saturating_add(i32::try_from(index).unwrap_or(i32::MAX))
}

/// Who calls, and when.
#[derive(Debug)]
struct Caller {
    /// Name of the system; empty where the operation needs no credentials.
    system: String,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    now: i64,
}

/// What an operation does here: nothing to give is an answer without a result.
type Handler<O> = fn(&mut Altinn2, &Caller, O) -> Result<Option<<O as Operation>::Output>, Refusal>;

/// An operation and what it does here.
struct Route {
    operation: &'static Description,
    answer: fn(&mut Altinn2, &Door<'_>) -> Result<Response, Refusal>,
}

/// Lets a method of [`Altinn2`] answer an operation.
macro_rules! route {
    ($operation:ty, $handler:ident) => {
        super::Route {
            operation: <$operation as crate::operation::Operation>::DESCRIPTION,
            answer: |altinn2, door| altinn2.serve::<$operation>(door, super::Altinn2::$handler),
        }
    };
}
use route;

/// What is served: a list a service. Each service's `Test` comes by itself.
static ROUTES: &[&[Route]] = &[
    system_authentication::ROUTES,
    intermediary_inbound::ROUTES,
    intermediary_inbound_streamed::ROUTES,
    receipt::ROUTES,
    reportee_element_list::ROUTES,
    form_sets::ROUTES,
    correspondence::ROUTES,
    service_metadata::ROUTES,
    broker::ROUTES,
    broker_streamed::ROUTES,
    reportee_archive::ROUTES,
    prefill::ROUTES,
    case::ROUTES,
    workflow::ROUTES,
    key_management::ROUTES,
    archive_common::ROUTES,
];

impl Altinn2 {
    pub(super) fn new(setup: &SandboxSetup) -> Self {
        Self {
            sign_in: SignIn::new(setup),
            services: setup.services.clone(),
            metadata: Metadata::new(setup),
            broker_files: BrokerFiles::default(),
            invalid_form_texts: match setup.invalid_form_texts.as_slice() {
                [] => vec!["ugyldig=\"true\"".to_owned()],
                texts => texts.to_vec(),
            },
            workflows: setup.workflows.clone(),
            prefilled: setup.prefilled_form_tasks.clone(),
            cases: Cases::default(),
            shipments: Shipments::default(),
            inbox: Inbox::new(&setup.messages),
            lookups: Lookups::new(&setup.lookups),
            certificates: setup.certificates.clone(),
            payment_information: setup.payment_information.clone(),
            parties: Parties::default(),
            requests: 0,
        }
    }

    pub(super) fn handle(&mut self, request: &Incoming, now: i64) -> Response {
        self.requests += 1;
        let flavour = wire::flavour(request);
        let answer = match wire::unpacked(request) {
            None => self.answer(request, None, flavour, now),
            Some(Ok((envelope, attachments))) => self.answer(&envelope, Some(attachments), flavour, now),
            Some(Err(refusal)) => Err(refusal),
        };
        answer.unwrap_or_else(|refusal| refusal.response(flavour, now, self.requests))
    }

    /// Answers a request. One that came as MTOM has attachments, if only none.
    fn answer(
        &mut self,
        request: &Incoming,
        attachments: Option<Attachments>,
        flavour: Flavour,
        now: i64,
    ) -> Result<Response, Refusal> {
        let (id, target, action) = at_the_door(request, flavour)?;
        if attachments.is_some() && !target.contract.service.mtom {
            return Err(Refusal::Http {
                status: 415,
                text: "Unsupported Media Type",
            });
        }
        let door = Door {
            request,
            attachments: attachments.unwrap_or_default().into(),
            target,
            now,
        };
        if target.contract.declared_by.is_some() {
            return self.serve::<soap::receipt::TestReceipt>(&door, |_, _, _| Ok(Some(soap::ServiceTested::new())));
        }
        let mut routes = ROUTES.iter().copied().flatten();
        let route = routes.find(|route| route.operation.id == id);
        match route {
            Some(route) => (route.answer)(self, &door),
            None => Err(Refusal::unknown_action(&action)),
        }
    }

    /// Reads a request, looks who it is from, and lets the operation answer.
    fn serve<O: Operation>(&mut self, door: &Door<'_>, handler: Handler<O>) -> Result<Response, Refusal> {
        let incoming = wire::read::<O>(door.request, &door.target, door.attachments.take(), door.now)?;
        let system = if door.target.contract.credentials == CredentialBlock::Nothing {
            String::new()
        } else {
            self.sign_in.system(&incoming.system)?
        };
        let caller = Caller { system, now: door.now };
        let output = handler(self, &caller, incoming.operation)?;
        wire::answer::<O>(&door.target, output, incoming.message_id.as_deref(), door.now)
            .map_err(|error| Refusal::formatter(&error.detail))
    }
}

/// A request whose address, form and action were looked at.
struct Door<'r> {
    request: &'r Incoming,
    /// What the request refers to; taken by whoever reads it.
    attachments: Cell<Attachments>,
    target: Target<'r>,
    now: i64,
}

/// What is refused before anybody reads the body; otherwise id, target and action of the operation that address and action
/// name.
fn at_the_door(request: &Incoming, flavour: Flavour) -> Result<(&'static str, Target<'static>, String), Refusal> {
    let http = |status, text| Err(Refusal::Http { status, text });
    let here: Vec<(&'static str, Target<'static>)> = OPERATIONS
        .iter()
        .filter_map(|operation| match &operation.wire {
            Wire::Soap(contract) => Some((operation.id, contract)),
            Wire::Rest(_) => None,
        })
        .flat_map(|(id, contract)| [Flavour::Basic, Flavour::Ws].map(|flavour| (id, contract.in_flavour(flavour))))
        .filter_map(|(id, target)| Some((id, target?)))
        .filter(|(_, target)| request.path().eq_ignore_ascii_case(target.path))
        .collect();
    if here.is_empty() {
        return http(404, "Not Found");
    }
    if !request.method.eq_ignore_ascii_case("POST") {
        return http(405, "Method Not Allowed");
    }
    if here.iter().all(|(_, target)| target.flavour != flavour) || !wire::is_soap(request) {
        return http(415, "Unsupported Media Type");
    }
    let action = wire::action(request, flavour)?;
    here.into_iter()
        .find(|(_, target)| target.flavour == flavour && target.action() == action)
        .map(|(id, target)| (id, target, action.clone()))
        .ok_or_else(|| Refusal::unknown_action(&action))
}
