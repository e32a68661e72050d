//! Access management: for whom the caller may act.

mod list_authorized_parties;

pub use list_authorized_parties::{
    AuthorizedInstance, AuthorizedParties, AuthorizedParty, AuthorizedPartyType, IncludeFilter, ListAuthorizedParties,
    PageLinks,
};
