//! Code lists: the values that fields of forms may have.

use super::NAMESPACE_2009;
use altinnkit_macros::message;

/// A code list (kodeliste) in one version and one language.
#[message(namespace = NAMESPACE_2009)]
pub struct CodeList {
    /// Altinn's number of the list.
    #[wire(name = "CodeListID")]
    pub code_list_id: Option<i32>,
    /// Name of the list.
    pub code_list_name: Option<String>,
    /// The codes.
    #[wire(name = "CodeListRows", item = "CodeListRow")]
    pub rows: Vec<CodeListRow>,
    /// Version of the list.
    pub code_list_version: Option<i32>,
    /// Language of the values, as Altinn's number: 1033, 1044, 1083 or 2068.
    #[wire(name = "LanguageTypeID")]
    pub language_type_id: Option<i32>,
}

/// A code, and what it stands for.
#[message(namespace = NAMESPACE_2009)]
pub struct CodeListRow {
    /// The code.
    pub code: Option<String>,
    /// What it stands for; each list has its own use of the three values.
    pub value1: Option<String>,
    /// The second value.
    pub value2: Option<String>,
    /// The third value.
    pub value3: Option<String>,
}
