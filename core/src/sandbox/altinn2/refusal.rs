//! What Altinn II answers when it does not do what it was asked.

use crate::error::Error;
use crate::http::Response;
use crate::message::{Message as _, Value, xml};
use crate::operation::Moment;
use crate::soap::SOAP_11;
use crate::soap::fault::AltinnFault;

/// Why a request is not answered as hoped.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Altinn's own fault, with its number.
    Altinn {
        /// Number of the error.
        id: i32,
        /// English text.
        text: String,
        /// Norwegian text.
        localized: &'static str,
    },
    /// A fault of WCF's, before Altinn's code gets to see the request.
    Wcf {
        /// Local name of the code.
        code: &'static str,
        /// Namespace of the code.
        namespace: &'static str,
        /// Text.
        text: String,
    },
    /// No SOAP at all.
    Http {
        /// Status.
        status: u16,
        /// Text.
        text: &'static str,
    },
}

/// Namespace of WCF's codes for actions.
const ADDRESSING: &str = "http://schemas.microsoft.com/ws/2005/05/addressing/none";

impl Refusal {
    /// Altinn's fault for a wrong system, or for what the system may not do.
    pub(super) fn system() -> Self {
        Self::Altinn {
            id: 5,
            text: "Wrong username/password supplied.".to_owned(),
            localized: "Feil brukernavn eller passord for systemet.",
        }
    }

    /// Altinn's fault for parameters that no rights can be looked up for.
    pub(super) fn parameters(what: &str) -> Self {
        Self::Altinn {
            id: 5,
            text: format!("Unable to authorize the request based on the parameters: {what}."),
            localized: "Ikke mulig å autorisere forespørselen med disse parametrene.",
        }
    }

    /// Altinn's fault for a wrong user, password or one-time code.
    pub(super) fn user() -> Self {
        Self::Altinn {
            id: 989,
            text: "Wrong username/password/pin supplied for user.".to_owned(),
            localized: "Feil fødselsnummer, passord eller engangskode.",
        }
    }

    /// Altinn's fault for a one-time code that has run out.
    pub(super) fn session() -> Self {
        Self::Altinn {
            id: 989,
            text: "Pin session time has time out for user. Request new".to_owned(),
            localized: "Sesjonen for engangskoden har gått ut. Be om en ny.",
        }
    }

    /// Altinn's fault around WCF's text for a body that it cannot read.
    pub(super) fn formatter(what: &str) -> Self {
        Self::Altinn {
            id: 0,
            text: format!("The formatter threw an exception while trying to deserialize the message: {what}"),
            localized: "Det oppstod en feil.",
        }
    }

    pub(super) fn unknown_action(action: &str) -> Self {
        Self::Wcf {
            code: "ActionNotSupported",
            namespace: ADDRESSING,
            text: format!(
                "The message with Action '{action}' cannot be processed at the receiver, due to a ContractFilter \
                 mismatch at the EndpointDispatcher."
            ),
        }
    }

    pub(super) fn envelope(text: &str) -> Self {
        Self::Wcf {
            code: "VersionMismatch",
            namespace: SOAP_11,
            text: text.to_owned(),
        }
    }

    pub(super) fn malformed() -> Self {
        Self::Http {
            status: 400,
            text: "Bad Request",
        }
    }

    /// The answer. `number` counts the answers, so that error ids differ and repeat.
    pub(super) fn response(&self, now: i64, number: u64) -> Response {
        let guid = Moment::new(now, number.to_be_bytes()).uuid("altinn2.error");
        match self {
            Self::Http { status, text } => Response::new(*status, *text).header("Content-Type", "text/plain"),
            Self::Wcf { code, namespace, text } => fault(namespace, code, text, None),
            Self::Altinn { id, text, localized } => {
                let mut said = AltinnFault::new();
                said.error_id = Some(*id);
                said.altinn_error_message = Some(text.clone());
                said.altinn_extended_error_message = Some("No information available".to_owned());
                said.altinn_localized_error_message = Some((*localized).to_owned());
                said.error_guid = Some(guid);
                said.user_guid = Some("-no value-".to_owned());
                said.user_id = Some(String::new());
                fault(SOAP_11, "Client", "An errror occurred", Some(said))
            }
        }
    }
}

fn fault(namespace: &str, code: &str, text: &str, detail: Option<AltinnFault>) -> Response {
    // An action may hold what XML cannot carry: then the answer is an empty 500.
    let body = fault_text(namespace, code, text, detail).unwrap_or_default();
    Response::new(500, body).header("Content-Type", "text/xml; charset=utf-8")
}

fn fault_text(namespace: &str, code: &str, text: &str, detail: Option<AltinnFault>) -> Result<String, Error> {
    let refused = |error: crate::xml::XmlError| Error::input("", error.to_string());
    let mut writing = xml::Writing::new();
    let writer = writing.raw();
    writer.start("s:Envelope");
    writer.attribute("xmlns:s", SOAP_11).map_err(refused)?;
    writer.start("s:Body");
    writer.start("s:Fault");
    writer.start("faultcode");
    writer.attribute("xmlns:a", namespace).map_err(refused)?;
    writer.text(&format!("a:{code}")).map_err(refused)?;
    writer.end();
    writer.start("faultstring");
    writer.attribute("xml:lang", "nb-NO").map_err(refused)?;
    writer.text(text).map_err(refused)?;
    writer.end();
    if let Some(Value::Record(record)) = detail.map(AltinnFault::into_value) {
        writing.raw().start("detail");
        let shape = AltinnFault::SHAPE;
        writing.record("AltinnFault", shape.namespace.unwrap_or_default(), shape, &record)?;
    }
    Ok(writing.into_text())
}
