//! Reading XML: start tags and their namespaces.

use std::borrow::Cow;

use super::error::XmlError;
use super::markup::QName;
use super::name::{Name, XML_NAMESPACE, XMLNS_NAMESPACE};
use super::reader::{Open, Reader};
use super::start::{Attribute, Start};

/// An attribute or namespace declaration as written.
struct Written<'a> {
    name: QName<'a>,
    value: Cow<'a, str>,
}

impl<'a> Written<'a> {
    /// The prefix that this declares, if it is a namespace declaration; empty for the default namespace.
    fn declares(&self) -> Option<&'a str> {
        match self.name {
            QName {
                prefix: "xmlns", local, ..
            } => Some(local),
            QName { whole: "xmlns", .. } => Some(""),
            _ => None,
        }
    }
}

/// Stands for the namespace of `xml` among the identities of bindings, which start at 1.
const XML_ID: usize = 0;

impl<'a> Reader<'a> {
    /// A start tag or an empty-element tag; opens the element.
    pub(super) fn start_tag(&mut self) -> Result<Start<'a>, XmlError> {
        let offset = self.pos;
        self.within("max_depth", self.open.len() + 1, self.limits.max_depth)?;
        self.pos += 1;
        let qname = self.qname()?;
        let name_end = self.pos;
        let (written, empty) = self.written_attributes()?;
        self.count(1 + written.len())?;

        let outer = self.scope.clone();
        let declared = self.declare(&written)?;
        let name = self.element_name(qname)?;
        let attributes = self.attributes(written, declared)?;
        self.open.push(Open {
            qname: qname.whole,
            outer,
            offset,
        });
        Ok(Start {
            name,
            empty,
            attributes,
            scope: self.scope.clone(),
            declared,
            offset,
            name_end,
        })
    }

    /// What stands between the name and the end of the tag; whether the tag is an empty-element tag.
    fn written_attributes(&mut self) -> Result<(Vec<Written<'a>>, bool), XmlError> {
        let mut written: Vec<Written<'a>> = Vec::new();
        loop {
            let spaced = self.byte(self.pos) != Some(b'>') && self.skip_space();
            match self.byte(self.pos) {
                Some(b'>') => {
                    self.pos += 1;
                    return Ok((written, false));
                }
                Some(b'/') => {
                    self.pos += 1;
                    self.expect(b'>', "'/' inside a tag")?;
                    return Ok((written, true));
                }
                Some(_) if spaced => {}
                Some(_) => return self.malformed("no white space before an attribute"),
                None => {
                    return Err(XmlError::UnexpectedEnd {
                        position: self.position(),
                    });
                }
            }
            let name = self.qname()?;
            if written.iter().any(|other| other.name.whole == name.whole) {
                return self.malformed("the same attribute twice");
            }
            self.skip_space();
            self.expect(b'=', "an attribute without a value")?;
            self.skip_space();
            let quote = match self.byte(self.pos) {
                Some(quote @ (b'"' | b'\'')) => quote,
                Some(_) => return self.malformed("the value of an attribute without quotes"),
                None => {
                    return Err(XmlError::UnexpectedEnd {
                        position: self.position(),
                    });
                }
            };
            self.pos += 1;
            let value = self.characters(Some(quote))?;
            self.pos += 1;
            self.within("max_text_len", value.len(), self.limits.max_text_len)?;
            written.push(Written { name, value });
            self.within("max_attributes", written.len(), self.limits.max_attributes)?;
        }
    }

    /// Takes the declarations of a tag into scope; how many there are.
    fn declare(&mut self, written: &[Written<'a>]) -> Result<usize, XmlError> {
        let mut declared = 0;
        for (prefix, Written { name, value: namespace }) in written.iter().filter_map(|it| Some((it.declares()?, it))) {
            self.within("max_name_len", namespace.len(), self.limits.max_name_len)?;
            match (prefix, namespace.as_ref()) {
                ("xmlns", _) | (_, XMLNS_NAMESPACE) => return self.namespace("'xmlns' cannot be declared", name.at),
                ("xml", XML_NAMESPACE) => continue,
                ("xml", _) | (_, XML_NAMESPACE) => return self.namespace("'xml' cannot be declared anew", name.at),
                (_, "") if !prefix.is_empty() => return self.namespace("a prefix cannot be taken back", name.at),
                _ => {}
            }
            self.scope.declare(prefix, namespace.clone());
            declared += 1;
        }
        self.within("max_bindings", self.scope.count(), self.limits.max_bindings)?;
        Ok(declared)
    }

    fn element_name(&self, qname: QName<'a>) -> Result<Name<'a>, XmlError> {
        let namespace = if qname.prefix.is_empty() {
            self.scope
                .get("")
                .map_or(Cow::Borrowed(""), |binding| binding.namespace.clone())
        } else {
            self.resolve(qname)?.0
        };
        Ok(Name {
            namespace,
            local: qname.local,
        })
    }

    /// The attributes that declare no namespace, with their own namespaces resolved.
    fn attributes(&self, written: Vec<Written<'a>>, declared: usize) -> Result<Vec<Attribute<'a>>, XmlError> {
        let mut attributes = Vec::with_capacity(written.len().saturating_sub(declared));
        // Local name and namespace of those with a prefix: only among them can two be the same and written differently.
        let mut prefixed: Vec<(&str, usize)> = Vec::new();
        for Written { name, value } in written.into_iter().filter(|it| it.declares().is_none()) {
            let mut namespace = Cow::Borrowed("");
            if !name.prefix.is_empty() {
                let id;
                (namespace, id) = self.resolve(name)?;
                if prefixed.contains(&(name.local, id)) {
                    return self.namespace("the same attribute twice, by its namespace", name.at);
                }
                prefixed.push((name.local, id));
            }
            attributes.push(Attribute {
                name: Name {
                    namespace,
                    local: name.local,
                },
                value,
            });
        }
        Ok(attributes)
    }

    /// The namespace of a name's prefix, and its identity in this scope.
    fn resolve(&self, name: QName<'a>) -> Result<(Cow<'a, str>, usize), XmlError> {
        match self.scope.get(name.prefix) {
            Some(binding) => Ok((binding.namespace.clone(), binding.id)),
            None if name.prefix == "xml" => Ok((Cow::Borrowed(XML_NAMESPACE), XML_ID)),
            None => self.namespace("a prefix that is not declared", name.at),
        }
    }
}
