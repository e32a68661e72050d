//! `recipients.xml`: for whom a broker file is.

use super::document;
use crate::error::Error;
use crate::session::Session;
use crate::xml::Limits;
use altinnkit_macros::message;

/// The recipients of a broker file: `recipients.xml` at the top of the package.
///
/// Facts: Altinn's XSD `BrokerServiceRecipientList` (2015/06). Only what is uploaded by SFTP has it, and Altinn takes it out
/// of the package: recipients do not see it.
#[message(namespace = document::NAMESPACE)]
#[derive(Eq)]
pub struct BrokerServiceRecipientList {
    /// The recipients, one at least.
    #[wire(name = "Recipient")]
    pub recipients: Vec<PackageRecipient>,
}

/// Someone for whom a broker file is.
#[message(namespace = document::NAMESPACE)]
#[derive(Eq)]
pub struct PackageRecipient {
    /// Organisation number or national identity number.
    #[wire(format = "reportee")]
    pub party_number: String,
}

impl BrokerServiceRecipientList {
    /// The name of the list in a package.
    pub const FILE_NAME: &'static str = "recipients.xml";
    const ROOT: &'static str = "BrokerServiceRecipientList";

    /// The list as an XML document in UTF-8, valid by Altinn's XSD.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) without a recipient; [`InvalidIdentity`](crate::error::ErrorCode::InvalidIdentity) and
    /// [`SyntheticIdentity`](crate::error::ErrorCode::SyntheticIdentity) for numbers that are no one's.
    pub fn to_xml(&self, session: &Session) -> Result<String, Error> {
        if self.recipients.is_empty() {
            return Err(Error::input("recipients", "must name one recipient at least"));
        }
        document::write(Self::ROOT, self.clone(), session)
    }

    /// Reads a list of recipients.
    ///
    /// # Errors
    /// As [`BrokerServiceManifest::parse`](super::BrokerServiceManifest::parse).
    pub fn parse(xml: &[u8], limits: &Limits) -> Result<Self, Error> {
        document::parse(Self::ROOT, xml, limits)
    }
}
