//! Broker packages, written and read while their bytes come.

use crate::error::CoreError;
use crate::value::FfiValue;
use altinnkit_core::altinn2::broker_package::{
    BrokerPackage, BrokerPackageLimits, PackageEvent, PackageLimits, PackageReader, PackageWriter,
};
use altinnkit_core::message::Message as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Internal: writes a package.
#[derive(uniffi::Object)]
pub struct CorePackageWriter(Mutex<PackageWriter>);

/// Internal: a file whose content is due.
#[derive(Debug, Clone, uniffi::Record)]
pub struct PackageFileDue {
    /// Its name in the package.
    pub name: String,
    /// How many bytes are still to come.
    pub length: u64,
}

#[uniffi::export]
impl CorePackageWriter {
    /// Begins a package with a record of the shape `BrokerPackage`.
    ///
    /// # Errors
    /// Input errors.
    #[uniffi::constructor]
    pub fn new(package: FfiValue) -> Result<Self, CoreError> {
        let package = package.into_core(BrokerPackage::SHAPE)?;
        Ok(Self(Mutex::new(PackageWriter::from_value(package)?)))
    }

    /// The file whose content is due; none when all are there.
    #[must_use]
    pub fn due(&self) -> Option<PackageFileDue> {
        self.writer().due().map(|file| PackageFileDue {
            name: file.name.clone(),
            length: file.length,
        })
    }

    /// Takes more content and gives what is ready of the package.
    ///
    /// # Errors
    /// It is more than the file's length.
    pub fn push(&self, content: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        Ok(self.writer().push(&content)?)
    }

    /// Ends the package and gives the rest of it.
    ///
    /// # Errors
    /// Content is missing.
    pub fn finish(&self) -> Result<Vec<u8>, CoreError> {
        Ok(self.writer().finish()?)
    }
}

impl CorePackageWriter {
    fn writer(&self) -> MutexGuard<'_, PackageWriter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Internal: reads a package.
#[derive(uniffi::Object)]
pub struct CorePackageReader(Mutex<PackageReader>);

/// Internal: what a package brings, in the order of its bytes.
#[derive(Clone, uniffi::Enum)]
pub enum CorePackageEvent {
    /// The manifest, a record of the shape `BrokerServiceManifest`.
    Manifest {
        /// The record.
        manifest: FfiValue,
    },
    /// The recipients, a record of the shape `BrokerServiceRecipientList`.
    Recipients {
        /// The record.
        recipients: FfiValue,
    },
    /// A file begins.
    FileStart {
        /// Its name in the package.
        name: String,
        /// Its length, if the archive says so beforehand.
        length: Option<u64>,
        /// Its length in the archive, if that says so beforehand.
        packed_length: Option<u64>,
    },
    /// More of the file.
    FileContent {
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// The file ends.
    FileEnd {
        /// Its length.
        length: u64,
        /// The checksum of its content.
        crc32: u32,
    },
    /// The package ends, and is what it said.
    End {
        /// The number of files.
        files: u64,
        /// The length of all files together.
        length: u64,
    },
}

#[uniffi::export]
impl CorePackageReader {
    /// A reader with bounds of the shape `BrokerPackageLimits`.
    ///
    /// # Errors
    /// Input errors.
    #[uniffi::constructor]
    pub fn new(limits: FfiValue, without_manifest: bool) -> Result<Self, CoreError> {
        let limits = PackageLimits::from_value(limits.into_core(BrokerPackageLimits::SHAPE)?)?;
        let reader = PackageReader::new(limits);
        Ok(Self(Mutex::new(if without_manifest {
            reader.without_manifest()
        } else {
            reader
        })))
    }

    /// Takes more bytes of the package, for `next_event` to look at.
    pub fn feed(&self, bytes: Vec<u8>) {
        self.reader().feed(&bytes);
    }

    /// The next event, or nothing until there are more bytes.
    ///
    /// # Errors
    /// Why the package is refused.
    pub fn next_event(&self) -> Result<Option<CorePackageEvent>, CoreError> {
        Ok(self.reader().next_event()?.and_then(event))
    }

    /// Ends the package: the events that are left.
    ///
    /// # Errors
    /// Why the package is refused.
    pub fn finish(&self) -> Result<Vec<CorePackageEvent>, CoreError> {
        Ok(self.reader().finish()?.into_iter().filter_map(event).collect())
    }
}

impl CorePackageReader {
    fn reader(&self) -> MutexGuard<'_, PackageReader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Nothing for an event from a newer core.
fn event(event: PackageEvent) -> Option<CorePackageEvent> {
    Some(match event {
        PackageEvent::Manifest(manifest) => CorePackageEvent::Manifest {
            manifest: manifest.into_value().into(),
        },
        PackageEvent::Recipients(recipients) => CorePackageEvent::Recipients {
            recipients: recipients.into_value().into(),
        },
        PackageEvent::FileStart(entry) => CorePackageEvent::FileStart {
            name: entry.name,
            length: entry.length,
            packed_length: entry.packed_length,
        },
        PackageEvent::FileContent(bytes) => CorePackageEvent::FileContent { bytes },
        PackageEvent::FileEnd { length, crc32 } => CorePackageEvent::FileEnd { length, crc32 },
        PackageEvent::End { files, length } => CorePackageEvent::End {
            files: files as u64,
            length,
        },
        _ => return None,
    })
}
