//! `#[message]`: one attribute that describes a message once, for the host and for the wire.
//!
//! See `altinnkit_core::message` for what it stands on, and `CONTRIBUTING.md` for how to use it.

mod attributes;
mod open_enum;
mod record;

use proc_macro::TokenStream;
use syn::{Item, parse_macro_input};

/// Describes a struct (a message) or an enum (an open list of names).
///
/// On a struct: `#[message(namespace = "...", case = "pascal" | "camel" | "same")]`. Without a namespace the type travels in
/// the namespace of its operation. Fields take `#[wire(...)]`: `name = "..."`, `also = "..."` (the element's name in other
/// flavours, for readers), `item = "..."`, `item_namespace = "..."`, `format = "..."`, `from = "..."`, `flavours = "..."`, and
/// the words `nil`, `omit`, `required`, `attribute`, `content`, `inline`, `whole`, `path`, `query`, `header`, `status`, `part`.
/// Variants take `name = "..."`, and `number = 1` where Altinn's apps write the number.
///
/// Adds `pub unknown: Unknown` to a struct and `Unknown(String)` to an enum: nothing that Altinn sends is lost.
#[proc_macro_attribute]
pub fn message(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let arguments = parse_macro_input!(arguments as attributes::MessageArguments);
    let expanded = match parse_macro_input!(item as Item) {
        Item::Struct(item) => record::expand(&arguments, item),
        Item::Enum(item) => open_enum::expand(&arguments, item),
        other => Err(syn::Error::new_spanned(
            other,
            "#[message] goes on a struct with named fields or on an enum",
        )),
    };
    expanded.unwrap_or_else(syn::Error::into_compile_error).into()
}
