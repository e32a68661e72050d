//! `GET /accessmanagement/api/v1/enduser/authorizedparties`: for whom the caller may act.

use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
///
/// Without the `include` switches the answer names the parties only.
#[message(case = "camel")]
pub struct ListAuthorizedParties {
    /// Whether to list the roles that the caller has for each party.
    #[wire(query)]
    pub include_roles: Option<bool>,
    /// Whether to list the access packages (tilgangspakker).
    #[wire(query)]
    pub include_access_packages: Option<bool>,
    /// Whether to list the services.
    #[wire(query)]
    pub include_resources: Option<bool>,
    /// Whether to list single instances.
    #[wire(query)]
    pub include_instances: Option<bool>,
    /// Whether to list parties of organisations in which the caller has a key role.
    #[wire(query)]
    pub include_parties_via_key_roles: Option<IncludeFilter>,
    /// Whether to list sub units.
    #[wire(query)]
    pub include_sub_parties: Option<IncludeFilter>,
    /// Whether to list parties that are no longer active.
    #[wire(query)]
    pub include_inactive_parties: Option<IncludeFilter>,
    /// UUIDs of the only parties to list.
    #[wire(query, format = "uuid")]
    pub party_filter: Vec<String>,
    /// Only parties for which the caller has one of these services.
    #[wire(query)]
    pub any_of_resource_ids: Vec<String>,
}

/// Whether to include something.
#[message]
pub enum IncludeFilter {
    /// No.
    #[wire(name = "false")]
    No,
    /// Yes.
    #[wire(name = "true")]
    Yes,
    /// As the user or Altinn prefers.
    #[wire(name = "auto")]
    Auto,
}

/// The parties for whom the caller may act.
#[message(case = "camel")]
pub struct AuthorizedParties {
    /// Where the next page is.
    pub links: Option<PageLinks>,
    /// The parties.
    #[wire(page)]
    pub data: Vec<AuthorizedParty>,
}

/// Where the next page is.
#[message(case = "camel")]
pub struct PageLinks {
    /// Its address; absent on the last page.
    pub next: Option<String>,
}

/// A party for whom the caller may act.
#[message(case = "camel")]
pub struct AuthorizedParty {
    /// UUID of the party.
    pub party_uuid: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Organisation number, for an organisation.
    pub organization_number: Option<String>,
    /// UUID of the main unit, for a sub unit.
    pub parent_id: Option<String>,
    /// National identity number, for a person.
    pub person_id: Option<String>,
    /// Date of birth, for a person.
    pub date_of_birth: Option<DateTime>,
    /// Number of the party in Altinn.
    pub party_id: Option<i32>,
    /// E-mail address by which ID-porten knows someone without a national identity number.
    pub email_id: Option<String>,
    /// Kind of party.
    pub r#type: Option<AuthorizedPartyType>,
    /// Form of the organisation, for example `AS`.
    pub unit_type: Option<String>,
    /// Whether it is deleted in its register.
    pub is_deleted: Option<bool>,
    /// Whether it is only here because of its sub units: the caller may not act for the party itself.
    pub only_hierarchy_element_with_no_access: Option<bool>,
    /// Access packages that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    pub authorized_access_packages: Option<Vec<String>>,
    /// Services that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    pub authorized_resources: Option<Vec<String>>,
    /// Roles that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    pub authorized_roles: Option<Vec<String>>,
    /// Single instances that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    #[wire(page)]
    pub authorized_instances: Option<Vec<AuthorizedInstance>>,
    /// Sub units for which the caller may act. Absent: Altinn did not list them; empty: there are none.
    #[wire(page)]
    pub subunits: Option<Vec<AuthorizedParty>>,
}

/// Kind of party.
#[message]
pub enum AuthorizedPartyType {
    /// Not said.
    None,
    /// A person.
    Person,
    /// An organisation.
    Organization,
    /// Someone without a national identity number.
    SelfIdentified,
}

/// A single instance for which the caller may act.
#[message(case = "camel")]
pub struct AuthorizedInstance {
    /// The service.
    pub resource_id: Option<String>,
    /// The instance.
    pub instance_id: Option<String>,
    /// The instance, as a reference.
    pub instance_ref: Option<String>,
}

impl Operation for ListAuthorizedParties {
    type Output = AuthorizedParties;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.access_management.list_authorized_parties",
        Contract::new(
            "GET",
            Base::Platform,
            "/accessmanagement/api/v1/enduser/authorizedparties",
            TokenSlot::Altinn,
        )
        .scopes(&["altinn:accessmanagement/authorizedparties"]),
    );
}
