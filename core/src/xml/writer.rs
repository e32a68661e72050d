//! Writing XML.

use super::error::XmlError;
use super::scan;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Writes one document or fragment into a string.
///
/// Names and prefixes are the caller's own and are written as they are; namespaces are declared as attributes. Values may
/// be anything: they are escaped so that a reader gives back the same text, and a character that XML cannot carry is an
/// error, after which nothing of that value has been written.
///
/// ```
/// use altinnkit_core::xml::Writer;
///
/// let mut writer = Writer::new();
/// writer.start("a:Name");
/// writer.attribute("xmlns:a", "urn:x")?;
/// writer.text("Bøe & Sønn")?;
/// writer.end();
/// assert_eq!(writer.finish(), r#"<a:Name xmlns:a="urn:x">Bøe &amp; Sønn</a:Name>"#);
/// # Ok::<(), altinnkit_core::xml::XmlError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Writer {
    out: String,
    /// The names of the open elements, one after the other.
    names: String,
    /// Where each of them starts in `names`.
    open: Vec<usize>,
    /// Whether the last start tag still lacks its `>`.
    in_tag: bool,
}

impl Writer {
    /// A writer with nothing written.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens an element.
    pub fn start(&mut self, qname: &str) {
        self.close_tag();
        self.open.push(self.names.len());
        self.names.push_str(qname);
        self.out.push('<');
        self.out.push_str(qname);
        self.in_tag = true;
    }

    /// Adds an attribute or a namespace declaration to the element just opened.
    ///
    /// # Errors
    /// [`XmlError::Character`] for a character that XML cannot carry; [`XmlError::NotWellFormed`] if content has already
    /// been written.
    pub fn attribute(&mut self, qname: &str, value: &str) -> Result<(), XmlError> {
        if !self.in_tag {
            let what = "an attribute must directly follow its start tag";
            return Err(XmlError::NotWellFormed { what, position: 0 });
        }
        check(value)?;
        self.out.push(' ');
        self.out.push_str(qname);
        self.out.push_str("=\"");
        escape_value(&mut self.out, value);
        self.out.push('"');
        Ok(())
    }

    /// Writes text.
    ///
    /// # Errors
    /// [`XmlError::Character`] for a character that XML cannot carry.
    pub fn text(&mut self, text: &str) -> Result<(), XmlError> {
        check(text)?;
        if !text.is_empty() {
            self.close_tag();
            escape_text(&mut self.out, text);
        }
        Ok(())
    }

    /// Closes the innermost open element, as `<a/>` if nothing was written in it. Without one, does nothing.
    pub fn end(&mut self) {
        let Some(name) = self.open.pop() else { return };
        if std::mem::take(&mut self.in_tag) {
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(self.names.get(name..).unwrap_or_default());
            self.out.push('>');
        }
        self.names.truncate(name);
    }

    /// Writes an element that holds only text.
    ///
    /// # Errors
    /// [`XmlError::Character`] for a character that XML cannot carry; then nothing has been written.
    pub fn element(&mut self, qname: &str, text: &str) -> Result<(), XmlError> {
        check(text)?;
        self.start(qname);
        if !text.is_empty() {
            self.close_tag();
            escape_text(&mut self.out, text);
        }
        self.end();
        Ok(())
    }

    /// Writes a piece of XML as it is. The caller answers for it: see [`RawXml`](super::RawXml).
    pub fn raw(&mut self, xml: &str) {
        if !xml.is_empty() {
            self.close_tag();
            self.out.push_str(xml);
        }
    }

    /// Writes bytes as base64 (`xs:base64Binary`), straight into the output: attachments are large.
    pub fn base64(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.close_tag();
            self.out.reserve(bytes.len().div_ceil(3).saturating_mul(4));
            STANDARD.encode_string(bytes, &mut self.out);
        }
    }

    /// The byte offset in the output at which content now goes. Closes the open start tag, so the output can be split
    /// here and something put between the halves.
    pub fn mark(&mut self) -> usize {
        self.close_tag();
        self.out.len()
    }

    /// The output. Elements that are still open are closed.
    #[must_use]
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.in_tag) {
            self.out.push('>');
        }
    }
}

fn check(text: &str) -> Result<(), XmlError> {
    match scan::first_illegal(text) {
        Some((at, codepoint)) => Err(XmlError::Character {
            codepoint,
            position: at as u64,
        }),
        None => Ok(()),
    }
}

/// A text as it stands between two tags.
///
/// # Errors
/// [`XmlError::Character`] for a character that XML cannot carry.
pub(super) fn escaped_text(text: &str) -> Result<String, XmlError> {
    check(text)?;
    let mut out = String::with_capacity(text.len());
    escape_text(&mut out, text);
    Ok(out)
}

/// The value of an attribute, between double quotes.
///
/// # Errors
/// [`XmlError::Character`] for a character that XML cannot carry.
pub(super) fn quoted_value(value: &str) -> Result<String, XmlError> {
    check(value)?;
    let mut out = String::from("\"");
    escape_value(&mut out, value);
    out.push('"');
    Ok(out)
}

fn escape_text(out: &mut String, text: &str) {
    escape(out, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#xD;"),
        _ => None,
    });
}

/// Writes the value of an attribute between double quotes.
pub(super) fn escape_value(out: &mut String, value: &str) {
    escape(out, value, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\t' => Some("&#x9;"),
        b'\n' => Some("&#xA;"),
        b'\r' => Some("&#xD;"),
        _ => None,
    });
}

/// Copies whole runs of plain characters; what is escaped is always one ASCII byte.
fn escape(out: &mut String, text: &str, reference: impl Fn(u8) -> Option<&'static str>) {
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(reference) = reference(byte) {
            out.push_str(text.get(plain..at).unwrap_or_default());
            out.push_str(reference);
            plain = at + 1;
        }
    }
    out.push_str(text.get(plain..).unwrap_or_default());
}
