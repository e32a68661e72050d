//! `Test`, which every service has: whether it answers at all.
//!
//! All services share one declaration of it, in a contract of its own (`IAltinnContractBase`), so it is written once here.

use altinnkit_macros::message;

/// The service answered. It says nothing more.
#[message(case = "camel")]
pub struct ServiceTested {}

/// Namespace and interface of the contract that declares `Test` for all services.
pub(super) const BASE: (&str, &str) = ("http://www.altinn.no/services/2009/10", "IAltinnContractBase");

/// The `Test` operation of a service, in the flavours given.
macro_rules! service_test {
    ($name:ident, $id:literal, [$($binding:expr),+ $(,)?]) => {
        /// Asks whether the service answers. Needs no credentials and changes nothing.
        #[altinnkit_macros::message(case = "camel")]
        pub struct $name {}

        impl crate::operation::Operation for $name {
            type Output = crate::altinn2::soap::service_test::ServiceTested;
            const DESCRIPTION: &'static crate::operation::Description = &crate::operation::Description::soap::<Self>(
                $id,
                crate::soap::Contract::new(&SERVICE, &[$($binding),+])
                    .credentials(crate::soap::CredentialBlock::Nothing)
                    .declared_by(
                        crate::altinn2::soap::service_test::BASE.0,
                        crate::altinn2::soap::service_test::BASE.1,
                    ),
            );
        }
    };
}
pub(crate) use service_test;
