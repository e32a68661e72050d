//! Payment information.

use super::{Altinn2, Caller, Refusal, Route, route, soap};
use soap::archive_common::{GetPaymentInformation, PaymentInformation};

pub(super) const ROUTES: &[Route] = &[route!(GetPaymentInformation, get_payment_information)];

impl Altinn2 {
    pub(super) fn get_payment_information(
        &mut self,
        caller: &Caller,
        operation: GetPaymentInformation,
    ) -> Result<Option<PaymentInformation>, Refusal> {
        self.sign_in.user(operation.user.as_ref(), caller.now)?;
        Ok(self.payment_information.clone().map(PaymentInformation::new))
    }
}
