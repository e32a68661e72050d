//! The XML reader takes any bytes and ends with an error or the end of the document. What it accepts, quick-xml reads as the
//! same elements and the same text; what it hands out raw, it accepts again.
#![no_main]

use altinnkit_core::xml::{Event, Limits, RawXml, Reader};
use libfuzzer_sys::fuzz_target;
use quick_xml::events::Event as Theirs;
use quick_xml::name::ResolveResult;

/// Everything in order: `<{namespace}local`, `>`, and text without its line ends, which the two normalise at other times.
fn ours(data: &[u8]) -> Option<Vec<String>> {
    let mut reader = Reader::new(data, &Limits::default()).ok()?;
    let mut seen = Vec::new();
    loop {
        match reader.next_event().ok()? {
            Event::Start(start) => seen.push(format!("<{{{}}}{}", start.name.namespace, start.name.local)),
            Event::End => seen.push(">".to_owned()),
            Event::Text(text) => push_text(&mut seen, &text),
            Event::Eof => return Some(seen),
        }
    }
}

fn push_text(seen: &mut Vec<String>, text: &str) {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    match seen.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.starts_with('"') => last.push_str(&text),
        _ => seen.push(format!("\"{text}")),
    }
}

fn theirs(text: &str) -> Option<Vec<String>> {
    let mut reader = quick_xml::NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut seen = Vec::new();
    loop {
        let (namespace, event) = reader.read_resolved_event().ok()?;
        match event {
            Theirs::Start(start) => {
                let namespace = match namespace {
                    ResolveResult::Bound(namespace) => {
                        quick_xml::escape::unescape(namespace.as_ref()).ok()?.into_owned()
                    }
                    _ => String::new(),
                };
                seen.push(format!("<{{{namespace}}}{}", start.local_name().as_ref()));
            }
            Theirs::End(_) => seen.push(">".to_owned()),
            Theirs::Text(text) => push_text(&mut seen, &text.xml10_content()),
            Theirs::CData(text) => push_text(&mut seen, &text.xml10_content()),
            Theirs::GeneralRef(entity) => match entity.resolve_char_ref().ok()? {
                Some(c) => push_text(&mut seen, &c.to_string()),
                None => push_text(&mut seen, quick_xml::escape::resolve_predefined_entity(entity.as_ref())?),
            },
            Theirs::Eof => return Some(seen),
            _ => {}
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let limits = Limits::default();
    let Some(seen) = ours(data) else { return };
    let text = std::str::from_utf8(data).expect("only UTF-8 is accepted");
    // Namespace names are compared where both leave them alone: they normalise attribute values at other times.
    if !text.contains(['\t', '\n', '\r']) {
        let text = text.trim_start_matches('\u{feff}');
        assert_eq!(Some(seen), theirs(text), "quick-xml reads it otherwise");
    }
    let mut reader = Reader::new(data, &limits).expect("accepted before");
    while let Ok(event) = reader.next_event() {
        match event {
            Event::Start(start) => {
                let raw = reader.raw_element(&start).expect("accepted before");
                RawXml::parse(raw.as_str(), &limits).expect("a raw element parses on its own");
            }
            Event::Eof => break,
            _ => {}
        }
    }
});
