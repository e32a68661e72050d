//! Altinn II over SOAP: a module a service, a file an operation.

pub mod archive_common;
pub mod broker;
pub mod broker_streamed;
pub mod case;
pub mod correspondence;
mod end_user;
pub mod intermediary_inbound;
pub mod intermediary_inbound_streamed;
pub mod key_management;
pub mod look_up;
pub mod prefill;
pub mod receipt;
pub mod reportee_archive;
pub mod reportee_archive_streamed;
pub mod reportee_element_list;
pub mod service_metadata;
mod service_test;
pub mod system_authentication;
pub mod workflow;

pub use end_user::EndUser;
pub use service_test::ServiceTested;
