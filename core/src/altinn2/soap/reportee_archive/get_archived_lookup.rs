//! `GetArchivedLookup`: reads an archived lookup.
//!
//! The contracts of the Basic and WS flavours are derived from that of EC2, which has no user block. There the number of the
//! element may be left out; nobody has a use for that.

use super::{ArchivedLookup, FAULTS, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document.
#[message(case = "camel")]
pub struct GetArchivedLookup {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element in the archive.
    pub reportee_element_id: i32,
    /// LCID of the language (1033, 1044 or 2068). The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for GetArchivedLookup {
    type Output = ArchivedLookup;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_archive.get_archived_lookup",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetArchivedLookupBasic").derived(),
                Binding::ws("GetArchivedLookupExternal").derived(),
                Binding::ec2("GetArchivedLookupEC"),
            ],
        )
        .faults(FAULTS),
    );
}
