//! `#[message]` on a struct.

use crate::attributes::{MessageArguments, Wire, camel, documentation, pascal};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Field, Fields, Ident, ItemStruct, Type};

pub(crate) fn expand(arguments: &MessageArguments, mut item: ItemStruct) -> syn::Result<TokenStream> {
    let Fields::Named(fields) = &mut item.fields else {
        return Err(syn::Error::new_spanned(&item, "#[message] needs named fields"));
    };
    let mut descriptions = Vec::new();
    let mut names: Vec<Ident> = Vec::new();
    let mut types: Vec<Type> = Vec::new();
    // Optional by type and needed nearly always: the constructor asks for it, and takes `None` too.
    let mut asked_for: Vec<Ident> = Vec::new();
    for field in &mut fields.named {
        let (description, is_asked_for) = describe(arguments, field)?;
        descriptions.push(description);
        asked_for.extend(field.ident.clone().filter(|_| is_asked_for));
        names.extend(field.ident.clone());
        types.push(field.ty.clone());
    }
    let host_names: Vec<String> = names.iter().map(|name| camel(&plain(name))).collect();
    let is_asked_for = |name: &Ident, ty: &Type| !is_optional(ty) || asked_for.contains(name);
    let (required_names, required_types): (Vec<&Ident>, Vec<TokenStream>) = names
        .iter()
        .zip(&types)
        .filter(|(name, ty)| is_asked_for(name, ty))
        .map(|(name, ty)| {
            let ty = if is_optional(ty) {
                quote!(impl Into<#ty>)
            } else {
                quote!(#ty)
            };
            (name, ty)
        })
        .unzip();
    let into: Vec<TokenStream> = required_names
        .iter()
        .map(|name| {
            if asked_for.contains(name) {
                quote!(#name: #name.into())
            } else {
                quote!(#name)
            }
        })
        .collect();
    let optional: Vec<&Ident> = names
        .iter()
        .zip(&types)
        .filter(|(name, ty)| !is_asked_for(name, ty))
        .map(|(name, _)| name)
        .collect();

    let name = &item.ident;
    let text = name.to_string();
    let doc = documentation(&item.attrs);
    let namespace = arguments.namespace();
    let indices = 0..names.len();
    let constructor_doc = if required_names.is_empty() {
        "With nothing set."
    } else {
        "With what must be given; the rest is not set."
    };
    let default = required_names.is_empty().then(|| {
        quote! {
            impl ::core::default::Default for #name {
                fn default() -> Self { Self::new() }
            }
        }
    });

    let Fields::Named(fields) = &item.fields else {
        return Ok(TokenStream::new());
    };
    let field_items = fields.named.iter();
    let (attributes, visibility) = (&item.attrs, &item.vis);
    let one_of = &arguments.one_of;
    Ok(quote! {
        #(#attributes)*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #visibility struct #name {
            #(#field_items,)*
            /// What the wire carried beyond this type.
            pub unknown: crate::message::Unknown,
        }

        impl #name {
            #[doc = #constructor_doc]
            #[must_use]
            #[allow(clippy::too_many_arguments)]
            pub fn new(#(#required_names: #required_types),*) -> Self {
                Self {
                    #(#into,)*
                    #(#optional: ::core::default::Default::default(),)*
                    unknown: crate::message::Unknown::new(),
                }
            }
        }
        #default

        impl crate::message::Message for #name {
            const SHAPE: &'static crate::message::Shape = {
                const FIELDS: &[crate::message::Field] = &[#(#descriptions),*];
                const SHAPE: crate::message::Shape = crate::message::Shape::new(#text, #namespace, #doc, FIELDS).one_of(&[#(#one_of),*]);
                &SHAPE
            };
            fn into_value(self) -> crate::message::Value {
                crate::message::Value::Record(crate::message::Record::new(
                    ::std::vec![#(crate::message::Member::into_value(self.#names)),*],
                    self.unknown,
                ))
            }
            fn from_value(value: crate::message::Value) -> ::core::result::Result<Self, crate::message::Conversion> {
                let crate::message::Value::Record(mut record) = value else {
                    return crate::message::missing();
                };
                // One way out for all fields: an early return behind each of them would repeat the dropping of those before it,
                // which made a third of the WebAssembly build.
                let mut wrong = ::core::option::Option::None;
                #(let #names = crate::message::convert::take::<#types>(&mut record, #indices, #host_names, &mut wrong);)*
                match (wrong, (#(#names,)*)) {
                    (::core::option::Option::None, (#(::core::option::Option::Some(#names),)*)) => Ok(Self {
                        #(#names,)*
                        unknown: record.unknown,
                    }),
                    (wrong, _) => wrong.map_or_else(crate::message::missing, Err),
                }
            }
        }

        impl crate::message::Member for #name {
            const KIND: crate::message::Kind = crate::message::Kind::Record(|| <#name as crate::message::Message>::SHAPE);
            fn into_value(self) -> crate::message::Value {
                crate::message::Message::into_value(self)
            }
            fn from_value(value: crate::message::Value) -> ::core::result::Result<Self, crate::message::Conversion> {
                crate::message::Message::from_value(value)
            }
        }
        impl crate::message::ListItem for #name {}
    })
}

fn describe(arguments: &MessageArguments, field: &mut Field) -> syn::Result<(TokenStream, bool)> {
    let wire = Wire::take(&mut field.attrs)?;
    let is_asked_for = wire.flavours.is_some() && wire.absent == Some("Refuse");
    let Some(ident) = &field.ident else {
        return Err(syn::Error::new_spanned(field, "#[message] needs named fields"));
    };
    let name = plain(ident);
    let host = camel(&name);
    let wire_name = wire.name.unwrap_or_else(|| arguments.case.apply(&name));
    let (ty, doc) = (&field.ty, documentation(&field.attrs));
    let mut description = quote!(crate::message::convert::field::<#ty>(#name, #host, #wire_name, #doc));
    if let Some(format) = wire.format {
        let format = format_ident!("{}", pascal(&format.value()), span = format.span());
        description = quote!(#description.kind(crate::message::Kind::Text(crate::message::Format::#format)));
    }
    if let Some(place) = wire.place {
        let place = format_ident!("{place}");
        description = quote!(#description.at(crate::message::Place::#place));
    }
    if let Some(absent) = wire.absent {
        let absent = format_ident!("{absent}");
        description = quote!(#description.absent(crate::message::Absent::#absent));
    }
    if let Some(item) = wire.item {
        let namespace = wire.item_namespace.map_or_else(
            || quote!(::core::option::Option::None),
            |namespace| quote!(::core::option::Option::Some(#namespace)),
        );
        description = quote!(#description.many(crate::message::Many::Wrapped { item: #item, namespace: #namespace }));
    }
    if let Some(source) = wire.from {
        let source = format_ident!("{}", pascal(&source.value()), span = source.span());
        description = quote!(#description.from(crate::message::Source::#source));
    }
    if let Some(flavours) = wire.flavours {
        let names = flavours.value();
        let flavours = names
            .split(',')
            .map(|name| format_ident!("{}", pascal(name.trim()), span = flavours.span()));
        description = quote!(#description.only_in(&[#(crate::soap::Flavour::#flavours),*]));
    }
    if wire.page {
        description = quote!(#description.page());
    }
    if let Some(also) = wire.also {
        description = quote!(#description.also(#also));
    }
    Ok((description, is_asked_for))
}

/// A Rust name without the `r#` of a keyword.
fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

/// Whether a value may be left out: `Option`, or a list that may be empty.
fn is_optional(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    let bytes = matches!(&last.arguments, syn::PathArguments::AngleBracketed(arguments)
        if quote!(#arguments).to_string().replace(' ', "") == "<u8>");
    last.ident == "Option" || (last.ident == "Vec" && !bytes)
}
