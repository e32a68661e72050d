//! The XML reader takes any bytes and ends with an error or the end of the document. What it accepts as an element's text
//! and hands out raw, it accepts again.
#![no_main]

use altinnkit_core::xml::{Event, Limits, RawXml, Reader};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let limits = Limits::default();
    let Ok(mut reader) = Reader::new(data, &limits) else { return };
    loop {
        match reader.next_event() {
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let Ok(mut reader) = Reader::new(data, &limits) else { return };
    while let Ok(event) = reader.next_event() {
        match event {
            Event::Start(start) => {
                if let Ok(raw) = reader.raw_element(&start) {
                    RawXml::parse(raw.as_str(), &limits).expect("a raw element parses on its own");
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
});
