//! `GET /authentication/api/v1/exchange/{tokenProvider}`: Altinn's own token for one of Maskinporten or ID-porten.

use crate::operation::{Description, Operation};
use crate::rest::{AnswerForm, Base, Contract, TokenSlot};
use crate::secret::Secret;
use altinnkit_macros::message;

/// Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
///
/// The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
/// [`crate::token::jwt::access_token`] reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
/// without any `altinn:` scope.
#[message(case = "camel")]
pub struct ExchangeToken {
    /// Who issued the session's token; `maskinporten` when not set.
    #[wire(path, name = "tokenProvider")]
    pub provider: Option<TokenProvider>,
    /// For Digdir itself: acts as the test organisation `ttd`.
    #[wire(query)]
    pub test: Option<bool>,
}

/// Who issued a token.
#[message]
pub enum TokenProvider {
    /// Maskinporten: a system, or a system user.
    #[wire(name = "maskinporten")]
    Maskinporten,
    /// ID-porten: a person.
    #[wire(name = "id-porten")]
    IdPorten,
    /// Altinn Studio.
    #[wire(name = "altinnstudio")]
    AltinnStudio,
}

/// Altinn's own token.
#[message(case = "camel")]
pub struct ExchangedToken {
    /// The token, a JWT.
    #[wire(whole)]
    pub token: Secret,
}

impl Operation for ExchangeToken {
    type Output = ExchangedToken;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.authentication.exchange_token",
        Contract::new(
            "GET",
            Base::Platform,
            "/authentication/api/v1/exchange/{tokenProvider}",
            TokenSlot::Maskinporten,
        )
        .constants(&[("tokenProvider", "maskinporten")])
        .answers(AnswerForm::Text),
    );
}
