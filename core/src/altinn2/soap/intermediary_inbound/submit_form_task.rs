//! `SubmitFormTask`: submits forms and attachments for a reportee.

use super::{FormTaskShipment, SERVICE, ShipmentReceipt};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, Serializer};
use altinnkit_macros::message;

/// Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
///
/// Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
/// repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
#[message(case = "camel")]
pub struct SubmitFormTask {
    /// Who submits.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// What is submitted.
    #[wire(name = "formTaskShipment")]
    pub shipment: FormTaskShipment,
}

impl Operation for SubmitFormTask {
    type Output = ShipmentReceipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.intermediary_inbound.submit_form_task",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("SubmitFormTaskBasic"),
                Binding::ws("SubmitFormTask").derived(),
                Binding::ec2("SubmitFormTaskEC"),
            ],
        )
        .serializer(Serializer::Xml),
    );
}
