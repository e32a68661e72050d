//! Answers that are too large to be held: read as they come, with the bytes of their attachments handed on.

use crate::error::{Error, ErrorCode};
use crate::http::{Header, Response};
use crate::message::{Blob, Kind, Place, Shape, Value};
use crate::operation::{Description, Wire};
use crate::rest::{self, AnswerForm};
use crate::session::Session;
use crate::soap::mtom::{self, Event, RelatedReader};
use crate::soap::{BlobText, holds};

/// The name of an attachment that is the whole body.
const BODY: &str = "body";

/// The name of an attachment that is a part of the message.
fn part(index: usize) -> String {
    format!("part-{}", index + 1)
}

/// Some of the bytes of an attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Chunk {
    /// Which attachment: the `id` of the [`Blob::Held`] in the output. Made here, never by the sender.
    pub blob: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Chunk {
    /// Adds bytes of an attachment, to the last chunk if that is of the same one.
    pub(crate) fn push(chunks: &mut Vec<Self>, blob: &str, bytes: &[u8]) {
        match chunks.last_mut() {
            _ if bytes.is_empty() => {}
            Some(last) if last.blob == blob => last.bytes.extend_from_slice(bytes),
            _ => chunks.push(Self {
                blob: blob.to_owned(),
                bytes: bytes.to_vec(),
            }),
        }
    }
}

/// Reads the answer to an operation in pieces of any size.
///
/// The output is that of [`Description::parse`], but for the [`Blob`]s: their bytes come as [`Chunk`]s, attachment by
/// attachment and in order, and the output refers to them as [`Blob::Held`]. What is small stays small: a blob without a
/// byte, and everything that is no blob, is in the output itself.
///
/// Until [`finish`](Self::finish) has given an output nothing is certain, and chunks may belong to an answer that turns out
/// to be broken: the host throws them away when it gets an error, and also those that the output does not refer to. After
/// an error the reader gives the same error for ever.
///
/// Memory is bounded by the session's limits and the size of a piece, whatever the size of the attachments.
///
/// ```
/// use altinnkit_core::altinn3::correspondence::DownloadCorrespondenceAttachment;
/// use altinnkit_core::answer::AnswerReader;
/// use altinnkit_core::environment::Environment;
/// use altinnkit_core::message::{Blob, Message as _};
/// use altinnkit_core::operation::Operation;
/// use altinnkit_core::session::Session;
///
/// let session = Session::new(Environment::Tt02);
/// let operation = DownloadCorrespondenceAttachment::DESCRIPTION;
/// let mut reader = AnswerReader::new(operation, &session, 200, None, vec![]);
/// let mut file = Vec::new(); // in a program, a file for each `chunk.blob`
/// for piece in [&b"%PDF-"[..], b"1.7"] {
///     for chunk in reader.push(piece)? {
///         file.extend(chunk.bytes);
///     }
/// }
/// let output = <DownloadCorrespondenceAttachment as Operation>::Output::from_value(reader.finish()?)?;
/// assert_eq!(output.content, Blob::Held { id: "body".to_owned(), length: 8 });
/// assert_eq!(file, b"%PDF-1.7");
/// # Ok::<(), altinnkit_core::error::Error>(())
/// ```
#[derive(Debug)]
pub struct AnswerReader {
    description: &'static Description,
    session: Session,
    /// What is known of the answer, with as much of the body as is kept.
    response: Response,
    form: Form,
    failed: Option<Error>,
}

#[derive(Debug)]
enum Form {
    /// All is kept: there is no attachment in it.
    Whole,
    /// The body is one attachment of so many bytes.
    Bytes(u64),
    /// A SOAP envelope with base64.
    Envelope(Box<BlobText>),
    /// A SOAP envelope with parts.
    Related(Box<Related>),
}

#[derive(Debug)]
struct Related {
    reader: RelatedReader,
    envelope: BlobText,
    /// Content-ID and number of bytes of the parts with attachments.
    parts: Vec<(String, u64)>,
    open: Open,
    /// Whether the output can refer to a part at all.
    wanted: bool,
}

/// What a piece of content belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Envelope,
    Part,
    /// A part that nothing can refer to.
    Nothing,
}

impl AnswerReader {
    /// Begins with what comes before the body: status, reason phrase where there is one, headers.
    #[must_use]
    pub fn new(
        description: &'static Description,
        session: &Session,
        status: u16,
        reason: Option<String>,
        headers: Vec<Header>,
    ) -> Self {
        let mut response = Response::new(status, Vec::new());
        response.reason = reason;
        response.headers = headers;
        let (form, failed) = match form(description, session, &response) {
            Ok(form) => (form, None),
            Err(error) => (Form::Whole, Some(description.failed(session, &response, error))),
        };
        Self {
            description,
            session: session.clone(),
            response,
            form,
            failed,
        }
    }

    /// Names the request that is answered, as [`Response::to`] does: its [`message_id`](crate::http::Request::message_id).
    #[must_use]
    pub fn in_reply_to(mut self, message_id: Option<String>) -> Self {
        self.response.in_reply_to = message_id;
        self
    }

    /// Takes the next piece of the body and gives what came of attachments.
    ///
    /// # Errors
    /// As [`Description::parse`], as far as it can be told by now. Some errors come with [`finish`](Self::finish) only.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<Chunk>, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let mut chunks = Vec::new();
        match self.take(bytes, &mut chunks) {
            Ok(()) => Ok(chunks),
            Err(error) => {
                let error = self.description.failed(&self.session, &self.response, error);
                self.failed = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Ends the body: the output, a value of the response's shape.
    ///
    /// # Errors
    /// As [`Description::parse`], or what [`push`](Self::push) failed with.
    pub fn finish(self) -> Result<Value, Error> {
        let Self {
            description,
            session,
            mut response,
            form,
            failed,
        } = self;
        if let Some(error) = failed {
            return Err(error);
        }
        match form {
            Form::Whole => description.parse(&session, &response),
            Form::Bytes(length) => {
                let output = description.parse(&session, &response)?;
                let id = BODY.to_owned();
                Ok(with_body(description.response, output, Blob::Held { id, length }))
            }
            Form::Envelope(envelope) => {
                let (body, attachments) = envelope.finish();
                response.body = body;
                description.parse_with(&session, &response, attachments)
            }
            Form::Related(related) => {
                let finished = related.reader.finish();
                finished.map_err(|error| description.failed(&session, &response, error))?;
                let (body, mut attachments) = related.envelope.finish();
                for (index, (content_id, length)) in related.parts.into_iter().enumerate() {
                    let id = part(index);
                    attachments.push_part(content_id, Blob::Held { id, length });
                }
                response.body = body;
                description.parse_with(&session, &response, attachments)
            }
        }
    }

    /// How many bytes are kept until the next piece comes.
    #[must_use]
    pub fn held(&self) -> usize {
        self.response.body.len()
            + match &self.form {
                Form::Whole | Form::Bytes(_) => 0,
                Form::Envelope(envelope) => envelope.held(),
                Form::Related(related) => related.reader.held() + related.envelope.held(),
            }
    }

    fn take(&mut self, bytes: &[u8], chunks: &mut Vec<Chunk>) -> Result<(), Error> {
        match &mut self.form {
            Form::Whole => {
                let room = self.session.limits.max_bytes.saturating_sub(self.response.body.len());
                if self.response.status >= 400 {
                    // The status says what matters.
                    self.response.body.extend(bytes.iter().take(room));
                    return Ok(());
                }
                if bytes.len() > room {
                    return Err(Error::new(
                        ErrorCode::LimitExceeded,
                        "the answer is larger than the session's maxBytes",
                    ));
                }
                self.response.body.extend_from_slice(bytes);
                Ok(())
            }
            Form::Bytes(length) => {
                *length += bytes.len() as u64;
                Chunk::push(chunks, BODY, bytes);
                Ok(())
            }
            Form::Envelope(envelope) => envelope.push(bytes, chunks),
            Form::Related(related) => related.take(bytes, chunks),
        }
    }
}

impl Related {
    fn take(&mut self, bytes: &[u8], chunks: &mut Vec<Chunk>) -> Result<(), Error> {
        for event in self.reader.push(bytes)? {
            match event {
                Event::Part(head) if head.root => self.open = Open::Envelope,
                Event::Part(head) => {
                    let id = head.content_id.filter(|_| self.wanted);
                    self.open = if id.is_some() { Open::Part } else { Open::Nothing };
                    self.parts.extend(id.map(|id| (id, 0)));
                }
                Event::Content(bytes) => match self.open {
                    Open::Envelope => self.envelope.push(&bytes, chunks)?,
                    Open::Part => {
                        if let Some((_, length)) = self.parts.last_mut() {
                            *length += bytes.len() as u64;
                            Chunk::push(chunks, &part(self.parts.len() - 1), &bytes);
                        }
                    }
                    Open::Nothing => {}
                },
                Event::End => {
                    // A fault refers to nothing.
                    if self.open == Open::Envelope && !self.envelope.is_answer() {
                        self.wanted = false;
                    }
                    self.open = Open::Nothing;
                }
            }
        }
        Ok(())
    }
}

/// How the body of an answer is read, by what comes before it.
fn form(description: &'static Description, session: &Session, response: &Response) -> Result<Form, Error> {
    let shape = description.response;
    match &description.wire {
        // An error has no attachments.
        Wire::Soap(_) if !response.is_success() => Ok(Form::Whole),
        Wire::Soap(contract) => {
            let blobs = holds(shape, |kind| matches!(kind, Kind::Blob));
            let envelope = BlobText::new(contract, shape, &session.limits);
            match response.get("content-type").filter(|it| mtom::is_related(it)) {
                // Bytes that are no blob may be in any of the parts: then all are kept.
                Some(_) if holds(shape, |kind| matches!(kind, Kind::Bytes)) => Ok(Form::Whole),
                Some(content_type) => Ok(Form::Related(Box::new(Related {
                    reader: RelatedReader::new(content_type, &session.limits)?,
                    envelope,
                    parts: Vec::new(),
                    open: Open::Nothing,
                    wanted: blobs,
                }))),
                None if blobs => Ok(Form::Envelope(Box::new(envelope))),
                None => Ok(Form::Whole),
            }
        }
        Wire::Rest(contract) => {
            let streamed = contract.answer == AnswerForm::Bytes
                && contract.succeeded(response.status)
                && !rest::is_page_in_place_of_file(response);
            Ok(match whole(shape) {
                Some((_, Kind::Blob)) if streamed => Form::Bytes(0),
                _ => Form::Whole,
            })
        }
    }
}

/// The field that is the whole body.
fn whole(shape: &'static Shape) -> Option<(usize, Kind)> {
    let mut fields = shape.fields.iter().enumerate();
    let found = fields.find(|(_, field)| field.place == Place::Whole);
    found.map(|(index, field)| (index, field.kind))
}

fn with_body(shape: &'static Shape, mut output: Value, blob: Blob) -> Value {
    if let (Value::Record(record), Some((index, _))) = (&mut output, whole(shape)) {
        record.set(index, Value::Blob(blob));
    }
    output
}
