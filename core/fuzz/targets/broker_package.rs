//! The package reader takes any bytes, in any pieces, and takes or refuses them alike; what it unpacks stays within its limits.
//! What it accepts, rawzip reads as the same files.
#![no_main]

use altinnkit_core::altinn2::broker_package::{PackageEvent, PackageLimits, PackageReader};
use altinnkit_core::error::Error;
use flate2::read::DeflateDecoder;
use libfuzzer_sys::fuzz_target;
use rawzip::{CompressionMethod, ZipArchive};
use std::io::Read;

/// Names and contents of all files but the two documents, as far as they came, and how it ended.
fn read(data: &[u8], piece: usize) -> (Vec<(String, Vec<u8>)>, Result<(), Error>) {
    let mut limits = PackageLimits::default();
    limits.max_total_bytes = 4 << 20;
    let mut reader = PackageReader::new(limits.clone()).without_manifest();
    let mut files = Vec::new();
    let mut total = 0;
    let mut take = |events: Vec<PackageEvent>| {
        for event in events {
            match event {
                PackageEvent::FileStart(entry) => files.push((entry.name, Vec::new())),
                PackageEvent::FileContent(content) => {
                    total += content.len() as u64;
                    assert!(total <= limits.max_total_bytes, "more than allowed");
                    files.last_mut().expect("content is of a file").1.extend(content);
                }
                _ => {}
            }
        }
    };
    let pushed = data.chunks(piece).try_for_each(|piece| reader.push(piece).map(&mut take));
    let ended = pushed.and_then(|()| reader.finish().map(&mut take));
    (files, ended)
}

fn theirs(data: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let archive = ZipArchive::from_slice(data).ok()?;
    let mut files = Vec::new();
    for record in archive.entries() {
        let record = record.ok()?;
        let name = String::from_utf8(record.file_path().as_ref().to_vec()).ok()?;
        let entry = archive.get_entry(record.wayfinder()).ok()?;
        let mut content = Vec::new();
        match record.compression_method() {
            CompressionMethod::STORE => content.extend(entry.data()),
            CompressionMethod::DEFLATE => {
                let read = entry.verifying_reader(DeflateDecoder::new(entry.data())).read_to_end(&mut content);
                read.ok()?;
            }
            _ => return None,
        }
        let is_held = ["manifest.xml", "recipients.xml"].iter().any(|held| name.eq_ignore_ascii_case(held));
        if !is_held && !name.ends_with('/') {
            files.push((name, content));
        }
    }
    Some(files)
}

fuzz_target!(|data: &[u8]| {
    let (files, ended) = read(data, data.len().max(1));
    let (others, otherwise) = read(data, 1 + data.len() % 13);
    // Not the same error: of a damaged file, larger pieces bring less of what comes before the damage.
    assert_eq!(ended.is_ok(), otherwise.is_ok(), "the pieces matter");
    if ended.is_ok() {
        assert_eq!(files, others, "the pieces matter");
        assert_eq!(Some(files), theirs(data), "rawzip reads it otherwise");
    }
});
