//! What the reader reports.

use std::borrow::Cow;

use super::name::{Name, XML_NAMESPACE, XSI_NAMESPACE};
use super::scope::Scope;

/// One step through a document. Comments and processing instructions are checked and left out.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// A start tag, or an empty-element tag; each has its own [`Event::End`].
    Start(Start<'a>),
    /// All the text between two tags in one piece, whitespace too, with references resolved and line ends normalised.
    Text(Cow<'a, str>),
    /// The end of the innermost open element.
    End,
    /// The end of the document. Asked again, the reader says it again.
    Eof,
}

/// A start tag with its namespaces resolved.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    /// The name of the element.
    pub name: Name<'a>,
    /// Whether it was written as an empty-element tag (`<a/>`).
    pub empty: bool,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) scope: Scope<'a>,
    /// How many of the declarations in scope are written on this very tag.
    pub(super) declared: usize,
    /// Where `<` stands in the text.
    pub(super) offset: usize,
    /// Where the name ends in the text.
    pub(super) name_end: usize,
}

/// One attribute with its namespace resolved.
#[derive(Clone, Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: Name<'a>,
    pub(super) value: Cow<'a, str>,
}

impl<'a> Start<'a> {
    /// The value of an attribute. An attribute without a prefix is in no namespace: ask for it with `""`.
    #[must_use]
    pub fn attribute(&self, namespace: &str, local: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|it| it.name.is(namespace, local))
            .map(|it| it.value.as_ref())
    }

    /// The attributes in the order of the document, without the namespace declarations.
    pub fn attributes(&self) -> impl Iterator<Item = (&Name<'a>, &str)> {
        self.attributes.iter().map(|it| (&it.name, it.value.as_ref()))
    }

    /// Whether the element says that it has no value (`xsi:nil`).
    #[must_use]
    pub fn is_nil(&self) -> bool {
        self.attribute(XSI_NAMESPACE, "nil")
            .is_some_and(|value| matches!(value.trim(), "true" | "1"))
    }

    /// The namespace of a prefix at this element, for a qualified name in content (`xsi:type="a:B"`). The empty prefix
    /// gives the default namespace, or `""`. `None`: the prefix is not bound.
    #[must_use]
    pub fn resolve(&self, prefix: &str) -> Option<&str> {
        match self.scope.get(prefix) {
            Some(binding) => Some(&binding.namespace),
            None if prefix.is_empty() => Some(""),
            None if prefix == "xml" => Some(XML_NAMESPACE),
            None => None,
        }
    }
}
