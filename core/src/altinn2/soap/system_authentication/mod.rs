//! SystemAuthentication: one-time codes for end users.
//!
//! Altinn documents no errors of this service's own: that there is no code is a status, and the errors are the general ones.

mod challenge_session;
mod get_authentication_challenge;

pub use challenge_session::{ChallengeNext, ChallengeSession, ChallengeSessionState};
pub use get_authentication_challenge::{
    AuthenticationChallenge, AuthenticationChallengeRequest, ChallengeStatus, GetAuthenticationChallenge,
};

use super::service_test::service_test;
use crate::soap::{Binding, Endpoint, Flavour, Service};

pub(crate) const NAMESPACE: &str = "http://schemas.altinn.no/services/Authentication/2009/10";

pub(crate) static SERVICE: Service = Service::new(
    "SystemAuthentication",
    &[Endpoint::new(
        Flavour::Basic,
        "/AuthenticationExternal/SystemAuthentication.svc",
        "http://www.altinn.no/services/Authentication/SystemAuthentication/2009/10",
        "ISystemAuthenticationExternal",
    )],
);

service_test!(
    TestSystemAuthentication,
    "altinn2.soap.system_authentication.test",
    [Binding::basic("Test")]
);
