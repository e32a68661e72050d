//! Reading XML: the steps through a document. The pieces of markup are read in [`markup`](super::markup).

use std::borrow::Cow;

use super::error::{XmlError, shortened};
use super::limits::Limits;
use super::raw::RawXml;
use super::scope::Scope;
use super::start::{Event, Start};

/// A pull reader over one document in memory.
///
/// Nothing is copied where the input can be lent. After an error the reader gives the same error for ever.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The document without its byte order mark.
    pub(super) text: &'a str,
    pub(super) pos: usize,
    /// Length of the byte order mark.
    pub(super) bom: usize,
    pub(super) limits: Limits,
    pub(super) scope: Scope<'a>,
    pub(super) open: Vec<Open<'a>>,
    /// The last start tag was an empty-element tag, and its end is still to be reported.
    empty: bool,
    root_seen: bool,
    nodes: usize,
    /// Bytes that [`Reader::raw_element`] may still add.
    raw_room: usize,
    failed: Option<XmlError>,
}

/// An element that has not ended.
#[derive(Debug)]
pub(super) struct Open<'a> {
    /// Its name as written.
    pub(super) qname: &'a str,
    /// The scope around it.
    pub(super) outer: Scope<'a>,
    /// Where its `<` stands.
    pub(super) offset: usize,
}

impl<'a> Reader<'a> {
    /// Checks size, encoding, characters and the XML declaration. A byte order mark is allowed.
    ///
    /// # Errors
    /// Whatever the XML declaration or the bytes themselves break.
    pub fn new(input: &'a [u8], limits: &Limits) -> Result<Self, XmlError> {
        if input.len() > limits.max_bytes {
            let limit = limits.max_bytes;
            return Err(XmlError::Limit {
                which: "max_bytes",
                limit,
                position: limit as u64,
            });
        }
        let wide = match input {
            [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..] | [b'<', 0, ..] => Some("UTF-16"),
            [0, 0, ..] => Some("UTF-32"),
            _ => None,
        };
        if let Some(encoding) = wide {
            return Err(XmlError::Encoding {
                encoding: encoding.into(),
                position: 0,
            });
        }
        let whole = std::str::from_utf8(input).map_err(|error| XmlError::NotUtf8 {
            position: error.valid_up_to() as u64,
        })?;
        let text = whole.strip_prefix('\u{FEFF}').unwrap_or(whole);
        let mut reader = Self {
            text,
            pos: 0,
            bom: whole.len() - text.len(),
            limits: limits.clone(),
            scope: Scope::default(),
            open: Vec::new(),
            empty: false,
            root_seen: false,
            nodes: 0,
            raw_room: limits.max_bytes,
            failed: None,
        };
        reader.check_characters()?;
        reader.declaration()?;
        Ok(reader)
    }

    /// Goes one step on.
    ///
    /// # Errors
    /// Whatever is not well-formed, not allowed here, or beyond the limits.
    pub fn next_event(&mut self) -> Result<Event<'a>, XmlError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let event = self.step();
        if let Err(error) = &event {
            self.failed = Some(error.clone());
        }
        event
    }

    /// How far the reader has come, in bytes from the start of the input.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.at(self.pos)
    }

    /// Goes on to the end of the innermost open element, which right after [`Event::Start`] is the one just started. Its
    /// [`Event::End`] is used up.
    ///
    /// # Errors
    /// As [`Reader::next_event`]; what is skipped is checked all the same.
    pub fn skip_element(&mut self) -> Result<(), XmlError> {
        let depth = self.open.len();
        if depth == 0 {
            return self.malformed("no element is open here");
        }
        while self.open.len() >= depth {
            self.next_event()?;
        }
        Ok(())
    }

    /// Goes on to the end of the element just started, like [`Reader::skip_element`], and gives back its source text,
    /// with the namespace declarations around it that it needs to be read alone.
    ///
    /// # Errors
    /// As [`Reader::skip_element`]; [`XmlError::NotWellFormed`] if `start` is not the innermost open element;
    /// [`XmlError::Limit`] if the added declarations together grow beyond the largest document.
    pub fn raw_element(&mut self, start: &Start<'a>) -> Result<RawXml, XmlError> {
        if self.open.last().is_none_or(|open| open.offset != start.offset) {
            return self.malformed("the element is not the innermost open one");
        }
        self.skip_element()?;
        let head = self.slice(start.offset, start.name_end);
        let tail = self.slice(start.name_end, self.pos);
        match RawXml::assemble(start, head, tail, self.raw_room) {
            Some((raw, added)) => {
                self.raw_room -= added;
                Ok(raw)
            }
            None => self.beyond("max_bytes", self.limits.max_bytes),
        }
    }

    /// Reads the text of the element just started, up to and with its end. Comments, CDATA sections and processing
    /// instructions do not divide it.
    ///
    /// # Errors
    /// As [`Reader::next_event`]; [`XmlError::UnexpectedElement`] for a child element.
    pub fn text(&mut self) -> Result<Cow<'a, str>, XmlError> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.next_event()? {
                Event::Text(piece) => text = piece,
                Event::End => return Ok(text),
                Event::Start(child) => {
                    let name = shortened(child.name.local);
                    return Err(XmlError::UnexpectedElement {
                        name,
                        position: self.position(),
                    });
                }
                Event::Eof => return self.malformed("no element is open here"),
            }
        }
    }

    fn step(&mut self) -> Result<Event<'a>, XmlError> {
        if std::mem::take(&mut self.empty) {
            return Ok(self.close());
        }
        let text = self.character_data()?;
        if !text.is_empty() {
            self.count(1)?;
            return Ok(Event::Text(text));
        }
        match (self.byte(self.pos), self.byte(self.pos + 1)) {
            (None, _) if self.root_seen && self.open.is_empty() => Ok(Event::Eof),
            (None, _) => Err(XmlError::UnexpectedEnd {
                position: self.position(),
            }),
            (_, Some(b'/')) => self.end_tag(),
            _ if self.root_seen && self.open.is_empty() => self.malformed("a second root element"),
            _ => {
                let start = self.start_tag()?;
                self.root_seen = true;
                self.empty = start.empty;
                Ok(Event::Start(start))
            }
        }
    }

    /// All the text up to the next tag or the end of the document, over comments, processing instructions and CDATA
    /// sections. Outside the root element only white space may stand, and is left out.
    fn character_data(&mut self) -> Result<Cow<'a, str>, XmlError> {
        let inside = !self.open.is_empty();
        let mut text = Cow::Borrowed("");
        loop {
            let piece = if inside {
                self.characters(None)?
            } else {
                self.only_space()?
            };
            self.append(&mut text, piece)?;
            match (self.byte(self.pos), self.byte(self.pos + 1)) {
                (Some(_), Some(b'!')) if inside && self.rest().starts_with("<![CDATA[") => {
                    let piece = self.cdata()?;
                    self.append(&mut text, piece)?;
                }
                (Some(_), Some(b'!')) => self.comment()?,
                (Some(_), Some(b'?')) => self.processing_instruction()?,
                _ => return Ok(text),
            }
        }
    }

    fn append(&self, text: &mut Cow<'a, str>, piece: Cow<'a, str>) -> Result<(), XmlError> {
        if text.is_empty() {
            *text = piece;
        } else if !piece.is_empty() {
            text.to_mut().push_str(&piece);
        }
        self.within("max_text_len", text.len(), self.limits.max_text_len)
    }

    fn end_tag(&mut self) -> Result<Event<'a>, XmlError> {
        let Some(open) = self.open.last() else {
            return self.malformed("an end tag without a start tag");
        };
        let after = self.pos + 2;
        let Some(rest) = self.from(after).strip_prefix(open.qname) else {
            return self.malformed("an end tag that does not match its start tag");
        };
        // Nearly always `>` follows at once.
        self.pos = after + open.qname.len();
        if !rest.starts_with('>') {
            self.skip_space();
        }
        self.expect(b'>', "an end tag that does not match its start tag")?;
        Ok(self.close())
    }

    fn close(&mut self) -> Event<'a> {
        if let Some(open) = self.open.pop() {
            self.scope = open.outer;
        }
        Event::End
    }

    /// Counts nodes against the limit.
    pub(super) fn count(&mut self, nodes: usize) -> Result<(), XmlError> {
        self.nodes += nodes;
        self.within("max_nodes", self.nodes, self.limits.max_nodes)
    }

    pub(super) fn within(&self, which: &'static str, value: usize, limit: usize) -> Result<(), XmlError> {
        if value > limit {
            self.beyond(which, limit)
        } else {
            Ok(())
        }
    }

    fn beyond<T>(&self, which: &'static str, limit: usize) -> Result<T, XmlError> {
        Err(XmlError::Limit {
            which,
            limit,
            position: self.position(),
        })
    }

    pub(super) fn malformed<T>(&self, what: &'static str) -> Result<T, XmlError> {
        Err(XmlError::NotWellFormed {
            what,
            position: self.position(),
        })
    }
}
