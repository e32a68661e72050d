//! Operations and functions by name.

use crate::error::CoreError;
use crate::http::{HttpRequest, HttpResponse};
use crate::session::CoreSession;
use crate::value::FfiValue;
use altinnkit_core::{catalogue, operation};
use std::sync::Arc;

/// Internal: the time and the randomness of one request.
#[derive(Clone, uniffi::Record)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub now: i64,
    /// Randomness from a cryptographic source, 32 bytes or more; never used twice.
    pub entropy: Vec<u8>,
}

impl From<Moment> for operation::Moment {
    fn from(moment: Moment) -> Self {
        Self::new(moment.now, moment.entropy)
    }
}

/// Internal: the request for an input, a record of the operation's request shape.
///
/// # Errors
/// Input and configuration errors: nothing has been sent.
#[uniffi::export]
pub fn prepare(
    operation: String,
    session: Arc<CoreSession>,
    moment: Moment,
    input: FfiValue,
) -> Result<HttpRequest, CoreError> {
    let operation = catalogue::operation(&operation)?;
    let input = input
        .into_core(operation.request)
        .map_err(|error| error.during(operation.id))?;
    let request = session.with(|session| operation.prepare(session, &moment.into(), input))?;
    Ok(request.into())
}

/// Internal: the output, a record of the operation's response shape.
///
/// # Errors
/// What Altinn, or whatever answered in its place, said instead.
#[uniffi::export]
pub fn parse(operation: String, session: Arc<CoreSession>, response: HttpResponse) -> Result<FfiValue, CoreError> {
    let operation = catalogue::operation(&operation)?;
    let output = session.with(|session| operation.parse(session, &response.into()))?;
    Ok(FfiValue::came(operation.response, output))
}

/// Internal: what a function works out, a record of its output shape, for a record of its input shape.
///
/// # Errors
/// Input errors.
#[uniffi::export]
pub fn work_out(
    function: String,
    session: Arc<CoreSession>,
    moment: Moment,
    input: FfiValue,
) -> Result<FfiValue, CoreError> {
    let function = catalogue::function(&function)?;
    let input = input
        .into_core(function.input)
        .map_err(|error| error.during(function.id))?;
    let output = session.with(|session| function.call(session, &moment.into(), input))?;
    Ok(FfiValue::came(function.output, output))
}
