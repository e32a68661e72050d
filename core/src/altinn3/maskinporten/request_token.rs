//! `POST /token` at Maskinporten: a token for a signed grant.

use crate::operation::{Description, Operation};
use crate::rest::{Base, BodyForm, Contract, TokenSlot};
use crate::secret::Secret;
use altinnkit_macros::message;

/// Exchanges a signed grant ([`crate::token::maskinporten`]) for a token of Maskinporten.
///
/// Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
#[message(case = "camel")]
pub struct RequestToken {
    /// The grant: a signed JWT.
    pub assertion: Secret,
}

/// A token of Maskinporten.
#[message(case = "same")]
pub struct MaskinportenToken {
    /// The token itself.
    pub access_token: Secret,
    /// `Bearer`.
    pub token_type: Option<String>,
    /// For how many seconds it is good.
    pub expires_in: Option<i64>,
    /// The scopes it has, with spaces between them.
    pub scope: Option<String>,
}

impl Operation for RequestToken {
    type Output = MaskinportenToken;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.maskinporten.request_token",
        Contract::new("POST", Base::Maskinporten, "/token", TokenSlot::Nothing)
            .constants(&[("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")])
            .sends(BodyForm::Form)
            // Another token harms nothing.
            .reads()
            .documented(),
    );
}
