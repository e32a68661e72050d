//! What hosts get of an error, and what the server said.

use altinnkit_macros::message;

/// What to tell a person, in the languages that altinnkit speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// English.
    pub en: &'static str,
    /// Norwegian bokmål.
    pub nb: &'static str,
}

impl Advice {
    /// The same advice in both languages.
    #[must_use]
    pub const fn new(en: &'static str, nb: &'static str) -> Self {
        Self { en, nb }
    }
}

/// [`Advice`] as the hosts get it.
#[message(case = "camel")]
#[derive(Eq)]
pub struct AdviceText {
    /// English.
    pub en: String,
    /// Norwegian bokmål.
    pub nb: String,
}

impl From<Advice> for AdviceText {
    fn from(advice: Advice) -> Self {
        Self::new(advice.en.to_owned(), advice.nb.to_owned())
    }
}

/// What Altinn, or whatever answered in its place, said about an error.
#[message(case = "camel")]
pub struct ServerReport {
    /// HTTP status code.
    pub status: i32,
    /// `ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation.
    pub error_id: Option<i32>,
    /// `ErrorGuid` of an AltinnFault: Altinn's support finds the case by it.
    pub error_guid: Option<String>,
    /// Altinn's message: `AltinnErrorMessage`, a problem's `title`, a gateway's `message`, a text, or the fault string.
    pub message: Option<String>,
    /// The same in the user's language: `AltinnLocalizedErrorMessage`.
    pub localized_message: Option<String>,
    /// More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`, its issues, and the obligations that were not met.
    pub extended_message: Option<String>,
    /// `faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`.
    pub code: Option<String>,
    /// The code under which the error is documented, when that is not `code` itself: Maskinporten's `MP-121`, or `CORR-01025`
    /// for an answer that has the number only. `docs/errors.md` lists them.
    pub documented_code: Option<String>,
    /// `UserGuid` of an AltinnFault: whom Altinn took the caller for.
    pub user_guid: Option<String>,
    /// `UserId` of an AltinnFault: the same as a number.
    pub user_id: Option<String>,
    /// Where a redirect leads, without its query.
    pub location: Option<String>,
    /// A problem's `traceId`, or the trace or correlation id in Maskinporten's description: for Altinn's or Digdir's support.
    pub trace_id: Option<String>,
    /// The whole problem document of an Altinn 3 answer.
    pub problem: Option<serde_json::Value>,
    /// The beginning of the body, when it was none of the above (at most 1,024 characters).
    pub excerpt: Option<String>,
}

/// An error as the hosts get it.
#[message(case = "camel")]
pub struct ErrorReport {
    /// The stable code, for example `altinn_fault`.
    pub code: String,
    /// Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`.
    pub kind: String,
    /// `never`, `after` or `checkFirst`.
    pub retry: String,
    /// With `after` and `checkFirst`: seconds to wait, when Altinn or a gateway said so (`Retry-After`); 86,400 at most.
    pub retry_after_seconds: Option<i32>,
    /// `user`, `integrator`, `serviceOwner` or `altinn`.
    pub fixable_by: String,
    /// What happened and what to do.
    pub detail: String,
    /// The operation or flow at work.
    pub operation: Option<String>,
    /// The field at fault.
    pub path: Option<String>,
    /// What may be meant, when several things may be: identifiers of instances or receipts, to be looked at before anything
    /// is sent again.
    pub candidates: Vec<String>,
    /// What the server said.
    pub server: Option<ServerReport>,
    /// What to tell a person, for errors that Altinn documents.
    pub advice: Option<AdviceText>,
}

impl ServerReport {
    /// Hides every occurrence of a secret.
    pub(super) fn hide(&mut self, secret: &str) {
        let texts = [
            &mut self.message,
            &mut self.localized_message,
            &mut self.extended_message,
            &mut self.code,
            &mut self.location,
            &mut self.excerpt,
        ];
        for text in texts.into_iter().flatten() {
            super::hide(text, secret);
        }
        if let Some(problem) = &mut self.problem {
            hide_in(problem, secret);
        }
    }
}

fn hide_in(json: &mut serde_json::Value, secret: &str) {
    match json {
        serde_json::Value::String(text) => super::hide(text, secret),
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| hide_in(item, secret)),
        serde_json::Value::Object(members) => members.values_mut().for_each(|member| hide_in(member, secret)),
        _ => {}
    }
}
