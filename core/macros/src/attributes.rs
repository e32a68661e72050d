//! Reading `#[message(...)]`, `#[wire(...)]` and documentation comments.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, LitStr, Meta, Token};

/// How wire names come from Rust names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Pascal,
    Camel,
    Same,
}

impl Case {
    pub(crate) fn apply(self, snake: &str) -> String {
        match self {
            Self::Same => snake.to_owned(),
            Self::Camel => camel(snake),
            Self::Pascal => pascal(snake),
        }
    }
}

pub(crate) fn pascal(snake: &str) -> String {
    snake
        .split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}

pub(crate) fn camel(snake: &str) -> String {
    let name = pascal(snake);
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// `#[message(...)]`.
pub(crate) struct MessageArguments {
    pub(crate) namespace: Option<Expr>,
    pub(crate) case: Case,
    /// Fields of which exactly one is given, by host name.
    pub(crate) one_of: Vec<String>,
}

impl MessageArguments {
    pub(crate) fn namespace(&self) -> TokenStream {
        self.namespace.as_ref().map_or_else(
            || quote!(::core::option::Option::None),
            |namespace| quote!(::core::option::Option::Some(#namespace)),
        )
    }
}

impl Parse for MessageArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self {
            namespace: None,
            case: Case::Pascal,
            one_of: Vec::new(),
        };
        for meta in Punctuated::<Meta, Token![,]>::parse_terminated(input)? {
            let value = meta.require_name_value()?;
            if value.path.is_ident("namespace") {
                arguments.namespace = Some(value.value.clone());
            } else if value.path.is_ident("one_of") {
                let names = text(&value.value)?.value();
                arguments.one_of = names.split(',').map(|name| camel(name.trim())).collect();
            } else if value.path.is_ident("case") {
                arguments.case = match text(&value.value)?.value().as_str() {
                    "pascal" => Case::Pascal,
                    "camel" => Case::Camel,
                    "same" => Case::Same,
                    _ => return Err(syn::Error::new_spanned(&value.value, "one of pascal, camel, same")),
                };
            } else {
                return Err(syn::Error::new_spanned(&value.path, "namespace, case or one_of"));
            }
        }
        Ok(arguments)
    }
}

/// `#[wire(...)]` on a field or a variant.
#[derive(Default)]
pub(crate) struct Wire {
    pub(crate) name: Option<String>,
    pub(crate) also: Option<LitStr>,
    pub(crate) item: Option<String>,
    pub(crate) item_namespace: Option<Expr>,
    pub(crate) format: Option<LitStr>,
    pub(crate) from: Option<LitStr>,
    pub(crate) flavours: Option<LitStr>,
    pub(crate) place: Option<&'static str>,
    pub(crate) absent: Option<&'static str>,
    pub(crate) number: Option<Expr>,
    pub(crate) page: bool,
}

impl Wire {
    /// Takes the `#[wire]` attributes off a field.
    pub(crate) fn take(attributes: &mut Vec<Attribute>) -> syn::Result<Self> {
        let mut wire = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("wire")) {
            for meta in attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)? {
                wire.read(&meta)?;
            }
        }
        attributes.retain(|attribute| !attribute.path().is_ident("wire"));
        Ok(wire)
    }

    fn read(&mut self, meta: &Meta) -> syn::Result<()> {
        let word = meta.path().get_ident().map(ToString::to_string).unwrap_or_default();
        if let Meta::NameValue(value) = meta {
            match word.as_str() {
                "name" => self.name = Some(text(&value.value)?.value()),
                "also" => self.also = Some(text(&value.value)?.clone()),
                "item" => self.item = Some(text(&value.value)?.value()),
                "item_namespace" => self.item_namespace = Some(value.value.clone()),
                "format" => self.format = Some(text(&value.value)?.clone()),
                "from" => self.from = Some(text(&value.value)?.clone()),
                "flavours" => self.flavours = Some(text(&value.value)?.clone()),
                "number" => self.number = Some(value.value.clone()),
                _ => {
                    return Err(syn::Error::new_spanned(
                        meta,
                        "one of name, also, item, item_namespace, format, from, flavours, number",
                    ));
                }
            }
            return Ok(());
        }
        match word.as_str() {
            "nil" => self.absent = Some("Nil"),
            "omit" => self.absent = Some("Omit"),
            "required" => self.absent = Some("Refuse"),
            "attribute" => self.place = Some("Attribute"),
            "content" => self.place = Some("Content"),
            "inline" => self.place = Some("Inline"),
            "whole" => self.place = Some("Whole"),
            "path" => self.place = Some("Path"),
            "query" => self.place = Some("Query"),
            "header" => self.place = Some("Header"),
            "status" => self.place = Some("Status"),
            "part" => self.place = Some("Part"),
            "page" => self.page = true,
            _ => return Err(syn::Error::new_spanned(meta, "not a word of #[wire]")),
        }
        Ok(())
    }
}

fn text(expression: &Expr) -> syn::Result<&LitStr> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Ok(text),
            other => Err(syn::Error::new_spanned(other, "a text in quotes")),
        },
        other => Err(syn::Error::new_spanned(other, "a text in quotes")),
    }
}

/// The documentation comment as one text; empty unless feature `schema` is on, so that a small build carries no prose.
pub(crate) fn documentation(attributes: &[Attribute]) -> String {
    if !cfg!(feature = "schema") {
        return String::new();
    }
    let lines: Vec<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| attribute.meta.require_name_value().ok())
        .filter_map(|value| text(&value.value).ok().map(|line| line.value().trim().to_owned()))
        .collect();
    lines.join("\n").trim().to_owned()
}
