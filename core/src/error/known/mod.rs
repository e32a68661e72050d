//! The errors that Altinn 3 and Maskinporten document, by their codes.
//!
//! A code is some letters and a number: `CORR-01025`, `AUTH.VLD-00004`, `MP-121`. What it means is in the tables here; what
//! has no row is what its HTTP status says. The codes are those of Altinn's own sources (correspondence, broker,
//! authentication, access management, resource registry, register, notifications) and of Digdir's documentation of
//! Maskinporten.

/// The rows of a family: number, code, who can fix it and whether to try again where that is not what the code says, and the
/// advice in English and Norwegian.
macro_rules! rows {
    ($($number:literal $code:ident $(by $who:ident)? $(retry $retry:ident)?, $en:literal, $nb:literal;)*) => {
        /// By number.
        pub(in crate::error::known) static ERRORS: &[$crate::error::KnownFault] = &[$(
            $crate::error::KnownFault::new($number, $crate::error::ErrorCode::$code, $en, $nb)
                $(.fixable_by($crate::error::FixableBy::$who))?
                $(.retrying($crate::error::Retry::$retry))?,
        )*];
    };
}
mod access_management;
mod authentication;
mod authentication_validation;
mod broker;
mod correspondence;
mod maskinporten;
mod registers;

use super::{ErrorCode, KnownFault, ServerReport};
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
    /// What is to be said of every other number.
    pub any: Option<&'static KnownFault>,
}

impl Family {
    /// A code of the family as it stands in an answer.
    #[must_use]
    pub fn code(&self, number: i32) -> String {
        format!("{}-{number:0width$}", self.prefix, width = self.digits)
    }
}

/// A family from its parts.
const fn family(prefix: &'static str, what: &'static str, errors: &'static [KnownFault]) -> Family {
    Family {
        prefix,
        digits: 5,
        what,
        errors,
        any: None,
    }
}

/// All of them, in the order of the documentation.
pub static FAMILIES: &[Family] = &[
    Family {
        digits: 3,
        ..family("MP", "Maskinporten", maskinporten::ERRORS)
    },
    family("CORR", "Correspondence", correspondence::ERRORS),
    family("BRO", "Broker", broker::ERRORS),
    family("AUTH", "System register and system users", authentication::ERRORS),
    family("AUTH.VLD", "System register: values", authentication_validation::ERRORS),
    family("AM", "Access management and consent", access_management::ERRORS),
    values("AM.VLD", "Access management and consent: values"),
    family("RR", "Resource registry", registers::resources::ERRORS),
    values("RR.VLD", "Resource registry: values"),
    family("NOT", "Notifications", registers::notifications::ERRORS),
    family("REG", "Register", registers::register::ERRORS),
    values("REG.VLD", "Register: values"),
];

/// A family of values that an API does not take: what is wrong is in the text beside the code.
const fn values(prefix: &'static str, what: &'static str) -> Family {
    Family {
        any: Some(&VALUE),
        ..family(prefix, what, &[])
    }
}

static VALUE: KnownFault = KnownFault::new(
    0,
    ErrorCode::BadRequest,
    "A value in the request is missing or not one that the API takes: the text says which. Correct it and send the request again.",
    "En verdi i forespørselen mangler eller er ikke en som API-et tar imot: teksten sier hvilken. Rett den og send forespørselen på nytt.",
);

/// What is documented about a code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static KnownFault> {
    let (prefix, number) = code.rsplit_once('-')?;
    let number: i32 = number.parse().ok()?;
    let family = FAMILIES.iter().find(|family| family.prefix == prefix)?;
    let own = family.errors.iter().find(|error| error.error_id == number);
    own.or(family.any)
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
