//! One-time codes.

use super::{Altinn2, Caller, Refusal, Route, route, soap};
use soap::system_authentication::{AuthenticationChallenge, GetAuthenticationChallenge};

pub(super) const ROUTES: &[Route] = &[route!(GetAuthenticationChallenge, get_authentication_challenge)];

impl Altinn2 {
    pub(super) fn get_authentication_challenge(
        &mut self,
        caller: &Caller,
        operation: GetAuthenticationChallenge,
    ) -> Result<Option<AuthenticationChallenge>, Refusal> {
        self.sign_in
            .challenge(&operation.challenge_request, caller.now)
            .map(Some)
    }
}
