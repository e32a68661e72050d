//! Which services there are.

use super::{Altinn2, Caller, Refusal, Route, route, soap};
use soap::service_metadata::{AvailableServices, GetAvailableServices};

pub(super) const ROUTES: &[Route] = &[route!(GetAvailableServices, get_available_services)];

impl Altinn2 {
    pub(super) fn get_available_services(
        &mut self,
        _: &Caller,
        _operation: GetAvailableServices,
    ) -> Result<Option<AvailableServices>, Refusal> {
        let mut available = AvailableServices::new();
        available.services.clone_from(&self.services);
        available.status_message = Some(format!(
            "{} services found for specified input parameters.",
            self.services.len()
        ));
        Ok(Some(available))
    }
}
