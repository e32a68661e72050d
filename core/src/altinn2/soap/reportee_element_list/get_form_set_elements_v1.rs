//! `GetFormSetElements`, first version: what a form task is made of.

use super::{FormSetElementV1, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more.
#[message(case = "camel")]
pub struct GetFormSetElementsV1 {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the form task: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

/// What a form task is made of, in the older form.
#[message(namespace = "http://schemas.altinn.no/services/altinnservice/2009/10")]
pub struct FormSetElementsV1 {
    /// Its forms and attachments.
    #[wire(name = "FormSetElementBE")]
    pub elements: Vec<FormSetElementV1>,
}

impl Operation for GetFormSetElementsV1 {
    type Output = FormSetElementsV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.get_form_set_elements_v1",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetFormSetElementsBasic"),
                Binding::ws("GetFormSetElementsExternal"),
            ],
        ),
    );
}
