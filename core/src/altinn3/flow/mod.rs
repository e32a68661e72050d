//! Conversations with Altinn 3 of several round trips.

mod maskinporten_token;

pub use maskinporten_token::{MaskinportenTokenFlow, MaskinportenTokenStart, MaskinportenTokenState};
