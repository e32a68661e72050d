//! `GetArchivedCorrespondence`: reads an archived message.
//!
//! The contracts of the Basic and WS flavours are derived from that of EC2, which has no user block.

use super::{ArchivedCorrespondence, FAULTS, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
/// `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
#[message(case = "camel")]
pub struct GetArchivedCorrespondence {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the message in the archive: `archiveId` of the element list.
    pub archive_id: i32,
}

impl Operation for GetArchivedCorrespondence {
    type Output = ArchivedCorrespondence;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_archive.get_archived_correspondence",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetArchivedCorrespondenceBasic").derived(),
                Binding::ws("GetArchivedCorrespondence").derived(),
                Binding::ec2("GetArchivedCorrespondenceEC"),
            ],
        )
        .faults(FAULTS),
    );
}
