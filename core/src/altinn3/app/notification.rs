//! Telling the owner of a new instance about it.

use crate::date_time::DateTime;
use altinnkit_macros::message;

/// How to tell the owner of a new instance about it. Newer apps only: an older one refuses the part.
#[message(case = "camel")]
pub struct InstantiationNotification {
    /// By e-mail, SMS or both; both when not set.
    pub notification_channel: Option<NotificationChannel>,
    /// Whether it may go out after working hours; it may not when not set.
    pub allow_sending_after_work_hours: Option<bool>,
    /// Language, for organisations; people get the one of their profile.
    #[wire(format = "language")]
    pub language: Option<String>,
    /// Not before this time.
    pub requested_send_time: Option<DateTime>,
    /// SMS text of one's own.
    pub custom_sms: Option<NotificationSms>,
    /// E-mail text of one's own.
    pub custom_email: Option<NotificationEmail>,
    /// Reminders.
    pub reminders: Vec<InstantiationNotificationReminder>,
}

/// How a notification travels.
#[message]
pub enum NotificationChannel {
    /// By e-mail.
    Email,
    /// By SMS.
    Sms,
    /// By e-mail, or by SMS where there is no address.
    EmailPreferred,
    /// By SMS, or by e-mail where there is no number.
    SmsPreferred,
    /// Both at once.
    EmailAndSms,
}

/// An SMS text of one's own.
#[message(case = "camel")]
pub struct NotificationSms {
    /// Name of the sender.
    pub sender_name: String,
    /// The text.
    pub text: NotificationText,
}

/// An e-mail text of one's own.
#[message(case = "camel")]
pub struct NotificationEmail {
    /// The subject.
    pub subject: NotificationText,
    /// The text.
    pub body: NotificationText,
}

/// A text in three languages.
#[message(case = "camel")]
pub struct NotificationText {
    /// Norwegian bokmål.
    pub nb: String,
    /// Norwegian nynorsk.
    pub nn: String,
    /// English.
    pub en: String,
}

/// A reminder.
#[message(case = "camel")]
pub struct InstantiationNotificationReminder {
    /// Not before this time.
    pub requested_send_time: Option<DateTime>,
    /// So many days after the first notification.
    pub send_after_days: Option<i32>,
    /// SMS text of one's own.
    pub custom_sms: Option<NotificationSms>,
    /// E-mail text of one's own.
    pub custom_email: Option<NotificationEmail>,
}
