//! Storage's search: the filters, the order, the pages.

use super::instances::StoredInstance;
use super::parties::may_act_for;
use super::setup::{Altinn3Setup, SandboxParty};
use super::storage::Instances;
use super::token::Caller;
use super::{answer, query};
use crate::altinn3::app::Instance;
use crate::altinn3::storage::InstancePage;
use crate::date_time::DateTime;
use crate::http::Response;
use crate::sandbox::Incoming;
use serde_json::Value as Json;

/// Answers `GET /storage/api/v1/instances`.
pub(super) fn list(
    setup: &Altinn3Setup,
    instances: &Instances,
    request: &Incoming,
    caller: &Caller,
    now: i64,
) -> Result<Response, Response> {
    let asked = Asked(query::pairs(request.query()));
    let party = owner(setup, &asked, request)?;
    let organisation = party.organisation_number.as_deref().unwrap_or_default();
    if !may_act_for(setup, caller, organisation) {
        return Err(Response::new(403, ""));
    }
    asked.check()?;
    let mut found: Vec<&StoredInstance> = instances
        .values()
        .filter(|stored| stored.party_id == party.party_id && asked.wants(stored))
        .collect();
    found.sort_by_key(|stored| {
        std::cmp::Reverse(stored.instance.last_changed.as_ref().and_then(DateTime::to_unix_millis))
    });
    if asked
        .find("order")
        .is_some_and(|it| it.eq_ignore_ascii_case("asc:lastChanged"))
    {
        found.reverse();
    }
    let size: usize = asked.find("size").and_then(|it| it.parse().ok()).unwrap_or(100);
    let from: usize = asked
        .find("continuationToken")
        .and_then(|it| it.parse().ok())
        .unwrap_or(0);
    let mut page: Vec<Instance> = found.iter().skip(from).take(size).map(|it| it.seen(now)).collect();
    if asked.flag("includeDataElements") == Some(false) {
        page.iter_mut().for_each(|instance| instance.data.clear());
    }
    let mut answered = InstancePage::new();
    answered.count = i64::try_from(page.len()).ok();
    if from.saturating_add(size) < found.len() {
        let others = asked.0.iter().filter(|(name, _)| name != "continuationToken");
        let others: String = others.map(|(name, value)| format!("{name}={value}&")).collect();
        answered.next = Some(format!("{}?{others}continuationToken={}", request.path(), from + size));
    }
    answered.instances = page;
    Ok(answer::of_storage(200, answered))
}

/// Whose instances: by number, or by header, never by both.
fn owner<'s>(setup: &'s Altinn3Setup, asked: &Asked, request: &Incoming) -> Result<&'s SandboxParty, Response> {
    let number = asked.find("instanceOwner.partyId");
    let named = request.get("x-ai-instanceowneridentifier");
    if number.is_some() == named.is_some() {
        let text =
            "Either InstanceOwner.PartyId or the header X-Ai-InstanceOwnerIdentifier must be given, and not both.";
        return Err(answer::plain(400, text));
    }
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
    party.ok_or_else(answer::not_found)
}

/// What is asked for: the query's names and values.
struct Asked(Vec<(String, String)>);

impl Asked {
    fn find(&self, name: &str) -> Option<&str> {
        query::find(&self.0, name)
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.find(name).map(|it| it.eq_ignore_ascii_case("true"))
    }

    /// Storage refuses what it cannot read.
    fn check(&self) -> Result<(), Response> {
        let bad = |name: &str| Err(answer::plain(400, format!("The value of {name} is not valid.")));
        for name in ["size", "mainVersionInclude", "mainVersionExclude"] {
            if self.find(name).is_some_and(|it| it.parse::<i32>().is_err()) {
                return bad(name);
            }
        }
        let order = self.find("order").map(str::to_ascii_lowercase);
        match order.as_deref() {
            None | Some("asc:lastchanged" | "desc:lastchanged") => Ok(()),
            Some(_) => bad("order"),
        }
    }

    fn wants(&self, stored: &StoredInstance) -> bool {
        let instance = &stored.instance;
        let status = instance.status.clone().unwrap_or_default();
        let process = instance.process.clone().unwrap_or_default();
        let task = process.current_task.as_ref().and_then(|it| it.element_id.as_deref());
        let is = |name: &str, value: Option<&str>| self.find(name).is_none_or(|wanted| value == Some(wanted));
        let flag = |name: &str, value: Option<bool>| self.flag(name).is_none_or(|it| it == (value == Some(true)));
        let number = |name: &str| self.find(name).and_then(|it| it.parse::<i32>().ok());
        // Deleted for good is seen by those who ask for it.
        let gone = status.is_hard_deleted == Some(true) && self.flag("status.isHardDeleted") != Some(true);
        !gone
            && number("mainVersionInclude").is_none_or(|version| version == 3)
            && number("mainVersionExclude").is_none_or(|version| version != 3)
            && is("appId", instance.app_id.as_deref())
            && is("org", instance.org.as_deref())
            && is("process.currentTask", task)
            && is("process.endEvent", process.end_event.as_deref())
            && self.reference(stored)
            && self.texts(instance)
            && flag("process.isComplete", Some(stored.archived.is_some()))
            && flag("status.isArchived", status.is_archived)
            && flag("status.isSoftDeleted", status.is_soft_deleted)
            && flag("status.isHardDeleted", status.is_hard_deleted)
            && self.times("created", instance.created.as_ref())
            && self.times("lastChanged", instance.last_changed.as_ref())
            && self.times("visibleAfter", instance.visible_after.as_ref())
            && self.times("dueBefore", instance.due_before.as_ref())
            && self.times("process.ended", process.ended.as_ref())
    }

    /// The reference that people see is the end of the GUID. Nothing here comes from Altinn II.
    fn reference(&self, stored: &StoredInstance) -> bool {
        let ends = |wanted: &str| stored.guid.ends_with(&wanted.to_ascii_lowercase());
        self.find("A3Ref")
            .is_none_or(|wanted| wanted.len() == 12 && ends(wanted))
            && self.find("dataValues.A2ArchRef").is_none()
    }

    fn texts(&self, instance: &Instance) -> bool {
        let Some(wanted) = self.find("searchString").map(str::to_lowercase) else {
            return true;
        };
        let texts = instance.presentation_texts.as_ref().and_then(Json::as_object);
        let app = instance.app_id.as_deref().unwrap_or_default();
        let mut texts = texts.into_iter().flat_map(|it| it.values()).filter_map(Json::as_str);
        app.contains(&wanted) || texts.any(|text| text.to_lowercase().contains(&wanted))
    }

    /// Whether a time fits every bound of that name.
    fn times(&self, name: &str, time: Option<&DateTime>) -> bool {
        let bounds = self.0.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let at = time.and_then(DateTime::to_unix_millis);
        bounds
            .into_iter()
            .all(|(_, bound)| at.is_some_and(|at| is_within(at, bound)))
    }
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
