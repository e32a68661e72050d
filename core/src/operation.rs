//! Operations: values that become a request and make sense of its answer.

use crate::check::Rules;
use crate::error::{Error, ErrorCode, known};
use crate::http::{Request, Response, TransportFailure, content, retry_after};
use crate::message::{Attachments, Message, Shape, Value};
use crate::session::Session;
use crate::{check, rest, soap};
use std::borrow::Cow;

/// The time and the randomness of one request. The host supplies both: the core has neither.
///
/// Every nonce, id and boundary of a request is derived from `entropy`: the same moment gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub now: i64,
    /// Randomness from a cryptographic source, 32 bytes or more; never used twice.
    pub entropy: Vec<u8>,
}

impl Moment {
    /// A moment from a clock and a source of randomness.
    #[must_use]
    pub fn new(now: i64, entropy: impl Into<Vec<u8>>) -> Self {
        Self {
            now,
            entropy: entropy.into(),
        }
    }

    /// 32 bytes for one purpose, derived from the entropy: SHA-256 over its length, the entropy and the purpose.
    #[must_use]
    pub fn random(&self, purpose: &str) -> [u8; 32] {
        use sha2::Digest as _;
        let mut hash = sha2::Sha256::new();
        hash.update((self.entropy.len() as u64).to_be_bytes());
        hash.update(&self.entropy);
        hash.update(purpose.as_bytes());
        hash.finalize().into()
    }

    /// A random (version 4) UUID for one purpose.
    #[must_use]
    pub fn uuid(&self, purpose: &str) -> String {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ..] = self.random(purpose);
        let (g, i) = (g & 0x0f | 0x40, i & 0x3f | 0x80);
        format!(
            "{a:02x}{b:02x}{c:02x}{d:02x}-{e:02x}{f:02x}-{g:02x}{h:02x}-{i:02x}{j:02x}-{k:02x}{l:02x}{m:02x}{n:02x}{o:02x}{p:02x}"
        )
    }
}

/// Something that Altinn can be asked to do, with all it needs to know.
///
/// The type pairs question and answer: an operation reads only its own answers.
pub trait Operation: Message + Clone {
    /// What comes back.
    type Output: Message;
    /// What the operation is called and how it travels.
    const DESCRIPTION: &'static Description;

    /// The request to send.
    ///
    /// # Errors
    /// Input and configuration errors: nothing has been sent.
    fn request(&self, session: &Session, moment: &Moment) -> Result<Request, Error> {
        Self::DESCRIPTION.prepare(session, moment, self.clone().into_value())
    }

    /// Makes sense of the answer.
    ///
    /// # Errors
    /// What Altinn, or whatever answered in its place, said instead.
    fn response(session: &Session, response: &Response) -> Result<Self::Output, Error> {
        Self::output(Self::DESCRIPTION.parse(session, response)?)
    }

    /// An output that was read already, for example in pieces ([`crate::answer::AnswerReader`]).
    ///
    /// # Errors
    /// [`ErrorCode::UnexpectedAnswer`]: it is none of this operation's.
    fn output(value: Value) -> Result<Self::Output, Error> {
        Self::Output::from_value(value).map_err(|wrong| {
            let error = Error::new(ErrorCode::UnexpectedAnswer, format!("the answer's {wrong}"));
            let error = error.at(wrong.path).during(Self::DESCRIPTION.id);
            error.of_operation(Self::DESCRIPTION.reads())
        })
    }
}

/// An operation as data: the same for every host.
#[derive(Debug)]
#[non_exhaustive]
pub struct Description {
    /// Address in the catalogue: `altinn2.soap.receipt.get_receipt`.
    pub id: &'static str,
    /// What the host hands over.
    pub request: &'static Shape,
    /// What the host gets.
    pub response: &'static Shape,
    /// How it travels.
    pub wire: Wire,
}

/// Where the wire facts of an operation come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// Altinn's WSDL.
    Wsdl,
    /// Altinn's OpenAPI file or source code.
    OpenApi,
    /// Recorded traffic.
    Recorded,
    /// Derived by a rule that held wherever it could be checked.
    Derived,
    /// Prose documentation only.
    Documented,
}

impl Evidence {
    /// The name in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wsdl => "wsdl",
            Self::OpenApi => "openapi",
            Self::Recorded => "recorded",
            Self::Derived => "derived",
            Self::Documented => "documented",
        }
    }
}

/// How an operation travels.
#[derive(Debug)]
#[non_exhaustive]
pub enum Wire {
    /// Altinn II SOAP.
    Soap(soap::Contract),
    /// REST, Altinn 3 and its neighbours.
    Rest(rest::Contract),
}

impl Description {
    /// Puts the description of a SOAP operation together, for its file.
    #[must_use]
    pub const fn soap<O: Operation>(id: &'static str, contract: soap::Contract) -> Self {
        Self {
            id,
            request: O::SHAPE,
            response: O::Output::SHAPE,
            wire: Wire::Soap(contract),
        }
    }

    /// Puts the description of a REST operation together, for its file.
    #[must_use]
    pub const fn rest<O: Operation>(id: &'static str, contract: rest::Contract) -> Self {
        Self {
            id,
            request: O::SHAPE,
            response: O::Output::SHAPE,
            wire: Wire::Rest(contract),
        }
    }

    /// How sure the wire facts are; of a SOAP operation's first flavour, where they differ.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        match &self.wire {
            Wire::Soap(contract) => contract
                .bindings
                .first()
                .map_or(Evidence::Documented, |binding| binding.evidence),
            Wire::Rest(contract) => contract.evidence,
        }
    }

    /// Whether it only reads, or does nothing that doing it twice would make worse: then it may be asked again whatever
    /// became of the first request. Everything else changes something.
    #[must_use]
    pub const fn reads(&self) -> bool {
        match &self.wire {
            Wire::Soap(contract) => contract.reads,
            Wire::Rest(contract) => contract.reads,
        }
    }

    /// The error of a request that got no answer.
    #[must_use]
    pub fn unanswered(&self, failure: TransportFailure) -> Error {
        Error::from(failure).during(self.id).of_operation(self.reads())
    }

    /// An error of this operation's answer, complete: with what is documented about it, how long to wait, whether the request
    /// may be sent again, and without the session's secrets.
    pub(crate) fn failed(&self, session: &Session, response: &Response, error: Error) -> Error {
        let wait = retry_after::seconds(response);
        let error = match error.server.as_deref().and_then(|server| known::find(self.id, server)) {
            Some((code, known)) => error.documented(known).under(code),
            None => error,
        };
        error
            .waiting(wait)
            .during(self.id)
            .of_operation(self.reads())
            .hiding(&session.secrets())
    }

    /// `altinn2` or `altinn3`.
    #[must_use]
    pub fn generation(&self) -> &'static str {
        if self.id.starts_with("altinn2.") {
            "altinn2"
        } else {
            "altinn3"
        }
    }

    /// The request for an input of the request's shape.
    ///
    /// # Errors
    /// Input and configuration errors: nothing has been sent.
    pub fn prepare(&self, session: &Session, moment: &Moment, input: Value) -> Result<Request, Error> {
        self.prepare_inner(session, moment, input)
            .map_err(|error| error.during(self.id))
    }

    fn prepare_inner(&self, session: &Session, moment: &Moment, mut input: Value) -> Result<Request, Error> {
        check::input(self.request, &mut input, &Rules::sending(self.id, session))?;
        let Value::Record(record) = input else {
            return Err(Error::input("", "the input must be an object"));
        };
        let mut request = match &self.wire {
            Wire::Soap(contract) => soap::prepare(contract, self.request, &record, session, moment),
            Wire::Rest(contract) => rest::prepare(contract, self.request, &record, session, moment),
        }?;
        request.operation = Some(self.id);
        request.max_answer = self.max_answer(session);
        Ok(request)
    }

    /// The most bytes of an answer that is not streamed; none where the answer is a file.
    fn max_answer(&self, session: &Session) -> Option<u64> {
        match &self.wire {
            Wire::Rest(contract) if contract.answer == rest::AnswerForm::Bytes => None,
            _ => Some(session.limits.max_bytes as u64),
        }
    }

    /// The output, a value of the response's shape.
    ///
    /// # Errors
    /// What Altinn, or whatever answered in its place, said instead.
    pub fn parse(&self, session: &Session, response: &Response) -> Result<Value, Error> {
        if response.status < 400
            && let Some(most) = self.max_answer(session)
            && response.body.len() as u64 > most
        {
            let error = Error::new(
                ErrorCode::LimitExceeded,
                "the answer is larger than the session's maxBytes",
            );
            return Err(self.failed(session, response, error));
        }
        let related = response.get("content-type").filter(|it| soap::mtom::is_related(it));
        if let (Wire::Soap(_), Some(content_type)) = (&self.wire, related) {
            match soap::mtom::unpack(content_type, &response.body, &session.limits) {
                Ok((body, attachments)) => return self.parse_with(session, &response.with_body(body), attachments),
                Err(error) if response.status < 400 => return Err(self.failed(session, response, error)),
                // The status says more.
                Err(_) => {}
            }
        }
        self.parse_with(session, response, Attachments::default())
    }

    /// As [`Self::parse`], with what belongs into the body and does not stand there.
    pub(crate) fn parse_with(
        &self,
        session: &Session,
        response: &Response,
        mut attachments: Attachments,
    ) -> Result<Value, Error> {
        let is_file = matches!(&self.wire, Wire::Rest(it) if it.answer == rest::AnswerForm::Bytes && it.succeeded(response.status));
        let decoded = content::from_utf_16(&response.body).filter(|_| !is_file);
        let response = &match decoded {
            // What refuses is read whatever its encoding.
            Some(body) if response.status >= 400 => Cow::Owned(response.with_body(body)),
            Some(_) => {
                let error = Error::new(
                    ErrorCode::UnexpectedAnswer,
                    "the answer is in UTF-16; Altinn answers in UTF-8",
                );
                return Err(self.failed(session, response, error));
            }
            None => Cow::Borrowed(response),
        };
        match &self.wire {
            Wire::Soap(contract) => soap::parse(contract, self.response, session, response, &mut attachments),
            Wire::Rest(contract) => rest::parse(contract, self.response, session, response),
        }
        .and_then(|output| check::complete(self.response, &output).map(|()| output))
        .map_err(|error| self.failed(session, response, error))
    }
}
