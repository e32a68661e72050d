//! Reading a package while its bytes come.

use super::content::Content;
use super::directory::{self, Tail};
use super::entry::{Entry, LocalHeader};
use super::name::Names;
use super::refusal::{beyond, harmful, malformed, shown};
use super::{BrokerServiceManifest, BrokerServiceRecipientList, PackageLimits, descriptor};
use crate::error::Error;

/// What a package brings, in the order of its bytes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageEvent {
    /// The manifest. It may come after files.
    Manifest(BrokerServiceManifest),
    /// The list of recipients. Recipients get packages without it.
    Recipients(BrokerServiceRecipientList),
    /// A file begins.
    FileStart(PackageEntry),
    /// More of the file's content, at most 64 KiB.
    FileContent(Vec<u8>),
    /// The file ends, and its length and checksum are what the archive says.
    FileEnd {
        /// Length in bytes.
        length: u64,
        /// CRC-32 of the content.
        crc32: u32,
    },
    /// The package ends, and its directory confirms what was said of its files before. Until then, what was unpacked is not
    /// to be trusted.
    End {
        /// Number of files, the manifest and the recipients not counted.
        files: usize,
        /// Length of all files together, the same not counted.
        length: u64,
    },
}

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackageEntry {
    /// Its name, with folders between slashes. It stays inside the folder that it is unpacked in, and no other file of the
    /// package has it, nor one that Windows takes for it.
    pub name: String,
    /// Its length in bytes, when the archive says so beforehand.
    pub length: Option<u64>,
    /// Its length in the archive in bytes, when the archive says so beforehand.
    pub packed_length: Option<u64>,
}

/// Reads a package: bytes in, [`PackageEvent`]s out. Holds no file, only the manifest, the recipients, the names and the
/// archive's directory.
///
/// ```
/// # fn main() -> Result<(), altinnkit_core::error::Error> {
/// use altinnkit_core::altinn2::broker_package::{PackageLimits, PackageReader};
///
/// let mut reader = PackageReader::new(PackageLimits::default());
/// assert!(reader.push(b"PK\x03\x04")?.is_empty(), "there is more to come");
/// assert_eq!(reader.finish().unwrap_err().code.as_str(), "malformed_package");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct PackageReader {
    limits: PackageLimits,
    needs_manifest: bool,
    /// Bytes that wait, of which `taken` are used up.
    waiting: Vec<u8>,
    taken: usize,
    /// Where in the archive the next byte stands.
    offset: u64,
    state: State,
    names: Names,
    entries: Vec<Entry>,
    manifest: Option<BrokerServiceManifest>,
    files: Vec<String>,
    files_length: u64,
    total: u64,
    failed: Option<Error>,
}

#[derive(Debug)]
enum State {
    /// Before a file, or the directory.
    Between,
    /// In a file. The manifest and the recipients are held.
    Inside(Box<Content>, Option<Document>),
    /// Behind the content of a file that a descriptor follows.
    Behind(Box<Content>, Option<Document>),
    /// In the directory or behind it.
    Directory(Tail),
    Finished,
}

#[derive(Debug)]
struct Document {
    is_manifest: bool,
    bytes: Vec<u8>,
}

impl PackageReader {
    /// A reader at the start of a package that must have a manifest.
    #[must_use]
    pub fn new(limits: PackageLimits) -> Self {
        Self {
            limits,
            needs_manifest: true,
            waiting: Vec::new(),
            taken: 0,
            offset: 0,
            state: State::Between,
            names: Names::default(),
            entries: Vec::new(),
            manifest: None,
            files: Vec::new(),
            files_length: 0,
            total: 0,
            failed: None,
        }
    }

    /// Takes a package without a manifest, too: a sender who uploads with a SOAP service gives the manifest there.
    #[must_use]
    pub fn without_manifest(mut self) -> Self {
        self.needs_manifest = false;
        self
    }

    /// Takes more bytes of the package, of any number, and gives everything that they bring. A byte can bring a thousand;
    /// where that counts, see [`Self::feed`].
    ///
    /// # Errors
    /// [`MalformedPackage`](crate::error::ErrorCode::MalformedPackage),
    /// [`UnsafePackage`](crate::error::ErrorCode::UnsafePackage),
    /// [`LimitExceeded`](crate::error::ErrorCode::LimitExceeded), and for the manifest and the recipients what their `parse`
    /// refuses. The reader is of no use after an error: it gives the same again.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<PackageEvent>, Error> {
        self.feed(bytes);
        let mut events = Vec::new();
        while let Some(event) = self.next_event()? {
            events.push(event);
        }
        Ok(events)
    }

    /// Takes more bytes of the package without looking at them; [`Self::next_event`] then gives what they bring, one by one.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.failed.is_none() {
            self.waiting.drain(..self.taken);
            self.taken = 0;
            self.waiting.extend_from_slice(bytes);
        }
    }

    /// The next event, or nothing until there are more bytes. Never unpacks more than 64 KiB.
    ///
    /// # Errors
    /// As [`Self::push`].
    pub fn next_event(&mut self) -> Result<Option<PackageEvent>, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        self.advance().inspect_err(|error| self.failed = Some(error.clone()))
    }

    /// Ends the package: there are no more bytes. Gives [`PackageEvent::End`].
    ///
    /// # Errors
    /// As [`Self::push`], and when the package is not whole, its directory says something else than the headers of the files,
    /// or the manifest does not name the files.
    pub fn finish(&mut self) -> Result<Vec<PackageEvent>, Error> {
        let mut events = self.push(&[])?;
        let ended = self.end();
        events.push(ended.inspect_err(|error| self.failed = Some(error.clone()))?);
        Ok(events)
    }

    fn advance(&mut self) -> Result<Option<PackageEvent>, Error> {
        loop {
            let bytes = self.waiting.get(self.taken..).unwrap_or_default();
            match std::mem::replace(&mut self.state, State::Between) {
                State::Between => match bytes.first_chunk() {
                    None => return Ok(None),
                    Some(b"PK\x01\x02" | b"PK\x05\x06" | b"PK\x06\x06") => {
                        self.state = State::Directory(Tail {
                            bytes: Vec::new(),
                            offset: self.offset,
                        });
                    }
                    Some(_) => match LocalHeader::read(bytes, self.offset)? {
                        None => return Ok(None),
                        Some(header) => {
                            self.take(header.size);
                            if let Some(event) = self.begin(header)? {
                                return Ok(Some(event));
                            }
                        }
                    },
                },
                State::Inside(mut content, document) => {
                    let unpacked = content.unpack(bytes, &self.limits)?;
                    let stands_still = unpacked.used == 0 && unpacked.chunk.is_empty() && !unpacked.done;
                    self.take(unpacked.used);
                    self.count(unpacked.chunk.len())?;
                    self.state = match unpacked.done {
                        true => State::Behind(content, document),
                        false => State::Inside(content, document),
                    };
                    if stands_still {
                        return Ok(None);
                    }
                    if let Some(event) = self.deliver(unpacked.chunk)? {
                        return Ok(Some(event));
                    }
                }
                State::Behind(mut content, document) => {
                    content.settle()?;
                    if content.header.has_descriptor {
                        let Some(size) = descriptor::matching(bytes, &content.header.entry) else {
                            if bytes.len() < descriptor::LONGEST {
                                self.state = State::Behind(content, document);
                                return Ok(None);
                            }
                            return Err(malformed(format!(
                                "{} is damaged: what follows it does not say its length and checksum",
                                shown(&content.header.entry.name)
                            )));
                        };
                        if size < descriptor::LONGEST && bytes.len() < descriptor::LONGEST {
                            self.state = State::Behind(content, document);
                            return Ok(None);
                        }
                        self.take(size);
                    }
                    if let Some(event) = self.complete(content.header.entry, document)? {
                        return Ok(Some(event));
                    }
                }
                State::Directory(mut tail) => {
                    tail.bytes.extend_from_slice(bytes);
                    if tail.bytes.len() > self.limits.max_directory_bytes {
                        let limit = self.limits.max_directory_bytes as u64;
                        return Err(beyond("max_directory_bytes", limit));
                    }
                    self.take(bytes.len());
                    self.state = State::Directory(tail);
                    return Ok(None);
                }
                State::Finished if bytes.is_empty() => {
                    self.state = State::Finished;
                    return Ok(None);
                }
                State::Finished => return Err(malformed("the package has been ended already")),
            }
        }
    }

    fn take(&mut self, bytes: usize) {
        self.taken += bytes;
        self.offset += bytes as u64;
    }

    fn count(&mut self, bytes: usize) -> Result<(), Error> {
        let limits = &self.limits;
        self.total += bytes as u64;
        if self.total > limits.max_total_bytes {
            return Err(beyond("max_total_bytes", limits.max_total_bytes));
        }
        let bound = self.offset.saturating_mul(limits.max_ratio);
        if self.total.saturating_sub(limits.free_of_ratio_bytes) > bound {
            return Err(beyond("max_ratio", limits.max_ratio));
        }
        Ok(())
    }

    fn begin(&mut self, header: LocalHeader) -> Result<Option<PackageEvent>, Error> {
        if self.entries.len() >= self.limits.max_entries {
            return Err(beyond("max_entries", self.limits.max_entries as u64));
        }
        let name = header.entry.name.clone();
        self.names.add(&name, self.limits.max_name_bytes)?;
        let is_manifest = name.eq_ignore_ascii_case(BrokerServiceManifest::FILE_NAME);
        let is_held = is_manifest || name.eq_ignore_ascii_case(BrokerServiceRecipientList::FILE_NAME);
        let document = is_held.then(|| Document {
            is_manifest,
            bytes: Vec::new(),
        });
        let content = Box::new(Content::new(header));
        let length = content.promised(content.header.entry.length);
        let packed_length = content.promised(content.header.entry.packed);
        if length.is_some_and(|length| length > self.limits.max_file_bytes) {
            return Err(beyond("max_file_bytes", self.limits.max_file_bytes));
        }
        self.state = State::Inside(content, document);
        if is_held || is_folder(&name) {
            return Ok(None);
        }
        Ok(Some(PackageEvent::FileStart(PackageEntry {
            name,
            length,
            packed_length,
        })))
    }

    fn deliver(&mut self, chunk: Vec<u8>) -> Result<Option<PackageEvent>, Error> {
        let (State::Inside(content, document) | State::Behind(content, document)) = &mut self.state else {
            return Ok(None);
        };
        if chunk.is_empty() {
            return Ok(None);
        }
        if is_folder(&content.header.entry.name) {
            let name = shown(&content.header.entry.name);
            return Err(harmful(format!("the folder {name} has content")));
        }
        let Some(document) = document else {
            return Ok(Some(PackageEvent::FileContent(chunk)));
        };
        if document.bytes.len() + chunk.len() > self.limits.max_document_bytes {
            return Err(beyond("max_document_bytes", self.limits.max_document_bytes as u64));
        }
        document.bytes.extend(chunk);
        Ok(None)
    }

    fn complete(&mut self, entry: Entry, document: Option<Document>) -> Result<Option<PackageEvent>, Error> {
        let (name, length, crc32) = (entry.name.clone(), entry.length, entry.crc32);
        self.entries.push(entry);
        match document {
            Some(Document {
                is_manifest: true,
                bytes,
            }) => {
                let manifest = BrokerServiceManifest::parse(&bytes, &self.limits.xml)
                    .map_err(|error| error.within(BrokerServiceManifest::FILE_NAME))?;
                self.manifest = Some(manifest.clone());
                Ok(Some(PackageEvent::Manifest(manifest)))
            }
            Some(Document { bytes, .. }) => BrokerServiceRecipientList::parse(&bytes, &self.limits.xml)
                .map(|recipients| Some(PackageEvent::Recipients(recipients)))
                .map_err(|error| error.within(BrokerServiceRecipientList::FILE_NAME)),
            None if is_folder(&name) => Ok(None),
            None => {
                self.files.push(name);
                self.files_length += length;
                Ok(Some(PackageEvent::FileEnd { length, crc32 }))
            }
        }
    }

    fn end(&mut self) -> Result<PackageEvent, Error> {
        let State::Directory(tail) = std::mem::replace(&mut self.state, State::Finished) else {
            return Err(malformed("the package breaks off, or is no zip archive"));
        };
        directory::check(&tail, &self.entries)?;
        match &self.manifest {
            None if self.needs_manifest => return Err(malformed("the package has no manifest.xml")),
            Some(manifest) => named(manifest, &self.files)?,
            None => {}
        }
        Ok(PackageEvent::End {
            files: self.files.len(),
            length: self.files_length,
        })
    }
}

/// A manifest that lists files lists just those of the package. The list is optional.
fn named(manifest: &BrokerServiceManifest, files: &[String]) -> Result<(), Error> {
    let mut listed: Vec<&str> = manifest.file_list.iter().map(|file| file.file_name.as_str()).collect();
    if listed.is_empty() {
        return Ok(());
    }
    let mut present: Vec<&str> = files.iter().map(String::as_str).collect();
    listed.sort_unstable();
    present.sort_unstable();
    if listed == present {
        return Ok(());
    }
    let unlisted = present.iter().find(|name| listed.binary_search(name).is_err());
    Err(harmful(match unlisted {
        Some(name) => format!("the manifest does not name {}", shown(name)),
        None => "the manifest names a file that is not in the package, or one twice".to_owned(),
    }))
}

fn is_folder(name: &str) -> bool {
    name.ends_with('/')
}
