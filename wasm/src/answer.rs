//! Answers that are read as they come.

use crate::error::report;
use crate::{http, session, write};
use altinnkit_core::answer::AnswerReader as CoreReader;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::operation::Description;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Reads one answer, in pieces.
#[wasm_bindgen]
#[derive(Debug)]
pub struct AnswerMachine {
    description: &'static Description,
    /// None once it has given its output.
    reader: Option<CoreReader>,
}

#[wasm_bindgen]
impl AnswerMachine {
    /// Begins with what comes before the body; headers are names and values in turn, and `in_reply_to` is the request's
    /// message id.
    ///
    /// # Errors
    /// A report: there is no such operation.
    #[wasm_bindgen(constructor)]
    pub fn new(
        session: &session::Session,
        operation: &str,
        status: u16,
        reason: Option<String>,
        headers: Vec<String>,
        in_reply_to: Option<String>,
    ) -> Result<Self, JsValue> {
        let description = catalogue::operation(operation).map_err(report)?;
        let reader = CoreReader::new(description, &session.0, status, reason, http::pairs(headers));
        Ok(Self {
            description,
            reader: Some(reader.in_reply_to(in_reply_to)),
        })
    }

    /// Takes the next piece: a list of `{ blob, bytes }`.
    ///
    /// # Errors
    /// A report: what Altinn, or whatever answered in its place, said instead.
    pub fn push(&mut self, piece: &[u8]) -> Result<Array, JsValue> {
        let reader = self.reader.as_mut().ok_or_else(finished)?;
        let chunks = reader.push(piece).map_err(report)?;
        Ok(chunks
            .iter()
            .map(|chunk| {
                write::object([
                    ("blob", JsValue::from_str(&chunk.blob)),
                    ("bytes", Uint8Array::from(chunk.bytes.as_slice()).into()),
                ])
            })
            .collect())
    }

    /// Ends the body: the output.
    ///
    /// # Errors
    /// A report: what Altinn, or whatever answered in its place, said instead.
    pub fn finish(&mut self) -> Result<JsValue, JsValue> {
        let reader = self.reader.take().ok_or_else(finished)?;
        reader
            .finish()
            .and_then(|output| write::message(self.description.response, &output))
            .map_err(|error| report(error.during(self.description.id)))
    }
}

fn finished() -> JsValue {
    report(Error::new(
        ErrorCode::InvalidInput,
        "the answer has been read to its end",
    ))
}
