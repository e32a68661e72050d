//! Altinn's own tokens.

mod exchange_token;

pub use exchange_token::{ExchangeToken, ExchangedToken, TokenProvider};
