//! The person on whose behalf the system calls.

use crate::secret::Secret;
use altinnkit_macros::message;

/// The end user's own credentials, which most operations want beside the system's.
///
/// The one-time code comes from `altinn2.soap.system_authentication.get_authentication_challenge`; with it the user has a
/// session of 30 minutes from each call, 8 hours at most.
#[message(case = "camel")]
pub struct EndUser {
    /// The user's national identity number.
    #[wire(name = "userSSN", format = "national_identity_number")]
    pub national_identity_number: String,
    /// The user's Altinn password.
    #[wire(name = "userPassword")]
    pub password: Secret,
    /// The one-time code.
    #[wire(name = "userPinCode")]
    pub pin_code: Secret,
    /// How the code reached the user: `AltinnPin`, `SMSPin` or `TaxPin`.
    pub auth_method: String,
}
