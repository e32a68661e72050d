//! Tokens: the grants that Maskinporten wants, and what a token says about itself.

pub mod jwt;
pub mod maskinporten;
