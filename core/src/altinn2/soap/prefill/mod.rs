//! PreFillEUSExternal: what Altinn already knows of what a form asks for (preutfylling).

mod get_prefill_data;
mod get_prefill_data_v1;
mod merge;
mod prefilled_form_task;
mod prefilled_form_task_v1;

pub use get_prefill_data::{GetPrefillData, PrefillData};
pub use get_prefill_data_v1::{GetPrefillDataV1, PrefillDataV1, PrefillStatus};
pub use merge::{MergedForm, PrefillMerge, PrefillValue};
pub use prefilled_form_task::{
    PrefillIdentityField, PrefillNotification, PrefillNotificationKind, PrefillNotificationReceiver,
    PrefilledAttachment, PrefilledForm, PrefilledFormTask,
};
pub use prefilled_form_task_v1::PrefilledFormTaskV1;

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/ServiceEngine/PreFill/2009/10";

pub(crate) static SERVICE: Service = Service::new(
    "PreFillEUSExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/PreFillEUSExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10",
            "IPreFillEUSExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/PreFillEUSExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10",
            "IPreFillEUSExternal",
        ),
        Endpoint::new(
            Flavour::Ec2,
            "/ServiceEngineExternal/PreFillEUSExternalEC2.svc",
            "http://www.altinn.no/services/ServiceEngine/PreFill/2010/10",
            "IPreFillEUSExternalEC",
        ),
    ],
);

service_test!(
    TestPrefill,
    "altinn2.soap.prefill.test",
    [
        Binding::basic("Test"),
        Binding::ws("Test").derived(),
        Binding::ec2("Test")
    ]
);
