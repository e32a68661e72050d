//! Prefilled form tasks, as `GetPrefillData` has them.

use super::{NAMESPACE, PrefillIdentityField, PrefillNotification, PrefilledAttachment, PrefilledForm};
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// A form task that was filled in beforehand by the service owner.
#[message(namespace = NAMESPACE)]
pub struct PrefilledFormTaskV1 {
    /// Code of the service (tjenestekode).
    #[wire(nil)]
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: Option<i32>,
    /// The service owner's name for the shipment, unique.
    #[wire(nil)]
    pub external_shipment_reference: Option<String>,
    /// Altinn's own.
    pub identity_field_hash_code: Option<String>,
    /// Altinn's own, for what came in large batches.
    #[wire(format = "uuid")]
    pub large_inbound_reference: Option<String>,
    /// Files that go with the forms.
    #[wire(name = "PreFillAttachments", item = "PrefillFormTaskAttachment")]
    pub attachments: Vec<PrefilledAttachment>,
    /// The forms.
    #[wire(name = "PreFillForms", item = "PrefillForm")]
    pub forms: Vec<PrefilledForm>,
    /// What tells several prefilled form tasks of one service and reportee apart.
    #[wire(name = "PreFillIdentityFields", item = "PreFillIdentityFieldBE")]
    pub identity_fields: Vec<PrefillIdentityField>,
    /// The notifications (varsler) that go with it.
    #[wire(name = "PrefillNotifications", item = "Notification", item_namespace = super::prefilled_form_task::NOTIFICATION)]
    pub notifications: Vec<PrefillNotification>,
    /// Altinn's name for it.
    pub receivers_reference: Option<String>,
    /// Whose data: organisation number or national identity number.
    #[wire(nil)]
    pub reportee: Option<String>,
    /// The service owner's name for it.
    pub senders_reference: Option<String>,
    /// Code of the service owner's system: three letters, and perhaps more behind an underscore.
    #[wire(nil)]
    pub service_owner_code: Option<String>,
    /// From when the data holds. Compare it with today before using the data.
    pub valid_from_date: Option<DateTime>,
    /// Until when the data holds.
    pub valid_to_date: Option<DateTime>,
    /// Whether it is kept for whoever opens it first. Only EC2 has it.
    #[wire(flavours = "ec2")]
    pub is_reservable: Option<bool>,
    /// Whether notifications are validated and not sent. Only EC2 has it.
    #[wire(flavours = "ec2")]
    pub validate_but_do_not_send_notification: Option<bool>,
}
