//! One entry of the archive, as its local header or the directory describes it.

use super::refusal::{harmful, malformed, shown};
use crate::error::Error;
use rawzip::extra_fields::{ExtraFieldId, ExtraFields};

const LOCAL_HEADER: [u8; 4] = *b"PK\x03\x04";
const FIXED_PART: usize = 30;
/// Encrypted, patched, strongly encrypted, masked: APPNOTE 4.4.4.
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
const PATCH: u16 = 1 << 5;
const DESCRIPTOR: u16 = 1 << 3;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// How an entry's content is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    /// Not at all.
    Stored,
    /// With deflate.
    Deflated,
}

/// An entry of the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) method: Method,
    /// CRC-32 of the content.
    pub(super) crc32: u32,
    /// Size in the archive.
    pub(super) packed: u64,
    /// Size of the content.
    pub(super) length: u64,
    /// Where the local header stands in the archive.
    pub(super) offset: u64,
}

/// A local header: an entry whose sizes may come only behind its content.
#[derive(Debug)]
pub(super) struct LocalHeader {
    pub(super) entry: Entry,
    /// Whether a data descriptor follows the content.
    pub(super) has_descriptor: bool,
    /// Length of the header itself.
    pub(super) size: usize,
}

impl LocalHeader {
    /// Reads the local header at the start of the bytes; nothing when there are too few of them. APPNOTE 4.3.7.
    pub(super) fn read(bytes: &[u8], offset: u64) -> Result<Option<Self>, Error> {
        let Some((fixed, rest)) = bytes.split_at_checked(FIXED_PART) else {
            return Ok(None);
        };
        if !fixed.starts_with(&LOCAL_HEADER) {
            return Err(malformed(
                "something else stands where a file of the archive should begin",
            ));
        }
        let (flags, method, crc32) = (short(fixed, 6), short(fixed, 8), word(fixed, 14));
        let (name_size, extra_size) = (short(fixed, 26).into(), short(fixed, 28).into());
        let variable = rest.split_at_checked(name_size);
        let Some((name, extra)) = variable.and_then(|(name, rest)| Some((name, rest.get(..extra_size)?))) else {
            return Ok(None);
        };
        let name = entry_name(name, extra)?;
        refuse_flags(flags, &name)?;
        let (length, packed) = sizes(word(fixed, 22), word(fixed, 18), extra)
            .ok_or_else(|| malformed(format!("the sizes of {} are missing", shown(&name))))?;
        let entry = Entry {
            method: method_of(method, &name)?,
            name,
            crc32,
            packed,
            length,
            offset,
        };
        Ok(Some(Self {
            entry,
            has_descriptor: flags & DESCRIPTOR != 0,
            size: FIXED_PART + name_size + extra_size,
        }))
    }
}

/// Unpacked and packed size; those that do not fit 32 bits stand in an extra field. APPNOTE 4.5.3.
fn sizes(length: u32, packed: u32, extra: &[u8]) -> Option<(u64, u64)> {
    let mut wide = ExtraFields::new(extra)
        .find(|(id, _)| *id == ExtraFieldId::ZIP64)
        .map_or(&[][..], |(_, content)| content);
    let mut size = |narrow: u32| {
        if narrow != u32::MAX {
            return Some(u64::from(narrow));
        }
        let (first, rest) = wide.split_first_chunk()?;
        wide = rest;
        Some(u64::from_le_bytes(*first))
    };
    Some((size(length)?, size(packed)?))
}

/// The name of an entry: UTF-8, as Altinn asks for, whether or not the entry says so.
pub(super) fn entry_name(name: &[u8], extra: &[u8]) -> Result<String, Error> {
    let text = std::str::from_utf8(name)
        .map_err(|_| malformed(format!("the name \"{}\" is not in UTF-8", name.escape_ascii())))?;
    let mut fields = ExtraFields::new(extra);
    // A version and a checksum, five bytes, then a name that some programs take for the true one.
    let another = fields
        .by_ref()
        .any(|(id, content)| id == ExtraFieldId::INFO_ZIP_UNICODE_PATH && content.get(5..) != Some(name));
    if another {
        return Err(harmful(format!("{} has another name, too", shown(text))));
    }
    Ok(text.to_owned())
}

pub(super) fn refuse_flags(flags: u16, name: &str) -> Result<(), Error> {
    if flags & ENCRYPTED != 0 {
        return Err(harmful(format!("{} is encrypted", shown(name))));
    }
    if flags & PATCH != 0 {
        return Err(malformed(format!("{} is a patch to another file", shown(name))));
    }
    Ok(())
}

pub(super) fn method_of(number: u16, name: &str) -> Result<Method, Error> {
    match number {
        STORED => Ok(Method::Stored),
        DEFLATED => Ok(Method::Deflated),
        _ => Err(malformed(format!(
            "{} is packed with method {number}; only deflate is read",
            shown(name)
        ))),
    }
}

fn short(bytes: &[u8], at: usize) -> u16 {
    bytes
        .get(at..)
        .and_then(|it| it.first_chunk())
        .map_or(0, |it| u16::from_le_bytes(*it))
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes
        .get(at..)
        .and_then(|it| it.first_chunk())
        .map_or(0, |it| u32::from_le_bytes(*it))
}
