//! `GetCodeList`: a whole code list.

use super::{CodeList, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Fetches a code list (kodeliste): the values that a field of a form may have.
///
/// Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
#[message(case = "camel")]
pub struct GetCodeList {
    /// Name of the list.
    pub code_list_name: String,
    /// Version of the list.
    pub code_list_version: Option<i32>,
    /// Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for GetCodeList {
    type Output = CodeList;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.service_metadata.get_code_list",
        Contract::new(&SERVICE, &[Binding::basic("GetCodeList"), Binding::ws("GetCodeList")]),
    );
}
