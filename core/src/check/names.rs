//! Names that are not on a list, and those on it that come near.

use crate::error::Error;
use crate::message::{EnumShape, Value};

/// A list as short as this is shown whole.
const FEW: usize = 12;

/// So many characters of a wrong name are repeated in an error.
const SHOWN: usize = 64;

/// What is asked of the names of an open list on the way out: a known one as it is spelled, or one that is meant as unknown.
pub(super) fn of(shape: &'static EnumShape, value: &mut Value) -> Result<(), Error> {
    match value {
        Value::Text(name) if shape.knows(name) => Ok(()),
        Value::Text(name) => Err(Error::input("", refusal(shape, name))),
        Value::UnknownName(name) if !super::is_credential(name) => Err(Error::input(
            "",
            "must be a name: not empty, and without control characters",
        )),
        Value::UnknownName(name) => {
            // It may be known after all: an answer's name that is handed back, written by a newer program.
            if let Some((known, _)) = shape.names.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                *value = Value::Text((*known).to_owned());
            }
            Ok(())
        }
        _ => Err(Error::input("", "is of the wrong type")),
    }
}

fn refusal(shape: &EnumShape, name: &str) -> String {
    let known: Vec<&str> = shape.names.iter().map(|(name, _)| *name).collect();
    format!(
        "{} is no {}{}; a name that altinnkit does not know yet must be marked as unknown",
        quoted(name),
        shape.name,
        alternatives(name, &known)
    )
}

/// A name in quotes, shortened.
pub(crate) fn quoted(name: &str) -> String {
    let short: String = name.chars().take(SHOWN).collect();
    format!("{short:?}")
}

/// What a wrong name may have been meant for: `: did you mean "FormTask"?`, or the whole list when it is short.
pub(crate) fn alternatives(name: &str, known: &[&str]) -> String {
    let near = near(name, known);
    let list = |names: &[&str]| names.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join(", ");
    match near.as_slice() {
        [] if known.len() <= FEW => format!(", which is one of {}", list(known)),
        [] => String::new(),
        near => format!(": did you mean {}?", list(near)),
    }
}

/// The names that come near, the nearest first, three at most.
fn near<'k>(name: &str, known: &[&'k str]) -> Vec<&'k str> {
    let wanted: Vec<char> = name.chars().take(SHOWN).flat_map(char::to_lowercase).collect();
    let mut found: Vec<(usize, &str)> = known
        .iter()
        .filter_map(|known| {
            let candidate: Vec<char> = known.chars().flat_map(char::to_lowercase).collect();
            let shared = wanted.iter().zip(&candidate).take_while(|(a, b)| a == b).count();
            let distance = distance(&wanted, &candidate);
            let most = candidate.len().max(wanted.len()) / 3;
            (distance <= most.max(1) || shared >= 4).then_some((distance, *known))
        })
        .collect();
    found.sort_by_key(|(distance, _)| *distance);
    // A slip of one letter, or of the case, leaves no doubt.
    if let Some((best @ 0..=1, _)) = found.first().copied() {
        found.retain(|(distance, _)| *distance == best);
    }
    found.into_iter().take(3).map(|(_, known)| known).collect()
}

/// How many letters to add, leave out or exchange to get from one text to the other (Levenshtein).
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, a) in from.iter().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(to) {
            let best = (diagonal + usize::from(a != b)).min(left + 1).min(*cell + 1);
            diagonal = std::mem::replace(cell, best);
            left = best;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::alternatives;

    #[test]
    fn near_misses_are_named_and_short_lists_shown() {
        let names = ["FormTask", "FormSet", "Correspondence"];
        assert_eq!(alternatives("Formtask", &names), ": did you mean \"FormTask\"?");
        assert_eq!(alternatives("FormTsk", &names), ": did you mean \"FormTask\"?");
        assert_eq!(
            alternatives("Form", &names),
            ": did you mean \"FormSet\", \"FormTask\"?"
        );
        assert_eq!(
            alternatives("HeltNy", &names),
            ", which is one of \"FormTask\", \"FormSet\", \"Correspondence\""
        );
        assert_eq!(alternatives("HeltNy", &["abcdefgh"; 13]), "");
    }
}
