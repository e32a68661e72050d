//! What is wrong with a form.

use altinnkit_macros::message;

/// Something that a validation found.
#[message(case = "camel")]
pub struct ValidationIssue {
    /// How bad: 0 not said, 1 error (stops the process), 2 warning, 3 information, 4 fixed, 5 success.
    pub severity: Option<i32>,
    /// GUID of the data element at fault; absent when it is about the instance as a whole.
    pub data_element_id: Option<String>,
    /// Path of the form field at fault.
    pub field: Option<String>,
    /// What kind of mistake, for a program.
    pub code: Option<String>,
    /// What is wrong, for a person.
    pub description: Option<String>,
    /// The validator that found it.
    pub source: Option<String>,
    /// Whether the validator cannot say if the issue is still there after a partial change.
    pub no_incremental_updates: Option<bool>,
    /// Key of a text in the app's text resources.
    pub custom_text_key: Option<String>,
    /// What to fill into that text; superseded by `customTextParameters`.
    pub custom_text_params: Vec<String>,
    /// What to fill into that text, by name.
    pub custom_text_parameters: Option<serde_json::Value>,
}
