//! One-time codes.

use super::wire::SystemBlock;
use super::{Altinn2, Refusal, soap};
use soap::system_authentication::{AuthenticationChallenge, GetAuthenticationChallenge};

impl Altinn2 {
    pub(super) fn get_authentication_challenge(
        &mut self,
        _system: &SystemBlock,
        operation: GetAuthenticationChallenge,
        now: i64,
    ) -> Result<Option<AuthenticationChallenge>, Refusal> {
        self.sign_in.challenge(&operation.challenge_request, now).map(Some)
    }
}
