//! The packages of broker services (formidlingstjenester): a zip archive of files with a manifest and, for SFTP, a list of
//! recipients.
//!
//! Altinn checks the two documents and scans for viruses; what else is in the archive is between sender and recipients. So a
//! package is as trustworthy as its sender. [`PackageReader`] refuses what would harm whoever unpacks it: names that lead out
//! of their folder or hide one another, links, bombs, encryption, and an archive that tells one story to those who read it
//! from the start and another to those who begin with its directory.
//!
//! Both directions work on pushed bytes and hold no file (feature `broker-package`; the documents need no feature).

#[cfg(feature = "broker-package")]
mod content;
#[cfg(feature = "broker-package")]
mod descriptor;
#[cfg(feature = "broker-package")]
mod directory;
mod document;
#[cfg(feature = "broker-package")]
mod entry;
mod host;
#[cfg(feature = "broker-package")]
mod limits;
mod manifest;
#[cfg(feature = "broker-package")]
mod name;
#[cfg(feature = "broker-package")]
mod reader;
mod recipients;
#[cfg(feature = "broker-package")]
mod refusal;
#[cfg(feature = "broker-package")]
mod writer;

pub use document::NAMESPACE;
pub use host::{BrokerPackage, BrokerPackageFile, BrokerPackageLimits};
#[cfg(feature = "broker-package")]
pub use limits::PackageLimits;
pub use manifest::{BrokerServiceManifest, PackageProperty, PackagedFile};
#[cfg(feature = "broker-package")]
pub use reader::{PackageEntry, PackageEvent, PackageReader};
pub use recipients::{BrokerServiceRecipientList, PackageRecipient};
#[cfg(feature = "broker-package")]
pub use writer::{FileToPack, PackageWriter};
