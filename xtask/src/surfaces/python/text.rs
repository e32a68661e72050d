//! Documentation as docstrings.

/// A docstring at an indentation, its line end included. Nothing when there is no text.
pub(super) fn docstring(doc: &str, indent: usize) -> String {
    let doc = escaped(doc);
    let mut lines = doc.trim().lines();
    let Some(first) = lines.next() else {
        return String::new();
    };
    let margin = " ".repeat(indent);
    let rest: Vec<&str> = lines.collect();
    // A quote at the end would run into the closing ones.
    let gap = if first.ends_with('"') && rest.is_empty() {
        " "
    } else {
        ""
    };
    if rest.is_empty() {
        return format!("{margin}\"\"\"{first}{gap}\"\"\"\n");
    }
    let mut out = format!("{margin}\"\"\"{first}\n");
    for line in rest {
        out += &match line.trim_end() {
            "" => "\n".to_owned(),
            line => format!("{margin}{line}\n"),
        };
    }
    out + &format!("{margin}\"\"\"\n")
}

/// The first paragraph as one line.
pub(super) fn summary(doc: &str) -> String {
    let lines: Vec<&str> = doc
        .trim()
        .lines()
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    lines.join(" ")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")
}
