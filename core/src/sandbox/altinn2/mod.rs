//! The Altinn II of the sandbox: a file a service.

mod clock;
mod correspondence;
mod intermediary_inbound;
mod receipt;
mod refusal;
mod reportee_archive;
mod reportee_element_list;
mod service_metadata;
mod shipments;
mod sign_in;
mod system_authentication;
mod wire;

use super::{Incoming, SandboxSetup};
use crate::altinn2::soap;
use crate::altinn2::soap::service_metadata::AvailableService;
use crate::catalogue::OPERATIONS;
use crate::http::Response;
use crate::operation::{Operation, Wire};
use correspondence::Inbox;
use refusal::Refusal;
use shipments::Shipments;
use sign_in::SignIn;
use wire::SystemBlock;

/// The state of Altinn II.
#[derive(Debug)]
pub(super) struct Altinn2 {
    sign_in: SignIn,
    services: Vec<AvailableService>,
    invalid_form_texts: Vec<String>,
    shipments: Shipments,
    inbox: Inbox,
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

/// What an operation does here: nothing to give is an answer without a result.
type Handler<O> = fn(&mut Altinn2, &SystemBlock, O, i64) -> Result<Option<<O as Operation>::Output>, Refusal>;

impl Altinn2 {
    pub(super) fn new(setup: &SandboxSetup) -> Self {
        Self {
            sign_in: SignIn::new(setup),
            services: setup.services.clone(),
            invalid_form_texts: match setup.invalid_form_texts.as_slice() {
                [] => vec!["ugyldig=\"true\"".to_owned()],
                texts => texts.to_vec(),
            },
            shipments: Shipments::default(),
            inbox: Inbox::new(&setup.messages),
            parties: Parties::default(),
            requests: 0,
        }
    }

    pub(super) fn handle(&mut self, request: &Incoming, now: i64) -> Response {
        self.requests += 1;
        self.answer(request, now)
            .unwrap_or_else(|refusal| refusal.response(now, self.requests))
    }

    fn answer(&mut self, request: &Incoming, now: i64) -> Result<Response, Refusal> {
        let action = at_the_door(request)?;
        let door = Door { request, action, now };
        self.try_one(door, Self::get_authentication_challenge)
            .or_else(|| self.try_one(door, Self::submit_form_task))
            .or_else(|| self.try_one(door, Self::get_receipt))
            .or_else(|| self.try_one(door, Self::get_reportee_element_list))
            .or_else(|| self.try_one(door, Self::get_correspondence))
            .or_else(|| self.try_one(door, Self::save_correspondence_confirmation))
            .or_else(|| self.try_one(door, Self::get_available_services))
            .or_else(|| self.try_one(door, Self::get_archived_form_task))
            .unwrap_or_else(|| Err(Refusal::unknown_action(action)))
    }

    /// Lets an operation answer, when it is the one that address and action name.
    fn try_one<O: Operation>(&mut self, door: Door<'_>, handler: Handler<O>) -> Option<Result<Response, Refusal>> {
        let (_, endpoint, name) = wire::basic::<O>()?;
        let is_it = door.request.path().eq_ignore_ascii_case(endpoint.path) && door.action == endpoint.action(name);
        is_it.then(|| {
            let (system, operation) = wire::read::<O>(door.request)?;
            let output = handler(self, &system, operation, door.now)?;
            wire::answer::<O>(output).map_err(|error| Refusal::formatter(&error.detail))
        })
    }
}

/// A request whose address, form and action were looked at.
#[derive(Clone, Copy)]
struct Door<'r> {
    request: &'r Incoming,
    action: &'r str,
    now: i64,
}

/// What is refused before anybody reads the body; otherwise the action.
fn at_the_door(request: &Incoming) -> Result<&str, Refusal> {
    let http = |status, text| Err(Refusal::Http { status, text });
    let is_served = OPERATIONS.iter().any(|operation| match &operation.wire {
        Wire::Soap(contract) => {
            let mut endpoints = contract.service.endpoints.iter();
            endpoints.any(|endpoint| request.path().eq_ignore_ascii_case(endpoint.path))
        }
        Wire::Rest(_) => false,
    });
    if !is_served {
        return http(404, "Not Found");
    }
    if !request.method.eq_ignore_ascii_case("POST") {
        return http(405, "Method Not Allowed");
    }
    let media_type = request.get("content-type").unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("text/xml") {
        return http(415, "Unsupported Media Type");
    }
    Ok(request.get("soapaction").unwrap_or_default().trim().trim_matches('"'))
}
