//! Requests and answers as JavaScript has them.

use crate::write::{length_of, object};
use altinnkit_core::http::{Header, Part, Request, Response};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;

/// A request as an object: `method`, `url`, `headers` (pairs), `parts`, `length`, `needs`, `messageId` and `maxAnswer`
/// where it has them, and `shown`, which is fit for logs.
pub(crate) fn request(request: Request) -> JsValue {
    let shown = format!("{request:?}");
    let headers: Array = request
        .headers
        .iter()
        .map(|header| Array::of2(&JsValue::from_str(&header.name), &JsValue::from_str(&header.value)))
        .collect();
    let needs = object([
        (
            "clientCertificate",
            JsValue::from_bool(request.needs.client_certificate),
        ),
        ("cookieAffinity", JsValue::from_bool(request.needs.cookie_affinity)),
    ]);
    let message_id = request
        .message_id
        .as_deref()
        .map_or(JsValue::UNDEFINED, JsValue::from_str);
    let max_answer = request.max_answer.map_or(JsValue::UNDEFINED, length_of);
    let length = length_of(request.body.length());
    let parts: Array = request.body.into_parts().iter().map(part).collect();
    object([
        ("method", JsValue::from_str(request.method)),
        ("url", JsValue::from_str(&request.url)),
        ("headers", headers.into()),
        ("parts", parts.into()),
        ("length", length),
        ("needs", needs),
        ("messageId", message_id),
        ("maxAnswer", max_answer),
        ("shown", JsValue::from_str(&shown)),
    ])
}

/// An answer from its parts; headers are names and values in turn.
pub(crate) fn response(
    status: u16,
    reason: Option<String>,
    headers: Vec<String>,
    body: Vec<u8>,
    in_reply_to: Option<String>,
) -> Response {
    let mut response = Response::new(status, body);
    response.reason = reason;
    response.in_reply_to = in_reply_to;
    response.headers = pairs(headers);
    response
}

/// Names and values in turn as headers.
pub(crate) fn pairs(names_and_values: Vec<String>) -> Vec<Header> {
    let mut headers = Vec::new();
    let mut rest = names_and_values.into_iter();
    while let (Some(name), Some(value)) = (rest.next(), rest.next()) {
        headers.push(Header::new(name, value));
    }
    headers
}

fn part(part: &Part) -> JsValue {
    match part {
        Part::Bytes(bytes) => Uint8Array::from(bytes.as_slice()).into(),
        Part::Held { id, length, encoding } => object([
            ("id", JsValue::from_str(id)),
            ("length", length_of(*length)),
            ("encoding", JsValue::from_str(encoding.as_str())),
        ]),
    }
}
