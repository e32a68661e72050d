//! `InstantiateCollaboration`: opens a collaboration.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, CredentialBlock};
use altinnkit_macros::message;

/// Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
///
/// Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
/// `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
/// the password travels as `userPassword`, other than in most services.
#[message(case = "camel")]
pub struct InstantiateCollaboration {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Code of the collaboration's service (tjenestekode).
    pub external_service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: i32,
    /// For whom: organisation number or national identity number.
    #[wire(name = "reporteeNumber", format = "reportee")]
    pub reportee: String,
    /// The end-user system's name for it, unique.
    pub external_system_reference: Option<String>,
    /// From when it is visible in the portal; at once when not set. A date without a time is enough.
    pub visible_date_time: Option<DateTime>,
    /// When something must be done about it. A date without a time is enough.
    pub due_date: Option<DateTime>,
}

/// The collaboration was opened.
#[message]
pub struct CollaborationInstantiated {
    /// Its number.
    #[wire(whole)]
    pub case_id: i32,
}

impl Operation for InstantiateCollaboration {
    type Output = CollaborationInstantiated;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.case.instantiate_collaboration",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("InstantiateCollaborationExternalBasic").derived(),
                Binding::ws("InstantiateCollaborationExternal").derived(),
                Binding::ec2("InstantiateCollaborationEC"),
            ],
        )
        .credentials(CredentialBlock::SystemWithUserPassword),
    );
}
