//! `GetReporteeElementListV2`: what lies in a reportee's message box.

use super::{NAMESPACE, ReporteeElement, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::date_time::DateTime;
use crate::message::xml::ARRAYS_NAMESPACE;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria.
#[message(case = "camel")]
pub struct GetReporteeElementList {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// What to look for.
    #[wire(name = "searchBE")]
    pub search: ReporteeElementSearch,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

/// What to look for. Criteria that are not set do not narrow the search.
#[message(namespace = "http://schemas.altinn.no/services/Archive/ReporteeArchive/2009/10")]
pub struct ReporteeElementSearch {
    /// An archive reference (arkivreferanse), or a part of one.
    pub archive_reference: Option<String>,
    /// Only elements of this collaboration.
    #[wire(name = "CaseID")]
    pub case_id: Option<i32>,
    /// Only collaboration pages (samlesider).
    pub collection_pages: Option<bool>,
    /// Only e-dialogues.
    #[wire(name = "EDialogue")]
    pub e_dialogue: Option<bool>,
    /// The period's first day. A date without a time is enough.
    #[wire(nil)]
    pub from_date: Option<DateTime>,
    /// Whose elements: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// Name of a search that the user saved.
    pub search_name: Option<String>,
    /// Text in the name of the service.
    pub search_string: Option<String>,
    /// Elements that are sent and archived.
    pub sent_and_archived: Option<bool>,
    /// Only elements of services with these codes.
    #[wire(item = "string", item_namespace = ARRAYS_NAMESPACE)]
    pub service_code_list: Vec<String>,
    /// Only elements of this service owner's services.
    pub service_owner_code: Option<String>,
    /// Elements that wait for the reportee.
    pub to_be_processed: Option<bool>,
    /// Elements that wait for somebody else.
    pub to_be_processed_by_others: Option<bool>,
    /// The period's last day. A date without a time is enough.
    #[wire(nil)]
    pub to_date: Option<DateTime>,
}

/// What lies in a message box.
#[message(namespace = NAMESPACE)]
pub struct ReporteeElementList {
    /// The elements.
    #[wire(name = "ReporteeElementBEV2")]
    pub elements: Vec<ReporteeElement>,
}

impl Operation for GetReporteeElementList {
    type Output = ReporteeElementList;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.get_reportee_element_list",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetReporteeElementListBasicV2"),
                Binding::ws("GetReporteeElementListExternalV2"),
                Binding::ec2("GetReporteeElementListEC"),
            ],
        ),
    );
}
