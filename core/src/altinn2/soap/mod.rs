//! Altinn II over SOAP: a module a service, a file an operation.

pub mod correspondence;
mod end_user;
pub mod intermediary_inbound;
pub mod receipt;
pub mod reportee_archive;
pub mod reportee_element_list;
pub mod service_metadata;
pub mod system_authentication;

pub use end_user::EndUser;
