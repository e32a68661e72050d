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

use super::{Incoming, SandboxCertificate, SandboxPrefilledFormTask, SandboxSetup, SandboxShipment, SandboxWorkflow};
use crate::altinn2::soap;
use crate::altinn2::soap::service_metadata::AvailableService;
use crate::catalogue::OPERATIONS;
use crate::error::Error;
use crate::http::Response;
use crate::message::{Attachments, Shape, Value};
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

/// The state of Altinn II.
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone, Default)]
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
#[derive(Debug, Clone)]
struct Caller {
    /// Name of the system; empty where the operation needs no credentials.
    system: String,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    now: i64,
}

/// An operation and what it does here.
struct Route {
    operation: &'static Description,
    /// The shape of its wrapper.
    wrapper: &'static Shape,
    /// What it does: nothing to give is an answer without a result.
    answer: fn(&mut Altinn2, &Caller, Value) -> Result<Option<Value>, Refusal>,
}

/// Lets a method of [`Altinn2`] answer an operation.
macro_rules! route {
    ($operation:ty, $handler:ident) => {
        crate::sandbox::altinn2::Route {
            operation: <$operation as crate::operation::Operation>::DESCRIPTION,
            wrapper: crate::sandbox::altinn2::wire::wrapper::<$operation>(),
            answer: |altinn2, caller, input| {
                let operation = crate::sandbox::altinn2::typed::<$operation>(input)?;
                let output = altinn2.$handler(caller, operation)?;
                Ok(output.map(crate::message::Message::into_value))
            },
        }
    };
}
use route;

/// What was read, as the operation it is.
fn typed<O: Operation>(input: Value) -> Result<O, Refusal> {
    O::from_value(input).map_err(|wrong| Refusal::formatter(&wrong.to_string()))
}

/// What every service has.
static TEST: Route = route!(soap::receipt::TestReceipt, test);

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

    /// Every shipment that was taken.
    pub(super) fn contents(&self) -> impl Iterator<Item = SandboxShipment<'_>> {
        self.shipments.contents()
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
        let route = route_to(id, &target).ok_or_else(|| Refusal::unknown_action(&action))?;
        let read = wire::read(route.wrapper, request, &target, attachments.unwrap_or_default(), now)?;
        let system = if target.contract.credentials == CredentialBlock::Nothing {
            String::new()
        } else {
            self.sign_in.system(&read.system)?
        };
        let output = (route.answer)(self, &Caller { system, now }, read.input)?;
        wire::answer(
            route.operation.response,
            &target,
            output,
            read.message_id.as_deref(),
            now,
        )
        .map_err(|error| Refusal::formatter(&error.detail))
    }

    fn test(&mut self, _: &Caller, _: soap::receipt::TestReceipt) -> Result<Option<soap::ServiceTested>, Refusal> {
        Ok(Some(soap::ServiceTested::new()))
    }
}

/// The route of an operation.
fn route_to(id: &str, target: &Target<'_>) -> Option<&'static Route> {
    if target.contract.declared_by.is_some() {
        return Some(&TEST);
    }
    ROUTES.iter().copied().flatten().find(|route| route.operation.id == id)
}

/// What a SOAP request asks for, as Altinn reads it: the operation, and a value of its request's shape.
///
/// # Errors
/// The answer that Altinn would give, when it does not get so far as to look at the content.
pub fn read_soap(request: &Incoming, now: i64) -> Result<(&'static Description, Value), Response> {
    let flavour = wire::flavour(request);
    let read = || {
        let (request, attachments) = match wire::unpacked(request) {
            None => (request.clone(), Attachments::default()),
            Some(unpacked) => unpacked?,
        };
        let (id, target, action) = at_the_door(&request, flavour)?;
        let route = route_to(id, &target).ok_or_else(|| Refusal::unknown_action(&action))?;
        let read = wire::read(route.wrapper, &request, &target, attachments, now)?;
        Ok((route.operation, read.input))
    };
    read().map_err(|refusal: Refusal| refusal.response(flavour, now, 0))
}

/// The answer that Altinn gives with this output, a value of the response's shape; nothing when the operation is not
/// offered in the flavour.
///
/// # Errors
/// An output that XML cannot carry.
pub fn write_soap(
    operation: &Description,
    flavour: Flavour,
    output: Value,
    relates_to: Option<&str>,
    now: i64,
) -> Result<Option<Response>, Error> {
    let Wire::Soap(contract) = &operation.wire else {
        return Ok(None);
    };
    contract
        .in_flavour(flavour)
        .map(|target| wire::answer(operation.response, &target, Some(output), relates_to, now))
        .transpose()
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
