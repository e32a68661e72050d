//! The rules of the reader one by one, and the writer against the reader.

mod reading;
mod rules;
mod writing;

use super::{Event, Limits, Reader, Start, XmlError};

/// The whole document as one line: `<{ns}a b=v>`, texts in quotes, `/` for ends.
fn trace(input: impl AsRef<[u8]>) -> Result<String, XmlError> {
    trace_within(input, &Limits::default())
}

fn trace_within(input: impl AsRef<[u8]>, limits: &Limits) -> Result<String, XmlError> {
    let mut reader = Reader::new(input.as_ref(), limits)?;
    let mut out = String::new();
    loop {
        match reader.next_event()? {
            Event::Start(start) => {
                let attributes: String = start
                    .attributes()
                    .map(|(name, value)| format!(" {name}={value:?}"))
                    .collect();
                out += &format!("<{}{attributes}>", start.name);
            }
            Event::Text(text) => out += &format!("{text:?}"),
            Event::End => out.push('/'),
            Event::Eof => return Ok(out),
        }
    }
}

#[track_caller]
fn reads(input: &str, expected: &str) {
    assert_eq!(trace(input).as_deref(), Ok(expected), "{input}");
}

#[track_caller]
fn malformed(inputs: &[&str]) {
    for input in inputs {
        let result = trace(input);
        assert!(
            matches!(result, Err(XmlError::NotWellFormed { .. })),
            "{input}: {result:?}"
        );
    }
}

#[track_caller]
fn bad_namespace(inputs: &[&str]) {
    for input in inputs {
        let result = trace(input);
        assert!(matches!(result, Err(XmlError::Namespace { .. })), "{input}: {result:?}");
    }
}

#[track_caller]
fn ends_early(inputs: &[&str]) {
    for input in inputs {
        let position = input.len() as u64;
        assert_eq!(trace(input), Err(XmlError::UnexpectedEnd { position }), "{input}");
    }
}

/// A reader that stands behind the start tag of the root.
fn at_root(input: &str) -> (Reader<'_>, Start<'_>) {
    let mut reader = Reader::new(input.as_bytes(), &Limits::default()).unwrap();
    let Event::Start(root) = reader.next_event().unwrap() else {
        panic!("{input}")
    };
    (reader, root)
}
