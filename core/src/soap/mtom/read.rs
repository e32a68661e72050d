//! Reading `multipart/related` (RFC 2046, RFC 2387) as it comes.

use super::broken;
use super::head::{Announced, Head};
use crate::error::{Error, ErrorCode};
use crate::xml::{Base64Decoder, Limits};
use std::collections::BTreeSet;

/// The longest header block of one part, in bytes.
const LONGEST_HEAD: usize = 8 << 10;
/// The most bytes in front of the first delimiter, and behind the last one.
const LONGEST_MARGIN: usize = 8 << 10;
/// The most white space behind a delimiter.
const LONGEST_PADDING: usize = 64;

/// A message of several parts, fed in pieces of any size. Holds no part: at most a delimiter's length of content and one
/// header block are kept from one piece to the next.
///
/// Line ends are CR LF, as the standard wants: a line that ends in LF alone is content, and no delimiter. After an error
/// the reader gives the same error for ever.
#[derive(Debug)]
pub struct RelatedReader {
    /// CR LF, two hyphens and the boundary.
    delimiter: Vec<u8>,
    /// Content-ID of the part with the envelope.
    start: Option<String>,
    max_parts: usize,
    state: State,
    buffer: Vec<u8>,
    /// How much of the buffer is done with.
    at: usize,
    /// How much of the buffer behind `at` was searched for the end of a header block, in vain.
    searched: usize,
    /// How long the preamble or the epilogue is.
    margin: usize,
    parts: usize,
    root_seen: bool,
    ids: BTreeSet<String>,
    base64: Option<Base64Decoder>,
    failed: Option<Error>,
}

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A part begins.
    Part(Head),
    /// Some of the content of the part that began last.
    Content(Vec<u8>),
    /// That part is whole.
    End,
}

/// What stands at [`RelatedReader::at`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Preamble,
    /// The CR LF of a delimiter, then headers.
    Headers,
    /// The CR LF of the empty line behind headers. It may belong to a delimiter already.
    Blank,
    Content,
    /// The first byte behind the last delimiter.
    Closed,
    Epilogue,
}

/// What a line that begins like a delimiter is.
enum Line {
    /// More must come to know.
    Unknown,
    /// Something else.
    Other,
    /// A delimiter; what follows stands so many bytes further on.
    Delimiter(usize),
    /// The last delimiter.
    Last(usize),
}

impl RelatedReader {
    /// Begins a message with this `Content-Type`.
    ///
    /// # Errors
    /// [`ErrorCode::MalformedMultipart`] for a boundary that is missing, too long, given twice or not of printable ASCII.
    pub fn new(content_type: &str, limits: &Limits) -> Result<Self, Error> {
        let announced = Announced::read(content_type)?;
        Ok(Self {
            delimiter: format!("\r\n--{}", announced.boundary).into_bytes(),
            start: announced.start,
            max_parts: limits.max_blobs.saturating_add(1),
            state: State::Preamble,
            // The first delimiter needs no line end in front of it: as if there were one.
            buffer: b"\r\n".to_vec(),
            at: 0,
            searched: 0,
            margin: 0,
            parts: 0,
            root_seen: false,
            ids: BTreeSet::new(),
            base64: None,
            failed: None,
        })
    }

    /// Takes the next piece and gives what came with it.
    ///
    /// # Errors
    /// [`ErrorCode::MalformedMultipart`] for what is none, and [`ErrorCode::LimitExceeded`] for too many parts, too many
    /// or too long headers, or too much around the parts.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<Event>, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        self.buffer.extend_from_slice(bytes);
        let mut events = Vec::new();
        let result = self.work(&mut events);
        self.buffer.drain(..self.at.min(self.buffer.len()));
        self.at = 0;
        match result {
            Ok(()) => Ok(events),
            Err(error) => {
                self.failed = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Ends the message.
    ///
    /// # Errors
    /// [`ErrorCode::MalformedMultipart`] when it ends too early or lacks the part with the envelope.
    pub fn finish(&self) -> Result<(), Error> {
        match (&self.failed, self.state) {
            (Some(error), _) => Err(error.clone()),
            (None, State::Closed | State::Epilogue) if self.root_seen => Ok(()),
            (None, State::Closed | State::Epilogue) => {
                Err(broken("the part that its content type calls the start is not there"))
            }
            (None, State::Preamble) => Err(broken("its boundary does not occur in it")),
            (None, _) => Err(broken(
                "it breaks off before its last delimiter; the connection was cut, or Altinn failed while it sent",
            )),
        }
    }

    /// How many bytes are kept until the next piece comes.
    #[must_use]
    pub fn held(&self) -> usize {
        self.buffer.len() + self.ids.iter().map(String::len).sum::<usize>()
    }

    fn work(&mut self, events: &mut Vec<Event>) -> Result<(), Error> {
        loop {
            let went_on = match self.state {
                State::Preamble | State::Content => self.until_delimiter(events)?,
                State::Headers => self.head(events)?,
                State::Blank => self.blank(events)?,
                State::Closed => self.closed()?,
                State::Epilogue => {
                    let rest = self.rest().len();
                    self.count_margin(rest)?;
                    self.at += rest;
                    false
                }
            };
            if !went_on {
                return Ok(());
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.buffer.get(self.at..).unwrap_or_default()
    }

    /// Goes on to the next line that begins like a delimiter; false when more must come.
    fn until_delimiter(&mut self, events: &mut Vec<Event>) -> Result<bool, Error> {
        let rest = self.rest();
        let end = rest.iter().position(|&byte| byte == b'\r').unwrap_or(rest.len());
        self.give(end, events)?;
        match self.line()? {
            Line::Unknown => Ok(false),
            Line::Other => {
                self.give(1, events)?;
                Ok(true)
            }
            line => {
                self.end_part(line, events)?;
                Ok(true)
            }
        }
    }

    /// What stands at the next byte, as a line.
    fn line(&self) -> Result<Line, Error> {
        let rest = self.rest();
        let Some(behind) = rest.strip_prefix(self.delimiter.as_slice()) else {
            return Ok(if self.delimiter.starts_with(rest) {
                Line::Unknown
            } else {
                Line::Other
            });
        };
        let padding = behind.iter().take_while(|&&byte| matches!(byte, b' ' | b'\t')).count();
        if padding > LONGEST_PADDING {
            return Err(broken("a delimiter is followed by too much white space"));
        }
        let delimiter = self.delimiter.len();
        match behind.get(padding..).unwrap_or_default() {
            [b'-', b'-', ..] if padding == 0 => Ok(Line::Last(delimiter + 2)),
            [] | [b'\r'] => Ok(Line::Unknown),
            [b'-'] if padding == 0 => Ok(Line::Unknown),
            [b'\r', b'\n', ..] => Ok(Line::Delimiter(delimiter + padding)),
            // Some readers would end the part here, others not: whoever sends that wants them to disagree.
            [b'\n', ..] | [b'\r', ..] => Err(broken("a delimiter line does not end in CR LF")),
            _ => Ok(Line::Other),
        }
    }

    fn end_part(&mut self, line: Line, events: &mut Vec<Event>) -> Result<(), Error> {
        if self.state != State::Preamble {
            if let Some(mut decoder) = self.base64.take() {
                let mut decoded = Vec::new();
                decoder.finish(&mut decoded).map_err(|_| not_base64())?;
                content(decoded, events);
            }
            events.push(Event::End);
        }
        let (length, state) = match line {
            Line::Last(length) => (length, State::Closed),
            Line::Delimiter(length) => (length, State::Headers),
            Line::Unknown | Line::Other => return Ok(()),
        };
        self.at += length;
        self.state = state;
        self.searched = 0;
        self.margin = 0;
        Ok(())
    }

    /// Reads a header block; false when more must come.
    fn head(&mut self, events: &mut Vec<Event>) -> Result<bool, Error> {
        const END: &[u8] = b"\r\n\r\n";
        let rest = self.rest();
        let found = rest
            .get(self.searched..)
            .and_then(|unsearched| unsearched.windows(END.len()).position(|window| window == END))
            .map(|position| self.searched + position);
        // Not found yet: it cannot stand before the last three bytes any more.
        if found.unwrap_or_else(|| (rest.len() + 1).saturating_sub(END.len())) > LONGEST_HEAD {
            return Err(beyond("a part of the answer has more than 8 KiB of headers"));
        }
        let Some(end) = found else {
            self.searched = rest.len().saturating_sub(END.len() - 1);
            return Ok(false);
        };
        let mut head = Head::read(rest.get(2..end).unwrap_or_default())?;
        self.parts += 1;
        if self.parts > self.max_parts {
            return Err(beyond("the answer has more parts than the session's limits allow"));
        }
        if let Some(id) = &head.content_id
            && !self.ids.insert(id.clone())
        {
            return Err(broken("two parts have the same Content-ID"));
        }
        head.root = match &self.start {
            Some(start) => head.content_id.as_ref() == Some(start),
            None => !self.root_seen,
        };
        self.root_seen |= head.root;
        self.base64 = head.base64.then(Base64Decoder::default);
        events.push(Event::Part(head));
        self.at += end + 2;
        self.state = State::Blank;
        Ok(true)
    }

    fn blank(&mut self, events: &mut Vec<Event>) -> Result<bool, Error> {
        match self.line()? {
            Line::Unknown => return Ok(false),
            Line::Other => {
                self.at += 2;
                self.state = State::Content;
            }
            line => self.end_part(line, events)?,
        }
        Ok(true)
    }

    /// What looks like the last delimiter must end its line: otherwise it may be one only to some readers.
    fn closed(&mut self) -> Result<bool, Error> {
        match self.rest().first() {
            None => Ok(false),
            Some(b'\r' | b' ' | b'\t') => {
                self.state = State::Epilogue;
                Ok(true)
            }
            Some(_) => Err(broken("its last delimiter does not end its line")),
        }
    }

    /// Hands so many bytes on, as content or as nothing.
    fn give(&mut self, length: usize, events: &mut Vec<Event>) -> Result<(), Error> {
        if self.state == State::Preamble {
            self.count_margin(length)?;
        } else {
            let bytes = self.buffer.get(self.at..self.at + length).unwrap_or_default();
            match &mut self.base64 {
                Some(decoder) => {
                    let mut decoded = Vec::new();
                    decoder.push(bytes, &mut decoded).map_err(|_| not_base64())?;
                    content(decoded, events);
                }
                None => content_of(bytes, events),
            }
        }
        self.at += length;
        Ok(())
    }

    fn count_margin(&mut self, length: usize) -> Result<(), Error> {
        self.margin += length;
        if self.margin > LONGEST_MARGIN {
            return Err(beyond(
                "the answer has more than 8 KiB in front of its parts or behind them",
            ));
        }
        Ok(())
    }
}

/// Adds content to the event before, when that is content too: a line end inside must not cost an allocation.
fn content_of(bytes: &[u8], events: &mut Vec<Event>) {
    match events.last_mut() {
        _ if bytes.is_empty() => {}
        Some(Event::Content(last)) => last.extend_from_slice(bytes),
        _ => events.push(Event::Content(bytes.to_vec())),
    }
}

fn content(bytes: Vec<u8>, events: &mut Vec<Event>) {
    match events.last() {
        Some(Event::Content(_)) => content_of(&bytes, events),
        _ if bytes.is_empty() => {}
        _ => events.push(Event::Content(bytes)),
    }
}

fn not_base64() -> Error {
    broken("a part says that it is base64 and is not")
}

fn beyond(what: &str) -> Error {
    Error::new(ErrorCode::LimitExceeded, what)
}
