//! `ArchiveCase`: closes a collaboration.

use super::{NO_SUCH_CASE, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::error::{ErrorCode, FixableBy, Retry};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, CredentialBlock, KnownFault};
use altinnkit_macros::message;

/// Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
///
/// Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
/// no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
/// in most services.
#[message(case = "camel")]
pub struct ArchiveCase {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the collaboration.
    #[wire(name = "caseID")]
    pub case_id: i32,
    /// Whether form tasks that are still active are let go.
    pub force_archive: bool,
}

/// The collaboration was archived.
#[message]
pub struct CaseArchived {
    /// Its number in the archive.
    #[wire(whole)]
    pub archived_case_id: i32,
}

impl Operation for ArchiveCase {
    type Output = CaseArchived;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.case.archive_case",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("ArchiveCaseExternalBasic").derived(),
                Binding::ws("ArchiveCaseExternal").derived(),
                Binding::ec2("ArchiveCaseEC"),
            ],
        )
        .credentials(CredentialBlock::SystemWithUserPassword)
        .faults(&[
            NO_SUCH_CASE,
            KnownFault::new(
                60006,
                ErrorCode::Conflict,
                "The collaboration still has active messages. Read them, confirm those that ask for it and archive them; then archive the collaboration again.",
                "Samhandlingstjenesten har fremdeles aktive meldinger. Les dem, bekreft de som krever det, og arkiver dem. Arkiver så samhandlingstjenesten på nytt.",
            )
            .fixable_by(FixableBy::User)
            .retrying(Retry::Never),
            KnownFault::new(
                60007,
                ErrorCode::Conflict,
                "The collaboration still has active form tasks. Send them in or delete them first, or archive with forceArchive, which lets them go.",
                "Samhandlingstjenesten har fremdeles aktive skjemasett. Send dem inn eller slett dem først, eller velg å arkivere likevel; da frikobles de.",
            )
            .fixable_by(FixableBy::User)
            .retrying(Retry::Never),
            KnownFault::new(
                60013,
                ErrorCode::Gone,
                "There is no such active collaboration: it is not valid, or was archived or deleted before.",
                "Det finnes ingen slik aktiv samhandlingstjeneste: den er ikke gyldig, eller er allerede arkivert eller slettet.",
            )
            .fixable_by(FixableBy::User),
        ]),
    );
}
