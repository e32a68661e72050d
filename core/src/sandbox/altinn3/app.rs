//! The API of an app: which call it is, and whether the caller may.

use super::parties::may_act_for;
use super::setup::SandboxApp;
use super::token::{Caller, altinn_caller};
use super::{Altinn3, answer, data, instances, process, validation};
use crate::http::Response;
use crate::sandbox::Incoming;
use serde_json::json;

/// One call to an app by someone who is known.
pub(super) struct Call<'c> {
    pub(super) request: &'c Incoming,
    pub(super) caller: Caller,
    pub(super) app: SandboxApp,
    pub(super) now: i64,
}

impl Call<'_> {
    /// Whether the token has the scope for reading or for writing: the app's own, or the usual one.
    fn scope(&self, reads: bool) -> Result<(), Response> {
        let own = self.app.metadata.api_scopes.as_ref().and_then(|it| it.users.as_ref());
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
}

impl Altinn3 {
    /// Answers a call to an app.
    pub(super) fn app(&mut self, request: &Incoming, method: &str, id: &str, rest: &[&str], now: i64) -> Response {
        let Some(app) = self.setup.apps.iter().find(|app| app.metadata.id == id) else {
            return answer::not_found();
        };
        if method == "GET" && rest == ["api", "v1", "applicationmetadata"] {
            return answer::message(200, app.metadata.clone());
        }
        let app = app.clone();
        let answered = altinn_caller(request, now).and_then(|caller| {
            let call = Call {
                request,
                caller,
                app,
                now,
            };
            call.scope(method == "GET")?;
            self.dispatch(&call, method, rest)
        });
        answered.unwrap_or_else(|refused| refused)
    }

    fn dispatch(&mut self, call: &Call<'_>, method: &str, rest: &[&str]) -> Result<Response, Response> {
        match (method, rest) {
            ("POST", ["instances"]) => instances::create(&self.setup, &mut self.instances, &mut self.ids, call),
            (method, ["instances", party, guid, rest @ ..]) => {
                let ids = &mut self.ids;
                let stored = self.instances.get_mut(*guid);
                let stored = stored
                    .filter(|it| it.is_at(call, party))
                    .ok_or_else(answer::not_found)?;
                if !may_act_for(&self.setup, &call.caller, &stored.organisation) {
                    return Err(Response::new(403, ""));
                }
                match (method, rest) {
                    ("GET", []) => Ok(answer::message(200, stored.seen(call.now))),
                    ("DELETE", []) => instances::delete(stored, call),
                    ("GET", ["process"]) => Ok(answer::message(200, process::state(stored, call))),
                    ("PUT", ["process", "next"]) => process::next(stored, call, ids),
                    ("GET", ["validate"]) => validation::answer(stored, call),
                    ("POST", ["data", "type", data_type]) => data::upload(stored, call, ids, data_type),
                    ("GET", ["data", guid]) => data::get(stored, guid),
                    ("PUT", ["data", guid]) => data::put(stored, call, guid),
                    _ => Err(answer::not_found()),
                }
            }
            _ => Err(answer::not_found()),
        }
    }
}
