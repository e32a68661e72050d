//! Answers that are read as they come.

use crate::error::CoreError;
use crate::http::{Header, core_headers};
use crate::session::CoreSession;
use crate::value::FfiValue;
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::message::Shape;
use std::sync::{Arc, Mutex, PoisonError};

/// Internal: reads one answer, in pieces.
#[derive(uniffi::Object)]
pub struct CoreReader {
    reader: Mutex<Option<AnswerReader>>,
    output: &'static Shape,
}

/// Internal: some of the bytes of an attachment.
#[derive(Clone, uniffi::Record)]
pub struct BlobChunk {
    /// Which one: the id of the held bytes in the output.
    pub blob: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

#[uniffi::export]
impl CoreReader {
    /// Begins with what comes before the body.
    ///
    /// # Errors
    /// There is no such operation, or the session has been wiped.
    #[uniffi::constructor]
    pub fn new(
        operation: String,
        session: Arc<CoreSession>,
        status: u16,
        reason: Option<String>,
        headers: Vec<Header>,
        in_reply_to: Option<String>,
    ) -> Result<Self, CoreError> {
        let operation = catalogue::operation(&operation)?;
        let headers = core_headers(headers);
        let reader = session.with(|session| Ok(AnswerReader::new(operation, session, status, reason, headers)))?;
        Ok(Self {
            reader: Mutex::new(Some(reader.in_reply_to(in_reply_to))),
            output: operation.response,
        })
    }

    /// Takes the next piece of the body, and gives what came of attachments.
    ///
    /// # Errors
    /// What Altinn, or whatever answered in its place, said instead.
    pub fn push(&self, piece: Vec<u8>) -> Result<Vec<BlobChunk>, CoreError> {
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let chunks = reader.as_mut().ok_or_else(finished)?.push(&piece)?;
        Ok(chunks
            .into_iter()
            .map(|chunk| BlobChunk {
                blob: chunk.blob,
                bytes: chunk.bytes,
            })
            .collect())
    }

    /// Ends the body: the output, a record of the operation's response shape.
    ///
    /// # Errors
    /// What Altinn, or whatever answered in its place, said instead.
    pub fn finish(&self) -> Result<FfiValue, CoreError> {
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok(FfiValue::came(self.output, reader.ok_or_else(finished)?.finish()?))
    }
}

fn finished() -> Error {
    Error::new(ErrorCode::InvalidInput, "the answer has been read to its end")
}
