//! Maskinporten's numbers, and refusals of its that have none.

use super::text;
use crate::error::ErrorCode::TokenRefused;
use crate::error::{FixableBy, KnownFault};
use serde_json::Value as Json;

const fn program(number: i32, en: &'static str, nb: &'static str) -> KnownFault {
    KnownFault::new(number, TokenRefused, en, nb)
}

const fn customer(number: i32, en: &'static str, nb: &'static str) -> KnownFault {
    KnownFault::new(number, TokenRefused, en, nb).fixable_by(FixableBy::User)
}

const fn owner(number: i32, en: &'static str, nb: &'static str) -> KnownFault {
    KnownFault::new(number, TokenRefused, en, nb).fixable_by(FixableBy::ServiceOwner)
}

/// By number: the last part of `error_uri`.
pub(super) static ERRORS: &[KnownFault] = &[
    program(
        11,
        "A claim of the grant has a value that Maskinporten cannot read, or is one that it does not know. Look for typing errors and line breaks in client id, scopes and organisation numbers.",
        "Et claim i tokenforespørselen har en verdi som Maskinporten ikke kan lese, eller er ukjent. Se etter skrivefeil og linjeskift i klient-id, scope og organisasjonsnumre.",
    ),
    program(
        12,
        "The grant was used before. Make a new one, with a new id (jti), for each request.",
        "Tokenforespørselen er brukt før. Lag en ny, med ny id (jti), for hvert kall.",
    ),
    program(
        100,
        "Maskinporten does not know the client. The client id is mistyped, or belongs to the other environment (test or production).",
        "Maskinporten kjenner ikke klienten. Klient-id-en er skrevet feil, eller hører til det andre miljøet (test eller produksjon).",
    ),
    program(
        110,
        "The grant is made out to another receiver than this Maskinporten. Check that session and grant are of the same environment.",
        "Tokenforespørselen har feil mottaker (aud) for dette miljøet. Kontroller at sesjonen og forespørselen gjelder samme miljø.",
    ),
    program(
        120,
        "The certificate is not valid in this environment: a test certificate in production, or the other way round.",
        "Sertifikatet gjelder ikke i dette miljøet: et testsertifikat i produksjon, eller omvendt.",
    ),
    program(
        121,
        "The client's registered key has expired; a key lives one year. Register a new one at Digdir's Samarbeidsportalen.",
        "Klientens registrerte nøkkel er utløpt; en nøkkel varer ett år. Registrer en ny i Digdirs Samarbeidsportal.",
    ),
    program(
        122,
        "The certificate belongs to another organisation than the client.",
        "Sertifikatet tilhører en annen virksomhet enn klienten.",
    ),
    program(
        123,
        "The certificate chain in the grant (x5c) is malformed: it must be a list of certificates.",
        "Sertifikatkjeden i tokenforespørselen (x5c) har feil form: den skal være en liste av sertifikater.",
    ),
    program(
        124,
        "The signature does not verify, or the certificate has expired. Check that the key is the one registered for the client.",
        "Signaturen kan ikke verifiseres, eller sertifikatet er utløpt. Kontroller at nøkkelen er den som er registrert på klienten.",
    ),
    program(
        130,
        "The grant had run out when it came. Check the computer's clock, and send the grant at once: it lives two minutes at most.",
        "Tokenforespørselen var utløpt da den kom fram. Kontroller klokken på maskinen, og send forespørselen med en gang: den varer høyst to minutter.",
    ),
    program(
        200,
        "A scope is not registered on the client. Add it at Digdir's Samarbeidsportalen, or leave it out.",
        "Et scope er ikke registrert på klienten. Legg det til i Digdirs Samarbeidsportal, eller utelat det.",
    ),
    program(
        201,
        "A scope is not meant for clients of Maskinporten.",
        "Et scope er ikke for Maskinporten-klienter.",
    ),
    owner(
        250,
        "The organisation has not been granted the scope. Ask the owner of the API for access to it.",
        "Virksomheten har ikke fått tilgang til scopet. Be eieren av API-et om tilgang.",
    ),
    customer(
        251,
        "The customer has not delegated the scope to this supplier. The customer does it in Altinn, in the same environment: a delegation in production does not count in the test environment.",
        "Kunden har ikke delegert scopet til denne leverandøren. Kunden gjør det i Altinn, i samme miljø: en delegering i produksjon gjelder ikke i testmiljøet.",
    ),
    program(
        301,
        "The type in authorization_details is unknown to Maskinporten, or there are several parties in it. Ask for one party at a time.",
        "Typen i authorization_details er ukjent for Maskinporten, eller det står flere parter der. Spør for én part om gangen.",
    ),
    program(
        302,
        "A member of authorization_details is unknown to Maskinporten.",
        "Et felt i authorization_details er ukjent for Maskinporten.",
    ),
    customer(
        303,
        "No system user fits. The customer has not approved one for this system, or its organisation number or external reference (externalRef) is another; or the client is not registered on the system. The detail usually names the wrong value.",
        "Ingen systembruker passer. Kunden har ikke godkjent en for dette systemet, eller organisasjonsnummeret eller den eksterne referansen (externalRef) er en annen; eller klienten er ikke registrert på systemet. Teksten fra serveren nevner som regel hvilken verdi som er feil.",
    ),
];

static UNKNOWN_KEY: KnownFault = program(
    0,
    "Maskinporten does not know the key id for this client. Register the key at Digdir's Samarbeidsportalen; just after that it may take some minutes until it counts.",
    "Maskinporten kjenner ikke nøkkel-id-en for klienten. Registrer nøkkelen i Digdirs Samarbeidsportal; like etterpå kan det ta noen minutter før den gjelder.",
);

static CLOCK: KnownFault = program(
    0,
    "The grant was issued in the future, as Maskinporten sees it. Check the computer's clock: ten seconds either way are allowed.",
    "Tokenforespørselen er laget i framtiden, slik Maskinporten ser det. Kontroller klokken på maskinen: ti sekunders avvik er tillatt.",
);

/// What is known of a refusal without a number, by its words.
pub(super) fn by_words(problem: &Json) -> Option<&'static KnownFault> {
    text(problem, "error")?;
    let numbered = |number: i32| ERRORS.iter().find(|known| known.error_id == number);
    let description = text(problem, "error_description")
        .unwrap_or_default()
        .to_ascii_lowercase();
    if description.contains("kid") && description.contains("unknown") {
        Some(&UNKNOWN_KEY)
    } else if description.contains("issue time is after now") {
        Some(&CLOCK)
    } else if description.contains("has not delegated access to the scope") {
        numbered(251)
    } else if text(problem, "error") == Some("invalid_altinn_customer_configuration") {
        numbered(303)
    } else {
        None
    }
}
