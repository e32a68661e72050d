//! One of each, for a sandbox that was told nothing.

use super::setup::{Altinn3Setup, SandboxApp, SandboxCorrespondence, SandboxCorrespondenceAttachment, SandboxParty};
use crate::altinn3::app::{AppDataType, ApplicationLogic, ApplicationMetadata};

/// Fills in what a setup leaves out.
pub(super) fn complete(mut setup: Altinn3Setup) -> Altinn3Setup {
    if setup.parties.is_empty() {
        setup.parties = vec![party()];
    }
    if setup.apps.is_empty() {
        setup.apps = vec![app()];
    }
    if setup.correspondences.is_empty() {
        setup.correspondences = vec![correspondence()];
    }
    setup
}

/// A synthetic organisation.
fn party() -> SandboxParty {
    let mut party = SandboxParty::new(50_012_345, "FREIDIG TIGER AS".to_owned());
    party.organisation_number = Some("312345676".to_owned());
    party
}

/// `ttd/leveranse`: a form to fill in, attachments, and a confirmation.
fn app() -> SandboxApp {
    let mut form = AppDataType::new("model".to_owned());
    let mut logic = ApplicationLogic::new();
    logic.auto_create = Some(true);
    form.app_logic = Some(logic);
    form.allowed_content_types = vec!["application/xml".to_owned()];
    form.task_id = Some("Task_1".to_owned());
    form.max_count = Some(1);
    form.min_count = Some(1);
    let mut attachment = AppDataType::new("vedlegg".to_owned());
    attachment.allowed_content_types = vec!["application/pdf".to_owned(), "text/plain".to_owned()];
    attachment.task_id = Some("Task_1".to_owned());
    attachment.max_count = Some(5);
    attachment.min_count = Some(0);
    attachment.max_size = Some(25);
    attachment.enable_file_scan = Some(true);
    let mut receipt = AppDataType::new("ref-data-as-pdf".to_owned());
    receipt.allowed_content_types = vec!["application/pdf".to_owned()];
    receipt.min_count = Some(0);
    let mut metadata = ApplicationMetadata::new("ttd/leveranse".to_owned());
    metadata.org = Some("ttd".to_owned());
    metadata.title = Some(serde_json::json!({"nb": "Leveranse", "en": "Delivery"}));
    metadata.data_types = vec![form, attachment, receipt];
    let mut app = SandboxApp::new(metadata);
    app.tasks = vec!["data".to_owned(), "confirmation".to_owned()];
    app.invalid_marker = Some("UGYLDIG".to_owned());
    app.scan_seconds = Some(2);
    app
}

fn correspondence() -> SandboxCorrespondence {
    let mut message = SandboxCorrespondence::new("ttd-vedtak".to_owned(), "312345676".to_owned(), "Vedtak".to_owned());
    message.body = Some("# Vedtak\n\nSe vedlegget.".to_owned());
    message.confirmation_needed = Some(true);
    message.attachments = vec![SandboxCorrespondenceAttachment::new(
        "vedtak.txt".to_owned(),
        "text/plain".to_owned(),
        b"Innvilget.\n".to_vec(),
    )];
    message
}
