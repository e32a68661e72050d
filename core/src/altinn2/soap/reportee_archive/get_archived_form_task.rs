//! `GetArchivedFormTaskV2`: reads an archived form task.
//!
//! The contract of the Basic flavour is derived from that of the other flavours, and agrees with a recorded request.

use super::{ArchivedFormTask, FAULTS, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed.
#[message(case = "camel")]
pub struct GetArchivedFormTask {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element in the archive.
    pub reportee_element_id: i32,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when
    /// not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for GetArchivedFormTask {
    type Output = ArchivedFormTask;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_archive.get_archived_form_task",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetArchivedFormTaskBasicV2").derived(),
                Binding::ws("GetArchivedFormTaskExternalV2").derived(),
                Binding::ec2("GetArchivedFormTaskEC"),
            ],
        )
        .faults(FAULTS),
    );
}
