//! Packages of broker services: what is written is read again, in whatever pieces it comes, and so is what others write.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use altinnkit_core::altinn2::broker_package::{
    BrokerServiceManifest, BrokerServiceRecipientList, FileToPack, PackageEvent, PackageLimits, PackageProperty,
    PackageReader, PackageRecipient, PackageWriter, PackagedFile,
};
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::session::Session;
use altinnkit_core::xml::Limits;
use archive::{Entry, MANIFEST, archive, package};
use proptest::prelude::*;

#[path = "support/archive.rs"]
#[allow(dead_code, unreachable_pub)]
mod archive;

/// Organisation numbers of test data of this repository.
const SENDER: &str = "312345676";

fn session() -> Session {
    Session::new(Environment::Tt02)
}

fn manifest() -> BrokerServiceManifest {
    BrokerServiceManifest::new("4242".into(), 1, "shipment 7".into(), SENDER.into())
}

fn recipients() -> BrokerServiceRecipientList {
    let mut list = BrokerServiceRecipientList::new();
    list.recipients = vec![PackageRecipient::new(SENDER.into())];
    list
}

/// What a package held.
#[derive(Debug, Default, PartialEq)]
struct Held {
    manifest: Option<BrokerServiceManifest>,
    recipients: Option<BrokerServiceRecipientList>,
    files: Vec<(String, Vec<u8>)>,
    ended: bool,
}

impl Held {
    fn take(&mut self, event: PackageEvent) {
        match event {
            PackageEvent::Manifest(manifest) => self.manifest = Some(manifest),
            PackageEvent::Recipients(recipients) => self.recipients = Some(recipients),
            PackageEvent::FileStart(entry) => self.files.push((entry.name, Vec::new())),
            PackageEvent::FileContent(chunk) => {
                assert!(!chunk.is_empty() && chunk.len() <= 64 << 10);
                self.files.last_mut().unwrap().1.extend(chunk);
            }
            PackageEvent::FileEnd { length, .. } => {
                assert_eq!(length, self.files.last().unwrap().1.len() as u64);
            }
            PackageEvent::End { files, length } => {
                assert_eq!(files, self.files.len());
                assert_eq!(
                    length,
                    self.files.iter().map(|(_, content)| content.len() as u64).sum::<u64>()
                );
                self.ended = true;
            }
            other => panic!("{other:?}"),
        }
    }
}

fn read_in(mut reader: PackageReader, bytes: &[u8], chunk: usize) -> Result<Held, Error> {
    let mut held = Held::default();
    for chunk in bytes.chunks(chunk) {
        reader.push(chunk)?.into_iter().for_each(|event| held.take(event));
    }
    reader.finish()?.into_iter().for_each(|event| held.take(event));
    assert!(held.ended);
    Ok(held)
}

fn read(bytes: &[u8]) -> Result<Held, Error> {
    let whole = read_in(PackageReader::new(PackageLimits::default()), bytes, bytes.len().max(1));
    let bytewise = read_in(PackageReader::new(PackageLimits::default()), bytes, 1);
    match (&whole, &bytewise) {
        // Of a damaged file, larger pieces bring less of what comes before the damage: the errors may differ.
        (Err(_), Err(_)) => {}
        _ => assert_eq!(whole, bytewise, "the pieces do not matter"),
    }
    whole
}

fn write(files: &[(String, Vec<u8>)], chunk: usize) -> Vec<u8> {
    let to_pack = files
        .iter()
        .map(|(name, content)| FileToPack::new(name.clone(), content.len() as u64))
        .collect();
    let mut writer = PackageWriter::start(&session(), manifest(), Some(recipients()), to_pack).unwrap();
    let mut bytes = Vec::new();
    for (name, content) in files.iter().filter(|(_, content)| !content.is_empty()) {
        assert_eq!(
            writer.due().unwrap(),
            &FileToPack::new(name.clone(), content.len() as u64)
        );
        for chunk in content.chunks(chunk) {
            bytes.extend(writer.push(chunk).unwrap());
        }
    }
    bytes.extend(writer.finish().unwrap());
    bytes
}

fn files() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    let content = prop_oneof![
        Just(Vec::new()),
        proptest::collection::vec(any::<u8>(), 0..3000),
        (any::<u8>(), 0..200_000_usize).prop_map(|(byte, length)| vec![byte; length]),
    ];
    let file = ("[a-zæøå0-9 ()_-]{1,12}(/[A-Za-z0-9ÆØÅ€]{1,12}){0,2}", content);
    proptest::collection::vec(file, 0..6).prop_map(|files| {
        // A number in front makes names differ, and a letter behind keeps spaces from the end.
        let numbered = files.into_iter().enumerate();
        numbered
            .map(|(index, (name, content))| (format!("{index}{name}z.bin"), content))
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_again(
        files in files(), write_chunk in 1..5000_usize, read_chunk in prop_oneof![1..40_usize, 1..70_000_usize],
    ) {
        let bytes = write(&files, write_chunk);
        let held = read_in(PackageReader::new(PackageLimits::default()), &bytes, read_chunk).unwrap();
        let mut expected = manifest();
        expected.file_list = files.iter().map(|(name, _)| PackagedFile::new(name.clone())).collect();
        prop_assert_eq!(held, Held { manifest: Some(expected), recipients: Some(recipients()), files, ended: true });
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300), start in 0..4_usize) {
        let starts: [&[u8]; 4] = [b"", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"];
        let error = read(&[starts[start], &bytes].concat()).unwrap_err();
        prop_assert!(matches!(error.code, ErrorCode::MalformedPackage | ErrorCode::UnsafePackage), "{:?}", error);
    }

    #[test]
    fn a_flipped_bit_is_found_or_harmless(at in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let files = vec![("a.txt".to_owned(), b"first".repeat(40)), ("b.txt".to_owned(), vec![7; 300])];
        let mut bytes = write(&files, 1000);
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(held) = read(&bytes) {
            prop_assert_eq!(held.files, files);
        }
    }

    #[test]
    fn documents_are_read_as_written(
        texts in proptest::array::uniform3("\\PC{0,20}"), edition in any::<i32>(), pairs in proptest::collection::vec(("\\PC{1,9}", "\\PC{0,9}"), 0..4),
    ) {
        let [code, reference, check_sum] = texts;
        let mut manifest = BrokerServiceManifest::new(code, edition, reference, SENDER.into());
        for (key, value) in pairs {
            let mut file = PackagedFile::new(key.clone());
            file.check_sum = (!check_sum.is_empty()).then(|| check_sum.clone());
            manifest.file_list.push(file);
            manifest.property_list.push(PackageProperty::new(key, value));
        }
        let xml = manifest.to_xml(&session()).unwrap();
        prop_assert_eq!(BrokerServiceManifest::parse(xml.as_bytes(), &Limits::default()).unwrap(), manifest);
    }
}

#[test]
fn a_document_is_written_in_the_order_of_the_schema() {
    let mut manifest = manifest();
    manifest.file_list = vec![PackagedFile::new("a & b.txt".into())];
    manifest.property_list = vec![PackageProperty::new("k".into(), "v".into())];
    assert_eq!(
        manifest.to_xml(&session()).unwrap(),
        concat!(
            r#"<?xml version="1.0" encoding="utf-8"?>"#,
            r#"<BrokerServiceManifest xmlns="http://schema.altinn.no/services/ServiceEngine/Broker/2015/06">"#,
            "<ExternalServiceCode>4242</ExternalServiceCode><ExternalServiceEditionCode>1</ExternalServiceEditionCode>",
            "<SendersReference>shipment 7</SendersReference><Reportee>312345676</Reportee>",
            "<FileList><File><FileName>a &amp; b.txt</FileName></File></FileList>",
            "<PropertyList><Property><PropertyKey>k</PropertyKey><PropertyValue>v</PropertyValue></Property></PropertyList>",
            "</BrokerServiceManifest>"
        )
    );
    let xml = recipients().to_xml(&session()).unwrap();
    assert_eq!(
        BrokerServiceRecipientList::parse(xml.as_bytes(), &Limits::default()).unwrap(),
        recipients()
    );
    let error = BrokerServiceRecipientList::new().to_xml(&session()).unwrap_err();
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidInput, Some("recipients"))
    );
}

#[test]
fn a_document_with_the_names_of_the_soap_service_is_read() {
    let xml = MANIFEST.replace("http://schema.", "http://schemas.").replace(
        "</Reportee>",
        "</Reportee><ArrayOfFile><File><FileName>a</FileName></File></ArrayOfFile><Later>x</Later>",
    );
    let manifest = BrokerServiceManifest::parse(xml.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(manifest.file_list, [PackagedFile::new("a".into())]);
    assert_eq!(manifest.unknown.len(), 1, "what is not known is kept");
}

#[test]
fn a_document_that_is_another_is_refused() {
    let parse = |xml: &str| BrokerServiceManifest::parse(xml.as_bytes(), &Limits::default()).unwrap_err();
    assert_eq!(parse("<BrokerServiceManifest/>").code, ErrorCode::UnexpectedAnswer);
    assert_eq!(
        parse(&MANIFEST.replace("Manifest", "RecipientList")).code,
        ErrorCode::UnexpectedAnswer
    );
    assert_eq!(parse(&MANIFEST.replace(">1<", ">one<")).code, ErrorCode::InvalidValue);
    assert_eq!(parse("<!DOCTYPE a><a/>").code, ErrorCode::DoctypeRefused);
    let error = parse(&MANIFEST.replace("SendersReference", "Reference"));
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidValue, Some("sendersReference"))
    );
}

#[test]
fn every_form_of_an_entry_is_read() {
    let content = b"hello hello PK\x07\x08 hello".repeat(20);
    let mut entries = vec![Entry::stored("stored", &content), Entry::deflated("deflated", &content)];
    for (signature, wide) in [(true, false), (true, true), (false, false), (false, true)] {
        entries
            .push(Entry::deflated(&format!("deflated {signature} {wide}"), &content).with_descriptor(signature, wide));
    }
    for wide in [false, true] {
        entries.push(Entry::stored(&format!("open {wide}"), &content).with_descriptor(true, wide));
        entries.push(Entry::stored(&format!("open and empty {wide}"), b"").with_descriptor(true, wide));
        entries.push(Entry::deflated(&format!("empty {wide}"), b"").with_descriptor(true, wide));
    }
    entries.push(Entry::stored("folder/", b""));
    entries.push(Entry::stored("folder/file", b"x"));
    entries.push(Entry::stored("Bøker.txt", b"UTF-8, but not said so").with_both(|it| it.flags = 0));
    let held = read(&package(&entries)).unwrap();
    let names: Vec<&str> = held.files.iter().map(|(name, _)| name.as_str()).collect();
    let expected: Vec<&str> = entries
        .iter()
        .map(|entry| std::str::from_utf8(&entry.local.name).unwrap())
        .filter(|name| *name != "folder/")
        .collect();
    assert_eq!(names, expected);
    for (name, unpacked) in &held.files {
        if !name.contains("empty") && !name.contains("folder") && name != "Bøker.txt" {
            assert_eq!(unpacked, &content, "{name}");
        }
    }
}

/// Made by Python's zipfile, into a file or into a pipe, with sizes of 32 and 64 bits.
#[test]
fn archives_of_another_program_are_read() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/broker_packages");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let held = read(&std::fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        assert_eq!(held.manifest.unwrap().senders_reference, "from Python");
        let expected = [
            ("report.txt".to_owned(), b"line\n".repeat(40)),
            ("folder/Bøker.txt".to_owned(), b"hello PK\x07\x08 hello".to_vec()),
            ("empty".to_owned(), Vec::new()),
        ];
        assert_eq!(held.files, expected, "{}", path.display());
        count += 1;
    }
    assert_eq!(count, 8);
}

#[test]
fn the_manifest_may_come_last_and_be_spelled_otherwise() {
    let manifest = Entry::deflated("Manifest.XML", MANIFEST.as_bytes());
    let held = read(&archive(&[Entry::stored("a", b"1"), manifest])).unwrap();
    assert!(held.manifest.is_some());
    assert_eq!(held.files, [("a".to_owned(), b"1".to_vec())]);
}

#[test]
fn a_package_without_a_manifest_is_read_on_demand() {
    let bytes = archive(&[Entry::stored("a", b"1")]);
    assert_eq!(read(&bytes).unwrap_err().code, ErrorCode::MalformedPackage);
    let reader = PackageReader::new(PackageLimits::default()).without_manifest();
    assert_eq!(read_in(reader, &bytes, 7).unwrap().files.len(), 1);
}

#[test]
fn the_writer_holds_to_what_was_announced() {
    let start = |manifest, files| PackageWriter::start(&session(), manifest, None, files);
    let mut writer = start(manifest(), vec![FileToPack::new("a", 3), FileToPack::new("b", 0)]).unwrap();
    assert_eq!(writer.finish().unwrap_err().code, ErrorCode::InvalidInput);
    writer.push(b"12").unwrap();
    assert_eq!(writer.push(b"34").unwrap_err().path.as_deref(), Some("content"));
    let mut bytes = writer.push(b"3").unwrap();
    assert!(writer.due().is_none());
    bytes.extend(writer.finish().unwrap());
    assert!(writer.push(b"").unwrap().is_empty());
    assert_eq!(writer.finish().unwrap_err().code, ErrorCode::InvalidInput);

    let path = |files: &[&str]| {
        let files = files.iter().map(|name| FileToPack::new(*name, 1)).collect();
        start(manifest(), files).map(drop).unwrap_err()
    };
    assert_eq!(path(&["a", "A"]).path.as_deref(), Some("files[1].name"));
    for files in [
        &["a", "A"][..],
        &["MANIFEST.xml"],
        &["../a"],
        &["a/"],
        &["a", "a/b"],
        &["b".repeat(2000).as_str()],
    ] {
        assert_eq!(path(files).code, ErrorCode::InvalidInput, "{files:?}");
    }
    let mut listing = manifest();
    listing.file_list = vec![PackagedFile::new("b".into())];
    let error = start(listing, vec![FileToPack::new("a", 1)]).map(drop).unwrap_err();
    assert_eq!(error.path.as_deref(), Some("manifest.fileList"));
    let nobody = BrokerServiceManifest::new("4242".into(), 1, "r".into(), "312345675".into());
    let error = start(nobody, Vec::new()).map(drop).unwrap_err();
    assert_eq!(
        (error.code, error.path.as_deref()),
        (ErrorCode::InvalidIdentity, Some("manifest.reportee"))
    );
}

/// Python's and UniFFI's classes want it.
#[test]
fn readers_and_writers_move_between_threads() {
    const fn moves<T: Send + Sync>() {}
    moves::<PackageReader>();
    moves::<PackageWriter>();
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let files = vec![("æ.txt".to_owned(), b"abc".repeat(99))];
    assert_eq!(write(&files, 7), write(&files, 200));
}
