//! New data for forms that lie in the message box.

use altinnkit_macros::message;

pub(super) const NAMESPACE: &str =
    "http://schemas.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2018/06";

/// New data for the forms of a form task that is being filled in.
#[message(namespace = NAMESPACE)]
pub struct FormTaskUpdate {
    /// The end-user system's name for this update, unique: its receipt is found by it.
    #[wire(nil)]
    pub external_shipment_reference: Option<String>,
    /// The forms.
    #[wire(name = "FormUpdateList", item = "FormUpdate", nil)]
    pub forms: Vec<FormUpdate>,
    /// Number of the element in the message box (the receipt's `WorkFlowReference`).
    pub reportee_element_id: i32,
}

/// New data for a form, or a new form.
#[message(namespace = NAMESPACE)]
pub struct FormUpdate {
    /// The form's data format.
    pub data_format_id: String,
    /// Version of the data format.
    pub data_format_version: i32,
    /// The end-user system's name for the form, unique among the forms of the form task. The receipt gives it back as
    /// `SendersReference`, which is what the documentation calls it here too.
    #[wire(nil)]
    pub end_user_system_reference: Option<String>,
    /// The form itself: a whole XML document by the service's own XSD.
    #[wire(format = "xml")]
    pub form_data: String,
    /// Altinn's number of the form; 0 makes a new one.
    pub form_id: Option<i32>,
}
