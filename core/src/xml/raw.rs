//! Elements kept as their source text.

use std::collections::BTreeSet;
use std::fmt;

use super::error::XmlError;
use super::limits::Limits;
use super::reader::Reader;
use super::scan;
use super::start::{Event, Start};
use super::writer;

/// One element as XML text that parses alone: it declares all the namespaces that it needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RawXml(String);

impl RawXml {
    /// Checks a document and keeps its root element. What stands around it (declaration, comments) is left out.
    ///
    /// # Errors
    /// Whatever [`Reader`] refuses.
    pub fn parse(xml: &str, limits: &Limits) -> Result<Self, XmlError> {
        let mut reader = Reader::new(xml.as_bytes(), limits)?;
        let Event::Start(root) = reader.next_event()? else {
            return Err(XmlError::UnexpectedEnd {
                position: reader.position(),
            });
        };
        let raw = reader.raw_element(&root)?;
        reader.next_event()?;
        Ok(raw)
    }

    /// The XML text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The XML text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// Puts an element together from its source text: `head` is `<` and the name, `tail` all the rest.
    ///
    /// The namespace declarations around the element are added if a name in it can refer to them: the default namespace,
    /// and each prefix that stands anywhere before a colon. A character reference could hide a prefix from this search, so
    /// with one of those in the text all are added. No more than `room` bytes are added; `None` if that is too little.
    pub(super) fn assemble(start: &Start<'_>, head: &str, tail: &str, room: usize) -> Option<(Self, usize)> {
        let mut seen: BTreeSet<&str> = start.scope.iter().take(start.declared).map(|it| it.prefix).collect();
        let wanted = if tail.contains("&#") {
            None
        } else {
            Some(prefixes(head, tail))
        };
        let mut added = String::new();
        for binding in start.scope.iter().skip(start.declared) {
            let prefix = binding.prefix;
            let needed = prefix.is_empty() || wanted.as_ref().is_none_or(|wanted| wanted.contains(prefix));
            let undeclared = binding.namespace.is_empty();
            if !needed || !seen.insert(prefix) || undeclared {
                continue;
            }
            added.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
            added.push_str(prefix);
            added.push_str("=\"");
            writer::escape_value(&mut added, &binding.namespace);
            added.push('"');
            if added.len() > room {
                return None;
            }
        }
        Some((Self([head, &added, tail].concat()), added.len()))
    }
}

/// Every name that stands before a colon.
fn prefixes<'t>(head: &'t str, tail: &'t str) -> BTreeSet<&'t str> {
    [head, tail]
        .into_iter()
        .flat_map(|text| text.split_inclusive(':'))
        .filter_map(|piece| piece.strip_suffix(':'))
        .filter_map(|piece| piece.rsplit(|c| !scan::is_name_char(c)).next())
        .collect()
}

impl fmt::Display for RawXml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for RawXml {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
