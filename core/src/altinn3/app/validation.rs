//! What is wrong with a form.

use altinnkit_macros::message;

/// Something that a validation found.
#[message(case = "camel")]
pub struct ValidationIssue {
    /// How bad it is; apps write the number.
    pub severity: Option<ValidationSeverity>,
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

impl ValidationIssue {
    /// Whether it stops the process.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Some(ValidationSeverity::Error)
    }
}

/// How bad something is that a validation found.
#[message]
pub enum ValidationSeverity {
    /// Not said.
    #[wire(number = 0)]
    Unspecified,
    /// An error: it stops the process.
    #[wire(number = 1)]
    Error,
    /// A warning.
    #[wire(number = 2)]
    Warning,
    /// For information.
    #[wire(number = 3)]
    Informational,
    /// It was wrong before, and is right now.
    #[wire(number = 4)]
    Fixed,
    /// Something went well.
    #[wire(number = 5)]
    Success,
}
