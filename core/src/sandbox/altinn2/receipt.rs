//! Receipts.

use super::{Altinn2, Caller, Refusal, Route, route, soap};
use soap::receipt::{GetReceipt, Receipt, Reference, ReferenceType};

pub(super) const ROUTES: &[Route] = &[route!(GetReceipt, get_receipt)];

impl Altinn2 {
    pub(super) fn get_receipt(&mut self, caller: &Caller, operation: GetReceipt) -> Result<Option<Receipt>, Refusal> {
        let search = operation.search;
        let mut receipts = self
            .shipments
            .of_system(&caller.system)
            .map(|shipment| &shipment.receipt)
            .chain(self.broker_files.receipts(&caller.system))
            .chain(self.inbox.receipts(&caller.system));
        // In practice Altinn searches by one reference only.
        let found = match (search.receipt_id.filter(|id| *id != 0), search.references.first()) {
            (Some(id), _) => receipts.find_map(|receipt| part(receipt, &|part| part.receipt_id == Some(id))),
            (None, Some(reference)) if is_searchable(&reference.reference_type) => {
                receipts.find_map(|receipt| part(receipt, &|part| goes_by(part, reference)))
            }
            _ => None,
        };
        found.cloned().map(Some).ok_or_else(|| Refusal::Altinn {
            id: 30008,
            text: "No receipt found for the given receipt id or reference.".to_owned(),
            localized: "Ingen kvittering funnet for angitt kvitterings-ID eller referanse.",
        })
    }
}

/// The receipt, or the first of its parts, that it is.
fn part<'r>(receipt: &'r Receipt, is_it: &dyn Fn(&Receipt) -> bool) -> Option<&'r Receipt> {
    if is_it(receipt) {
        return Some(receipt);
    }
    receipt.sub_receipts.iter().find(|part| is_it(part))
}

fn goes_by(receipt: &Receipt, wanted: &Reference) -> bool {
    receipt.references.iter().any(|reference| {
        reference.reference_type == wanted.reference_type && reference.reference_value == wanted.reference_value
    })
}

fn is_searchable(kind: &ReferenceType) -> bool {
    use ReferenceType as Kind;
    matches!(
        kind,
        Kind::ArchiveReference
            | Kind::OutboundShipmentReference
            | Kind::BatchReference
            | Kind::EndUserSystemReference
            | Kind::ExternalShipmentReference
            | Kind::SendersReference
    )
}
