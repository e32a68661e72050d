//! WorkflowServiceExternal: signing, sending in, and what comes next.
//!
//! No WSDL of the service is known: operations and parameters come from Altinn's documentation, and the contract namespace is
//! assumed from that of its neighbours (`docs/decisions/0007-evidence.md`). A session can name another: `serviceNamespaces`.

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "WorkflowServiceExternal",
    &[
        Endpoint::new(
            Flavour::Basic,
            "/ServiceEngineExternal/WorkflowServiceExternalBasic.svc",
            "http://www.altinn.no/services/ServiceEngine/Workflow/2009/10",
            "IWorkflowServiceExternalBasic",
        ),
        Endpoint::new(
            Flavour::Ws,
            "/ServiceEngineExternal/WorkflowServiceExternal.svc",
            "http://www.altinn.no/services/ServiceEngine/Workflow/2009/10",
            "IWorkflowServiceExternal",
        ),
    ],
);

service_test!(
    TestWorkflow,
    "altinn2.soap.workflow.test",
    [Binding::basic("Test").derived(), Binding::ws("Test").derived()]
);
