//! Writing a package while its files come.

use super::name::Names;
use super::{BrokerServiceManifest, BrokerServiceRecipientList, PackageLimits, PackagedFile};
use crate::error::Error;
use crate::session::Session;
use std::collections::VecDeque;
use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// From this length on, sizes are written with 64 bits: what does not shrink grows a little.
const LARGE: u64 = 0xf000_0000;

/// A file to be packed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileToPack {
    /// Its name in the package, folders before it with slashes between.
    pub name: String,
    /// Its exact length in bytes.
    pub length: u64,
}

impl FileToPack {
    /// A file of this name and length.
    #[must_use]
    pub fn new(name: impl Into<String>, length: u64) -> Self {
        Self {
            name: name.into(),
            length,
        }
    }
}

/// Writes a package: contents in, bytes of the package out. Holds no file.
///
/// The same input gives the same bytes: files carry no time.
///
/// ```
/// # fn main() -> Result<(), altinnkit_core::error::Error> {
/// use altinnkit_core::altinn2::broker_package::{BrokerServiceManifest, FileToPack, PackageWriter};
/// use altinnkit_core::environment::Environment;
/// use altinnkit_core::session::Session;
///
/// let session = Session::new(Environment::Tt02);
/// let manifest = BrokerServiceManifest::new("4242".into(), 1, "shipment 7".into(), "312345676".into());
/// let mut writer = PackageWriter::start(&session, manifest, None, vec![FileToPack::new("report.txt", 5)])?;
/// let mut package = writer.push(b"hello")?;
/// package.extend(writer.finish()?);
/// assert!(package.starts_with(b"PK"));
/// # Ok(())
/// # }
/// ```
pub struct PackageWriter {
    /// Nothing once the package is ended.
    archive: Option<ZipWriter<StreamWriter<Outlet>>>,
    outlet: Outlet,
    /// The first of them is open.
    files: VecDeque<FileToPack>,
}

impl PackageWriter {
    /// Begins a package with its manifest, its recipients and what files will come, in that order.
    ///
    /// A manifest whose list of files is empty gets one of all files; one that is not must name just these. The recipients
    /// belong into a package for SFTP; a SOAP upload names them elsewhere.
    ///
    /// # Errors
    /// What [`BrokerServiceManifest::to_xml`] and [`BrokerServiceRecipientList::to_xml`] refuse, and
    /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) for a name that a reader with the usual limits would refuse, for
    /// too many files, and for a manifest that lists others.
    pub fn start(
        session: &Session,
        mut manifest: BrokerServiceManifest,
        recipients: Option<BrokerServiceRecipientList>,
        files: Vec<FileToPack>,
    ) -> Result<Self, Error> {
        check_names(&files)?;
        list(&mut manifest, &files)?;
        let manifest = manifest.to_xml(session).map_err(|error| error.within("manifest"))?;
        let recipients = recipients
            .map(|recipients| recipients.to_xml(session).map_err(|error| error.within("recipients")))
            .transpose()?;
        let outlet = Outlet::default();
        let mut writer = Self {
            archive: Some(ZipWriter::new_stream(outlet.clone())),
            outlet,
            files: files.into(),
        };
        let recipients = recipients.map(|xml| (BrokerServiceRecipientList::FILE_NAME, xml));
        for (name, xml) in [(BrokerServiceManifest::FILE_NAME, manifest)]
            .into_iter()
            .chain(recipients)
        {
            writer.open(name, xml.len() as u64)?;
            writer.archive()?.write_all(xml.as_bytes()).map_err(broken)?;
        }
        writer.open_next()?;
        Ok(writer)
    }

    /// The file whose content is due, and how many bytes of it. Nothing when all files are there.
    #[must_use]
    pub fn due(&self) -> Option<&FileToPack> {
        self.files.front()
    }

    /// Takes more content of the file that is [`due`](Self::due), and gives what is ready of the package.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) when it is more than the file's length: nothing is taken then.
    pub fn push(&mut self, content: &[u8]) -> Result<Vec<u8>, Error> {
        if content.is_empty() {
            return Ok(self.outlet.take());
        }
        let left = self.due().map_or(0, |file| file.length);
        let Some(left) = left.checked_sub(content.len() as u64) else {
            return Err(Error::input("content", "is longer than the file was said to be"));
        };
        self.archive()?.write_all(content).map_err(broken)?;
        if let Some(file) = self.files.front_mut() {
            file.length = left;
        }
        if left == 0 {
            self.files.pop_front();
            self.open_next()?;
        }
        Ok(self.outlet.take())
    }

    /// Ends the package and gives the rest of it.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) while content is due: the package can go on then.
    pub fn finish(&mut self) -> Result<Vec<u8>, Error> {
        if let Some(file) = self.due() {
            let what = format!("{} bytes of {:?} are missing", file.length, file.name);
            return Err(Error::input("content", what));
        }
        self.archive()?;
        if let Some(archive) = self.archive.take() {
            archive.finish().map_err(refused)?;
        }
        Ok(self.outlet.take())
    }

    fn archive(&mut self) -> Result<&mut ZipWriter<StreamWriter<Outlet>>, Error> {
        self.archive
            .as_mut()
            .ok_or_else(|| Error::input("", "the package has been ended already"))
    }

    /// Opens the next file that has content, and writes those that have none.
    fn open_next(&mut self) -> Result<(), Error> {
        while let Some(file) = self.files.front() {
            let FileToPack { name, length } = file.clone();
            self.open(&name, length)?;
            if length > 0 {
                break;
            }
            self.files.pop_front();
        }
        Ok(())
    }

    /// Deflated always: a stored file with its checksum behind it is one that few can read as it comes.
    fn open(&mut self, name: &str, length: u64) -> Result<(), Error> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(length >= LARGE);
        self.archive()?.start_file(name, options).map_err(refused)
    }
}

impl fmt::Debug for PackageWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PackageWriter")
            .field("due", &self.due())
            .finish_non_exhaustive()
    }
}

/// Names that [`PackageReader`](super::PackageReader) would take.
fn check_names(files: &[FileToPack]) -> Result<(), Error> {
    let limits = PackageLimits::default();
    let documents = [BrokerServiceManifest::FILE_NAME, BrokerServiceRecipientList::FILE_NAME];
    let most = limits.max_entries - documents.len();
    if files.len() > most {
        return Err(Error::input("files", format!("must be no more than {most}")));
    }
    let mut names = Names::default();
    for name in documents {
        names.add(name, limits.max_name_bytes)?;
    }
    for (index, file) in files.iter().enumerate() {
        let path = format!("files[{index}].name");
        if file.name.ends_with('/') {
            return Err(Error::input(path, "must be the name of a file, not of a folder"));
        }
        let added = names.add(&file.name, limits.max_name_bytes);
        added.map_err(|refused| Error::input(path, refused.detail))?;
    }
    Ok(())
}

fn list(manifest: &mut BrokerServiceManifest, files: &[FileToPack]) -> Result<(), Error> {
    if manifest.file_list.is_empty() {
        manifest.file_list = files.iter().map(|file| PackagedFile::new(file.name.clone())).collect();
        return Ok(());
    }
    let mut listed: Vec<&str> = manifest.file_list.iter().map(|file| file.file_name.as_str()).collect();
    let mut present: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    listed.sort_unstable();
    present.sort_unstable();
    if listed == present {
        return Ok(());
    }
    Err(Error::input(
        "manifest.fileList",
        "must name just the files of the package",
    ))
}

/// Where the zip library writes, and where [`PackageWriter`] takes it from.
#[derive(Debug, Clone, Default)]
struct Outlet(Arc<Mutex<Vec<u8>>>);

impl Outlet {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn broken(error: io::Error) -> Error {
    Error::input("files", error.to_string())
}

fn refused(error: ZipError) -> Error {
    Error::input("files", error.to_string())
}
