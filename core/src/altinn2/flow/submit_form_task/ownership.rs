//! Whose a receipt is that goes by the shipment's reference: this submission's, or another's.
//!
//! Altinn tells a shipment by the reference that the end-user system gave it, and by nothing else. So every form and attachment
//! without a name of its own gets one, made of the submission's key: Altinn gives it back on the parts of the receipt, as
//! `SendersReference`, and a receipt with it is this submission's beyond doubt.

use super::SubmitFormTaskState;
use crate::altinn2::soap::intermediary_inbound::FormTaskShipment;
use crate::altinn2::soap::receipt::{Receipt, ReferenceType};
use sha2::Digest as _;
use std::collections::BTreeSet;

/// How a name begins that this flow gives a form or an attachment.
const MARK: &str = "altinnkit-";
/// How far the clocks of host and Altinn may differ, in milliseconds: ten minutes.
const CLOCKS: i64 = 600_000;
/// Norwegian time is one hour before UTC in winter, two in summer. A receipt does not say which; the earlier one is taken.
const WINTER: i64 = 3_600_000;

/// Whose a receipt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// It has this submission's mark, or all the names that the host gave.
    Ours,
    /// It is older than this submission, or on another reportee's behalf, or of other forms.
    Anothers,
    /// Nothing speaks against it.
    Untold,
}

/// The shipment with a name on every part: those that the host gave, and the submission's mark on the others.
pub(super) fn marked(shipment: &FormTaskShipment, key: Option<&str>) -> FormTaskShipment {
    let mut marked = shipment.clone();
    let Some(mark) = key.map(mark) else { return marked };
    let forms = marked
        .form_task
        .forms
        .iter_mut()
        .map(|it| &mut it.end_user_system_reference);
    let files = marked
        .attachments
        .iter_mut()
        .map(|it| &mut it.end_user_system_reference);
    for (number, name) in (1..).zip(forms.chain(files)) {
        if name.as_deref().is_none_or(|name| name.trim().is_empty()) {
            *name = Some(format!("{mark}-{number}"));
        }
    }
    marked
}

/// The key as it stands in names: nothing of the host's own words, and short.
fn mark(key: &str) -> String {
    let sum = sha2::Sha256::digest(key.as_bytes());
    let digits: String = sum.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{MARK}{digits}")
}

/// Whose a receipt is, by what Altinn tells on it.
pub(super) fn whose(state: &SubmitFormTaskState, receipt: &Receipt) -> Whose {
    let mut names = BTreeSet::new();
    let mut owners = BTreeSet::new();
    collect(receipt, &mut names, &mut owners);
    let key = state.marks.then_some(state.submission_key.as_deref()).flatten();
    let own_mark = key.map(|key| format!("{}-", mark(key)));
    let is_own = |name: &&str| own_mark.as_deref().is_some_and(|mark| name.starts_with(mark));
    if names.iter().any(is_own) {
        return Whose::Ours;
    }
    let reportee = state.shipment.reportee.trim();
    let user = state.user.national_identity_number.trim();
    if !owners.is_empty() && !owners.contains(reportee) && !owners.contains(user) {
        return Whose::Anothers;
    }
    if is_older(state, receipt) {
        return Whose::Anothers;
    }
    // An earlier run of this submission, of which this one has too old a save, may have had another key.
    if state.marks && state.earlier_key && names.iter().any(|name| name.starts_with(MARK)) {
        return Whose::Untold;
    }
    let sent = marked(&state.shipment, key);
    let forms = sent.form_task.forms.iter().map(|it| &it.end_user_system_reference);
    let files = sent.attachments.iter().map(|it| &it.end_user_system_reference);
    let wanted: BTreeSet<&str> = forms.chain(files).flatten().map(String::as_str).collect();
    // The host gave every part its name, so there is no mark: these names under this reference, and no earlier, are its own.
    if !wanted.is_empty() && wanted == names && state.began.is_some() {
        return Whose::Ours;
    }
    // Where Altinn tells of the parts, it tells their names.
    if !receipt.sub_receipts.is_empty() && !wanted.is_empty() && wanted.is_disjoint(&names) {
        return Whose::Anothers;
    }
    Whose::Untold
}

/// Whether a receipt has this `ExternalShipmentReference`, or tells none.
pub(super) fn goes_by(receipt: &Receipt, name: &str) -> bool {
    let mut names = BTreeSet::new();
    shipments(receipt, &mut names);
    names.is_empty() || names.contains(name.trim())
}

fn shipments<'r>(receipt: &'r Receipt, names: &mut BTreeSet<&'r str>) {
    let references = receipt.references.iter();
    let shipment = references.filter(|it| it.reference_type == Some(ReferenceType::ExternalShipmentReference));
    names.extend(shipment.filter_map(|it| it.reference_value.as_deref()).map(str::trim));
    for part in &receipt.sub_receipts {
        shipments(part, names);
    }
}

/// The names of the parts, and who owns the whole.
fn collect<'r>(receipt: &'r Receipt, names: &mut BTreeSet<&'r str>, owners: &mut BTreeSet<&'r str>) {
    for reference in &receipt.references {
        let Some(value) = reference.reference_value.as_deref().map(str::trim) else {
            continue;
        };
        match reference.reference_type {
            Some(ReferenceType::SendersReference | ReferenceType::EndUserSystemReference) => names.insert(value),
            Some(ReferenceType::OwnerPartyReference) => owners.insert(value),
            _ => false,
        };
    }
    for part in &receipt.sub_receipts {
        collect(part, names, owners);
    }
}

/// Whether a receipt last changed before this submission began.
pub(super) fn is_older(state: &SubmitFormTaskState, receipt: &Receipt) -> bool {
    let changed = receipt.last_changed.as_ref().filter(|at| !at.is_unset());
    let (Some(began), Some(changed)) = (state.began, changed) else {
        return false;
    };
    // Altinn writes Norwegian time without an offset.
    let instant = changed.to_unix_millis().or_else(|| {
        let as_utc = crate::date_time::DateTime::parse(&format!("{changed}Z")).ok()?;
        Some(as_utc.to_unix_millis()?.saturating_sub(WINTER))
    });
    instant.is_some_and(|at| at < began.saturating_sub(CLOCKS))
}
