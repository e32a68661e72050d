//! Notifications that went with a message.

use super::NOTIFICATION;
use crate::date_time::DateTime;
use altinnkit_macros::message;

/// A notification (varsel) that told the reportee of a message.
#[message(namespace = NOTIFICATION)]
pub struct MessageNotification {
    /// Who it came from.
    pub from_address: Option<String>,
    /// LCID of its language.
    pub language_code: Option<String>,
    /// Name of its template.
    pub notification_type_name: Option<String>,
    /// Who got it, and how.
    #[wire(name = "ReceiverEndPointList", item = "InternalReceiverEndPoint")]
    pub receivers: Vec<NotificationReceiver>,
    /// When it was due to go out, Norwegian local time.
    pub shipment_date_time: Option<DateTime>,
    /// What stood in the template's gaps.
    #[wire(name = "TextTokenSubstitutionList", item = "TextToken")]
    pub tokens: Vec<NotificationToken>,
}

/// Who got a notification, and how.
#[message(namespace = NOTIFICATION)]
pub struct NotificationReceiver {
    /// Phone number or e-mail address.
    #[wire(name = "ReceiverAddress")]
    pub address: Option<String>,
    /// When it went out, Norwegian local time.
    pub sent_date_time: Option<DateTime>,
    /// How it went.
    #[wire(name = "TransportId")]
    pub transport: Option<NotificationTransport>,
}

/// How a notification goes.
#[message(namespace = "http://schemas.altinn.no/serviceengine/formsengine/2009/10")]
pub enum NotificationTransport {
    /// Text message.
    #[wire(name = "SMS")]
    Sms,
    /// E-mail.
    Email,
    /// Instant message.
    #[wire(name = "IM")]
    InstantMessage,
    /// Text message and e-mail.
    Both,
    /// Text message, or else e-mail.
    #[wire(name = "SMSPreferred")]
    SmsPreferred,
    /// E-mail, or else text message.
    EmailPreferred,
}

/// What stood in one gap of a template.
#[message(namespace = NOTIFICATION)]
pub struct NotificationToken {
    /// Number of the gap.
    #[wire(name = "TokenNum")]
    pub number: Option<i32>,
    /// What stood there.
    #[wire(name = "TokenValue")]
    pub value: Option<String>,
}
