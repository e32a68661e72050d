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

/// A text in lines of at most 120 characters, the first at one indentation and the others at another.
pub(super) fn wrapped(text: &str, first: usize, rest: usize) -> String {
    let mut lines = vec![" ".repeat(first)];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        let fresh = lines.last().is_none_or(|line| line.trim().is_empty());
        match lines.last_mut() {
            Some(last) if fresh => last.push_str(word),
            Some(last) if line + 1 + word.chars().count() <= 120 => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(format!("{}{word}", " ".repeat(rest))),
        }
    }
    lines.join("\n")
}

/// Rust's links in a documentation as plain names: ``[`super::ProcessNext`]`` as `ProcessNext`.
pub(super) fn without_links(doc: &str) -> String {
    let mut out = String::new();
    let mut rest = doc;
    while let Some((before, link)) = rest.split_once("[`") {
        out += before;
        let Some((target, after)) = link.split_once("`]") else {
            out += "[`";
            rest = link;
            continue;
        };
        let types = |name: &&str| name.starts_with(|first: char| first.is_uppercase());
        let path: Vec<&str> = target.split("::").collect();
        let from = path.iter().position(types).unwrap_or(path.len().saturating_sub(1));
        let names: Vec<&str> = path.into_iter().skip(from).collect();
        out += &format!("`{}`", names.join("."));
        rest = after;
    }
    out + rest
}

fn escaped(text: &str) -> String {
    without_links(text)
        .replace('\\', "\\\\")
        .replace("\"\"\"", "\\\"\\\"\\\"")
}

#[cfg(test)]
mod tests {
    use super::{docstring, without_links, wrapped};

    #[test]
    fn links_become_names() {
        assert_eq!(
            without_links("see [`super::ProcessNext`] and [`DataElement::changed_fields`]; [`a::b`]"),
            "see `ProcessNext` and `DataElement.changed_fields`; `b`"
        );
    }

    #[test]
    fn docstrings_hold_what_python_would_trip_over() {
        assert_eq!(
            docstring("a \\d and \"\"\" in it", 0),
            "\"\"\"a \\\\d and \\\"\\\"\\\" in it\"\"\"\n"
        );
        assert_eq!(docstring("ends in \"", 0), "\"\"\"ends in \" \"\"\"\n");
    }

    #[test]
    fn long_lines_are_wrapped() {
        let long = wrapped(&"word ".repeat(40), 2, 4);
        assert!(long.lines().all(|line| line.chars().count() <= 120), "{long}");
        assert_eq!(long.lines().count(), 2);
    }
}
