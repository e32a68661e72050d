//! `GetFilteredCodeList`: the codes of a list that fit.

use super::{CodeList, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, CredentialBlock};
use altinnkit_macros::message;

/// Fetches the rows of a code list (kodeliste) that fit all the filters given.
///
/// The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
/// documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
#[message(case = "camel")]
pub struct GetFilteredCodeList {
    /// Name of the list.
    pub code_list_name: String,
    /// Version of the list.
    pub code_list_version: Option<i32>,
    /// Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
    /// Filter for the code.
    pub code: Option<String>,
    /// Filter for the first value.
    pub value1_filter: Option<String>,
    /// Filter for the second value.
    pub value2_filter: Option<String>,
    /// Filter for the third value.
    pub value3_filter: Option<String>,
    /// How filters are held against values.
    pub filter_match_type: Option<FilterMatchType>,
}

/// How a filter is held against a value.
#[message(namespace = "http://schemas.altinn.no/serviceengine/formsengine/2009/10")]
pub enum FilterMatchType {
    /// As Altinn sees fit; which that is, is not documented.
    #[wire(name = "DEFAULT")]
    Default,
    /// The value is the filter.
    #[wire(name = "EXACT")]
    Exact,
    /// The value starts with the filter.
    #[wire(name = "STARTSWITH")]
    StartsWith,
    /// The value ends with the filter.
    #[wire(name = "ENDSWITH")]
    EndsWith,
    /// The filter is somewhere in the value.
    #[wire(name = "CONTAINS")]
    Contains,
}

impl Operation for GetFilteredCodeList {
    type Output = CodeList;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.service_metadata.get_filtered_code_list",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetFilteredCodeList"),
                Binding::ws("GetFilteredCodeList"),
            ],
        )
        .credentials(CredentialBlock::Nothing),
    );
}
