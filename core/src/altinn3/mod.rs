//! Altinn 3: REST, with tokens of Maskinporten or ID-porten.

pub mod access_management;
pub mod app;
pub mod authentication;
pub mod correspondence;
pub mod flow;
pub mod maskinporten;
pub mod storage;
