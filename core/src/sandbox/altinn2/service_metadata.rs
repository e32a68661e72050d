//! Which services there are.

use super::wire::SystemBlock;
use super::{Altinn2, Refusal, soap};
use soap::service_metadata::{AvailableServices, GetAvailableServices};

impl Altinn2 {
    pub(super) fn get_available_services(
        &mut self,
        system: &SystemBlock,
        _operation: GetAvailableServices,
        _now: i64,
    ) -> Result<Option<AvailableServices>, Refusal> {
        self.sign_in.system(system)?;
        let mut available = AvailableServices::new();
        available.services.clone_from(&self.services);
        available.status_message = Some(format!(
            "{} services found for specified input parameters.",
            self.services.len()
        ));
        Ok(Some(available))
    }
}
