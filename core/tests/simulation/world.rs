//! Altinn in memory, the network before it, and what really happened there.

use crate::plans::{Chaos, Scene, Target};
use crate::random::Random;
use crate::strike::{self, Strike};
use altinnkit_core::flow::Input;
use altinnkit_core::http::{Encoding, Part, Request, Response, TransportFailure};
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{Incoming, Sandbox};
use altinnkit_core::session::Session;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;

/// Who sends: the submission that is looked at, another submission, another program.
pub(crate) const SUBJECT: usize = 0;
pub(crate) const RIVAL: usize = 1;
pub(crate) const STRANGER: usize = 2;

/// How long a client waits for an answer, in milliseconds.
const PATIENCE: i64 = 100_000;

/// A request, as it goes over the network.
struct Parcel {
    actor: usize,
    operation: &'static str,
    incoming: Incoming,
}

/// A shipment that came to Altinn II.
pub(crate) struct Sending {
    pub(crate) actor: usize,
    /// Whether Altinn took it.
    pub(crate) taken: bool,
}

pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    /// Altinn's clock, in milliseconds since 1970.
    pub(crate) now: i64,
    pub(crate) random: Random,
    pub(crate) chaos: Chaos,
    /// What the host holds, by its name for it.
    pub(crate) held: BTreeMap<String, Vec<u8>>,
    late: Vec<(i64, Parcel)>,
    /// What was there before each change, with the time of the change; kept where something reads it.
    past: Vec<(i64, Sandbox)>,
    answers: Vec<Response>,
    /// Who made each instance, and when.
    pub(crate) owners: BTreeMap<String, (usize, i64)>,
    pub(crate) sendings: Vec<Sending>,
    /// The one-time code that the user's telephone shows.
    pub(crate) code: Option<String>,
    /// Tokens that were given out.
    pub(crate) tokens: Vec<String>,
    /// How often Altinn refused credentials.
    pub(crate) refusals: u64,
    /// Requests that were sent, by actor.
    pub(crate) requests: [u64; 3],
    /// How many requests were struck.
    pub(crate) struck: u64,
    /// What broke, in a word, and how.
    pub(crate) broken: Vec<(&'static str, String)>,
    pub(crate) trace: Option<Vec<String>>,
}

impl World {
    pub(crate) fn new(sandbox: Sandbox, random: Random, chaos: Chaos, traced: bool) -> Self {
        Self {
            sandbox,
            now: 1_795_000_000_000,
            random,
            chaos,
            held: BTreeMap::new(),
            late: Vec::new(),
            past: Vec::new(),
            answers: Vec::new(),
            owners: BTreeMap::new(),
            sendings: Vec::new(),
            code: None,
            tokens: Vec::new(),
            refusals: 0,
            requests: [0; 3],
            struck: 0,
            broken: Vec::new(),
            trace: traced.then(Vec::new),
        }
    }

    pub(crate) fn breaks(&mut self, invariant: &'static str, how: String) {
        if !self.broken.iter().any(|(known, _)| *known == invariant) {
            self.note(|| format!("!! {invariant}: {how}"));
            self.broken.push((invariant, how));
        }
    }

    pub(crate) fn note(&mut self, line: impl FnOnce() -> String) {
        let now = self.now;
        if let Some(trace) = &mut self.trace {
            trace.push(format!(
                "{:>10.1} s  {}",
                (now - 1_795_000_000_000) as f64 / 1000.0,
                line()
            ));
        }
    }

    pub(crate) fn moment(&mut self, skew: i64) -> Moment {
        let entropy = self.random.bytes(32);
        Moment::new(self.now + skew, entropy)
    }

    /// Whether Altinn has what the actor submits.
    pub(crate) fn has_submitted(&self, actor: usize) -> bool {
        let taken = self.chaos.scene != Scene::Invalid && self.sendings.iter().any(|it| it.actor == actor && it.taken);
        taken || {
            let is_own = |guid: &str| self.owners.get(guid).is_some_and(|(owner, _)| *owner == actor);
            self.sandbox.instances().any(|it| it.is_submitted() && is_own(it.guid))
        }
    }

    /// Moves the clock on. What is under way arrives in time.
    pub(crate) fn advance(&mut self, to: i64) {
        loop {
            let mut late = (0..self.late.len()).collect::<Vec<_>>();
            late.sort_by_key(|index| self.late[*index].0);
            match late.first() {
                Some(next) if self.late[*next].0 <= to => {
                    let (at, parcel) = self.late.remove(*next);
                    self.now = self.now.max(at);
                    self.note(|| "late arrival".to_owned());
                    self.arrive(&parcel);
                }
                _ => break,
            }
        }
        self.now = self.now.max(to);
    }

    /// Lets everything arrive that is still under way.
    pub(crate) fn settle(&mut self) {
        let last = self.late.iter().map(|(at, _)| *at).max().unwrap_or(0);
        self.advance(last);
    }

    /// Sends a request of a flow; says what the host hears, and how long that takes in milliseconds.
    pub(crate) fn send(&mut self, actor: usize, request: &Request) -> (Input, i64) {
        self.requests[actor] += 1;
        let parcel = self.parcel(actor, request);
        let usual = self.random.between(20, 300);
        let for_token = parcel.operation.contains("token");
        let Some(strike) = self.strike(actor, &parcel) else {
            let response = self.behind(&parcel, self.chaos.lag);
            // Those of another host never come in place of these.
            if !for_token {
                self.answers.push(response.clone());
            }
            return (Input::Response(response), usual);
        };
        self.struck += 1;
        self.note(|| format!("{strike:?} strikes {} {}", parcel.incoming.method, short(&parcel)));
        let response = match strike {
            Strike::Lost => return (failure("the time is up", false), PATIENCE),
            Strike::NotSent => return (failure("no connection", true), 2_000),
            Strike::AnswerLost => {
                self.arrive(&parcel);
                return (failure("the time is up", false), PATIENCE);
            }
            Strike::Late(seconds) => {
                self.late.push((self.now + seconds * 1000, parcel));
                return (failure("the time is up", false), PATIENCE);
            }
            Strike::Doubled => {
                let first = self.arrive(&parcel);
                let second = self.arrive(&parcel);
                // Maskinporten takes a grant once: the answer to the second is about nothing.
                if for_token || self.random.percent(70) {
                    first
                } else {
                    second
                }
            }
            Strike::Truncated => {
                let response = self.arrive(&parcel);
                strike::truncated(response, &mut self.random)
            }
            Strike::Reordered => {
                let own = self.arrive(&parcel);
                let older = match self.answers.as_slice() {
                    [] => own.clone(),
                    answers => self.random.pick(answers).clone(),
                };
                self.answers.push(own);
                older
            }
            Strike::Stale(seconds) => self.behind(&parcel, seconds),
            Strike::Marked => strike::marked(self.arrive(&parcel)),
            Strike::Oversized => {
                let response = self.arrive(&parcel);
                strike::oversized(response)
            }
            Strike::Page(page) => {
                if page.after {
                    self.arrive(&parcel);
                }
                page.response(request, self.now, &mut self.random)
            }
        };
        self.note(|| {
            format!(
                "   the host hears {} with {} bytes",
                response.status,
                response.body.len()
            )
        });
        (Input::Response(response), usual)
    }

    /// Does something beside any flow, over a network without faults.
    pub(crate) fn ask<O: Operation>(&mut self, actor: usize, session: &Session, operation: &O) -> Option<O::Output> {
        let moment = self.moment(0);
        let request = operation.request(session, &moment).ok()?;
        let parcel = self.parcel(actor, &request);
        let response = self.arrive(&parcel).to(&request);
        O::response(session, &response).ok()
    }

    /// Carries a request of another program over a network without faults.
    pub(crate) fn carry(&mut self, actor: usize, request: &Request) -> Response {
        let parcel = self.parcel(actor, request);
        self.arrive(&parcel)
    }

    fn strike(&mut self, actor: usize, parcel: &Parcel) -> Option<Strike> {
        let chaos = &mut self.chaos;
        let fits = actor != STRANGER
            && match chaos.target {
                Target::Any => true,
                Target::Changing => changes(parcel),
                Target::Reading => reads(parcel),
            };
        if !fits || chaos.strikes.is_empty() {
            return None;
        }
        if chaos.skip > 0 {
            chaos.skip -= 1;
            return None;
        }
        if chaos.budget == 0 || !self.random.percent(chaos.percent) {
            return None;
        }
        chaos.budget -= 1;
        Some(*self.random.pick(&chaos.strikes))
    }

    fn parcel(&self, actor: usize, request: &Request) -> Parcel {
        let mut body = Vec::new();
        for part in request.body.parts() {
            match part {
                Part::Bytes(bytes) => body.extend_from_slice(bytes),
                Part::Held { id, encoding, .. } => {
                    let bytes = self.held.get(id).map(Vec::as_slice).unwrap_or_default();
                    match encoding {
                        Encoding::Base64 => body.extend(STANDARD.encode(bytes).into_bytes()),
                        _ => body.extend_from_slice(bytes),
                    }
                }
            }
        }
        Parcel {
            actor,
            operation: request.operation.unwrap_or_default(),
            incoming: Incoming::new(request.method, request.url.as_str(), request.headers.clone(), body),
        }
    }

    /// The answer to a request: of one that only reads, as it would have been so many seconds ago.
    fn behind(&mut self, parcel: &Parcel, seconds: i64) -> Response {
        let since = self.now - seconds * 1000;
        // What validates works on the data, as what changes does.
        let is_read = seconds > 0 && reads(parcel) && !parcel.incoming.path().ends_with("/validate");
        let now = self.now;
        let then = self.past.iter_mut().find(|(at, _)| is_read && *at >= since);
        let Some((at, then)) = then else {
            return self.arrive(parcel);
        };
        let at = *at;
        let response = then.handle(&parcel.incoming, now);
        let line = format!("{} {} -> {}", parcel.incoming.method, short(parcel), response.status);
        self.note(|| {
            format!(
                "   from before {:.1} s: {line}",
                (at - 1_795_000_000_000) as f64 / 1000.0
            )
        });
        response
    }

    /// A request comes to Altinn.
    fn arrive(&mut self, parcel: &Parcel) -> Response {
        let (actor, operation) = (parcel.actor, parcel.operation);
        self.look_at(parcel);
        let sends = operation.ends_with(".submit_form_task");
        if changes(parcel) && self.chaos.looks_back() {
            self.past.push((self.now, self.sandbox.clone()));
        }
        let before = if sends { self.sandbox.shipments().count() } else { 0 };
        let response = self.sandbox.handle(&parcel.incoming, self.now);
        if sends {
            let taken = self.sandbox.shipments().count() > before;
            self.sendings.push(Sending { actor, taken });
        }
        if parcel.incoming.method == "POST" && parcel.incoming.path().ends_with("/instances") {
            // An app may make one and fail all the same.
            let newest = self.sandbox.instances().map(|it| it.guid.to_owned()).max();
            if let Some(newest) = newest {
                self.owners.entry(newest).or_insert((actor, self.now));
            }
        }
        if operation.contains("challenge") {
            let text = String::from_utf8_lossy(&response.body).into_owned();
            let code = text.split_once("Engangskode ").and_then(|(_, rest)| rest.get(..5));
            if actor != STRANGER {
                self.code = code.map(ToOwned::to_owned).or(self.code.take());
            }
        }
        if operation.contains("token") {
            self.remember_token(&response);
        }
        if actor != STRANGER && is_refusal(&response) {
            self.refusals += 1;
        }
        self.note(|| {
            format!(
                "{} {} {} -> {}",
                ["A", "B", "C"][actor],
                parcel.incoming.method,
                short(parcel),
                response.status
            )
        });
        response
    }

    /// Nobody may change what another made.
    fn look_at(&mut self, parcel: &Parcel) {
        if parcel.incoming.method == "GET" {
            return;
        }
        let path: Vec<&str> = parcel.incoming.path().split('/').collect();
        let Some(at) = path.iter().position(|it| *it == "instances") else {
            return;
        };
        let Some(guid) = path.get(at + 2) else { return };
        let owner = self.owners.get(*guid).map(|(owner, _)| *owner);
        if owner.is_some_and(|owner| owner != parcel.actor) {
            let how = format!("{} {} by {}", parcel.incoming.method, short(parcel), parcel.actor);
            self.breaks("foreign-touched", how);
        }
    }

    fn remember_token(&mut self, response: &Response) {
        let text = String::from_utf8_lossy(&response.body);
        let token = match text.split_once("\"access_token\":\"") {
            Some((_, rest)) => rest.split('"').next().unwrap_or_default(),
            None => text.trim_matches('"'),
        };
        if token.starts_with("ey") {
            self.tokens.push(token.to_owned());
        }
    }
}

fn failure(detail: &str, not_sent: bool) -> Input {
    let mut failure = TransportFailure::new(detail);
    failure.not_sent = not_sent;
    Input::Failure(failure)
}

fn is_soap(parcel: &Parcel) -> bool {
    parcel.incoming.path().ends_with(".svc")
}

fn changes(parcel: &Parcel) -> bool {
    if is_soap(parcel) {
        parcel.operation.ends_with(".submit_form_task")
    } else {
        parcel.incoming.method != "GET" && !parcel.operation.contains("token")
    }
}

fn reads(parcel: &Parcel) -> bool {
    let signs_in = parcel.operation.contains("token") || parcel.operation.contains("challenge");
    !changes(parcel) && !signs_in
}

fn is_refusal(response: &Response) -> bool {
    let texts = [
        "Wrong username/password",
        ">InvalidCredentials<",
        "FailedAuthentication",
    ];
    let body = String::from_utf8_lossy(&response.body);
    texts.iter().any(|text| body.contains(text))
}

fn short(parcel: &Parcel) -> String {
    if is_soap(parcel) {
        return parcel.operation.to_owned();
    }
    let query = parcel.incoming.query();
    format!(
        "{}{}{query}",
        parcel.incoming.path(),
        if query.is_empty() { "" } else { "?" }
    )
}
