//! `GetCorrespondenceListForArchiveRef`: the messages that belong to a submission.

use super::{ReporteeElementListV1, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
///
/// EC2 wants both dates.
#[message(case = "camel")]
pub struct GetCorrespondenceListForArchiveRef {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Whose messages: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// The archive reference (arkivreferanse): `AR` and a number.
    pub archive_reference: String,
    /// Only messages after this time.
    pub from_date: Option<DateTime>,
    /// Only messages before this time.
    pub to_date: Option<DateTime>,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for GetCorrespondenceListForArchiveRef {
    type Output = ReporteeElementListV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetCorrespondenceListForArchiveRefBasic"),
                Binding::ws("GetCorrespondenceListForArchiveRef"),
                Binding::ec2("GetCorrespondenceListForArchiveRefEC"),
            ],
        ),
    );
}
