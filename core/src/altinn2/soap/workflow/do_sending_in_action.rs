//! `DoSendingInAction`: sends in a form task that is filled in and needs no signature.

use super::{ALREADY_ARCHIVED, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::error::ErrorCode;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
///
/// Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
/// `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
#[message(case = "camel")]
pub struct DoSendingInAction {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
}

/// Altinn took the form task. It says nothing more; the archive reference is in the receipt and in the element list.
#[message(case = "camel")]
pub struct FormTaskSentIn {}

impl Operation for DoSendingInAction {
    type Output = FormTaskSentIn;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.do_sending_in_action",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("DoSendingInActionBasic").documented(),
                Binding::ws("DoSendingInAction").documented(),
            ],
        )
        .faults(&[
            ALREADY_ARCHIVED,
            KnownFault::new(
                60037,
                ErrorCode::ValidationFailed,
                "The form task is not complete, so it cannot be sent in. Fill in what is missing, let Altinn validate it, and send it in again.",
                "Skjemasettet er ikke komplett og kan derfor ikke sendes inn. Fyll ut det som mangler, få det validert, og send inn på nytt.",
            ),
        ]),
    );
}
