//! `GetPaymentInformation`: what there is to pay for what was reported.
//!
//! Known from Altinn's documentation alone, which calls it `GeneratePaymentInformation` in its overview. It lists the
//! parameters and says of the answer no more than that it is XML.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

/// Reads what there is to pay for a period that was reported.
#[message(case = "camel")]
pub struct GetPaymentInformation {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// The form's data format.
    #[wire(name = "dataFormatID")]
    pub data_format_id: String,
    /// Who has to pay: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// The year.
    pub year: i32,
    /// Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly, and so on.
    #[wire(name = "periodeNumber")]
    pub period_number: i32,
    /// How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two months, 6 monthly,
    /// 26 fortnightly, 52 weekly, 365 daily.
    #[wire(name = "periodeType")]
    pub period_type: i32,
    /// Number of the municipality (kommunenummer).
    pub municipal_number: String,
    /// What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one (hovedoppgave).
    pub form_type: i32,
    /// Code of the service (tjenestekode).
    pub external_service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: i32,
}

/// What there is to pay.
#[message(case = "camel")]
pub struct PaymentInformation {
    /// The whole result as XML. Altinn does not document its form.
    #[wire(whole, format = "xml")]
    pub xml: String,
}

impl Operation for GetPaymentInformation {
    type Output = PaymentInformation;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.archive_common.get_payment_information",
        Contract::new(&SERVICE, &[Binding::basic("GetPaymentInformation").documented()]),
    );
}
