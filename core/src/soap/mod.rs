//! SOAP as Altinn II speaks it: document/literal wrapped, one wrapper element in the body.

mod addressing;
mod answer;
mod blob_place;
mod blob_text;
mod contract;
mod envelope;
pub mod fault;
pub mod mtom;
mod request;
mod username_token;

pub use crate::error::KnownFault;
pub use addressing::ADDRESSING;
pub(crate) use answer::parse;
pub(crate) use blob_place::holds;
pub(crate) use blob_text::BlobText;
pub use contract::{Binding, Contract, CredentialBlock, Endpoint, Flavour, Payload, Serializer, Service, Target};
pub use envelope::{SOAP_11, SOAP_12};
pub(crate) use request::{collect_secrets, prepare};
pub use username_token::{EXTENSION, PASSWORD_TEXT, UTILITY};
