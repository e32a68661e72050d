//! `GetReporteeElementList`, first version: what lies in a reportee's message box.

use super::{ReporteeElementListV1, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::date_time::DateTime;
use crate::message::xml::ARRAYS_NAMESPACE;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
/// `GetReporteeElementList` tells more, and knows collaborations and lookups.
#[message(case = "camel")]
pub struct GetReporteeElementListV1 {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// What to look for.
    #[wire(name = "searchBE")]
    pub search: ReporteeElementSearchV1,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

/// What to look for, in the older form. Criteria that are not set do not narrow the search.
#[message(namespace = "http://schemas.altinn.no/services/Archive/ReporteeArchive/2009/10")]
pub struct ReporteeElementSearchV1 {
    /// An archive reference (arkivreferanse), or a part of one.
    pub archive_reference: Option<String>,
    /// The period's first day. A date without a time is enough.
    #[wire(nil)]
    pub from_date: Option<DateTime>,
    /// Messages received.
    #[wire(name = "RecievedMessages")]
    pub received_messages: Option<bool>,
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

impl Operation for GetReporteeElementListV1 {
    type Output = ReporteeElementListV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.get_reportee_element_list_v1",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetReporteeElementListBasic"),
                Binding::ws("GetReporteeElementListExternal"),
            ],
        ),
    );
}
