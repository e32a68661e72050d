//! Errors as the plain reports that `js/errors.mjs` makes real errors of.

use crate::write;
#[cfg(feature = "operations")]
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode, ErrorReport};
#[cfg(feature = "operations")]
use altinnkit_core::http::TransportFailure;
use altinnkit_core::message::{Message as _, Value};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What a failed call throws: an object of the shape of `ErrorReport`.
pub(crate) fn report(error: Error) -> JsValue {
    let value: Value = error.into_value();
    // A report holds no number beyond 32 bits.
    write::message(ErrorReport::SHAPE, &value).unwrap_or(JsValue::UNDEFINED)
}

/// A report of something that came up in JavaScript: a code of the table, what happened, and the field at fault.
#[wasm_bindgen(js_name = reportOf)]
#[must_use]
pub fn report_of(code: &str, detail: String, path: Option<String>) -> JsValue {
    let known = ErrorCode::ALL.iter().find(|known| known.as_str() == code);
    let mut error = Error::new(known.copied().unwrap_or(ErrorCode::InvalidInput), detail);
    error.path = path;
    report(error)
}

/// A report of a request that got no answer, in the words of the transport.
#[cfg(feature = "operations")]
#[wasm_bindgen(js_name = lostReport)]
#[must_use]
pub fn lost_report(operation: &str, detail: String, not_sent: bool) -> JsValue {
    report(catalogue::unanswered(
        operation,
        TransportFailure::new(detail).knowing(not_sent),
    ))
}

/// A report of a source of bytes that failed while a request was sent.
#[cfg(feature = "operations")]
#[wasm_bindgen(js_name = sourceReport)]
#[must_use]
pub fn source_report(operation: &str, detail: String) -> JsValue {
    report(catalogue::source_failed(operation, detail))
}

/// Every code: a report of each, with its meaning as the detail.
#[wasm_bindgen(js_name = allReports)]
#[must_use]
pub fn all_reports() -> Vec<JsValue> {
    ErrorCode::ALL
        .iter()
        .map(|code| report(Error::new(*code, code.meaning())))
        .collect()
}
