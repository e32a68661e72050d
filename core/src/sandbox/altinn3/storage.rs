//! Storage: the instances of all apps.

use super::instances::StoredInstance;
use super::parties::may_act_for;
use super::setup::Altinn3Setup;
use super::token::{Caller, altinn_caller};
use super::{answer, query};
use crate::altinn3::app::Instance;
use crate::altinn3::storage::InstancePage;
use crate::date_time::DateTime;
use crate::http::Response;
use crate::sandbox::Incoming;
use std::collections::BTreeMap;

type Instances = BTreeMap<String, StoredInstance>;

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
            [] => list(setup, instances, request, &caller, now),
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

fn list(
    setup: &Altinn3Setup,
    instances: &Instances,
    request: &Incoming,
    caller: &Caller,
    now: i64,
) -> Result<Response, Response> {
    let query = query::pairs(request.query());
    let find = |name: &str| query::find(&query, name);
    let number = find("instanceOwner.partyId");
    let named = request.get("x-ai-instanceowneridentifier");
    let party = setup.parties.iter().find(|party| match (number, named) {
        (Some(number), None) => party.party_id.to_string() == number,
        (None, Some(named)) => match named.split_once(':') {
            Some((kind, number)) if kind.eq_ignore_ascii_case("organisation") => {
                party.organisation_number.as_deref() == Some(number.trim())
            }
            Some((_, number)) => party.person_number.as_deref() == Some(number.trim()),
            None => false,
        },
        _ => false,
    });
    if number.is_some() == named.is_some() {
        let text =
            "Either InstanceOwner.PartyId or the header X-Ai-InstanceOwnerIdentifier must be given, and not both.";
        return Err(answer::plain(400, text));
    }
    let party = party.ok_or_else(answer::not_found)?;
    let organisation = party.organisation_number.as_deref().unwrap_or_default();
    if !may_act_for(setup, caller, organisation) {
        return Err(Response::new(403, ""));
    }
    let complete = find("process.isComplete").map(|it| it.eq_ignore_ascii_case("true"));
    let created: Vec<&str> = query
        .iter()
        .filter(|(name, _)| name == "created")
        .map(|(_, value)| value.as_str())
        .collect();
    let wanted = |stored: &&StoredInstance| {
        let hidden = stored
            .instance
            .status
            .as_ref()
            .is_some_and(|it| it.is_hard_deleted == Some(true));
        let at = stored
            .instance
            .created
            .as_ref()
            .and_then(DateTime::to_unix_millis)
            .unwrap_or(0);
        !hidden
            && stored.party_id == party.party_id
            && find("appId").is_none_or(|app| stored.instance.app_id.as_deref() == Some(app))
            && complete.is_none_or(|complete| complete == stored.archived.is_some())
            && created.iter().all(|bound| is_within(at, bound))
    };
    let mut found: Vec<&StoredInstance> = instances.values().filter(wanted).collect();
    found.sort_by_key(|stored| {
        std::cmp::Reverse(stored.instance.last_changed.as_ref().and_then(DateTime::to_unix_millis))
    });
    let size: usize = find("size").and_then(|it| it.parse().ok()).unwrap_or(100);
    let from: usize = find("continuationToken").and_then(|it| it.parse().ok()).unwrap_or(0);
    let page: Vec<Instance> = found.iter().skip(from).take(size).map(|it| it.seen(now)).collect();
    let mut answered = InstancePage::new();
    answered.count = i64::try_from(page.len()).ok();
    if from.saturating_add(size) < found.len() {
        let others = query.iter().filter(|(name, _)| name != "continuationToken");
        let others: String = others.map(|(name, value)| format!("{name}={value}&")).collect();
        answered.next = Some(format!("{}?{others}continuationToken={}", request.path(), from + size));
    }
    answered.instances = page;
    Ok(answer::of_storage(200, answered))
}

/// Whether a time fits a bound such as `gte:2026-11-23T10:00:00Z`.
fn is_within(at: i64, bound: &str) -> bool {
    let (relation, time) = bound.split_once(':').unwrap_or(("eq", bound));
    let Some(time) = DateTime::parse(time).ok().and_then(|it| it.to_unix_millis()) else {
        return true;
    };
    match relation {
        "gt" => at > time,
        "gte" => at >= time,
        "lt" => at < time,
        "lte" => at <= time,
        _ => at == time,
    }
}
