//! Why a shipment was not taken, as the texts of receipts tell it.

use super::ReceiptVerdict;
use crate::error::Advice;
use altinnkit_macros::message;

/// Why a shipment was not taken. Altinn says it in the text of a receipt only.
#[message(case = "camel")]
pub enum ReceiptReason {
    /// A shipment of that name came before.
    AlreadySubmitted,
    /// The shipment has no name (`externalShipmentReference`).
    MissingReference,
    /// There is no such service, or not in this environment.
    UnknownService,
    /// The number of the service's edition is missing.
    MissingServiceEdition,
    /// The service has no such form, or not in this version.
    UnknownDataFormat,
    /// The reportee's number is not valid.
    InvalidReportee,
    /// A form is not as its XSD wants it.
    SchemaError,
    /// A form breaks the rules of its service.
    FormError,
    /// The signature is not valid.
    InvalidSignature,
    /// It was deleted.
    Deleted,
    /// Something went wrong inside Altinn.
    AltinnError,
}

/// What a text contains, and what that means. The first that fits counts. Documented with `CompleteAndSign` and in Altinn's
/// answers to vendors' questions.
const PATTERNS: [(&str, ReceiptReason); 11] = [
    ("shipment already exists", ReceiptReason::AlreadySubmitted),
    (
        "argument null exception - intermediary inbound",
        ReceiptReason::MissingReference,
    ),
    ("service edition code is missing", ReceiptReason::MissingServiceEdition),
    ("not a valid service", ReceiptReason::UnknownService),
    ("there exist no valid services", ReceiptReason::UnknownService),
    ("not a valid dataformatid", ReceiptReason::UnknownDataFormat),
    ("invalid reportee", ReceiptReason::InvalidReportee),
    ("schemavalidationerror", ReceiptReason::SchemaError),
    ("form validation failed", ReceiptReason::FormError),
    ("not a valid signature", ReceiptReason::InvalidSignature),
    (
        "your request suffered from a non-functional error",
        ReceiptReason::AltinnError,
    ),
];

/// Why a shipment was not taken, if the text says so.
pub(super) fn reason(text: &str) -> Option<ReceiptReason> {
    let text = text.trim().to_lowercase();
    // Words that other texts may hold as well count only where Altinn puts them.
    if text == "deleted" {
        return Some(ReceiptReason::Deleted);
    }
    let mut patterns = PATTERNS.iter();
    let known = patterns.find(|(pattern, _)| text.contains(pattern));
    known
        .map(|(_, reason)| reason.clone())
        .or_else(|| text.starts_with("error ").then_some(ReceiptReason::FormError))
}

impl ReceiptReason {
    /// The verdict on what has this reason, where the status leaves it open.
    pub(super) fn verdict(&self) -> ReceiptVerdict {
        match self {
            Self::SchemaError | Self::FormError => ReceiptVerdict::ValidationFailed,
            Self::AltinnError => ReceiptVerdict::Failed,
            _ => ReceiptVerdict::Rejected,
        }
    }

    /// What to tell the user, where it is more than the verdict says.
    pub(super) fn advice(&self) -> Option<Advice> {
        Some(match self {
            Self::AlreadySubmitted => Advice::new(
                "Altinn has a shipment of this name already, so this one was not taken. Read the receipt of the first one before anything is sent again.",
                "Altinn har allerede en innsending med denne referansen, så denne ble ikke mottatt. Les kvitteringen for den første før noe sendes på nytt.",
            ),
            Self::MissingReference => Advice::new(
                "The shipment lacks a name of its own. The program must set externalShipmentReference and send again.",
                "Innsendingen mangler en egen referanse. Programmet må sette externalShipmentReference og sende på nytt.",
            ),
            Self::UnknownService => Advice::new(
                "This environment of Altinn has no such service, or no longer. Check service code and edition; ask the service owner if they are right.",
                "Tjenesten finnes ikke (lenger) i dette Altinn-miljøet. Kontroller tjenestekode og utgavekode; spør tjenesteeieren hvis de er riktige.",
            ),
            Self::MissingServiceEdition => Advice::new(
                "The number of the service's edition is missing. The program must set it and send again.",
                "Tjenesteutgavekoden mangler. Programmet må sette den og sende på nytt.",
            ),
            Self::UnknownDataFormat => Advice::new(
                "The service has no form of this kind and version. The program is probably made for an older edition of the form: update it.",
                "Tjenesten har ikke noe skjema av denne typen og versjonen. Programmet er trolig laget for en eldre utgave av skjemaet: oppdater det.",
            ),
            Self::InvalidReportee => Advice::new(
                "Altinn does not know the organisation number or national identity number that it was sent for. Correct it and send again.",
                "Altinn kjenner ikke organisasjonsnummeret eller fødselsnummeret det ble sendt for. Rett det og send på nytt.",
            ),
            Self::InvalidSignature => Advice::new(
                "The signature is not valid, so it was not sent. Sign again, as a user who may sign for the reportee.",
                "Signaturen er ikke gyldig, så ingenting er sendt inn. Signer på nytt med en bruker som kan signere for avgiveren.",
            ),
            Self::Deleted => Advice::new(
                "It was deleted in Altinn and is not delivered.",
                "Den er slettet i Altinn og er ikke levert.",
            ),
            Self::SchemaError | Self::FormError | Self::AltinnError | Self::Unknown(_) => return None,
        })
    }
}
