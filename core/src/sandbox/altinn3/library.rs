//! The version of the app library that an app is built on: which calls it has, and how it says no.

use crate::altinn3::app::ApplicationMetadata;

/// What an app is built on when its setup does not say: a current version 8.
const USUAL: &str = "8.12.0.0";

/// A version of the app library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Library {
    major: u32,
    minor: u32,
}

impl Library {
    /// The version in an app's metadata, `altinnNugetVersion`.
    pub(super) fn of(metadata: &ApplicationMetadata) -> Self {
        let text = metadata.altinn_nuget_version.as_deref().unwrap_or(USUAL);
        let mut numbers = text.split(['.', '-']).map(|part| part.trim().parse().unwrap_or(0));
        Self {
            major: numbers.next().unwrap_or(0),
            minor: numbers.next().unwrap_or(0),
        }
    }

    fn is_at_least(self, major: u32, minor: u32) -> bool {
        self >= Self { major, minor }
    }

    /// `POST data/type/{dataType}`; without it there is `POST data?dataType=` only.
    pub(super) fn uploads_by_type(self) -> bool {
        self.is_at_least(8, 6)
    }

    /// Forms can be deleted, and a deletion is answered with the instance.
    pub(super) fn deletes_forms(self) -> bool {
        self.is_at_least(8, 5)
    }

    /// Problem documents, actions and all tasks in the process API, 200 for calculations. Before: texts, none of it, and 303.
    pub(super) fn is_modern(self) -> bool {
        self.is_at_least(8, 0)
    }

    /// A workflow engine moves the process.
    pub(super) fn has_engine(self) -> bool {
        self.is_at_least(9, 0)
    }
}

/// What an app says about itself: apps before 8.0.0 do not tell their version, the others do.
pub(super) fn told(metadata: &ApplicationMetadata) -> ApplicationMetadata {
    let mut told = metadata.clone();
    if !Library::of(metadata).is_modern() {
        told.altinn_nuget_version = None;
    } else if told.altinn_nuget_version.is_none() {
        told.altinn_nuget_version = Some(USUAL.to_owned());
    }
    told
}
