//! `GetReceiptList`: the older form of listing receipts.

use super::get_receipt_list::BAD_SEARCH;
use super::{NAMESPACE_V1, ReceiptV1, SERVICE};
use crate::date_time::DateTime;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
///
/// Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
#[message(case = "camel")]
pub struct GetReceiptListV1 {
    /// Which kind. `NotSet` is refused, and so is the kind left out.
    #[wire(name = "receiptTypeName")]
    pub receipt_type: ReceiptTypeV1,
    /// Only those that changed after this time.
    pub date_from: Option<DateTime>,
    /// Only those that changed before this time.
    pub date_to: Option<DateTime>,
}

/// What a receipt is about, as far as the older form knows: not the files of broker services.
#[message(namespace = NAMESPACE_V1)]
pub enum ReceiptTypeV1 {
    /// Not said.
    NotSet,
    /// A submitted form task.
    FormTask,
    /// A message.
    Correspondence,
    /// An order of one-time codes.
    #[wire(name = "PINCODE")]
    PinCode,
    /// A subscription.
    Subscription,
    /// A delivery to the service owner.
    Outbound,
    /// Prefill data.
    PreFill,
    /// A load of the register of DLS.
    #[wire(name = "RegisterDLS")]
    RegisterDls,
    /// A load of the population register.
    #[wire(name = "RegisterDSF")]
    RegisterDsf,
    /// A load of the register of legal entities.
    #[wire(name = "RegisterER")]
    RegisterEr,
    /// A load of the population register: properties.
    #[wire(name = "RegisterDSFProperty")]
    RegisterDsfProperty,
    /// A load of the population register: streets.
    #[wire(name = "RegisterDSFStreet")]
    RegisterDsfStreet,
    /// A load of the population register: countries.
    #[wire(name = "RegisterDSFCountry")]
    RegisterDsfCountry,
    /// A load of the population register: users.
    #[wire(name = "RegisterDSFUser")]
    RegisterDsfUser,
    /// A lookup.
    LookUp,
    /// A load of the population register: additional streets.
    #[wire(name = "RegisterDSFStreetAdd")]
    RegisterDsfStreetAdd,
    /// A load of the population register: additional properties.
    #[wire(name = "RegisterDSFPropertyAdd")]
    RegisterDsfPropertyAdd,
}

/// The receipts found, in the older form; none is an empty list, not an error.
#[message(namespace = NAMESPACE_V1)]
pub struct ReceiptListV1 {
    /// The receipts, each with its sub-receipts.
    #[wire(name = "ReceiptExternal")]
    pub receipts: Vec<ReceiptV1>,
}

impl Operation for GetReceiptListV1 {
    type Output = ReceiptListV1;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.receipt.get_receipt_list_v1",
        Contract::new(
            &SERVICE,
            &[Binding::basic("GetReceiptListBasic"), Binding::ec2("GetReceiptListEC")],
        )
        .faults(BAD_SEARCH),
    );
}
