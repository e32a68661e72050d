//! `GetFormSetElementsV2`: what a form task is made of.

use super::{FormSetElement, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the forms and attachments of a form task (skjemasett), without their content.
///
/// `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
#[message(case = "camel")]
pub struct GetFormSetElements {
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

/// What a form task is made of.
#[message(namespace = "http://schemas.altinn.no/services/altinnservice/2010/10")]
pub struct FormSetElements {
    /// Its forms and attachments.
    #[wire(name = "FormSetElementBEV2")]
    pub elements: Vec<FormSetElement>,
}

impl Operation for GetFormSetElements {
    type Output = FormSetElements;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.get_form_set_elements",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetFormSetElementsBasicV2"),
                Binding::ws("GetFormSetElementsExternalV2"),
                Binding::ec2("GetFormSetElementsEC"),
            ],
        ),
    );
}
