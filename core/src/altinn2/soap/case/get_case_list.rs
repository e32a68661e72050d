//! `GetCaseList`: the active collaborations of a reportee.

use super::{NAMESPACE, NO_SUCH_CASE, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::date_time::DateTime;
use crate::error::{ErrorCode, FixableBy};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, CredentialBlock, KnownFault};
use altinnkit_macros::message;

/// Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
///
/// Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
/// element list only. On EC2 the password travels as `userPassword`, other than in most services.
#[message(case = "camel")]
pub struct GetCaseList {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the collaboration.
    #[wire(name = "caseID")]
    pub case_id: Option<i32>,
    /// Code of the collaboration's service (tjenestekode).
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: Option<i32>,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
    /// Whose collaborations: organisation number or national identity number.
    #[wire(name = "reporteeNumber", format = "reportee")]
    pub reportee: String,
}

/// The collaborations found.
#[message(namespace = NAMESPACE)]
pub struct CollaborationList {
    /// The collaborations.
    #[wire(name = "CaseBE")]
    pub cases: Vec<Collaboration>,
}

/// A collaboration: several elements gathered in one case.
#[message(namespace = NAMESPACE)]
pub struct Collaboration {
    /// Its number: `caseId` of the elements that belong to it.
    #[wire(name = "CaseID")]
    pub case_id: Option<i32>,
    /// Its name.
    #[wire(name = "CaseName")]
    pub name: Option<String>,
    /// What its users noted.
    pub comments: Option<String>,
    /// Its state, for people, in the language asked for.
    pub current_state_friendly_name: Option<String>,
    /// Number of its state.
    #[wire(name = "CurrentStateID")]
    pub current_state_id: Option<i32>,
    /// Its state, as the service owner calls it.
    pub current_state_name: Option<String>,
    /// When something must be done about it. On the wire, not in the documentation.
    pub due_date: Option<DateTime>,
    /// What the service owner noted.
    pub notice: Option<String>,
    /// Name of the note's template.
    #[wire(name = "NoticeTemplateID")]
    pub notice_template_id: Option<String>,
    /// When it became visible in the portal. On the wire, not in the documentation.
    pub visible_date_time: Option<DateTime>,
}

impl Operation for GetCaseList {
    type Output = CollaborationList;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.case.get_case_list",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetCaseListExternalBasic").derived(),
                Binding::ws("GetCaseListExternal").derived(),
                Binding::ec2("GetCaseListEC"),
            ],
        )
        .credentials(CredentialBlock::SystemWithUserPassword)
        .faults(&[
            NO_SUCH_CASE,
            KnownFault::new(
                60002,
                ErrorCode::BadRequest,
                "Neither a collaboration nor a service was named. Give caseId, or externalServiceCode and externalServiceEditionCode.",
                "Verken samhandlingstjenestens ID eller tjenestekode med utgavekode er oppgitt. Programmet må oppgi en av delene.",
            ),
            KnownFault::new(
                60012,
                ErrorCode::BadRequest,
                "Altinn does not accept the reportee. Check the organisation number or national identity number, and that you may act for it.",
                "Altinn godtar ikke avgiveren. Kontroller organisasjonsnummeret eller fødselsnummeret, og at du kan opptre på vegne av den.",
            )
            .fixable_by(FixableBy::User),
            KnownFault::new(
                60014,
                ErrorCode::Gone,
                "The collaboration is archived, and this list has only active ones. Look for it in the archive.",
                "Samhandlingstjenesten er arkivert, og denne listen viser bare aktive. Finn den i arkivet.",
            )
            .fixable_by(FixableBy::User),
            KnownFault::new(
                60015,
                ErrorCode::Gone,
                "The collaboration has been deleted.",
                "Samhandlingstjenesten er slettet.",
            )
            .fixable_by(FixableBy::User),
        ]),
    );
}
