//! SOAP faults, with and without Altinn's own detail.

use super::envelope::{SOAP_12, next_start};
use super::{Contract, KnownFault};
use crate::error::{Error, ErrorCode, FixableBy, ServerReport};
use crate::message::{Message as _, xml};
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
    status: u16,
    contract: &Contract,
) -> Result<Error, Error> {
    let mut report = ServerReport::new(i32::from(status));
    let mut altinn = None;
    while let Some(start) = next_start(reader)? {
        match start.name.local {
            "faultcode" => report.code = Some(local_name(&reader.text().map_err(xml::refused)?)),
            "faultstring" => report.message = Some(reader.text().map_err(xml::refused)?.trim().to_owned()),
            "Code" if version == SOAP_12 => report.code = innermost_code(reader)?,
            "Reason" if version == SOAP_12 => report.message = first_text(reader)?,
            "detail" | "Detail" => altinn = detail(reader)?,
            _ => reader.skip_element().map_err(xml::refused)?,
        }
    }
    Ok(classify(report, altinn, contract))
}

/// The AltinnFault in a detail, among whatever else stands there.
fn detail(reader: &mut Reader<'_>) -> Result<Option<AltinnFault>, Error> {
    let mut found = None;
    while let Some(start) = next_start(reader)? {
        if start.name.local != "AltinnFault" {
            reader.skip_element().map_err(xml::refused)?;
            continue;
        }
        let record = xml::Reading::new(reader, xml::Order::Any).record(AltinnFault::SHAPE, &start, "")?;
        found = AltinnFault::from_value(crate::message::Value::Record(record)).ok();
    }
    Ok(found)
}

fn innermost_code(reader: &mut Reader<'_>) -> Result<Option<String>, Error> {
    let mut code = None;
    while let Some(start) = next_start(reader)? {
        match start.name.local {
            "Value" => code = Some(local_name(&reader.text().map_err(xml::refused)?)),
            "Subcode" => code = innermost_code(reader)?.or(code),
            _ => reader.skip_element().map_err(xml::refused)?,
        }
    }
    Ok(code)
}

fn first_text(reader: &mut Reader<'_>) -> Result<Option<String>, Error> {
    let mut text = None;
    while next_start(reader)?.is_some() {
        let next = reader.text().map_err(xml::refused)?.trim().to_owned();
        text.get_or_insert(next);
    }
    Ok(text)
}

fn local_name(qualified: &str) -> String {
    let name = qualified.trim();
    name.rsplit_once(':').map_or(name, |(_, local)| local).to_owned()
}

fn classify(mut report: ServerReport, altinn: Option<AltinnFault>, contract: &Contract) -> Error {
    let Some(altinn) = altinn else {
        let code = match report.code.as_deref() {
            Some("BadContextToken" | "InvalidSecurity" | "FailedAuthentication") => ErrorCode::SecuritySession,
            _ => ErrorCode::SoapFault,
        };
        let detail = match (&report.code, &report.message) {
            (Some(code), Some(message)) => format!("SOAP fault {code}: {message}"),
            (Some(text), None) | (None, Some(text)) => format!("SOAP fault: {text}"),
            (None, None) => "SOAP fault without a code or a text".to_owned(),
        };
        return Error::new(code, detail).said(report);
    };
    let said = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let message = said(&altinn.altinn_error_message);
    let detail = message
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
    report.error_guid = said(&altinn.error_guid);
    report.message = message;
    report.localized_message = said(&altinn.altinn_localized_error_message);
    report.extended_message = said(&altinn.altinn_extended_error_message);
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
