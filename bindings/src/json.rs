//! Messages as JSON text: for keeping them, and for the conformance runners.

use crate::error::CoreError;
use crate::value::FfiValue;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorReport};
use altinnkit_core::message::{Message as _, Shape, json};
use altinnkit_core::session::SessionConfig;

/// Internal: which message a JSON text is.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum MessageOf {
    /// An operation's input.
    Request {
        /// Its id.
        operation: String,
    },
    /// An operation's output.
    Response {
        /// Its id.
        operation: String,
    },
    /// A function's input.
    FunctionInput {
        /// Its id.
        function: String,
    },
    /// A function's output.
    FunctionOutput {
        /// Its id.
        function: String,
    },
    /// What a flow starts with.
    FlowStart {
        /// Its id.
        flow: String,
    },
    /// What comes out of a flow.
    FlowOutput {
        /// Its id.
        flow: String,
    },
    /// A session's configuration.
    Session,
    /// An error.
    Error,
    /// How a sandbox starts out.
    #[cfg(feature = "sandbox")]
    Sandbox,
}

impl MessageOf {
    pub(crate) fn shape(&self) -> Result<&'static Shape, Error> {
        Ok(match self {
            Self::Request { operation } => catalogue::operation(operation)?.request,
            Self::Response { operation } => catalogue::operation(operation)?.response,
            Self::FunctionInput { function } => catalogue::function(function)?.input,
            Self::FunctionOutput { function } => catalogue::function(function)?.output,
            Self::FlowStart { flow } => catalogue::flow(flow)?.start,
            Self::FlowOutput { flow } => catalogue::flow(flow)?.output,
            Self::Session => SessionConfig::SHAPE,
            Self::Error => ErrorReport::SHAPE,
            #[cfg(feature = "sandbox")]
            Self::Sandbox => altinnkit_core::sandbox::SandboxSetup::SHAPE,
        })
    }
}

/// Internal: a record from JSON text in host style (camelCase names, bytes as base64).
///
/// # Errors
/// Input errors: no JSON, or a member that does not fit.
#[uniffi::export]
pub fn value_from_json(of: MessageOf, json: String) -> Result<FfiValue, CoreError> {
    let shape = of.shape()?;
    let value = json::from_text(shape, json.as_bytes(), json::Style::HostText)
        .map_err(|problem| Error::input(problem.path, problem.what))?;
    // The types of inputs have no place for what no field takes.
    if let MessageOf::Request { operation } = &of {
        let id = catalogue::operation(operation)?.id;
        shape.refuse_unknown(&value).map_err(|error| error.during(id))?;
    }
    Ok(value.into())
}

/// Internal: JSON text of a record, in host style. Secrets are written out.
///
/// # Errors
/// Input errors: a value that is not of that shape.
#[uniffi::export]
pub fn value_to_json(of: MessageOf, value: FfiValue) -> Result<String, CoreError> {
    let shape = of.shape()?;
    let value = value.into_core(shape)?;
    Ok(value
        .as_record()
        .map(|record| json::to_text(shape, record, json::Style::HostText))
        .unwrap_or_default())
}
