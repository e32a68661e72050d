//! `GET /{org}/{app}/api/v1/applicationmetadata`: what an app says about itself.

use super::ApplicationMetadata;
use crate::operation::{Description, Operation};
use crate::rest::{Base, Contract, TokenSlot};
use altinnkit_macros::message;

/// Asks an app for its data types, limits and scopes. It takes no token: anyone may ask.
#[message(case = "camel")]
pub struct GetApplicationMetadata {
    /// Short name of the service owner.
    #[wire(path)]
    pub org: String,
    /// Name of the app.
    #[wire(path)]
    pub app: String,
    /// Whether the app checks that the address is its own (409 when it is not); it does when not set.
    #[wire(query)]
    pub check_org_app: Option<bool>,
}

impl Operation for GetApplicationMetadata {
    type Output = ApplicationMetadata;
    const DESCRIPTION: &'static Description = &Description::rest::<Self>(
        "altinn3.app.get_application_metadata",
        Contract::new(
            "GET",
            Base::App,
            "/{org}/{app}/api/v1/applicationmetadata",
            TokenSlot::Nothing,
        ),
    );
}
