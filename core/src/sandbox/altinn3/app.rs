//! The API of an app: which call it is, and whether the caller may.

use super::instances::StoredInstance;
use super::library::{self, Library};
use super::parties::may_act_for;
use super::setup::SandboxApp;
use super::token::{Caller, altinn_caller};
use super::{Altinn3, answer, data, engine, instances, process, upload, validation};
use crate::http::Response;
use crate::sandbox::Incoming;
use serde_json::json;

/// What happens to an instance: in which app, by whom, when.
#[derive(Debug, Clone)]
pub(super) struct Act {
    pub(super) app: SandboxApp,
    /// Who does it, as instances and data elements name them.
    pub(super) by: String,
    pub(super) now: i64,
}

impl Act {
    pub(super) fn library(&self) -> Library {
        Library::of(&self.app.metadata)
    }
}

/// One call to an app by someone who is known.
pub(super) struct Call<'c> {
    pub(super) request: &'c Incoming,
    pub(super) caller: Caller,
    pub(super) act: Act,
}

impl Call<'_> {
    /// Whether the token has the scope for reading or for writing: the app's own, or the usual one.
    fn scope(&self, reads: bool) -> Result<(), Response> {
        let own = self.act.app.metadata.api_scopes.as_ref();
        let own = own.and_then(|it| it.users.as_ref());
        let (own, usual) = match (own, reads) {
            (Some(own), true) => (own.read.as_deref(), "altinn:instances.read"),
            (Some(own), false) => (own.write.as_deref(), "altinn:instances.write"),
            (None, true) => (None, "altinn:instances.read"),
            (None, false) => (None, "altinn:instances.write"),
        };
        let scope = own.unwrap_or(usual);
        if self.caller.has_scope(scope) {
            return Ok(());
        }
        let detail = format!("The token lacks the scope {scope}");
        Err(answer::problem(403, "Insufficient scope", &detail, json!({})))
    }

    /// A refusal: a problem document, or the detail alone as a text where the app is older than those.
    pub(super) fn refusal(&self, status: u16, title: &str, detail: &str) -> Response {
        if self.act.library().is_modern() {
            answer::problem(status, title, detail, json!({}))
        } else if status == 403 {
            Response::new(403, "")
        } else {
            answer::plain(status, detail)
        }
    }
}

impl Altinn3 {
    /// Answers a call to an app.
    pub(super) fn app(&mut self, request: &Incoming, method: &str, id: &str, rest: &[&str], now: i64) -> Response {
        let Some(app) = self.setup.apps.iter().find(|app| app.metadata.id == id) else {
            return answer::not_found();
        };
        if method == "GET" && rest == ["api", "v1", "applicationmetadata"] {
            return answer::message(200, library::told(&app.metadata));
        }
        let app = app.clone();
        let answered = altinn_caller(request, now).and_then(|caller| {
            let by = caller.name();
            let call = Call {
                request,
                caller,
                act: Act { app, by, now },
            };
            call.scope(method == "GET")?;
            self.dispatch(&call, method, rest)
        });
        answered.unwrap_or_else(|refused| refused)
    }

    fn dispatch(&mut self, call: &Call<'_>, method: &str, rest: &[&str]) -> Result<Response, Response> {
        match (method, rest) {
            ("POST", ["instances"]) => instances::create(self, call),
            (method, ["instances", party, guid, rest @ ..]) => {
                let stored = self.instances.get_mut(*guid);
                let stored = stored
                    .filter(|it| it.is_at(call, party))
                    .ok_or_else(answer::not_found)?;
                if !may_act_for(&self.setup, &call.caller, &stored.organisation) {
                    return Err(Response::new(403, ""));
                }
                within(stored, call, &mut self.ids, method, rest)
            }
            _ => Err(answer::not_found()),
        }
    }
}

/// Answers a call to an instance.
fn within(
    stored: &mut StoredInstance,
    call: &Call<'_>,
    ids: &mut super::Ids,
    method: &str,
    rest: &[&str],
) -> Result<Response, Response> {
    let library = call.act.library();
    match (method, rest) {
        ("GET", []) => Ok(answer::message(200, stored.seen(call.act.now))),
        ("DELETE", []) => instances::delete(stored, call),
        ("GET", ["process"]) => Ok(answer::message(200, process::state(stored, call))),
        ("PUT", ["process", "next"]) => process::next(stored, call, ids),
        ("POST", ["process", "resume"]) if library.has_engine() => engine::resume(stored, call, ids),
        ("GET", ["validate"]) => validation::answer(stored, call),
        ("POST", ["data"]) => upload::older(stored, call, ids),
        ("POST", ["data", "type", data_type]) if library.uploads_by_type() => {
            upload::by_type(stored, call, ids, data_type)
        }
        ("GET", ["data", guid]) => data::get(stored, guid),
        ("PUT", ["data", guid]) => data::put(stored, call, guid),
        ("DELETE", ["data", guid]) => data::delete(stored, call, guid),
        _ => Err(answer::not_found()),
    }
}
