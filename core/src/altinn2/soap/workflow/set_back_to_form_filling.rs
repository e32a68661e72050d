//! `SetBackToFormFilling`: takes a form task back to form filling.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
/// again.
#[message(case = "camel")]
pub struct SetBackToFormFilling {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

/// The form task is in form filling again. Altinn says nothing more.
#[message(case = "camel")]
pub struct FormTaskSetBack {}

impl Operation for SetBackToFormFilling {
    type Output = FormTaskSetBack;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.set_back_to_form_filling",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("SetBackToFormFillingBasic").documented(),
                Binding::ws("SetBackToFormFilling").documented(),
            ],
        ),
    );
}
