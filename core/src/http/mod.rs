//! Plain HTTP values: what the host sends, and what it hands back.

pub(crate) mod content;
pub(crate) mod problem;
pub(crate) mod retry_after;

use crate::secret::Secret;
use std::fmt;

/// A request for the host's transport.
///
/// The transport sends it as it is: it follows no redirect, throws on no status and adds nothing but connection headers.
/// `Debug` and `Display` print no secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub method: &'static str,
    /// Absolute address.
    pub url: String,
    /// Headers in order; names may repeat. `Content-Length` is the transport's, from [`Body::length`].
    pub headers: Vec<Header>,
    /// What to send.
    pub body: Body,
    /// What the transport must bring along.
    pub needs: Needs,
    /// `wsa:MessageID` of a SOAP request of the WS flavour: the answer must relate to it ([`Response::to`]).
    pub message_id: Option<String>,
    /// The operation that the request asks for, when it asks for one: who reads the answer in pieces needs its description
    /// ([`crate::answer::AnswerReader`]).
    pub operation: Option<&'static str>,
    /// The most bytes of an answer that are of use: a transport stops reading once it has more, and hands over what it has.
    /// None for answers of any size.
    pub max_answer: Option<u64>,
    /// Secrets that the url or the body carries, so that printing can hide them.
    secrets: Vec<Secret>,
}

/// One header line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// Name, in the usual spelling; compared without case.
    pub name: String,
    /// Value. `Authorization` is a secret: it is hidden when a request is printed.
    pub value: String,
}

impl Header {
    /// A header line.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// What a request needs of its transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Needs {
    /// A TLS client certificate (Altinn II REST with an enterprise certificate).
    pub client_certificate: bool,
    /// The same cookies as the requests before it in the conversation (Altinn II's load balancer).
    pub cookie_affinity: bool,
}

/// A body as a plan: parts to be sent one after another.
#[derive(Clone, PartialEq, Default)]
pub struct Body {
    parts: Vec<Part>,
}

/// One part of a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// These bytes.
    Bytes(Vec<u8>),
    /// Bytes that the host holds, named as the host named them.
    Held {
        /// The host's name for them.
        id: String,
        /// Their number before encoding.
        length: u64,
        /// How they go on the wire.
        encoding: Encoding,
    },
}

/// How held bytes go on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// As they are.
    Raw,
    /// As base64 with padding and without line breaks.
    Base64,
}

impl Encoding {
    /// The number of bytes on the wire for so many held ones.
    #[must_use]
    pub const fn length(self, held: u64) -> u64 {
        match self {
            Self::Raw => held,
            Self::Base64 => held.div_ceil(3).saturating_mul(4),
        }
    }

    /// The name in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Base64 => "base64",
        }
    }
}

impl Body {
    /// A body of these bytes; no part at all when there are none.
    #[must_use]
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        let mut body = Self::default();
        body.push_bytes(bytes.into());
        body
    }

    /// Appends bytes, to the last part if that is bytes too.
    pub fn push_bytes(&mut self, bytes: Vec<u8>) {
        match self.parts.last_mut() {
            _ if bytes.is_empty() => {}
            Some(Part::Bytes(last)) => last.extend(bytes),
            _ => self.parts.push(Part::Bytes(bytes)),
        }
    }

    /// Appends bytes that the host holds.
    pub fn push_held(&mut self, id: String, length: u64, encoding: Encoding) {
        self.parts.push(Part::Held { id, length, encoding });
    }

    /// The parts, in order.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Takes the parts out.
    #[must_use]
    pub fn into_parts(self) -> Vec<Part> {
        self.parts
    }

    /// The exact number of bytes on the wire: `Content-Length`.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Bytes(bytes) => bytes.len() as u64,
                Part::Held { length, encoding, .. } => encoding.length(*length),
            })
            .sum()
    }

    /// The bytes, when the host holds none of them.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self.parts.as_slice() {
            [] => Some(&[]),
            [Part::Bytes(bytes)] => Some(bytes),
            _ => None,
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} parts, {} bytes)", self.parts.len(), self.length())
    }
}

impl Request {
    /// A request without headers and body.
    #[must_use]
    pub fn new(method: &'static str, url: impl Into<String>) -> Self {
        Self {
            method,
            url: url.into(),
            headers: Vec::new(),
            body: Body::default(),
            needs: Needs::default(),
            message_id: None,
            operation: None,
            max_answer: None,
            secrets: Vec::new(),
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push(Header::new(name, value));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Names secrets that the request carries, so that printing hides them.
    #[must_use]
    pub fn hiding(mut self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        self.secrets
            .extend(secrets.into_iter().filter(|secret| !secret.expose().is_empty()));
        self
    }

    fn hide(&self, text: &str) -> String {
        self.secrets.iter().fold(text.to_owned(), |text, secret| {
            let plain = secret.expose();
            let escaped = plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            text.replace(&escaped, "[redacted]").replace(plain, "[redacted]")
        })
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {}, {:?})", self.method, self.hide(&self.url), self.body)
    }
}

/// The request as it goes on the wire, with every secret hidden. For logs and demonstrations.
impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.hide(&self.url))?;
        for header in &self.headers {
            let value = if header.name.eq_ignore_ascii_case("authorization") {
                "[redacted]".to_owned()
            } else {
                self.hide(&header.value)
            };
            writeln!(f, "{}: {value}", header.name)?;
        }
        for part in self.body.parts() {
            match part {
                Part::Bytes(bytes) => write!(f, "\n{}", self.hide(&String::from_utf8_lossy(bytes)))?,
                Part::Held { id, length, encoding } => {
                    write!(f, "\n<{length} bytes held as {id}, {}>", encoding.as_str())?;
                }
            }
        }
        Ok(())
    }
}

/// An answer, as the host's transport got it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// HTTP status code.
    pub status: u16,
    /// Reason phrase, where the protocol has one: Altinn II REST puts its error text there. HTTP/2 has none.
    pub reason: Option<String>,
    /// Headers in order.
    pub headers: Vec<Header>,
    /// The whole body.
    pub body: Vec<u8>,
    /// [`Request::message_id`] of the request that it answers; checked where the answer says what it relates to.
    pub in_reply_to: Option<String>,
    /// When it came, in milliseconds since 1970, by the host's clock. A `Retry-After` that is a date counts from here, when
    /// the answer has no `Date` of its own.
    pub received_at: Option<i64>,
}

impl Response {
    /// Names the request that this answers.
    #[must_use]
    pub fn to(mut self, request: &Request) -> Self {
        self.in_reply_to.clone_from(&request.message_id);
        self
    }

    /// An answer without headers.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            reason: None,
            headers: Vec::new(),
            body: body.into(),
            in_reply_to: None,
            received_at: None,
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push(Header::new(name, value));
        self
    }

    /// Sets the reason phrase.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The same answer with another body.
    pub(crate) fn with_body(&self, body: Vec<u8>) -> Self {
        Self {
            status: self.status,
            reason: self.reason.clone(),
            headers: self.headers.clone(),
            body,
            in_reply_to: self.in_reply_to.clone(),
            received_at: self.received_at,
        }
    }

    /// The first header of that name, whatever its case.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Whether the status says success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// The first header of that name, whatever its case.
#[must_use]
pub fn header<'a>(headers: &'a [Header], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case(name))
        .map(|header| header.value.as_str())
}

/// An answer may hold a token: its body is not printed.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

/// A request that got no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{detail}")]
pub struct TransportFailure {
    /// What the transport said.
    pub detail: String,
    /// Whether the transport knows that no byte of the request left: then sending again is safe.
    pub not_sent: bool,
}

impl TransportFailure {
    /// A failure in the words of the transport.
    #[must_use]
    pub fn new(detail: impl Into<String>) -> Self {
        Self {
            detail: detail.into(),
            not_sent: false,
        }
    }

    /// The same, with what the transport knows about whether a byte of the request left.
    #[must_use]
    pub fn knowing(mut self, not_sent: bool) -> Self {
        self.not_sent = not_sent;
        self
    }
}
