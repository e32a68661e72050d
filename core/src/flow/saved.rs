//! Saved flows: bytes that a later process, or another one, goes on from.
//!
//! The first line is `altinnkit flow 2`, the flow's address and a checksum (SHA-256, hexadecimal) of everything below it. The
//! second is the [`Journal`], the third the flow's own state, both JSON.

use crate::error::{Error, ErrorCode, ErrorReport, FixableBy, Retry};
use crate::message::{Message, Value, json};
use altinnkit_macros::message;
use sha2::Digest as _;

/// What is kept of every flow, whatever its kind.
#[message(case = "camel")]
pub struct Journal {
    /// The environment it was begun in: `production`, `tt02` or `custom`. It goes on in no other.
    pub environment: String,
    /// Number of the save: how many steps the flow has taken. Of two saves of one flow, the one with the higher number is
    /// the newer.
    pub number: i64,
    /// How many requests it has sent.
    pub requests: i32,
    /// The refusal that it ended with.
    pub ended: Option<ErrorReport>,
}

/// How a saved flow begins.
const HEAD: &str = "altinnkit flow 2 ";
/// How the saves of earlier versions begin.
const OLDER: &str = "altinnkit flow ";

impl Journal {
    fn check(&self) -> Result<(), Error> {
        let environment = matches!(self.environment.as_str(), "production" | "tt02" | "custom");
        if environment && self.number >= 0 && self.requests >= 0 {
            Ok(())
        } else {
            Err(bad(
                "the saved flow has an environment or counters that no flow ever has",
            ))
        }
    }
}

/// The bytes of a saved flow: the journal and the state under a head with their checksum. For tests that make saves by hand.
#[must_use]
pub fn seal(id: &str, content: &[u8]) -> Vec<u8> {
    let mut saved = format!("{HEAD}{id} {}\n", checksum(content)).into_bytes();
    saved.extend_from_slice(content);
    saved
}

/// A flow's address, journal and state, as bytes.
pub(super) fn write<S: Message>(id: &str, journal: Journal, state: S) -> Vec<u8> {
    let content = format!("{}\n{}", text(journal), text(state));
    seal(id, content.as_bytes())
}

/// The address, the journal and the JSON of the state.
pub(super) fn open(saved: &[u8]) -> Result<(&[u8], Journal, &[u8]), Error> {
    let Some(rest) = saved.strip_prefix(HEAD.as_bytes()) else {
        return Err(bad(if saved.starts_with(OLDER.as_bytes()) {
            "this is a flow that another version of altinnkit saved; let that version finish it, or start again with the same submissionKey or reference: what was made is found again by it"
        } else {
            "these are not the bytes of a saved flow"
        }));
    };
    let (head, content) = line(rest)?;
    let space = head.iter().rposition(|byte| *byte == b' ');
    let (id, sum) = space.and_then(|at| head.split_at_checked(at)).ok_or_else(broken)?;
    if sum.trim_ascii_start() != checksum(content).as_bytes() {
        return Err(broken());
    }
    let (journal, state) = line(content)?;
    let journal = read::<Journal>(journal)?;
    journal.check()?;
    Ok((id, journal, state))
}

/// A message of a saved flow.
pub(super) fn read<M: Message>(text: &[u8]) -> Result<M, Error> {
    let value = json::from_text(M::SHAPE, text, json::Style::HostText)
        .map_err(|it| bad(&format!("{}: {}", it.path, it.what)))?;
    M::from_value(value).map_err(|wrong| bad(&wrong.to_string()))
}

/// An error from the report of it.
pub(crate) fn error_of(report: ErrorReport) -> Error {
    let known = |code: &&ErrorCode| code.as_str() == report.code;
    let code = ErrorCode::ALL
        .iter()
        .find(known)
        .copied()
        .unwrap_or(ErrorCode::UnexpectedAnswer);
    let mut error = Error::new(code, report.detail);
    let retry = [Retry::Never, Retry::After, Retry::CheckFirst]
        .into_iter()
        .find(|retry| retry.as_str() == report.retry);
    error = error.retrying(retry.unwrap_or(Retry::CheckFirst));
    error.retry_after = report
        .retry_after_seconds
        .and_then(|seconds| u32::try_from(seconds).ok());
    error.fixable_by = [
        FixableBy::User,
        FixableBy::Integrator,
        FixableBy::ServiceOwner,
        FixableBy::Altinn,
    ]
    .into_iter()
    .find(|who| who.as_str() == report.fixable_by)
    .unwrap_or_else(|| code.fixable_by());
    error.operation = report.operation.and_then(|id| {
        let operation = crate::catalogue::operation(&id).map(|it| it.id);
        operation.or_else(|_| crate::catalogue::flow(&id).map(|it| it.id)).ok()
    });
    error.path = report.path;
    error.candidates = report.candidates;
    error.server = report.server.map(Box::new);
    error.advice = report.advice.map(Box::new);
    error
}

fn text<M: Message>(message: M) -> String {
    match message.into_value() {
        Value::Record(record) => json::to_text(M::SHAPE, &record, json::Style::HostText),
        _ => String::new(),
    }
}

fn line(bytes: &[u8]) -> Result<(&[u8], &[u8]), Error> {
    let end = bytes.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
    let (line, rest) = bytes.split_at_checked(end).ok_or_else(broken)?;
    Ok((line, rest.get(1..).unwrap_or_default()))
}

fn checksum(content: &[u8]) -> String {
    let sum = sha2::Sha256::digest(content);
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn broken() -> Error {
    bad("the saved flow breaks off or was changed: its checksum is wrong; go on from an earlier save")
}

fn bad(what: &str) -> Error {
    Error::new(ErrorCode::FlowRestore, what)
}
