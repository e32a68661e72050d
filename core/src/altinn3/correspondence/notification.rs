//! How the recipient of a message is told about it.

use altinnkit_macros::message;

/// How the recipient of a message is told about it.
#[message(case = "camel")]
pub struct CorrespondenceNotification {
    /// Which text is used.
    pub notification_template: Option<CorrespondenceNotificationTemplate>,
    /// Subject of the e-mail.
    pub email_subject: Option<String>,
    /// Text of the e-mail.
    pub email_body: Option<String>,
    /// `Plain` or `Html`.
    pub email_content_type: Option<String>,
    /// Text of the SMS.
    pub sms_body: Option<String>,
    /// Whether a reminder goes out when the message is not opened.
    pub send_reminder: Option<bool>,
    /// Subject of the reminder's e-mail.
    pub reminder_email_subject: Option<String>,
    /// Text of the reminder's e-mail.
    pub reminder_email_body: Option<String>,
    /// `Plain` or `Html`.
    pub reminder_email_content_type: Option<String>,
    /// Text of the reminder's SMS.
    pub reminder_sms_body: Option<String>,
    /// How the notification travels.
    pub notification_channel: Option<CorrespondenceNotificationChannel>,
    /// How the reminder travels.
    pub reminder_notification_channel: Option<CorrespondenceNotificationChannel>,
    /// The sender's own reference.
    pub senders_reference: Option<String>,
    /// Who else is told.
    pub custom_recipients: Vec<CorrespondenceNotificationRecipient>,
    /// Who is told instead of the recipient; superseded by `customRecipients`.
    pub custom_recipient: Option<CorrespondenceNotificationRecipient>,
    /// Who is told instead of the recipient; superseded by `customRecipients`.
    pub custom_notification_recipients: Vec<CorrespondenceNotificationOverride>,
    /// Whether only `customRecipients` are told.
    pub override_registered_contact_information: Option<bool>,
}

/// Which text a notification has.
#[message]
pub enum CorrespondenceNotificationTemplate {
    /// The sender's.
    CustomMessage,
    /// Altinn's.
    GenericAltinnMessage,
}

/// How a notification of a message travels.
#[message]
pub enum CorrespondenceNotificationChannel {
    /// By e-mail.
    Email,
    /// By SMS.
    Sms,
    /// By e-mail, or by SMS where there is no address.
    EmailPreferred,
    /// By SMS, or by e-mail where there is no number.
    SmsPreferred,
    /// Both.
    EmailAndSms,
}

/// Someone who is told about a message.
#[message(case = "camel")]
pub struct CorrespondenceNotificationRecipient {
    /// E-mail address.
    pub email_address: Option<String>,
    /// Mobile number.
    pub mobile_number: Option<String>,
    /// Organisation number.
    pub organization_number: Option<String>,
    /// National identity number.
    pub national_identity_number: Option<String>,
    /// Whether they have opted out of digital communication.
    pub is_reserved: Option<bool>,
}

/// Someone who is told instead of the recipient.
#[message(case = "camel")]
pub struct CorrespondenceNotificationOverride {
    /// Instead of whom.
    pub recipient_to_override: Option<String>,
    /// Who is told.
    pub recipients: Vec<CorrespondenceNotificationRecipient>,
}
