//! Bodies of requests.

use super::{BodyForm, Contract, multipart, plain, url};
use crate::error::Error;
use crate::http::{Body, Encoding};
use crate::message::{Blob, Place, Record, Shape, Value, json};
use crate::operation::Moment;

/// The body and its content type; the type is missing where a field of the operation says it, or where there is no body.
pub(super) fn build(
    contract: &Contract,
    shape: &'static Shape,
    record: &Record,
    moment: &Moment,
) -> Result<(Option<String>, Body), Error> {
    Ok(match contract.body {
        BodyForm::Nothing => (None, Body::default()),
        BodyForm::Json => {
            let text = json::to_text(shape, record, json::Style::Wire);
            (Some("application/json".to_owned()), Body::bytes(text))
        }
        BodyForm::Form => (
            Some("application/x-www-form-urlencoded".to_owned()),
            Body::bytes(web_form(contract, shape, record)),
        ),
        BodyForm::Whole => {
            let mut body = Body::default();
            for (index, field) in shape.fields.iter().enumerate() {
                if field.place == Place::Whole {
                    push(&mut body, record.get(index));
                }
            }
            (None, body)
        }
        BodyForm::Multipart => {
            let (content_type, body) = multipart::build(shape, record, moment)?;
            (Some(content_type), body)
        }
    })
}

/// Appends a value as it is.
pub(super) fn push(body: &mut Body, value: &Value) {
    match value {
        Value::Blob(Blob::Held { id, length }) => body.push_held(id.clone(), *length, Encoding::Raw),
        Value::Blob(Blob::Bytes(bytes)) | Value::Bytes(bytes) => body.push_bytes(bytes.clone()),
        Value::Json(json) => body.push_bytes(json.to_string().into_bytes()),
        value => body.push_bytes(plain(value).unwrap_or_default().into_bytes()),
    }
}

/// The constants first, then the members.
fn web_form(contract: &Contract, shape: &'static Shape, record: &Record) -> String {
    let constants = contract
        .constants
        .iter()
        .filter(|(name, _)| shape.fields.iter().all(|field| field.wire != *name))
        .map(|(name, value)| (*name, (*value).to_owned()));
    let members = shape
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.place == Place::Member)
        .filter_map(|(index, field)| plain(record.get(index)).map(|value| (field.wire, value)));
    let pairs: Vec<String> = constants
        .chain(members)
        .map(|(name, value)| format!("{}={}", url::encode(name), url::encode(&value)))
        .collect();
    pairs.join("&")
}
