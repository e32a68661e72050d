//! Correspondence: messages from agencies to people and organisations.
//!
//! There is no inbox over all services here: a list is for one service (`resourceId`). Reading a message with
//! [`GetCorrespondence`] marks it as fetched, which [`MarkCorrespondenceAsRead`] and [`ConfirmCorrespondence`] require.

mod confirm;
mod download_attachment;
mod get_correspondence;
mod list_correspondences;
mod mark_as_read;
mod message;
mod notification;

pub use confirm::ConfirmCorrespondence;
pub use download_attachment::{CorrespondenceAttachmentContent, DownloadCorrespondenceAttachment};
pub use get_correspondence::GetCorrespondence;
pub use list_correspondences::{CorrespondenceList, CorrespondenceRole, ListCorrespondences};
pub use mark_as_read::{CorrespondenceReference, MarkCorrespondenceAsRead};
pub use message::{
    CorrespondenceAttachment, CorrespondenceAttachmentLocation, CorrespondenceAttachmentStatus, CorrespondenceContent,
    CorrespondenceExternalReference, CorrespondenceExternalReferenceType, CorrespondenceNotificationOverview,
    CorrespondenceOverview, CorrespondenceReplyOption, CorrespondenceStatus,
};
pub use notification::{
    CorrespondenceNotification, CorrespondenceNotificationChannel, CorrespondenceNotificationOverride,
    CorrespondenceNotificationRecipient, CorrespondenceNotificationTemplate,
};

/// What reading a message takes.
pub(crate) const READ: &[&str] = &["altinn:correspondence.read"];
