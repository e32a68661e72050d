//! What targets have in common: an answer in pieces, beside the same answer whole.

use altinnkit_core::answer::AnswerReader;
use altinnkit_core::http::Response;
use altinnkit_core::message::{Blob, Record, Value};
use altinnkit_core::operation::Description;
use altinnkit_core::session::Session;
use std::collections::BTreeMap;

/// Reads an answer in pieces and whole: both give the same output, or both an error.
pub fn in_pieces_as_whole(operation: &'static Description, session: &Session, response: &Response, piece: usize) {
    let whole = operation.parse(session, response);
    let headers = response.headers.clone();
    let mut reader = AnswerReader::new(operation, session, response.status, response.reason.clone(), headers);
    let mut blobs: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let pushed = response.body.chunks(piece).try_for_each(|piece| {
        for chunk in reader.push(piece)? {
            blobs.entry(chunk.blob).or_default().extend(chunk.bytes);
        }
        assert!(reader.held() <= response.body.len() + 2, "more is held than came");
        Ok(())
    });
    let pieces = pushed.and_then(|()| reader.finish()).map(|mut output| {
        put_in(&mut output, &blobs);
        output
    });
    match (&whole, &pieces) {
        (Err(_), Err(_)) => {}
        // A number that is none is not even the same as itself.
        _ => assert!(whole == pieces || format!("{whole:?}").contains("NaN"), "{whole:?} {pieces:?}"),
    }
}

/// Puts the bytes that came in place of what refers to them.
fn put_in(value: &mut Value, blobs: &BTreeMap<String, Vec<u8>>) {
    match value {
        Value::Blob(blob) => {
            if let Blob::Held { id, length } = blob {
                let bytes = blobs.get(id).cloned().unwrap_or_default();
                assert_eq!(bytes.len() as u64, *length, "{id}");
                *blob = Blob::Bytes(bytes);
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| put_in(item, blobs)),
        Value::Record(record) => {
            let (mut fields, unknown) = std::mem::take(record).into_parts();
            fields.iter_mut().for_each(|field| put_in(field, blobs));
            *record = Record::new(fields, unknown);
        }
        _ => {}
    }
}
