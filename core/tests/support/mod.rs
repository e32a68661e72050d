//! A host for flows: clock, signatures, one-time codes, and a network that can lose what it carries.

#![allow(
    unreachable_pub,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use altinnkit_core::altinn3::app::Instance;
use altinnkit_core::altinn3::authentication::ExchangeToken;
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::http::{Encoding, Header, Part, Request, Response, TransportFailure};
use altinnkit_core::message::{Message, Value, json};
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{Incoming, Sandbox, SandboxSetup};
use altinnkit_core::secret::Secret;
use altinnkit_core::session::{AccessToken, Session};
use base64::Engine as _;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// What happens to one request on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// It never arrives.
    Before,
    /// It arrives, and its answer does not.
    After,
    /// As `After`, and the program dies: the flow goes on from its saved bytes.
    Crash,
    /// As `Crash`, and the newest saves are lost with it: so many of them.
    Stale(usize),
    /// It never arrives, and something else answers.
    Instead(Other),
    /// It arrives, and something else answers.
    Garbled(Other),
    /// It arrives twice, and the second answer comes.
    Doubled,
    /// It arrives, and the answer to the request before comes once more.
    Older,
    /// It is answered from what was there before the last request that changed something.
    Behind,
    /// It arrives so many milliseconds later, when nobody waits for its answer any more.
    Late(i64),
}

/// What comes in place of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Other {
    /// A web page of a gateway, with this status.
    Page(u16),
    /// A SOAP 1.1 fault with this code and no detail.
    Fault(&'static str),
    /// Half of the answer.
    Half,
    /// Nothing, with status 200.
    Nothing,
    /// More than a session takes whose limit is 100,000 bytes.
    TooMuch,
    /// This: status, media type, body.
    Answer(u16, &'static str, &'static str),
}

impl Other {
    fn response(self, answer: &Response) -> Response {
        let xml = |status, body: Vec<u8>| Response::new(status, body).header("Content-Type", "text/xml; charset=utf-8");
        match self {
            Self::Page(status) => {
                Response::new(status, "<!DOCTYPE html><html><body>Gateway</body></html>").header("Content-Type", "text/html")
            }
            Self::Fault(code) => xml(
                500,
                format!(
                    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>s:{code}</faultcode><faultstring>x</faultstring></s:Fault></s:Body></s:Envelope>"
                )
                .into_bytes(),
            ),
            Self::Half => {
                let half = answer.body.len() / 2;
                let mut cut = answer.clone();
                cut.body = answer.body[..half].to_vec();
                cut
            }
            Self::Nothing => xml(200, Vec::new()),
            Self::Answer(status, media_type, body) => {
                Response::new(status, body).header("Content-Type", media_type)
            }
            Self::TooMuch => xml(200, [b"<a>".to_vec(), vec![b'x'; 200_000]].concat()),
        }
    }
}

/// Whether a request is answered from what is stored. What validates works on the data, as what changes does.
fn is_read(request: &Request) -> bool {
    request.method == "GET" && !request.url.contains("/validate")
}

/// What somebody else does with the same Altinn.
pub type Act = fn(&mut Host);

/// A host with a sandbox at the other end of its network.
pub struct Host {
    pub sandbox: Sandbox,
    pub session: Session,
    /// Milliseconds since 1970; moves on with every step and every wait.
    pub now: i64,
    /// Addresses of the requests that arrived, with method and SOAPAction.
    pub arrived: Vec<String>,
    /// Which requests are lost, and how.
    pub losses: Vec<(usize, Loss)>,
    /// Whether the flow is saved and restored after every step.
    pub restless: bool,
    /// How far the clock moves on after each item that a flow hands out, in milliseconds.
    pub between_items: i64,
    /// How many questions the user was asked.
    pub asked: Vec<String>,
    /// Whether answers are read in pieces.
    pub in_pieces: bool,
    /// The attachments that came in pieces, in the order of their coming.
    pub received: Vec<Vec<u8>>,
    /// What the user says in place of the code that was sent.
    pub says: Option<String>,
    /// How many requests were sent.
    pub sent: usize,
    /// The code that was sent last.
    pub code: Option<String>,
    /// The flow as it was saved after each step.
    pub saves: Vec<Vec<u8>>,
    /// The program dies when the request of this number has arrived.
    pub die_at: Option<usize>,
    /// What somebody else does before the request of this number is sent.
    pub meanwhile: Option<(usize, Act)>,
    /// The answer that came last.
    answered: Option<Response>,
    /// What was there before the last request that changed something.
    before: Option<Sandbox>,
    /// What becomes of an answer's body, by the line of its request.
    pub spoils: Option<fn(&str, &mut Json)>,
    /// What is still on its way.
    late: Vec<(i64, Request)>,
}

impl Host {
    pub fn new(sandbox: Sandbox, session: Session) -> Self {
        Self {
            sandbox,
            session,
            now: 1_795_000_000_000,
            arrived: Vec::new(),
            losses: Vec::new(),
            restless: false,
            between_items: 0,
            asked: Vec::new(),
            in_pieces: false,
            received: Vec::new(),
            says: None,
            sent: 0,
            code: None,
            saves: Vec::new(),
            die_at: None,
            meanwhile: None,
            answered: None,
            before: None,
            spoils: None,
            late: Vec::new(),
        }
    }

    /// How many requests arrived whose line contains the text.
    pub fn count(&self, text: &str) -> usize {
        self.arrived.iter().filter(|line| line.contains(text)).count()
    }

    /// Runs a flow to its end.
    pub fn run(&mut self, flow: AnyFlow) -> Result<Value, Error> {
        let mut outputs = self.run_all(flow)?;
        assert_eq!(outputs.len(), 1);
        Ok(outputs.remove(0))
    }

    /// Runs a flow to its end: what it hands out, or what it ends with.
    pub fn run_all(&mut self, mut flow: AnyFlow) -> Result<Vec<Value>, Error> {
        let mut outputs = Vec::new();
        self.run_on(&mut flow, &mut outputs)?;
        Ok(outputs)
    }

    /// Runs a flow to its end or to its failure.
    pub fn run_on(&mut self, flow: &mut AnyFlow, outputs: &mut Vec<Value>) -> Result<(), Error> {
        let mut input = Input::Proceed;
        for _ in 0..300 {
            self.now += 50;
            let moment = Moment::new(self.now, self.now.to_be_bytes().repeat(4));
            match flow.step(&self.session, &moment, input) {
                Step::Send(request) => {
                    self.saves.push(flow.save());
                    input = self.send(&request);
                    if self.die_at == Some(self.sent - 1) {
                        return Err(Error::new(ErrorCode::TransportFailed, "the program died"));
                    }
                    let lost = match self.lost(self.sent - 1) {
                        Some(Loss::Crash) => Some(0),
                        Some(Loss::Stale(saves)) => Some(saves),
                        _ => None,
                    };
                    if let Some(saves) = lost {
                        let at = (self.saves.len() - 1).saturating_sub(saves);
                        *flow = AnyFlow::restore(&self.saves[at]).unwrap();
                        input = Input::Proceed;
                    }
                }
                Step::Sign(_) => input = Input::Signature(vec![1; 256]),
                Step::Ask(prompt) => {
                    let digits = |text: &str| {
                        text.split(|c: char| !c.is_ascii_digit())
                            .rfind(|it| it.len() >= 4)
                            .map(ToOwned::to_owned)
                    };
                    if prompt.kind == "oneTimeCode" {
                        self.code = prompt.text.as_deref().and_then(digits);
                    }
                    let said = match prompt.kind.as_str() {
                        "oneTimeCode" => self
                            .says
                            .clone()
                            .or(self.code.clone())
                            .expect("the sandbox says the code"),
                        _ => "sandbox".to_owned(),
                    };
                    self.saves.push(flow.save());
                    self.asked.push(prompt.kind);
                    input = Input::Answer(Secret::new(said));
                }
                Step::Wait { until, .. } => {
                    self.saves.push(flow.save());
                    self.now = self.now.max(until);
                    input = Input::Proceed;
                }
                Step::Item(value) => {
                    outputs.push(value);
                    self.now += self.between_items;
                    input = Input::Proceed;
                }
                Step::End => return Ok(()),
                Step::Done(value) => {
                    outputs.push(value);
                    return Ok(());
                }
                Step::Failed(error) => return Err(error),
                step => panic!("{step:?}"),
            }
            if self.restless && input == Input::Proceed {
                *flow = AnyFlow::restore(&flow.save()).unwrap();
            }
        }
        panic!("the flow does not end; arrived: {:#?}", self.arrived);
    }

    /// Asks something outside of any flow.
    pub fn ask<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        let moment = Moment::new(self.now, [1; 32]);
        let request = operation.request(&self.session, &moment)?;
        let response = self.carry(&request);
        O::response(&self.session, &response)
    }

    fn lost(&self, index: usize) -> Option<Loss> {
        self.losses.iter().find(|(at, _)| *at == index).map(|(_, loss)| *loss)
    }

    fn send(&mut self, request: &Request) -> Input {
        let index = self.sent;
        self.sent += 1;
        if let Some((_, act)) = self.meanwhile.take_if(|(at, _)| *at == index) {
            act(self);
        }
        let (due, late): (Vec<_>, Vec<_>) = std::mem::take(&mut self.late)
            .into_iter()
            .partition(|(at, _)| *at <= self.now);
        self.late = late;
        for (_, request) in due {
            self.carry(&request);
        }
        if request.method != "GET" && self.losses.iter().any(|(_, loss)| *loss == Loss::Behind) {
            self.before = Some(self.sandbox.clone());
        }
        let down = Input::Failure(TransportFailure::new("the line is down"));
        let response = match self.lost(index) {
            Some(Loss::Before) => return down,
            Some(Loss::Late(millis)) => {
                self.late.push((self.now + millis, request.clone()));
                return down;
            }
            Some(Loss::After | Loss::Crash | Loss::Stale(_)) => {
                self.carry(request);
                return down;
            }
            Some(Loss::Instead(other)) => other.response(&Response::new(200, "")),
            Some(Loss::Garbled(other)) => other.response(&self.carry(request)),
            Some(Loss::Older) => {
                let older = self.answered.clone();
                let answer = self.carry(request);
                older.unwrap_or(answer)
            }
            Some(Loss::Behind) => match self.before.take().filter(|_| is_read(request)) {
                Some(before) => {
                    let now = std::mem::replace(&mut self.sandbox, before);
                    let answer = self.carry(request);
                    self.before = Some(std::mem::replace(&mut self.sandbox, now));
                    answer
                }
                None => self.carry(request),
            },
            Some(Loss::Doubled) => {
                self.carry(request);
                self.carry(request)
            }
            None => self.carry(request),
        };
        let response = self.spoiled(request, response);
        self.answered = Some(response.clone());
        if self.in_pieces {
            return Input::Read(Box::new(self.read(request, &response)));
        }
        Input::Response(response)
    }

    fn spoiled(&self, request: &Request, mut response: Response) -> Response {
        if let (Some(spoil), Ok(mut body)) = (self.spoils, serde_json::from_slice(&response.body)) {
            spoil(&format!("{} {}", request.method, request.url), &mut body);
            response.body = body.to_string().into_bytes();
        }
        response
    }

    fn read(&mut self, request: &Request, response: &Response) -> Result<Value, Error> {
        let operation = catalogue::operation(request.operation.unwrap())?;
        let mut reader = AnswerReader::new(
            operation,
            &self.session,
            response.status,
            None,
            response.headers.clone(),
        );
        let mut blobs: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for piece in response.body.chunks(4096) {
            for chunk in reader.push(piece)? {
                blobs.entry(chunk.blob).or_default().extend(chunk.bytes);
            }
        }
        let output = reader.finish()?;
        self.received.extend(blobs.into_values());
        Ok(output)
    }

    /// Brings a request to the sandbox. Held blobs are as many zeros.
    pub fn carry(&mut self, request: &Request) -> Response {
        let action = request
            .headers
            .iter()
            .find(|it| it.name == "SOAPAction")
            .map(|it| it.value.as_str())
            .unwrap_or_default();
        self.arrived
            .push(format!("{} {} {action}", request.method, request.url));
        let mut body = Vec::new();
        for part in request.body.parts() {
            match part {
                Part::Bytes(bytes) => body.extend_from_slice(bytes),
                Part::Held { length, encoding, .. } => {
                    let bytes = vec![0; usize::try_from(*length).unwrap()];
                    match encoding {
                        Encoding::Base64 => {
                            body.extend(base64::engine::general_purpose::STANDARD.encode(bytes).into_bytes())
                        }
                        _ => body.extend(bytes),
                    }
                }
            }
        }
        let incoming = Incoming::new(request.method, request.url.as_str(), request.headers.clone(), body);
        self.sandbox.handle(&incoming, self.now)
    }
}

/// A host whose Altinn II and Altinn 3 are set up so.
pub fn host(setup: Json) -> Host {
    let setup = json::from_text(SandboxSetup::SHAPE, setup.to_string().as_bytes(), json::Style::HostText).unwrap();
    let session = Session::new(Environment::Custom(Sandbox::addresses("https://altinn.invalid")))
        .with_system("sandbox", "sandbox");
    Host::new(Sandbox::from_value(setup).unwrap(), session)
}

/// Starts a flow.
pub fn begin(host: &Host, id: &str, input: &Json) -> AnyFlow {
    try_begin(host, id, input).unwrap()
}

/// As [`begin`], for starts that may be refused.
pub fn try_begin(host: &Host, id: &str, input: &Json) -> Result<AnyFlow, Error> {
    let kind = catalogue::flow(id).unwrap();
    let input = json::from_text(kind.start, input.to_string().as_bytes(), json::Style::HostText).unwrap();
    kind.begin(&host.session, input)
}

/// The text of a data element, as Altinn has it.
pub fn data_of(host: &mut Host, instance: &Instance, element: &str) -> String {
    let token = altinn_token(host);
    let address = instance.self_links.as_ref().unwrap().apps.clone().unwrap();
    let headers = vec![Header::new("Authorization", format!("Bearer {}", token.value.expose()))];
    let request = Incoming::new("GET", format!("{address}/data/{element}"), headers, Vec::new());
    String::from_utf8(host.sandbox.handle(&request, host.now).body).unwrap()
}

/// A token of Altinn's own for the organisation of [`form`].
pub fn altinn_token(host: &mut Host) -> AccessToken {
    let token = form("")["token"].clone();
    let flow = begin(host, "altinn3.flow.maskinporten_token", &token);
    let issued = AccessToken::from_value(host.run(flow).unwrap()).unwrap();
    let had = host.session.tokens.maskinporten.replace(issued);
    let exchanged = host.ask(&ExchangeToken::new()).unwrap();
    host.session.tokens.maskinporten = had;
    AccessToken::new(exchanged.token)
}

/// The start of a flow that submits a form task with one form and one attachment.
pub fn shipment(form: &str) -> Json {
    json!({
        "user": {"nationalIdentityNumber": "15908600182", "password": "sandbox", "authMethod": "SMSPin"},
        "shipment": {
            "reportee": "910000004", "externalShipmentReference": "shipment-1",
            "formTask": {"serviceCode": "3225", "serviceEdition": 2, "forms": [
                {"completed": true, "dataFormatId": "212", "dataFormatVersion": 7, "formData": form}]},
            "attachments": [{"fileName": "vedlegg.txt", "data": {"held": "a", "length": 1000}}]
        }
    })
}

/// The start of a flow that submits a form to an app, with two attachments of one name.
pub fn form(data: &str) -> Json {
    json!({
        "org": "ttd", "app": "leveranse", "instanceOwner": {"organisationNumber": "312345676"},
        "forms": [{"dataType": "model", "contentType": "application/xml",
                   "content": base64::engine::general_purpose::STANDARD.encode(data)}],
        "attachments": [
            {"dataType": "vedlegg", "contentType": "application/pdf", "fileName": "a.pdf", "content": {"held": "a", "length": 10}},
            {"dataType": "vedlegg", "contentType": "application/pdf", "fileName": "a.pdf", "content": {"held": "b", "length": 20}}],
        "token": {"key": "key-1", "grant": {
            "clientId": "client", "keyId": "key-1", "scopes": ["altinn:instances.read", "altinn:instances.write"],
            "systemUser": {"organisationNumber": "312345676"}}}
    })
}
