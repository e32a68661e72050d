//! Conversations with Altinn II.

mod download_archive;
mod sign_in;
mod submit_form_task;

pub use download_archive::{
    ArchiveDownload, ArchiveReader, ArchivedElement, ArchivedItem, ArchivedItemKind, DownloadArchiveFlow,
    DownloadArchiveState,
};
pub use submit_form_task::{
    FormTaskSubmission, FormTaskSubmitter, ShipmentOutcome, SubmissionVerdict, SubmitFormTaskFlow, SubmitFormTaskStage,
    SubmitFormTaskState,
};
