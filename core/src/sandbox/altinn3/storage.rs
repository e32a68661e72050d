//! Storage: the instances of all apps.

use super::instances::StoredInstance;
use super::parties::may_act_for;
use super::setup::Altinn3Setup;
use super::token::altinn_caller;
use super::{answer, search};
use crate::http::Response;
use crate::sandbox::Incoming;
use std::collections::BTreeMap;

pub(super) type Instances = BTreeMap<String, StoredInstance>;

/// Answers `GET /storage/api/v1/instances` and `GET /storage/api/v1/instances/{party}/{guid}`.
pub(super) fn handle(
    setup: &Altinn3Setup,
    instances: &Instances,
    request: &Incoming,
    rest: &[&str],
    now: i64,
) -> Response {
    let answered = altinn_caller(request, now).and_then(|caller| {
        if !caller.has_scope("altinn:instances.read") {
            return Err(Response::new(403, ""));
        }
        match rest {
            [] => search::list(setup, instances, request, &caller, now),
            [party, guid] => {
                let stored = instances.get(*guid).filter(|it| it.party_id.to_string() == *party);
                let stored = stored.ok_or_else(answer::not_found)?;
                if !may_act_for(setup, &caller, &stored.organisation) {
                    return Err(Response::new(403, ""));
                }
                Ok(answer::of_storage(200, stored.seen(now)))
            }
            _ => Err(answer::not_found()),
        }
    });
    answered.unwrap_or_else(|refused| refused)
}
