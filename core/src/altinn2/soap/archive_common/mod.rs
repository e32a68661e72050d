//! ArchiveCommonExternal: payment information of archived form tasks.
//!
//! No WSDL of the service is known, nor an address: the operation comes from Altinn's documentation; namespace, interface and
//! address are assumed from those of the service owners' `ArchiveCommonAgencyExternal`. A session can name another namespace:
//! `serviceNamespaces`.

mod get_payment_information;

pub use get_payment_information::{GetPaymentInformation, PaymentInformation};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) static SERVICE: Service = Service::new(
    "ArchiveCommonExternal",
    &[Endpoint::new(
        Flavour::Basic,
        "/ArchiveExternal/ArchiveCommonExternalBasic.svc",
        "http://www.altinn.no/services/Archive/ArchiveCommon/2010/10",
        "IArchiveCommonExternalBasic",
    )],
);

service_test!(
    TestArchiveCommon,
    "altinn2.soap.archive_common.test",
    [Binding::basic("Test").derived()]
);
