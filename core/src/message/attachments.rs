//! Bytes of a message that do not stand in its text.

use super::Blob;
use crate::error::{Error, ErrorCode};
use std::ops::Range;

/// Where the bytes of a message's [`Blob`]s are, when they do not stand in its text: taken out of it while it came, or
/// parts of a multipart message that the text refers to with `xop:Include` (XOP 1.0, section 3).
#[derive(Debug, Default)]
pub struct Attachments {
    /// In the order of the text.
    cuts: Vec<Cut>,
    parts: Vec<Part>,
}

/// A place in a text where something was taken out.
#[derive(Debug)]
struct Cut {
    /// How many bytes of the text stand before it.
    at: u64,
    blob: Blob,
}

#[derive(Debug)]
struct Part {
    content_id: String,
    /// `None`: the text has referred to it already.
    blob: Option<Blob>,
}

impl Attachments {
    /// Says that something was taken out of the text behind so many bytes, and behind all that was taken out before.
    pub fn push_cut(&mut self, at: u64, blob: Blob) {
        self.cuts.push(Cut { at, blob });
    }

    /// Adds a part by its Content-ID, without the angle brackets.
    pub fn push_part(&mut self, content_id: String, blob: Blob) {
        self.parts.push(Part {
            content_id,
            blob: Some(blob),
        });
    }

    /// What was taken out within a stretch of the text. Each is given once.
    pub(crate) fn take_cut(&mut self, within: &Range<u64>) -> Option<Blob> {
        let first = self.cuts.partition_point(|cut| cut.at < within.start);
        let cut = self.cuts.get_mut(first).filter(|cut| within.contains(&cut.at))?;
        Some(std::mem::take(&mut cut.blob))
    }

    /// The part that an `xop:Include` refers to. The reference names the Content-ID as it is (WCF) or percent-encoded
    /// (RFC 2392).
    ///
    /// # Errors
    /// [`ErrorCode::MalformedMultipart`] when the reference leads out of the message, to no part of it, or to one that was
    /// referred to before.
    pub(crate) fn take_part(&mut self, href: &str) -> Result<Blob, Error> {
        let scheme = href.get(..4).filter(|scheme| scheme.eq_ignore_ascii_case("cid:"));
        let Some(id) = scheme.and_then(|_| href.get(4..)) else {
            return Err(broken(
                "Altinn's answer refers to bytes outside of itself, which are not fetched: only cid references are followed",
            ));
        };
        let decoded = crate::rest::decode(id);
        let found = [Some(id), decoded.as_deref()]
            .into_iter()
            .flatten()
            .find_map(|id| self.parts.iter().position(|part| part.content_id == id));
        let part = found.and_then(|index| self.parts.get_mut(index));
        match part.map(|part| part.blob.take()) {
            Some(Some(blob)) => Ok(blob),
            Some(None) => Err(broken("Altinn's answer refers to the same part twice")),
            None => Err(broken(
                "Altinn's answer refers to a part that did not come with it; when a proxy unpacks answers, let it pass them on as they are",
            )),
        }
    }
}

fn broken(what: &str) -> Error {
    Error::new(ErrorCode::MalformedMultipart, what)
}

#[cfg(test)]
mod tests {
    use super::{Attachments, Blob};
    use crate::error::ErrorCode;

    fn blob(text: &str) -> Blob {
        Blob::Bytes(text.as_bytes().to_vec())
    }

    #[test]
    fn parts_are_found_raw_and_percent_decoded_and_raw_comes_first() {
        let mut attachments = Attachments::default();
        attachments.push_part("http://tempuri.org/1/2".to_owned(), blob("a"));
        attachments.push_part("b c".to_owned(), blob("decoded"));
        attachments.push_part("b%20c".to_owned(), blob("raw"));
        assert_eq!(attachments.take_part("CID:http%3A%2F%2Ftempuri.org/1/2"), Ok(blob("a")));
        assert_eq!(attachments.take_part("cid:b%20c"), Ok(blob("raw")));
        assert_eq!(attachments.take_part("cid:b c"), Ok(blob("decoded")));
    }

    #[test]
    fn what_is_no_part_or_a_used_one_is_refused() {
        let mut attachments = Attachments::default();
        attachments.push_part("a".to_owned(), blob("a"));
        assert!(attachments.take_part("cid:a").is_ok());
        for href in [
            "cid:a",
            "cid:b",
            "cid:%",
            "a",
            "http://example.com/a",
            "file:///etc/passwd",
            "cid",
            "",
        ] {
            let error = attachments.take_part(href).unwrap_err();
            assert_eq!(error.code, ErrorCode::MalformedMultipart, "{href}");
        }
    }

    #[test]
    fn a_cut_belongs_to_the_stretch_it_lies_in() {
        let mut attachments = Attachments::default();
        attachments.push_cut(10, blob("a"));
        attachments.push_cut(20, blob("b"));
        assert_eq!(attachments.take_cut(&(0..10)), None);
        assert_eq!(attachments.take_cut(&(20..21)), Some(blob("b")));
        assert_eq!(attachments.take_cut(&(10..20)), Some(blob("a")));
        assert_eq!(attachments.take_cut(&(21..99)), None);
    }
}
