//! Receipts.

use super::receipt_forms::{receipt_v1, refer, write};
use super::{Altinn2, Caller, Refusal, Route, clock, route, soap};
use soap::receipt::{
    GetReceipt, GetReceiptList, GetReceiptListV1, GetReceiptV1, Receipt, ReceiptList, ReceiptListV1, ReceiptSearch,
    ReceiptStatus, ReceiptType, ReceiptUpdate, ReceiptUpdateV1, ReceiptV1, Reference, ReferenceType, ReferenceV1,
    SaveReceipt, UpdateReceipt,
};

pub(super) const ROUTES: &[Route] = &[
    route!(GetReceipt, get_receipt),
    route!(GetReceiptV1, get_receipt_v1),
    route!(GetReceiptList, get_receipt_list),
    route!(GetReceiptListV1, get_receipt_list_v1),
    route!(UpdateReceipt, update_receipt),
    route!(SaveReceipt, save_receipt),
];

impl Altinn2 {
    /// The receipts that a system may see.
    fn receipts_of<'s>(&'s self, system: &'s str) -> impl Iterator<Item = &'s Receipt> {
        self.shipments
            .receipts_of(system)
            .chain(self.broker_files.receipts(system))
            .chain(self.inbox.receipts(system))
    }

    /// The same, to be changed.
    fn receipts_of_mut<'s>(&'s mut self, system: &'s str) -> impl Iterator<Item = &'s mut Receipt> {
        self.shipments
            .receipts_of_mut(system)
            .chain(self.broker_files.receipts_mut(system))
            .chain(self.inbox.receipts_mut(system))
    }

    pub(super) fn get_receipt(&mut self, caller: &Caller, operation: GetReceipt) -> Result<Option<Receipt>, Refusal> {
        let search = operation.search;
        let mut receipts = self.receipts_of(&caller.system);
        // In practice Altinn searches by one reference only.
        let found = match (search.receipt_id.filter(|id| *id != 0), search.references.first()) {
            (Some(id), _) => receipts.find_map(|receipt| part(receipt, &|part| part.receipt_id == Some(id))),
            (None, Some(reference)) if is_searchable(&reference.reference_type) => {
                receipts.find_map(|receipt| part(receipt, &|part| goes_by(part, reference)))
            }
            _ => None,
        };
        found.cloned().map(Some).ok_or_else(unknown)
    }

    pub(super) fn get_receipt_v1(
        &mut self,
        caller: &Caller,
        operation: GetReceiptV1,
    ) -> Result<Option<ReceiptV1>, Refusal> {
        let mut search = ReceiptSearch::new();
        search.receipt_id = operation.search.receipt_id;
        search.references = operation.search.references.into_iter().map(reference).collect();
        let found = self.get_receipt(caller, GetReceipt::new(search))?;
        Ok(found.as_ref().map(receipt_v1))
    }

    pub(super) fn get_receipt_list(
        &mut self,
        caller: &Caller,
        operation: GetReceiptList,
    ) -> Result<Option<ReceiptList>, Refusal> {
        if operation.receipt_type == ReceiptType::NotSet {
            return Err(Refusal::known::<GetReceiptList>(30101));
        }
        let from = operation.date_from.as_ref().map(|at| clock::instant(at, false));
        let to = operation.date_to.as_ref().map(|at| clock::instant(at, true));
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            return Err(Refusal::known::<GetReceiptList>(30102));
        }
        let wanted = |receipt: &&Receipt| {
            let at = receipt.last_changed.as_ref().map(|at| clock::instant(at, false));
            receipt.receipt_type.as_ref() == Some(&operation.receipt_type)
                && from.is_none_or(|from| at >= Some(from))
                && to.is_none_or(|to| at <= Some(to))
        };
        let mut list = ReceiptList::new();
        let receipts = self.receipts_of(&caller.system);
        list.receipts = receipts.filter(wanted).cloned().collect();
        Ok(Some(list))
    }

    pub(super) fn get_receipt_list_v1(
        &mut self,
        caller: &Caller,
        operation: GetReceiptListV1,
    ) -> Result<Option<ReceiptListV1>, Refusal> {
        let mut search = GetReceiptList::new(operation.receipt_type.as_str().into());
        (search.date_from, search.date_to) = (operation.date_from, operation.date_to);
        let found = self.get_receipt_list(caller, search)?;
        Ok(found.map(|found| {
            let mut list = ReceiptListV1::new();
            list.receipts = found.receipts.iter().map(receipt_v1).collect();
            list
        }))
    }

    pub(super) fn update_receipt(
        &mut self,
        caller: &Caller,
        operation: UpdateReceipt,
    ) -> Result<Option<Receipt>, Refusal> {
        let update = operation.update;
        let number = update.receipt_id.filter(|number| *number != 0);
        let name = update.archive_reference.as_deref().filter(|name| !name.is_empty());
        let archived = name.map(|name| Reference::new(ReferenceType::ArchiveReference, name.to_owned()));
        let is_it = |receipt: &Receipt| match (&archived, number) {
            (Some(reference), _) => goes_by(receipt, reference),
            (None, number) => receipt.receipt_id == number,
        };
        if number.is_some() == name.is_some() {
            return Err(refused("Either a receipt id or an archive reference must be given"));
        }
        check(&update)?;
        let receipts = self.receipts_of_mut(&caller.system);
        let found = receipts.filter_map(|receipt| part_mut(receipt, &is_it));
        let Some(receipt) = found.max_by_key(|receipt| receipt.receipt_id) else {
            let mut others = self.shipments.receipts();
            return Err(if others.any(|receipt| part(receipt, &is_it).is_some()) {
                refused("The system has no access to the receipt")
            } else {
                unknown()
            });
        };
        let of_parts = |of_part: &ReceiptUpdate| {
            let mut parts = receipt.sub_receipts.iter();
            parts.any(|part| part.receipt_id == of_part.receipt_id)
        };
        if !update.sub_receipts.iter().all(of_parts) {
            return Err(unknown());
        }
        put(receipt, &update, caller);
        for of_part in &update.sub_receipts {
            let mut parts = receipt.sub_receipts.iter_mut();
            if let Some(part) = parts.find(|part| part.receipt_id == of_part.receipt_id) {
                put(part, of_part, caller);
            }
        }
        Ok(Some(receipt.clone()))
    }

    pub(super) fn save_receipt(
        &mut self,
        caller: &Caller,
        operation: SaveReceipt,
    ) -> Result<Option<ReceiptV1>, Refusal> {
        let saved = self.update_receipt(caller, UpdateReceipt::new(update(operation.update)))?;
        Ok(saved.as_ref().map(receipt_v1))
    }
}

fn unknown() -> Refusal {
    Refusal::Altinn {
        id: 30008,
        text: "No receipt found for the given receipt id or reference.".to_owned(),
        localized: "Ingen kvittering funnet for angitt kvitterings-ID eller referanse.",
    }
}

/// Altinn's fault without a number, as for most of what is wrong with an update.
fn refused(text: &str) -> Refusal {
    Refusal::Altinn {
        id: 0,
        text: text.to_owned(),
        localized: "Kvitteringen kan ikke oppdateres slik.",
    }
}

/// What an update must not hold, parts included.
fn check(update: &ReceiptUpdate) -> Result<(), Refusal> {
    let is_altinns = |reference: &Reference| {
        matches!(
            reference.reference_type,
            ReferenceType::NotSet | ReferenceType::OwnerPartyReference
        )
    };
    if update.receipt_status == ReceiptStatus::NotSet || update.receipt_text.is_empty() {
        return Err(refused("A receipt status and a receipt text must be given"));
    }
    if update.references.iter().any(is_altinns) {
        return Err(refused("References of this type cannot be added"));
    }
    update.sub_receipts.iter().try_for_each(check)
}

/// Puts what is new on a receipt.
fn put(receipt: &mut Receipt, update: &ReceiptUpdate, caller: &Caller) {
    let text = format!(
        "Receipt updated by EndUserSystem: {}. {}",
        caller.system, update.receipt_text
    );
    write(receipt, text, caller.now);
    receipt.receipt_status = Some(update.receipt_status.clone());
    for reference in &update.references {
        refer(receipt, reference.reference_type.clone(), &reference.reference_value);
    }
}

fn update(older: ReceiptUpdateV1) -> ReceiptUpdate {
    let status = older.receipt_status_code.unwrap_or(ReceiptStatus::NotSet);
    let mut newer = ReceiptUpdate::new(status, older.receipt_text.unwrap_or_default());
    newer.archive_reference = older.archive_reference;
    newer.receipt_id = older.receipt_id;
    newer.references = older.references.into_iter().map(reference).collect();
    newer.sub_receipts = older.sub_receipts.into_iter().map(update).collect();
    newer
}

fn reference(older: ReferenceV1) -> Reference {
    Reference::new(
        older.reference_type_name.unwrap_or(ReferenceType::NotSet),
        older.reference_value.unwrap_or_default(),
    )
}

/// The receipt, or the first of its parts, that it is.
fn part<'r>(receipt: &'r Receipt, is_it: &dyn Fn(&Receipt) -> bool) -> Option<&'r Receipt> {
    if is_it(receipt) {
        return Some(receipt);
    }
    receipt.sub_receipts.iter().find(|part| is_it(part))
}

/// The same, to be changed.
fn part_mut<'r>(receipt: &'r mut Receipt, is_it: &dyn Fn(&Receipt) -> bool) -> Option<&'r mut Receipt> {
    if is_it(receipt) {
        return Some(receipt);
    }
    receipt.sub_receipts.iter_mut().find(|part| is_it(part))
}

fn goes_by(receipt: &Receipt, wanted: &Reference) -> bool {
    receipt.references.iter().any(|reference| {
        reference.reference_type.as_ref() == Some(&wanted.reference_type)
            && reference.reference_value.as_ref() == Some(&wanted.reference_value)
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
