//! `ExecuteLookUp`: asks a lookup. Altinn's tables offer it in all flavours; there is a contract for the certificate ones only.

use super::{NAMESPACE, SERVICE};
use crate::error::{ErrorCode, FixableBy};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract, KnownFault};
use altinnkit_macros::message;

/// Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly.
#[message(case = "camel")]
pub struct ExecuteLookUp {
    /// What is asked.
    #[wire(name = "lookUpRequest")]
    pub query: LookUpQuery,
}

/// What is asked, whom, and about whom.
#[message(namespace = NAMESPACE)]
pub struct LookUpQuery {
    /// The question, in the form that the lookup wants.
    #[wire(nil)]
    pub query_data: Option<String>,
    /// Whom it is about: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// Code of the lookup (tjenestekode).
    pub service_code: String,
    /// Number of the lookup's edition (tjenesteutgavekode).
    pub service_edition_code: i32,
}

/// What the lookup answered.
#[message(case = "camel")]
pub struct LookUpAnswer {
    /// The answer, in the form that the lookup gives it.
    #[wire(whole)]
    pub text: String,
}

impl Operation for ExecuteLookUp {
    type Output = LookUpAnswer;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.look_up.execute_look_up",
        Contract::new(&SERVICE, &[Binding::ec2("ExecuteLookUp")]).faults(&[
            KnownFault::new(
                40028,
                ErrorCode::AltinnFault,
                "There is no lookup with this service code and edition. Check both with the service owner.",
                "Det finnes ingen innsynstjeneste med denne tjenestekoden og tjenesteutgavekoden. Kontroller begge hos tjenesteeieren.",
            ),
            KnownFault::new(
                450_067,
                ErrorCode::AltinnFault,
                "The service owner has not set the lookup up for direct calls. It can be used in Altinn's portal; ask the service owner to open it for end-user systems.",
                "Tjenesteeieren har ikke satt opp innsynstjenesten for direkte kall. Den kan brukes i Altinn-portalen; be tjenesteeieren åpne den for sluttbrukersystemer.",
            )
            .fixable_by(FixableBy::ServiceOwner),
            KnownFault::new(
                450_068,
                ErrorCode::AltinnFault,
                "The service owner's system does not understand the question. Check its form and content against the description of the lookup.",
                "Tjenesteeierens system forstår ikke spørringen. Kontroller form og innhold mot beskrivelsen av innsynstjenesten.",
            ),
            KnownFault::new(
                450_069,
                ErrorCode::AccessDenied,
                "The service owner's system refuses this question: whoever asks has no right to the answer for this reportee. Ask for the right, or ask about another reportee.",
                "Tjenesteeierens system avviser spørringen: den som spør, har ikke rett til svaret for denne avgiveren. Be om rettigheten, eller spør om en annen avgiver.",
            ),
        ]),
    );
}
