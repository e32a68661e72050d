//! Changing single values of a document, and not a byte besides.

use std::ops::Range;

use super::error::XmlError;
use super::limits::Limits;
use super::name::XSI_NAMESPACE;
use super::reader::Reader;
use super::scan;
use super::start::{Event, Start};
use super::writer;

/// A document whose values can be changed. Elements are numbered in the order of their start tags; the root is number 0.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    text: &'a str,
    elements: Vec<Element<'a>>,
    changes: Vec<(Range<usize>, String)>,
}

/// One element of a document.
#[derive(Debug)]
pub(crate) struct Element<'a> {
    /// The start tag, with the names and attributes that it has.
    pub(crate) start: Start<'a>,
    /// The elements in it.
    pub(crate) children: Vec<usize>,
    /// Its own text, without that of its children.
    pub(crate) text: String,
    /// Where its start tag stands.
    tag: Range<usize>,
    /// What stands between its tags.
    content: Range<usize>,
}

impl<'a> Document<'a> {
    /// Reads a document. A byte order mark is left out.
    ///
    /// # Errors
    /// Whatever [`Reader`] refuses.
    pub(crate) fn read(text: &'a str, limits: &Limits) -> Result<Self, XmlError> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut reader = Reader::new(text.as_bytes(), limits)?;
        let mut elements: Vec<Element<'a>> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        loop {
            let before = reader.pos;
            match reader.next_event()? {
                Event::Start(start) => {
                    let number = elements.len();
                    if let Some(parent) = open.last().and_then(|it| elements.get_mut(*it)) {
                        parent.children.push(number);
                    }
                    open.push(number);
                    elements.push(Element {
                        tag: start.offset..reader.pos,
                        content: reader.pos..reader.pos,
                        start,
                        children: Vec::new(),
                        text: String::new(),
                    });
                }
                Event::Text(piece) => {
                    if let Some(element) = open.last().and_then(|it| elements.get_mut(*it)) {
                        element.text.push_str(&piece);
                    }
                }
                Event::End => {
                    if let Some(element) = open.pop().and_then(|it| elements.get_mut(it)) {
                        // Comments before an end tag are read together with it.
                        let end = text.get(..reader.pos).and_then(|read| read.rfind("</"));
                        element.content.end = if element.start.empty {
                            before
                        } else {
                            end.unwrap_or(before)
                        };
                    }
                }
                Event::Eof => break,
            }
        }
        Ok(Self {
            text,
            elements,
            changes: Vec::new(),
        })
    }

    /// The element of that number.
    pub(crate) fn element(&self, number: usize) -> Option<&Element<'a>> {
        self.elements.get(number)
    }

    /// Puts a text between the tags of an element without children, in place of what stands there. An element that said
    /// that it has no value (`xsi:nil`) no longer says so.
    ///
    /// # Errors
    /// [`XmlError::Character`] for a character that XML cannot carry.
    pub(crate) fn set_text(&mut self, number: usize, value: &str) -> Result<(), XmlError> {
        let escaped = writer::escaped_text(value)?;
        let Some(element) = self.elements.get(number) else {
            return Ok(());
        };
        if element.start.is_nil()
            && let Some((range, _)) = self.written(element, XSI_NAMESPACE, "nil")
        {
            self.changes.push((range, String::new()));
        }
        let change = if element.start.empty {
            let name = self.text.get(element.start.offset + 1..element.start.name_end);
            let close = element.tag.end.saturating_sub(2)..element.tag.end;
            (close, format!(">{escaped}</{}>", name.unwrap_or_default()))
        } else {
            (element.content.clone(), escaped)
        };
        self.changes.push(change);
        Ok(())
    }

    /// Gives an attribute that an element has another value.
    ///
    /// # Errors
    /// [`XmlError::Character`] for a character that XML cannot carry.
    pub(crate) fn set_attribute(
        &mut self,
        number: usize,
        namespace: &str,
        local: &str,
        value: &str,
    ) -> Result<(), XmlError> {
        let quoted = writer::quoted_value(value)?;
        let written = self
            .elements
            .get(number)
            .and_then(|element| self.written(element, namespace, local));
        if let Some((_, range)) = written {
            self.changes.push((range, quoted));
        }
        Ok(())
    }

    /// Where an attribute stands: all of it with the white space in front, and its value with the quotes.
    fn written(&self, element: &Element<'_>, namespace: &str, local: &str) -> Option<(Range<usize>, Range<usize>)> {
        let mut from = element.start.name_end;
        while from < element.tag.end {
            let rest = self.text.get(from..element.tag.end)?;
            let equals = from + rest.find('=')?;
            let name = self.text.get(from..equals)?.trim_matches(scan::is_space);
            let quoted = self.text.get(equals + 1..element.tag.end)?;
            let open = equals + 1 + quoted.find(['"', '\''])?;
            let quote = self.text.get(open..)?.chars().next()?;
            let close = open + 1 + self.text.get(open + 1..element.tag.end)?.find(quote)? + 1;
            let is_it = match name.split_once(':') {
                Some((prefix, own)) => own == local && element.start.resolve(prefix) == Some(namespace),
                None => name == local && namespace.is_empty(),
            };
            if is_it {
                return Some((from..close, open..close));
            }
            from = close;
        }
        None
    }

    /// The document with the changes.
    pub(crate) fn finish(mut self) -> String {
        self.changes.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(self.text.len());
        let mut from = 0;
        for (range, text) in self.changes {
            out.push_str(self.text.get(from..range.start).unwrap_or_default());
            out.push_str(&text);
            from = range.end;
        }
        out.push_str(self.text.get(from..).unwrap_or_default());
        out
    }
}
