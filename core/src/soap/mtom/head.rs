//! What is said about a message of several parts, and about each part.

use super::broken;
use crate::error::{Error, ErrorCode};
use crate::rest::multipart::parameters;

/// The longest boundary (RFC 2046, section 5.1.1).
const LONGEST_BOUNDARY: usize = 70;
/// The most headers of one part.
const MOST_HEADERS: usize = 32;
/// The longest Content-ID, in bytes: they are kept, to find doubles.
const LONGEST_ID: usize = 512;

/// What a message says about itself.
#[derive(Debug)]
pub(super) struct Announced {
    pub(super) boundary: String,
    /// The Content-ID of the part with the envelope, without angle brackets; the first part when it is not said.
    pub(super) start: Option<String>,
}

/// What a part says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Head {
    /// Whether it is the part with the envelope.
    pub root: bool,
    /// Content-ID, without angle brackets.
    pub content_id: Option<String>,
    /// Media type.
    pub content_type: Option<String>,
    /// Whether the content is base64 and has to be decoded.
    pub(super) base64: bool,
}

impl Announced {
    /// Reads the value of a message's `Content-Type`.
    pub(super) fn read(content_type: &str) -> Result<Self, Error> {
        let parameters = parameters(content_type);
        let parameter = |name: &str| -> Result<Option<String>, Error> {
            let mut all = parameters
                .iter()
                .skip(1)
                .filter(|(key, _)| key.eq_ignore_ascii_case(name));
            let first = all.next().map(|(_, value)| value.clone());
            match all.next() {
                Some(_) => Err(broken(&format!("its content type has two parameters called {name}"))),
                None => Ok(first),
            }
        };
        let boundary = parameter("boundary")?
            .filter(|it| !it.is_empty())
            .ok_or_else(|| broken("its content type has no boundary; hand over the Content-Type header as it came"))?;
        if boundary.len() > LONGEST_BOUNDARY {
            return Err(broken("its boundary is longer than the 70 characters that are allowed"));
        }
        if !boundary.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Err(broken("its boundary holds a character that is not allowed there"));
        }
        Ok(Self {
            boundary,
            start: parameter("start")?.map(|id| bare(&id).to_owned()),
        })
    }
}

impl Head {
    /// Reads the headers of a part, without the empty line behind them.
    pub(super) fn read(block: &[u8]) -> Result<Self, Error> {
        let block = std::str::from_utf8(block).map_err(|_| broken("the headers of a part are not UTF-8"))?;
        let (mut head, mut encoding) = (Self::default(), None);
        for (index, line) in unfolded(block).iter().enumerate() {
            if index >= MOST_HEADERS {
                return Err(Error::new(
                    ErrorCode::LimitExceeded,
                    "a part of the answer has more than 32 headers",
                ));
            }
            let (name, value) = line
                .split_once(':')
                .filter(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic()))
                .ok_or_else(|| broken("a part has a header line that is none"))?;
            let value = value.trim_matches([' ', '\t']);
            if value.contains(|c: char| c.is_control() && c != '\t') {
                return Err(broken(
                    "a part has a control character in a header; lines must end in CR LF",
                ));
            }
            let slot = match name.to_ascii_lowercase().as_str() {
                "content-id" => &mut head.content_id,
                "content-type" => &mut head.content_type,
                "content-transfer-encoding" => &mut encoding,
                _ => continue,
            };
            if slot.replace(value.to_owned()).is_some() {
                return Err(broken(&format!("a part has the header {name} twice")));
            }
        }
        if let Some(id) = &mut head.content_id {
            *id = bare(id).to_owned();
            if id.len() > LONGEST_ID {
                return Err(Error::new(
                    ErrorCode::LimitExceeded,
                    "a part of the answer has a Content-ID of more than 512 bytes",
                ));
            }
        }
        head.base64 = match encoding.map(|it| it.to_ascii_lowercase()).as_deref() {
            None | Some("7bit" | "8bit" | "binary") => false,
            Some("base64") => true,
            Some(other) => {
                let shown: String = other.chars().take(40).collect();
                return Err(broken(&format!(
                    "a part comes in the encoding {shown:?}, which no Altinn service uses"
                )));
            }
        };
        Ok(head)
    }
}

/// The lines of a header block; a line that begins with white space goes on with the one before it.
fn unfolded(block: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in block.split("\r\n").filter(|_| !block.is_empty()) {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim_start_matches([' ', '\t']));
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// A Content-ID without its angle brackets.
fn bare(id: &str) -> &str {
    let id = id.trim();
    id.strip_prefix('<').and_then(|id| id.strip_suffix('>')).unwrap_or(id)
}
