//! `GetFormSetData`: the form data of a form task.
//!
//! Altinn's documentation does not tell of it. The request of the Basic flavour is known from a client at work, the answer
//! from the contract of EC2.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads the forms of a form task (skjemasett) with their data.
#[message(case = "camel")]
pub struct GetFormSetData {
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

/// The forms of a form task with their data.
#[message(namespace = "http://schemas.altinn.no/services/altinnservice/2018/02")]
pub struct FormSetData {
    /// The forms.
    #[wire(name = "FormSetDataBE")]
    pub forms: Vec<FormSetForm>,
}

/// A form of a form task with its data.
#[message(namespace = "http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2018/02")]
pub struct FormSetForm {
    /// The form's data format.
    #[wire(name = "DataFormatID")]
    pub data_format_id: Option<String>,
    /// Version of the data format.
    pub data_format_version: Option<i32>,
    /// The form itself: a whole XML document as text.
    pub form_data: Option<String>,
    /// Number of the form.
    #[wire(name = "FormID")]
    pub form_id: Option<i32>,
}

impl Operation for GetFormSetData {
    type Output = FormSetData;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.reportee_element_list.get_form_set_data",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetFormSetDataBasic").recorded(),
                Binding::ec2("GetFormSetDataEC"),
            ],
        ),
    );
}
