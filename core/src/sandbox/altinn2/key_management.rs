//! Certificates.

use super::{Altinn2, Caller, Refusal, Route, route, soap};
use soap::key_management::{GetCertificates, ServiceOwnerCertificate, ServiceOwnerCertificates};

pub(super) const ROUTES: &[Route] = &[route!(GetCertificates, get_certificates)];

impl Altinn2 {
    pub(super) fn get_certificates(
        &mut self,
        caller: &Caller,
        operation: GetCertificates,
    ) -> Result<Option<ServiceOwnerCertificates>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        let of_service = self.certificates.iter().filter(|it| {
            it.service_code == operation.external_service_code
                && it.service_edition == operation.external_service_edition_code
        });
        let mut found = ServiceOwnerCertificates::new();
        found.certificates = of_service
            .map(|it| {
                let mut certificate = ServiceOwnerCertificate::new();
                certificate.certificate = Some(it.certificate.clone());
                certificate.certificate_id = Some(it.certificate_id);
                certificate.service_owner_id = it.service_owner_id;
                certificate
            })
            .collect();
        Ok(Some(found))
    }
}
