//! `CompleteAndSignShipment`: completes and signs what lies in the message box.

use super::{SERVICE, ShipmentReceipt, ShipmentSignature};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, Serializer};
use altinnkit_macros::message;

/// Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
/// were not complete, to which attachments were added.
///
/// The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
/// called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
#[message(case = "camel")]
pub struct CompleteAndSignShipment {
    /// Who signs.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element in the message box (the receipt's `WorkFlowReference`).
    pub reportee_element_id: i32,
    /// The signatures made in the end-user system.
    #[wire(item = "Signature")]
    pub signatures: Vec<ShipmentSignature>,
    /// Language of the answer; the session's own when not set.
    #[wire(from = "language_id")]
    pub language_id: Option<i32>,
}

impl Operation for CompleteAndSignShipment {
    type Output = ShipmentReceipt;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.intermediary_inbound.complete_and_sign_shipment",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("CompleteAndSignShipmentBasic"),
                Binding::ws("CompleteAndSignShipment").derived(),
                Binding::ec2("CompleteAndSignShipmentEC"),
            ],
        )
        .serializer(Serializer::Xml),
    );
}
