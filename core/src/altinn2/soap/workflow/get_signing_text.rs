//! `GetSigningText`: what a signer agrees to. On Basic it is called `GetSigningTextExternal`.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
///
/// Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
#[message(case = "camel")]
pub struct GetSigningText {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Code of the service (tjenestekode), when there is no element yet.
    pub external_service_code: Option<String>,
    /// Number of the service's edition (tjenesteutgavekode), beside its code.
    pub external_service_edition_code: Option<i32>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: Option<i32>,
    /// LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set.
    #[wire(name = "languageID", from = "language_id")]
    pub language_id: Option<i32>,
}

/// What a signer agrees to.
#[message]
pub struct SigningText {
    /// The text, in the language asked for if the service has it, otherwise in the service's own.
    #[wire(whole)]
    pub text: String,
}

impl Operation for GetSigningText {
    type Output = SigningText;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.get_signing_text",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetSigningTextExternal").documented(),
                Binding::ws("GetSigningText").documented(),
            ],
        ),
    );
}
