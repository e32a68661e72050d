//! The directory at the end of the archive, held against what was seen on the way there.
//!
//! Most programs believe the directory and not the headers before the files. Two tellings that differ are how one program is
//! shown what another is not.

use super::entry::{self, Entry};
use super::refusal::{harmful, malformed, shown};
use crate::error::Error;
use rawzip::{ReaderAt, ZipArchive, ZipFileHeaderRecord};
use std::io;

/// Three texts of 64 KiB at most, and the fixed part.
const LONGEST_RECORD: usize = 200_000;
/// Of the end record: where its field with the position of the directory stands, APPNOTE 4.3.16.
const POSITION_FIELD: u64 = 16;

/// Everything behind the last file, at its place in the archive.
#[derive(Debug)]
pub(super) struct Tail {
    pub(super) bytes: Vec<u8>,
    pub(super) offset: u64,
}

impl ReaderAt for &Tail {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let Some(at) = offset.checked_sub(self.offset) else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        self.bytes.as_slice().read_at(buffer, at)
    }
}

/// Checks that the directory is whole and says of each entry what was seen of it.
pub(super) fn check(tail: &Tail, seen: &[Entry]) -> Result<(), Error> {
    let end = tail.offset + tail.bytes.len() as u64;
    let mut buffer = vec![0; LONGEST_RECORD];
    let archive = ZipArchive::with_max_search_space(tail.bytes.len() as u64)
        .locate_in_reader(tail, &mut buffer, end)
        .map_err(|(_, error)| damaged(&error))?;
    if archive.end_offset() != end {
        return Err(harmful("something follows the end of the archive"));
    }
    let said = narrow_position(tail, archive.eocd_offset());
    if archive.directory_offset() != tail.offset || said.is_some_and(|said| said != tail.offset) {
        return Err(harmful("the directory is not where the archive's end says"));
    }
    if archive.entries_hint() != seen.len() as u64 {
        return Err(harmful("the directory does not have as many files as the archive"));
    }
    let mut records = archive.entries(&mut buffer);
    for entry in seen {
        match records.next_entry().map_err(|error| damaged(&error))? {
            Some(record) => compare(&record, entry)?,
            None => return Err(harmful("a file of the archive is not in its directory")),
        }
    }
    match records.next_entry().map_err(|error| damaged(&error))? {
        None => Ok(()),
        Some(_) => Err(harmful("a file of the directory is not in the archive")),
    }
}

fn compare(record: &ZipFileHeaderRecord<'_>, seen: &Entry) -> Result<(), Error> {
    let (name, extra) = (record.file_path(), record.extra_fields().remaining_bytes());
    let name = entry::entry_name(name.as_ref(), extra)?;
    entry::refuse_flags(record.flags().bits(), &name)?;
    if record.mode().is_symlink() {
        return Err(harmful(format!("{} is a link to another file", shown(&name))));
    }
    let said = Entry {
        method: entry::method_of(record.compression_method().as_u16(), &name)?,
        name,
        crc32: record.crc32(),
        packed: record.compressed_size_hint(),
        length: record.uncompressed_size_hint(),
        offset: record.local_header_offset(),
    };
    if said != *seen {
        return Err(harmful(format!(
            "the directory says of {} something else than its header",
            shown(&seen.name)
        )));
    }
    Ok(())
}

/// Where the end record says that the directory is; nothing when it leaves that to a record of 64 bits.
fn narrow_position(tail: &Tail, end_record: u64) -> Option<u64> {
    let mut field = [0; 4];
    let read = tail.read_at(&mut field, end_record.checked_add(POSITION_FIELD)?).ok()?;
    let position = u32::from_le_bytes(field);
    (read == field.len() && position != u32::MAX).then_some(position.into())
}

fn damaged(error: &rawzip::Error) -> Error {
    malformed(format!("the archive's directory is damaged or missing: {error}"))
}
