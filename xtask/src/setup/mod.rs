//! Installs what is missing. Every function may be called again and then costs next to nothing; what this machine
//! cannot have ends in a skip with the reason.

pub(crate) mod apt;
pub(crate) mod chromium;
pub(crate) mod kotlin;
pub(crate) mod node;
pub(crate) mod python;
pub(crate) mod swift;
pub(crate) mod wasm_target;
pub(crate) mod zig;
