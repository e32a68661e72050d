//! UniFFI's Kotlin, made internal: UniFFI has no setting for it, and the plumbing is nobody's to call.

/// The same file with every top-level declaration `internal`, unless it is hidden more than that.
///
/// Members need nothing: they cannot be seen further than what holds them.
pub(crate) fn internal(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + 1024);
    let mut written = 0;
    for Declaration { at, is_public } in declarations(&blanked(source)) {
        out.push_str(source.get(written..at).unwrap_or_default());
        out.push_str("internal");
        if !is_public {
            out.push(' ');
        }
        written = if is_public { at + "public".len() } else { at };
    }
    out.push_str(source.get(written..).unwrap_or_default());
    out
}

/// Where the first modifier or keyword of a declaration is, and whether it is `public`.
struct Declaration {
    at: usize,
    is_public: bool,
}

const KEYWORDS: [&str; 7] = ["class", "interface", "object", "fun", "val", "var", "typealias"];

const MODIFIERS: [&str; 18] = [
    "public",
    "internal",
    "private",
    "abstract",
    "annotation",
    "const",
    "data",
    "enum",
    "expect",
    "external",
    "final",
    "infix",
    "inline",
    "lateinit",
    "open",
    "operator",
    "sealed",
    "suspend",
];

/// Words that modify only what follows them: elsewhere they are names.
const SOFT_MODIFIERS: [&str; 3] = ["value", "tailrec", "actual"];

/// The top-level declarations that are visible to everybody. Expects comments and texts to be blank.
fn declarations(code: &str) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    // The first modifier of what is being read, and whether that hides it already.
    let mut begun: Option<(usize, &str)> = None;
    // What stands before a word tells a declaration from an expression: `= object : Cleaner {}`, `Foo::class`.
    let mut before = '\n';
    let mut rest = code;
    while let Some(letter) = rest.chars().next() {
        let at = code.len() - rest.len();
        if letter.is_alphabetic() || letter == '_' {
            let end = rest
                .find(|it: char| !it.is_alphanumeric() && it != '_')
                .unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            rest = after;
            if depth > 0 {
                continue;
            }
            let begins =
                begun.is_some() || !matches!(before, '=' | ':' | '.' | ',' | '@' | '<' | '-' | '>' | '?' | '&' | '|');
            if matches!(word, "package" | "import") && begun.is_none() {
                // The rest of the line names things, and not declares them.
                rest = rest.find('\n').map_or("", |end| rest.split_at(end).1);
                before = '\n';
                continue;
            }
            if begins && KEYWORDS.contains(&word) {
                let (at, first) = begun.take().unwrap_or((at, word));
                if !matches!(first, "internal" | "private") {
                    found.push(Declaration {
                        at,
                        is_public: first == "public",
                    });
                }
                // `fun interface`, `enum class` and what comes in the head: one declaration has one.
                rest = rest.strip_prefix(" interface").unwrap_or(rest);
                before = 'w';
                continue;
            }
            let modifies = MODIFIERS.contains(&word) || SOFT_MODIFIERS.contains(&word) && goes_on(rest);
            if begins && modifies {
                // Of several, the one of visibility counts.
                let hides = matches!(word, "internal" | "private");
                begun = match begun {
                    Some((first_at, _)) if hides => Some((first_at, word)),
                    Some(first) => Some(first),
                    None => Some((at, word)),
                };
            } else {
                begun = None;
            }
            before = 'w';
            continue;
        }
        match letter {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if !letter.is_whitespace() {
            before = letter;
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    found
}

/// Whether another word follows on the same line, as after a modifier.
fn goes_on(rest: &str) -> bool {
    rest.strip_prefix(' ')
        .and_then(|rest| rest.chars().next())
        .is_some_and(char::is_alphabetic)
}

/// The same text, as long, with blanks for comments, for what is within quotes and backticks, and for annotations' arguments' texts.
fn blanked(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while !rest.is_empty() {
        let length = skipped(rest);
        if length > 0 {
            let (hidden, after) = rest.split_at(length);
            out.extend(hidden.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            rest = after;
        } else {
            out.extend(rest.chars().next());
            rest = rest
                .chars()
                .next()
                .map_or("", |first| rest.split_at(first.len_utf8()).1);
        }
    }
    out
}

/// How many bytes of the beginning are a comment or a text.
fn skipped(rest: &str) -> usize {
    if rest.starts_with("//") {
        rest.find('\n').unwrap_or(rest.len())
    } else if rest.starts_with("/*") {
        comment(rest)
    } else if rest.starts_with("\"\"\"") {
        text(rest, "\"\"\"", false)
    } else if rest.starts_with('"') {
        text(rest, "\"", true)
    } else if rest.starts_with('\'') {
        text(rest, "'", true)
    } else if rest.starts_with('`') {
        text(rest, "`", false)
    } else {
        0
    }
}

/// Kotlin's comments nest.
fn comment(rest: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// A text up to its closing quote. `${...}` in it holds code, with texts of its own.
fn text(rest: &str, quote: &str, has_escapes: bool) -> usize {
    let mut at = quote.len();
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with(quote) {
            let quotes = if quote.len() == 3 {
                // A raw text may end in quotes of its own.
                here.bytes().take_while(|byte| *byte == b'"').count()
            } else {
                quote.len()
            };
            return at + quotes;
        }
        at += if has_escapes && here.starts_with('\\') {
            1 + here.chars().nth(1).map_or(0, char::len_utf8)
        } else if quote.starts_with('"') && here.starts_with("${") {
            template(here)
        } else {
            here.chars().next().map_or(1, char::len_utf8)
        };
    }
    rest.len()
}

fn template(rest: &str) -> usize {
    let (mut at, mut depth) = (1, 0_usize);
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        let hidden = skipped(here);
        at += match here.chars().next() {
            _ if hidden > 0 => hidden,
            Some('{') => {
                depth += 1;
                1
            }
            Some('}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
                1
            }
            other => other.map_or(1, char::len_utf8),
        };
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::{blanked, internal};

    #[test]
    fn every_declaration_at_the_top_becomes_internal_and_no_member() {
        let source = r#"
@file:Suppress("NAME_SHADOWING")

package no.example.`fun`

import com.sun.jna.Callback
import kotlin.fun as other

// class in a comment { with a brace
/* open /* nested */ class { */
class Plain {
    fun member() = "}"
    val text = "${if (true) "{" else '}'} class"
}
data class Record (var a: Int, val b: String = """ class "{" """")
@Structure.FieldOrder("capacity", "class")
open class Buffer : Structure() {
    companion object { fun of() {} }
}
public object Converter: Base<Int> { override fun read() = 1 }
fun interface Cleaner { fun clean() }
internal class Hidden
private fun also(): Int = object : Base() { }.size
sealed class Kinds { object One : Kinds() }
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try { block(this) } finally { }
val CLEANER: Cleaner by lazy { make(Plain::class) }
typealias Pointer = com.sun.jna.Pointer
private inline fun last() {}
@Throws(Failed::class) fun `prepare`(`class`: String): Int {
    return 1
}
public const val ONE = 1
"#;
        let expected = source
            .replace("\nclass Plain", "\ninternal class Plain")
            .replace("\ndata class", "\ninternal data class")
            .replace("\nopen class", "\ninternal open class")
            .replace("public ", "internal ")
            .replace("\nfun interface", "\ninternal fun interface")
            .replace("\nsealed class", "\ninternal sealed class")
            .replace("\ninline fun", "\ninternal inline fun")
            .replace("\nval CLEANER", "\ninternal val CLEANER")
            .replace("\ntypealias", "\ninternal typealias")
            .replace("Throws(Failed::class) fun", "Throws(Failed::class) internal fun");
        assert_eq!(internal(source), expected);
    }

    #[test]
    fn an_expression_is_no_declaration() {
        for source in [
            "internal val it: Any = object : Cleaner { }\n",
            "private fun UniffiCleaner.create(): Cleaner =\n    object : Cleaner { }\n",
            "internal val kind = Foo::class\n",
            "private val value = value to data\n",
        ] {
            assert_eq!(internal(source), source);
        }
    }

    #[test]
    fn what_is_blank_is_as_long() {
        let source = "val ø = \"blåbær \\\" }\" // ærlig\n'\\'' \"\"\"a\"\"\"\" `b c`\n/* ikke slutt";
        let blank = blanked(source);
        assert_eq!(blank.len(), source.len());
        assert_eq!(blank.trim_end(), "val ø =");
    }
}
