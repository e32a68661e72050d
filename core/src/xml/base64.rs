//! `xs:base64Binary` that comes in pieces.

use super::scan;
use super::value::{self, ValueError};

/// Decodes base64 piece by piece, to the same bytes as [`parse_base64`](value::parse_base64) on the whole text.
///
/// Holds no more than one piece, and keeps at most four symbols from one piece to the next.
#[derive(Debug, Default)]
pub struct Base64Decoder {
    /// The symbols of a group that is not whole yet, or of the last one with its padding.
    group: Vec<u8>,
}

impl Base64Decoder {
    /// Takes a piece of the text and appends what it decodes to. White space may stand anywhere.
    ///
    /// # Errors
    /// For a text that is not base64.
    pub fn push(&mut self, text: &[u8], bytes: &mut Vec<u8>) -> Result<(), ValueError> {
        self.group
            .extend(text.iter().filter(|&&byte| !scan::is(byte, scan::SPACE)));
        let padding = self.group.iter().position(|&byte| byte == b'=');
        let whole = padding.unwrap_or(self.group.len()) / 4 * 4;
        value::decode_base64(self.group.get(..whole).unwrap_or_default(), bytes)?;
        self.group.drain(..whole);
        // Without padding fewer than four are left; with it, only the last group may be.
        if self.group.len() > 4 {
            return value::not_base64();
        }
        Ok(())
    }

    /// Ends the text: the last group may lack its padding. The decoder is as new.
    ///
    /// # Errors
    /// For a text that is not base64.
    pub fn finish(&mut self, bytes: &mut Vec<u8>) -> Result<(), ValueError> {
        let last = std::mem::take(&mut self.group);
        value::decode_base64(&last, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Base64Decoder;
    use crate::xml::value::parse_base64;
    use proptest::prelude::*;

    fn in_pieces(text: &str, size: usize) -> Option<Vec<u8>> {
        let (mut decoder, mut bytes) = (Base64Decoder::default(), Vec::new());
        for piece in text.as_bytes().chunks(size) {
            decoder.push(piece, &mut bytes).ok()?;
        }
        decoder.finish(&mut bytes).ok()?;
        Some(bytes)
    }

    proptest! {
        #[test]
        fn any_text_in_any_pieces_is_what_the_whole_text_is(text in "[A-Da-d019+/= \r\n-]{0,24}", size in 1_usize..9) {
            prop_assert_eq!(in_pieces(&text, size), parse_base64(&text).ok());
        }

        #[test]
        fn any_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..100), size in 1_usize..9) {
            let text = crate::xml::value::format_base64(&bytes);
            prop_assert_eq!(in_pieces(&text, size), Some(bytes));
        }
    }

    #[test]
    fn nothing_follows_the_padding() {
        for text in ["QQ==QUJD", "QQ=Q", "QUJD=", "====", "QQ===", "Q", "QR=="] {
            assert_eq!(in_pieces(text, 1), None, "{text}");
        }
        for text in ["QQ==", "QQ=", "QQ", " Q Q = =\n", ""] {
            assert!(in_pieces(text, 1).is_some(), "{text}");
        }
    }
}
