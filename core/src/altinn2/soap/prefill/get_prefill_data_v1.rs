//! `GetPrefillData`, before `GetPrefillDataV2`: only what a service owner filled in as whole forms.

use super::{NAMESPACE, PrefilledFormTaskV1, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
///
/// `get_prefill_data` knows more sources.
#[message]
pub struct GetPrefillDataV1 {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Whose data: organisation number or national identity number.
    #[wire(name = "ReporteeNumber", format = "reportee")]
    pub reportee: String,
    /// Code of the service (tjenestekode).
    pub external_service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: i32,
}

/// What was found.
#[message(namespace = NAMESPACE)]
pub struct PrefillDataV1 {
    /// The prefilled form tasks: there may be several for one service and reportee, told apart by their identity fields.
    #[wire(name = "PreFillFormTaskBEList", item = "PrefillFormTask")]
    pub form_tasks: Vec<PrefilledFormTaskV1>,
    /// Whether there is any.
    pub status: Option<PrefillStatus>,
}

/// Whether prefill data was found.
#[message(namespace = "http://schemas.altinn.no/services/serviceEntity/2009/10")]
pub enum PrefillStatus {
    /// The question makes no sense.
    #[wire(name = "INVALIDINPUT")]
    InvalidInput,
    /// There is none.
    #[wire(name = "PREFILLDATANOTFOUND")]
    NotFound,
    /// There is some.
    #[wire(name = "PREFILLDATAFOUND")]
    Found,
    /// The service owner has none. On the wire, not in the documentation.
    #[wire(name = "SERVICEOWNERPREFILLDATANOTFOUND")]
    NotFoundAtServiceOwner,
}

impl Operation for GetPrefillDataV1 {
    type Output = PrefillDataV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.prefill.get_prefill_data_v1",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetPrefillDataBasic"),
                Binding::ws("GetPrefillData").derived(),
                Binding::ec2("GetPrefillDataEC"),
            ],
        ),
    );
}
