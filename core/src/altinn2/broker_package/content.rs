//! The content of one entry: unpacked, counted and checked while it comes.

use super::PackageLimits;
use super::descriptor;
use super::entry::{LocalHeader, Method};
use super::refusal::{beyond, harmful, malformed, shown};
use crate::error::Error;
use flate2::{Crc, Decompress, FlushDecompress, Status};

/// How much is unpacked at a time.
const CHUNK: usize = 64 << 10;

/// An entry that is being unpacked.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) header: LocalHeader,
    packing: Packing,
    /// Bytes taken from the archive.
    packed: u64,
    /// Bytes unpacked.
    length: u64,
    crc: Crc,
    /// Whether the last chunk was full, so that there may be more without more bytes.
    full: bool,
}

#[derive(Debug)]
enum Packing {
    /// Stored, and the header says how long it is.
    Stored,
    /// Stored, and only a data descriptor says where it ends.
    Open,
    Deflated(Box<Decompress>),
}

/// What came of some bytes.
#[derive(Debug, Default)]
pub(super) struct Unpacked {
    /// How many bytes were used up.
    pub(super) used: usize,
    pub(super) chunk: Vec<u8>,
    pub(super) done: bool,
}

impl Content {
    pub(super) fn new(header: LocalHeader) -> Self {
        let packing = match header.entry.method {
            Method::Deflated => Packing::Deflated(Box::new(Decompress::new(false))),
            Method::Stored if header.has_descriptor && header.entry.packed == 0 => Packing::Open,
            Method::Stored => Packing::Stored,
        };
        Self {
            header,
            packing,
            packed: 0,
            length: 0,
            crc: Crc::new(),
            full: false,
        }
    }

    /// The length that the header promises; none when it leaves that to the descriptor.
    pub(super) fn promised(&self, size: u64) -> Option<u64> {
        (!self.header.has_descriptor || size != 0).then_some(size)
    }

    /// Unpacks some of the bytes that follow the header, at most [`CHUNK`].
    pub(super) fn unpack(&mut self, bytes: &[u8], limits: &PackageLimits) -> Result<Unpacked, Error> {
        let promised = self.promised(self.header.entry.packed);
        let bytes = match promised.map(|promised| usize::try_from(promised - self.packed)) {
            Some(Ok(left)) => bytes.get(..left).unwrap_or(bytes),
            _ => bytes,
        };
        let unpacked = match &mut self.packing {
            Packing::Stored => {
                let chunk = bytes.get(..CHUNK).unwrap_or(bytes).to_vec();
                self.crc.update(&chunk);
                Unpacked {
                    used: chunk.len(),
                    done: promised == Some(self.packed + chunk.len() as u64),
                    chunk,
                }
            }
            Packing::Open => {
                let bytes = bytes.get(..CHUNK).unwrap_or(bytes);
                descriptor::search(bytes, &mut self.crc, self.length)
            }
            Packing::Deflated(_) if bytes.is_empty() && !self.full && promised != Some(self.packed) => {
                Unpacked::default()
            }
            Packing::Deflated(deflate) => inflate(deflate, &mut self.crc, bytes)
                .ok_or_else(|| malformed(format!("{} is damaged", shown(&self.header.entry.name))))?,
        };
        self.full = unpacked.chunk.len() == CHUNK;
        self.packed += unpacked.used as u64;
        self.length += unpacked.chunk.len() as u64;
        if self.length > limits.max_file_bytes {
            return Err(beyond("max_file_bytes", limits.max_file_bytes));
        }
        if !unpacked.done && unpacked.chunk.is_empty() && promised == Some(self.packed) {
            return Err(self.contradiction());
        }
        Ok(unpacked)
    }

    /// Holds what was counted against what the header promised, and puts it in its place.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        let crc32 = self.crc.sum();
        let entry = &self.header.entry;
        let kept = |promise: Option<u64>, is: u64| promise.is_none_or(|promise| promise == is);
        if !kept(self.promised(entry.packed), self.packed) || !kept(self.promised(entry.length), self.length) {
            return Err(self.contradiction());
        }
        if entry.crc32 != crc32 && !(self.header.has_descriptor && entry.crc32 == 0) {
            return Err(malformed(format!(
                "{} is damaged: its checksum is another",
                shown(&entry.name)
            )));
        }
        let entry = &mut self.header.entry;
        (entry.crc32, entry.packed, entry.length) = (crc32, self.packed, self.length);
        Ok(())
    }

    fn contradiction(&self) -> Error {
        let name = shown(&self.header.entry.name);
        harmful(format!("the content of {name} is not as long as its header says"))
    }
}

/// One step of inflating; nothing when the bytes are no deflate stream.
fn inflate(deflate: &mut Decompress, crc: &mut Crc, bytes: &[u8]) -> Option<Unpacked> {
    let before = deflate.total_in();
    let mut chunk = Vec::with_capacity(CHUNK);
    let status = deflate.decompress_vec(bytes, &mut chunk, FlushDecompress::None).ok()?;
    crc.update(&chunk);
    Some(Unpacked {
        used: usize::try_from(deflate.total_in() - before).ok()?,
        chunk,
        done: status == Status::StreamEnd,
    })
}
