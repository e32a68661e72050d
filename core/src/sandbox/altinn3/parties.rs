//! Access management: for whom a caller may act.

use super::setup::{Altinn3Setup, SandboxParty};
use super::token::{Caller, altinn_caller};
use super::{answer, query};
use crate::altinn3::access_management::{AuthorizedParties, AuthorizedParty, AuthorizedPartyType, PageLinks};
use crate::http::Response;
use crate::sandbox::Incoming;

/// Whether a caller may act for an organisation: it is its own, or one that its system user was given.
pub(super) fn may_act_for(setup: &Altinn3Setup, caller: &Caller, organisation: &str) -> bool {
    let Some(own) = caller.organisation() else { return false };
    let mut users = setup.system_users.iter();
    let given = |user: &str| user == organisation;
    own == organisation
        || (caller.is_system_user()
            && users.any(|user| user.organisation_number == own && user.acts_for.iter().any(|it| given(it))))
}

/// Answers `GET /accessmanagement/api/v1/enduser/authorizedparties`.
pub(super) fn list(setup: &Altinn3Setup, request: &Incoming, now: i64) -> Response {
    let caller = match altinn_caller(request, now) {
        Ok(caller) => caller,
        Err(refused) => return refused,
    };
    if !caller.has_scope("altinn:accessmanagement/authorizedparties") {
        return Response::new(403, "");
    }
    let query = query::pairs(request.query());
    let wants = |name: &str| query::find(&query, name) == Some("true");
    let mut page = AuthorizedParties::new();
    page.links = Some(PageLinks::new());
    for party in &setup.parties {
        let acts = |number: &String| may_act_for(setup, &caller, number);
        if party.organisation_number.as_ref().is_some_and(acts) {
            let mut shown = shown(party);
            if wants("includeResources") {
                let ids = setup
                    .apps
                    .iter()
                    .map(|app| format!("app_{}", app.metadata.id.replace('/', "_")));
                shown.authorized_resources = Some(ids.collect());
            }
            page.data.push(shown);
        }
    }
    answer::message(200, page)
}

fn shown(party: &SandboxParty) -> AuthorizedParty {
    let mut shown = AuthorizedParty::new();
    shown.party_uuid = Some(format!("00000000-0000-4000-a000-{:012}", party.party_id));
    shown.name = Some(party.name.clone());
    shown.party_id = Some(party.party_id);
    shown.organization_number.clone_from(&party.organisation_number);
    shown.person_id.clone_from(&party.person_number);
    shown.r#type = Some(match party.organisation_number {
        Some(_) => AuthorizedPartyType::Organization,
        None => AuthorizedPartyType::Person,
    });
    shown.is_deleted = Some(false);
    shown.only_hierarchy_element_with_no_access = Some(false);
    shown
}
