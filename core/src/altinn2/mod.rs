//! Altinn II: closed in June 2026, spoken here for archives, migration and everyone who tests against it.

pub mod broker_package;
pub mod flow;
pub mod soap;
