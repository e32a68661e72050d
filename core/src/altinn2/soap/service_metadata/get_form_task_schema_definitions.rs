//! `GetFormTaskSchemaDefinitions`: the XSDs of a form set.

use super::{NAMESPACE_2009, SERVICE};
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
///
/// [`SchemaFiles`](super::SchemaFiles) makes files of the answer. On WS the operation is called
/// `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
#[message(case = "camel")]
pub struct GetFormTaskSchemaDefinitions {
    /// Code of the service (tjenestekode).
    pub external_service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: i32,
}

/// The forms of a service, each with its XSD.
#[message(namespace = NAMESPACE_2009)]
pub struct FormTaskSchemaDefinitions {
    /// One for each form. Nothing in the answer tells the main form from the sub forms.
    #[wire(name = "LogicalFormSchemaDefinition")]
    pub forms: Vec<FormSchemaDefinition>,
}

/// A form with its XSD.
#[message(namespace = NAMESPACE_2009)]
pub struct FormSchemaDefinition {
    /// The form's data format: `dataFormatId` of a submission.
    #[wire(name = "DataFormatID")]
    pub data_format_id: Option<String>,
    /// Where the data format is kept, as Altinn's number. Its meaning is not documented.
    #[wire(name = "DataFormatProviderTypeID")]
    pub data_format_provider_type_id: Option<i32>,
    /// Version of the data format: `dataFormatVersion` of a submission.
    pub data_format_version: Option<i32>,
    /// The XSD, a whole XML document as text. An encoding that it names is that of bytes long gone.
    pub data_format_xsd: Option<String>,
    /// Altinn's number of the form.
    #[wire(name = "LogicalFormID")]
    pub logical_form_id: Option<i32>,
}

impl Operation for GetFormTaskSchemaDefinitions {
    type Output = FormTaskSchemaDefinitions;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.service_metadata.get_form_task_schema_definitions",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetFormTaskSchemaDefinitionsBasic"),
                Binding::ws("GetSchemaDefinitionsForFormTask"),
            ],
        ),
    );
}
