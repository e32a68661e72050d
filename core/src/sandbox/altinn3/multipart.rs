//! `multipart/form-data` as a server reads it.

use crate::rest::multipart::parameters;

/// One part.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) content_type: Option<String>,
    pub(super) file_name: Option<String>,
    pub(super) content: Vec<u8>,
}

/// The parts of a body; `None` when it is broken: no boundary, no end, a part without a name.
pub(super) fn read(content_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let (_, boundary) = parameters(content_type)
        .into_iter()
        .find(|(name, _)| name.to_ascii_lowercase().ends_with("boundary"))?;
    let line = format!("\r\n--{boundary}").into_bytes();
    // The first boundary has no line end before it.
    let mut rest = body.strip_prefix(line.get(2..)?)?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let end = find(rest, &line)?;
        let (part, after) = rest.split_at_checked(end)?;
        parts.push(one(part)?);
        rest = after.get(line.len()..)?;
    }
}

fn one(part: &[u8]) -> Option<Part> {
    let end = find(part, b"\r\n\r\n")?;
    let (head, content) = part.split_at_checked(end)?;
    let head = String::from_utf8_lossy(head);
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition")?;
    let found = parameters(&disposition);
    let parameter = |name: &str| {
        found
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
    };
    Some(Part {
        name: parameter("name")?,
        content_type: header("content-type"),
        file_name: crate::rest::multipart::parse_file_name(&disposition),
        content: content.get(4..)?.to_vec(),
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}
