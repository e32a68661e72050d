//! `manifest.xml`: what a broker file is, and from whom.

use super::document;
use crate::date_time::DateTime;
use crate::error::Error;
use crate::message::UnknownContent;
use crate::session::Session;
use crate::xml::Limits;
use altinnkit_macros::message;

/// The manifest of a broker file (formidlingstjeneste): `manifest.xml` at the top of the package.
///
/// Facts: Altinn's XSD `BrokerServiceManifest` (2015/06). Altinn checks the manifest against it, fills in when it came,
/// and hands the file on to the recipients; the two lists are a matter between sender and recipients.
#[message(namespace = document::NAMESPACE)]
#[derive(Eq)]
pub struct BrokerServiceManifest {
    /// Service code (tjenestekode) of the broker service.
    pub external_service_code: String,
    /// Service edition code (tjenesteutgavekode) of the broker service.
    pub external_service_edition_code: i32,
    /// The sender's reference, which should be unique: receipts are found by it.
    pub senders_reference: String,
    /// Who sends: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// When Altinn received the file. Set by Altinn.
    pub sent_date: Option<DateTime>,
    /// The files of the package. Altinn does not look at the list.
    #[wire(item = "File")]
    pub file_list: Vec<PackagedFile>,
    /// What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list.
    #[wire(item = "Property")]
    pub property_list: Vec<PackageProperty>,
}

/// A file of a package, as the manifest names it.
#[message(namespace = document::NAMESPACE)]
#[derive(Eq)]
pub struct PackagedFile {
    /// Name of the file in the package.
    pub file_name: String,
    /// Checksum of the file, in a form that sender and recipients agreed on.
    pub check_sum: Option<String>,
}

/// Something that sender and recipients agreed to say about a file.
#[message(namespace = document::NAMESPACE)]
#[derive(Eq)]
pub struct PackageProperty {
    /// Name of the property.
    pub property_key: String,
    /// Value of the property.
    pub property_value: String,
}

/// The list of files under the name that some senders give it: the name of its type.
#[message(namespace = document::NAMESPACE)]
struct ArrayOfFile {
    #[wire(name = "File")]
    files: Vec<PackagedFile>,
}

impl BrokerServiceManifest {
    /// The name of the manifest in a package.
    pub const FILE_NAME: &'static str = "manifest.xml";
    const ROOT: &'static str = "BrokerServiceManifest";

    /// The manifest as an XML document in UTF-8, valid by Altinn's XSD.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) for a text that XML cannot carry,
    /// [`InvalidIdentity`](crate::error::ErrorCode::InvalidIdentity) for a [`Self::reportee`] that is no number of anyone, and
    /// [`SyntheticIdentity`](crate::error::ErrorCode::SyntheticIdentity) for a made-up person in a session with production.
    pub fn to_xml(&self, session: &Session) -> Result<String, Error> {
        document::write(Self::ROOT, self.clone(), session)
    }

    /// Reads a manifest. Elements in another order, unknown ones, and the name `ArrayOfFile` for the list of files are taken.
    ///
    /// # Errors
    /// What the XML reader refuses; [`UnexpectedAnswer`](crate::error::ErrorCode::UnexpectedAnswer) for another document;
    /// [`InvalidValue`](crate::error::ErrorCode::InvalidValue) for a value that is missing or of another type.
    pub fn parse(xml: &[u8], limits: &Limits) -> Result<Self, Error> {
        let mut manifest: Self = document::parse(Self::ROOT, xml, limits)?;
        for (name, content) in std::mem::take(&mut manifest.unknown) {
            match &content {
                UnknownContent::Xml(list) if name == ArrayOfFile::ROOT => {
                    let list: ArrayOfFile = document::parse(ArrayOfFile::ROOT, list.as_bytes(), limits)?;
                    manifest.file_list.extend(list.files);
                }
                _ => manifest.unknown.push((name, content)),
            }
        }
        Ok(manifest)
    }
}

impl ArrayOfFile {
    const ROOT: &'static str = "ArrayOfFile";
}
