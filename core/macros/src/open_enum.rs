//! `#[message]` on an enum: the names known today, and room for others.

use crate::attributes::{Case, MessageArguments, Wire, documentation};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Fields, ItemEnum};

pub(crate) fn expand(arguments: &MessageArguments, mut item: ItemEnum) -> syn::Result<TokenStream> {
    let mut wires = Vec::new();
    let mut docs = Vec::new();
    let mut variants = Vec::new();
    let mut numbers = Vec::new();
    for variant in &mut item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(syn::Error::new_spanned(
                variant,
                "#[message] wants variants without fields",
            ));
        }
        let wire = Wire::take(&mut variant.attrs)?;
        let name = variant.ident.to_string();
        let on_the_wire = wire.name.unwrap_or_else(|| match arguments.case {
            Case::Camel => lower_first(&name),
            Case::Pascal | Case::Same => name,
        });
        if let Some(number) = wire.number {
            numbers.push(quote!((#number, #on_the_wire)));
        }
        wires.push(on_the_wire);
        docs.push(documentation(&variant.attrs));
        variants.push(variant.ident.clone());
    }
    let (name, visibility, attributes, items) = (&item.ident, &item.vis, &item.attrs, item.variants.iter());
    let text = name.to_string();
    let doc = documentation(&item.attrs);
    let namespace = arguments.namespace();
    Ok(quote! {
        #(#attributes)*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        #visibility enum #name {
            #(#items,)*
            /// A name that this version does not know, as it came.
            Unknown(String),
        }

        impl #name {
            /// The name as it is spelled on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Unknown(name) => name,
                }
            }
        }

        /// Known names are recognised whatever their case: some of Altinn's own clients and servers disagree on it.
        impl ::core::convert::From<String> for #name {
            fn from(name: String) -> Self {
                #(if name.eq_ignore_ascii_case(#wires) { return Self::#variants; })*
                Self::Unknown(name)
            }
        }

        impl ::core::convert::From<&str> for #name {
            fn from(name: &str) -> Self {
                Self::from(name.to_owned())
            }
        }

        impl crate::message::OpenEnum for #name {
            const SHAPE: &'static crate::message::EnumShape = {
                const SHAPE: crate::message::EnumShape =
                    crate::message::EnumShape::new(#text, #namespace, #doc, &[#((#wires, #docs)),*], &[#(#numbers),*]);
                &SHAPE
            };
        }

        impl crate::message::Member for #name {
            const KIND: crate::message::Kind =
                crate::message::Kind::Enum(|| <#name as crate::message::OpenEnum>::SHAPE);
            fn into_value(self) -> crate::message::Value {
                match self {
                    Self::Unknown(name) => crate::message::Value::UnknownName(name),
                    known => crate::message::Value::Text(known.as_str().to_owned()),
                }
            }
            fn from_value(value: crate::message::Value) -> ::core::result::Result<Self, crate::message::Conversion> {
                match value {
                    crate::message::Value::Text(name) | crate::message::Value::UnknownName(name) => Ok(Self::from(name)),
                    crate::message::Value::Absent => crate::message::missing(),
                    _ => Err(crate::message::Conversion::new("is not a name")),
                }
            }
        }
        impl crate::message::ListItem for #name {}
    })
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
