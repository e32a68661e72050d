//! `UpdateFormData`: new data for forms that lie in the message box.

use super::{FormTaskUpdate, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::altinn2::soap::receipt::ReceiptV1;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Replaces the data of forms of a form task that is being filled in, or adds forms to it.
///
/// Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
/// (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
/// flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
/// another type of receipt than the one that comes.
#[message(case = "camel")]
pub struct UpdateFormData {
    /// Who updates.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// What is new.
    #[wire(name = "formTaskUpdate")]
    pub update: FormTaskUpdate,
}

impl Operation for UpdateFormData {
    type Output = ReceiptV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.intermediary_inbound.update_form_data",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("UpdateFormDataBasic").recorded(),
                Binding::ws("UpdateFormData").derived(),
                Binding::ec2("UpdateFormDataEC"),
            ],
        ),
    );
}
