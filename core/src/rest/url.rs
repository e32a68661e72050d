//! Addresses: base, path parameters, query parameters.

use super::{Base, Contract, plain};
use crate::environment::Addresses;
use crate::error::Error;
use crate::message::{Place, Record, Shape, Value};

pub(super) fn build(
    contract: &Contract,
    shape: &'static Shape,
    record: &Record,
    addresses: &Addresses,
) -> Result<String, Error> {
    let base = match contract.base {
        Base::Platform => &addresses.platform,
        Base::App => &addresses.apps,
        Base::Maskinporten => &addresses.maskinporten,
    };
    let mut url = format!("{base}{}", contract.path);
    let mut query = Vec::new();
    for (index, field) in shape.fields.iter().enumerate() {
        let value = record.get(index);
        match field.place {
            Place::Path => {
                let text = plain(value)
                    .or_else(|| contract.constant(field.wire).map(ToOwned::to_owned))
                    .unwrap_or_default();
                // What may stand here was looked over (`crate::check`); constants are our own.
                if text.is_empty() {
                    return Err(Error::input(field.host, "is missing"));
                }
                url = url.replace(&format!("{{{}}}", field.wire), &encode(&text));
            }
            Place::Query => match value {
                Value::List(items) => query.extend(items.iter().filter_map(plain).map(|text| (field.wire, text))),
                value => query.extend(plain(value).map(|text| (field.wire, text))),
            },
            _ => {}
        }
    }
    for (index, (name, value)) in query.iter().enumerate() {
        url.push(if index == 0 { '?' } else { '&' });
        url.push_str(&encode(name));
        url.push('=');
        url.push_str(&encode(value));
    }
    Ok(url)
}

/// Percent-encoding of everything but the unreserved characters (RFC 3986, section 2.3).
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(byte.into()),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Undoes percent-encoding; nothing when it is broken or no UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| byte.and_then(|it| char::from(it).to_digit(16));
        let value = digit(rest.next())? * 16 + digit(rest.next())?;
        bytes.push(u8::try_from(value).ok()?);
    }
    String::from_utf8(bytes).ok()
}
