//! The namespace declarations in scope.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

/// The declarations in scope at one element, innermost first: a list that shares its tail with the scopes around it, so
/// that opening, closing and keeping a scope is cheap.
#[derive(Clone, Default)]
pub(super) struct Scope<'a>(Option<Rc<Binding<'a>>>);

/// One namespace declaration.
pub(super) struct Binding<'a> {
    /// The prefix; empty for the default namespace.
    pub(super) prefix: &'a str,
    /// The namespace name; empty where the default namespace is taken back.
    pub(super) namespace: Cow<'a, str>,
    /// The same for two bindings in one scope exactly if their namespaces are the same. Never zero.
    pub(super) id: usize,
    /// How many bindings are in scope, this one included.
    count: usize,
    outer: Scope<'a>,
}

impl<'a> Scope<'a> {
    /// How many declarations are in scope, hidden ones included.
    pub(super) fn count(&self) -> usize {
        self.0.as_ref().map_or(0, |binding| binding.count)
    }

    /// The innermost declaration of a prefix.
    pub(super) fn get(&self, prefix: &str) -> Option<&Binding<'a>> {
        self.iter().find(|binding| binding.prefix == prefix)
    }

    /// All declarations, innermost first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Binding<'a>> {
        std::iter::successors(self.0.as_deref(), |binding| binding.outer.0.as_deref())
    }

    /// Adds a declaration.
    pub(super) fn declare(&mut self, prefix: &'a str, namespace: Cow<'a, str>) {
        let count = self.count() + 1;
        let id = self
            .iter()
            .find(|known| known.namespace == namespace)
            .map_or(count, |known| known.id);
        let outer = std::mem::take(self);
        self.0 = Some(Rc::new(Binding {
            prefix,
            namespace,
            id,
            count,
            outer,
        }));
    }
}

impl fmt::Debug for Scope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter().map(|binding| (binding.prefix, &binding.namespace)))
            .finish()
    }
}

impl Drop for Binding<'_> {
    /// Takes the list apart one by one: the derived way recurses once for each binding.
    fn drop(&mut self) {
        let mut next = self.outer.0.take();
        while let Some(binding) = next {
            next = Rc::into_inner(binding).and_then(|mut last| last.outer.0.take());
        }
    }
}
