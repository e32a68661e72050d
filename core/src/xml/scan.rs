//! Which bytes and characters are what in XML 1.0 (fifth edition).

use std::borrow::Cow;

/// May stand in a qualified name, as far as one byte tells.
pub(super) const NAME: u8 = 1;
/// Ends a run of plain character data.
pub(super) const TEXT: u8 = 2;
/// Ends a run of plain characters in an attribute value.
pub(super) const VALUE: u8 = 4;
/// White space.
pub(super) const SPACE: u8 = 8;

#[expect(clippy::indexing_slicing, reason = "a constant: out of bounds would not compile")]
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' | b':' | 0x80.. => NAME,
            b'<' | b'&' => TEXT | VALUE,
            b'\r' => TEXT | VALUE | SPACE,
            b'\n' | b'\t' => VALUE | SPACE,
            b' ' => SPACE,
            b']' => TEXT,
            b'"' | b'\'' => VALUE,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// Whether a byte is of a class.
#[inline]
pub(super) fn is(byte: u8, class: u8) -> bool {
    CLASSES.get(usize::from(byte)).is_some_and(|it| it & class != 0)
}

/// XML white space: nothing else counts as such.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Whether XML 1.0 allows the character in a document.
pub(super) fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// The first character that XML 1.0 does not allow: its place and its number.
///
/// Most blocks hold no suspect byte at all, and that is seen many bytes at a time.
pub(super) fn first_illegal(text: &str) -> Option<(usize, u32)> {
    const BLOCK: usize = 4096;
    let control = |byte: u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
    let bytes = text.as_bytes();
    let suspects = bytes.chunks(BLOCK).enumerate().filter(|(_, block)| {
        block
            .iter()
            .fold(false, |any, &byte| any | control(byte) | (byte == 0xEF))
    });
    for (index, block) in suspects {
        for (at, &byte) in (index * BLOCK..).zip(block) {
            if control(byte) {
                return Some((at, u32::from(byte)));
            }
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
            if byte == 0xEF
                && let Some([0xBF, last @ (0xBE | 0xBF)]) = bytes.get(at + 1..at + 3)
            {
                return Some((at, 0xFF40 + u32::from(*last)));
            }
        }
    }
    None
}

/// Whether the character may start a name without a colon.
pub(super) fn is_name_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | '_' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// Whether the character may go on a name without a colon.
pub(super) fn is_name_char(c: char) -> bool {
    is_name_start(c) || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Whether the text is a name without a colon.
pub(super) fn is_ncname(text: &str) -> bool {
    text.starts_with(is_name_start) && text.chars().all(is_name_char)
}

/// Line ends as XML wants them: CR LF and CR become LF.
pub(super) fn normalised(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
