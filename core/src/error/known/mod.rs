//! The errors that Altinn 3 and Maskinporten document, by their codes.
//!
//! A code is some letters and a number: `CORR-01025`, `AUTH.VLD-00004`, `MP-121`. What it means is in the tables here; what
//! has no row is what its HTTP status says. The codes are those of Altinn's own sources (correspondence, broker,
//! authentication, access management, resource registry, register, notifications) and of Digdir's documentation of
//! Maskinporten.

mod maskinporten;

use super::{KnownFault, ServerReport};
use serde_json::Value as Json;

/// The documented errors under one set of letters.
#[derive(Debug)]
#[non_exhaustive]
pub struct Family {
    /// The letters, for example `CORR`.
    pub prefix: &'static str,
    /// How many digits the numbers have, with zeros in front.
    pub digits: usize,
    /// Whose they are.
    pub what: &'static str,
    /// The errors, by number.
    pub errors: &'static [KnownFault],
}

impl Family {
    /// A code of the family as it stands in an answer.
    #[must_use]
    pub fn code(&self, number: i32) -> String {
        format!("{}-{number:0width$}", self.prefix, width = self.digits)
    }
}

/// All of them, in the order of the documentation.
pub static FAMILIES: &[Family] = &[Family {
    prefix: "MP",
    digits: 3,
    what: "Maskinporten",
    errors: maskinporten::ERRORS,
}];

/// What is documented about a code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static KnownFault> {
    let (prefix, number) = code.rsplit_once('-')?;
    let number: i32 = number.parse().ok()?;
    let family = FAMILIES.iter().find(|family| family.prefix == prefix)?;
    family.errors.iter().find(|error| error.error_id == number)
}

/// What is documented about what a server said in answer to an operation, and under which code.
pub(crate) fn find(operation: &str, server: &ServerReport) -> Option<(String, &'static KnownFault)> {
    let own = server.code.as_deref().map(|code| qualified(operation, code));
    // A problem that is several says in a list which.
    let parts = server
        .problem
        .as_ref()
        .and_then(|it| it.get("validationErrors")?.as_array());
    let parts = parts
        .into_iter()
        .flatten()
        .filter_map(|part| part.get("code")?.as_str());
    own.into_iter()
        .chain(server.documented_code.clone())
        .chain(parts.map(ToOwned::to_owned))
        .find_map(|code| Some((by_code(&code)?, code)))
        .map(|(known, code)| (code, known))
        .or_else(|| Some((String::new(), maskinporten::by_words(server.problem.as_ref()?)?)))
}

/// A code with its letters: correspondence has answers with the number alone.
fn qualified(operation: &str, code: &str) -> String {
    let prefix = match operation.split('.').nth(1) {
        Some("correspondence") => "CORR",
        Some("broker") => "BRO",
        _ => return code.to_owned(),
    };
    match code.parse::<u32>() {
        Ok(number) => format!("{prefix}-{number:05}"),
        Err(_) => code.to_owned(),
    }
}

/// A member of a problem that is a text.
fn text<'j>(problem: &'j Json, name: &str) -> Option<&'j str> {
    problem.get(name).and_then(Json::as_str)
}
