//! What the runtimes' tests stand on.

pub(crate) mod android;
pub(crate) mod kotlin;
pub(crate) mod native;
pub(crate) mod npm;
pub(crate) mod workspace;
