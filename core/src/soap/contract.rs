//! SOAP operations as data: what they are called, where they live and how sure that is, flavour by flavour.

use super::KnownFault;
use super::fault::COMMON;
use crate::error::{Error, ErrorCode};
use crate::operation::Evidence;
use crate::session::Session;

/// One SOAP operation in all its flavours.
#[derive(Debug)]
#[non_exhaustive]
pub struct Contract {
    /// The service it belongs to.
    pub service: &'static Service,
    /// The flavours it is offered in.
    pub bindings: &'static [Binding],
    /// What goes in front of the parameters.
    pub credentials: CredentialBlock,
    /// Which of WCF's serializers reads and writes it.
    pub serializer: Serializer,
    /// Where its parameters travel.
    pub payload: Payload,
    /// Set when another contract than the service's declares it: namespace and interface of that one.
    pub declared_by: Option<(&'static str, &'static str)>,
    /// Whether the operation only reads, or may at least be repeated without harm.
    pub reads: bool,
    /// The errors that Altinn documents for it.
    pub faults: &'static [KnownFault],
}

/// One service.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// Altinn's name for it, for example `ReceiptExternal`.
    pub name: &'static str,
    /// Where it lives, flavour by flavour.
    pub endpoints: &'static [Endpoint],
    /// Whether messages travel as MTOM: `multipart/related`, with bytes in parts of their own.
    pub mtom: bool,
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
    /// The contract interface, the middle of the action. EC2 keeps the name of its predecessor EC.
    pub interface: &'static str,
}

/// One operation in one flavour.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Binding {
    /// The flavour.
    pub flavour: Flavour,
    /// The operation's name there.
    pub name: &'static str,
    /// How sure the wire facts are.
    pub evidence: Evidence,
}

/// Which of Altinn's SOAP interfaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flavour {
    /// SOAP 1.1 over HTTPS, credentials in the body.
    Basic,
    /// SOAP 1.2 with WS-Addressing and a UsernameToken.
    Ws,
    /// SOAP 1.2 with a secure conversation begun with an enterprise certificate (virksomhetssertifikat).
    Ec2,
}

impl Flavour {
    /// The name in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Ws => "ws",
            Self::Ec2 => "ec2",
        }
    }
}

/// What goes in front of the parameters. On WS the system's credentials are in the UsernameToken instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialBlock {
    /// `systemUserName` and `systemPassword` on Basic; `userName` and `password` on EC2.
    System,
    /// The same with a capital first letter.
    CapitalSystem,
    /// As `System`, but `userName` and `userPassword` on EC2.
    SystemWithUserPassword,
    /// Nothing.
    Nothing,
}

impl CredentialBlock {
    /// The element names of user name and password in a flavour; nothing where they do not travel in the message itself.
    #[must_use]
    pub const fn elements(self, flavour: Flavour) -> Option<(&'static str, &'static str)> {
        match (self, flavour) {
            (Self::Nothing, _) | (_, Flavour::Ws) => None,
            (Self::CapitalSystem, Flavour::Basic) => Some(("SystemUserName", "SystemPassword")),
            (_, Flavour::Basic) => Some(("systemUserName", "systemPassword")),
            (Self::System, Flavour::Ec2) => Some(("userName", "password")),
            (Self::CapitalSystem, Flavour::Ec2) => Some(("UserName", "Password")),
            (Self::SystemWithUserPassword, Flavour::Ec2) => Some(("userName", "userPassword")),
        }
    }
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

/// Where the parameters of an operation travel.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Payload {
    /// In a wrapper named as the operation, in the body. The answer is `<...Response><...Result>`.
    Wrapped,
    /// Bytes alone in a wrapper of another name; everything else, credentials included, in header blocks. The answer is
    /// itself the element in the body.
    Upload {
        /// Names of the wrapper, flavour by flavour.
        wrappers: &'static [(Flavour, &'static str)],
        /// Name of the answer.
        answer: &'static str,
    },
}

/// Whether Altinn's name of an operation is that of a question.
const fn is_question(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        [b'G', b'e', b't', ..]
            | [b'T', b'e', b's', b't', ..]
            | [b'C', b'h', b'e', b'c', b'k', ..]
            | [b'D', b'o', b'w', b'n', b'l', b'o', b'a', b'd', ..]
    )
}

impl Contract {
    /// An operation of a service, with system credentials and data contracts. One whose name begins with `Get`, `Test`,
    /// `Check` or `Download` only reads; any other changes something.
    #[must_use]
    pub const fn new(service: &'static Service, bindings: &'static [Binding]) -> Self {
        Self {
            service,
            bindings,
            credentials: CredentialBlock::System,
            serializer: Serializer::DataContract,
            payload: Payload::Wrapped,
            declared_by: None,
            reads: match bindings {
                [first, ..] => is_question(first.name),
                [] => false,
            },
            faults: &[],
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

    /// Sets where the parameters travel.
    #[must_use]
    pub const fn payload(mut self, payload: Payload) -> Self {
        self.payload = payload;
        self
    }

    /// Names the contract that declares the operation, when it is not the service's own.
    #[must_use]
    pub const fn declared_by(mut self, namespace: &'static str, interface: &'static str) -> Self {
        self.declared_by = Some((namespace, interface));
        self
    }

    /// Marks the operation as one that changes something, whatever its name.
    #[must_use]
    pub const fn changes(mut self) -> Self {
        self.reads = false;
        self
    }

    /// Lists the errors that Altinn documents.
    #[must_use]
    pub const fn faults(mut self, faults: &'static [KnownFault]) -> Self {
        self.faults = faults;
        self
    }

    /// What Altinn documents about an error of that number (`ErrorID`): of this operation, or of every one. Nothing about 0,
    /// which stands for many things.
    #[must_use]
    pub fn known_fault(&self, error_id: i32) -> Option<&'static KnownFault> {
        self.faults
            .iter()
            .chain(COMMON)
            .find(|known| known.error_id == error_id && error_id != 0)
    }

    /// The operation in a flavour.
    #[must_use]
    pub fn in_flavour(&self, flavour: Flavour) -> Option<Target<'_>> {
        let binding = self.bindings.iter().find(|binding| binding.flavour == flavour)?;
        let endpoint = self
            .service
            .endpoints
            .iter()
            .find(|endpoint| endpoint.flavour == flavour)?;
        let (namespace, interface) = self.declared_by.unwrap_or((endpoint.namespace, endpoint.interface));
        Some(Target {
            contract: self,
            flavour,
            name: binding.name,
            path: endpoint.path,
            namespace,
            interface,
        })
    }

    /// The operation in the flavour that the session's credentials choose, with the session's namespace for the service.
    /// What needs no credentials goes to Basic where the flavour lacks it.
    ///
    /// # Errors
    /// [`ErrorCode::UnsupportedFlavour`].
    pub fn for_session<'s>(&'s self, session: &'s Session) -> Result<Target<'s>, Error> {
        let wanted = session.flavour();
        let basic = || {
            self.in_flavour(Flavour::Basic)
                .filter(|_| self.credentials == CredentialBlock::Nothing)
        };
        let Some(mut target) = self.in_flavour(wanted).or_else(basic) else {
            let offered: Vec<_> = self.bindings.iter().map(|binding| binding.flavour.as_str()).collect();
            return Err(Error::new(
                ErrorCode::UnsupportedFlavour,
                format!(
                    "Altinn does not offer this in the {} flavour, which the session's credentials choose; it is there in: {}",
                    wanted.as_str(),
                    offered.join(", ")
                ),
            ));
        };
        if self.declared_by.is_none()
            && let Some(namespace) = session.service_namespace(self.service.name)
        {
            target.namespace = namespace;
        }
        Ok(target)
    }
}

/// An operation in one flavour.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Target<'s> {
    /// The operation.
    pub contract: &'s Contract,
    /// The flavour.
    pub flavour: Flavour,
    /// The operation's name there.
    pub name: &'static str,
    /// The path of the `.svc` file.
    pub path: &'static str,
    /// Namespace of the wrapper, and the beginning of the action.
    pub namespace: &'s str,
    /// The middle of the action.
    pub interface: &'static str,
}

impl Target<'_> {
    /// SOAPAction, or `wsa:Action`.
    #[must_use]
    pub fn action(&self) -> String {
        format!("{}/{}/{}", self.namespace, self.interface, self.name)
    }

    /// `wsa:Action` of the answer.
    #[must_use]
    pub fn reply_action(&self) -> String {
        format!("{}Response", self.action())
    }

    /// Name of the element in the body.
    #[must_use]
    pub fn wrapper(&self) -> &'static str {
        match self.contract.payload {
            Payload::Wrapped => self.name,
            Payload::Upload { wrappers, .. } => wrappers
                .iter()
                .find(|(flavour, _)| *flavour == self.flavour)
                .map_or(self.name, |(_, wrapper)| wrapper),
        }
    }
}

impl Service {
    /// A service from its parts.
    #[must_use]
    pub const fn new(name: &'static str, endpoints: &'static [Endpoint]) -> Self {
        Self {
            name,
            endpoints,
            mtom: false,
        }
    }

    /// The same service, with MTOM messages.
    #[must_use]
    pub const fn mtom(mut self) -> Self {
        self.mtom = true;
        self
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
}

impl Binding {
    /// The operation on Basic, by Altinn's WSDL.
    #[must_use]
    pub const fn basic(name: &'static str) -> Self {
        Self::by_wsdl(Flavour::Basic, name)
    }

    /// The operation on WS, by Altinn's WSDL.
    #[must_use]
    pub const fn ws(name: &'static str) -> Self {
        Self::by_wsdl(Flavour::Ws, name)
    }

    /// The operation on EC2, by Altinn's WSDL.
    #[must_use]
    pub const fn ec2(name: &'static str) -> Self {
        Self::by_wsdl(Flavour::Ec2, name)
    }

    const fn by_wsdl(flavour: Flavour, name: &'static str) -> Self {
        Self {
            flavour,
            name,
            evidence: Evidence::Wsdl,
        }
    }

    /// The same, known from recorded traffic.
    #[must_use]
    pub const fn recorded(mut self) -> Self {
        self.evidence = Evidence::Recorded;
        self
    }

    /// The same, derived from another flavour by the rule that held wherever it could be checked.
    #[must_use]
    pub const fn derived(mut self) -> Self {
        self.evidence = Evidence::Derived;
        self
    }

    /// The same, known from Altinn's documentation alone.
    #[must_use]
    pub const fn documented(mut self) -> Self {
        self.evidence = Evidence::Documented;
        self
    }
}
