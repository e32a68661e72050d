//! `PrepareUserControlledSigning`: says who signs in the user-controlled signing step.

use super::{NAMESPACE, SERVICE};
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often.
#[message(case = "camel")]
pub struct PrepareUserControlledSigning {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Number of the element: `reporteeElementId` of the element list.
    #[wire(name = "reporteeElementID")]
    pub reportee_element_id: i32,
    /// Who may sign.
    #[wire(name = "delegatedUserBEList", item = "DelegatedUserBE", item_namespace = NAMESPACE)]
    pub signers: Vec<ChosenSigner>,
    /// Whether the user may no longer change the preparation. Only for trusted partners; otherwise `false`.
    #[wire(name = "parallelSigningStepLocked")]
    pub is_locked: bool,
    /// How many signatures the step takes in all.
    #[wire(name = "userDefinedNumberOfSignaturesRequired")]
    pub signatures_required: i32,
}

/// Someone who may sign in the user-controlled signing step.
///
/// `DelegatedUser`, which goes with a shipment, says more; the documentation knows these three of the workflow's.
#[message(namespace = NAMESPACE)]
pub struct ChosenSigner {
    /// Last name.
    pub name: Option<String>,
    /// How many times the user may sign; 1 when not set. More than once only where the service allows it.
    pub number_of_signatures_allowed: Option<u32>,
    /// National identity number.
    #[wire(name = "SSN", format = "national_identity_number")]
    pub national_identity_number: Option<String>,
}

/// The step is prepared. Altinn says nothing more.
#[message(case = "camel")]
pub struct UserControlledSigningPrepared {}

impl Operation for PrepareUserControlledSigning {
    type Output = UserControlledSigningPrepared;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.workflow.prepare_user_controlled_signing",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("PrepareUserControlledSigningBasic").documented(),
                Binding::ws("PrepareUserControlledSigning").documented(),
            ],
        ),
    );
}
