//! CorrespondenceExternal: messages to a reportee.

mod attachment;
mod get_correspondence_for_end_user_system;
mod message;
mod notification;
mod save_correspondence_confirmation;

pub use attachment::{AttachmentDestination, AttachmentFunction, AttachmentMimeType, MessageAttachment};
pub use get_correspondence_for_end_user_system::GetCorrespondenceForEndUserSystem;
pub use message::{EndUserCorrespondence, MessageContent, MessageLanguage, MessageLink, MessageLinkType};
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
