//! Taking the base64 text of blobs out of an envelope while it comes.

use super::Contract;
use super::blob_place::Path;
use crate::answer::Chunk;
use crate::error::{Error, ErrorCode};
use crate::http::content;
use crate::message::{Attachments, Blob, Shape};
use crate::xml::{Base64Decoder, Limits};

/// The longest character reference that can stand in base64, without `&` and `;`.
const LONGEST_REFERENCE: usize = 10;

/// An envelope that comes in pieces of any size. It is kept without the text of its blobs, which is decoded and handed on.
///
/// Checks nothing but that text: whoever reads the envelope afterwards checks the rest. What it does not understand it
/// leaves alone. Where it took something out is remembered by the place in the bytes that it keeps, which no sender can
/// forge.
#[derive(Debug)]
pub(crate) struct BlobText {
    /// What is kept.
    envelope: Vec<u8>,
    path: Path,
    /// Namespace declarations in scope: how deep, which prefix, which namespace as written.
    scope: Vec<(usize, String, String)>,
    state: State,
    /// Where the markup began that is open.
    mark: usize,
    decoder: Base64Decoder,
    /// Whether the blob that is open had any text yet.
    begun: bool,
    cuts: Vec<Cut>,
    tags: usize,
    limits: Limits,
}

#[derive(Debug)]
struct Cut {
    at: u64,
    length: u64,
}

#[derive(Debug)]
enum State {
    /// Character data.
    Text,
    /// Behind `<`, of which the kind is not known yet.
    Markup,
    /// A start tag; within a value, the quote that ends it.
    StartTag(Option<u8>),
    EndTag,
    Comment,
    Instruction,
    Cdata,
    /// A CDATA section with base64, and how many brackets of its end have come.
    BlobCdata(usize),
    /// A reference in base64, without its `&`.
    Reference(Vec<u8>),
    /// Something that no envelope has: all that follows is kept as it is.
    Inert,
}

impl BlobText {
    pub(crate) fn new(contract: &'static Contract, shape: &'static Shape, limits: &Limits) -> Self {
        Self {
            envelope: Vec::new(),
            path: Path::new(contract, shape),
            scope: Vec::new(),
            state: State::Text,
            mark: 0,
            decoder: Base64Decoder::default(),
            begun: false,
            cuts: Vec::new(),
            tags: 0,
            limits: limits.clone(),
        }
    }

    /// How many bytes are kept.
    pub(crate) fn held(&self) -> usize {
        self.envelope.len()
    }

    /// Whether the answer to the operation has begun, and not a fault or something else in its place.
    pub(crate) fn is_answer(&self) -> bool {
        self.path.answer_seen()
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidValue`] for a blob that is not base64, [`ErrorCode::LimitExceeded`] when more would have to be
    /// kept than the limits allow.
    pub(crate) fn push(&mut self, mut bytes: &[u8], chunks: &mut Vec<Chunk>) -> Result<(), Error> {
        while !bytes.is_empty() {
            let done = self.step(bytes, chunks)?;
            bytes = bytes.get(done.max(1)..).unwrap_or_default();
        }
        Ok(())
    }

    /// The envelope as it was kept, and what belongs into it.
    pub(crate) fn finish(self) -> (Vec<u8>, Attachments) {
        let mut attachments = Attachments::default();
        // The reader counts from behind white space and byte order marks.
        let text = content::begun(&self.envelope);
        let front = self.envelope.len() - text.len();
        for (index, cut) in self.cuts.iter().enumerate() {
            let (id, length) = (name(index), cut.length);
            attachments.push_cut(cut.at.saturating_sub(front as u64), Blob::Held { id, length });
        }
        (text.to_vec(), attachments)
    }

    /// Goes on by at least one byte; how many were used.
    fn step(&mut self, bytes: &[u8], chunks: &mut Vec<Chunk>) -> Result<usize, Error> {
        let until = |test: fn(u8) -> bool| bytes.iter().position(|&byte| test(byte)).unwrap_or(bytes.len());
        let through = |test: fn(u8) -> bool| (until(test) + 1).min(bytes.len());
        let in_blob = self.path.in_blob();
        let used = match &mut self.state {
            State::Inert => bytes.len(),
            State::Text if in_blob => {
                let text = until(|byte| matches!(byte, b'<' | b'&'));
                self.decode(bytes.get(..text).unwrap_or_default(), chunks)?;
                match bytes.get(text) {
                    Some(b'&') => self.state = State::Reference(Vec::new()),
                    Some(_) => self.open_markup()?,
                    None => {}
                }
                return Ok(text + 1);
            }
            State::Text => {
                let text = until(|byte| byte == b'<');
                self.keep(bytes.get(..text).unwrap_or_default())?;
                if text < bytes.len() {
                    self.open_markup()?;
                }
                return Ok(text + 1);
            }
            State::BlobCdata(brackets) => {
                match (bytes.first(), *brackets) {
                    (Some(b']'), 0 | 1) => *brackets += 1,
                    (Some(b'>'), 2) => {
                        self.state = State::Text;
                        self.keep(b"]]>")?;
                    }
                    (_, 0) => {
                        let text = until(|byte| byte == b']');
                        self.decode(bytes.get(..text).unwrap_or_default(), chunks)?;
                        return Ok(text);
                    }
                    _ => return Err(self.not_base64()),
                }
                return Ok(1);
            }
            State::Reference(name) => {
                match bytes.first() {
                    Some(b';') => {
                        let Some(character) = referred(name) else {
                            return Err(self.not_base64());
                        };
                        self.state = State::Text;
                        self.decode(&[character], chunks)?;
                    }
                    Some(&byte) if name.len() < LONGEST_REFERENCE => name.push(byte),
                    _ => return Err(self.not_base64()),
                }
                return Ok(1);
            }
            State::Markup => 1,
            State::StartTag(None) => through(|byte| matches!(byte, b'>' | b'"' | b'\'')),
            State::StartTag(Some(b'"')) => through(|byte| byte == b'"'),
            State::StartTag(Some(_)) => through(|byte| byte == b'\''),
            State::EndTag | State::Comment | State::Instruction | State::Cdata => through(|byte| byte == b'>'),
        };
        let piece = bytes.get(..used).unwrap_or_default();
        self.keep(piece)?;
        if let Some(&last) = piece.last() {
            self.markup(last, chunks)?;
        }
        Ok(used)
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if bytes.len() > self.limits.max_bytes.saturating_sub(self.envelope.len()) {
            return Err(Error::new(
                ErrorCode::LimitExceeded,
                "the answer is larger than the session's maxBytes, even without its attachments",
            ));
        }
        self.envelope.extend_from_slice(bytes);
        Ok(())
    }

    fn open_markup(&mut self) -> Result<(), Error> {
        self.mark = self.envelope.len();
        self.state = State::Markup;
        self.keep(b"<")
    }

    /// Goes on within markup, of which `last` was kept last.
    fn markup(&mut self, last: u8, chunks: &mut Vec<Chunk>) -> Result<(), Error> {
        let markup = self.envelope.get(self.mark..).unwrap_or_default();
        let ends = |end: &[u8], shortest: usize| markup.ends_with(end) && markup.len() >= shortest;
        match self.state {
            State::Markup => {
                self.state = match markup {
                    [_, b'/'] => State::EndTag,
                    [_, b'?'] => State::Instruction,
                    b"<!--" => State::Comment,
                    b"<![CDATA[" if self.path.in_blob() => State::BlobCdata(0),
                    b"<![CDATA[" => State::Cdata,
                    [_, b'!', ..] if b"<!--".starts_with(markup) || b"<![CDATA[".starts_with(markup) => State::Markup,
                    [_, b'!' | b'>' | b'"' | b'\'', ..] => State::Inert,
                    _ => State::StartTag(None),
                }
            }
            State::StartTag(Some(quote)) if last == quote => self.state = State::StartTag(None),
            State::StartTag(None) => match last {
                b'>' => self.start_tag(),
                b'"' | b'\'' => self.state = State::StartTag(Some(last)),
                _ => {}
            },
            State::EndTag if last == b'>' => self.end_tag(chunks)?,
            State::Comment if ends(b"-->", 7) => self.state = State::Text,
            State::Instruction if ends(b"?>", 4) => self.state = State::Text,
            State::Cdata if ends(b"]]>", 12) => self.state = State::Text,
            _ => {}
        }
        Ok(())
    }

    fn start_tag(&mut self) {
        self.state = State::Text;
        let markup = self.envelope.get(self.mark..).unwrap_or_default();
        let Some(tag) = std::str::from_utf8(markup).ok().and_then(Tag::read) else {
            self.state = State::Inert;
            return;
        };
        let depth = self.path.depth();
        let scope = self.scope.len();
        for (prefix, namespace) in &tag.declared {
            self.scope.push((depth, (*prefix).to_owned(), (*namespace).to_owned()));
        }
        self.tags += 1;
        if depth >= self.limits.max_depth
            || self.scope.len() > self.limits.max_bindings
            || self.tags > self.limits.max_nodes
        {
            // The reader will refuse the envelope.
            self.state = State::Inert;
            return;
        }
        let found = self.scope.iter().rev().find(|(_, prefix, _)| prefix == tag.prefix);
        let namespace = found.map_or("", |(.., namespace)| namespace);
        self.path.start(namespace, tag.local, tag.may_be_nil);
        // Text in front of a child is no blob's: the reader will refuse it.
        self.begun = false;
        self.decoder = Base64Decoder::default();
        if tag.empty {
            self.path.end();
            self.scope.truncate(scope);
        }
    }

    fn end_tag(&mut self, chunks: &mut Vec<Chunk>) -> Result<(), Error> {
        self.state = State::Text;
        if std::mem::take(&mut self.begun) {
            let mut decoded = Vec::new();
            if self.decoder.finish(&mut decoded).is_err() {
                return Err(self.not_base64());
            }
            self.hand_on(&decoded, chunks);
        }
        if self.path.end().is_none() {
            self.state = State::Inert;
        }
        let depth = self.path.depth();
        let inner = self.scope.iter().rev().take_while(|(at, ..)| *at >= depth).count();
        self.scope.truncate(self.scope.len() - inner);
        Ok(())
    }

    fn decode(&mut self, text: &[u8], chunks: &mut Vec<Chunk>) -> Result<(), Error> {
        // White space in front of an xop:Include is no text.
        if !self.begun && text.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
            return Ok(());
        }
        if !self.begun {
            if self.cuts.len() >= self.limits.max_blobs {
                return Err(Error::new(
                    ErrorCode::LimitExceeded,
                    "the answer has more attachments than the session's limits allow",
                ));
            }
            self.begun = true;
            self.cuts.push(Cut {
                at: self.envelope.len() as u64,
                length: 0,
            });
        }
        let mut decoded = Vec::new();
        if self.decoder.push(text, &mut decoded).is_err() {
            return Err(self.not_base64());
        }
        self.hand_on(&decoded, chunks);
        Ok(())
    }

    fn not_base64(&self) -> Error {
        let error = Error::new(
            ErrorCode::InvalidValue,
            "an attachment in Altinn's answer is not base64; ask again, and tell Altinn if it stays so",
        );
        let place = self.path.place();
        if place.is_empty() { error } else { error.at(place) }
    }

    fn hand_on(&mut self, bytes: &[u8], chunks: &mut Vec<Chunk>) {
        if let Some(cut) = self.cuts.last_mut() {
            cut.length += bytes.len() as u64;
            Chunk::push(chunks, &name(self.cuts.len() - 1), bytes);
        }
    }
}

/// A start tag, as far as it matters here.
struct Tag<'a> {
    prefix: &'a str,
    local: &'a str,
    declared: Vec<(&'a str, &'a str)>,
    may_be_nil: bool,
    empty: bool,
}

impl<'a> Tag<'a> {
    /// Reads a tag from `<` to `>`; nothing when it is none.
    fn read(text: &'a str) -> Option<Self> {
        let inner = text.strip_prefix('<')?.strip_suffix('>')?;
        let (inner, empty) = inner.strip_suffix('/').map_or((inner, false), |inner| (inner, true));
        let space = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
        let (name, mut rest) = inner.split_at(inner.find(space).unwrap_or(inner.len()));
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let mut tag = Self {
            prefix,
            local,
            declared: Vec::new(),
            may_be_nil: false,
            empty,
        };
        loop {
            rest = rest.trim_start_matches(space);
            if rest.is_empty() {
                return Some(tag);
            }
            let (name, value) = rest.split_once('=')?;
            let name = name.trim_end_matches(space);
            let value = value.trim_start_matches(space);
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let (value, behind) = value.get(1..)?.split_once(quote)?;
            match name.split_once(':') {
                Some(("xmlns", prefix)) => tag.declared.push((prefix, value)),
                None if name == "xmlns" => tag.declared.push(("", value)),
                _ => tag.may_be_nil |= name == "nil" || name.ends_with(":nil"),
            }
            rest = behind;
        }
    }
}

/// The name of an attachment that stands in the text.
fn name(index: usize) -> String {
    format!("text-{}", index + 1)
}

/// The one character that a reference stands for, if base64 can have it.
fn referred(name: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(name).ok()?.strip_prefix('#')?;
    let (digits, radix) = digits.strip_prefix('x').map_or((digits, 10), |digits| (digits, 16));
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    u8::from_str_radix(digits, radix).ok().filter(u8::is_ascii)
}
