//! `DoSigning`: signs a form task that waits for it.

use super::{ALREADY_ARCHIVED, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::date_time::DateTime;
use crate::error::{ErrorCode, FixableBy, Retry};
use crate::message::xml::ARRAYS_NAMESPACE;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Signs a form task that waits for a signature. The last signature also sends it in.
///
/// The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
/// `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
#[message(case = "camel")]
pub struct DoSigning {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
    /// Numbers of the forms to sign.
    #[wire(item = "int", item_namespace = ARRAYS_NAMESPACE)]
    pub selected_forms: Vec<i32>,
    /// Numbers of the attachments to sign.
    #[wire(item = "int", item_namespace = ARRAYS_NAMESPACE)]
    pub selected_attachments: Vec<i32>,
    /// What the user agreed to.
    pub signature_text: String,
    /// When the user signed in to the end-user system.
    pub end_user_system_login_date_time: DateTime,
    /// When the user signed.
    pub end_user_system_signature_date_time: DateTime,
    /// Version of the end-user system.
    pub end_user_system_version: String,
    /// Who signed, as the end-user system knows them.
    pub end_user_system_user_id: String,
    /// The end-user system's name for the signature, unique.
    #[wire(name = "enduserSystemReference")]
    pub end_user_system_reference: String,
    /// The entry of the end-user system's log about the signature.
    pub end_user_system_signature_log_id: String,
}

/// The signature is kept, and, if it was the last one, the form task is sent in and archived. Altinn says nothing more.
#[message(case = "camel")]
pub struct FormTaskSigned {}

impl Operation for DoSigning {
    type Output = FormTaskSigned;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.do_signing",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("DoSigningBasic").documented(),
                Binding::ws("DoSigning").documented(),
            ],
        )
        .faults(&[
            KnownFault::new(
                14,
                ErrorCode::AccessDenied,
                "You may not sign this form task, or it does not wait for a signature, for example because it is still being filled in. Ask get_available_actions what is possible, and check your rights for this reportee.",
                "Du har ikke tilgang til å signere skjemasettet, eller det venter ikke på signatur, for eksempel fordi det er under utfylling. Sjekk hva som er mulig nå, og hvilke rettigheter du har for avgiveren.",
            ),
            ALREADY_ARCHIVED,
            KnownFault::new(
                60036,
                ErrorCode::Conflict,
                "You have already signed this form task. If it is not sent in yet, it waits for somebody else.",
                "Du har allerede signert dette skjemasettet. Er det ikke sendt inn ennå, venter det på noen andre.",
            )
            .fixable_by(FixableBy::User)
            .retrying(Retry::Never),
        ]),
    );
}
