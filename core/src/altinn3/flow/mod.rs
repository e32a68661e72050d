//! Conversations with Altinn 3 of several round trips.

mod maskinporten_token;
mod submit_form;

pub use maskinporten_token::{MaskinportenTokenFlow, MaskinportenTokenStart, MaskinportenTokenState};
pub use submit_form::{
    AttachmentContent, FormContent, FormOutcome, FormSubmission, FormVerdict, FoundInstance, NeedsPerson,
    SubmissionSlot, SubmitFormApp, SubmitFormFlow, SubmitFormStage, SubmitFormState,
};
