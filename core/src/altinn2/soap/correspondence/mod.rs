//! CorrespondenceExternal: messages to a reportee.
//!
//! Altinn lists no errors for its operations, only the general ones that every service has.

mod archive_correspondence_for_end_user_system;
mod attachment;
mod delete_correspondence;
mod get_correspondence_for_end_user_system;
mod get_correspondence_for_end_user_system_v1;
mod message;
mod message_v1;
mod notification;
mod save_correspondence_confirmation;

pub use archive_correspondence_for_end_user_system::{ArchiveCorrespondenceForEndUserSystem, CorrespondenceReceipt};
pub use attachment::{AttachmentDestination, AttachmentFunction, AttachmentMimeType, MessageAttachment};
pub use delete_correspondence::{CorrespondenceDeleted, DeleteCorrespondence};
pub use get_correspondence_for_end_user_system::GetCorrespondenceForEndUserSystem;
pub use get_correspondence_for_end_user_system_v1::GetCorrespondenceForEndUserSystemV1;
pub use message::{EndUserCorrespondence, MessageContent, MessageLanguage, MessageLink, MessageLinkType};
pub use message_v1::{EndUserCorrespondenceV1, MessageAttachmentV1, MessageContentV1};
pub use notification::{MessageNotification, NotificationReceiver, NotificationToken, NotificationTransport};
pub use save_correspondence_confirmation::{CorrespondenceConfirmationSaved, SaveCorrespondenceConfirmation};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10";
const NAMESPACE_2009: &str = "http://schemas.altinn.no/services/ServiceEngine/Correspondence/2009/10";
const NOTIFICATION: &str = "http://schemas.altinn.no/services/ServiceEngine/Notification/2009/10";

pub(crate) static SERVICE: Service = Service::new(
    "CorrespondenceExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/CorrespondenceExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10",
            "ICorrespondenceExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/CorrespondenceExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10",
            "ICorrespondenceExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/CorrespondenceExternalEC2.svc",
            "http://www.altinn.no/services/ServiceEngine/Correspondence/2010/10",
            "ICorrespondenceExternalEC",
        ),
    ],
);

service_test!(
    TestCorrespondence,
    "altinn2.soap.correspondence.test",
    [
        Binding::basic("Test"),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
