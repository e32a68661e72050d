//! SOAP faults, with and without Altinn's own detail.

use super::envelope::{SOAP_12, next_start};
use super::{Contract, Flavour, KnownFault};
use crate::error::{Advice, Error, ErrorCode, FixableBy, Retry, ServerReport};
use crate::http::{Response, problem};
use crate::message::xml;
use crate::session::Session;
use crate::xml::Reader;
use altinnkit_macros::message;

/// Altinn's own account of an error: element `AltinnFault` in a fault's detail.
#[message(namespace = "http://www.altinn.no/services/common/fault/2009/10")]
pub struct AltinnFault {
    /// What went wrong, in English.
    pub altinn_error_message: Option<String>,
    /// More of it; often `No information available`.
    pub altinn_extended_error_message: Option<String>,
    /// What went wrong, in the user's language.
    pub altinn_localized_error_message: Option<String>,
    /// Altinn's support finds the case by it.
    pub error_guid: Option<String>,
    /// Number of the error: Altinn lists them by operation. `0` is an error inside Altinn, or input that it could not read.
    #[wire(name = "ErrorID")]
    pub error_id: Option<i32>,
    /// The user, when known; often `-no value-`.
    pub user_guid: Option<String>,
    /// The user's number, when known.
    pub user_id: Option<String>,
}

/// Reads the content of a `Fault` element as an error.
///
/// `contract` is that of the operation: Altinn documents errors operation by operation.
pub(super) fn read(
    reader: &mut Reader<'_>,
    version: &'static str,
    response: &Response,
    contract: &Contract,
    session: &Session,
) -> Result<Error, Error> {
    let mut report = ServerReport::new(i32::from(response.status));
    let mut codes = Codes::default();
    let mut altinn = None;
    let broken = loop {
        match child(reader, version, &mut report, &mut codes, &mut altinn) {
            Ok(true) => {}
            Ok(false) => break None,
            Err(error) => break Some(error),
        }
    };
    match broken {
        // What Altinn says of the call is worth more than what is wrong with the rest of the message.
        Some(error) if altinn.is_none() => return Err(error),
        _ => {}
    }
    report.code = codes.innermost.clone();
    Ok(match altinn {
        Some(altinn) => of_altinn(report, altinn, contract),
        None => of_soap(report, &codes, response.status, session),
    })
}

/// Reads the next child of a fault; whether there was one.
fn child(
    reader: &mut Reader<'_>,
    version: &'static str,
    report: &mut ServerReport,
    codes: &mut Codes,
    altinn: &mut Option<AltinnFault>,
) -> Result<bool, Error> {
    let Some(start) = next_start(reader)? else {
        return Ok(false);
    };
    match start.name.local {
        "faultcode" => codes.add(&text(reader)?),
        "faultstring" => report.message = Some(text(reader)?).filter(|text| !text.is_empty()),
        "Code" if version == SOAP_12 => code(reader, codes)?,
        "Reason" if version == SOAP_12 => report.message = first_text(reader)?,
        "detail" | "Detail" => detail(reader, altinn)?,
        _ => reader.skip_element().map_err(xml::refused)?,
    }
    Ok(true)
}

/// The AltinnFault in a detail, among whatever else stands there. By its name alone: what stands between has dropped its
/// namespace before.
fn detail(reader: &mut Reader<'_>, found: &mut Option<AltinnFault>) -> Result<(), Error> {
    while let Some(start) = next_start(reader)? {
        if start.name.local != "AltinnFault" {
            detail(reader, found)?;
            continue;
        }
        let fault = found.insert(AltinnFault::new());
        while let Some(start) = next_start(reader)? {
            let place = match start.name.local {
                "AltinnErrorMessage" => &mut fault.altinn_error_message,
                "AltinnExtendedErrorMessage" => &mut fault.altinn_extended_error_message,
                "AltinnLocalizedErrorMessage" => &mut fault.altinn_localized_error_message,
                "ErrorGuid" => &mut fault.error_guid,
                "UserGuid" => &mut fault.user_guid,
                "UserId" => &mut fault.user_id,
                "ErrorID" => {
                    fault.error_id = text(reader)?.parse().ok();
                    continue;
                }
                _ => {
                    reader.skip_element().map_err(xml::refused)?;
                    continue;
                }
            };
            *place = Some(text(reader)?).filter(|text| !text.is_empty() && text != "-no value-");
        }
    }
    Ok(())
}

/// The codes of a fault, from the outside in: the class is the first, what exactly it was is the last.
#[derive(Debug, Default)]
struct Codes {
    class: Option<String>,
    innermost: Option<String>,
}

impl Codes {
    /// Adds a code by its local name.
    fn add(&mut self, qualified: &str) {
        let name = qualified.rsplit_once(':').map_or(qualified, |(_, local)| local).trim();
        if !name.is_empty() {
            // SOAP 1.1 makes narrower codes with dots (section 4.4.1).
            let class = name.split('.').next().unwrap_or_default();
            self.class.get_or_insert_with(|| class.to_owned());
            self.innermost = Some(name.to_owned());
        }
    }
}

fn code(reader: &mut Reader<'_>, codes: &mut Codes) -> Result<(), Error> {
    while let Some(start) = next_start(reader)? {
        match start.name.local {
            "Value" => codes.add(&text(reader)?),
            "Subcode" => code(reader, codes)?,
            _ => reader.skip_element().map_err(xml::refused)?,
        }
    }
    Ok(())
}

fn first_text(reader: &mut Reader<'_>) -> Result<Option<String>, Error> {
    let mut first = None;
    while next_start(reader)?.is_some() {
        let next = text(reader)?;
        first.get_or_insert(next);
    }
    Ok(first.filter(|text: &String| !text.is_empty()))
}

fn text(reader: &mut Reader<'_>) -> Result<String, Error> {
    Ok(reader.text().map_err(xml::refused)?.trim().to_owned())
}

/// The error of a fault without Altinn's own account: by WCF's and WS-Security's code where it is one, else by its class.
fn of_soap(report: ServerReport, codes: &Codes, status: u16, session: &Session) -> Error {
    let mut detail = match (&report.code, &report.message) {
        (Some(code), Some(message)) => format!("SOAP fault {code}: {message}"),
        (Some(text), None) | (None, Some(text)) => format!("SOAP fault: {text}"),
        (None, None) => "SOAP fault without a code or a text".to_owned(),
    };
    let token = session.flavour() == Flavour::Ws;
    let (code, retry, advice) = match codes.innermost.as_deref() {
        // Turned away before the service.
        Some("ServerTooBusy") => (ErrorCode::Unavailable, Some(Retry::After), None),
        Some("BadContextToken" | "RenewNeeded") => (ErrorCode::SecuritySession, None, None),
        Some("FailedAuthentication") => (ErrorCode::WrongCredentials, None, Some(&SYSTEM_REFUSED)),
        Some("InvalidSecurity") if token => {
            detail.push_str(CLOCK);
            (ErrorCode::SecuritySession, Some(Retry::Never), Some(&CLOCK_ADVICE))
        }
        Some("InvalidSecurity") => (ErrorCode::SecuritySession, None, None),
        Some("InternalServiceFault") => (ErrorCode::ServerError, Some(Retry::CheckFirst), None),
        // What stands in front of the service answers with faults too, and its status is more than the class.
        _ if !matches!(status, 200..300 | 400 | 500) => (problem::of_status(status), None, None),
        // SOAP 1.1, section 4.4.1, and SOAP 1.2, part 1, section 5.4.6: not attributable to the message.
        _ if matches!(codes.class.as_deref(), Some("Server" | "Receiver")) => {
            (ErrorCode::ServerError, Some(Retry::CheckFirst), None)
        }
        _ => (ErrorCode::SoapFault, None, None),
    };
    let mut error = Error::new(code, detail).said(report);
    error.advice = advice.map(|it| Box::new((*it).into()));
    match retry {
        Some(retry) => error.retrying(retry),
        None => error,
    }
}

/// What the detail of a refused message says beside the server's own words.
const CLOCK: &str =
    " (often the clock: the message is good for five minutes, so the sender's clock must not be off by more)";

const CLOCK_ADVICE: Advice = Advice::new(
    "Altinn did not accept the security of the message. Check the computer's clock first: a message is good for five minutes. Then check the system's user name and password. Do not repeat the call as it stands.",
    "Altinn godtok ikke sikkerheten i meldingen. Kontroller først klokken på maskinen: en melding er gyldig i fem minutter. Kontroller deretter datasystemets brukernavn og passord. Ikke gjenta kallet slik det er.",
);

const SYSTEM_REFUSED: Advice = Advice::new(
    "Altinn refused the system's user name or password. Check both; do not repeat the call, because repeated mistakes lock the system.",
    "Altinn godtok ikke datasystemets brukernavn eller passord. Kontroller begge; ikke gjenta kallet, for gjentatte feil sperrer datasystemet.",
);

/// The error of a fault with Altinn's own account.
fn of_altinn(mut report: ServerReport, altinn: AltinnFault, contract: &Contract) -> Error {
    let detail = altinn
        .altinn_error_message
        .clone()
        .or_else(|| report.message.clone())
        .unwrap_or_else(|| "Altinn gave no text".to_owned());
    // Number 0 stands for many things; of them only this can be told by its text.
    let number = match altinn.error_id {
        Some(0) if is_about_the_user(&detail) => Some(WRONG_USER),
        number => number,
    };
    let documented = number.and_then(|number| contract.known_fault(number));
    let code = match (documented, altinn.error_id) {
        (Some(documented), _) => documented.code,
        // WCF could not make sense of the request; the text is its own.
        (None, Some(0)) if detail.contains("formatter threw an exception") => ErrorCode::AltinnFault,
        (None, Some(0) | None) => ErrorCode::AltinnInternal,
        (None, Some(_)) => ErrorCode::AltinnFault,
    };
    report.error_id = altinn.error_id;
    report.error_guid = altinn.error_guid;
    report.message = altinn.altinn_error_message;
    report.localized_message = altinn.altinn_localized_error_message;
    report.extended_message = altinn.altinn_extended_error_message;
    report.user_guid = altinn.user_guid;
    report.user_id = altinn.user_id;
    let number = altinn
        .error_id
        .map_or_else(|| "without a number".to_owned(), |id| id.to_string());
    let error = Error::new(code, format!("Altinn error {number}: {detail}")).said(report);
    match documented {
        Some(documented) => error.documented(documented),
        None => error,
    }
}

/// Whether the text of an error without a number is one of those of [`WRONG_USER`]: Altinn documents that it comes either way.
fn is_about_the_user(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("pin session") || text.contains("wrong username/password")
}

/// Number of the error for a wrong user, password or one-time code.
const WRONG_USER: i32 = 989;

/// What any operation may answer.
pub static COMMON: &[KnownFault] = &[
    KnownFault::new(
        5,
        ErrorCode::WrongCredentials,
        "Altinn could not authorise the call. Either the system's user name or password is wrong, or the system is locked or not registered; or the reportee, element or reference asked for is wrong, or not one that the system may act for. Check these; do not repeat the call as it stands.",
        "Altinn kunne ikke autorisere kallet. Enten er datasystemets brukernavn eller passord feil, eller systemet er sperret eller ikke registrert; eller så er avgiveren, elementet eller referansen feil, eller noe som systemet ikke kan opptre for. Kontroller dette; ikke gjenta kallet slik det er.",
    )
    .fixable_by(FixableBy::Integrator),
    KnownFault::new(
        WRONG_USER,
        ErrorCode::WrongCredentials,
        "The user's password or one-time code is wrong, or the one-time session has run out. Ask for a new code and sign in again; repeated mistakes lock the user for an hour.",
        "Brukerens passord eller engangskode er feil, eller engangskoden har gått ut. Be om en ny kode og logg inn på nytt; gjentatte feil sperrer brukeren i en time.",
    ),
];
