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
/// The fixed part of a record, APPNOTE 4.3.12.
const RECORD: u64 = 46;

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
    if archive.directory_offset() != tail.offset {
        return Err(harmful("the directory is not where the archive's end says"));
    }
    if archive.entries_hint() != seen.len() as u64 {
        return Err(harmful("the directory does not have as many files as the archive"));
    }
    let end_record = archive.eocd_offset();
    let mut end_of_records = tail.offset;
    let mut records = archive.entries(&mut buffer);
    for entry in seen {
        let record = records.next_entry().map_err(|error| damaged(&error))?;
        let record = record.ok_or_else(|| harmful("a file of the archive is not in its directory"))?;
        end_of_records = record.central_directory_offset() + length(&record);
        compare(&record, entry)?;
    }
    if records.next_entry().map_err(|error| damaged(&error))?.is_some() {
        return Err(harmful("a file of the directory is not in the archive"));
    }
    if !narrow_end_agrees(tail, end_record, seen.len() as u64, end_of_records - tail.offset) {
        return Err(harmful("the archive's end says something else than its directory"));
    }
    Ok(())
}

fn length(record: &ZipFileHeaderRecord<'_>) -> u64 {
    let texts = [
        record.file_path().as_ref().len(),
        record.extra_fields().remaining_bytes().len(),
        record.comment().as_bytes().len(),
    ];
    RECORD + texts.iter().sum::<usize>() as u64
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

/// Whether the end record says the same, or nothing where it leaves that to a record of 64 bits: not every program reads
/// that one. APPNOTE 4.3.16: two numbers of the disk, two of entries, size and position of the directory.
fn narrow_end_agrees(tail: &Tail, end_record: u64, entries: u64, size: u64) -> bool {
    let mut fields = [0; 16];
    let read = tail.read_at(&mut fields, end_record.saturating_add(4));
    let (numbers, places) = fields.split_at(8);
    let shorts = numbers
        .as_chunks()
        .0
        .iter()
        .map(|it| u16::from_le_bytes(*it))
        .zip([0, 0, entries, entries]);
    let words = places
        .as_chunks()
        .0
        .iter()
        .map(|it| u32::from_le_bytes(*it))
        .zip([size, tail.offset]);
    read.is_ok_and(|read| read == 16) && { shorts }.all(|(said, is)| said == u16::MAX || u64::from(said) == is) && {
        words
    }
    .all(|(said, is)| said == u32::MAX || u64::from(said) == is)
}

fn damaged(error: &rawzip::Error) -> Error {
    malformed(format!("the archive's directory is damaged or missing: {error}"))
}
