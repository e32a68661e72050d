//! Altinn II over SOAP: a module a service, a file an operation.

mod end_user;
pub mod receipt;

pub use end_user::EndUser;
