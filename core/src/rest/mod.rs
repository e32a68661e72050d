//! REST as Altinn 3 and its neighbours speak it: a path, a token, a body.

mod answer;
mod body;
pub mod multipart;
mod url;

pub(crate) use answer::{is_page_in_place_of_file, parse};
pub(crate) use url::decode;

use crate::error::{Error, ErrorCode};
use crate::http::Request;
use crate::message::{Place, Record, Shape, Value};
use crate::operation::{Evidence, Moment};
use crate::secret::Secret;
use crate::session::Session;
use crate::soap::collect_secrets;

/// One REST operation, as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Contract {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub method: &'static str,
    /// Which base address.
    pub base: Base,
    /// The path below it, with `{parameters}`.
    pub path: &'static str,
    /// Which token it takes.
    pub token: TokenSlot,
    /// The scopes that the token needs, for the documentation.
    pub scopes: &'static [&'static str],
    /// How the request's body is made.
    pub body: BodyForm,
    /// What the answer's body is.
    pub answer: AnswerForm,
    /// Statuses beyond 2xx that are answers too.
    pub also: &'static [u16],
    /// Whether an answer without a body says all there is to say. Where it does not, an empty body is an answer with 204 only.
    pub empty: bool,
    /// What travels where the host says nothing: path parameters, and members of a web form, by wire name.
    pub constants: &'static [(&'static str, &'static str)],
    /// Whether the operation only reads, or may at least be repeated without harm.
    pub reads: bool,
    /// How sure the wire facts are.
    pub evidence: Evidence,
}

/// Which base address of the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Base {
    /// The platform APIs.
    Platform,
    /// An app: host and first part of the path come from `{org}` and `{app}`.
    App,
    /// Maskinporten.
    Maskinporten,
}

/// Which token an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenSlot {
    /// None.
    Nothing,
    /// The token of Maskinporten or ID-porten as issued.
    Maskinporten,
    /// Altinn's own token, by exchange.
    Altinn,
    /// Altinn's own token, or else the one as issued.
    Either,
}

impl TokenSlot {
    /// The name in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Maskinporten => "maskinporten",
            Self::Altinn => "altinn",
            Self::Either => "either",
        }
    }
}

/// How a request's body is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyForm {
    /// No body.
    Nothing,
    /// A JSON object of the members.
    Json,
    /// A web form of the members.
    Form,
    /// The one field that is the whole body.
    Whole,
    /// `multipart/form-data` of the parts.
    Multipart,
}

/// What an answer's body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerForm {
    /// Nothing of interest.
    Nothing,
    /// A JSON object of the members, or JSON for the one field that is the whole body.
    Json,
    /// A text, or the same as a JSON string, for the one field that is the whole body.
    Text,
    /// Bytes for the one field that is the whole body.
    Bytes,
}

impl Contract {
    /// An operation that takes and gives JSON, and that reads or changes something, as its method suggests; changed by the
    /// methods below.
    #[must_use]
    pub const fn new(method: &'static str, base: Base, path: &'static str, token: TokenSlot) -> Self {
        Self {
            method,
            base,
            path,
            token,
            scopes: &[],
            body: BodyForm::Nothing,
            answer: AnswerForm::Json,
            also: &[],
            empty: false,
            constants: &[],
            reads: matches!(method.as_bytes(), b"GET" | b"HEAD"),
            evidence: Evidence::OpenApi,
        }
    }

    /// Marks the operation as known from prose documentation only.
    #[must_use]
    pub const fn documented(mut self) -> Self {
        self.evidence = Evidence::Documented;
        self
    }

    /// Marks the operation as harmless to repeat, whatever its method.
    #[must_use]
    pub const fn reads(mut self) -> Self {
        self.reads = true;
        self
    }

    /// Sets the scopes.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets the form of the request's body.
    #[must_use]
    pub const fn sends(mut self, body: BodyForm) -> Self {
        self.body = body;
        self
    }

    /// Sets the form of the answer's body.
    #[must_use]
    pub const fn answers(mut self, answer: AnswerForm) -> Self {
        self.answer = answer;
        self
    }

    /// Sets the statuses beyond 2xx that are answers too.
    #[must_use]
    pub const fn also(mut self, also: &'static [u16]) -> Self {
        self.also = also;
        self
    }

    /// Says that an answer without a body says all there is to say.
    #[must_use]
    pub const fn may_be_empty(mut self) -> Self {
        self.empty = true;
        self
    }

    /// Sets what travels where the host says nothing.
    #[must_use]
    pub const fn constants(mut self, constants: &'static [(&'static str, &'static str)]) -> Self {
        self.constants = constants;
        self
    }

    /// Whether a status says that the answer is one, and no error.
    pub(crate) fn succeeded(&self, status: u16) -> bool {
        (200..300).contains(&status) || self.also.contains(&status)
    }

    fn constant(&self, name: &str) -> Option<&'static str> {
        self.constants
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    }
}

pub(crate) fn prepare(
    contract: &Contract,
    shape: &'static Shape,
    record: &Record,
    session: &Session,
    moment: &Moment,
) -> Result<Request, Error> {
    let url = url::build(contract, shape, record, &session.environment.addresses())?;
    let mut request = Request::new(contract.method, url);
    let mut secrets = Vec::new();
    collect_secrets(shape, record, &mut secrets);
    if let Some(token) = token(contract.token, session, moment)? {
        request = request.header("Authorization", format!("Bearer {}", token.expose()));
        secrets.push(token.clone());
    }
    let accept = match contract.answer {
        AnswerForm::Nothing | AnswerForm::Json => "application/json",
        AnswerForm::Text => "text/plain, application/json",
        AnswerForm::Bytes => "*/*",
    };
    request = request.header("Accept", accept);
    if contract.body == BodyForm::Form {
        // A form carries them percent-encoded.
        let encoded: Vec<Secret> = secrets.iter().map(|it| Secret::new(url::encode(it.expose()))).collect();
        secrets.extend(encoded);
    }
    let (content_type, body) = body::build(contract, shape, record, moment)?;
    if let Some(content_type) = content_type {
        request = request.header("Content-Type", content_type);
    }
    let file_name = match contract.method {
        "PUT" => multipart::encoded_file_name,
        _ => multipart::sent_file_name,
    };
    for (name, value) in headers(shape, record, file_name)? {
        request = request.header(name, value);
    }
    Ok(request.body(body).hiding(secrets))
}

fn token<'s>(slot: TokenSlot, session: &'s Session, moment: &Moment) -> Result<Option<&'s Secret>, Error> {
    let tokens = &session.tokens;
    let (token, what) = match slot {
        TokenSlot::Nothing => return Ok(None),
        TokenSlot::Maskinporten => (&tokens.maskinporten, "a token of Maskinporten or ID-porten"),
        TokenSlot::Altinn => (
            &tokens.altinn,
            "Altinn's own token; exchange a token of Maskinporten or ID-porten for it",
        ),
        TokenSlot::Either if tokens.altinn.is_some() => (&tokens.altinn, ""),
        TokenSlot::Either => (&tokens.maskinporten, "a token of Altinn, Maskinporten or ID-porten"),
    };
    session.check()?;
    match token {
        Some(token) => session.checked(token, moment.now).map(Some),
        None => Err(Error::new(ErrorCode::MissingToken, format!("the session lacks {what}"))),
    }
}

/// The headers that fields of a record are, made as the place says where they stand. A file name travels as
/// `Content-Disposition`.
pub(crate) fn headers(
    shape: &'static Shape,
    record: &Record,
    file_name: fn(&str) -> String,
) -> Result<Vec<(&'static str, String)>, Error> {
    let mut headers = Vec::new();
    for (index, field) in shape.fields.iter().enumerate() {
        if field.place != Place::Header {
            continue;
        }
        let Some(value) = plain(record.get(index)) else {
            continue;
        };
        // Looked over before (`crate::check`), except where the value comes from elsewhere.
        if value.chars().any(char::is_control) {
            return Err(Error::input(
                field.host,
                "must hold no line break or other control character",
            ));
        }
        let value = if field.wire == "Content-Disposition" {
            format!("attachment; {}", file_name(&value))
        } else if value.is_ascii() {
            value
        } else {
            return Err(Error::input(field.host, "must be ASCII: it travels as a header"));
        };
        headers.push((field.wire, value));
    }
    Ok(headers)
}

/// A simple value as the text that a path, a query or a header carries.
pub(crate) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) | Value::UnknownName(text) => Some(text.clone()),
        Value::Secret(secret) => Some(secret.expose().to_owned()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Int(value) => Some(value.to_string()),
        Value::Float(value) => Some(value.to_string()),
        _ => None,
    }
}
