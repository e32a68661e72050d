//! What Altinn II answers when it does not do what it was asked.

use crate::error::Error;
use crate::http::Response;
use crate::message::{Message as _, Value, xml};
use crate::operation::{Moment, Operation, Wire};
use crate::soap::fault::AltinnFault;
use crate::soap::{ADDRESSING, EXTENSION, Flavour, SOAP_11, SOAP_12};

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
const NO_ADDRESSING: &str = "http://schemas.microsoft.com/ws/2005/05/addressing/none";

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

    /// An error that Altinn documents for an operation, in our words: Altinn's texts are known of few.
    pub(super) fn known<O: Operation>(id: i32) -> Self {
        let faults = match &O::DESCRIPTION.wire {
            Wire::Soap(contract) => contract.faults,
            Wire::Rest(_) => &[],
        };
        let known = faults.iter().find(|fault| fault.error_id == id);
        debug_assert!(known.is_some(), "{id} is not documented for {}", O::DESCRIPTION.id);
        Self::Altinn {
            id,
            text: known.map(|fault| fault.advice.en.to_owned()).unwrap_or_default(),
            localized: known.map(|fault| fault.advice.nb).unwrap_or_default(),
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
            namespace: NO_ADDRESSING,
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

    /// WCF's fault for a security header that it cannot accept (WS-Security 1.0, section 12).
    pub(super) fn security(what: &str) -> Self {
        Self::Wcf {
            code: "InvalidSecurity",
            namespace: EXTENSION,
            text: format!("An error occurred when verifying security for the message: {what}."),
        }
    }

    /// A header that must be understood, and is not (SOAP 1.2, part 1, section 5.4.8).
    pub(super) fn not_understood(header: &str) -> Self {
        Self::Wcf {
            code: "MustUnderstand",
            namespace: SOAP_12,
            text: format!("The header '{header}' was not understood by the recipient of this message."),
        }
    }

    pub(super) fn malformed() -> Self {
        Self::Http {
            status: 400,
            text: "Bad Request",
        }
    }

    /// The answer. `number` counts the answers, so that error ids differ and repeat.
    pub(super) fn response(&self, flavour: Flavour, now: i64, number: u64) -> Response {
        let guid = Moment::new(now, number.to_be_bytes()).uuid("altinn2.error");
        match self {
            Self::Http { status, text } => Response::new(*status, *text).header("Content-Type", "text/plain"),
            Self::Wcf { code, namespace, text } => fault(flavour, namespace, code, text, None),
            Self::Altinn { id, text, localized } => {
                let mut said = AltinnFault::new();
                said.error_id = Some(*id);
                said.altinn_error_message = Some(text.clone());
                said.altinn_extended_error_message = Some("No information available".to_owned());
                said.altinn_localized_error_message = Some((*localized).to_owned());
                said.error_guid = Some(guid);
                said.user_guid = Some("-no value-".to_owned());
                said.user_id = Some(String::new());
                let (namespace, code) = match flavour {
                    Flavour::Basic => (SOAP_11, "Client"),
                    _ => (SOAP_12, "Sender"),
                };
                fault(flavour, namespace, code, "An errror occurred", Some(said))
            }
        }
    }
}

fn fault(flavour: Flavour, namespace: &str, code: &str, text: &str, detail: Option<AltinnFault>) -> Response {
    // An action may hold what XML cannot carry: then the answer is an empty 500.
    let (body, content_type) = match flavour {
        Flavour::Basic => (soap_11(namespace, code, text, detail), "text/xml; charset=utf-8"),
        _ => (
            soap_12(namespace, code, text, detail),
            "application/soap+xml; charset=utf-8",
        ),
    };
    Response::new(500, body.unwrap_or_default()).header("Content-Type", content_type)
}

fn soap_11(namespace: &str, code: &str, text: &str, detail: Option<AltinnFault>) -> Result<String, Error> {
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
    in_detail(&mut writing, "detail", detail)?;
    Ok(writing.into_text())
}

fn soap_12(namespace: &str, code: &str, text: &str, detail: Option<AltinnFault>) -> Result<String, Error> {
    let mut writing = xml::Writing::new();
    let writer = writing.raw();
    writer.start("s:Envelope");
    writer.attribute("xmlns:s", SOAP_12).map_err(refused)?;
    writer.attribute("xmlns:a", ADDRESSING).map_err(refused)?;
    writer.start("s:Header");
    writer.start("a:Action");
    writer.attribute("s:mustUnderstand", "1").map_err(refused)?;
    writer.text(&format!("{ADDRESSING}/soap/fault")).map_err(refused)?;
    writer.end();
    writer.end();
    writer.start("s:Body");
    writer.start("s:Fault");
    writer.start("s:Code");
    // Codes of SOAP's own stand alone; others specify `Sender`.
    if namespace == SOAP_12 {
        writer.element("s:Value", &format!("s:{code}")).map_err(refused)?;
    } else {
        writer.element("s:Value", "s:Sender").map_err(refused)?;
        writer.start("s:Subcode");
        writer.start("s:Value");
        writer.attribute("xmlns:c", namespace).map_err(refused)?;
        writer.text(&format!("c:{code}")).map_err(refused)?;
        writer.end();
        writer.end();
    }
    writer.end();
    writer.start("s:Reason");
    writer.start("s:Text");
    writer.attribute("xml:lang", "nb-NO").map_err(refused)?;
    writer.text(text).map_err(refused)?;
    writer.end();
    writer.end();
    in_detail(&mut writing, "s:Detail", detail)?;
    Ok(writing.into_text())
}

fn in_detail(writing: &mut xml::Writing<'_>, name: &str, detail: Option<AltinnFault>) -> Result<(), Error> {
    if let Some(Value::Record(record)) = detail.map(AltinnFault::into_value) {
        writing.raw().start(name);
        let shape = AltinnFault::SHAPE;
        writing.record("AltinnFault", shape.namespace.unwrap_or_default(), shape, &record)?;
        writing.raw().end();
    }
    Ok(())
}

fn refused(error: crate::xml::XmlError) -> Error {
    Error::input("", error.to_string())
}
