//! What a body is, before anyone reads it.

use super::Response;
use std::borrow::Cow;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// How many bytes of a body are looked at to tell what it is.
const LOOK: usize = 512;

/// The most characters of a body that an error quotes.
const EXCERPT: usize = 1024;

/// The body without byte order marks in front: .NET likes to write one, and it says nothing.
pub(crate) fn unmarked(mut body: &[u8]) -> &[u8] {
    while let Some(rest) = body.strip_prefix(MARK) {
        body = rest;
    }
    body
}

/// The body from its first byte that says something: without white space and byte order marks in front.
pub(crate) fn begun(body: &[u8]) -> &[u8] {
    let mut body = body.trim_ascii_start();
    while let Some(rest) = body.strip_prefix(MARK) {
        body = rest.trim_ascii_start();
    }
    body
}

/// The body without byte order marks and without white space around it.
pub(crate) fn trimmed(body: &[u8]) -> &[u8] {
    begun(body).trim_ascii_end()
}

/// The body in UTF-8, when it is in UTF-16: by its byte order mark, or by the zero beside its first character.
pub(crate) fn from_utf_16(body: &[u8]) -> Option<Vec<u8>> {
    let (little, body) = match body {
        [0xff, 0xfe, rest @ ..] => (true, rest),
        [0xfe, 0xff, rest @ ..] => (false, rest),
        [b'<' | b'{' | b'[' | b'"', 0, ..] => (true, body),
        [0, b'<' | b'{' | b'[' | b'"', ..] => (false, body),
        _ => return None,
    };
    let unit = |pair: &[u8]| match *pair {
        [a, b] if little => u16::from_le_bytes([a, b]),
        [a, b] => u16::from_be_bytes([a, b]),
        _ => 0xfffd,
    };
    let units: Vec<u16> = body.chunks(2).map(unit).collect();
    let text = String::from_utf16_lossy(&units);
    // What it declares is no longer so.
    let text = match text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")) {
        Some((_, document)) => document.trim_start().to_owned(),
        None => text,
    };
    Some(text.into_bytes())
}

/// The body as text, whatever its encoding: for people, not for reading values.
pub(crate) fn text(response: &Response) -> Cow<'_, str> {
    let body = unmarked(&response.body);
    if let Some(decoded) = from_utf_16(body) {
        return Cow::Owned(String::from_utf8_lossy(&decoded).into_owned());
    }
    let charset = response.get("content-type").unwrap_or_default().to_ascii_lowercase();
    match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        // Gateways still write it.
        Err(_) if charset.contains("8859-1") || charset.contains("windows-1252") => {
            Cow::Owned(body.iter().map(|&byte| char::from(byte)).collect())
        }
        Err(_) => String::from_utf8_lossy(body),
    }
}

/// The beginning of the body, when there is something in it.
pub(crate) fn excerpt(response: &Response) -> Option<String> {
    let text: String = text(response).chars().take(EXCERPT).collect();
    Some(text).filter(|text| !text.trim().is_empty())
}

/// Whether the body is a web page: by how it begins, or by what it calls itself when it does not begin like data.
pub(crate) fn is_page(response: &Response) -> bool {
    let body = trimmed(&response.body);
    let data = matches!(body, [] | [b'{' | b'[' | b'"', ..]) || is_envelope(body);
    begins_as_page(body) || (says_page(response) && !data)
}

/// Whether an answer calls itself a web page.
pub(crate) fn says_page(response: &Response) -> bool {
    let media_type = response.get("content-type").unwrap_or_default();
    let media_type = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    matches!(media_type.as_str(), "text/html" | "application/xhtml+xml")
}

/// Whether XML begins with a SOAP envelope.
fn is_envelope(body: &[u8]) -> bool {
    let start = String::from_utf8_lossy(body.get(..LOOK.min(body.len())).unwrap_or_default());
    body.starts_with(b"<") && (start.contains(":Envelope") || start.contains("<Envelope"))
}

/// Elements that a page, or a part of one, begins with.
const PAGE: [&str; 16] = [
    "html", "head", "body", "title", "meta", "script", "style", "center", "font", "div", "p", "h1", "h2", "h3", "pre",
    "br",
];

fn begins_as_page(body: &[u8]) -> bool {
    let start = String::from_utf8_lossy(body.get(..LOOK.min(body.len())).unwrap_or_default()).to_ascii_lowercase();
    let mut rest = start.trim_start();
    loop {
        let skipped = ["<!--", "<?"].iter().zip(["-->", "?>"]).find_map(|(open, close)| {
            let (_, behind) = rest.strip_prefix(open)?.split_once(close)?;
            Some(behind.trim_start())
        });
        match skipped {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    let Some(tag) = rest.strip_prefix('<') else {
        return false;
    };
    let ends = |behind: &str| behind.starts_with(['>', ' ', '/', '\r', '\n', '\t']);
    tag.starts_with("!doctype html") || PAGE.iter().any(|name| tag.strip_prefix(name).is_some_and(ends))
}

/// The texts of an XML document, for people; nothing when there are none.
pub(crate) fn texts(xml: &str) -> Option<String> {
    let mut texts: Vec<String> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let text = match piece.strip_prefix("![CDATA[") {
            Some(data) => data.split_once("]]>").map(|(text, _)| text),
            None => piece.split_once('>').map(|(_, text)| text),
        };
        let text = text.unwrap_or_default();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            texts.push(unescaped(&text));
        }
    }
    (!texts.is_empty()).then(|| texts.join("; "))
}

fn unescaped(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    pairs
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::{from_utf_16, is_page, texts, trimmed};
    use crate::http::Response;

    #[test]
    fn marks_and_space_say_nothing() {
        assert_eq!(trimmed(b" \xef\xbb\xbf\xef\xbb\xbf \r\n{} \n"), b"{}");
    }

    #[test]
    fn utf_16_is_told_with_and_without_a_mark() {
        for bytes in [&b"\xff\xfe{\0}\0"[..], b"\xfe\xff\0{\0}", b"{\0}\0", b"\0{\0}"] {
            assert_eq!(from_utf_16(bytes).as_deref(), Some(&b"{}"[..]));
        }
        assert_eq!(from_utf_16(b"{}"), None);
    }

    #[test]
    fn pages_and_data() {
        let page = |media_type: &str, body: &str| is_page(&Response::new(200, body).header("Content-Type", media_type));
        for body in [
            "<!DOCTYPE html><p>x",
            "\u{feff}<html>",
            "<?xml version=\"1.0\"?>\n<!-- a --><!DOCTYPE html PUBLIC>",
            "<h1>502</h1>",
        ] {
            assert!(page("application/json", body), "{body}");
        }
        for body in [
            "<s:Envelope/>",
            "<pdf/>",
            "<prosess><p/></prosess>",
            "{}",
            "",
            "Vedlikehold",
        ] {
            assert!(!page("application/xml", body), "{body}");
        }
        assert!(page("text/html; charset=utf-8", "Vedlikehold"));
        for body in ["", "{}", "[]", "<s:Envelope/>"] {
            assert!(!page("text/html", body), "{body}");
        }
    }

    #[test]
    fn the_texts_of_a_document() {
        let texts = texts("<a x=\"1\"><b>Post 12</b> <c>er &lt;ikke&gt;\n et tall</c><![CDATA[a & b]]></a>");
        assert_eq!(texts.as_deref(), Some("Post 12; er <ikke> et tall; a & b"));
    }
}
