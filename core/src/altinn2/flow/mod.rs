//! Conversations with Altinn II.

mod submit_form_task;

pub use submit_form_task::{
    FormTaskSubmission, FormTaskSubmitter, ShipmentOutcome, SubmissionVerdict, SubmitFormTaskFlow, SubmitFormTaskStage,
    SubmitFormTaskState,
};
