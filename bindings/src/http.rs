//! Plain HTTP values, as UniFFI carries them.

use altinnkit_core::http;

/// Internal: a request to send.
#[derive(Clone, uniffi::Record)]
pub struct HttpRequest {
    /// The method.
    pub method: String,
    /// Absolute address.
    pub url: String,
    /// Headers in order, without `Content-Length`.
    pub headers: Vec<Header>,
    /// What to send, one part after another.
    pub body: Vec<BodyPart>,
    /// The exact number of bytes that the body has on the wire.
    pub length: u64,
    /// What the transport must bring along.
    pub needs: Needs,
    /// `wsa:MessageID` of a SOAP request of the WS flavour.
    pub message_id: Option<String>,
    /// The most bytes of an answer that are of use.
    pub max_answer: Option<u64>,
    /// Method, address and sizes in one line, for logs: holds no secret.
    pub summary: String,
}

/// Internal: one header line.
#[derive(Clone, uniffi::Record)]
pub struct Header {
    /// Name; compared without case.
    pub name: String,
    /// Value.
    pub value: String,
}

/// Internal: one part of a body.
#[derive(Clone, uniffi::Enum)]
pub enum BodyPart {
    /// These bytes.
    Bytes(Vec<u8>),
    /// Bytes that the host holds.
    Held {
        /// The host's name for them.
        id: String,
        /// Their number before encoding.
        length: u64,
        /// How they go on the wire: `raw` or `base64`.
        encoding: String,
    },
}

/// Internal: what a request needs of its transport.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Needs {
    /// A TLS client certificate.
    pub client_certificate: bool,
    /// The same cookies as the requests before it in the conversation.
    pub cookie_affinity: bool,
}

/// Internal: an answer.
#[derive(Clone, uniffi::Record)]
pub struct HttpResponse {
    /// HTTP status code.
    pub status: u16,
    /// Reason phrase, where the protocol has one.
    pub reason: Option<String>,
    /// Headers in order.
    pub headers: Vec<Header>,
    /// The whole body.
    pub body: Vec<u8>,
    /// The message id of the request that it answers.
    pub in_reply_to: Option<String>,
}

impl From<http::Request> for HttpRequest {
    fn from(request: http::Request) -> Self {
        let summary = format!("{request:?}");
        Self {
            method: request.method.to_owned(),
            url: request.url,
            headers: headers(request.headers),
            length: request.body.length(),
            body: request.body.into_parts().into_iter().map(BodyPart::from).collect(),
            needs: Needs {
                client_certificate: request.needs.client_certificate,
                cookie_affinity: request.needs.cookie_affinity,
            },
            message_id: request.message_id,
            max_answer: request.max_answer,
            summary,
        }
    }
}

impl From<http::Part> for BodyPart {
    fn from(part: http::Part) -> Self {
        match part {
            http::Part::Bytes(bytes) => Self::Bytes(bytes),
            http::Part::Held { id, length, encoding } => Self::Held {
                id,
                length,
                encoding: encoding.as_str().to_owned(),
            },
        }
    }
}

impl From<HttpResponse> for http::Response {
    fn from(response: HttpResponse) -> Self {
        let mut made = Self::new(response.status, response.body);
        made.reason = response.reason;
        made.headers = core_headers(response.headers);
        made.in_reply_to = response.in_reply_to;
        made
    }
}

impl From<http::Response> for HttpResponse {
    fn from(response: http::Response) -> Self {
        Self {
            status: response.status,
            reason: response.reason,
            headers: headers(response.headers),
            body: response.body,
            in_reply_to: response.in_reply_to,
        }
    }
}

pub(crate) fn core_headers(headers: Vec<Header>) -> Vec<http::Header> {
    headers
        .into_iter()
        .map(|header| http::Header::new(header.name, header.value))
        .collect()
}

fn headers(headers: Vec<http::Header>) -> Vec<Header> {
    headers
        .into_iter()
        .map(|header| Header {
            name: header.name,
            value: header.value,
        })
        .collect()
}
