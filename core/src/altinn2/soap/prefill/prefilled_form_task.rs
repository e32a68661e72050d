//! What a service owner, or a register, filled in beforehand.

use super::NAMESPACE;
use crate::altinn2::soap::correspondence::{AttachmentMimeType, NotificationToken, NotificationTransport};
use crate::date_time::DateTime;
use crate::message::Blob;
use altinnkit_macros::message;

/// A form task that was filled in beforehand.
#[message(namespace = NAMESPACE)]
pub struct PrefilledFormTask {
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
    #[wire(name = "PrefillNotifications", item = "Notification", item_namespace = NOTIFICATION)]
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
}

/// A form that was filled in beforehand.
#[message(namespace = NAMESPACE)]
pub struct PrefilledForm {
    /// The form's data format.
    #[wire(name = "DataFormatID", nil)]
    pub data_format_id: Option<String>,
    /// Version of the data format.
    pub data_format_version: Option<i32>,
    /// The form itself: a whole XML document as text. It may lack what nobody filled in: see
    /// `altinn2.soap.prefill.merge`.
    #[wire(name = "FormDataXML", nil)]
    pub form_data: Option<String>,
    /// The service owner's name for it.
    #[wire(nil)]
    pub senders_reference: Option<String>,
    /// Whether it is chosen for signing unless the signer says otherwise.
    pub signed_by_default: Option<bool>,
    /// Whether the signer cannot change that.
    pub signing_locked: Option<bool>,
}

/// A file that goes with prefilled forms.
#[message(namespace = NAMESPACE)]
pub struct PrefilledAttachment {
    /// The content.
    #[wire(name = "AttachmentData", nil)]
    pub data: Option<Blob>,
    /// Name, as the portal shows it.
    #[wire(name = "AttachmentName", nil)]
    pub name: Option<String>,
    /// Media type.
    #[wire(name = "AttachmentType")]
    pub mime_type: Option<AttachmentMimeType>,
    /// File name, without `:` and `\`.
    #[wire(nil)]
    pub file_name: Option<String>,
    /// The service owner's name for it.
    #[wire(nil)]
    pub senders_reference: Option<String>,
    /// Whether it is chosen for signing unless the signer says otherwise.
    pub signed_by_default: Option<bool>,
    /// Whether the signer cannot change that.
    pub signing_locked: Option<bool>,
}

/// What tells a prefilled form task from others of the same service and reportee.
#[message(namespace = NAMESPACE)]
pub struct PrefillIdentityField {
    /// The value.
    #[wire(name = "FieldValue")]
    pub value: Option<String>,
    /// Its place among the others.
    pub index: Option<String>,
}

pub(super) const NOTIFICATION: &str = "http://schemas.altinn.no/services/ServiceEngine/Notification/2009/10";

/// A notification (varsel) that tells the reportee of prefilled data.
#[message(namespace = NOTIFICATION)]
pub struct PrefillNotification {
    /// Who it comes from; the template's address when not set.
    pub from_address: Option<String>,
    /// Its number.
    #[wire(name = "NotificationID")]
    pub notification_id: Option<i32>,
    /// What it is about. Only EC2 has it.
    #[wire(flavours = "ec2")]
    pub notify_type: Option<PrefillNotificationKind>,
    /// Number of the element it belongs to.
    #[wire(name = "ReporteeElementID")]
    pub reportee_element_id: Option<i32>,
    /// Altinn's number of the reportee. Only EC2 has it.
    #[wire(flavours = "ec2")]
    pub reportee_id: Option<i32>,
    /// When it is due to go out, Norwegian local time.
    pub shipment_date_time: Option<DateTime>,
    /// LCID of its language.
    pub language_code: Option<String>,
    /// Name of its template.
    pub notification_type: Option<String>,
    /// What stands in the template's gaps.
    #[wire(name = "TextTokens", item = "TextToken")]
    pub tokens: Vec<NotificationToken>,
    /// Who gets it, and how.
    #[wire(name = "ReceiverEndPoints", item = "ReceiverEndPoint")]
    pub receivers: Vec<PrefillNotificationReceiver>,
}

/// Who gets a notification of prefilled data, and how.
#[message(namespace = NOTIFICATION)]
pub struct PrefillNotificationReceiver {
    /// How it goes.
    #[wire(name = "TransportType")]
    pub transport: Option<NotificationTransport>,
    /// Phone number or e-mail address.
    #[wire(name = "ReceiverAddress")]
    pub address: Option<String>,
}

/// What a notification is about.
#[message(namespace = "http://schemas.altinn.no/services/Intermediary/Notification/2009/10")]
pub enum PrefillNotificationKind {
    /// A one-time code.
    #[wire(name = "PIN")]
    Pin,
    /// A message.
    Correspondence,
    /// Prefilled data.
    PreFill,
    /// Nothing else in Altinn.
    StandAlone,
    /// Anything.
    General,
}
