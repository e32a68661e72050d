//! The multipart reader takes any bytes under any content type, in any pieces, and says the same of them. The first byte is
//! the size of the pieces, the first line behind it the content type.
#![no_main]

use altinnkit_core::error::ErrorCode;
use altinnkit_core::soap::mtom::{Event, Head, RelatedReader};
use altinnkit_core::xml::Limits;
use libfuzzer_sys::fuzz_target;

/// The parts, or what was wrong; and how many bytes of content came.
fn read(content_type: &str, body: &[u8], piece: usize) -> Result<Vec<(Head, Vec<u8>)>, ErrorCode> {
    let mut limits = Limits::default();
    limits.max_blobs = 100;
    let mut reader = RelatedReader::new(content_type, &limits).map_err(|error| error.code)?;
    let (mut parts, mut open) = (Vec::<(Head, Vec<u8>)>::new(), false);
    for piece in body.chunks(piece) {
        for event in reader.push(piece).map_err(|error| error.code)? {
            match event {
                Event::Part(head) => {
                    assert!(!open, "a part in a part");
                    (open, _) = (true, parts.push((head, Vec::new())));
                }
                Event::Content(bytes) => {
                    assert!(open && !bytes.is_empty());
                    parts.last_mut().expect("content is of a part").1.extend(bytes);
                }
                Event::End => assert!(std::mem::take(&mut open), "an end without a part"),
            }
        }
        assert!(reader.held() <= (16 << 10) + 101 * 512, "{} bytes are held", reader.held());
    }
    reader.finish().map_err(|error| error.code)?;
    assert!(!open && parts.len() <= 101);
    assert_eq!(parts.iter().filter(|(head, _)| head.root).count(), 1);
    assert!(parts.iter().map(|(_, content)| content.len()).sum::<usize>() <= body.len());
    Ok(parts)
}

fuzz_target!(|data: &[u8]| {
    let [piece, rest @ ..] = data else { return };
    let line = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
    let (content_type, body) = rest.split_at(line);
    let Ok(content_type) = std::str::from_utf8(content_type) else { return };
    let body = body.get(1..).unwrap_or_default();
    let whole = read(content_type, body, body.len().max(1));
    assert_eq!(read(content_type, body, usize::from(*piece).max(1)), whole);
});
