//! SOAP as Altinn II speaks it: document/literal wrapped, one wrapper element in the body, credentials first in it.

mod envelope;
pub mod fault;

pub use envelope::{SOAP_11, SOAP_12};

use crate::error::{Error, ErrorCode, ServerReport};
use crate::http::{Request, Response};
use crate::message::{Kind, Place, Record, Shape, Value, xml};
use crate::secret::Secret;
use crate::session::{Credentials, Session};

/// One SOAP operation in all its flavours, as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Contract {
    /// The service it belongs to.
    pub service: &'static Service,
    /// The name of the operation, flavour by flavour.
    pub names: &'static [(Flavour, &'static str)],
    /// What goes in front of the parameters.
    pub credentials: CredentialBlock,
    /// Which of WCF's serializers reads and writes it.
    pub serializer: Serializer,
}

/// One service, as data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// Altinn's name for it, for example `ReceiptExternal`.
    pub name: &'static str,
    /// Where it lives, flavour by flavour.
    pub endpoints: &'static [Endpoint],
}

/// Where a service lives in one flavour.
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// The flavour.
    pub flavour: Flavour,
    /// The path of the `.svc` file under the portal's base address.
    pub path: &'static str,
    /// The contract namespace: that of the wrapper elements, and the beginning of the action.
    pub namespace: &'static str,
    /// The contract interface, the middle of the action.
    pub interface: &'static str,
}

/// Which of Altinn's SOAP interfaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flavour {
    /// SOAP 1.1 over HTTPS, credentials in the body.
    Basic,
}

impl Flavour {
    /// The name in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "basic",
        }
    }
}

/// What goes in front of the parameters of a wrapper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialBlock {
    /// `systemUserName` and `systemPassword` on Basic.
    System,
    /// Nothing.
    Nothing,
}

/// Which of WCF's serializers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Serializer {
    /// DataContractSerializer: drops what comes out of order.
    DataContract,
    /// XmlSerializer: takes any order; all types in the namespace of the wrapper.
    Xml,
}

impl Contract {
    /// An operation of a service, with system credentials and data contracts.
    #[must_use]
    pub const fn new(service: &'static Service, names: &'static [(Flavour, &'static str)]) -> Self {
        Self {
            service,
            names,
            credentials: CredentialBlock::System,
            serializer: Serializer::DataContract,
        }
    }

    /// Sets what goes in front of the parameters.
    #[must_use]
    pub const fn credentials(mut self, credentials: CredentialBlock) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets the serializer.
    #[must_use]
    pub const fn serializer(mut self, serializer: Serializer) -> Self {
        self.serializer = serializer;
        self
    }

    /// The endpoint and the operation's name in a flavour.
    #[must_use]
    pub fn in_flavour(&self, flavour: Flavour) -> Option<(&'static Endpoint, &'static str)> {
        let endpoint = self
            .service
            .endpoints
            .iter()
            .find(|endpoint| endpoint.flavour == flavour)?;
        let (_, name) = self.names.iter().find(|(of, _)| *of == flavour)?;
        Some((endpoint, name))
    }
}

impl Service {
    /// A service from its parts.
    #[must_use]
    pub const fn new(name: &'static str, endpoints: &'static [Endpoint]) -> Self {
        Self { name, endpoints }
    }
}

impl Endpoint {
    /// An endpoint from its parts.
    #[must_use]
    pub const fn new(flavour: Flavour, path: &'static str, namespace: &'static str, interface: &'static str) -> Self {
        Self {
            flavour,
            path,
            namespace,
            interface,
        }
    }

    /// The SOAPAction of an operation.
    #[must_use]
    pub fn action(&self, name: &str) -> String {
        format!("{}/{}/{name}", self.namespace, self.interface)
    }
}

pub(crate) fn prepare(
    contract: &Contract,
    shape: &'static Shape,
    record: &Record,
    session: &Session,
) -> Result<Request, Error> {
    let flavour = Flavour::Basic;
    let (endpoint, name) = contract.in_flavour(flavour).ok_or_else(|| {
        Error::new(
            ErrorCode::UnsupportedFlavour,
            format!("Altinn does not offer this in the {} flavour", flavour.as_str()),
        )
    })?;
    let mut secrets = Vec::new();
    collect_secrets(shape, record, &mut secrets);

    let refused = |error: crate::xml::XmlError| Error::input("", error.to_string());
    let mut writing = xml::Writing::new();
    envelope::open(writing.raw()).map_err(refused)?;
    writing.open(name, endpoint.namespace).map_err(refused)?;
    if contract.credentials == CredentialBlock::System {
        let Some(Credentials::System {
            system_user_name,
            system_password,
        }) = &session.credentials
        else {
            return Err(Error::new(
                ErrorCode::MissingCredentials,
                "the operation needs the system's user name and password; give the session credentials of kind system",
            ));
        };
        let at = |error: Error| error.within("session.credentials");
        writing
            .raw()
            .element("systemUserName", system_user_name)
            .map_err(refused)
            .map_err(at)?;
        writing
            .raw()
            .element("systemPassword", system_password.expose())
            .map_err(refused)
            .map_err(at)?;
        secrets.push(system_password.clone());
    }
    writing.fields(shape, record, endpoint.namespace)?;
    writing.close();
    envelope::close(writing.raw());

    let url = format!("{}{}", session.environment.addresses().portal, endpoint.path);
    Ok(Request::new("POST", url)
        .header("Content-Type", "text/xml; charset=utf-8")
        .header("SOAPAction", format!("\"{}\"", endpoint.action(name)))
        .body(writing.into_body())
        .hiding(secrets))
}

/// Every secret of a message, so that printing the request hides it.
pub(crate) fn collect_secrets(shape: &'static Shape, record: &Record, secrets: &mut Vec<Secret>) {
    for (index, field) in shape.fields.iter().enumerate() {
        let mut one = |value: &Value| match (value, field.kind) {
            (Value::Secret(secret), _) => secrets.push(secret.clone()),
            (Value::Record(record), Kind::Record(shape)) => collect_secrets(shape(), record, secrets),
            _ => {}
        };
        match record.get(index) {
            Value::List(items) => items.iter().for_each(one),
            value => one(value),
        }
    }
}

pub(crate) fn parse(
    contract: &Contract,
    shape: &'static Shape,
    session: &Session,
    response: &Response,
) -> Result<Value, Error> {
    let mut reader = envelope::reader(response, session)?;
    let Some(start) = envelope::body(&mut reader)? else {
        return Err(envelope::unexpected(response, "the SOAP body is empty"));
    };
    if let Some(version) = envelope::fault_version(&start) {
        return Err(fault::read(&mut reader, version, response.status)?);
    }
    let expected = contract
        .names
        .iter()
        .find(|(_, name)| start.name.local.strip_suffix("Response") == Some(name));
    let Some((_, name)) = expected else {
        envelope::finish(&mut reader)?;
        return Err(envelope::unexpected(
            response,
            &format!(
                "the answer is {}, which is not the answer to this operation",
                start.name.local
            ),
        ));
    };
    let result = result(&mut reader, shape, &format!("{name}Result"), &start.name.namespace)?;
    envelope::finish(&mut reader)?;
    if response.status >= 400 {
        return Err(envelope::unexpected(
            response,
            "an answer without a fault came with an error status",
        ));
    }
    match result {
        Some(record) => Ok(Value::Record(record)),
        None if shape.fields.is_empty() => Ok(Value::Record(shape.empty())),
        None => Err(Error::new(
            ErrorCode::EmptyResult,
            "Altinn answered without a result: it knows nothing by that reference, or the user may not see it",
        )),
    }
}

/// The content of `<...Result>`; nothing when it is absent or nil.
fn result(
    reader: &mut crate::xml::Reader<'_>,
    shape: &'static Shape,
    name: &str,
    namespace: &str,
) -> Result<Option<Record>, Error> {
    use crate::xml::Event;
    let mut found = None;
    loop {
        match reader.next_event().map_err(xml::refused)? {
            Event::End | Event::Eof => return Ok(found),
            Event::Text(_) => {}
            Event::Start(start) if start.name.local != name || start.is_nil() => {
                reader.skip_element().map_err(xml::refused)?;
            }
            Event::Start(start) => {
                let whole = shape
                    .fields
                    .iter()
                    .enumerate()
                    .find(|(_, field)| field.place == Place::Whole);
                let mut reading = xml::Reading::new(reader, xml::Order::Any);
                found = Some(match whole {
                    Some((index, field)) => {
                        let mut record = shape.empty();
                        record.set(index, reading.value(field, &start, namespace)?);
                        record
                    }
                    None => reading.record(shape, &start, namespace)?,
                });
            }
        }
    }
}

/// What the server said, when all there is is a status and bytes.
pub(crate) fn report(response: &Response) -> ServerReport {
    let mut report = ServerReport::new(i32::from(response.status));
    let text = String::from_utf8_lossy(&response.body);
    report.excerpt = Some(text.chars().take(1024).collect()).filter(|text: &String| !text.trim().is_empty());
    report.message.clone_from(&response.reason);
    report
}
