//! `GetCertificates`: the certificates that sensitive fields are encrypted for.
//!
//! Known from the contract of EC2, which has no user block, and from the names in Altinn's tables, which swap those of Basic
//! and WS. That the other flavours have the user block is assumed, as in all other services of the archive.

use super::SERVICE;
use crate::altinn2::soap::EndUser;
use crate::operation::{Description, Operation};
use crate::soap::{Binding, Contract};
use altinnkit_macros::message;

const NAMESPACE: &str = "http://schemas.altinn.no/services/Archive/KeyManagement/2010/10";

/// Reads the certificates of the service owners that receive a service's forms.
///
/// Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
/// the certificate goes with the key in the shipment.
#[message(case = "camel")]
pub struct GetCertificates {
    /// Who asks.
    #[wire(inline, required, flavours = "basic, ws")]
    pub user: Option<EndUser>,
    /// Code of the service (tjenestekode).
    pub external_service_code: String,
    /// Number of the service's edition (tjenesteutgavekode).
    pub external_service_edition_code: i32,
}

/// The certificates of a service.
#[message(namespace = NAMESPACE)]
pub struct ServiceOwnerCertificates {
    /// One for each service owner that receives the forms. Empty when there is no such service, or when it has no sensitive
    /// fields.
    #[wire(name = "CertificateBE")]
    pub certificates: Vec<ServiceOwnerCertificate>,
}

/// A certificate of a service owner.
#[message(namespace = NAMESPACE)]
pub struct ServiceOwnerCertificate {
    /// The certificate as text. Altinn does not say in which form: base64 of its DER bytes is to be expected.
    pub certificate: Option<String>,
    /// Its number: `certificateId` of the keys in a shipment.
    pub certificate_id: Option<i32>,
    /// Altinn's number of the service owner.
    pub service_owner_id: Option<i32>,
}

impl Operation for GetCertificates {
    type Output = ServiceOwnerCertificates;
    const DESCRIPTION: &'static Description = &Description::soap::<Self>(
        "altinn2.soap.key_management.get_certificates",
        Contract::new(
            &SERVICE,
            &[
                Binding::basic("GetCertificatesBasic").derived(),
                Binding::ws("GetCertificatesExternal").derived(),
                Binding::ec2("GetCertificatesEC"),
            ],
        ),
    );
}
