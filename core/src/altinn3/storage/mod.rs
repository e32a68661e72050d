//! Storage: where all instances of all apps live.

mod list_instances;

pub use list_instances::{InstancePage, ListInstances};
