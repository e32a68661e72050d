//! `multipart/form-data` (RFC 7578) and file names in headers (RFC 6266, RFC 8187).

use super::{body, headers, plain, url};
use crate::check::is_word;
use crate::error::Error;
use crate::http::Body;
use crate::message::{Blob, Kind, Place, Record, Shape, Value, json};
use crate::operation::Moment;
use altinnkit_macros::message;

/// One part with content of its own: a data element to be made along with an instance.
#[message(case = "camel")]
pub struct DataPart {
    /// The data type, as the app's metadata names it.
    #[wire(part)]
    pub name: String,
    /// Media type, for example `application/xml`.
    #[wire(header, name = "Content-Type", format = "media_type")]
    pub content_type: String,
    /// File name, for attachments.
    #[wire(header, name = "Content-Disposition")]
    pub file_name: Option<String>,
    /// The bytes.
    #[wire(whole)]
    pub content: Blob,
}

pub(super) fn build(shape: &'static Shape, record: &Record, moment: &Moment) -> Result<(String, Body), Error> {
    let boundary = boundary(moment);
    let mut out = Body::default();
    for (index, field) in shape
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.place == Place::Part)
    {
        let Kind::Record(of) = field.kind else { continue };
        let parts = match record.get(index) {
            Value::List(items) => items.iter().filter_map(Value::as_record).collect(),
            value => value.as_record().into_iter().collect::<Vec<_>>(),
        };
        for part in parts {
            out.push_bytes(format!("--{boundary}\r\n").into_bytes());
            push_part(&mut out, field.wire, of(), part).map_err(|error| error.within(field.host))?;
            out.push_bytes(b"\r\n".to_vec());
        }
    }
    out.push_bytes(format!("--{boundary}--\r\n").into_bytes());
    Ok((format!("multipart/form-data; boundary={boundary}"), out))
}

/// A part with content of its own, or a message as JSON.
fn push_part(out: &mut Body, name: &str, shape: &'static Shape, part: &Record) -> Result<(), Error> {
    let own = shape
        .fields
        .iter()
        .enumerate()
        .find(|(_, field)| field.place == Place::Whole);
    let Some((content, _)) = own else {
        let json = json::to_text(shape, part, json::Style::Wire);
        let head = format!(
            "Content-Disposition: form-data; {}\r\nContent-Type: application/json; charset=utf-8\r\n\r\n",
            quoted("name", name)
        );
        out.push_bytes(head.into_bytes());
        out.push_bytes(json.into_bytes());
        return Ok(());
    };
    let name = shape
        .fields
        .iter()
        .position(|field| field.place == Place::Part)
        .and_then(|index| plain(part.get(index)))
        .unwrap_or_else(|| name.to_owned());
    if name.chars().any(char::is_control) {
        return Err(Error::input(
            "name",
            "must hold no line break or other control character",
        ));
    }
    let mut disposition = format!("form-data; {}", quoted("name", &name));
    let mut others = String::new();
    for (header, value) in headers(shape, part, sent_file_name)? {
        if header == "Content-Disposition" {
            disposition = format!("{disposition}; {}", value.trim_start_matches("attachment; "));
        } else {
            others.push_str(&format!("{header}: {value}\r\n"));
        }
    }
    out.push_bytes(format!("Content-Disposition: {disposition}\r\n{others}\r\n").into_bytes());
    body::push(out, part.get(content));
    Ok(())
}

fn boundary(moment: &Moment) -> String {
    let [a, b, c, d, e, f, g, h, ..] = moment.random("multipart boundary");
    format!("altinnkit-{:016x}", u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}

fn quoted(name: &str, value: &str) -> String {
    format!("{name}=\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A file name as servers write it: `filename` for everyone, and `filename*` for what ASCII cannot say.
pub(crate) fn file_name(name: &str) -> String {
    let ascii: String = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    format!("{}; filename*=UTF-8''{}", quoted("filename", &ascii), url::encode(name))
}

/// A file name on its way to an app by `POST`, as a header or in a part. The app hands it on to Storage, which undoes the
/// encoding of web forms once more: a `+` became a space, and `%25` a percent sign. So these two are encoded beforehand, and
/// what is stored is the name that was meant.
pub(crate) fn sent_file_name(name: &str) -> String {
    let name = name.replace('%', "%25").replace('+', "%2B");
    // Some apps fail on quotes: a plain word goes without them.
    if is_word(&name) {
        format!("filename={name}")
    } else {
        file_name(&name)
    }
}

/// A file name on its way to an app by `PUT`, where the app reads `filename` only: the whole name percent-encoded, which
/// Storage undoes.
pub(crate) fn encoded_file_name(name: &str) -> String {
    format!("filename={}", url::encode(name))
}

/// The file name of a `Content-Disposition` header, the extended form first.
pub(crate) fn parse_file_name(header: &str) -> Option<String> {
    let parameters = parameters(header);
    let find = |name: &str| {
        let found = parameters.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    let extended = find("filename*").and_then(|value| {
        let (charset, rest) = value.split_once('\'')?;
        let (_, encoded) = rest.split_once('\'')?;
        charset
            .eq_ignore_ascii_case("utf-8")
            .then(|| url::decode(encoded))
            .flatten()
    });
    extended.or_else(|| find("filename").map(ToOwned::to_owned))
}

/// The parameters of a header, values without their quotes: a semicolon in quotes separates nothing.
pub(crate) fn parameters(header: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut name, mut value, mut in_value, mut quoted) = (String::new(), String::new(), false, false);
    let mut letters = header.chars();
    loop {
        match letters.next() {
            Some('"') if in_value => quoted = !quoted,
            Some('\\') if quoted => value.extend(letters.next()),
            Some('=') if !in_value => in_value = true,
            Some(';') if !quoted => {
                found.push((name.trim().to_owned(), value.trim().to_owned()));
                (name, value, in_value) = (String::new(), String::new(), false);
            }
            Some(other) if in_value => value.push(other),
            Some(other) => name.push(other),
            None => {
                found.push((name.trim().to_owned(), value.trim().to_owned()));
                return found;
            }
        }
    }
}
