//! The receipt itself.

use super::NAMESPACE;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// What became of a shipment, and of each of its parts.
#[message(namespace = NAMESPACE)]
pub struct Receipt {
    /// When the receipt last changed, Norwegian local time.
    pub last_changed: Option<DateTime>,
    /// Number of the receipt that this one is part of.
    pub parent_receipt_id: Option<i32>,
    /// What happened so far, as text with a time for each entry.
    pub receipt_history: Option<String>,
    /// Number of the receipt; 0 when the shipment was refused.
    pub receipt_id: Option<i32>,
    /// The outcome so far.
    pub receipt_status: Option<ReceiptStatus>,
    /// Template of the text.
    pub receipt_template: Option<String>,
    /// What a person should read.
    pub receipt_text: Option<String>,
    /// What kind of receipt it is.
    pub receipt_type: Option<ReceiptType>,
    /// The names that the shipment goes by, the archive reference among them.
    #[wire(item = "Reference")]
    pub references: Vec<ReceiptReference>,
    /// Receipts of the parts; their outcome may differ from the whole's.
    #[wire(item = "Receipt")]
    pub sub_receipts: Vec<Receipt>,
}

/// A name that a receipt goes by. Altinn may leave either part out.
#[message(namespace = NAMESPACE)]
pub struct ReceiptReference {
    /// Whose name it is.
    pub reference_type: Option<ReferenceType>,
    /// The name.
    pub reference_value: Option<String>,
}

impl From<Reference> for ReceiptReference {
    fn from(reference: Reference) -> Self {
        let mut named = Self::new();
        named.reference_type = Some(reference.reference_type);
        named.reference_value = Some(reference.reference_value);
        named
    }
}

/// A name by which something is looked for, or which it shall have.
#[message(namespace = NAMESPACE)]
pub struct Reference {
    /// Whose name it is.
    pub reference_type: ReferenceType,
    /// The name.
    pub reference_value: String,
}

/// The outcome of a shipment or of one of its parts.
#[message(namespace = "http://schemas.altinn.no/services/Intermediary/Receipt/2009/10")]
pub enum ReceiptStatus {
    /// Nothing is known yet.
    NotSet,
    /// Received, or done.
    #[wire(name = "OK")]
    Ok,
    /// Altinn failed; the shipment may be sent again.
    UnExpectedError,
    /// The form has errors: see the sub-receipts.
    ValidationFailed,
    /// Refused as a whole.
    Rejected,
}

/// What a receipt is about.
#[message(namespace = NAMESPACE)]
pub enum ReceiptType {
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
    /// A broker service file.
    BrokerService,
}

/// Whose name a reference is.
#[message(namespace = "http://schemas.altinn.no/services/Intermediary/Shipment/2009/10")]
pub enum ReferenceType {
    /// Not said.
    NotSet,
    /// The end-user system's name for the shipment.
    ExternalShipmentReference,
    /// The end-user system's name for a form or an attachment.
    EndUserSystemReference,
    /// The form that a form or an attachment belongs to.
    ParentReference,
    /// The sender's name.
    SendersReference,
    /// Altinn's number of the element in the work list.
    WorkFlowReference,
    /// A batch of shipments to the service owner.
    BatchReference,
    /// A shipment to the service owner.
    OutboundShipmentReference,
    /// The receiver's name.
    ReceiversReference,
    /// A reference from the first Altinn.
    Altinn1Reference,
    /// The party that owns the element.
    OwnerPartyReference,
    /// A party.
    PartyReference,
    /// Altinn's archive reference, `AR` and a number.
    ArchiveReference,
}
