//! `GetPrefillDataV2`: what Altinn already knows of what a form asks for.

use super::{NAMESPACE, PrefilledFormTask, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
///
/// Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
/// the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
#[message]
pub struct GetPrefillData {
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
    /// The forms to get, by their data formats; the main form when there are none.
    #[wire(name = "PreFillList", item = "DataFormatID", item_namespace = REQUEST)]
    pub data_format_ids: Vec<String>,
    /// Whether all valid prefilled form tasks come, and not only the last one.
    #[wire(name = "returnAllFormTasks", flavours = "ec2")]
    pub return_all_form_tasks: Option<bool>,
}

const REQUEST: &str = "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10";

/// What was found.
#[message(namespace = NAMESPACE)]
pub struct PrefillData {
    /// The prefilled form tasks.
    #[wire(name = "PreFillFormTaskBEList", item = "PrefillFormTaskv2")]
    pub form_tasks: Vec<PrefilledFormTask>,
    /// Whether there is any, from whichever source.
    #[wire(name = "PrefillDataFound")]
    pub is_found: Option<bool>,
    /// Whether the registers have any.
    #[wire(name = "RegisterPrefillDataFound")]
    pub is_found_in_registers: Option<bool>,
    /// Whether the service owner has any.
    #[wire(name = "SOPrefillDataFound")]
    pub is_found_at_service_owner: Option<bool>,
}

impl Operation for GetPrefillData {
    type Output = PrefillData;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.prefill.get_prefill_data",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetPrefillDataBasicV2"),
                Binding::ws("GetPrefillDataV2").derived(),
                Binding::ec2("GetPrefillDataECV2"),
            ],
        ),
    );
}
