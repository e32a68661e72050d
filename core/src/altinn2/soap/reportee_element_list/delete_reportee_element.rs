//! `DeleteReporteeElement`: deletes an element of the work list or of the archive.
//!
//! Altinn's documentation promises an answer that says whether the element was deleted; on the wire the answer is empty.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards.
#[message(case = "camel")]
pub struct DeleteReporteeElement {
    /// Who deletes.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// What to delete: `A2E` and the element's number while it is active, `A2A` and its number once it is archived. Elements
    /// of the first Altinn have `A1E` and `A1A`.
    pub reportee_element_code: String,
}

/// The element is deleted. Altinn says nothing more.
#[message(case = "camel")]
pub struct ReporteeElementDeleted {}

impl Operation for DeleteReporteeElement {
    type Output = ReporteeElementDeleted;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.delete_reportee_element",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("DeleteReporteeElementBasic"),
                Binding::ws("DeleteReporteeElementExternal"),
                Binding::ec2("DeleteReporteeElementEC"),
            ],
        ),
    );
}
