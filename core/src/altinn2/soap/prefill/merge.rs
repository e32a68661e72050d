//! A prefilled form as the starting point, with the program's own values on top.

use crate::error::Error;
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use crate::xml::{Document, Limits, Name, XSI_NAMESPACE, XmlError};
use altinnkit_macros::message;
use std::collections::BTreeMap;

/// Puts a program's own values on top of a prefilled form.
///
/// Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
/// form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
/// has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
/// `values`.
#[message(case = "camel")]
pub struct PrefillMerge {
    /// The form to start from: `formData` of a prefilled form.
    #[wire(format = "xml")]
    pub base: String,
    /// Another document of the same form. What it has a value for goes on top; empty elements in it, and elements with
    /// nothing but empty ones in them, say nothing.
    #[wire(format = "xml")]
    pub overlay: Option<String>,
    /// Single values, which go on top of both.
    pub values: Vec<PrefillValue>,
}

/// A value and where it goes.
#[message(case = "camel")]
pub struct PrefillValue {
    /// The way from the root: `/Skjema/Post[2]/Belop`, or `/Skjema/Post[2]/@kode` for an attribute. A name counts in any
    /// namespace; `{namespace}name` in that one only. `[n]` tells elements of one name apart, and counts from 1.
    pub path: String,
    /// The value, as the form's schema spells it. Empty takes away what is there.
    pub value: String,
}

/// The merged form.
#[message(case = "camel")]
pub struct MergedForm {
    /// The form: a whole XML document as text.
    #[wire(format = "xml")]
    pub form_data: String,
    /// How many values are other than they were.
    pub changes: i32,
}

impl Function for PrefillMerge {
    type Output = MergedForm;
    const DESCRIPTION: &'static FunctionDescription = &FunctionDescription::of::<Self>("altinn2.soap.prefill.merge");

    fn call(self, session: &Session, _: &Moment) -> Result<MergedForm, Error> {
        let (head, body) = split(&self.base);
        let base = read(body, &session.limits).map_err(|error| error.within("base"))?;
        let mut targets = BTreeMap::new();
        if let Some(overlay) = &self.overlay {
            read(split(overlay).1, &session.limits)
                .and_then(|overlay| lay_over(&base, &overlay, &mut targets))
                .map_err(|error| error.within("overlay"))?;
        }
        let mut named = BTreeMap::new();
        for (index, value) in self.values.into_iter().enumerate() {
            let wrong = |what: String| Error::input(format!("values[{index}].path"), what);
            let target = find(&base, &value.path).map_err(wrong)?;
            if let Some(earlier) = named.insert(target.clone(), index) {
                return Err(wrong(format!("is the same place as values[{earlier}].path")));
            }
            targets.insert(target, value.value);
        }
        apply(base, targets).map(|(body, changes)| MergedForm::new(format!("{head}{body}"), changes))
    }
}

/// The text of an element, or one of its attributes by namespace and name.
type Target = (usize, Option<(String, String)>);

/// A byte order mark and an XML declaration, and what follows them. What encoding the declaration names is of no concern to
/// a document that is held as text.
fn split(text: &str) -> (&str, &str) {
    let document = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let body = match document.strip_prefix("<?xml ").and_then(|rest| rest.split_once("?>")) {
        Some((_, body)) => body,
        None => document,
    };
    text.split_at_checked(text.len() - body.len()).unwrap_or(("", text))
}

fn read<'t>(text: &'t str, limits: &Limits) -> Result<Document<'t>, Error> {
    Document::read(text, limits).map_err(refused)
}

fn refused(error: XmlError) -> Error {
    Error::input("", error.to_string())
}

/// Writes the values that are other than what is there.
fn apply(mut base: Document<'_>, targets: BTreeMap<Target, String>) -> Result<(String, i32), Error> {
    let mut changes = 0;
    for ((number, attribute), value) in targets {
        let Some(element) = base.element(number) else { continue };
        let is_there = match &attribute {
            Some((namespace, local)) => element.start.attribute(namespace, local) == Some(&value),
            None => element.text == value,
        };
        if is_there {
            continue;
        }
        match attribute {
            Some((namespace, local)) => base.set_attribute(number, &namespace, &local, &value),
            None => base.set_text(number, &value),
        }
        .map_err(refused)?;
        changes += 1;
    }
    Ok((base.finish(), changes))
}

/// One step of a path.
struct Step<'p> {
    namespace: Option<&'p str>,
    local: &'p str,
    /// Counted from 0.
    index: Option<usize>,
}

impl<'p> Step<'p> {
    /// Takes the first step off a path; the path goes on behind the slash.
    fn take(path: &mut &'p str) -> Result<Self, String> {
        let (namespace, rest) = match path.strip_prefix('{') {
            Some(rest) => {
                let (namespace, rest) = rest.split_once('}').ok_or("has a { without its }")?;
                (Some(namespace), rest)
            }
            None => (None, *path),
        };
        let (step, rest) = rest.split_once('/').unwrap_or((rest, ""));
        *path = rest;
        let (local, index) = match step.split_once('[') {
            Some((local, index)) => (local, Some(Self::index(index)?)),
            None => (step, None),
        };
        if local.is_empty() {
            return Err("has a step without a name".to_owned());
        }
        Ok(Self {
            namespace,
            local,
            index,
        })
    }

    fn index(text: &str) -> Result<usize, String> {
        text.strip_suffix(']')
            .and_then(|text| text.parse::<usize>().ok())
            .and_then(|number| number.checked_sub(1))
            .ok_or_else(|| "has a [ that is not followed by a number from 1 and a ]".to_owned())
    }

    fn fits(&self, name: &Name<'_>) -> bool {
        name.local == self.local && self.namespace.is_none_or(|namespace| name.namespace == namespace)
    }
}

/// The one place that a path names.
fn find(base: &Document<'_>, path: &str) -> Result<Target, String> {
    let mut rest = path.strip_prefix('/').unwrap_or(path);
    if rest.starts_with('@') {
        return Err("names an attribute of nothing".to_owned());
    }
    let mut candidates: &[usize] = &[0];
    let mut so_far = String::new();
    loop {
        let step = Step::take(&mut rest)?;
        let fitting: Vec<usize> = candidates
            .iter()
            .copied()
            .filter(|number| base.element(*number).is_some_and(|it| step.fits(&it.start.name)))
            .collect();
        let number = match (step.index, fitting.as_slice()) {
            (Some(index), _) => fitting.get(index).copied(),
            (None, []) => None,
            (None, [only]) => Some(*only),
            (None, several) => {
                return Err(format!(
                    "is ambiguous: there are {} elements {} in {}; say which, with [1] to [{}], or name the namespace",
                    several.len(),
                    step.local,
                    place(&so_far),
                    several.len()
                ));
            }
        };
        let Some((number, element)) = number.and_then(|number| Some((number, base.element(number)?))) else {
            return Err(format!(
                "does not exist: {} has {} elements {}",
                place(&so_far),
                if fitting.is_empty() {
                    "no".to_owned()
                } else {
                    fitting.len().to_string()
                },
                step.local
            ));
        };
        so_far = format!("{so_far}/{}", step.local);
        if let Some(attribute) = rest.strip_prefix('@') {
            return attribute_of(base, number, attribute, &so_far);
        }
        if rest.is_empty() {
            return match element.children.as_slice() {
                [] => Ok((number, None)),
                _ => Err(format!(
                    "is no single value: {so_far} has elements in it; name one of them"
                )),
            };
        }
        candidates = &element.children;
    }
}

fn place(so_far: &str) -> &str {
    if so_far.is_empty() { "the document" } else { so_far }
}

fn attribute_of(base: &Document<'_>, number: usize, mut name: &str, so_far: &str) -> Result<Target, String> {
    let step = Step::take(&mut name)?;
    if step.index.is_some() || !name.is_empty() {
        return Err("goes on behind an attribute".to_owned());
    }
    let attributes = base.element(number).into_iter().flat_map(|it| it.start.attributes());
    // Whether there is a value (`xsi:nil`) follows from the value.
    let mut fitting = attributes.filter(|(name, _)| name.namespace != XSI_NAMESPACE && step.fits(name));
    match (fitting.next(), fitting.next()) {
        (Some((name, _)), None) => Ok((number, Some((name.namespace.to_string(), name.local.to_owned())))),
        (Some(_), Some(_)) => Err(format!(
            "is ambiguous: {so_far} has several attributes {}; name the namespace",
            step.local
        )),
        _ => Err(format!("does not exist: {so_far} has no attribute {}", step.local)),
    }
}

/// Elements by name, each in the order of the document.
type Named<'d> = BTreeMap<(&'d str, &'d str), Vec<usize>>;

fn by_name<'d>(document: &'d Document<'_>, numbers: &[usize]) -> Named<'d> {
    let mut named = Named::new();
    for number in numbers {
        if let Some(element) = document.element(*number) {
            let name = &element.start.name;
            named.entry((&name.namespace, name.local)).or_default().push(*number);
        }
    }
    named
}

/// Everything that a second document has a value for.
fn lay_over(base: &Document<'_>, overlay: &Document<'_>, targets: &mut BTreeMap<Target, String>) -> Result<(), Error> {
    let wrong = |path: &str, what: &str| Err(Error::input("", format!("{path} {what}")));
    let valued = valued(overlay);
    let mut open = vec![(0, 0, String::new())];
    while let Some((ours, theirs, around)) = open.pop() {
        let (Some(element), Some(over)) = (base.element(ours), overlay.element(theirs)) else {
            continue;
        };
        let path = format!("{around}/{}", over.start.name.local);
        if element.start.name != over.start.name {
            let detail = format!("is another form's: the form to start from is {}", element.start.name);
            return wrong(&over.start.name.to_string(), &detail);
        }
        for (name, value) in over
            .start
            .attributes()
            .filter(|(name, _)| name.namespace != XSI_NAMESPACE)
        {
            if element.start.attribute(&name.namespace, name.local).is_none() {
                return wrong(
                    &format!("{path}/@{}", name.local),
                    "does not exist in the form to start from",
                );
            }
            let attribute = (name.namespace.to_string(), name.local.to_owned());
            targets.insert((ours, Some(attribute)), value.to_owned());
        }
        let says = !over.text.trim().is_empty();
        match (says, over.children.is_empty(), element.children.is_empty()) {
            (true, true, true) => {
                targets.insert((ours, None), over.text.clone());
            }
            (true, true, false) => return wrong(&path, "is one value, and several in the form to start from"),
            (true, false, _) => return wrong(&path, "has text beside elements"),
            (false, ..) => {}
        }
        let there = by_name(base, &element.children);
        for (name, numbers) in by_name(overlay, &over.children) {
            if !numbers.iter().any(|number| valued.get(*number) == Some(&true)) {
                continue;
            }
            let places = there.get(&name).map_or(&[][..], Vec::as_slice);
            let child = format!("{path}/{}", name.1);
            if places.len() < numbers.len() {
                let detail = format!(
                    "does not exist so often in the form to start from: {} times here, {} there",
                    numbers.len(),
                    places.len()
                );
                return wrong(&child, &detail);
            }
            if places.len() > numbers.len() {
                let detail = format!(
                    "is ambiguous: the form to start from has {}, and here are {}",
                    places.len(),
                    numbers.len()
                );
                return wrong(&child, &detail);
            }
            let pairs = places.iter().zip(&numbers);
            open.extend(pairs.map(|(ours, theirs)| (*ours, *theirs, path.clone())));
        }
    }
    Ok(())
}

/// Which elements have a value, or an element with one in them.
fn valued(document: &Document<'_>) -> Vec<bool> {
    let mut valued = Vec::new();
    while let Some(element) = document.element(valued.len()) {
        valued.push(!element.text.trim().is_empty());
    }
    // Children have higher numbers than what they are in.
    for number in (0..valued.len()).rev() {
        let children = document.element(number).map_or(&[][..], |it| &it.children);
        let any = children.iter().any(|child| valued.get(*child) == Some(&true));
        if let Some(it) = valued.get_mut(number) {
            *it |= any;
        }
    }
    valued
}
