//! Packages that would harm whoever unpacks them, or that cannot be believed: one test for each trick.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use altinnkit_core::altinn2::broker_package::{PackageEvent, PackageLimits, PackageReader};
use altinnkit_core::error::{Error, ErrorCode};
use archive::{Entry, MANIFEST, archive, central, end, package};

#[path = "support/archive.rs"]
#[allow(unreachable_pub)]
mod archive;

fn read_with(limits: PackageLimits, bytes: &[u8]) -> Result<Vec<PackageEvent>, Error> {
    let mut reader = PackageReader::new(limits);
    let mut events = reader.push(bytes)?;
    events.extend(reader.finish()?);
    Ok(events)
}

fn read(bytes: &[u8]) -> Result<Vec<PackageEvent>, Error> {
    read_with(PackageLimits::default(), bytes)
}

/// Refused with this code, whether it comes at once or byte by byte, and ever after.
#[track_caller]
fn refused(bytes: &[u8], code: ErrorCode, detail: &str) {
    let error = read(bytes).unwrap_err();
    assert_eq!(error.code, code, "{error:?}");
    assert!(error.detail.contains(detail), "{:?} lacks {detail:?}", error.detail);
    let mut reader = PackageReader::new(PackageLimits::default());
    let bytewise = bytes.iter().try_for_each(|byte| reader.push(&[*byte]).map(drop));
    let bytewise = bytewise.and_then(|()| reader.finish().map(drop)).unwrap_err();
    assert_eq!(bytewise, error);
    assert_eq!(reader.push(b"more").unwrap_err(), error);
    assert_eq!(reader.finish().unwrap_err(), error);
}

#[track_caller]
fn harmful(bytes: &[u8], detail: &str) {
    refused(bytes, ErrorCode::UnsafePackage, detail);
}

#[track_caller]
fn malformed(bytes: &[u8], detail: &str) {
    refused(bytes, ErrorCode::MalformedPackage, detail);
}

fn file(name: &str) -> Entry {
    Entry::stored(name, b"content")
}

#[test]
fn names_that_lead_elsewhere() {
    let names = [
        ("../a", "climbs"),
        ("a/../../b", "climbs"),
        ("a/..", "climbs"),
        (".", "climbs"),
        ("a/./b", "climbs"),
        ("a//b", "climbs"),
        (".. /a", "climbs"),
        ("...", "climbs"),
        ("a/ /b", "climbs"),
        ("/etc/passwd", "absolute"),
        ("//server/share", "absolute"),
        ("", "empty"),
        ("/", "empty"),
        ("..\\a", "backslash"),
        ("C:\\a", "backslash"),
        ("C:/a", "colon"),
        ("c:a", "colon"),
        ("a.txt:hidden", "colon"),
        ("a\0.txt", "not seen"),
        ("a\n.txt", "not seen"),
        ("a\u{7f}", "not seen"),
        ("a\u{85}", "not seen"),
        ("exe.\u{202e}fdp", "not seen"),
        ("a\u{200b}.txt", "not seen"),
        ("NUL", "device"),
        ("a/con.txt", "device"),
        ("Com1", "device"),
        ("lpt9 .txt", "device"),
        ("lpt².txt", "device"),
    ];
    for (name, detail) in names {
        harmful(&package(&[file(name)]), detail);
    }
    for name in [
        "a..b",
        "..a",
        "a/.b",
        "console",
        "com10",
        "COM",
        "nul_.txt",
        "a b/c d.txt",
    ] {
        assert!(read(&package(&[file(name)])).is_ok(), "{name}");
    }
}

#[test]
fn a_name_of_another_encoding() {
    let latin = file("a").with_both(|it| it.name = b"B\xf8ker.txt".to_vec());
    malformed(&package(&[latin]), "UTF-8");
}

#[test]
fn a_second_name_in_an_extra_field() {
    let extra = |name: &[u8]| {
        let mut field = vec![0x75, 0x70, 5 + name.len() as u8, 0, 1, 0, 0, 0, 0];
        field.extend(name);
        field
    };
    assert!(read(&package(&[file("a").with_both(|it| it.extra = extra(b"a"))])).is_ok());
    harmful(
        &package(&[file("a").with_local(|it| it.extra = extra(b"../a"))]),
        "another name",
    );
    harmful(
        &package(&[file("a").with_central(|it| it.extra = extra(b"../a"))]),
        "another name",
    );
}

#[test]
fn names_that_are_one_to_some() {
    for (first, second, detail) in [
        ("a", "a", "twice"),
        ("Invoice.pdf", "invoice.PDF", "twice"),
        ("ÆØÅ", "æøå", "twice"),
        ("a.txt", "a.txt.", "twice"),
        ("a", "a ", "twice"),
        ("A/b", "a/B", "twice"),
        ("a", "manifest.XML", "twice"),
        ("a", "a/b", "folder of a file"),
        ("a/b", "A", "of a folder"),
        ("a/b/c", "a", "of a folder"),
    ] {
        harmful(&package(&[file(first), file(second)]), detail);
    }
    harmful(&package(&[Entry::stored("a/", b""), file("a")]), "of a folder");
    harmful(&package(&[Entry::stored("a/b/", b""), file("A")]), "of a folder");
    harmful(&package(&[file("a"), Entry::stored("a/", b"")]), "twice");
    harmful(&package(&[Entry::stored("a/", b""), Entry::stored("A/", b"")]), "twice");
    let harmless = [
        file("a/b"),
        file("a.b"),
        file("a-b/c"),
        Entry::stored("a/", b""),
        file("ab"),
    ];
    assert!(read(&package(&harmless)).is_ok());
}

#[test]
fn a_folder_with_content() {
    harmful(&package(&[file("a/")]), "has content");
}

#[test]
fn links() {
    let mut link = Entry::stored("a", b"/etc/passwd");
    link.mode = 0o120_777;
    harmful(&package(&[link]), "link");
}

#[test]
fn encrypted_files() {
    for flag in [1, 1 << 6, 1 << 13] {
        harmful(&package(&[file("a").with_both(|it| it.flags |= flag)]), "encrypted");
        harmful(&package(&[file("a").with_central(|it| it.flags |= flag)]), "encrypted");
    }
    malformed(&package(&[file("a").with_both(|it| it.method = 99)]), "method 99");
    malformed(&package(&[file("a").with_both(|it| it.flags |= 1 << 5)]), "patch");
}

#[test]
fn bombs() {
    let mut limits = PackageLimits::default();
    limits.free_of_ratio_bytes = 1 << 20;
    let one = package(&[Entry::deflated("a", &vec![0; 20 << 20])]);
    let part = Entry::deflated("", &vec![0; 1 << 20]);
    let many: Vec<Entry> = (0..20)
        .map(|index| part.clone().with_both(|it| it.name = format!("{index}").into_bytes()))
        .collect();
    for bytes in [one, package(&many)] {
        assert!(bytes.len() < 30_000);
        let mut reader = PackageReader::new(limits.clone());
        reader.feed(&bytes);
        let mut unpacked = 0;
        let error = loop {
            match reader.next_event() {
                Ok(Some(PackageEvent::FileContent(chunk))) => unpacked += chunk.len() as u64,
                Ok(event) => assert!(event.is_some(), "the bomb has gone off"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.code, ErrorCode::LimitExceeded);
        assert!(error.detail.contains("max_ratio"), "{}", error.detail);
        assert!(unpacked <= limits.free_of_ratio_bytes + limits.max_ratio * bytes.len() as u64);
    }
}

#[test]
fn more_than_the_limits_allow() {
    let bytes = package(&[file("abc/defg"), Entry::deflated("second", &[1; 900])]);
    let check = |change: fn(&mut PackageLimits), which: &str| {
        let mut limits = PackageLimits::default();
        change(&mut limits);
        let error = read_with(limits, &bytes).unwrap_err();
        assert_eq!(error.code, ErrorCode::LimitExceeded, "{error:?}");
        assert!(error.detail.contains(which), "{}", error.detail);
    };
    check(|it| it.max_entries = 2, "max_entries");
    check(|it| it.max_name_bytes = 11, "max_name_bytes");
    check(|it| it.max_file_bytes = 899, "max_file_bytes");
    check(|it| it.max_total_bytes = 1000, "max_total_bytes");
    check(|it| it.max_document_bytes = 100, "max_document_bytes");
    check(|it| it.max_directory_bytes = 100, "max_directory_bytes");
    check(|it| (it.free_of_ratio_bytes, it.max_ratio) = (0, 1), "max_ratio");
    check(|it| it.xml.max_nodes = 3, "limit");
    let mut limits = PackageLimits::default();
    limits.max_entries = 3;
    limits.max_file_bytes = 900;
    limits.max_name_bytes = 12;
    assert!(read_with(limits, &bytes).is_ok());
}

#[test]
fn a_size_from_a_dream() {
    let huge = file("a").with_both(|it| {
        (it.length, it.packed) = (u32::MAX, u32::MAX);
        it.extra = [&[1, 0, 16, 0][..], &u64::MAX.to_le_bytes(), &u64::MAX.to_le_bytes()].concat();
    });
    refused(&package(&[huge]), ErrorCode::LimitExceeded, "max_file_bytes");
    let missing = file("a").with_both(|it| it.length = u32::MAX);
    malformed(&package(&[missing]), "missing");
}

#[test]
fn a_header_and_a_directory_that_differ() {
    let differ = "something else than its header";
    harmful(
        &package(&[file("a").with_central(|it| it.name = b"b".to_vec())]),
        differ,
    );
    harmful(
        &package(&[file("a").with_central(|it| it.name = b"../a".to_vec())]),
        differ,
    );
    harmful(&package(&[file("a").with_central(|it| it.length -= 1)]), differ);
    harmful(&package(&[file("a").with_central(|it| it.packed -= 1)]), differ);
    harmful(&package(&[file("a").with_central(|it| it.crc32 ^= 1)]), differ);
    harmful(&package(&[file("a").with_central(|it| it.method = 8)]), differ);
}

#[test]
fn files_that_are_not_in_the_directory_and_the_other_way_round() {
    let hidden = package(&[file("a")]);
    let (manifest, at) = (Entry::stored("manifest.xml", MANIFEST.as_bytes()), hidden.len() - 22);
    let directory = central(&manifest.central, 0, 0);
    let start = at - directory.len() - central(&file("a").central, 0, 0).len();
    let short = [
        &hidden[..start],
        &directory,
        &end(1, directory.len() as u32, start as u32),
    ];
    harmful(&short.concat(), "as many files");
    let lying = [
        &hidden[..start],
        &directory,
        &end(2, directory.len() as u32, start as u32),
    ];
    harmful(&lying.concat(), "not in its directory");
    let twice = [
        &hidden[..at],
        &central(&file("b").central, 0, 0),
        &end(2, (at - start + directory.len()) as u32, start as u32),
    ];
    assert!(read(&twice.concat()).is_err());
}

#[test]
fn files_that_lie_over_one_another() {
    // Two records for one file: the old trick of bombs, and of two names for one content.
    let one = package(&[file("a")]);
    let (a, b) = (file("a").central, file("b").central);
    let manifest = Entry::stored("manifest.xml", MANIFEST.as_bytes()).central;
    let start = one.len() - 22 - central(&a, 0, 0).len() - central(&manifest, 0, 0).len();
    let header = (30 + 12 + MANIFEST.len()) as u32;
    let directory = [central(&manifest, 0, 0), central(&a, 0, header), central(&b, 0, header)].concat();
    let bytes = [&one[..start], &directory, &end(3, directory.len() as u32, start as u32)].concat();
    harmful(&bytes, "as many files");

    // A record that points into the content of another file.
    let inner = archive(&[file("b")]);
    let outer = package(&[Entry::stored("a", &inner)]);
    let mut shifted = outer.clone();
    let record = outer.len() - 22 - central(&a, 0, 0).len();
    shifted[record + 42..record + 46].copy_from_slice(&(header + 31).to_le_bytes());
    harmful(&shifted, "something else than its header");
    assert!(read(&outer).is_ok(), "an archive in an archive is a file as any other");
}

#[test]
fn a_length_that_is_not_kept() {
    let longer = "not as long";
    harmful(
        &package(&[Entry::deflated("a", &[1; 500]).with_both(|it| it.length += 1)]),
        longer,
    );
    harmful(
        &package(&[Entry::deflated("a", &[1; 500]).with_both(|it| it.length = 1)]),
        longer,
    );
    // A deflate stream that ends before its place does hides what follows in it.
    let mut hiding = Entry::deflated("a", &[1; 500]);
    hiding.content.extend(b"hidden");
    hiding = hiding.with_both(|it| it.packed += 6);
    harmful(&package(&[hiding]), longer);
    let mut short = Entry::deflated("a", &[1; 500]);
    short.content.pop();
    harmful(&package(&[short.with_both(|it| it.packed -= 1)]), longer);
    harmful(&package(&[file("a").with_both(|it| it.length += 1)]), longer);
}

#[test]
fn damage() {
    malformed(&package(&[file("a").with_both(|it| it.crc32 ^= 1)]), "checksum");
    malformed(
        &package(&[Entry::deflated("a", &[1; 99]).with_content(vec![0xff; 20])]),
        "damaged",
    );
    let bad = |at: usize| {
        let mut entry = Entry::deflated("a", &[1; 99]).with_descriptor(true, false);
        entry.descriptor[at] ^= 1;
        package(&[entry])
    };
    for at in [4, 8, 12] {
        malformed(&bad(at), "what follows it");
    }
}

#[test]
fn content_that_plays_a_descriptor() {
    // Stored content whose beginning looks like its own end: the directory tells.
    let hidden = [
        &b"seen"[..],
        b"PK\x07\x08",
        &crc(b"seen"),
        &[4, 0, 0, 0, 4, 0, 0, 0],
        b"hidden",
    ]
    .concat();
    let bytes = package(&[Entry::stored("a", &hidden).with_descriptor(true, false)]);
    malformed(&bytes, "should begin");
    let inner = archive(&[Entry::stored("b", b"")]);
    let local = &inner[..31];
    let hidden = [
        &b"seen"[..],
        b"PK\x07\x08",
        &crc(b"seen"),
        &[4, 0, 0, 0, 4, 0, 0, 0],
        local,
    ]
    .concat();
    let told = Entry::stored("a", &hidden).with_descriptor(true, false);
    assert_eq!(read(&package(&[told])).unwrap_err().code, ErrorCode::MalformedPackage);
}

fn crc(content: &[u8]) -> [u8; 4] {
    let mut crc = flate2::Crc::new();
    crc.update(content);
    crc.sum().to_le_bytes()
}

#[test]
fn what_stands_around_the_archive() {
    let bytes = package(&[file("a")]);
    assert!(read(&bytes).is_ok());
    harmful(&[&bytes[..], b"more"].concat(), "follows the end");
    malformed(&[b"MZ a program", &bytes[..]].concat(), "should begin");
    malformed(b"<html>", "breaks off");
    malformed(b"<html> This is no archive, but a page of a proxy", "should begin");
    malformed(b"", "breaks off");
    for length in 1..bytes.len() {
        let error = read(&bytes[..length]).unwrap_err();
        assert_eq!(error.code, ErrorCode::MalformedPackage, "{length}: {error:?}");
    }
}

#[test]
fn an_end_that_points_elsewhere() {
    let bytes = package(&[file("a")]);
    let at = bytes.len() - 6;
    let offset = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    for moved in [0, offset - 1, offset + 1, offset + 46, u32::MAX] {
        let mut bytes = bytes.clone();
        bytes[at..at + 4].copy_from_slice(&moved.to_le_bytes());
        let error = read(&bytes).unwrap_err();
        assert!(
            matches!(error.code, ErrorCode::UnsafePackage | ErrorCode::MalformedPackage),
            "{moved}: {error:?}"
        );
    }
    // An end in the comment of the end: two ends, two directories.
    let (directory, fake) = (bytes.len() - 22 - offset as usize, end(2, 0, offset));
    let mut two = bytes[..offset as usize + directory].to_vec();
    let mut real = end(2, directory as u32, offset);
    real[20] = fake.len() as u8;
    two.extend(real);
    two.extend(fake);
    assert!(read(&two).is_err());
}

#[test]
fn two_ends_that_differ() {
    let bytes = package(&[file("a")]);
    let (rest, narrow) = bytes.split_at(bytes.len() - 22);
    let offset = u32::from_le_bytes(narrow[16..20].try_into().unwrap());
    let size = rest.len() as u64 - u64::from(offset);
    let wide = [
        &b"PK\x06\x06"[..],
        &44_u64.to_le_bytes(),
        &[45, 3, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        &2_u64.to_le_bytes(),
        &2_u64.to_le_bytes(),
        &size.to_le_bytes(),
        &u64::from(offset).to_le_bytes(),
        b"PK\x06\x07\0\0\0\0",
        &(rest.len() as u64).to_le_bytes(),
        &[1, 0, 0, 0],
    ]
    .concat();
    for narrow in [end(2, size as u32, offset), end(u16::MAX, u32::MAX, u32::MAX)] {
        assert!(read(&[rest, &wide, &narrow].concat()).is_ok());
    }
    // Who does not read the end of 64 bits sees the manifest only.
    for narrow in [
        end(1, size as u32, offset),
        end(2, size as u32 - 48, offset),
        end(2, size as u32, offset - 1),
    ] {
        let error = read(&[rest, &wide, &narrow].concat()).unwrap_err();
        let codes = [ErrorCode::UnsafePackage, ErrorCode::MalformedPackage];
        assert!(codes.contains(&error.code), "{error:?}");
    }
    let mut parts = end(2, size as u32, offset);
    parts[4] = 1;
    harmful(&[rest, &parts].concat(), "something else than its directory");
}

#[test]
fn a_manifest_that_is_missing_or_wrong() {
    malformed(&archive(&[file("a")]), "manifest.xml");
    malformed(&archive(&[]), "manifest.xml");
    malformed(
        &archive(&[Entry::stored("folder/manifest.xml", MANIFEST.as_bytes())]),
        "manifest.xml",
    );
    let error = read(&archive(&[Entry::stored("manifest.xml", b"<a/>")])).unwrap_err();
    assert_eq!(error.code, ErrorCode::UnexpectedAnswer);
    assert_eq!(error.path.as_deref(), Some("manifest.xml"));
    let error = read(&package(&[Entry::stored("recipients.xml", b"<a/>")])).unwrap_err();
    assert_eq!(error.path.as_deref(), Some("recipients.xml"));
}

#[test]
fn a_manifest_that_does_not_name_the_files() {
    let listing = |names: &[&str]| {
        let files: String = names
            .iter()
            .map(|name| format!("<File><FileName>{name}</FileName></File>"))
            .collect();
        let manifest = MANIFEST.replace("</Reportee>", &format!("</Reportee><FileList>{files}</FileList>"));
        let manifest = Entry::stored("manifest.xml", manifest.as_bytes());
        archive(&[manifest, file("a"), file("b/c")])
    };
    assert!(read(&listing(&["b/c", "a"])).is_ok());
    assert!(read(&listing(&[])).is_ok(), "the list is optional");
    harmful(&listing(&["a"]), "does not name \"b/c\"");
    harmful(&listing(&["a", "b/c", "d"]), "not in the package");
    harmful(&listing(&["a", "a", "b/c"]), "one twice");
}

#[test]
fn a_reader_that_has_ended() {
    let mut reader = PackageReader::new(PackageLimits::default());
    reader.push(&package(&[file("a")])).unwrap();
    reader.finish().unwrap();
    assert_eq!(reader.push(b"PK").unwrap_err().code, ErrorCode::MalformedPackage);
}
