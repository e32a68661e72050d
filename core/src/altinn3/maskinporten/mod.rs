//! Maskinporten: tokens for machines.

mod request_token;

pub use request_token::{MaskinportenToken, RequestToken};
