//! `GetAltinnSubmissionStatus`: how long Altinn takes at the moment.

use super::SERVICE;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Asks how long it would take Altinn to process what is submitted now.
#[message(case = "camel")]
pub struct GetAltinnSubmissionStatus {}

/// How long Altinn takes at the moment.
#[message(case = "camel")]
pub struct AltinnSubmissionStatus {
    /// Minutes until a form task submitted now is processed, by Altinn's estimate.
    #[wire(whole)]
    pub minutes: i32,
}

impl Operation for GetAltinnSubmissionStatus {
    type Output = AltinnSubmissionStatus;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.intermediary_inbound.get_altinn_submission_status",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetAltinnSubmissionStatusBasic"),
                Binding::ws("GetAltinnSubmissionStatus").derived(),
                Binding::ec2("GetAltinnSubmissionStatusEC"),
            ],
        ),
    );
}
