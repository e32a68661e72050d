//! Reading XML: the pieces of markup, each from the reader's position to behind the piece.

use std::borrow::Cow;

use super::error::{XmlError, shortened};
use super::reader::Reader;
use super::scan::{self, NAME, SPACE, TEXT, VALUE};

/// A name as written, in its parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct QName<'a> {
    pub(super) whole: &'a str,
    /// Empty without a prefix.
    pub(super) prefix: &'a str,
    pub(super) local: &'a str,
    /// Where it stands in the text.
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    /// Refuses characters that may stand nowhere, so that nothing else needs to look for them.
    pub(super) fn check_characters(&self) -> Result<(), XmlError> {
        match scan::first_illegal(self.text) {
            Some((at, codepoint)) => Err(XmlError::Character {
                codepoint,
                position: self.at(at),
            }),
            None => Ok(()),
        }
    }

    /// The XML declaration, if there is one.
    pub(super) fn declaration(&mut self) -> Result<(), XmlError> {
        const WHAT: &str = "a bad XML declaration";
        let Some(body) = self
            .text
            .strip_prefix("<?xml")
            .filter(|body| body.starts_with(scan::is_space))
        else {
            return Ok(());
        };
        let Some((mut fields, rest)) = body.split_once("?>") else {
            return self.malformed(WHAT);
        };
        let mut names = ["version", "encoding", "standalone"].into_iter();
        let mut first = true;
        loop {
            fields = fields.trim_start_matches(scan::is_space);
            if fields.is_empty() && !first {
                break;
            }
            let Some((name, after)) = fields.split_once('=') else {
                return self.malformed(WHAT);
            };
            let name = name.trim_end_matches(scan::is_space);
            let after = after.trim_start_matches(scan::is_space);
            let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
                return self.malformed(WHAT);
            };
            let Some((value, after)) = after.get(1..).and_then(|it| it.split_once(quote)) else {
                return self.malformed(WHAT);
            };
            // Each at most once, in this order, and the version always.
            if first != (name == "version") || !names.any(|known| known == name) {
                return self.malformed(WHAT);
            }
            let position = self.position();
            match name {
                "version" if value != "1.0" => {
                    return Err(XmlError::Version {
                        version: shortened(value),
                        position,
                    });
                }
                "encoding" if !value.eq_ignore_ascii_case("utf-8") => {
                    return Err(XmlError::Encoding {
                        encoding: shortened(value),
                        position,
                    });
                }
                "standalone" if !matches!(value, "yes" | "no") => return self.malformed(WHAT),
                _ => {}
            }
            first = false;
            fields = after;
        }
        self.pos = self.text.len() - rest.len();
        Ok(())
    }

    /// White space outside the root element.
    pub(super) fn only_space(&mut self) -> Result<Cow<'a, str>, XmlError> {
        self.skip_space();
        match self.byte(self.pos) {
            None | Some(b'<') => Ok(Cow::Borrowed("")),
            Some(_) => self.malformed("text outside the root element"),
        }
    }

    /// Plain characters and references: up to `<` or the end of the document without a quote, up to the quote with one.
    pub(super) fn characters(&mut self, quote: Option<u8>) -> Result<Cow<'a, str>, XmlError> {
        let stop = if quote.is_some() { VALUE } else { TEXT };
        let mut done = String::new();
        let mut from = self.pos;
        loop {
            self.skip_until(stop);
            let plain = self.slice(from, self.pos);
            let Some(byte) = self.byte(self.pos) else {
                if quote.is_some() {
                    return Err(XmlError::UnexpectedEnd {
                        position: self.position(),
                    });
                }
                return Ok(joined(done, plain));
            };
            match byte {
                _ if quote == Some(byte) => return Ok(joined(done, plain)),
                b'<' if quote.is_none() => return Ok(joined(done, plain)),
                b'<' => return self.malformed("'<' in the value of an attribute"),
                b']' if self.rest().starts_with("]]>") => return self.malformed("']]>' in text"),
                b']' | b'"' | b'\'' => {
                    self.pos += 1;
                    continue;
                }
                _ => {}
            }
            done.push_str(plain);
            if byte == b'&' {
                done.push(self.reference()?);
            } else {
                done.push(if quote.is_some() { ' ' } else { '\n' });
                self.pos += if self.rest().starts_with("\r\n") { 2 } else { 1 };
            }
            from = self.pos;
        }
    }

    /// A character reference, or one of the five entities.
    fn reference(&mut self) -> Result<char, XmlError> {
        let position = self.position();
        let body = self.from(self.pos + 1);
        let end = body
            .bytes()
            .position(|byte| !scan::is(byte, NAME) && byte != b'#')
            .unwrap_or(body.len());
        let name = body.get(..end).unwrap_or_default();
        self.within("max_name_len", end, self.limits.max_name_len)?;
        if !body.get(end..).is_some_and(|it| it.starts_with(';')) || name.is_empty() {
            return self.malformed("'&' that starts no reference");
        }
        let found = match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let Some(digits) = name.strip_prefix('#') else {
                    return Err(XmlError::Entity {
                        name: shortened(name),
                        position,
                    });
                };
                let (digits, radix) = digits.strip_prefix('x').map_or((digits, 10), |hex| (hex, 16));
                if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
                    return self.malformed("a bad character reference");
                }
                let codepoint = u32::from_str_radix(digits, radix).unwrap_or(u32::MAX);
                char::from_u32(codepoint)
                    .filter(|&c| scan::is_allowed(c))
                    .ok_or(XmlError::Character { codepoint, position })?
            }
        };
        self.pos += end + 2;
        Ok(found)
    }

    pub(super) fn cdata(&mut self) -> Result<Cow<'a, str>, XmlError> {
        self.pos += "<![CDATA[".len();
        let content = self.until("]]>")?;
        Ok(scan::normalised(content))
    }

    /// A comment. A declaration also starts with `<!`, and none is allowed.
    pub(super) fn comment(&mut self) -> Result<(), XmlError> {
        let rest = self.rest();
        if rest.starts_with("<!DOCTYPE") {
            return Err(XmlError::Doctype {
                position: self.position(),
            });
        }
        if !rest.starts_with("<!--") {
            return self.malformed("'<!' that starts no comment");
        }
        self.pos += "<!--".len();
        self.until("--")?;
        self.expect(b'>', "'--' in a comment")
    }

    pub(super) fn processing_instruction(&mut self) -> Result<(), XmlError> {
        self.pos += "<?".len();
        let target = self.qname()?;
        if !target.prefix.is_empty() {
            return self.namespace("a colon in the target of a processing instruction", target.at);
        }
        if target.whole.eq_ignore_ascii_case("xml") {
            return self.malformed("an XML declaration that is not at the start");
        }
        let content = self.until("?>")?;
        if content.is_empty() || content.starts_with(scan::is_space) {
            Ok(())
        } else {
            self.malformed("a bad processing instruction")
        }
    }

    /// A qualified name.
    pub(super) fn qname(&mut self) -> Result<QName<'a>, XmlError> {
        let rest = self.rest();
        let mut colon = None;
        let mut colons = 0;
        let mut bits = 0;
        let mut length = rest.len();
        for (at, byte) in rest.bytes().enumerate() {
            if byte == b':' {
                colon = Some(at);
                colons += 1;
            } else if !scan::is(byte, NAME) {
                length = at;
                break;
            }
            bits |= byte;
        }
        self.within("max_name_len", length, self.limits.max_name_len)?;
        let whole = rest.get(..length).unwrap_or_default();
        let (prefix, local) = match colon {
            Some(at) => (whole.get(..at), whole.get(at + 1..).unwrap_or_default()),
            None => (None, whole),
        };
        // ASCII beyond the first character was checked on the way.
        let is_name = |part: &str| {
            if bits < 0x80 {
                part.starts_with(scan::is_name_start)
            } else {
                scan::is_ncname(part)
            }
        };
        if length == 0 {
            return match rest {
                "" => Err(XmlError::UnexpectedEnd {
                    position: self.position(),
                }),
                _ => self.malformed("a name is missing"),
            };
        }
        if colons > 1 || (colon.is_some() && (local.is_empty() || prefix == Some(""))) {
            return self.namespace("a colon that divides no name", self.pos);
        }
        if !is_name(local) || !prefix.is_none_or(is_name) {
            return self.malformed("a bad name");
        }
        let at = self.pos;
        self.pos += length;
        Ok(QName {
            whole,
            prefix: prefix.unwrap_or_default(),
            local,
            at,
        })
    }

    /// Everything up to a mark, which is used up too.
    fn until(&mut self, mark: &str) -> Result<&'a str, XmlError> {
        let Some((content, _)) = self.rest().split_once(mark) else {
            return Err(XmlError::UnexpectedEnd {
                position: self.at(self.text.len()),
            });
        };
        self.pos += content.len() + mark.len();
        Ok(content)
    }

    pub(super) fn expect(&mut self, byte: u8, what: &'static str) -> Result<(), XmlError> {
        match self.byte(self.pos) {
            Some(found) if found == byte => {
                self.pos += 1;
                Ok(())
            }
            Some(_) => self.malformed(what),
            None => Err(XmlError::UnexpectedEnd {
                position: self.position(),
            }),
        }
    }

    /// Skips white space; whether there was any.
    pub(super) fn skip_space(&mut self) -> bool {
        let from = self.pos;
        while self.byte(self.pos).is_some_and(|byte| scan::is(byte, SPACE)) {
            self.pos += 1;
        }
        self.pos > from
    }

    #[inline]
    fn skip_until(&mut self, class: u8) {
        let rest = self.rest().as_bytes();
        self.pos += rest
            .iter()
            .position(|&byte| scan::is(byte, class))
            .unwrap_or(rest.len());
    }

    #[inline]
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    pub(super) fn rest(&self) -> &'a str {
        self.from(self.pos)
    }

    /// The text from a place on that lies between two characters.
    pub(super) fn from(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The text between two places that lie between two characters.
    pub(super) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// A place in the text as a position in the input.
    pub(super) fn at(&self, pos: usize) -> u64 {
        (self.bom + pos) as u64
    }

    pub(super) fn namespace<T>(&self, what: &'static str, at: usize) -> Result<T, XmlError> {
        Err(XmlError::Namespace {
            what,
            position: self.at(at),
        })
    }
}

/// Text put together so far and its last piece; lent if that piece is all of it.
fn joined(mut done: String, last: &str) -> Cow<'_, str> {
    if done.is_empty() {
        return Cow::Borrowed(last);
    }
    done.push_str(last);
    Cow::Owned(done)
}
